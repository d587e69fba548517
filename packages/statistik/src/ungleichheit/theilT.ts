import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { divergenceAt } from "../segregation/divergence.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readSumme, type Summe } from "./readVerteilung.ts"

/**
 * Theil index T (Theil-Index T): how unequally is a sum shared out among people, with the eye on the largest values?
 *
 *     T = 1/W · Σᵢ wᵢ · xᵢ/μ · ln(xᵢ/μ)     x = werte, w = gewichte, W = Σ w, μ = Σ w·x / W, 0 · ln 0 = 0
 *
 * @param werte     one value per person or household, finite and ≥ 0; array or typed array, any order
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         nats in [0, ln n] for n people who count alike; 0 = all have the same, ln n = one has everything
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the same reasons as `gini`
 *
 * Mind: it has no common upper end: 0.4 among 10 people is more than 0.4 among 1,000. Its strength is that it splits into
 * parts between and within groups (`theilDecomposition`). Not the Theil index of segregation (`theilH`).
 *
 * @source    Theil (1967), Economics and Information Theory, North-Holland, ch. 4; Cowell (2011), Measuring Inequality,
 *   3rd ed., Oxford University Press: generalised entropy with parameter 1
 * @reference the formula by decimal fractions; for two values by hand
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { theilT } from "@zielwerk/statistik"
 *
 * Result.map(theilT([5, 5, 5]), (k) => [k.wert, k.einheit]) // => Result.succeed([0, "nats"])
 * Result.map(theilT([0, 0, 0, 8]), (k) => k.wert - Math.log(4)) // => Result.succeed(0)
 * Result.mapError(theilT([3, -1]), (e) => [e.grund, e.reihe]) // => Result.fail(["wertNegativ", 1])
 * ```
 */
export const theilT = (
  werte: ArrayLike<number>,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"nats">, NichtDefiniert> =>
  Result.map(readSumme(werte, gewichte), (summe) =>
    kennzahlOf(summe, {
      wert: theilTOf(summe),
      einheit: "nats",
      index: "theilT",
      formel: "1/W · Σ w · x/μ · ln(x/μ)",
    }),
  )

/** With z = x/μ − 1, whose mean is 0, no term of (1 + z) ln(1 + z) − z is negative, and near equality none cancels. */
export const theilTOf = ({ x, w, W, mean }: Pick<Summe, "x" | "w" | "W" | "mean">): number =>
  compensatedSum(x.length, (i) => w[i]! * divergenceAt((x[i]! - mean) / mean)) / W
