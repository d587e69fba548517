import type { Datum, Zielwert, ZielwertId } from "@zielwerk/konzept"

/** An agreement that is in force on a day, or the one that has replaced it. */
export interface GeltenderZielwert {
  readonly zielwert: Zielwert
  readonly abgeloestDurch?: ZielwertId
}

/**
 * Which agreements hold on a day? One that begins later is not known yet; of several for the same Ziel and Indikator the
 * latest holds, and the others are kept for comparison. Those of the same day hold side by side.
 *
 * @source spec "bewertung" P-08
 */
export const selectZielwerte = (
  zielwerte: ReadonlyArray<Zielwert>,
  stichtag: Datum,
): ReadonlyArray<GeltenderZielwert> => {
  const vereinbart = zielwerte.filter(({ gueltigAb }) => gueltigAb === undefined || gueltigAb <= stichtag)
  const gruppen = Map.groupBy(vereinbart, keyOf)
  const neueste = new Map(
    [...gruppen].map(([key, gruppe]) => [key, gruppe.reduce((bisher, z) => (isNeuer(z, bisher) ? z : bisher))]),
  )
  return vereinbart.map((zielwert) => {
    const geltend = neueste.get(keyOf(zielwert))
    return geltend === undefined || (geltend.gueltigAb ?? "") === (zielwert.gueltigAb ?? "")
      ? { zielwert }
      : { zielwert, abgeloestDurch: geltend.id }
  })
}

/** What one agreement can replace: one that is judged takes the place of one that is judged. */
const keyOf = ({ id, zielId, indikatorId, vorgabe: { art } }: Zielwert): string => {
  const isBewertet = art !== "tendenz" && art !== "kontext"
  return `${zielId} ${indikatorId ?? `ohne ${id}`} ${isBewertet ? "bewertet" : art}`
}

/** A later agreement; of the same day the one whose id comes first, so that the answer does not depend on the order. */
const isNeuer = (a: Zielwert, b: Zielwert): boolean => {
  const [von, vorher] = [a.gueltigAb ?? "", b.gueltigAb ?? ""]
  return von === vorher ? a.id < b.id : von > vorher
}
