import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, needAnybody } from "../mehrgruppen/GroupTable.ts"
import { type Kennwerte, kennwerteOf } from "./Kennwerte.ts"
import { tableKopf } from "./tableKopf.ts"
import { entropies } from "./entropies.ts"

/**
 * Local diversity of each Raumeinheit (lokale Diversität, Shannon): how uncertain is the group of one of its people of
 * whom nothing else is known?
 *
 *     Eᵢ = −Σₖ pᵢₖ · ln pᵢₖ     pᵢₖ = xᵢₖ/tᵢ
 *
 * xᵢₖ are the counts of group k, tᵢ is everybody in unit i.
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @returns      for each unit diversity in nats (natural logarithm), from 0 = one group alone to ln K = K groups of one size
 *               a unit without anybody is a hole (`nennerNull`); empty groups are left out and named in `leereGruppen`
 *               `NichtDefiniert` if nobody is in the table (`summeNull`)
 *
 * Mind: diversity, **not** segregation: a unit composed like a city of one large and one small group is hardly diverse, and
 * not segregated at all.
 *
 * @source    Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193
 * @reference shared reference/segregation/expected_local.json (`diversity`: 50-digit arithmetic)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, localDiversity } from "@zielwerk/statistik"
 *
 * const e = Result.flatMap(groupTable({ a: [5, 8], b: [5, 0] }), localDiversity)
 * Result.map(e, (k) => Array.from(k.werte, (wert) => wert.toFixed(4))) // => Result.succeed(["0.6931", "0.0000"])
 * const none = Result.flatMap(groupTable({ a: [0] }), localDiversity)
 * Result.mapError(none, (x) => x.grund) // => Result.fail("summeNull")
 * ```
 */
export const localDiversity = (table: GroupTable): Result.Result<Kennwerte<"nats">, NichtDefiniert> =>
  Result.map(needAnybody(table), (besetzt) => {
    const sums = entropies(besetzt)
    const kopf = tableKopf(besetzt, "nats", "localDiversity", "−Σ pᵢₖ · ln pᵢₖ")
    return kennwerteOf(kopf, besetzt.unitTotals, (i) => sums[i]! + 0)
  })
