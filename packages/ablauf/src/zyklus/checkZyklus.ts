import type { Datum, Konzept } from "@zielwerk/konzept"
import { daysBetween } from "../kalender/addMonate.ts"
import { checkBeteiligung } from "./checkBeteiligung.ts"
import { checkErgebnisse, checkPruefungen } from "./checkErgebnisse.ts"
import { checkSitzungen } from "./checkSitzungen.ts"
import { checkVorlagen } from "./checkVorlagen.ts"
import type { Pflichtverletzung, Zykluslage } from "./Pflichtverletzung.ts"
import type { Zyklusdatei } from "./Zyklusdatei.ts"

/**
 * Which duties of its Konzept did a Kommune miss, or meet too late? The duties are data of the Konzept (rhythm, whom to
 * invite, what to present and to table), the facts stand in the file of the cycle, and the day is an argument. A missed
 * duty blocks nothing: it is told, with the day it was due and with whom has to hear of it by now.
 *
 * @param konzept   the Konzept with its Gremien
 * @param zyklus    what happened; nothing after `stichtag` counts
 * @param stichtag  the day on which is asked
 * @returns         every missed duty once, in the order of the days they were due
 *
 * Mind: a rhythm that the Konzept does not name is not watched over, and what the file does not tell did not happen.
 *
 * @source Integrationskonzept, chapter 10
 */
export const checkZyklus = (
  konzept: Konzept,
  zyklus: Zyklusdatei,
  stichtag: Datum,
): ReadonlyArray<Pflichtverletzung> => {
  const gremien = new Map(konzept.gremien.map((gremium) => [gremium.id, gremium]))
  const lage: Zykluslage = { konzept, gremien, zyklus, stichtag }
  return [checkSitzungen, checkErgebnisse, checkPruefungen, checkBeteiligung, checkVorlagen]
    .flatMap((check) => check(lage))
    .map((verletzung) => ({ ...verletzung, ...escalate(verletzung, lage) }))
    .toSorted((a, b) => (a.faelligAm === b.faelligAm ? 0 : a.faelligAm < b.faelligAm ? -1 : 1))
}

/** Who has to hear of it by now: the last level whose days have passed; nobody once the duty is met. */
const escalate = (
  { faelligAm, erledigtAm }: Pflichtverletzung,
  { zyklus, stichtag }: Zykluslage,
): Pick<Pflichtverletzung, "eskalationAn"> => {
  if (erledigtAm !== undefined) return {}
  const tage = daysBetween(faelligAm, stichtag)
  const stufe = (zyklus.eskalation ?? [])
    .filter(({ abTagen }) => abTagen <= tage)
    .toSorted((a, b) => a.abTagen - b.abTagen)
    .at(-1)
  return stufe === undefined ? {} : { eskalationAn: stufe.an }
}
