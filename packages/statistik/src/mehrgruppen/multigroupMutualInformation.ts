import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { divergence } from "../segregation/divergence.ts"
import { entropyOf } from "../segregation/entropyOf.ts"
import { type GroupTable, figureOf, needTwoGroups } from "./GroupTable.ts"
import { perGroup, sumOf } from "./perGroup.ts"

/**
 * Mutual information M of several groups (Transinformation): how much does knowing somebody's Raumeinheit tell about
 * their group?
 *
 *     M = Σᵢ tᵢ/T · Σₖ pᵢₖ · ln(pᵢₖ/Pₖ)     pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T
 *
 * xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      information in nats (natural logarithm; divide by ln 2 for bits), from 0 = every unit composed like all to
 *               E = −Σ Pₖ·ln Pₖ = no unit holds two groups; never above ln K, nor above ln of the number of units
 *               empty groups are left out and named in `leereGruppen`; units without anybody are counted in `leer`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: M is no share of a largest value; `multigroupH` is M/E. Of all indices here it alone splits without rest into
 * between and within districts, and never rises when groups are merged.
 *
 * @source    Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193; Mora & Ruiz-Castillo (2011),
 *   Sociological Methodology 41, 159–194
 * @reference shared reference/segregation (`multi:mutual_information_nats`: 50-digit arithmetic; pysal, elbersb)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, multigroupMutualInformation } from "@zielwerk/statistik"
 *
 * const m = Result.flatMap(groupTable({ a: [9, 0, 0], b: [0, 9, 0], c: [0, 0, 9] }), multigroupMutualInformation)
 * Result.map(m, (k) => [k.wert.toFixed(4), k.einheit]) // => Result.succeed(["1.0986", "nats"])
 * const even = Result.flatMap(groupTable({ a: [1, 2], b: [3, 6] }), multigroupMutualInformation)
 * Result.map(even, (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const multigroupMutualInformation = (table: GroupTable): Result.Result<Kennzahl<"nats">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) =>
    multiInformationFigure(besetzt, multiInformationFrom(besetzt, divergences(besetzt))),
  )

/** M, from what each group adds to it. */
export const multiInformationFrom = ({ groupTotals, total }: GroupTable, divergences: Float64Array): number =>
  Math.min(sumOf(divergences), entropyOf(groupTotals, total))

/** What each group adds to M, in nats. */
export const divergences = (table: GroupTable): Float64Array => perGroup(table, divergence)

export const multiInformationFigure = (table: GroupTable, wert: number): Kennzahl<"nats"> =>
  figureOf(table, "nats", "multigroupMutualInformation", "Σ tᵢ/T · Σ pᵢₖ · ln(pᵢₖ/Pₖ)", wert)
