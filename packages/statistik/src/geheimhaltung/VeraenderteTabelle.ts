import type { GroupTable } from "../mehrgruppen/GroupTable.ts"

/**
 * A table whose numbers were changed so that nobody can be recognized (veränderte Tabelle). It is for print: no formula
 * of this package takes it, because figures are computed from the true table.
 */
export interface VeraenderteTabelle {
  readonly groups: ReadonlyArray<string>
  /** how many units */
  readonly n: number
  /** column-major, as in the table it was made from */
  readonly counts: Float64Array
  /** of each unit, changed on its own */
  readonly unitTotals: Float64Array
  /** of each group, changed on its own */
  readonly groupTotals: Float64Array
  /** everybody, changed on its own */
  readonly total: number
  /** whether, all the same, every printed margin is the sum of its printed cells; readers must be told if not */
  readonly additiv: boolean
  /** by how much the number that moved most has moved, margins included; in persons */
  readonly groessteAbweichung: number
}

/** Changes every number of a table on its own; `cell`, `unit` and `group` say which one it is. */
export const changeEach = (
  table: GroupTable,
  change: {
    readonly cell: (count: number, cell: number) => number
    readonly unit: (count: number, unit: number) => number
    readonly group: (count: number, group: number) => number
    readonly total: (count: number) => number
  },
): VeraenderteTabelle => {
  const { groups, n } = table
  const counts = table.counts.map(change.cell)
  const unitTotals = table.unitTotals.map(change.unit)
  const groupTotals = table.groupTotals.map(change.group)
  const total = change.total(table.total)

  const fromCells = new Float64Array(n)
  let additiv = total === sum(unitTotals) && total === sum(groupTotals)
  for (let k = 0; k < groups.length; k++) {
    const column = counts.subarray(k * n, (k + 1) * n)
    additiv &&= sum(column) === groupTotals[k]
    for (let i = 0; i < n; i++) fromCells[i] = fromCells[i]! + column[i]!
  }
  additiv &&= fromCells.every((count, i) => count === unitTotals[i])

  let groessteAbweichung = Math.abs(total - table.total)
  for (const [changed, original] of [
    [counts, table.counts],
    [unitTotals, table.unitTotals],
    [groupTotals, table.groupTotals],
  ] as const)
    for (let i = 0; i < changed.length; i++)
      groessteAbweichung = Math.max(groessteAbweichung, Math.abs(changed[i]! - original[i]!))

  return { groups: [...groups], n, counts, unitTotals, groupTotals, total, additiv, groessteAbweichung }
}

const sum = (values: Float64Array): number => values.reduce((a, b) => a + b, 0)
