import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readVerteilung, type Verteilung } from "./readVerteilung.ts"
import { quantileOf } from "./weightedQuantile.ts"

/**
 * Quintile share ratio S80/S20 (Einkommensquintilverhältnis): how many times the income of the poorest fifth does the
 * richest fifth have?
 *
 *     S80/S20 = mean of all x > q₀.₈ / mean of all x ≤ q₀.₂     q = `weightedQuantile`, means weighted
 *
 * @param werte     one (equivalised) income per person, finite, also negative; array or typed array, any order
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         ratio ≥ 1; 1 = both fifths have the same, no upper limit
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the reasons of `weightedQuantile`, or if nobody lies above q₀.₈
 *                  (`zuWenigeWerte`), the poorest fifth has nothing (`nennerNull`) or debts (`basisNegativ`), or the result
 *                  exceeds the largest double (`zuGross`)
 *
 * Mind: what happens in the three fifths between is not seen. Where many have the same income the "fifths" are none:
 * everybody with that income is on the same side of the quantile. That is why means are divided here, as laeken does;
 * for true fifths it is the same as the ratio of their sums, which Eurostat's definition names.
 *
 * @source Eurostat, EU-SILC 131-rev/04 (2004): S80/S20 income quintile share ratio; R laeken `qsr`
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { quintileShareRatio } from "@zielwerk/statistik"
 *
 * // the two richest of ten have 9 + 11, the two poorest 1 + 4
 * const s8020 = quintileShareRatio([4, 1, 5, 5, 6, 6, 7, 8, 9, 11])
 * Result.map(s8020, (k) => [k.wert, k.einheit]) // => Result.succeed([4, "verhaeltnis"])
 * Result.mapError(quintileShareRatio([0, 5, 5, 5, 9]), (e) => e.grund) // => Result.fail("nennerNull")
 * ```
 */
export const quintileShareRatio = (
  werte: ArrayLike<number>,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"verhaeltnis">, NichtDefiniert> =>
  Result.flatMap(readVerteilung(werte, gewichte), (verteilung) => {
    const [low, high] = [quantileOf(verteilung, 0.2), quantileOf(verteilung, 0.8)]
    const poorest = meanOf(verteilung, (x) => x <= low)
    const richest = meanOf(verteilung, (x) => x > high)
    if (Number.isNaN(richest)) return fail("zuWenigeWerte", `x > ${high}`)
    if (poorest === 0) return fail("nennerNull", "0")
    if (poorest < 0) return fail("basisNegativ", String(poorest))
    const wert = richest / poorest
    if (!Number.isFinite(wert)) return fail("zuGross", String(wert))
    const formel = "Mittel aller x > q₀.₈ / Mittel aller x ≤ q₀.₂"
    return Result.succeed(kennzahlOf(verteilung, { wert, einheit: "verhaeltnis", index: "quintileShareRatio", formel }))
  })

/** NaN if nobody is among them. */
const meanOf = ({ x, w }: Verteilung, isAmong: (x: number) => boolean): number => {
  const weights = w.map((weight, i) => (isAmong(x[i]!) ? weight : 0))
  return compensatedSum(x.length, (i) => weights[i]! * x[i]!) / compensatedSum(x.length, (i) => weights[i]!)
}

const fail = (grund: NichtDefiniert["grund"], gefunden: string) =>
  Result.fail(new NichtDefiniert({ grund, feld: "werte", gefunden }))
