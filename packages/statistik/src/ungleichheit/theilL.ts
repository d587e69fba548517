import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readSumme, type Summe } from "./readVerteilung.ts"

/**
 * Theil index L, mean logarithmic deviation (Theil-Index L, mittlere logarithmische Abweichung): how unequally is a sum
 * shared out among people, with the eye on the smallest values?
 *
 *     L = 1/W · Σᵢ wᵢ · ln(μ/xᵢ)     x = werte, w = gewichte, W = Σ w, μ = Σ w·x / W
 *
 * @param werte     one value per person or household, finite and > 0; array or typed array, any order
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         nats, ≥ 0, no upper limit; 0 = all have the same
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the same reasons as `gini`, or if a value of weight is 0 (`wertNull`, with its row)
 *
 * Mind: one value near 0 (a loss in business, a student without income) decides the whole index: look at the smallest
 * values first. Leaving zeros out, as some do, answers another question.
 *
 * @source    Theil (1967), Economics and Information Theory, North-Holland, ch. 4; Cowell (2011), Measuring Inequality,
 *   3rd ed., Oxford University Press: generalised entropy with parameter 0
 * @reference R package REAT, documentation of `theil` (which is L): 10, 10, 10, 20, 50 give 0.2326302
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { theilL } from "@zielwerk/statistik"
 *
 * Result.map(theilL([10, 10, 10, 20, 50]), (k) => k.wert.toFixed(7)) // => Result.succeed("0.2326302")
 * Result.mapError(theilL([3, 0]), (e) => [e.grund, e.reihe]) // => Result.fail(["wertNull", 1])
 * ```
 */
export const theilL = (
  werte: ArrayLike<number>,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"nats">, NichtDefiniert> =>
  Result.flatMap(readSumme(werte, gewichte), (summe) => {
    const fault = firstZero(summe, werte, gewichte)
    if (fault !== undefined) return Result.fail(fault)
    const wert = theilLOf(summe)
    return Result.succeed(kennzahlOf(summe, { wert, einheit: "nats", index: "theilL", formel: "1/W · Σ w · ln(μ/x)" }))
  })

/** The hole where a value that has weight is 0. */
export const firstZero = (
  { x }: Summe,
  werte: ArrayLike<number>,
  gewichte: ArrayLike<number> | undefined,
): NichtDefiniert | undefined => {
  if (x[0]! > 0) return undefined
  const reihe = Array.from(werte).findIndex((value, i) => value === 0 && gewichte?.[i] !== 0)
  return new NichtDefiniert({ grund: "wertNull", feld: "werte", reihe, gefunden: "0" })
}

/** With z = x/μ − 1, whose mean is 0, no term of z − ln(1 + z) is negative, and near equality none cancels. */
export const theilLOf = ({ x, w, W, mean }: Pick<Summe, "x" | "w" | "W" | "mean">): number =>
  compensatedSum(x.length, (i) => w[i]! * deviationAt((x[i]! - mean) / mean, x[i]! / mean)) / W

/** z − ln(1 + z), by its series near 0; `ratio` is 1 + z, which z has lost the digits of where it is small. */
const deviationAt = (z: number, ratio: number): number => {
  if (Math.abs(z) > SMALL) return ratio - 1 - Math.log(ratio)
  let series = 0
  for (let k = TERMS; k >= 2; k--) series = 1 / k - z * series
  return z * z * series
}

const SMALL = 1 / 16

/** 1/16 to this power is beyond the last digit. */
const TERMS = 15
