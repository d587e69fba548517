import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, figureOf, needAnybody } from "./GroupTable.ts"
import { unlikePairs } from "./perGroup.ts"

/**
 * Simpson's diversity of the groups (Simpson-Diversität; interaction index I): how likely are two people, drawn from all
 * with replacement, of different groups?
 *
 *     I = 1 − Σₖ Pₖ² = Σₖ Pₖ · (1 − Pₖ)     Pₖ = Xₖ/T, Xₖ = everybody in group k, T = everybody
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it; only the sums of the groups count
 * @returns      index from 0 (all of one group) to 1 − 1/K (K groups of one size), no unit
 *               empty groups count nothing and are named in `leereGruppen`
 *               `NichtDefiniert` if nobody is in the table (`summeNull`)
 *
 * Mind: diversity of everybody together, **not** segregation: it does not see who lives where, and is the same for any
 * spread of the same people over the units.
 *
 * @source    Simpson (1949), Nature 163, 688; Lieberson (1969), American Sociological Review 34(6), 850–862
 * @reference shared reference/segregation (`multi:simpson_interaction`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, simpsonDiversity } from "@zielwerk/statistik"
 *
 * const i = Result.flatMap(groupTable({ a: [5, 5], b: [10, 0] }), simpsonDiversity)
 * Result.map(i, (k) => k.wert) // => Result.succeed(0.5)
 * Result.map(Result.flatMap(groupTable({ a: [3] }), simpsonDiversity), (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const simpsonDiversity = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needAnybody(table), (besetzt) =>
    figureOf(besetzt, "index", "simpsonDiversity", "1 − Σ Pₖ²", unlikePairs(besetzt) / besetzt.total ** 2),
  )
