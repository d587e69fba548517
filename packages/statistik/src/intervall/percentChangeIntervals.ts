import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { hull } from "./hull.ts"

/**
 * Percentage change between two intervals (prozentuale Veränderung).
 *
 *     (bis − von) / von · 100 = [min, max] over the four pairs of bounds
 *
 * The base stands in it twice, yet the interval is the narrowest possible one, because the change moves in one
 * direction only with each of the two; dividing by steps with `subtractIntervals` would give a wider one.
 *
 * @param von  the quantity before, entirely above 0
 * @param bis  the quantity after, in the unit of `von`
 * @returns    percent of `von`; `NichtDefiniert` if `von` contains 0 (`basisNull`) or is negative (`basisNegativ`), or
 *             above the largest double (`zuGross`)
 *
 * Mind: between two shares this is not the difference in percentage points (`subtractIntervals`).
 *
 * @source OECD (2007), Data and Metadata Reporting and Presentation Handbook, Paris, "percentage change"; Moore (1966),
 *   Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { percentChangeIntervals } from "@zielwerk/statistik"
 *
 * percentChangeIntervals({ von: 100, bis: 200 }, { von: 200, bis: 300 }) // => Result.succeed({ von: 0, bis: 200 })
 * ```
 */
export const percentChangeIntervals = (von: Intervall, bis: Intervall): Result.Result<Intervall, NichtDefiniert> => {
  if (von.von <= 0) {
    const grund = von.bis < 0 ? "basisNegativ" : "basisNull"
    return Result.fail(new NichtDefiniert({ grund, feld: "von", gefunden: `[${von.von}, ${von.bis}]` }))
  }
  const change = (before: number, after: number): number => ((after - before) / before) * 100
  return hull([change(von.von, bis.von), change(von.von, bis.bis), change(von.bis, bis.von), change(von.bis, bis.bis)])
}
