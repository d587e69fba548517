import type * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { hull } from "./hull.ts"

/**
 * Sum of two intervals (Summe).
 *
 *     a + b = [a.von + b.von, a.bis + b.bis]
 *
 * @returns  in the unit of `a` and `b`, which must be the same; `NichtDefiniert` above the largest double (`zuGross`)
 *
 * Mind: the widths add up. Two figures with one decimal each have a sum that is known to ±0.1, not ±0.05.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { addIntervals } from "@zielwerk/statistik"
 *
 * addIntervals({ von: 1, bis: 2 }, { von: 10, bis: 20 }) // => Result.succeed({ von: 11, bis: 22 })
 * ```
 */
export const addIntervals = (a: Intervall, b: Intervall): Result.Result<Intervall, NichtDefiniert> =>
  hull([a.von + b.von, a.bis + b.bis])
