/**
 * Weighted mean (gewichtetes Mittel), the one way in which children, steps and Massnahmen are put together.
 *
 *     Σ w·x / Σ w
 *
 * Weights count relative to the largest, so that none is too large or too small to be added up; the sums do not depend
 * on the order of the input.
 *
 * @returns `undefined` where all weights are 0, or there is nothing
 *
 * @source spec "bewertung"
 */
export const weightedMean = <T extends { readonly gewicht: number }>(
  teile: ReadonlyArray<T>,
  zahlOf: (teil: T) => number,
): number | undefined => {
  const groesstes = teile.reduce((max, { gewicht }) => Math.max(max, gewicht), 0)
  if (groesstes === 0) return undefined
  const gewichtOf = ({ gewicht }: T): number => gewicht / groesstes
  const gewichte = sumOf(teile.map(gewichtOf))
  const summe = sumOf(teile.map((teil) => gewichtOf(teil) * zahlOf(teil)))
  return (
    (Number.isFinite(summe) ? summe / gewichte : sumOf(teile.map((t) => (gewichtOf(t) / gewichte) * zahlOf(t)))) + 0
  )
}

/** Adds up from the smallest to the largest, so that rounding does not depend on the order of the input. */
const sumOf = (zahlen: ReadonlyArray<number>): number => zahlen.toSorted((a, b) => a - b).reduce((a, b) => a + b, 0)
