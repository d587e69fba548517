import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { squares } from "../segregation/squares.ts"
import { type GroupTable, figureOf, needTwoGroups, occupied } from "./GroupTable.ts"
import { perGroup } from "./perGroup.ts"

/**
 * Squared coefficient of variation C (quadrierter Variationskoeffizient): how far are the shares of the groups in the
 * Raumeinheiten from those in all, each group counting as much as the others?
 *
 *     C = Σₖ Σᵢ tᵢ·(pᵢₖ − Pₖ)² / (T·(K − 1)·Pₖ)     pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T, K = number of groups with anybody in them
 *
 * xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody. Of two groups it is
 * `correlationRatio`.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      index in [0, 1], no unit; 0 = every unit composed like all, 1 = no unit holds two groups
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: a group of a few people weighs as much as the largest, so chance moves C more than the other indices. It may rise
 * when somebody moves to where their group is rarer (2, 1, 3, 0 and 0, 5, 6, 6), and when groups are merged.
 *
 * @source    Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67
 * @reference shared reference/segregation (`multi:multi_sq_coef_var_c`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, squaredCoefficientOfVariation } from "@zielwerk/statistik"
 *
 * const c = Result.flatMap(groupTable({ a: [80, 20], b: [20, 80] }), squaredCoefficientOfVariation)
 * Result.map(c, (k) => k.wert) // => Result.succeed(0.36)
 * const even = Result.flatMap(groupTable({ a: [1, 2], b: [3, 6] }), squaredCoefficientOfVariation)
 * Result.map(even, (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const squaredCoefficientOfVariation = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    variationFigure(besetzt, variationFrom(besetzt, perGroup(besetzt, squares))),
  )

/** C, from Σᵢ (xᵢₖ·T − tᵢ·Xₖ)²/tᵢ of each group. */
export const variationFrom = (table: GroupTable, sums: Float64Array): number => {
  const { groupTotals, total } = table
  const sum = sums.reduce((c, squared, k) => c + (groupTotals[k]! > 0 ? squared / groupTotals[k]! : 0), 0)
  return Math.min(1, sum / total / total / (occupied(table) - 1))
}

export const variationFigure = (table: GroupTable, wert: number): Kennzahl<"index"> =>
  figureOf(table, "index", "squaredCoefficientOfVariation", "Σ tᵢ · (pᵢₖ − Pₖ)² / (T · (K − 1) · Pₖ)", wert)
