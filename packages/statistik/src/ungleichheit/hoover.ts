import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readSumme } from "./readVerteilung.ts"

/**
 * Hoover index (Hoover-Index, Robin-Hood-Index): which part of a sum would have to change hands for all to have the same?
 *
 *     H = Σᵢ wᵢ · |xᵢ − μ| / (2 · Σ wᵢ · xᵢ)     x = werte, w = gewichte, μ = Σ w·x / Σ w
 *
 * @param werte     one value per person or household, finite and ≥ 0; array or typed array, any order
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         index in [0, 1), no unit; 0 = all have the same, near 1 = one has everything
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the same reasons as `gini`
 *
 * Mind: what changes hands on one side of the mean, from the very rich to the rich, is not seen. It is what the
 * dissimilarity index is between areas: the largest gap between the Lorenz curve and the diagonal.
 *
 * @source    Hoover (1936), Review of Economics and Statistics 18(4), 162–171
 * @reference `dissimilarity` of the sums and the people; BigInt
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { hoover } from "@zielwerk/statistik"
 *
 * // 2 of 10 must go from the second to the first
 * Result.map(hoover([3, 7]), (k) => k.wert) // => Result.succeed(0.2)
 * Result.mapError(hoover([]), (e) => e.grund) // => Result.fail("keineEinheiten")
 * ```
 */
export const hoover = (
  werte: ArrayLike<number>,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readSumme(werte, gewichte), (summe) => {
    const { x, w, sum, mean } = summe
    return kennzahlOf(summe, {
      wert: compensatedSum(x.length, (i) => w[i]! * Math.abs(x[i]! - mean)) / 2 / sum,
      einheit: "index",
      index: "hoover",
      formel: "Σ w · |x − μ| / (2 · Σ w · x)",
    })
  })
