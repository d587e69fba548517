import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { divergence } from "../segregation/divergence.ts"
import { entropyOf } from "../segregation/entropyOf.ts"

/** The counts of a table and their margins. */
export type Zellen = Pick<GroupTable, "n" | "counts" | "unitTotals" | "groupTotals" | "total">

/** M of these counts, in nats: 0 where there is one unit or one group only. */
export const informationOf = ({ n, counts, unitTotals, groupTotals, total }: Zellen): number => {
  const sum = groupTotals.reduce(
    (information, X, k) => information + divergence(counts.subarray(k * n, (k + 1) * n), unitTotals, X, total),
    0,
  )
  return Math.min(sum, entropyOf(groupTotals, total))
}

/** H of these counts. */
export const informationShareOf = (cells: Zellen): number =>
  informationOf(cells) / entropyOf(cells.groupTotals, cells.total)

/** The margins of these counts, column-major. */
export const cellsOf = (n: number, counts: Float64Array): Zellen => {
  const unitTotals = new Float64Array(n)
  const groupTotals = new Float64Array(counts.length / n)
  for (const [index, count] of counts.entries()) {
    unitTotals[index % n]! += count
    groupTotals[Math.floor(index / n)]! += count
  }
  return { n, counts, unitTotals, groupTotals, total: groupTotals.reduce((a, b) => a + b, 0) }
}
