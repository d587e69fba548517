import type { Intervall } from "./Intervall.ts"
import { compareWithTolerance } from "./compareWithTolerance.ts"

/**
 * Does a number lie in an interval (enthält)? If not, rounding does not explain the difference.
 *
 *     a.von ≤ x ≤ a.bis, each by `compareWithTolerance`
 *
 * @returns  `true` also at both ends; `false` for `NaN`
 *
 * Mind: as with `overlaps`, `true` is no proof.
 *
 * @source spec "bewertung" V-01: published figures are compared as the interval their rounding allows
 *
 * @example
 * ```ts beispiel
 * import { contains } from "@zielwerk/statistik"
 *
 * contains({ von: 24.35, bis: 24.45 }, 24.4) // => true
 * contains({ von: 24.35, bis: 24.45 }, 24.46) // => false
 * ```
 */
export const contains = (a: Intervall, x: number): boolean =>
  compareWithTolerance(a.von, x) <= 0 && compareWithTolerance(x, a.bis) <= 0
