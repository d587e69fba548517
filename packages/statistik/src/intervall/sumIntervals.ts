import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { hull } from "./hull.ts"

/**
 * Sum of many intervals (Summe): for example the total that the printed figures of all Stadtteile imply.
 *
 *     Σ aᵢ = [Σ aᵢ.von, Σ aᵢ.bis], from left to right
 *
 * @param intervals  one per summand, all in one unit, any order
 * @returns          in that unit
 *                   `NichtDefiniert` if there is no summand (`keineEinheiten`: a missing list is a hole, not a 0), or
 *                   above the largest double (`zuGross`)
 *
 * Mind: the width grows with every summand. The sum of 30 figures rounded to one decimal is known to ±1.5 only, which
 * few wrong totals miss.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { sumIntervals } from "@zielwerk/statistik"
 *
 * sumIntervals([{ von: 1, bis: 2 }, { von: 3, bis: 3 }, { von: 0, bis: 4 }]) // => Result.succeed({ von: 4, bis: 9 })
 * Result.mapError(sumIntervals([]), (e) => e.grund) // => Result.fail("keineEinheiten")
 * ```
 */
export const sumIntervals = (intervals: ReadonlyArray<Intervall>): Result.Result<Intervall, NichtDefiniert> => {
  if (intervals.length === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten", feld: "intervals" }))
  let von = 0
  let bis = 0
  for (const summand of intervals) {
    von += summand.von
    bis += summand.bis
  }
  return hull([von, bis])
}
