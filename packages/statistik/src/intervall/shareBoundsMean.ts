import type { Intervall } from "./Intervall.ts"
import type { Polytop } from "./shareBoundsInput.ts"

/** Sizes that make a weighted mean as large as it can be. */
export interface Mittel {
  readonly wert: number
  /** shares of the units in all people; their sum is 1 */
  readonly w: Float64Array
  readonly gesamt: number
  /** the c of the unit that was filled last: what one more person would add, or one less take */
  readonly letztes: number
}

/**
 * The largest weighted mean (Σ cᵢ · tᵢ + `zugabe`) / Σ tᵢ with l ≤ t ≤ u and Σ t in `T`: units are filled in the order
 * of c, first up to the least total, then for as long as the next c lies above the mean. (A fractional knapsack, solved
 * exactly by the greedy choice.)
 */
export const largestMean = (c: Float64Array, { l, u }: Pick<Polytop, "l" | "u">, T: Intervall, zugabe = 0): Mittel => {
  const t = l.slice()
  let gesamt = 0
  let sum = zugabe
  for (let i = 0; i < t.length; i++) {
    gesamt += t[i]!
    sum += c[i]! * t[i]!
  }
  const order = Array.from(t, (_, i) => i).toSorted((i, j) => c[j]! - c[i]!)
  let letztes = c[order[0]!]!
  for (const i of order) {
    const isAbove = c[i]! * gesamt > sum
    if (!isAbove && gesamt >= T.von) break
    const more = Math.max(0, Math.min(u[i]! - t[i]!, (isAbove ? T.bis : T.von) - gesamt))
    if (more === 0) continue
    t[i]! += more
    gesamt += more
    sum += c[i]! * more
    letztes = c[i]!
  }
  for (let i = 0; i < t.length; i++) t[i]! /= gesamt
  return { wert: sum / gesamt, w: t, gesamt, letztes }
}
