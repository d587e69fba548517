import type { Indikatorauswertung } from "@zielwerk/auswertung"
import type { Konzept } from "@zielwerk/konzept"

/** The areas whose values stand in the table of an Indikator; none where it has no Raumeinheit or no number in it. */
export const gebieteInTabelle = (konzept: Konzept, { verteilung }: Indikatorauswertung): ReadonlySet<string> => {
  const raumeinheit = konzept.kommune.raumeinheiten?.find(({ id }) => id === verteilung[0]?.raumeinheit)
  return new Set((raumeinheit?.gebiete ?? []).map(({ id }) => id))
}
