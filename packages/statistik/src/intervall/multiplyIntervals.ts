import type * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { hull } from "./hull.ts"

/**
 * Product of two intervals (Produkt).
 *
 *     a · b = [min, max] of the four products of their bounds
 *
 * @returns  in the product of both units; `NichtDefiniert` above the largest double (`zuGross`)
 *
 * Mind: percent is a hundredth. 24.4 (in percent) times a count is a hundred times too large; divide first.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { multiplyIntervals } from "@zielwerk/statistik"
 *
 * multiplyIntervals({ von: -1, bis: 2 }, { von: 3, bis: 5 }) // => Result.succeed({ von: -5, bis: 10 })
 * ```
 */
export const multiplyIntervals = (a: Intervall, b: Intervall): Result.Result<Intervall, NichtDefiniert> =>
  hull([a.von * b.von, a.von * b.bis, a.bis * b.von, a.bis * b.bis])
