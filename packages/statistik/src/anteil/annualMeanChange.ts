import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { breakBetween, readZeitreihe, reihenbruch, rowOf, type Zeitreihe } from "./Zeitreihe.ts"

/**
 * Mean change per year (durchschnittliche jährliche Veränderungsrate): by which percentage, the same every year, would a
 * quantity have come from its first to its last value?
 *
 *     rate = ((wert_bis / wert_von)^(1 / (bis − von)) − 1) · 100
 *
 * @param reihe  `zeiten` (years, ascending), `werte` (≥ 0, all in one unit) and `brueche` (times from which on it was
 *   counted otherwise)
 * @param von    the first year, one of `zeiten`, with a value > 0
 * @param bis    the last year, one of `zeiten`, later than `von`
 * @returns      percent per year; positive = growth, −100 = nothing is left. Only two values are used (`verwendet`)
 *               `NichtDefiniert` if the series is none (the reasons of `connectSeries`), `von` or `bis` is no time of it or
 *               `bis` is not later (`parameterAusserhalb`), a break lies between them (`reihenbruch`, with its time), the
 *               first value is 0 (`basisNull`) or negative (`basisNegativ`), the last negative (`wertNegativ`), or the
 *               result exceeds the largest double (`zuGross`)
 *
 * Mind: it is the geometric mean: the arithmetic mean of yearly changes is larger and does not lead to the last value.
 * What lay between is not seen; a peak year as the end makes any trend.
 *
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, Paris: compound annual growth rate
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { annualMeanChange } from "@zielwerk/statistik"
 *
 * // + 50 % and then − 22.2 % make + 16.7 % in two years: 8 % a year
 * const reihe = { zeiten: [2016, 2017, 2018], werte: [625, 937.5, 729] }
 * const ergebnis = Result.map(annualMeanChange(reihe, 2016, 2018), (k) => [Math.round(k.wert * 1e9) / 1e9, k.einheit])
 * ergebnis // => Result.succeed([8, "prozent"])
 * const mitBruch = annualMeanChange({ ...reihe, brueche: [2017] }, 2016, 2018)
 * Result.mapError(mitBruch, (e) => [e.grund, e.gefunden]) // => Result.fail(["reihenbruch", "2017"])
 * ```
 */
export const annualMeanChange = (
  reihe: Zeitreihe,
  von: number,
  bis: number,
): Result.Result<Kennzahl<"prozent">, NichtDefiniert> =>
  Result.gen(function* () {
    const checked = yield* readZeitreihe(reihe)
    const first = checked.werte[yield* rowOf(checked, von, "von")]!
    const last = checked.werte[yield* rowOf(checked, bis, "bis")]!
    if (bis <= von) return yield* fail("parameterAusserhalb", "bis", `${bis} ≤ ${von}`)
    const bruch = breakBetween(checked, von, bis)
    if (bruch !== undefined) return yield* Result.fail(reihenbruch(bruch))
    if (first === 0) return yield* fail("basisNull", "werte", "0")
    if (first < 0) return yield* fail("basisNegativ", "werte", String(first))
    if (last < 0) return yield* fail("wertNegativ", "werte", String(last))
    // in logarithms a small rate keeps its digits: 1.0000001 − 1 would not
    const growth = Math.log1p((last - first) / first)
    const wert = Math.expm1(growth / (bis - von)) * 100 + 0 // + 0 turns -0 into 0
    if (!Number.isFinite(wert)) return yield* fail("zuGross", "werte", String(wert))
    return {
      wert,
      einheit: "prozent" as const,
      index: "annualMeanChange",
      formel: "((wert_bis / wert_von)^(1 / (bis − von)) − 1) · 100",
      n: 2,
      verwendet: 2,
      leer: 0,
    }
  })

const fail = (grund: NichtDefiniert["grund"], feld: string, gefunden: string) =>
  Result.fail(new NichtDefiniert({ grund, feld, gefunden }))
