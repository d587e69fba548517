import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, needTwoGroups } from "../mehrgruppen/GroupTable.ts"
import { entropyOf } from "../segregation/entropyOf.ts"
import { type Kennwerte, kennwerteOf } from "./Kennwerte.ts"
import { localMutualInformation } from "./localMutualInformation.ts"
import { tableKopf } from "./tableKopf.ts"

/** What each unit adds to M and to H; the same rows in both. */
export interface Beitraege {
  /** their sum is `multigroupMutualInformation` */
  readonly zuM: Kennwerte<"nats">
  /** their sum is `multigroupH` */
  readonly zuH: Kennwerte<"index">
}

/**
 * Contributions of the Raumeinheiten to M and H (Beiträge): how much of the segregation of all lies in each?
 *
 *     zu M: tᵢ/T · Σₖ pᵢₖ · ln(pᵢₖ/Pₖ)     zu H: the same divided by E = −Σₖ Pₖ·ln Pₖ
 *
 * pᵢₖ = xᵢₖ/tᵢ and Pₖ = Xₖ/T; xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      for each unit its part of M in nats and of H as an index, both ≥ 0: they add up to the values of
 *               `multigroupMutualInformation` and `multigroupH`
 *               a unit without anybody is a hole (`nennerNull`): it adds nothing; empty groups are left out and named in
 *               `leereGruppen`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: a large unit contributes much although it is composed nearly like all; how far from all it is says
 * `localMutualInformation`.
 *
 * @source    Mora & Ruiz-Castillo (2011), Sociological Methodology 41, 159–194
 * @reference shared reference/segregation/expected_local.json (`p · ls`), expected.json
 *   (`multi:mutual_information_nats`, `multi:multi_theil_h`: 50-digit arithmetic)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { contributions, groupTable } from "@zielwerk/statistik"
 *
 * const parts = Result.flatMap(groupTable({ a: [9, 0], b: [0, 3] }), contributions)
 * Result.map(parts, ({ zuH }) => Array.from(zuH.werte, (wert) => wert.toFixed(3))) // => Result.succeed(["0.384", "0.616"])
 * Result.map(parts, ({ zuM }) => zuM.einheit) // => Result.succeed("nats")
 * ```
 */
export const contributions = (table: GroupTable): Result.Result<Beitraege, NichtDefiniert> =>
  Result.gen(function* () {
    const { groupTotals, unitTotals, total } = yield* needTwoGroups(table)
    const { werte, reihen } = yield* localMutualInformation(table)
    const E = entropyOf(groupTotals, total)
    const parts = new Float64Array(table.n)
    for (const [j, ls] of werte.entries()) parts[reihen[j]!] = (ls * unitTotals[reihen[j]!]!) / total
    const toM = tableKopf(table, "nats", "contributions", "tᵢ/T · Σ pᵢₖ · ln(pᵢₖ/Pₖ)")
    const toH = tableKopf(table, "index", "contributions", "tᵢ/(T · E) · Σ pᵢₖ · ln(pᵢₖ/Pₖ)")
    return {
      zuM: kennwerteOf(toM, unitTotals, (i) => parts[i]!),
      zuH: kennwerteOf(toH, unitTotals, (i) => parts[i]! / E),
    }
  })
