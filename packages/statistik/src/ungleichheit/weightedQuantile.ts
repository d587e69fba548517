import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { compareWithTolerance } from "../intervall/compareWithTolerance.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readVerteilung, type Verteilung } from "./readVerteilung.ts"

/**
 * Weighted quantile (gewichtetes Quantil, nach der Definition von Eurostat): below which value does a part `p` of the
 * people lie?
 *
 *     q = ½ · (x_j + x_{j+1})   if w₁ + … + w_j = p · W
 *     q = x_{j+1}               if w₁ + … + w_j < p · W < w₁ + … + w_{j+1}      x ascending, W = Σ w
 *
 * @param werte     one value per person or household, finite, also negative; array or typed array, any order
 * @param p         the part, 0 to 1: 0.5 for the median, 0.2 for the first quintile
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         in the unit of `werte`; for p = 0 the least, for p = 1 the largest value
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` if there is no value (`keineEinheiten`), the columns differ in length
 *                  (`laengenVerschieden`), a value is not finite (`keineZahl`), a weight is none (`ungueltigeAnzahl`), each
 *                  with its row, all weights are 0 (`summeNull`), they sum to more than a double holds (`zuGross`), or `p`
 *                  is not within 0 to 1 (`parameterAusserhalb`)
 *
 * Mind: statistical programs know nine other definitions; with few values they differ. Whether a sum of weights equals
 * p · W is decided by `compareWithTolerance`, because sums of weights are off by their last digit.
 *
 * @source Eurostat, Working group on Statistics on Income and Living Conditions (2004), Common cross-sectional EU
 *   indicators based on EU-SILC; the gender pay gap, EU-SILC 131-rev/04; as printed in the vignette laeken-standard of
 *   the R package laeken, equation 1 (there `weightedQuantile`)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { weightedQuantile } from "@zielwerk/statistik"
 *
 * const wert = (q: ReturnType<typeof weightedQuantile>) => Result.map(q, (k) => k.wert)
 * wert(weightedQuantile([1, 2, 3, 4], 0.5)) // => Result.succeed(2.5)
 * wert(weightedQuantile([1, 2, 3, 4], 0.5, [1, 1, 1, 3])) // => Result.succeed(3.5)
 * wert(weightedQuantile([1, 2, 3, 4], 0.5, [1, 1, 2, 1])) // => Result.succeed(3)
 * Result.mapError(weightedQuantile([1, 2], 20), (e) => e.grund) // => Result.fail("parameterAusserhalb")
 * ```
 */
export const weightedQuantile = (
  werte: ArrayLike<number>,
  p: number,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"wieEingabe">, NichtDefiniert> => {
  if (!(p >= 0 && p <= 1)) {
    return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "p", gefunden: String(p) }))
  }
  return Result.map(readVerteilung(werte, gewichte), (verteilung) =>
    kennzahlOf(verteilung, {
      wert: quantileOf(verteilung, p) + 0, // + 0 turns -0 into 0
      einheit: "wieEingabe",
      index: "weightedQuantile",
      formel: "x_{j+1} mit Σ_{i ≤ j} w < p · W < Σ_{i ≤ j+1} w; ½ (x_j + x_{j+1}) bei Gleichheit",
    }),
  )
}

export const quantileOf = ({ x, w, W }: Pick<Verteilung, "x" | "w" | "W">, p: number): number => {
  if (p === 0) return x[0]!
  const last = x.length - 1
  let below = 0
  for (let j = 0; j < last; j++) {
    below += w[j]!
    const order = compareWithTolerance(below, p * W)
    // each halved for itself, because their sum may be infinite
    if (order === 0 && p < 1) return x[j]! / 2 + x[j + 1]! / 2
    if (order > 0) return x[j]!
  }
  return x[last]!
}

/** The part of a distribution below a limit, for measures of those who are poor. */
export const partBelow = ({ x, w }: Verteilung, limit: number): Pick<Verteilung, "x" | "w" | "W"> => {
  let count = 0
  while (count < x.length && compareWithTolerance(x[count]!, limit) < 0) count++
  const weights = w.subarray(0, count)
  return { x: x.subarray(0, count), w: weights, W: compensatedSum(count, (i) => weights[i]!) }
}
