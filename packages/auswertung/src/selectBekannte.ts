import { type Befund, type Beobachtung, befund, type Datum, type Konzept } from "@zielwerk/konzept"

/** What was known by a day. */
export interface Bekannte {
  readonly bekannte: ReadonlyArray<Beobachtung>
  readonly befunde: ReadonlyArray<Befund>
}

/**
 * What was known by a day? A value is known from the day it was recorded, else from the day its Quelle was published;
 * with neither it counts as always known, and a hint says of how many that holds.
 *
 * @source contract, "Time": record time beside reference time
 */
export const selectBekannte = (
  { quellen }: Konzept,
  beobachtungen: ReadonlyArray<Beobachtung>,
  bekanntBis: Datum | undefined,
): Bekannte => {
  if (bekanntBis === undefined) return { bekannte: beobachtungen, befunde: [] }
  const veroeffentlicht = new Map<string, Datum | undefined>(quellen.map((q) => [q.id, q.veroeffentlichtAm]))
  const seit = ({ erfasstAm, quelle }: Beobachtung): Datum | undefined => erfasstAm ?? veroeffentlicht.get(quelle)
  const bekannte = beobachtungen.filter((b) => (seit(b) ?? bekanntBis) <= bekanntBis)
  const ohne = bekannte.filter((b) => seit(b) === undefined).length
  return {
    bekannte,
    befunde:
      ohne === 0 ? [] : [befund("ErfassungUnbekannt", { zeiger: "/beobachtungen" }, { anzahl: ohne, bekanntBis })],
  }
}
