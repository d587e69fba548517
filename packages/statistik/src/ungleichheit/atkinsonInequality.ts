import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readSumme, type Summe } from "./readVerteilung.ts"

/**
 * Atkinson index of inequality A_ε (Atkinson-Index der Einkommensungleichheit): which part of a sum could be given up
 * without loss of welfare, if the rest were shared out equally?
 *
 *     A = 1 − [Σᵢ wᵢ · (xᵢ/μ)^(1−ε) / W]^(1/(1−ε)),   for ε = 1:  A = 1 − exp(Σᵢ wᵢ · ln(xᵢ/μ) / W)
 *
 * @param werte     one value per person or household, finite and ≥ 0; array or typed array, any order
 * @param epsilon   aversion to inequality, > 0; the larger, the more the smallest values count
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         index in [0, 1], no unit; 0 = all have the same; 1 for ε ≥ 1 as soon as one has nothing
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the same reasons as `gini`, or if `epsilon` is not above 0 (`parameterAusserhalb`)
 *
 * Mind: a value without its ε cannot be checked; it rises with ε. For ε ≥ 1 a single income of 0 gives 1. Not the
 * Atkinson index of segregation (`atkinson`).
 *
 * @source    Atkinson (1970), Journal of Economic Theory 2(3), 244–263
 * @reference 1 − exp(−L) for ε = 1, with L of `theilL`; the harmonic mean for ε = 2
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { atkinsonInequality } from "@zielwerk/statistik"
 *
 * // ε = 2: 1 − harmonic mean / mean = 1 − 4.2/5
 * Result.map(atkinsonInequality([3, 7], 2), (k) => k.wert.toFixed(12)) // => Result.succeed("0.160000000000")
 * Result.map(atkinsonInequality([0, 7], 2), (k) => k.wert) // => Result.succeed(1)
 * Result.mapError(atkinsonInequality([3, 7], 0), (e) => e.grund) // => Result.fail("parameterAusserhalb")
 * ```
 */
export const atkinsonInequality = (
  werte: ArrayLike<number>,
  epsilon: number,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> => {
  if (!(epsilon > 0 && epsilon < Infinity)) {
    const gefunden = String(epsilon)
    return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "epsilon", gefunden }))
  }
  return Result.map(readSumme(werte, gewichte), (summe) =>
    kennzahlOf(summe, {
      wert: epsilon >= 1 && summe.x[0] === 0 ? 1 : Math.max(0, -Math.expm1(logMean(summe, 1 - epsilon))),
      einheit: "index",
      index: "atkinsonInequality",
      formel: "1 − [Σ w · (x/μ)^(1−ε) / W]^(1/(1−ε))",
    }),
  )
}

/** ln of the power mean of x/μ; in logarithms, so that an ε near 1 and one of 100 both keep their digits. */
const logMean = ({ x, w, W, mean }: Summe, power: number): number => {
  const logarithms = x.map((value) => power * Math.log(value / mean))
  if (power === 0) return compensatedSum(x.length, (i) => w[i]! * Math.log(x[i]! / mean)) / W
  const largest = logarithms.reduce((most, value) => Math.max(most, value), -Infinity)
  if (largest < 1) return Math.log1p(compensatedSum(x.length, (i) => w[i]! * Math.expm1(logarithms[i]!)) / W) / power
  return (largest + Math.log(compensatedSum(x.length, (i) => w[i]! * Math.exp(logarithms[i]! - largest)) / W)) / power
}
