import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, figureOf, needAnybody } from "./GroupTable.ts"

/**
 * Simpson's concentration of the groups (Simpson-Konzentration; Herfindahl index): how likely are two people, drawn from
 * all with replacement, of the same group?
 *
 *     λ = Σₖ Pₖ²     Pₖ = Xₖ/T, Xₖ = everybody in group k, T = everybody
 *
 * @param table  counts of all groups, as `groupTable` or `fromRecords` makes it; only the sums of the groups count
 * @returns      index from 1/K (K groups of one size) to 1 (all of one group), no unit
 *               empty groups count nothing and are named in `leereGruppen`
 *               `NichtDefiniert` if nobody is in the table (`summeNull`)
 *
 * Mind: diversity of everybody together, **not** segregation: it does not see who lives where, and is the same for any
 * spread of the same people over the units. It is
 * 1 − `simpsonDiversity`: high where that is low.
 *
 * @source    Simpson (1949), Nature 163, 688
 * @reference shared reference/segregation (`multi:simpson_concentration`: 50-digit arithmetic; pysal)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, simpsonConcentration } from "@zielwerk/statistik"
 *
 * const c = Result.flatMap(groupTable({ a: [5, 5], b: [10, 0] }), simpsonConcentration)
 * Result.map(c, (k) => k.wert) // => Result.succeed(0.5)
 * const none = Result.flatMap(groupTable({ a: [0] }), simpsonConcentration)
 * Result.mapError(none, (x) => x.grund) // => Result.fail("summeNull")
 * ```
 */
export const simpsonConcentration = (table: GroupTable): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(needAnybody(table), (besetzt) =>
    figureOf(
      besetzt,
      "index",
      "simpsonConcentration",
      "Σ Pₖ²",
      besetzt.groupTotals.reduce((sum, X) => sum + (X / besetzt.total) ** 2, 0),
    ),
  )
