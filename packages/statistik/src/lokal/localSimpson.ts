import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, needAnybody } from "../mehrgruppen/GroupTable.ts"
import { type Kennwerte, kennwerteOf } from "./Kennwerte.ts"
import { perUnit, tableKopf } from "./tableKopf.ts"

/**
 * Simpson's diversity of each Raumeinheit (lokale Simpson-Diversität): how likely are two of its people, drawn with
 * replacement, of different groups?
 *
 *     Iᵢ = 1 − Σₖ pᵢₖ² = Σₖ pᵢₖ · (1 − pᵢₖ)     pᵢₖ = xᵢₖ/tᵢ
 *
 * xᵢₖ are the counts of group k, tᵢ is everybody in unit i.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      for each unit an index from 0 = one group alone to 1 − 1/K = K groups of one size
 *               a unit without anybody is a hole (`nennerNull`); empty groups are left out and named in `leereGruppen`
 *               `NichtDefiniert` if nobody is in the table (`summeNull`)
 *
 * Mind: diversity, **not** segregation; some print Σ pᵢₖ² under the same name.
 *
 * @source    Simpson (1949), Nature 163, 688
 * @reference shared reference/segregation/expected_local.json (`simpson`: 50-digit arithmetic)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, localSimpson } from "@zielwerk/statistik"
 *
 * const i = Result.flatMap(groupTable({ a: [5, 8, 0], b: [5, 0, 0] }), localSimpson)
 * Result.map(i, (k) => [...k.werte]) // => Result.succeed([0.5, 0])
 * Result.map(i, (k) => k.luecken.map((luecke) => luecke.message)) // => Result.succeed(["nennerNull: total[2] = 0"])
 * ```
 */
export const localSimpson = (table: GroupTable): Result.Result<Kennwerte<"index">, NichtDefiniert> =>
  Result.map(needAnybody(table), (besetzt) => {
    const sums = perUnit(besetzt, (x, t) => (x / t) * ((t - x) / t))
    const kopf = tableKopf(besetzt, "index", "localSimpson", "1 − Σ pᵢₖ²")
    return kennwerteOf(kopf, besetzt.unitTotals, (i) => sums[i]!)
  })
