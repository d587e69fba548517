import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { entropyOf } from "../segregation/entropyOf.ts"
import { type GroupTable, figureOf, needTwoGroups } from "./GroupTable.ts"
import { divergences, multiInformationFrom } from "./multigroupMutualInformation.ts"

/**
 * Theil's information theory index H of several groups (Theil-Informationsindex): how much less mixed are the
 * Raumeinheiten, on average, than everybody together?
 *
 *     H = M/E = Σᵢ tᵢ·(E − Eᵢ) / (T·E)     E = −Σₖ Pₖ·ln Pₖ, Eᵢ = −Σₖ pᵢₖ·ln pᵢₖ, pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T
 *
 * xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody. Of two groups it is `theilH`.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      index in [0, 1], no unit; 0 = every unit composed like all, 1 = no unit holds two groups
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: it may rise when groups are merged (4, 5, 0 and 2, 1, 4 and 6, 0, 1: 0.330 to 0.365), because E falls more than
 * M does. Small units push it up by chance alone; compare only equal divisions and groups.
 *
 * @source    Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193; Reardon & Firebaugh (2002), Sociological
 *   Methodology 32, 33–67
 * @reference shared reference/segregation (`multi:multi_theil_h`: 50-digit arithmetic; pysal, elbersb, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, multigroupH } from "@zielwerk/statistik"
 *
 * const h = Result.flatMap(groupTable({ a: [9, 1, 5], b: [1, 9, 5], c: [0, 0, 10] }), multigroupH)
 * Result.map(h, (k) => k.wert.toFixed(4)) // => Result.succeed("0.3694")
 * const alone = Result.flatMap(groupTable({ a: [9, 1] }), multigroupH)
 * Result.mapError(alone, (e) => [e.grund, e.gefunden]) // => Result.fail(["wenigerAlsZweiGruppen", "1"])
 * ```
 */
export const multigroupH = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    multiHFigure(besetzt, multiHFrom(besetzt, multiInformationFrom(besetzt, divergences(besetzt)))),
  )

/** H, from M. */
export const multiHFrom = ({ groupTotals, total }: GroupTable, information: number): number =>
  information / entropyOf(groupTotals, total)

export const multiHFigure = (table: GroupTable, wert: number): Kennzahl<"index"> =>
  figureOf(table, "index", "multigroupH", "Σ tᵢ · (E − Eᵢ) / (T · E)", wert)
