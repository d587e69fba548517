import { expect, it } from "vitest"
import { translateAngaben } from "./translateAngaben.ts"

it.each([
  [{ gefunden: "„2018“" }, { gefunden: "“2018”" }],
  [{ gefunden: "„1.10“ ohne Anführungszeichen" }, { gefunden: "“1.10” without quotation marks" }],
  [{ gefunden: "„ganz lang…" }, { gefunden: "“ganz lang…" }],
  [
    { gefunden: "die Zahl 5", erwartet: "Text" },
    { gefunden: "the number 5", erwartet: "text" },
  ],
  [{ regel: "0 bis 1." }, { regel: "From 0 to 1." }],
  [
    { regel: "Tausenderzeichen sind nicht erlaubt; das Dezimalzeichen dieser Datei ist das Komma (Trennzeichen „;“)." },
    { regel: "Thousands separators are not allowed; the decimal sign of this file is the comma (separator “;”)." },
  ],
  [
    { regel: "Hier steht eine Zahl oder ein Grund: gesperrt, unbekannt. Gemeint ist vielleicht „gesperrt“." },
    { regel: "Here stands a number or a reason: gesperrt, unbekannt. Perhaps “gesperrt” is meant." },
  ],
  [{ regel: "Hier steht eine Zahl oder ein Grund: a, b." }, { regel: "Here stands a number or a reason: a, b." }],
])("words of ours in %j become English", (deutsch, englisch) => {
  expect(translateAngaben(deutsch)).toEqual(englisch)
})

it("names and values of a file stay as they are, and so do numbers and lists", () => {
  const angaben = { feld: "Text", kennung: "nichts", zahl: 3, bekannt: ["Text"], regel: "Eine neue Regel." }
  expect(translateAngaben(angaben)).toEqual(angaben)
  expect(translateAngaben({ gefunden: "constructor" })).toEqual({ gefunden: "constructor" })
})
