const TOLERANCE = 1e-9

/**
 * Which of two numbers is the larger, if they differ by more than rounding (Vergleich mit Toleranz)? The one place
 * that decides whether a value reaches, exceeds or equals a limit.
 *
 *     equal  ⇔  |a − b| ≤ 10⁻⁹ · max(|a|, |b|)
 *
 * @param a  a finite number
 * @param b  a finite number in the unit of `a`
 * @returns  −1 = `a` is smaller, 0 = equal but for rounding, 1 = `a` is larger; 1 also when one of them is `NaN`, so
 *           that `compareWithTolerance(a, b) <= 0` never holds for something that is no number
 *
 * Mind: the tolerance is relative, so it has no width at 0. A difference that ought to be 0 but is 5.6e-17 counts as
 * positive; compare the two sides (`0.1 + 0.2` with `0.3`), not their difference with 0. Nor is it transitive: a chain
 * of equal neighbours may have ends that differ.
 *
 * @source spec "bewertung" V-01
 *
 * @example
 * ```ts beispiel
 * import { compareWithTolerance } from "@zielwerk/statistik"
 *
 * compareWithTolerance(0.1 + 0.2, 0.3) // => 0
 * compareWithTolerance(0.3, 0.31) // => -1
 * compareWithTolerance(0.1 + 0.2 - 0.3, 0) // => 1
 * ```
 */
export const compareWithTolerance = (a: number, b: number): -1 | 0 | 1 => {
  if (a === b) return 0
  const gap = Math.abs(a - b)
  // Beside an infinite number the tolerance would be infinite too, and everything equal.
  if (gap !== Infinity && gap <= TOLERANCE * Math.max(Math.abs(a), Math.abs(b))) return 0
  return a < b ? -1 : 1
}
