import type { Datum, Gremium, GremiumId, HandlungsfeldId, Konzept, Massnahme, MassnahmeId } from "@zielwerk/konzept"
import { listBeschlussgremien } from "../beschluss/listBeschlussgremien.ts"
import type { Massnahmenumstaende } from "./Massnahmenumstaende.ts"

/**
 * Gathers from a Konzept what the guards of its Massnahmen look at, once for all of them.
 *
 * @param konzept  the Konzept with its Massnahmen as they are now; not changed
 * @returns        the circumstances of a Massnahme on a day; `undefined` for a Massnahme that the Konzept does not have
 *
 * Mind: who decides what costs money or staff is a Pflicht of a Gremium with `art: vorlegen`; without one nobody can.
 */
export const createMassnahmenumstaende = (
  konzept: Konzept,
): ((massnahmeId: MassnahmeId, stichtag: Datum) => Massnahmenumstaende | undefined) => {
  const { gremien, massnahmen, ziele } = konzept
  const felder = new Map(ziele.map(({ id, handlungsfeldId }) => [id, handlungsfeldId]))
  const nachfolger = new Map(massnahmen.map(({ id, ersatzId }) => [id, ersatzId]))
  const beschlussgremiumIds = listBeschlussgremien(gremien)
  const perId = new Map(massnahmen.map((massnahme) => [massnahme.id, massnahme]))
  return (massnahmeId, stichtag) => {
    const massnahme = perId.get(massnahmeId)
    if (massnahme === undefined) return undefined
    const arbeitskreisIds = arbeitskreiseOf(massnahme, felder, gremien)
    return { stichtag, massnahme, arbeitskreisIds, beschlussgremiumIds, nachfolger }
  }
}

/** The Arbeitskreise of the Handlungsfelder that the Massnahme or one of its Ziele belongs to; none without a field. */
const arbeitskreiseOf = (
  { handlungsfeldId, zielIds = [] }: Massnahme,
  felder: ReadonlyMap<string, HandlungsfeldId | undefined>,
  gremien: ReadonlyArray<Gremium>,
): ReadonlyArray<GremiumId> | undefined => {
  const eigene = new Set([handlungsfeldId, ...zielIds.map((id) => felder.get(id))].filter((id) => id !== undefined))
  if (eigene.size === 0) return undefined
  return gremien
    .filter(({ handlungsfeldIds = [] }) => handlungsfeldIds.some((id) => eigene.has(id)))
    .map(({ id }) => id)
}
