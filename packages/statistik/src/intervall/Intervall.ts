import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"

/**
 * All numbers from `von` to `bis`, both included (Intervall, Spanne): what is known of a figure that was rounded.
 * Finite, `von ≤ bis`. Made by `intervall`, `exact` and `rounded`; the arithmetic (`addIntervals` …) trusts that.
 *
 * The bounds are doubles, rounded to nearest, not outwards. What that means:
 *
 * - The four operations and the sum contain every double that the same operation gives for points of the operands,
 *   because rounding never changes an order.
 * - Against the true real number a bound is off by at most 2⁻⁵³ ≈ 1.1e-16 of itself for each operation; a million
 *   operations stay below 1.2e-10. `overlaps` and `contains` allow 1e-9, so they absorb it.
 * - A difference of nearly equal numbers loses that guarantee: the error is small beside the operands, not beside the
 *   result. Printed figures with up to 6 digits lose at most those 6 of 16, which 1e-9 still covers.
 *
 * Mind: each operand counts as independent. `a − a` is not `[0, 0]` but as wide as `a` twice; a share whose part is
 * contained in its whole gets too wide a result from `divideIntervals`. Too wide never accuses a correct figure, but
 * it may let a wrong one pass.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall; Moore, Kearfott & Cloud (2009), Introduction to Interval
 *   Analysis, SIAM
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { contains, exact, multiplyIntervals, rounded, type Intervall } from "@zielwerk/statistik"
 *
 * // 24,4 % of 106.820 people: are 26.064 possible?
 * const possible = Result.gen(function* () {
 *   const anteil: Intervall = (yield* rounded("24,4 %")).spanne
 *   const einProzent = yield* exact(106_820 / 100)
 *   return contains(yield* multiplyIntervals(anteil, einProzent), 26_064)
 * })
 * possible // => Result.succeed(true)
 * ```
 */
export interface Intervall {
  readonly von: number
  readonly bis: number
}

/**
 * The interval between two bounds (Intervall).
 *
 * @param von  the lower bound, finite
 * @param bis  the upper bound, finite, `von ≤ bis`, in the unit of `von`
 * @returns    `[von, bis]`, both included
 *             `NichtDefiniert` if a bound is not finite (`keineZahl`) or they are reversed (`grenzenVertauscht`)
 *
 * Mind: "unter 5 %" or "mindestens 20" have one bound only; they are no Intervall, and a made-up other bound would be
 * a claim that nobody printed.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { intervall } from "@zielwerk/statistik"
 *
 * intervall(24.35, 24.45) // => Result.succeed({ von: 24.35, bis: 24.45 })
 * Result.mapError(intervall(2, 1), (e) => e.grund) // => Result.fail("grenzenVertauscht")
 * ```
 */
export const intervall = (von: number, bis: number): Result.Result<Intervall, NichtDefiniert> => {
  if (!Number.isFinite(von)) {
    return Result.fail(new NichtDefiniert({ grund: "keineZahl", feld: "von", gefunden: String(von) }))
  }
  if (!Number.isFinite(bis)) {
    return Result.fail(new NichtDefiniert({ grund: "keineZahl", feld: "bis", gefunden: String(bis) }))
  }
  if (von > bis) return Result.fail(new NichtDefiniert({ grund: "grenzenVertauscht", gefunden: `${von} > ${bis}` }))
  return Result.succeed({ von: von + 0, bis: bis + 0 }) // + 0 turns -0 into 0
}

/**
 * The interval of one number that is known without rounding (exakter Wert), such as a count from a register.
 *
 * @param x  a finite number
 * @returns  `[x, x]`; `NichtDefiniert` if `x` is not finite (`keineZahl`)
 *
 * Mind: a count in print need not be exact; "rund 1.000" is not `exact(1000)`, and a cell changed for disclosure
 * control is not either.
 *
 * @source Moore (1966), Interval Analysis, Prentice-Hall: degenerate intervals
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { exact } from "@zielwerk/statistik"
 *
 * exact(26_064) // => Result.succeed({ von: 26064, bis: 26064 })
 * ```
 */
export const exact = (x: number): Result.Result<Intervall, NichtDefiniert> => intervall(x, x)
