import type { Spanne } from "@zielwerk/auswertung"
import type { Ort, Sprache, Stelle, Zeitbezug } from "@zielwerk/konzept"
import { parseZeiger } from "@zielwerk/konzept"
import { schreibworte } from "./sprache/schreibworte.ts"

/**
 * How does print write this number? Groups of three, decimals, the minus sign U+2212; German with a decimal comma, English
 * with a decimal point; halves are rounded away from zero (DIN 1333).
 *
 * @param zahl     finite, below 1e21
 * @param stellen  decimals to show, 0 to 100
 * @param sprache  without it German
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
 * formatZahl(1234.5, 1, "en") // => "1,234.5"
 * ```
 */
export const formatZahl = (zahl: number, stellen: number, sprache: Sprache = "de"): string => {
  const { dezimal, gruppe } = schreibworte[sprache]
  const betrag = Math.abs(zahl)
  // a half that binary fractions miss by a hair is a half all the same; whole numbers are exact
  const [ganze = "", bruch] = (betrag * (Number.isInteger(zahl) ? 1 : 1 + 4 * Number.EPSILON))
    .toFixed(stellen)
    .split(".")
  const isNull = Number(`${ganze}.${bruch ?? ""}`) === 0
  return `${zahl < 0 && !isNull ? "−" : ""}${gruppiere(ganze, gruppe)}${bruch === undefined ? "" : `${dezimal}${bruch}`}`
}

const gruppiere = (ziffern: string, zeichen: string): string => ziffern.replaceAll(/\B(?=(?:\d{3})+$)/gu, zeichen)

/** The decimals a number has, at most two. */
export const decimalsOf = (zahl: number): number => (isGanz(zahl) ? 0 : isGanz(zahl * 10) ? 1 : 2)

const isGanz = (zahl: number): boolean => Math.abs(zahl - Math.round(zahl)) < 1e-9

/** How many there are of something: `1 Ziel`, `12 Ziele`. */
export const formatAnzahl = (anzahl: number, einzahl: string, mehrzahl: string, sprache: Sprache = "de"): string =>
  `${formatZahl(anzahl, 0, sprache)} ${anzahl === 1 ? einzahl : mehrzahl}`

/** The decimals a unit is shown with, where print gives none of its own; persons are always whole. */
export const stellenOf = (einheit: string, zahl = 0): number => {
  if (einheit === "index") return 2
  if (einheit === "%" || einheit === "%-Punkte" || einheit === "fach" || einheit.startsWith("je ")) return 1
  return einheit === "personen" || isGanz(zahl) ? 0 : 2
}

/** A unit as a word of its own: `Personen`, `Index`, `%`; one that the Konzept made up stays as it is. */
export const nameOfEinheit = (einheit: string, sprache: Sprache = "de"): string => {
  const { einheiten, je, gruppe } = schreibworte[sprache]
  if (Object.hasOwn(einheiten, einheit)) return einheiten[einheit] ?? einheit
  return einheit.replace(/^je (?=[\d.]+$)(.*)/u, (_, zahl: string) => `${je} ${zahl.replaceAll(".", gruppe)}`)
}

const withEinheit = (zahl: string, einheit: string, sprache: Sprache): string => {
  if (einheit === "" || einheit === "index") return zahl
  if (einheit === "fach") return sprache === "de" ? `${zahl}-fach` : `${zahl}-fold`
  const isEine = einheit === "personen" && /^[+−]?1$/u.test(zahl)
  return `${zahl} ${isEine ? schreibworte[sprache].person : nameOfEinheit(einheit, sprache)}`
}

/**
 * How does a text name this value? The number as print with its unit.
 *
 * @param einheit  as in the Konzept: `%`, `%-Punkte`, `personen`, `index` (shown without a unit), `fach`, …
 * @param stellen  printed decimals; without them those usual for the unit
 * @param sprache  without it German
 *
 * @example
 * ```ts beispiel
 * import { formatWert } from "@zielwerk/bericht"
 *
 * formatWert(24.4, "%") // => "24,4 %"
 * formatWert(26064, "personen") // => "26.064 Personen"
 * formatWert(0.368, "index") // => "0,37"
 * formatWert(32, "%", 0) // => "32 %"
 * formatWert(26064, "personen", 0, "en") // => "26,064 persons"
 * ```
 */
export const formatWert = (
  zahl: number,
  einheit: string,
  stellen = stellenOf(einheit, zahl),
  sprache: Sprache = "de",
): string => withEinheit(formatZahl(zahl, stellen, sprache), einheit, sprache)

/** A change with its sign: `+7,6 %-Punkte`. */
export const formatAenderung = (
  zahl: number,
  einheit: string,
  stellen = stellenOf(einheit, zahl),
  sprache: Sprache = "de",
): string => {
  const text = formatZahl(zahl, stellen, sprache)
  return withEinheit(zahl > 0 && /[1-9]/u.test(text) ? `+${text}` : text, einheit, sprache)
}

/**
 * The bounds of a Spanne without their unit. Of counts only the whole numbers within it are shown: `106.602 bis
 * 107.039`; other units have one decimal more than usual.
 */
export const formatGrenzen = ({ von, bis }: Spanne, einheit: string, sprache: Sprache = "de"): string => {
  const [erste, letzte] = [Math.ceil(von - 1e-9), Math.floor(bis + 1e-9)]
  const isGezaehlt = stellenOf(einheit) === 0 && erste <= letzte
  const stellen = isGezaehlt ? 0 : Math.max(stellenOf(einheit), 1) + 1
  const [low, high] = isGezaehlt
    ? [formatZahl(erste, 0, sprache), formatZahl(letzte, 0, sprache)]
    : [formatZahl(von, stellen, sprache), formatZahl(bis, stellen, sprache)]
  return low === high ? low : `${low} ${schreibworte[sprache].bis} ${high}`
}

/** The bounds of a Spanne with their unit: `106.602 bis 107.039 Personen`, `29,81 %`. */
export const formatSpanne = (spanne: Spanne, einheit: string, sprache: Sprache = "de"): string =>
  withEinheit(formatGrenzen(spanne, einheit, sprache), einheit, sprache)

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
 * formatZeit("2018-12-31", "en") // => "2018-12-31"
 * formatZeit("2007-05", "en") // => "May 2007"
 * ```
 */
export const formatZeit = (zeit: Zeitbezug | string, sprache: Sprache = "de"): string => {
  const worte = schreibworte[sprache]
  const [, jahr = "", monat = "", tag] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/u.exec(zeit) ?? []
  if (tag !== undefined) return worte.tag(jahr, monat, tag)
  if (monat !== "") return `${worte.monate[Number(monat) - 1] ?? monat} ${jahr}`
  if (zeit.includes("-Q")) return worte.quartal(zeit.slice(6), zeit.slice(0, 4))
  if (zeit.includes("/")) return worte.schuljahr(zeit)
  return zeit === "ohneAngabe" ? worte.ohneZeit : zeit
}

/** From one period to another: `von Mai 2007 bis 2018`, `vom 31.12.2007 bis zum 31.12.2018`. */
export const formatVonBis = (von: Zeitbezug | string, bis: Zeitbezug | string, sprache: Sprache = "de"): string => {
  const [vor, zwischen] =
    sprache === "en" ? ["from", "to"] : [isOhneArtikel(von) ? "von" : "vom", isOhneArtikel(bis) ? "bis" : "bis zum"]
  return [vor, formatZeit(von, sprache), zwischen, formatZeit(bis, sprache)].join(" ")
}

/** German says "von 2007" and "von Mai 2007", but "vom 31.12.2007". */
const isOhneArtikel = (zeit: string): boolean => /^\d{4}(?:-\d{2})?$/u.test(zeit)

/** In quotation marks; those inside, which are German as the Konzept is, become single ones. */
export const zitiere = (text: string, sprache: Sprache = "de"): string => {
  const { zitat, zitatInnen } = schreibworte[sprache]
  return `${zitat[0]}${text.replaceAll("„", zitatInnen[0]).replaceAll("“", zitatInnen[1])}${zitat[1]}`
}

/** A list as people write it: `Nord, Süd und West`. */
export const formatListe = (teile: ReadonlyArray<string>, sprache: Sprache = "de"): string =>
  teile.length < 2 ? teile.join("") : `${teile.slice(0, -1).join(", ")} ${schreibworte[sprache].und} ${teile.at(-1)}`

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
export const formatStelle = (stelle: Stelle, sprache: Sprache = "de"): string => {
  const { kapitel, abschnitt, absatz, punkt, tabellenzeile, fussnote, seite } = stelle
  const worte = schreibworte[sprache]
  const isNummer = abschnitt !== undefined && /^\d/u.test(abschnitt)
  return [
    `${worte.kapitel} ${kapitel}`,
    abschnitt === undefined ? undefined : isNummer ? `${worte.abschnitt} ${abschnitt}` : zitiere(abschnitt, sprache),
    absatz === undefined ? undefined : `${worte.absatz} ${absatz}`,
    punkt === undefined ? undefined : `${worte.punkt} ${punkt}`,
    tabellenzeile === undefined ? undefined : `${worte.tabellenzeile} ${zitiere(tabellenzeile, sprache)}`,
    fussnote === undefined ? undefined : `${worte.fussnote} ${fussnote}`,
    seite === undefined ? undefined : `${worte.seite} ${seite}`,
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
