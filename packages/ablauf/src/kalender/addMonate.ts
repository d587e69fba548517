import { beginnOf, type Datum, endeOf, type Zeitbezug } from "@zielwerk/konzept"

/**
 * Which day is so many months later (earlier, if negative)? The same number of day; where the month has none, its last
 * day. The calendar goes from 0000-01-01 to 9999-12-31: what lies beyond is its first or last day.
 *
 * Mind: months do not add up. From 31 January one month and one month more end on 28 March, two months on 31 March.
 *
 * @example
 * ```ts beispiel
 * import { addMonate } from "@zielwerk/ablauf"
 * import { Datum } from "@zielwerk/konzept"
 *
 * addMonate(Datum.make("2017-05-05"), 24) // => "2019-05-05"
 * addMonate(Datum.make("2020-02-29"), 12) // => "2021-02-28"
 * ```
 */
export const addMonate = (tag: Datum, monate: number): Datum => {
  const ziel = monatsnummer(tag) + monate
  if (ziel < 0) return ersterTag
  if (ziel > letzterMonat) return letzterTag
  const monatsende = monatOf(ziel).bis
  const amGleichen = `${monatsende.slice(0, 8)}${tag.slice(8)}` as Datum
  return amGleichen < monatsende ? amGleichen : monatsende
}

/**
 * Which day is so many days later (earlier, if negative)? Ends where the calendar ends, as `addMonate`.
 *
 * @example
 * ```ts beispiel
 * import { addTage } from "@zielwerk/ablauf"
 * import { Datum } from "@zielwerk/konzept"
 *
 * addTage(Datum.make("2024-03-01"), -1) // => "2024-02-29"
 * ```
 */
export const addTage = (tag: Datum, tage: number): Datum => {
  const ziel = Math.min(Math.max(Date.parse(tag) + tage * tagMillisekunden, anfang), ende)
  return new Date(ziel).toISOString().slice(0, 10) as Datum
}

/**
 * Which day of the week is it? From 1 (Monday) to 7 (Sunday).
 *
 * @source ISO 8601
 *
 * @example
 * ```ts beispiel
 * import { wochentagOf } from "@zielwerk/ablauf"
 * import { Datum } from "@zielwerk/konzept"
 *
 * wochentagOf(Datum.make("2019-05-05")) // => 7
 * ```
 */
export const wochentagOf = (tag: Datum): number => {
  const abSonntag = new Date(Date.parse(tag)).getUTCDay()
  return abSonntag === 0 ? 7 : abSonntag
}

/** The year of a day. */
export const jahrOf = (tag: Datum): number => Number(tag.slice(0, 4))

/** Months since January of the year 0. */
export const monatsnummer = (tag: Datum): number => jahrOf(tag) * 12 + Number(tag.slice(5, 7)) - 1

/** First and last day of a month by its number; beyond the calendar its first or last month. */
export const monatOf = (nummer: number): { readonly von: Datum; readonly bis: Datum } => {
  const imKalender = Math.min(Math.max(nummer, 0), letzterMonat)
  const [jahr, monat] = [Math.floor(imKalender / 12), (imKalender % 12) + 1]
  const zeit = `${String(jahr).padStart(4, "0")}-${String(monat).padStart(2, "0")}` as Zeitbezug
  // a month has a first and a last day; only `ohneAngabe` has none
  return { von: beginnOf(zeit) as Datum, bis: endeOf(zeit) as Datum }
}

// as text: Date.UTC takes the years 0 to 99 for 1900 to 1999
const [ersterTag, letzterTag] = ["0000-01-01", "9999-12-31"] as ReadonlyArray<string> as [Datum, Datum]
const [anfang, ende] = [Date.parse(ersterTag), Date.parse(letzterTag)]
const letzterMonat = 9999 * 12 + 11
const tagMillisekunden = 86_400_000

/** So many days lie between one day and another; below 0 if the second comes first. */
export const daysBetween = (von: Datum, bis: Datum): number => (Date.parse(bis) - Date.parse(von)) / tagMillisekunden
