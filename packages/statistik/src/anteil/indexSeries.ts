import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { breakBetween, readZeitreihe, reihenbruch, rowOf, type Zeitreihe } from "./Zeitreihe.ts"

/** One time of an index series; its value is a hole where a break lies between it and the base. */
export interface Messzahl {
  readonly zeit: number
  readonly wert: Result.Result<Kennzahl<"basis100">, NichtDefiniert>
}

/**
 * Index series (Messzahlenreihe, Basisjahr = 100): how has a quantity developed since the base year?
 *
 *     messzahl = wert / wert im Basisjahr · 100
 *
 * @param reihe  `zeiten` (years, ascending), `werte` (counts, amounts or rates, all in one unit) and `brueche` (times from
 *   which on it was counted otherwise)
 * @param basis  the base year, one of `zeiten`, with a value > 0
 * @returns      one entry for each time; 100 = as in the base year, 120 = a fifth more. Beyond a break its `wert` is
 *               `NichtDefiniert` (`reihenbruch`, with the time of the break), beyond the largest double `zuGross`
 *               `NichtDefiniert` as a whole if the series is none (the reasons of `connectSeries`), the base is no time of
 *               it (`parameterAusserhalb`), or its value 0 (`basisNull`) or negative (`basisNegativ`)
 *
 * Mind: the difference of two index values is in points of the base year, not in percent of either. From a small or
 * unusual base everything looks like growth: choose the base before looking.
 *
 * @source "Meßziffer": a quantity in hundredths of its value in the base year;
 *   https://pada.psycharchives.org/bitstream/bd220434-6bd9-42d9-b3d0-b34daf22b243
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { indexSeries } from "@zielwerk/statistik"
 *
 * const reihe = { zeiten: [2015, 2016, 2020], werte: [400, 420, 600], brueche: [2020] }
 * const messzahlen = Result.getOrThrow(indexSeries(reihe, 2015))
 * const ergebnis = messzahlen.map(({ wert }) => Result.match(wert, { onSuccess: (k) => k.wert, onFailure: (e) => e.grund }))
 * ergebnis // => [100, 105, "reihenbruch"]
 * ```
 */
export const indexSeries = (reihe: Zeitreihe, basis: number): Result.Result<ReadonlyArray<Messzahl>, NichtDefiniert> =>
  Result.gen(function* () {
    const checked = yield* readZeitreihe(reihe)
    const base = checked.werte[yield* rowOf(checked, basis, "basis")]!
    if (base === 0) return yield* Result.fail(new NichtDefiniert({ grund: "basisNull", feld: "werte", gefunden: "0" }))
    if (base < 0) {
      return yield* Result.fail(new NichtDefiniert({ grund: "basisNegativ", feld: "werte", gefunden: String(base) }))
    }
    return Array.from(checked.zeiten, (zeit, i) => {
      const bruch = breakBetween(checked, basis, zeit)
      return { zeit, wert: bruch === undefined ? messzahl(checked.werte[i]!, base) : Result.fail(reihenbruch(bruch)) }
    })
  })

const messzahl = (value: number, base: number): Result.Result<Kennzahl<"basis100">, NichtDefiniert> => {
  const wert = (value / base) * 100 + 0 // + 0 turns -0 into 0
  if (!Number.isFinite(wert)) return Result.fail(new NichtDefiniert({ grund: "zuGross", gefunden: String(wert) }))
  return Result.succeed({
    wert,
    einheit: "basis100",
    index: "indexSeries",
    formel: "wert / wert im Basisjahr · 100",
    n: 1,
    verwendet: 1,
    leer: 0,
  })
}
