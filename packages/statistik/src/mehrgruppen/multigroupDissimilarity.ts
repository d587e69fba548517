import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { subtractProducts } from "../zahl/subtractProducts.ts"
import { type Above, sumsAbove } from "../segregation/sumsAbove.ts"
import { type GroupTable, figureOf, needTwoGroups } from "./GroupTable.ts"
import { perGroup, sumOf, unlikePairs } from "./perGroup.ts"

/**
 * Dissimilarity index D of several groups (Dissimilaritätsindex für mehrere Gruppen): which share of all people would
 * have to move for every Raumeinheit to be composed like all together, of those who would have to if none were mixed?
 *
 *     D = Σₖ Σᵢ tᵢ·|pᵢₖ − Pₖ| / (2·T·I)     I = Σₖ Pₖ·(1 − Pₖ), pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T
 *
 * xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody. Of two groups it is
 * `segregationIndex`.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      index in [0, 1], no unit; 0 = every unit composed like all, 1 = no unit holds two groups
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: it may rise when groups are merged (units 6, 6, 4 and 2, 4, 1: 0.129 to 0.133 without telling two of the three
 * groups apart) and when people move to where their group is rarer. Compare only equal divisions and groups.
 *
 * @source    Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67; Sakoda (1981), Demography 18(2), 245–250
 * @reference shared reference/segregation (`multi:multi_dissimilarity`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, multigroupDissimilarity } from "@zielwerk/statistik"
 *
 * const d = Result.flatMap(groupTable({ a: [9, 1, 5], b: [1, 9, 5], c: [0, 0, 10] }), multigroupDissimilarity)
 * Result.map(d, (k) => k.wert.toFixed(4)) // => Result.succeed("0.5905")
 * const alone = Result.flatMap(groupTable({ a: [9, 1], b: [0, 0] }), multigroupDissimilarity)
 * Result.mapError(alone, (e) => e.grund) // => Result.fail("wenigerAlsZweiGruppen")
 * ```
 */
export const multigroupDissimilarity = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    multiDissimilarityFigure(besetzt, multiDissimilarityFrom(besetzt, perGroup(besetzt, excessOf))),
  )

/** D of several groups, from Σᵢ max(0, xᵢₖ·T − tᵢ·Xₖ) of each: half of its sum of absolute differences. */
export const multiDissimilarityFrom = (table: GroupTable, excesses: Float64Array): number =>
  Math.min(1, sumOf(excesses) / unlikePairs(table))

/** Σᵢ max(0, xᵢ·T − tᵢ·X) of a group. */
const excessOf = (x: Float64Array, t: Float64Array, X: number, T: number): number =>
  excessFrom(sumsAbove(x, t, X, T), X, T)

/** The same from the units where the group is more frequent; exact for whole numbers before one rounding. */
export const excessFrom = (above: Above, X: number, T: number): number =>
  Math.max(0, subtractProducts(above.x, T, above.t, X))

export const multiDissimilarityFigure = (table: GroupTable, wert: number): Kennzahl<"index"> =>
  figureOf(table, "index", "multigroupDissimilarity", "Σ tᵢ · |pᵢₖ − Pₖ| / (2 · T · Σ Pₖ · (1 − Pₖ))", wert)
