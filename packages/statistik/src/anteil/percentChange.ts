import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"

/**
 * Percentage change (prozentuale Veränderung): by which part of its old value did a quantity grow or shrink?
 *
 *     percentChange = (bis − von) / von · 100
 *
 * @param von  the quantity before (count, rate, amount), > 0
 * @param bis  the quantity after, in the unit of `von`
 * @returns    percent of `von`, no upper limit; positive = growth, −100 = nothing is left
 *             `NichtDefiniert` if one of them is not finite (`keineZahl`), the base is 0 (`basisNull`) or negative
 *             (`basisNegativ`), or the result exceeds the largest double (`zuGross`)
 *
 * Mind: between two shares this is not the difference in percentage points (`pp`). From a small base it is huge and
 * says little: 2 → 5 persons is +150 %. A fall of 50 % is undone by a rise of 100 %, not of 50 %.
 *
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, Paris, "percentage change": the change
 *   of a series as a percentage of its value in the first of the two periods
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { percentChange } from "@zielwerk/statistik"
 *
 * Result.map(percentChange(200, 250), (k) => [k.wert, k.einheit]) // => Result.succeed([25, "prozent"])
 * Result.map(percentChange(0.25, 0.5), (k) => k.wert) // => Result.succeed(100)
 * Result.mapError(percentChange(0, 5), (e) => e.grund) // => Result.fail("basisNull")
 * ```
 */
export const percentChange = (von: number, bis: number): Result.Result<Kennzahl<"prozent">, NichtDefiniert> => {
  if (!Number.isFinite(von)) {
    return Result.fail(new NichtDefiniert({ grund: "keineZahl", feld: "von", gefunden: String(von) }))
  }
  if (!Number.isFinite(bis)) {
    return Result.fail(new NichtDefiniert({ grund: "keineZahl", feld: "bis", gefunden: String(bis) }))
  }
  if (von === 0) return Result.fail(new NichtDefiniert({ grund: "basisNull", feld: "von", gefunden: "0" }))
  if (von < 0) {
    return Result.fail(new NichtDefiniert({ grund: "basisNegativ", feld: "von", gefunden: String(von) }))
  }
  const wert = ((bis - von) / von) * 100
  if (!Number.isFinite(wert)) return Result.fail(new NichtDefiniert({ grund: "zuGross", gefunden: String(wert) }))
  return Result.succeed({
    wert,
    einheit: "prozent",
    index: "percentChange",
    formel: "(bis − von) / von · 100",
    n: 1,
    verwendet: 1,
    leer: 0,
  })
}
