import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Armutskennzahl, readArmutsgrenze } from "./Armutsgrenze.ts"
import { kennzahlOf } from "./readVerteilung.ts"
import { partBelow, quantileOf } from "./weightedQuantile.ts"

/**
 * Relative median at-risk-of-poverty gap (relative Armutsgefährdungslücke): how far below the limit does the median of the
 * poor lie?
 *
 *     luecke = (schwelle − weighted median of all x < schwelle) / schwelle,   schwelle = teil · weighted median of all x
 *
 * @param werte     one (equivalised) income per person, finite, also negative; array or typed array, any order
 * @param teil      the part of the median, above 0 and at most 1: 0.6 in the European definition
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         share of the limit, above 0 and at most 1, with the `schwelle` in the unit of `werte`; 1 = the median of
 *                  the poor is 0
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the reasons of `atRiskOfPovertyRate`, or if nobody is poor (`gruppeLeer`), or the
 *                  median of the poor is negative (`wertNegativ`)
 *
 * Mind: it says how poor the poor are, not how many: that is `atRiskOfPovertyRate`. If those just below the limit rise
 * above it, the gap grows, although nobody has less.
 *
 * @source Eurostat, EU-SILC 131-rev/04 (2004): relative median at-risk-of-poverty gap; R laeken `rmpg`
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { povertyGap } from "@zielwerk/statistik"
 *
 * // the limit is 1200, and half of the poor have less than 900
 * const luecke = povertyGap([600, 900, 1000, 2000, 2000, 2400, 5000], 0.6)
 * Result.map(luecke, (k) => [k.wert, k.schwelle, k.einheit]) // => Result.succeed([0.25, 1200, "anteil"])
 * Result.mapError(povertyGap([5, 5, 5], 0.6), (e) => e.grund) // => Result.fail("gruppeLeer")
 * ```
 */
export const povertyGap = (
  werte: ArrayLike<number>,
  teil: number,
  gewichte?: ArrayLike<number>,
): Result.Result<Armutskennzahl, NichtDefiniert> =>
  Result.flatMap(readArmutsgrenze(werte, teil, gewichte), ({ verteilung, schwelle }) => {
    const poor = partBelow(verteilung, schwelle)
    if (poor.W === 0) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "werte" }))
    const median = quantileOf(poor, 0.5)
    if (median < 0) {
      return Result.fail(new NichtDefiniert({ grund: "wertNegativ", feld: "werte", gefunden: String(median) }))
    }
    const kennzahl = kennzahlOf(verteilung, {
      wert: (schwelle - median) / schwelle,
      einheit: "anteil",
      index: "povertyGap",
      formel: "(Schwelle − Median aller x < Schwelle) / Schwelle",
    })
    return Result.succeed({ ...kennzahl, schwelle })
  })
