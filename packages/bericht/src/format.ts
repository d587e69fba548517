import type { Spanne } from "@zielwerk/auswertung"
import type { Ort, Stelle, Zeitbezug } from "@zielwerk/konzept"
import { parseZeiger } from "@zielwerk/konzept"

const gruppiere = (ziffern: string): string => ziffern.replaceAll(/\B(?=(?:\d{3})+$)/gu, ".")

/** A number as German print: `1234.5` with one decimal → `1.234,5`; the minus sign is U+2212. */
export const formatZahl = (zahl: number, stellen: number): string => {
  const [ganze = "", bruch] = Math.abs(zahl).toFixed(stellen).split(".")
  const isNull = Number(Math.abs(zahl).toFixed(stellen)) === 0
  return `${zahl < 0 && !isNull ? "−" : ""}${gruppiere(ganze)}${bruch === undefined ? "" : `,${bruch}`}`
}

/** The decimals a unit is shown with, where print gives none of its own. */
export const stellenOf = (einheit: string): number =>
  einheit === "%" || einheit === "%-Punkte" ? 1 : einheit === "index" ? 2 : einheit === "fach" ? 1 : 0

const einheitOf = (einheit: string, kurz: boolean): string =>
  einheit === "index" || (kurz && einheit === "personen")
    ? ""
    : einheit === "personen"
      ? " Personen"
      : einheit === "fach"
        ? "-fach"
        : ` ${einheit}`

/** A number with its unit: `24,4 %`, `26.064 Personen`, `0,37`. */
export const formatWert = (zahl: number, einheit: string, stellen = stellenOf(einheit)): string =>
  `${formatZahl(zahl, stellen)}${einheitOf(einheit, false)}`

/** A change with its sign: `+7,6 %-Punkte`. */
export const formatAenderung = (zahl: number, einheit: string, stellen = stellenOf(einheit)): string =>
  `${zahl > 0 && Number(zahl.toFixed(stellen)) !== 0 ? "+" : ""}${formatWert(zahl, einheit, stellen)}`

/** Whole persons that a Spanne allows: `106.602 bis 107.039`; other units with one decimal more than usual. */
export const formatSpanne = ({ von, bis }: Spanne, einheit: string): string => {
  const isAnzahl = stellenOf(einheit) === 0
  const stellen = isAnzahl ? 0 : stellenOf(einheit) + 1
  const [a, b] = isAnzahl ? [Math.ceil(von - 1e-9), Math.floor(bis + 1e-9)] : [von, bis]
  const [low, high] = [formatZahl(a, stellen), formatZahl(b, stellen)]
  return low === high ? `${low}${einheitOf(einheit, false)}` : `${low} bis ${high}${einheitOf(einheit, false)}`
}

const monate = [
  "Januar",
  "Februar",
  "März",
  "April",
  "Mai",
  "Juni",
  "Juli",
  "August",
  "September",
  "Oktober",
  "November",
  "Dezember",
]

/** A period as people write it: `31.12.2018`, `Mai 2007`, `3. Quartal 2018`, `Schuljahr 2018/2019`. */
export const formatZeit = (zeit: Zeitbezug | string): string => {
  const [, jahr = "", monat, tag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(zeit) ?? []
  if (tag !== undefined) return `${tag}.${monat}.${jahr}`
  if (monat !== undefined) return `${monate[Number(monat) - 1] ?? monat} ${jahr}`
  if (zeit.includes("-Q")) return `${zeit.slice(6)}. Quartal ${zeit.slice(0, 4)}`
  if (zeit.includes("/")) return `Schuljahr ${zeit}`
  return zeit === "ohneAngabe" ? "ohne Zeitangabe" : zeit
}

/** A passage as people cite it: `Kapitel 4, Absatz 2, Fußnote 1`. */
export const formatStelle = ({ kapitel, abschnitt, absatz, punkt, tabellenzeile, fussnote, seite }: Stelle): string =>
  [
    `Kapitel ${kapitel}`,
    abschnitt === undefined ? undefined : /^\d/u.test(abschnitt) ? `Abschnitt ${abschnitt}` : `„${abschnitt}“`,
    absatz === undefined ? undefined : `Absatz ${absatz}`,
    punkt === undefined ? undefined : `Punkt ${punkt}`,
    tabellenzeile === undefined ? undefined : `Tabelle „${tabellenzeile}“`,
    fussnote === undefined ? undefined : `Fußnote ${fussnote}`,
    seite === undefined ? undefined : `Seite ${seite}`,
  ]
    .filter((teil) => teil !== undefined)
    .join(", ")

/** A place as an editor opens it: `konzept.yaml:41:7 → ziele[6].titel`. */
export const formatOrt = ({ datei, zeile, spalte, zeiger }: Ort): string => {
  const place = [datei, zeile, spalte].filter((part) => part !== undefined).join(":")
  const path = parseZeiger(zeiger ?? "")
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${step}`))
    .join("")
  return [place, path].filter((part) => part !== "").join(" → ")
}

/** Text broken at blanks into lines of at most `breite` characters; a longer word stands alone. */
export const wrap = (text: string, breite: number): ReadonlyArray<string> => {
  const lines: Array<string> = []
  for (const word of text.split(" ")) {
    const last = lines.at(-1)
    if (last === undefined || last.length + 1 + word.length > breite) lines.push(word)
    else lines[lines.length - 1] = `${last} ${word}`
  }
  return lines
}

/** Text under a hanging indent: the first line after `kopf`, the others below its end. */
export const hang = (kopf: string, text: string, breite = 100): ReadonlyArray<string> =>
  wrap(text, breite - kopf.length).map((line, i) => `${i === 0 ? kopf : " ".repeat(kopf.length)}${line}`)
