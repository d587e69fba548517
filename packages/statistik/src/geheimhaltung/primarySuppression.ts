import * as Result from "effect/Result"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { cellsWhere, needWhole, needWholeCounts, type Tabellenzelle, zelleOf } from "./Tabellenzelle.ts"

/** Why a cell is hidden for its own sake (Sperrgrund). */
export type Sperrgrund =
  /** it counts 1 to Mindestfallzahl − 1 persons */
  | "fallzahl"
  /** so few persons of its unit are in another group */
  | "ergaenzungDerReihe"
  /** so few persons of its group are in another unit */
  | "ergaenzungDerSpalte"

/** A cell hidden for its own sake, and why; at least one reason. */
export interface GesperrteZelle extends Tabellenzelle {
  readonly gruende: ReadonlyArray<Sperrgrund>
}

/** Which cells a threshold hides (primäre Sperrung). */
export interface PrimaereSperrung {
  /** 1 = hidden, 0 = shown; in the order of the table's `counts` (all rows of the first group, then of the second) */
  readonly maske: Uint8Array
  /** the hidden cells, row by row */
  readonly zellen: ReadonlyArray<GesperrteZelle>
  /** units with 1 to Mindestfallzahl − 1 persons over all groups: hiding cells cannot help them, merging units can */
  readonly kleineReihen: ReadonlyArray<number>
  /** groups with 1 to Mindestfallzahl − 1 persons over all units: hiding cells cannot help them, merging groups can */
  readonly kleineGruppen: ReadonlyArray<string>
}

/**
 * Primary suppression (primäre Sperrung nach der Mindestfallzahl): which cells must not be printed, because they, or
 * all others of their row or column together, count too few persons?
 *
 *     hidden if 1 ≤ c ≤ m − 1  or  1 ≤ r − c ≤ m − 1  or  1 ≤ s − c ≤ m − 1
 *     c = the cell, r = its row's total, s = its column's total, m = mindestfallzahl
 *
 * @param table            whole counts of persons by unit and group; its margins are taken as printed
 * @param mindestfallzahl  whole, ≥ 2: the smallest count that may be printed
 * @returns                a mask, and for every hidden cell its reasons; margins too small to be printed are named
 *                         `NichtDefiniert` if a count is not whole (`nichtGanzzahlig`, with group and row) or
 *                         `mindestfallzahl` is not whole or below 2 (`parameterAusserhalb`)
 *
 * Mind: this alone protects nobody. As long as the margins are printed, a row with one hidden cell gives it away by a
 * subtraction: ask `attackIntervals`, then hide more by `secondarySuppression`. A 0 stays, and so does a cell that
 * holds its whole row, although both say something about everybody in a unit. Counts of establishments or sums of
 * money also need a Dominanzregel, which is not tested here. Never compute a figure from a table with hidden cells, or
 * without the units they lie in: left-out units are the small ones, and every index moves.
 *
 * @source § 16 BStatG; Hundepool et al. (2012), Statistical Disclosure Control, Wiley; "threshold and on the
 *   complement": spec "statistik" 8.5
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, primarySuppression } from "@zielwerk/statistik"
 *
 * const sperrung = Result.gen(function* () {
 *   const table = yield* groupTable({ eins: [2, 40], zwei: [30, 50], drei: [0, 60] })
 *   return yield* primarySuppression(table, 3)
 * })
 * Result.map(sperrung, (s) => [...s.maske]) // => Result.succeed([1, 1, 1, 0, 0, 0])
 * Result.map(sperrung, (s) => s.zellen[0]) // => Result.succeed({ reihe: 0, gruppe: "eins", gruende: ["fallzahl"] })
 * const why = Result.map(sperrung, (s) => s.zellen.slice(1).flatMap((z) => z.gruende))
 * why // => Result.succeed(["ergaenzungDerReihe", "ergaenzungDerSpalte"])
 * ```
 */
export const primarySuppression = (
  table: GroupTable,
  mindestfallzahl: number,
): Result.Result<PrimaereSperrung, NichtDefiniert> =>
  Result.gen(function* () {
    yield* needWholeCounts(table)
    const m = yield* needWhole("mindestfallzahl", mindestfallzahl, 2)
    const { groups, unitTotals, groupTotals } = table
    const cells = cellsWhere(table, (cell) => reasonsOf(table, cell, m).length > 0)
    return {
      maske: maskOf(table, cells),
      zellen: cells.map((cell) => ({ ...zelleOf(table, cell), gruende: reasonsOf(table, cell, m) })),
      kleineReihen: [...unitTotals.keys()].filter((reihe) => isSmall(unitTotals[reihe]!, m)),
      kleineGruppen: groups.filter((_, k) => isSmall(groupTotals[k]!, m)),
    }
  })

/** Why a threshold hides a cell; empty if it does not. */
export const reasonsOf = (table: GroupTable, cell: number, m: number): ReadonlyArray<Sperrgrund> => {
  const count = table.counts[cell]!
  const reasons: Array<Sperrgrund> = []
  if (isSmall(count, m)) reasons.push("fallzahl")
  if (isSmall(rowTotalOf(table, cell) - count, m)) reasons.push("ergaenzungDerReihe")
  if (isSmall(columnTotalOf(table, cell) - count, m)) reasons.push("ergaenzungDerSpalte")
  return reasons
}

export const rowTotalOf = ({ unitTotals, n }: GroupTable, cell: number): number => unitTotals[cell % n]!
export const columnTotalOf = ({ groupTotals, n }: GroupTable, cell: number): number =>
  groupTotals[Math.floor(cell / n)]!

const isSmall = (count: number, m: number): boolean => count >= 1 && count < m

/** The mask that hides these cells. */
const maskOf = ({ counts }: GroupTable, cells: Iterable<number>): Uint8Array => {
  const maske = new Uint8Array(counts.length)
  for (const cell of cells) maske[cell] = 1
  return maske
}
