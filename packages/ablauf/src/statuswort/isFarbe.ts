/** Is a text (in one spelling) nothing but a colour? By itself it says nothing: green is done here and on time there. */
export const isFarbe = (text: string): boolean =>
  /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/u.test(text) || farben.has(text)

const farben = new Set(
  [
    "rot gelb gruen blau orange grau weiss schwarz lila hellgruen dunkelgruen",
    "red yellow green blue amber grey gray white black purple lime lightgreen",
    "🔴 🟠 🟡 🟢 🔵 ⚪ ⚫ 🟥 🟧 🟨 🟩 🟦",
  ].flatMap((zeile) => zeile.split(" ")),
)
