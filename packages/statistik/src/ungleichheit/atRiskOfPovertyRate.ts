import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Armutskennzahl, readArmutsgrenze } from "./Armutsgrenze.ts"
import { kennzahlOf } from "./readVerteilung.ts"
import { partBelow } from "./weightedQuantile.ts"

/**
 * At-risk-of-poverty rate (Armutsgefährdungsquote): which share of the people has less than a certain part of the median
 * income?
 *
 *     quote = Σ w of all x < schwelle / W,   schwelle = teil · weighted median
 *
 * @param werte     one (equivalised) income per person, finite, also negative; array or typed array, any order
 * @param teil      the part of the median, above 0 and at most 1: 0.6 in the European definition, 0.5 in that of the OECD
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         share in [0, 0.5], with the `schwelle` in the unit of `werte`; 0 = nobody lies below it
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` for the reasons of `weightedQuantile`, or if `teil` is outside its range
 *                  (`parameterAusserhalb`), or the median is 0 (`basisNull`) or negative (`basisNegativ`)
 *
 * Mind: it measures inequality below the median, not want: if all incomes double, it stays. The median of the city, the
 * Land and the Bund give three rates for one city; say which. Incomes must be equivalised (OECD scale) beforehand, and
 * each person be one row, or have weight.
 *
 * @source Eurostat, EU-SILC 131-rev/04 (2004): at-risk-of-poverty rate; R laeken `arpr`; limits are compared by
 *   `compareWithTolerance`
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { atRiskOfPovertyRate } from "@zielwerk/statistik"
 *
 * // the median is 2000, so the limit is 1200; who has just that is not below it
 * const quote = atRiskOfPovertyRate([900, 1200, 2000, 2400, 5000], 0.6)
 * Result.map(quote, (k) => [k.wert, k.schwelle, k.einheit]) // => Result.succeed([0.2, 1200, "anteil"])
 * Result.mapError(atRiskOfPovertyRate([900, 2000], 60), (e) => e.grund) // => Result.fail("parameterAusserhalb")
 * ```
 */
export const atRiskOfPovertyRate = (
  werte: ArrayLike<number>,
  teil: number,
  gewichte?: ArrayLike<number>,
): Result.Result<Armutskennzahl, NichtDefiniert> =>
  Result.map(readArmutsgrenze(werte, teil, gewichte), ({ verteilung, schwelle }) => ({
    ...kennzahlOf(verteilung, {
      wert: partBelow(verteilung, schwelle).W / verteilung.W,
      einheit: "anteil",
      index: "atRiskOfPovertyRate",
      formel: "Σ w aller x < teil · Median / W",
    }),
    schwelle,
  }))
