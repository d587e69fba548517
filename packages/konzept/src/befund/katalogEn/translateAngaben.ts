import { perhaps } from "./Saetze.ts"

type Werte = { readonly [name: string]: string | number | ReadonlyArray<string> }

/** Angaben that hold words of ours, not of a file. */
const eigene = new Set(["regel", "gefunden", "erwartet", "mass", "trenner", "stattdessen", "liste", "war", "ist"])

/** The words of ours among the angaben of a Befund in English; a rule without English words is shown as it is. */
export const translateAngaben = (angaben: Werte): Werte =>
  Object.fromEntries(
    Object.entries(angaben).map(([name, wert]) => [
      name,
      typeof wert === "string" && eigene.has(name) ? translate(wert) : wert,
    ]),
  )

const translate = (text: string): string => {
  const ganz = Object.hasOwn(wortlaute, text) ? wortlaute[text] : undefined
  if (ganz !== undefined) return ganz
  for (const [muster, englisch] of musterliste) {
    const teile = muster.exec(text)
    if (teile !== null) return englisch(...teile.slice(1))
  }
  return text
}

/** As wholes: what a type is called, what may be too much, and the rules that a value may break. */
const wortlaute: { readonly [deutsch: string]: string } = {
  Text: "text",
  nichts: "nothing",
  "eine Zahl": "a number",
  "eine Liste": "a list",
  "ein Abschnitt": "a section",
  "ein Abschnitt mit Angaben": "a section of keys",
  "ein anderer Wert": "another value",
  "true oder false": "true or false",
  "Ein leeres Feld": "an empty field",
  Tabulatoren: "tabs",
  "messgroessen oder indikatoren": "messgroessen or indikatoren",
  "zu viele Zeilen": "too many rows",
  "zu viele Buchstaben": "too many letters",
  "zu viele Wörter und Zeichen": "too many words and signs",
  "zu viele Ebenen ineinander": "too many levels within each other",
  "zu viele Angaben in einem Abschnitt": "too many keys in one section",
  "Mindestens 1.": "At least 1.",
  "0 bis 1.": "From 0 to 1.",
  "Nicht negativ.": "Not negative.",
  "Höchstens 15 Nachkommastellen.": "At most 15 decimals.",
  "Mindestens eines von „wer“, „beschreibung“ und „anzahl“ wird gebraucht.":
    "At least one of “wer”, “beschreibung” and “anzahl” is needed.",
  "„von“ darf nicht größer sein als „bis“.": "“von” must not be larger than “bis”.",
  "Der Wert passt hier nicht.": "The value does not fit here.",
  "Der Wert liegt außerhalb des Erlaubten.": "The value lies outside of what is allowed.",
  "In dieser Datei ist das Dezimalzeichen der Punkt, und Zahlen stehen ohne Anführungszeichen.":
    "In this file the decimal sign is the point, and numbers stand without quotation marks.",
  "Zahlen stehen hier in Ziffern, ohne führende Null, ohne Exponent und ohne Vorsatz wie 0x.":
    "Numbers stand here in digits, without leading zero, without exponent and without a prefix such as 0x.",
  "Die Einrückung passt nicht zu den Zeilen davor, oder davor wird eine Klammer nicht geschlossen.":
    "The indentation does not fit the lines before, or a bracket before it is not closed.",
  "Eingerückt wird mit Leerzeichen; hier steht ein Tabulator.": "Indentation is made of blanks; here is a tab.",
  "Hier fehlt ein Zeichen: eine Klammer, ein Komma, ein Doppelpunkt oder das Leerzeichen dahinter.":
    "A sign is missing here: a bracket, a comma, a colon or the blank behind it.",
  "Das Anführungszeichen wird nicht geschlossen.": "The quotation mark is not closed.",
  "Vor und hinter einem Doppelpunkt steht mehr als ein Wort; Text mit Doppelpunkt gehört in Anführungszeichen.":
    "Before and behind a colon stands more than a word; text with a colon belongs in quotation marks.",
  "Vor dem Doppelpunkt steht ein einfacher Text auf einer Zeile, keine Liste und kein Abschnitt.":
    "Before the colon stands a plain text on one line, no list and no section.",
  "Text, der mit einem Sonderzeichen wie @ oder % beginnt, gehört in Anführungszeichen.":
    "Text that begins with a special sign such as @ or % belongs in quotation marks.",
  "In doppelten Anführungszeichen leitet \\ ein Steuerzeichen ein; einfache Anführungszeichen lassen ihn stehen.":
    "In double quotation marks \\ begins a control character; single ones leave it as it is.",
  "Eine Datei enthält genau ein Dokument; „---“ steht höchstens ganz am Anfang.":
    "A file holds exactly one document; “---” stands at the very beginning, if at all.",
  "Typangaben mit „!“ sind nicht erlaubt; Text, der so beginnt, gehört in Anführungszeichen.":
    "Types with “!” are not allowed; text that begins like this belongs in quotation marks.",
  "Zeilen, die mit % beginnen, sind hier nicht erlaubt.": "Lines that begin with % are not allowed here.",
  "Einrückung, Anführungszeichen oder Klammern passen nicht zusammen.":
    "Indentation, quotation marks or brackets do not fit together.",
  "Das Feld ist für eine Zahl viel zu lang.": "The field is far too long for a number.",
  "Hinter dem Grund stehen höchstens eine Schranke (<50, >1/2) und eine Richtung (steigend, sinkend), mit je einem Leerzeichen davor.":
    "Behind the reason stand at most a bound (<50, >1/2) and a direction (steigend, sinkend), each after one blank.",
  "Ein leeres Feld sagt nicht, warum der Wert fehlt.": "An empty field does not say why the value is missing.",
  "Mehr als 15 Ziffern lassen sich nicht genau speichern.": "More than 15 digits cannot be stored exactly.",
  "Das Prozentzeichen steht in der Spalte „einheit“.": "The percent sign stands in the column “einheit”.",
  "Ein Pluszeichen wird nicht geschrieben.": "A plus sign is not written.",
  "Führende Nullen gehören zu Schlüsseln, nicht zu Zahlen.": "Leading zeros belong to keys, not to numbers.",
  "Vor und hinter dem Wert steht kein Leerzeichen.": "No blank stands before or behind the value.",
}

/** With words of a file or names of reasons in between. */
const musterliste: ReadonlyArray<readonly [RegExp, (...teile: ReadonlyArray<string | undefined>) => string]> = [
  [/^„(.*)“ ohne Anführungszeichen$/su, (wort) => `“${wort}” without quotation marks`],
  // a long word lost its end, and its quotation mark with it
  [/^„(.*?)(“?)$/su, (wort, ende) => `“${wort}${ende === "" ? "" : "”"}`],
  [/^die Zahl (.*)$/u, (zahl) => `the number ${zahl}`],
  [
    /^Zeichen der amtlichen Statistik werden nicht gedeutet; statt „(.*)“ steht hier (.*?)\. Gründe sind: (.*)$/su,
    (zeichen, stattdessen = "", gruende) => {
      const richtig = stattdessen.replace("oder", "or").replace("genau null", "exactly zero")
      return `Signs of official statistics are not interpreted; instead of “${zeichen}” write ${richtig}. Reasons are: ${gruende}`
    },
  ],
  [
    /^Klammern der amtlichen Statistik .* Gründe sind: (.*)$/u,
    (gruende) =>
      `Brackets of official statistics are not interpreted; an uncertain number stands without them, with “geschaetzt” in the column “status”. Reasons are: ${gruende}`,
  ],
  [
    /^Tausenderzeichen sind nicht erlaubt; das Dezimalzeichen dieser Datei ist (das Komma|der Punkt) \(Trennzeichen „(.)“\)\.$/u,
    (name = "", trenner) =>
      `Thousands separators are not allowed; the decimal sign of this file is ${zeichennamen[name]} (separator “${trenner}”).`,
  ],
  [
    /^Das Dezimalzeichen dieser Datei ist (das Komma|der Punkt), denn ihre Felder trennt „(.)“\.$/u,
    (name = "", trenner) =>
      `The decimal sign of this file is ${zeichennamen[name]}, as “${trenner}” separates its fields.`,
  ],
  [
    /^Hier steht eine Zahl oder ein Grund: (.*?)\.(?: Gemeint ist vielleicht „(.*)“\.)?$/u,
    (gruende, naechster = "") => `Here stands a number or a reason: ${gruende}.${perhaps(naechster)}`,
  ],
  [/^Gründe sind: (.*)$/u, (gruende) => `Reasons are: ${gruende}`],
]

const zeichennamen: { readonly [deutsch: string]: string } = { "das Komma": "the comma", "der Punkt": "the point" }
