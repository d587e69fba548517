import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { divergenceAt } from "../segregation/divergence.ts"
import { type GroupTable, needTwoGroups } from "../mehrgruppen/GroupTable.ts"
import { type Kennwerte, kennwerteOf } from "./Kennwerte.ts"
import { perUnit, tableKopf } from "./tableKopf.ts"

/**
 * Local segregation of each Raumeinheit (lokale Segregation ls): how far is its composition from that of all?
 *
 *     lsᵢ = Σₖ pᵢₖ · ln(pᵢₖ/Pₖ)     pᵢₖ = xᵢₖ/tᵢ, Pₖ = Xₖ/T
 *
 * xᵢₖ are the counts of group k, Xₖ their sum; tᵢ is everybody in unit i, T everybody. Weighted by tᵢ/T they add up to
 * `multigroupMutualInformation`; `contributions` are weighted so.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      for each unit information in nats (natural logarithm), from 0 = composed like all to −ln Pₖ of the rarest
 *               group = that group alone
 *               a unit without anybody is a hole (`nennerNull`); empty groups are left out and named in `leereGruppen`
 *               `NichtDefiniert` if fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: never negative, but without direction: it does not say which group is too frequent (`locationQuotient` does).
 * Small units are far from all by chance alone.
 *
 * @source    Mora & Ruiz-Castillo (2011), Sociological Methodology 41, 159–194
 * @reference shared reference/segregation/expected_local.json (`ls`: 50-digit arithmetic)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, localMutualInformation } from "@zielwerk/statistik"
 *
 * const ls = Result.flatMap(groupTable({ a: [9, 1, 0], b: [9, 17, 0] }), localMutualInformation)
 * Result.map(ls, (k) => Array.from(k.werte, (wert) => wert.toFixed(4))) // => Result.succeed(["0.1100", "0.1639"])
 * Result.map(ls, (k) => k.luecken.map((luecke) => luecke.reihe)) // => Result.succeed([2])
 * ```
 */
export const localMutualInformation = (table: GroupTable): Result.Result<Kennwerte<"nats">, NichtDefiniert> =>
  Result.map(needTwoGroups(table), (besetzt) => {
    const { total: T, unitTotals } = besetzt
    const sums = perUnit(besetzt, (x, t, X) => {
      const even = t * X
      return even > 0 ? (X / T) * divergenceAt((x * (T - X) - (t - x) * X) / even) : 0
    })
    const kopf = tableKopf(besetzt, "nats", "localMutualInformation", "Σ pᵢₖ · ln(pᵢₖ/Pₖ)")
    return kennwerteOf(kopf, unitTotals, (i) => sums[i]!)
  })
