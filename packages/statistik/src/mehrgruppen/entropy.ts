import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { entropyOf } from "../segregation/entropyOf.ts"
import { type GroupTable, figureOf, needAnybody } from "./GroupTable.ts"

/**
 * Entropy E of the groups (Entropie): how uncertain is the group of somebody of whom nothing is known?
 *
 *     E = −Σₖ Pₖ · ln Pₖ     Pₖ = Xₖ/T, Xₖ = everybody in group k, T = everybody
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it; only the sums of the groups count
 * @returns      diversity in nats (natural logarithm), from 0 = all of one group to ln K = K groups of one size
 *               empty groups count nothing and are named in `leereGruppen`
 *               `NichtDefiniert` if nobody is in the table (`summeNull`)
 *
 * Mind: diversity of everybody together, **not** segregation: it does not see who lives where, and is the same for any
 * spread of the same people over the units. It is the most that
 * `multigroupMutualInformation` can be.
 *
 * @source    Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193
 * @reference shared reference/segregation (`multi:entropy`: 50-digit arithmetic; pysal, elbersb, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, entropy } from "@zielwerk/statistik"
 *
 * const e = Result.flatMap(groupTable({ a: [5, 5], b: [10, 0] }), entropy)
 * Result.map(e, (k) => [k.wert.toFixed(4), k.einheit]) // => Result.succeed(["0.6931", "nats"])
 * Result.map(Result.flatMap(groupTable({ a: [3] }), entropy), (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const entropy = (table: GroupTable): Result.Result<Kennzahl<"nats">, NichtDefiniert> =>
  Result.map(needAnybody(table), (besetzt) =>
    figureOf(besetzt, "nats", "entropy", "−Σ Pₖ · ln Pₖ", entropyOf(besetzt.groupTotals, besetzt.total) + 0),
  )
