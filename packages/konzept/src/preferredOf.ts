import type { Beobachtung } from "./Beobachtung.ts"
import { bezugKey } from "./Bezug.ts"
import { type BezugMap, createBezugMap } from "./BezugMap.ts"

/**
 * The value that counts for each Bezug, in whatever order they are given: where sources disagree, that of the Quelle the
 * Konzept lists first; where one source gives several, the one recorded last, a revised or final one before a
 * provisional one. All are kept in the list given.
 */
export const indexPreferred = (
  quellen: ReadonlyArray<{ readonly id: string }>,
  beobachtungen: ReadonlyArray<Beobachtung>,
): BezugMap<Beobachtung> => {
  const vorrang = new Map(quellen.map(({ id }, i) => [id, i]))
  const rang = ({ quelle }: Beobachtung): number => vorrang.get(quelle) ?? quellen.length
  const geltende = createBezugMap<Beobachtung>()
  // one Messgroesse after the other, so that what is looked up lies together
  for (const gruppe of Map.groupBy(beobachtungen, ({ messgroesse }) => messgroesse).values())
    for (const beobachtung of gruppe)
      geltende.update(beobachtung, (andere) =>
        andere === undefined || isVor(beobachtung, andere, rang) ? beobachtung : andere,
      )
  return geltende
}

/** The same by `bezugKey`. */
export const preferredOf = (
  quellen: ReadonlyArray<{ readonly id: string }>,
  beobachtungen: ReadonlyArray<Beobachtung>,
): ReadonlyMap<string, Beobachtung> =>
  new Map(
    indexPreferred(quellen, beobachtungen)
      .values()
      .map((b) => [bezugKey(b), b]),
  )

const isVor = (a: Beobachtung, b: Beobachtung, rang: (beobachtung: Beobachtung) => number): boolean => {
  if (rang(a) !== rang(b)) return rang(a) < rang(b)
  const [vonA, vonB] = [seit(a), seit(b)]
  if (vonA !== vonB) return vonA > vonB
  const [festA, festB] = [a, b].map(({ status }) => reihenfolge.indexOf(status ?? "ohne"))
  if (festA !== festB) return (festA ?? 0) < (festB ?? 0)
  return textOf(a) < textOf(b)
}

/** Nobody knows when it was recorded: then what is revised or final came after all that was not. */
const seit = ({ erfasstAm, status }: Beobachtung): string =>
  erfasstAm ?? (status === "revidiert" || status === "endgueltig" ? "9999-12-31" : "")

/** From the most certain; a value without a status stands between. */
const reihenfolge = ["revidiert", "endgueltig", "ohne", "vorlaeufig", "geschaetzt"]

/** Any order will do, if it is always the same. */
const textOf = ({ quelle, einheit, wert, stelle }: Beobachtung): string =>
  JSON.stringify([quelle, einheit, wert, stelle])
