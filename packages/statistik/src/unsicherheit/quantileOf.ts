/**
 * The p-quantile of sorted values: value number (n + 1) p, between two values in proportion, at the ends the first or
 * the last one.
 *
 * @source Davison & Hinkley (1997), Bootstrap Methods and their Application, 5.2.1; Hyndman & Fan (1996), The American
 *   Statistician 50(4), 361–365, definition 6
 */
export const quantileOf = (sorted: Float64Array, p: number): number => {
  const n = sorted.length
  const position = Math.min(n, Math.max(1, (n + 1) * p))
  const below = Math.floor(position)
  const value = sorted[below - 1]!
  return value + (position - below) * (sorted[Math.min(n, below + 1) - 1]! - value)
}
