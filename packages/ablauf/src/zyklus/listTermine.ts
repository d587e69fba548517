import type { Datum, Gremium, Konzept, Termin } from "@zielwerk/konzept"
import { nextDue } from "../kalender/nextDue.ts"
import type { Zyklusdatei } from "./Zyklusdatei.ts"

/**
 * Which days of a cycle belong into a calendar? Every session that the file tells of, and for each Gremium with a rhythm
 * the day by which it has to meet next.
 *
 * @param konzept   the Konzept with its Gremien
 * @param zyklus    what happened and what is planned
 * @param stichtag  deadlines count from the sessions held until this day
 * @returns         in the order of their days; an id that stays the same from export to export
 *
 * Mind: a deadline that the calendar does not know (no Haushalt entered) is left out, not guessed.
 */
export const listTermine = (konzept: Konzept, zyklus: Zyklusdatei, stichtag: Datum): ReadonlyArray<Termin> => {
  const gremien = new Map(konzept.gremien.map((gremium) => [gremium.id, gremium]))
  const sitzungen = (zyklus.sitzungen ?? []).map(({ id, gremiumId, am, titel }): Termin => ({
    id: `sitzung-${id}`,
    art: "sitzung",
    titel: titel ?? gremien.get(gremiumId)?.titel ?? gremiumId,
    am,
  }))
  const fristen = [...gremien.values()].flatMap((gremium) => fristOf(gremium, zyklus, stichtag))
  return [...sitzungen, ...fristen].toSorted((a, b) => (a.am === b.am ? compare(a.id, b.id) : compare(a.am, b.am)))
}

const fristOf = (
  { id, titel, rhythmus, beginn }: Gremium,
  { sitzungen = [], kalender }: Zyklusdatei,
  stichtag: Datum,
): ReadonlyArray<Termin> => {
  if (rhythmus === undefined) return []
  const gehalten = sitzungen.filter(({ gremiumId, am }) => gremiumId === id && am <= stichtag).map(({ am }) => am)
  const frist = nextDue({ rhythmus, ...(beginn === undefined ? {} : { beginn }) }, gehalten, kalender)
  if (frist._tag === "KeinWert") return []
  const { spaetestens, termin } = frist
  const text = typeof termin === "string" ? `Letzter Tag, an dem eine Sitzung möglich ist: ${termin}` : undefined
  // by its day: the deadline that follows is another Termin
  return [
    {
      id: `frist-${id}-${spaetestens}`,
      art: "frist",
      titel: `Frist: ${titel}`,
      am: spaetestens,
      ...(text === undefined ? {} : { text }),
    },
  ]
}

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1)
