import type { Einheit } from "../Kennzahl.ts"
import { type GroupTable, figureOf } from "../mehrgruppen/GroupTable.ts"
import type { Kopf } from "./Kennwerte.ts"

/** What a local index of a table says besides its values. */
export const tableKopf = <E extends Einheit>(table: GroupTable, einheit: E, index: string, formel: string): Kopf<E> => {
  const { wert: _wert, ...kopf } = figureOf(table, einheit, index, formel, 0)
  return table.units === undefined ? kopf : { ...kopf, units: table.units }
}

/** For each unit, the sum over the groups of a term of its count, its total, and the total of the group. */
export const perUnit = (
  { counts, unitTotals, groupTotals, n }: GroupTable,
  termOf: (count: number, unitTotal: number, groupTotal: number) => number,
): Float64Array => {
  const sums = new Float64Array(n)
  for (const [k, X] of groupTotals.entries()) {
    if (X === 0) continue
    for (let i = 0; i < n; i++) {
      const t = unitTotals[i]!
      if (t > 0) sums[i]! += termOf(counts[k * n + i]!, t, X)
    }
  }
  return sums
}
