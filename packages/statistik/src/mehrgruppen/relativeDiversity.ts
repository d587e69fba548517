import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { squares } from "../segregation/squares.ts"
import { type GroupTable, figureOf, needTwoGroups } from "./GroupTable.ts"
import { perGroup, sumOf, unlikePairs } from "./perGroup.ts"

/**
 * Relative diversity index R (relative Diversität): how much rarer is it that two people of one Raumeinheit are of
 * different groups than that two people of all are?
 *
 *     R = 1 − Σᵢ tᵢ·Iᵢ / (T·I) = Σₖ Σᵢ tᵢ·(pᵢₖ − Pₖ)² / (T·I)     I = Σₖ Pₖ·(1 − Pₖ), Iᵢ = Σₖ pᵢₖ·(1 − pᵢₖ)
 *
 * pᵢₖ = xᵢₖ/tᵢ and Pₖ = Xₖ/T; xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody. Of
 * two groups it is `correlationRatio`.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      index in [0, 1], no unit; 0 = every unit composed like all, 1 = no unit holds two groups
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: segregation, in spite of its name; how diverse all are together says `simpsonDiversity`. It may rise when somebody
 * moves to where their group is rarer (3, 4, 4, 3 and 4, 0, 6, 2), and when groups are merged.
 *
 * @source    Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67
 * @reference shared reference/segregation (`multi:multi_relative_diversity_r`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, relativeDiversity } from "@zielwerk/statistik"
 *
 * const r = Result.flatMap(groupTable({ a: [80, 20], b: [20, 80] }), relativeDiversity)
 * Result.map(r, (k) => k.wert) // => Result.succeed(0.36)
 * const apart = Result.flatMap(groupTable({ a: [1, 0, 0], b: [0, 2, 0], c: [0, 0, 4] }), relativeDiversity)
 * Result.map(apart, (k) => k.wert.toFixed(12)) // => Result.succeed("1.000000000000")
 * ```
 */
export const relativeDiversity = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    relativeDiversityFigure(besetzt, relativeDiversityFrom(besetzt, perGroup(besetzt, squares))),
  )

/** R, from Σᵢ (xᵢₖ·T − tᵢ·Xₖ)²/tᵢ of each group. */
export const relativeDiversityFrom = (table: GroupTable, sums: Float64Array): number =>
  Math.min(1, sumOf(sums) / unlikePairs(table) / table.total)

export const relativeDiversityFigure = (table: GroupTable, wert: number): Kennzahl<"index"> =>
  figureOf(table, "index", "relativeDiversity", "Σ tᵢ · (pᵢₖ − Pₖ)² / (T · Σ Pₖ · (1 − Pₖ))", wert)
