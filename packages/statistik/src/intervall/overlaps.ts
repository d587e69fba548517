import type { Intervall } from "./Intervall.ts"
import { compareWithTolerance } from "./compareWithTolerance.ts"

/**
 * Have two intervals a number in common (Überschneidung)? If not, the two figures cannot both be true.
 *
 *     a.von ≤ b.bis and b.von ≤ a.bis, each by `compareWithTolerance`
 *
 * @returns  `true` also when they only touch
 *
 * Mind: `true` does not show that a figure is right, only that rounding can explain it; the wider the intervals, the
 * less it says. Figures of more than 9 digits differ by less than the tolerance.
 *
 * @source spec "bewertung" V-01: published figures are compared as the interval their rounding allows
 *
 * @example
 * ```ts beispiel
 * import { overlaps } from "@zielwerk/statistik"
 *
 * overlaps({ von: 0.1, bis: 0.1 + 0.2 }, { von: 0.3, bis: 0.4 }) // => true
 * overlaps({ von: 0.1, bis: 0.2 }, { von: 0.3, bis: 0.4 }) // => false
 * ```
 */
export const overlaps = (a: Intervall, b: Intervall): boolean =>
  compareWithTolerance(a.von, b.bis) <= 0 && compareWithTolerance(b.von, a.bis) <= 0
