import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { giniArea } from "../segregation/giniArea.ts"
import { type GroupTable, figureOf, needTwoGroups } from "./GroupTable.ts"
import { perGroup, sumOf, unlikePairs } from "./perGroup.ts"

/**
 * Gini index of segregation of several groups (Gini-Segregationsindex für mehrere Gruppen): how far apart are the shares
 * of the groups in any two people's Raumeinheiten, measured by how far apart they could be?
 *
 *     G = Σₖ Σᵢⱼ tᵢ·tⱼ·|pᵢₖ − pⱼₖ| / (2·T²·I)     I = Σₖ Pₖ·(1 − Pₖ), pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T
 *
 * xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody. Of two groups it is
 * `giniSegregation`. The units are sorted once for each group: 100,000 need no table of 10,000,000,000 pairs.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      index in [0, 1], no unit; 0 = every unit composed like all, 1 = no unit holds two groups
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: it may rise when groups are merged (0, 3, 6 and 5, 6, 4), and when somebody moves to where their group is rarer.
 *
 * @source    Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67
 * @reference shared reference/segregation (`multi:multi_gini`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, multigroupGini } from "@zielwerk/statistik"
 *
 * const g = Result.flatMap(groupTable({ a: [9, 1, 5], b: [1, 9, 5], c: [0, 0, 10] }), multigroupGini)
 * Result.map(g, (k) => k.wert.toFixed(4)) // => Result.succeed("0.6476")
 * const even = Result.flatMap(groupTable({ a: [1, 2], b: [3, 6], c: [0, 0] }), multigroupGini)
 * Result.map(even, (k) => [k.wert, k.leereGruppen]) // => Result.succeed([0, ["c"]])
 * ```
 */
export const multigroupGini = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    giniFigure(besetzt, Math.min(1, sumOf(perGroup(besetzt, giniArea)) / unlikePairs(besetzt))),
  )

const giniFigure = (table: GroupTable, wert: number): Kennzahl<"index"> =>
  figureOf(table, "index", "multigroupGini", "Σ tᵢ · tⱼ · |pᵢₖ − pⱼₖ| / (2 · T² · Σ Pₖ · (1 − Pₖ))", wert)
