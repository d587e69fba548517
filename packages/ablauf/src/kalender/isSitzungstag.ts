import type { Datum } from "@zielwerk/konzept"
import { addTage, jahrOf, wochentagOf } from "./addMonate.ts"
import { feiertageOf } from "./feiertage.ts"
import type { Kalender, Land } from "./Kalender.ts"

/** Why nobody meets on a day, and from when to when that holds. */
export interface Hindernis {
  readonly weil: "sitzungspause" | "feiertag" | "wochenende" | "sitzungsfrei"
  readonly von: Datum
  readonly bis: Datum
  readonly titel?: string
}

/**
 * Is it a working day: Monday to Friday, and no public holiday of the Land (as `feiertageOf` knows them)?
 *
 * @example
 * ```ts beispiel
 * import { isArbeitstag } from "@zielwerk/ablauf"
 * import { Datum } from "@zielwerk/konzept"
 *
 * isArbeitstag(Datum.make("2023-03-08"), "MV") // => false
 * isArbeitstag(Datum.make("2023-03-08"), "RP") // => true
 * ```
 */
export const isArbeitstag = (tag: Datum, land: Land): boolean => hindernisOf(tag, { land }) === undefined

/**
 * Can a Gremium meet on that day: a working day, outside every Sitzungspause and no day without sessions?
 *
 * @example
 * ```ts beispiel
 * import { isSitzungstag } from "@zielwerk/ablauf"
 * import { Datum } from "@zielwerk/konzept"
 *
 * const sommer = { von: Datum.make("2019-07-01"), bis: Datum.make("2019-08-09"), titel: "Sommerpause" }
 * isSitzungstag(Datum.make("2019-08-09"), { land: "RP", sitzungspausen: [sommer] }) // => false
 * isSitzungstag(Datum.make("2019-08-12"), { land: "RP", sitzungspausen: [sommer] }) // => true
 * ```
 */
export const isSitzungstag = (tag: Datum, kalender: Kalender): boolean => hindernisOf(tag, kalender) === undefined

/** Why does nobody meet on that day? The first reason, if there are several; `undefined` if somebody can. */
export const hindernisOf = (
  tag: Datum,
  { land, sitzungspausen = [], sitzungsfreieTage = [] }: Kalender,
): Hindernis | undefined => {
  const pause = sitzungspausen.find(({ von, bis }) => von <= tag && tag <= bis)
  if (pause !== undefined) return { weil: "sitzungspause", ...pause }
  const wochentag = wochentagOf(tag)
  if (wochentag > 5) return { weil: "wochenende", von: addTage(tag, 6 - wochentag), bis: addTage(tag, 7 - wochentag) }
  const feiertag = feiertageOf(land, jahrOf(tag)).find((f) => f.tag === tag)
  if (feiertag !== undefined) return { weil: "feiertag", von: tag, bis: tag, titel: feiertag.titel }
  const frei = sitzungsfreieTage.find((f) => f.tag === tag)
  if (frei === undefined) return undefined
  return { weil: "sitzungsfrei", von: tag, bis: tag, ...(frei.titel === undefined ? {} : { titel: frei.titel }) }
}
