import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { GroupTable } from "./GroupTable.ts"

/**
 * One group of a table and everybody, as the indices of one group against the rest take them (Spalten).
 *
 * @param table  several groups
 * @param group  the name of one of them
 * @returns      its counts `x` and those of all groups, `total`; both are the table's own and not to be written to
 *               `NichtDefiniert` if the table has no such group (`nameUnbekannt`)
 *
 * Mind: everybody is everybody in the table, not in the city.
 *
 * @source spec "statistik" 8.1
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { columnsOf, groupTable, segregationIndex } from "@zielwerk/statistik"
 *
 * const index = Result.gen(function* () {
 *   const table = yield* groupTable({ jung: [30, 10], mittel: [50, 50], alt: [20, 40] })
 *   const { x, total } = yield* columnsOf(table, "jung")
 *   return (yield* segregationIndex(x, total)).wert
 * })
 * index // => Result.succeed(0.3125)
 * ```
 */
export const columnsOf = (
  { groups, counts, n, unitTotals }: GroupTable,
  group: string,
): Result.Result<{ readonly x: Float64Array; readonly total: Float64Array }, NichtDefiniert> => {
  const k = groups.indexOf(group)
  return k < 0
    ? Result.fail(new NichtDefiniert({ grund: "nameUnbekannt", feld: "group", gefunden: group }))
    : Result.succeed({ x: counts.subarray(k * n, (k + 1) * n), total: unitTotals })
}
