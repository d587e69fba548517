import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, needTwoGroups, occupied } from "../mehrgruppen/GroupTable.ts"
import { type Kennwerte, kennwerteOf } from "./Kennwerte.ts"
import { tableKopf } from "./tableKopf.ts"
import { entropies } from "./entropies.ts"

/**
 * Local entropy of each Raumeinheit (lokale Entropie): how uncertain is the group of one of its people of whom nothing
 * else is known, measured by how uncertain it could be?
 *
 *     Eᵢ / ln K = −Σₖ pᵢₖ · log_K pᵢₖ     pᵢₖ = xᵢₖ/tᵢ, K = number of groups with anybody in them, in any unit
 *
 * xᵢₖ are the counts of group k, tᵢ is everybody in unit i. The base of the logarithm is K, as in pysal and OasisR;
 * `localDiversity` is the same in nats.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      for each unit an index in [0, 1], no unit of measure; 0 = one group alone, 1 = K groups of one size
 *               a unit without anybody is a hole (`nennerNull`); empty groups are left out and named in `leereGruppen`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: diversity, **not** segregation. Two tables with different numbers of groups have different bases: compare them by
 * `localDiversity`.
 *
 * @source    Theil (1972), Statistical Decomposition Analysis
 * @reference shared reference/segregation/expected_local.json (`entropy`: 50-digit arithmetic)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, localEntropy } from "@zielwerk/statistik"
 *
 * const e = Result.flatMap(groupTable({ a: [5, 8], b: [5, 0], c: [0, 0] }), localEntropy)
 * Result.map(e, (k) => [...k.werte]) // => Result.succeed([1, 0])
 * Result.map(e, (k) => k.leereGruppen) // => Result.succeed(["c"])
 * ```
 */
export const localEntropy = (table: GroupTable): Result.Result<Kennwerte<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) => {
    const sums = entropies(besetzt)
    const most = Math.log(occupied(besetzt))
    const kopf = tableKopf(besetzt, "index", "localEntropy", "−Σ pᵢₖ · ln pᵢₖ / ln K")
    return kennwerteOf(kopf, besetzt.unitTotals, (i) => Math.min(1, sums[i]! / most))
  })
