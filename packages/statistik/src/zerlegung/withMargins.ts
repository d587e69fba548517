import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"
import { fitMargins } from "./fitMargins.ts"

/** Other sizes for a table: of its units, of its groups, or of both. */
export interface Raender {
  /** people of each unit, one for each row */
  readonly units?: ArrayLike<number>
  /** people of some groups, by name; the others keep theirs */
  readonly groups?: Readonly<Record<string, number>>
}

/**
 * What if units or groups had other sizes (Was wäre, wenn): the table with new margins and the old structure, to compute
 * any index from.
 *
 *     x'ᵢₖ = xᵢₖ · uᵢ · vₖ     u, v such that Σₖ x'ᵢₖ = units[i] and Σᵢ x'ᵢₖ = groups[k]
 *
 * @param table  several groups
 * @param raender `units`: people of each unit, finite and ≥ 0. Without it the units keep their shares of everybody
 *               `groups`: people of some groups, finite and ≥ 0. Without it the groups keep their shares of everybody; a group
 *               that is not named keeps its people
 * @returns      a table with the same names and groups; its counts are expected ones, not whole numbers, and all odds
 *               ratios those of `table`. The margins are met to 1e-13
 *               `NichtDefiniert` if `units` has another length (`laengenVerschieden`), a size is no count
 *               (`ungueltigeAnzahl`), no group has this name (`nameUnbekannt`), the sizes sum to 0 (`summeNull`) or to
 *               more than 2^53 (`zuGross`), or units and groups do not sum to the same, or no table of this structure
 *               has these sizes (`unvereinbar`): cells of 0 stay 0
 *
 * Mind: a scenario, no forecast. It answers: the group grows, and settles by the preferences, rents and rules of today.
 * M and H change with the margins although the structure is the same. A group that grows by one factor in every unit is
 * not this function, but its column multiplied.
 *
 * @source    Deming & Stephan (1940), Annals of Mathematical Statistics 11(4), 427–444; Karmel & Maclachlan (1988),
 *   Economic Record 64, 187–195
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { type GroupTable, groupTable, withMargins } from "@zielwerk/statistik"
 *
 * const more = Result.gen(function* () {
 *   const table = yield* groupTable({ deutsch: [80, 60], auslaendisch: [20, 40] })
 *   return yield* withMargins(table, { groups: { auslaendisch: 90 } })
 * })
 * Result.map(more, (t) => t.total) // => Result.succeed(230)
 * Result.map(more, (t) => [...t.unitTotals].map(Math.round)) // => Result.succeed([115, 115])
 * const odds = ({ counts: [a = 0, b = 0, c = 0, d = 0] }: GroupTable) => (a * d) / (b * c)
 * Result.map(more, (t) => odds(t).toFixed(9)) // => Result.succeed("2.666666667")
 * ```
 */
export const withMargins = (table: GroupTable, raender: Raender): Result.Result<GroupTable, NichtDefiniert> =>
  Result.gen(function* () {
    const { units, groups = {} } = raender
    const groupTotals = yield* readGroups(table, groups)
    const unitTotals = units === undefined ? table.unitTotals : yield* readUnits(units, table.n)
    const byGroups = groupTotals.reduce((a, b) => a + b, 0)
    const byUnits = unitTotals.reduce((a, b) => a + b, 0)
    const fixed = Object.keys(groups).length > 0 || units === undefined ? byGroups : byUnits
    for (const [feld, sum] of [
      ["groups", byGroups],
      ["units", byUnits],
    ] as const) {
      if (sum === 0) return yield* fail("summeNull", feld, "0")
      if (sum > LARGEST_SUM) return yield* fail("zuGross", feld, String(sum))
    }
    const bothGiven = Object.keys(groups).length > 0 && units !== undefined
    // Counts of the same people summed in two orders may differ in their last digits.
    if (bothGiven && Math.abs(byUnits / byGroups - 1) > 1e-12)
      return yield* fail("unvereinbar", "units", `${byUnits} / ${byGroups}`)
    const fitted = yield* fitMargins(
      table,
      unitTotals.map((anzahl) => anzahl * (fixed / byUnits)),
      groupTotals.map((anzahl) => anzahl * (fixed / byGroups)),
    )
    const leer = fitted.unitTotals.filter((anzahl) => anzahl === 0).length
    return { ...table, ...fitted, leer }
  })

const readGroups = (
  table: GroupTable,
  groups: Readonly<Record<string, number>>,
): Result.Result<Float64Array, NichtDefiniert> => {
  const totals = Float64Array.from(table.groupTotals)
  for (const [name, anzahl] of Object.entries(groups)) {
    const k = table.groups.indexOf(name)
    if (k < 0) return fail("nameUnbekannt", "groups", name)
    if (!isAnzahl(anzahl)) return fail("ungueltigeAnzahl", `groups.${name}`, String(anzahl))
    totals[k] = anzahl
  }
  return Result.succeed(totals)
}

const readUnits = (units: ArrayLike<number>, n: number): Result.Result<Float64Array, NichtDefiniert> => {
  if (units.length !== n) return fail("laengenVerschieden", "units", `${n} / ${units.length}`)
  const totals = new Float64Array(n)
  for (let reihe = 0; reihe < n; reihe++) {
    if (!isAnzahl(units[reihe])) return fail("ungueltigeAnzahl", "units", String(units[reihe]), reihe)
    totals[reihe] = units[reihe]!
  }
  return Result.succeed(totals)
}

const fail = (
  grund: "laengenVerschieden" | "nameUnbekannt" | "summeNull" | "ungueltigeAnzahl" | "unvereinbar" | "zuGross",
  feld: string,
  gefunden: string,
  reihe?: number,
) => Result.fail(new NichtDefiniert({ grund, feld, gefunden, ...(reihe === undefined ? {} : { reihe }) }))
