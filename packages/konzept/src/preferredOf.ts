import type { Beobachtung } from "./Beobachtung.ts"
import { bezugKey } from "./Bezug.ts"

/**
 * The value that counts for each Bezug: where sources disagree, that of the Quelle the Konzept lists first; all are
 * kept in the list given.
 */
export const preferredOf = (
  quellen: ReadonlyArray<{ readonly id: string }>,
  beobachtungen: ReadonlyArray<Beobachtung>,
): ReadonlyMap<string, Beobachtung> => {
  const vorrang = new Map(quellen.map(({ id }, i) => [id, i]))
  const rang = ({ quelle }: Beobachtung): number => vorrang.get(quelle) ?? quellen.length
  const byKey = new Map<string, Beobachtung>()
  for (const beobachtung of beobachtungen) {
    const key = bezugKey(beobachtung)
    const andere = byKey.get(key)
    if (andere === undefined || rang(beobachtung) < rang(andere)) byKey.set(key, beobachtung)
  }
  return byKey
}
