import type { GroupTable } from "./GroupTable.ts"

/** A sum over the units for each group against the rest; 0 for a group that nobody is in. */
export const perGroup = (
  { groupTotals, counts, unitTotals, n, total }: GroupTable,
  sumOf: (x: Float64Array, t: Float64Array, X: number, T: number) => number,
): Float64Array => groupTotals.map((X, k) => sumOf(counts.subarray(k * n, (k + 1) * n), unitTotals, X, total))

/** Σₖ Xₖ · (T − Xₖ), which is T² · I: how many ordered pairs of people are not of one group. */
export const unlikePairs = ({ groupTotals, total }: GroupTable): number =>
  groupTotals.reduce((sum, X) => sum + X * (total - X), 0)

export const sumOf = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)
