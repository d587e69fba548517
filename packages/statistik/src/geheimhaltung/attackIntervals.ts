import * as Result from "effect/Result"
import type { Intervall } from "../intervall/Intervall.ts"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { cellsWhere, needWholeCounts, readMaske, type Tabellenzelle, zelleOf } from "./Tabellenzelle.ts"
import { zellnetz } from "./Zellnetz.ts"

/** What the rest of the table tells of a hidden cell: a whole number from `von` to `bis`; both are possible. */
export interface Zellspanne extends Tabellenzelle, Intervall {}

/**
 * Attack intervals (Angriffsintervalle, Kontrolle der Sperrung): what can a reader compute about the hidden cells from
 * the cells and the margins that are printed?
 *
 *     von = min y_c,  bis = max y_c     over all tables y of whole numbers ≥ 0 with the printed cells and margins
 *
 * Exact, not estimated: hidden cells of a two-way table form a transport problem, whose bounds are whole numbers that
 * a maximum flow attains.
 *
 * @param table  whole counts by unit and group; all its margins count as printed
 * @param maske  1 = hidden, 0 = printed; in the order of the table's `counts`, as `primarySuppression` gives it
 * @returns      one interval for every hidden cell, row by row; `von = bis` means that hiding it hides nothing; empty if
 *               nothing is hidden
 *               `NichtDefiniert` if a count is not whole (`nichtGanzzahlig`, with group and row), the mask has another
 *               length than the table (`laengenVerschieden`) or another entry than 0 and 1 (`parameterAusserhalb`, with
 *               its place)
 *
 * Mind: readers may know more than one table: last year's, a finer one, another with a column in common, or that a
 * hidden cell is no 0 and below the Mindestfallzahl. Each of these narrows what is computed here. Bounds of single
 * cells say nothing about sums of hidden cells, which are narrower: all hidden cells of a row sum to a known number. The
 * intervals name what is to stay unknown only to within their width: they are for the office, not for print.
 *
 * @source Hundepool et al. (2012), Statistical Disclosure Control, Wiley (feasibility intervals); Fischetti & Salazar
 *   (2001), Management Science 47(7), 1008–1027 (the attacker's two linear programmes)
 * @reference every table of a small size enumerated; yalps (linear programmes) on larger ones
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { attackIntervals, groupTable } from "@zielwerk/statistik"
 *
 * const table = Result.getOrThrow(groupTable({ eins: [2, 9, 40], zwei: [8, 30, 50], drei: [70, 20, 60] }))
 * const known = (maske: number[]) => Result.map(attackIntervals(table, maske), (s) => s.map(({ von, bis }) => [von, bis]))
 *
 * known([1, 0, 0, 0, 0, 0, 0, 0, 0]) // => Result.succeed([[2, 2]])
 * known([1, 0, 0, 1, 0, 0, 0, 0, 0]) // => Result.succeed([[2, 2], [8, 8]])
 * known([1, 1, 0, 1, 1, 0, 0, 0, 0]) // => Result.succeed([[0, 10], [0, 10], [1, 11], [28, 38]])
 * ```
 */
export const attackIntervals = (
  table: GroupTable,
  maske: ArrayLike<number>,
): Result.Result<ReadonlyArray<Zellspanne>, NichtDefiniert> =>
  Result.gen(function* () {
    yield* needWholeCounts(table)
    return spannenOf(table, yield* readMaske(table, maske))
  })

/** The intervals under a checked mask. */
export const spannenOf = (table: GroupTable, maske: Uint8Array): ReadonlyArray<Zellspanne> => {
  const netz = zellnetz(table, maske)
  return cellsWhere(table, (cell) => maske[cell] === 1).map((cell) => ({
    ...zelleOf(table, cell),
    von: netz.lower(cell, 0),
    bis: netz.raise(cell, Infinity),
  }))
}
