import { type Befund, type Beobachtung, befund, type Datum, type Konzept } from "@zielwerk/konzept"

/** What was known by a day, and where it stands among all that was given. */
export interface Bekannte {
  readonly bekannte: ReadonlyArray<Beobachtung>
  /** a pointer to one of them as a pointer into the list that was given */
  readonly restoreZeiger: (zeiger: string) => string
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
  if (bekanntBis === undefined) return { bekannte: beobachtungen, restoreZeiger: (zeiger) => zeiger, befunde: [] }
  const veroeffentlicht = new Map<string, Datum | undefined>(quellen.map((q) => [q.id, q.veroeffentlichtAm]))
  const seit = ({ erfasstAm, quelle }: Beobachtung): Datum | undefined => erfasstAm ?? veroeffentlicht.get(quelle)
  const plaetze = beobachtungen.flatMap((b, i) => ((seit(b) ?? bekanntBis) <= bekanntBis ? [i] : []))
  const bekannte = plaetze.flatMap((i) => beobachtungen[i] ?? [])
  const ohne = bekannte.filter((b) => seit(b) === undefined).length
  return {
    bekannte,
    restoreZeiger: (zeiger) => zeiger.replace(/^\/(\d+)/u, (_, i: string) => `/${plaetze[Number(i)] ?? i}`),
    befunde:
      ohne === 0 ? [] : [befund("ErfassungUnbekannt", { zeiger: "/beobachtungen" }, { anzahl: ohne, bekanntBis })],
  }
}
