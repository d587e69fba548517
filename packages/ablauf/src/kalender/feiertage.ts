import type { Datum } from "@zielwerk/konzept"
import { getHolidays } from "feiertagejs"
import type { Land } from "./Kalender.ts"

/** A public holiday and what it is called. */
export interface Feiertag {
  readonly tag: Datum
  readonly titel: string
}

/**
 * Which public holidays does a Land have in a year? In the order of the calendar; two may fall on one day, as 1 May and
 * Christi Himmelfahrt did in 2008.
 *
 * From 1995 on. What holds in a single town only (Augsburger Friedensfest) is left out, and so are Easter and Whit Sunday,
 * which are holidays in Brandenburg: no Gremium meets on a Sunday. Enter a local holiday as `sitzungsfreieTage`.
 *
 * Mind: in Bayern 15 August is a holiday only where most people are Catholic (it counts as one here, so that a day is
 * rather too early than too late); Fronleichnam in a few places of Sachsen and Thüringen is missing. 24 and 31 December
 * are no holidays. A law that is passed later is not known.
 *
 * @source feiertagejs 1.5.1, with the corrections below; compared with the Python package holidays 0.105, 1995–2035
 *
 * @example
 * ```ts beispiel
 * import { feiertageOf } from "@zielwerk/ablauf"
 *
 * feiertageOf("RP", 2019).find(({ tag }) => tag > "2019-06-10") // => { tag: "2019-06-20", titel: "Fronleichnam" }
 * ```
 */
export const feiertageOf = (land: Land, jahr: number): ReadonlyArray<Feiertag> =>
  getHolidays(jahr, land)
    .filter(({ name }) => !nurSonntags.has(name) && !isNochKeiner(name, land, jahr))
    .map(({ name, date, translate }): Feiertag => ({
      // not `dateString`, which is a day late from UTC+12 on; `date` is noon in UTC
      tag: date.toISOString().slice(0, 10) as Datum,
      titel: translate.call({ name }, "de") ?? name,
    }))
    .concat(einmalig.filter((feiertag) => feiertag.land === land && feiertag.tag.startsWith(`${jahr}-`)).map(ohneLand))
    .toSorted((a, b) => (a.tag < b.tag ? -1 : a.tag > b.tag ? 1 : 0))

const nurSonntags = new Set<string>(["OSTERSONNTAG", "PFINGSTSONNTAG"])

/** Four Länder have the Reformationstag by laws of 2018; in 2017 all had it once. The library gives it for every year. */
const isNochKeiner = (name: string, land: Land, jahr: number): boolean =>
  name === "REFORMATIONSTAG" && jahr < 2018 && jahr !== 2017 && reformationstagAb2018.has(land)
const reformationstagAb2018 = new Set<Land>(["HB", "HH", "NI", "SH"])

/** What a Land made a holiday once: Berlin by § 1 of its Gesetz über die Sonn- und Feiertage. The library has none. */
const einmalig: ReadonlyArray<Feiertag & { readonly land: Land }> = [
  { land: "BE", tag: "2020-05-08" as Datum, titel: "75. Jahrestag der Befreiung vom Nationalsozialismus" },
  { land: "BE", tag: "2025-05-08" as Datum, titel: "80. Jahrestag der Befreiung vom Nationalsozialismus" },
  { land: "BE", tag: "2028-06-17" as Datum, titel: "75. Jahrestag des Aufstandes vom 17. Juni 1953" },
]
const ohneLand = ({ tag, titel }: Feiertag): Feiertag => ({ tag, titel })
