import * as Schema from "effect/Schema"

const monatstage = (jahr: number, monat: number): number =>
  monat === 2
    ? jahr % 4 === 0 && (jahr % 100 !== 0 || jahr % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(monat)
      ? 30
      : 31

const isKalendertag = (text: string): boolean => {
  const [, jahr, monat, tag] = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text)?.map(Number) ?? []
  if (jahr === undefined || monat === undefined || tag === undefined) return false
  return monat >= 1 && monat <= 12 && tag >= 1 && tag <= monatstage(jahr, monat)
}

/** A calendar day without time zone: `2018-12-31`. */
export const Datum = Schema.String.check(
  Schema.makeFilter(isKalendertag, { expected: "a day of the calendar", befund: "DatumUngueltig" }),
  // last: annotations stick to the last check, and JSON Schema knows no other of these
  Schema.isPattern(/^\d{4}-\d{2}-\d{2}$/u, { befund: "DatumUngueltig" }),
)
  .annotate({ identifier: "Datum", title: "Datum", description: "Kalendertag: 2018-12-31" })
  .pipe(Schema.brand("Datum"))
/** A calendar day without time zone. */
export type Datum = typeof Datum.Type

const quartal = /^(\d{4})-Q([1-4])$/u
const monat = /^(\d{4})-(0[1-9]|1[0-2])$/u
const schuljahr = /^(\d{4})\/(\d{4})$/u

/** First and last day of a period; `undefined` where the source names none (`ohneAngabe`) or the text is no period. */
const tage = (text: string): readonly [erster: string, letzter: string] | undefined => {
  if (text.length === 4) return /^\d{4}$/u.test(text) ? [`${text}-01-01`, `${text}-12-31`] : undefined
  if (isKalendertag(text)) return [text, text]
  const [, jahrQ, q] = quartal.exec(text) ?? []
  if (jahrQ !== undefined && q !== undefined) {
    const letzter = Number(q) * 3
    return [
      `${jahrQ}-${zweistellig(letzter - 2)}-01`,
      `${jahrQ}-${zweistellig(letzter)}-${monatstage(Number(jahrQ), letzter)}`,
    ]
  }
  const [, jahrM, m] = monat.exec(text) ?? []
  if (jahrM !== undefined && m !== undefined) return [`${text}-01`, `${text}-${monatstage(Number(jahrM), Number(m))}`]
  const [, beginn, ende] = schuljahr.exec(text) ?? []
  if (beginn !== undefined && ende !== undefined && Number(ende) === Number(beginn) + 1)
    return [`${beginn}-08-01`, `${ende}-07-31`]
  return undefined
}

const zweistellig = (zahl: number): string => String(zahl).padStart(2, "0")

/**
 * What a value describes: `2018`, `2018-Q3`, `2018-12`, `2018-12-31`, `2018/2019` (school year),
 * or `ohneAngabe` where the source names no time ("heute").
 */
export const Zeitbezug = Schema.String.check(
  Schema.makeFilter((text: string) => text === "ohneAngabe" || tage(text) !== undefined, {
    expected: "a period such as 2018, 2018-Q3, 2018-12, 2018-12-31 or 2018/2019",
    befund: "DatumUngueltig",
  }),
  Schema.isPattern(/^(?:ohneAngabe|\d{4}(?:-Q[1-4]|-\d{2}(?:-\d{2})?|\/\d{4})?)$/u, { befund: "DatumUngueltig" }),
)
  .annotate({
    identifier: "Zeitbezug",
    title: "Zeitbezug",
    description:
      "2018, 2018-Q3, 2018-12, 2018-12-31, 2018/2019 (Schuljahr) oder ohneAngabe; immer in Anführungszeichen",
  })
  .pipe(Schema.brand("Zeitbezug"))
/** What a value describes in time. */
export type Zeitbezug = typeof Zeitbezug.Type

/**
 * The first day of a period, or `undefined` for `ohneAngabe`. A school year counts from 1 August to 31 July.
 *
 * @example
 * ```ts beispiel
 * import { beginnOf, endeOf, Zeitbezug } from "@zielwerk/konzept"
 *
 * beginnOf(Zeitbezug.make("2018-Q3")) // => "2018-07-01"
 * endeOf(Zeitbezug.make("2018/2019")) // => "2019-07-31"
 * endeOf(Zeitbezug.make("ohneAngabe")) // => undefined
 * ```
 */
export const beginnOf = (zeit: Zeitbezug): Datum | undefined => tage(zeit)?.[0] as Datum | undefined

/** The last day of a period, or `undefined` for `ohneAngabe`: a value describes the past of a Stichtag once its period has ended. */
export const endeOf = (zeit: Zeitbezug): Datum | undefined =>
  // most values describe a year, and a Zeitbezug of four characters is one
  (zeit.length === 4 ? `${zeit}-12-31` : tage(zeit)?.[1]) as Datum | undefined

/**
 * Orders periods by the day they end, then by the day they begin; `ohneAngabe` comes last.
 *
 * @example
 * ```ts beispiel
 * import { compareZeit, Zeitbezug } from "@zielwerk/konzept"
 *
 * const zeiten = ["ohneAngabe", "2018-12-31", "2007"].map((z) => Zeitbezug.make(z))
 * zeiten.toSorted(compareZeit) // => ["2007", "2018-12-31", "ohneAngabe"]
 * ```
 */
export const compareZeit = (a: Zeitbezug, b: Zeitbezug): number => {
  // periods of one kind are in order as they are written, and only quarters and months are equally long
  const isGleicherArt = a.length === b.length && (a[5] === "Q") === (b[5] === "Q")
  const [x, y] = isGleicherArt ? [a, b] : [sortKey(a), sortKey(b)]
  return x < y ? -1 : x > y ? 1 : 0
}

const sortKey = (zeit: Zeitbezug): string => `${endeOf(zeit) ?? "9999-99-99"} ${beginnOf(zeit) ?? ""}`
