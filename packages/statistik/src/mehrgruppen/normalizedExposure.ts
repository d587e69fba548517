import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { squares } from "../segregation/squares.ts"
import { type GroupTable, figureOf, needTwoGroups } from "./GroupTable.ts"
import { perGroup } from "./perGroup.ts"

/**
 * Normalized exposure index P (normierter Expositionsindex): how much less do people share their Raumeinheit with other
 * groups than if all were mixed evenly?
 *
 *     P = Σₖ Pₖ · (1 − exposureₖ / (1 − Pₖ)) = Σₖ Σᵢ tᵢ·(pᵢₖ − Pₖ)² / (T·(1 − Pₖ))     pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T
 *
 * exposureₖ is `interaction` of group k with all others; xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in
 * unit i, T everybody. Of two groups it is `correlationRatio`.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      index in [0, 1], no unit; 0 = every unit composed like all, 1 = no unit holds two groups
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: the mean of η² of all groups, each counting by its size: large groups decide it, a small one may live apart
 * unseen. It may rise when groups are merged.
 *
 * @source    Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67
 * @reference shared reference/segregation (`multi:multi_normalized_exposure_p`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, normalizedExposure } from "@zielwerk/statistik"
 *
 * const p = Result.flatMap(groupTable({ a: [80, 20], b: [20, 80] }), normalizedExposure)
 * Result.map(p, (k) => k.wert) // => Result.succeed(0.36)
 * const even = Result.flatMap(groupTable({ a: [1, 2], b: [3, 6] }), normalizedExposure)
 * Result.map(even, (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const normalizedExposure = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    normalizedExposureFigure(besetzt, normalizedExposureFrom(besetzt, perGroup(besetzt, squares))),
  )

/** P, from Σᵢ (xᵢₖ·T − tᵢ·Xₖ)²/tᵢ of each group. */
export const normalizedExposureFrom = ({ groupTotals, total }: GroupTable, sums: Float64Array): number => {
  // beside weights too small to count, a group may be everybody
  const sum = sums.reduce((p, squared, k) => p + (groupTotals[k]! < total ? squared / (total - groupTotals[k]!) : 0), 0)
  return Math.min(1, sum / total / total)
}

export const normalizedExposureFigure = (table: GroupTable, wert: number): Kennzahl<"index"> =>
  figureOf(table, "index", "normalizedExposure", "Σ tᵢ · (pᵢₖ − Pₖ)² / (T · (1 − Pₖ))", wert)
