import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { hull } from "./hull.ts"

/**
 * Quotient of two intervals (Quotient): for example the total that a count and its printed share imply.
 *
 *     a / b = [min, max] of the four quotients of their bounds
 *
 * @returns  in the quotient of both units; `NichtDefiniert` if `b` contains 0 (`nennerNull`, judged without tolerance),
 *           or above the largest double (`zuGross`)
 *
 * Mind: it takes `a` and `b` as independent. For a share the part is contained in the whole, the true interval is
 * narrower than this one.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { divideIntervals } from "@zielwerk/statistik"
 *
 * divideIntervals({ von: 1, bis: 2 }, { von: 4, bis: 8 }) // => Result.succeed({ von: 0.125, bis: 0.5 })
 * const q = divideIntervals({ von: 1, bis: 2 }, { von: -1, bis: 1 })
 * Result.mapError(q, (e) => [e.grund, e.gefunden]) // => Result.fail(["nennerNull", "[-1, 1]"])
 * ```
 */
export const divideIntervals = (a: Intervall, b: Intervall): Result.Result<Intervall, NichtDefiniert> => {
  if (b.von <= 0 && b.bis >= 0) {
    return Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "b", gefunden: `[${b.von}, ${b.bis}]` }))
  }
  return hull([a.von / b.von, a.von / b.bis, a.bis / b.von, a.bis / b.bis])
}
