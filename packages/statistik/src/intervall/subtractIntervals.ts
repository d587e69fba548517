import type * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { hull } from "./hull.ts"

/**
 * Difference of two intervals (Differenz). For two shares in percent it is the difference in percentage points.
 *
 *     a − b = [a.von − b.bis, a.bis − b.von]
 *
 * @returns  in the unit of `a` and `b`, which must be the same; `NichtDefiniert` above the largest double (`zuGross`)
 *
 * Mind: two figures with one decimal each have a difference that is known to ±0.1, not ±0.05. A printed difference may
 * therefore miss the difference of the printed figures by one unit of the last digit and still be right.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { subtractIntervals } from "@zielwerk/statistik"
 *
 * subtractIntervals({ von: 10, bis: 20 }, { von: 1, bis: 2 }) // => Result.succeed({ von: 8, bis: 19 })
 * ```
 */
export const subtractIntervals = (a: Intervall, b: Intervall): Result.Result<Intervall, NichtDefiniert> =>
  hull([a.von - b.bis, a.bis - b.von])
