import type { Spanne } from "@zielwerk/auswertung"
import type { Ort, Stelle, Zeitbezug } from "@zielwerk/konzept"
import { parseZeiger } from "@zielwerk/konzept"

/**
 * How does German print write this number? Groups of three with a dot, a decimal comma, the minus sign U+2212; halves
 * are rounded away from zero (DIN 1333).
 *
 * @param zahl     finite, below 1e21
 * @param stellen  decimals to show, 0 to 100
 *
 * Mind: it shows as many decimals as asked, whether or not they are known.
 *
 * @example
 * ```ts beispiel
 * import { formatZahl } from "@zielwerk/bericht"
 *
 * formatZahl(1234.5, 1) // => "1.234,5"
 * formatZahl(-0.34, 2) // => "−0,34"
 * formatZahl(-0.04, 1) // => "0,0"
 * formatZahl(1.005, 2) // => "1,01"
 * ```
 */
export const formatZahl = (zahl: number, stellen: number): string => {
  const betrag = Math.abs(zahl)
  // a half that binary fractions miss by a hair is a half all the same; whole numbers are exact
  const [ganze = "", bruch] = (betrag * (Number.isInteger(zahl) ? 1 : 1 + 4 * Number.EPSILON))
    .toFixed(stellen)
    .split(".")
  const isNull = Number(`${ganze}.${bruch ?? ""}`) === 0
  return `${zahl < 0 && !isNull ? "−" : ""}${gruppiere(ganze)}${bruch === undefined ? "" : `,${bruch}`}`
}

const gruppiere = (ziffern: string): string => ziffern.replaceAll(/\B(?=(?:\d{3})+$)/gu, ".")

/** The decimals a number has, at most two. */
export const decimalsOf = (zahl: number): number => (isGanz(zahl) ? 0 : isGanz(zahl * 10) ? 1 : 2)

const isGanz = (zahl: number): boolean => Math.abs(zahl - Math.round(zahl)) < 1e-9

/** How many there are of something: `1 Ziel`, `12 Ziele`. */
export const formatAnzahl = (anzahl: number, einzahl: string, mehrzahl: string): string =>
  `${formatZahl(anzahl, 0)} ${anzahl === 1 ? einzahl : mehrzahl}`

/** The decimals a unit is shown with, where print gives none of its own; persons are always whole. */
export const stellenOf = (einheit: string, zahl = 0): number => {
  if (einheit === "index") return 2
  if (einheit === "%" || einheit === "%-Punkte" || einheit === "fach" || einheit.startsWith("je ")) return 1
  return einheit === "personen" || isGanz(zahl) ? 0 : 2
}

/** A unit as a word of its own: `Personen`, `Index`, `%`. */
export const nameOfEinheit = (einheit: string): string =>
  ({ personen: "Personen", index: "Index", fach: "Vielfaches" })[einheit] ?? einheit

const withEinheit = (zahl: string, einheit: string): string => {
  if (einheit === "" || einheit === "index") return zahl
  if (einheit === "fach") return `${zahl}-fach`
  return `${zahl} ${einheit === "personen" && /^[+−]?1$/u.test(zahl) ? "Person" : nameOfEinheit(einheit)}`
}

/**
 * How does a text name this value? The number as German print with its unit.
 *
 * @param einheit  as in the Konzept: `%`, `%-Punkte`, `personen`, `index` (shown without a unit), `fach`, …
 * @param stellen  printed decimals; without them those usual for the unit
 *
 * @example
 * ```ts beispiel
 * import { formatWert } from "@zielwerk/bericht"
 *
 * formatWert(24.4, "%") // => "24,4 %"
 * formatWert(26064, "personen") // => "26.064 Personen"
 * formatWert(0.368, "index") // => "0,37"
 * formatWert(32, "%", 0) // => "32 %"
 * ```
 */
export const formatWert = (zahl: number, einheit: string, stellen = stellenOf(einheit, zahl)): string =>
  withEinheit(formatZahl(zahl, stellen), einheit)

/** A change with its sign: `+7,6 %-Punkte`. */
export const formatAenderung = (zahl: number, einheit: string, stellen = stellenOf(einheit, zahl)): string => {
  const text = formatZahl(zahl, stellen)
  return withEinheit(zahl > 0 && /[1-9]/u.test(text) ? `+${text}` : text, einheit)
}

/**
 * The bounds of a Spanne without their unit. Of counts only the whole numbers within it are shown: `106.602 bis
 * 107.039`; other units have one decimal more than usual.
 */
export const formatGrenzen = ({ von, bis }: Spanne, einheit: string): string => {
  const [erste, letzte] = [Math.ceil(von - 1e-9), Math.floor(bis + 1e-9)]
  const isGezaehlt = stellenOf(einheit) === 0 && erste <= letzte
  const stellen = isGezaehlt ? 0 : Math.max(stellenOf(einheit), 1) + 1
  const [low, high] = isGezaehlt
    ? [formatZahl(erste, 0), formatZahl(letzte, 0)]
    : [formatZahl(von, stellen), formatZahl(bis, stellen)]
  return low === high ? low : `${low} bis ${high}`
}

/** The bounds of a Spanne with their unit: `106.602 bis 107.039 Personen`, `29,81 %`. */
export const formatSpanne = (spanne: Spanne, einheit: string): string =>
  withEinheit(formatGrenzen(spanne, einheit), einheit)

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

/**
 * How do people write this period?
 *
 * @example
 * ```ts beispiel
 * import { formatZeit } from "@zielwerk/bericht"
 *
 * formatZeit("2018-12-31") // => "31.12.2018"
 * formatZeit("2007-05") // => "Mai 2007"
 * formatZeit("2018-Q3") // => "3. Quartal 2018"
 * formatZeit("2018/2019") // => "Schuljahr 2018/2019"
 * formatZeit("ohneAngabe") // => "ohne Zeitangabe"
 * ```
 */
export const formatZeit = (zeit: Zeitbezug | string): string => {
  const [, jahr = "", monat, tag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(zeit) ?? []
  if (tag !== undefined) return `${tag}.${monat}.${jahr}`
  if (monat !== undefined) return `${monate[Number(monat) - 1] ?? monat} ${jahr}`
  if (zeit.includes("-Q")) return `${zeit.slice(6)}. Quartal ${zeit.slice(0, 4)}`
  if (zeit.includes("/")) return `Schuljahr ${zeit}`
  return zeit === "ohneAngabe" ? "ohne Zeitangabe" : zeit
}

/** From one period to another: `von Mai 2007 bis 2018`, `vom 31.12.2007 bis zum 31.12.2018`. */
export const formatVonBis = (von: Zeitbezug | string, bis: Zeitbezug | string): string =>
  [isOhneArtikel(von) ? "von" : "vom", formatZeit(von), isOhneArtikel(bis) ? "bis" : "bis zum", formatZeit(bis)].join(
    " ",
  )

/** German says "von 2007" and "von Mai 2007", but "vom 31.12.2007". */
const isOhneArtikel = (zeit: string): boolean => /^\d{4}(?:-\d{2})?$/u.test(zeit)

/** In quotation marks; those inside become single ones. */
export const zitiere = (text: string): string => `„${text.replaceAll("„", "‚").replaceAll("“", "‘")}“`

/** A list as German writes it: `Nord, Süd und West`. */
export const formatListe = (teile: ReadonlyArray<string>): string =>
  teile.length < 2 ? teile.join("") : `${teile.slice(0, -1).join(", ")} und ${teile.at(-1)}`

/**
 * How do people cite this passage? A section that has a name stands in quotation marks; the words cited are left out.
 *
 * @example
 * ```ts beispiel
 * import { formatStelle } from "@zielwerk/bericht"
 *
 * formatStelle({ kapitel: "4", absatz: 2, fussnote: 1 }) // => "Kapitel 4, Absatz 2, Fußnote 1"
 * ```
 */
export const formatStelle = (stelle: Stelle): string => {
  const { kapitel, abschnitt, absatz, punkt, tabellenzeile, fussnote, seite } = stelle
  return [
    `Kapitel ${kapitel}`,
    abschnitt === undefined ? undefined : /^\d/u.test(abschnitt) ? `Abschnitt ${abschnitt}` : zitiere(abschnitt),
    absatz === undefined ? undefined : `Absatz ${absatz}`,
    punkt === undefined ? undefined : `Punkt ${punkt}`,
    tabellenzeile === undefined ? undefined : `Tabellenzeile ${zitiere(tabellenzeile)}`,
    fussnote === undefined ? undefined : `Fußnote ${fussnote}`,
    seite === undefined ? undefined : `Seite ${seite}`,
  ]
    .filter((teil) => teil !== undefined)
    .join(", ")
}

/**
 * Where is this, as an editor opens it? "" where nothing is known of the place.
 *
 * @example
 * ```ts beispiel
 * import { formatOrt } from "@zielwerk/bericht"
 *
 * const ort = { datei: "konzept.yaml", zeile: 41, spalte: 7, zeiger: "/ziele/6/titel" }
 * formatOrt(ort) // => "konzept.yaml:41:7 → ziele[6].titel"
 * ```
 */
export const formatOrt = ({ datei, zeile, spalte, zeiger }: Ort): string => {
  const place = [datei, zeile, spalte].filter((part) => part !== undefined).join(":")
  const path = parseZeiger(zeiger ?? "")
    .map((step, i) => (typeof step === "number" ? `[${step}]` : `${i === 0 ? "" : "."}${step}`))
    .join("")
  return [place, path].filter((part) => part !== "").join(" → ")
}
