import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { entropyOf } from "../segregation/entropyOf.ts"
import { type GroupTable, figureOf, needTwoGroups, occupied } from "./GroupTable.ts"

/**
 * Normalized entropy of the groups (normierte Entropie): how uncertain is the group of somebody of whom nothing is known,
 * measured by how uncertain it could be with as many groups?
 *
 *     E / ln K     E = −Σₖ Pₖ · ln Pₖ, Pₖ = Xₖ/T, K = number of groups with anybody in them
 *
 * Xₖ is everybody in group k, T everybody.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it; only the sums of the groups count
 * @returns      index above 0 (nearly all of one group) to 1 (groups of one size), no unit
 *               empty groups count nothing and are named in `leereGruppen`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: diversity of everybody together, **not** segregation: it does not see who lives where, and is the same for any
 * spread of the same people over the units. A group that
 * gains its first member raises K, and may lower it.
 *
 * @source    Theil (1972), Statistical Decomposition Analysis; Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67
 * @reference shared reference/segregation (`multi:entropy_normalized`: 50-digit arithmetic; OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, normalizedEntropy } from "@zielwerk/statistik"
 *
 * const e = Result.flatMap(groupTable({ a: [5, 5], b: [10, 0], c: [0, 0] }), normalizedEntropy)
 * Result.map(e, (k) => [k.wert, k.leereGruppen]) // => Result.succeed([1, ["c"]])
 * const one = Result.flatMap(groupTable({ a: [3] }), normalizedEntropy)
 * Result.mapError(one, (x) => x.grund) // => Result.fail("wenigerAlsZweiGruppen")
 * ```
 */
export const normalizedEntropy = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    figureOf(besetzt, "index", "normalizedEntropy", "−Σ Pₖ · ln Pₖ / ln K", normalizedEntropyOf(besetzt)),
  )

const normalizedEntropyOf = (table: GroupTable): number =>
  Math.min(1, entropyOf(table.groupTotals, table.total) / Math.log(occupied(table)))
