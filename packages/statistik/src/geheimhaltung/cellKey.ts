import * as Result from "effect/Result"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Ueberlagerungstabelle } from "./checkPerturbationTable.ts"
import { needWholeCounts, zelleOf } from "./Tabellenzelle.ts"
import { changeEach, type VeraenderteTabelle } from "./VeraenderteTabelle.ts"

/**
 * Cell-key method (Cell-Key-Methode, stochastische Überlagerung): which table can be printed if every count gets a small
 * noise, always the same for the same persons?
 *
 *     key(C) = frac( Σ_{person ∈ C} key(person) )       the variant with fractional parts, not the integer one
 *     c′ = c + v,  v the change in whose stretch of [0, 1) the key lies, in the perturbation table's row for c
 *
 * Margins are treated as cells of their own, with the keys of all their persons; so a group of persons gets one and the
 * same printed number in every table in which it appears.
 *
 * @param table              whole counts of persons by unit and group
 * @param keys               for each cell, in the order of the table's `counts`, the keys of its persons: as many as it
 *                           counts, each in [0, 1), drawn evenly once for each person and kept; any order
 * @param perturbationTable  checked by `checkPerturbationTable`; counts above its last row take that row
 * @returns                  the changed table; 0 stays 0; `additiv` says whether it happens to sum all the same
 *                           `NichtDefiniert` if a count is not whole (`nichtGanzzahlig`, with group and row), there is
 *                           not one list of keys for each cell (`laengenVerschieden`), a cell has more or fewer keys
 *                           than persons (`laengenVerschieden`, with group and row), or a key is not in [0, 1)
 *                           (`parameterAusserhalb`, with group and row)
 *
 * Mind: not additive, and not to be made so: readers must be told to look sums up, not to compute them. The noise of
 * a figure computed from printed cells is larger than that of one computed from the true table and then printed.
 * Zensus 2022 prints the population of administrative areas unchanged: whoever prints the true margins instead of
 * these decides that, and gives readers more to compute with. Keys must be secret and never drawn anew. They are cut
 * to 52 binary digits, so that their sum does not depend on their order; results of R's cellKey differ only where a
 * key falls on the very edge of a stretch (it counts to the stretch above here, to the one below there).
 *
 * @source Statistische Ämter des Bundes und der Länder, zensus2022.de, Geheimhaltung beim Zensus, and statistikportal.de,
 *   Cell-Key-Methode; Thompson, Broadfoot & Elazar (2013), UNECE work session on confidentiality (the method); Meindl,
 *   R package cellKey, and Enderle, R package ptable (fractional keys, the table's columns); § 16 BStatG
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { cellKey, checkPerturbationTable, groupTable } from "@zielwerk/statistik"
 *
 * const printed = Result.gen(function* () {
 *   const zeilen = { i: [0, 1, 1, 2, 2, 2], v: [0, -1, 1, -1, 0, 1], p: [1, 0.5, 0.5, 0.25, 0.5, 0.25] }
 *   const table = yield* groupTable({ eins: [1, 0], zwei: [2, 1] })
 *   return yield* cellKey(table, [[0.75], [], [0.5, 0.625], [0.25]], yield* checkPerturbationTable(zeilen, 0))
 * })
 * Result.map(printed, (t) => [...t.counts]) // => Result.succeed([2, 0, 1, 0])
 * Result.map(printed, (t) => [[...t.unitTotals], t.total, t.additiv]) // => Result.succeed([[4, 0], 3, false])
 * ```
 */
export const cellKey = (
  table: GroupTable,
  keys: ReadonlyArray<ArrayLike<number>>,
  perturbationTable: Ueberlagerungstabelle,
): Result.Result<VeraenderteTabelle, NichtDefiniert> =>
  Result.gen(function* () {
    const { n, groups, counts } = yield* needWholeCounts(table)
    if (keys.length !== counts.length) {
      const gefunden = `${counts.length} / ${keys.length}`
      return yield* Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "keys", gefunden }))
    }
    const ofCells = new Float64Array(counts.length)
    const ofUnits = new Float64Array(n)
    const ofGroups = new Float64Array(groups.length)
    let ofAll = 0
    for (const [cell, persons] of keys.entries()) {
      const fault = keyFault(persons, counts[cell]!)
      if (fault !== undefined) {
        const { reihe, gruppe } = zelleOf(table, cell)
        return yield* Result.fail(new NichtDefiniert({ ...fault, feld: gruppe, reihe }))
      }
      let key = 0
      for (let person = 0; person < persons.length; person++) key = addKeys(key, Math.floor(persons[person]! * ONE))
      const [i, k] = [cell % n, Math.floor(cell / n)]
      ofCells[cell] = key
      ofUnits[i] = addKeys(ofUnits[i]!, key)
      ofGroups[k] = addKeys(ofGroups[k]!, key)
      ofAll = addKeys(ofAll, key)
    }
    const { zeilen } = perturbationTable
    const change = (count: number, key: number): number => {
      const { v, bis } = zeilen[Math.min(count, zeilen.length - 1)]!
      return count + v[bis.findIndex((end) => key < end * ONE)]! + 0 // + 0 turns -0 into 0
    }
    return changeEach(table, {
      cell: (count, cell) => change(count, ofCells[cell]!),
      unit: (count, unit) => change(count, ofUnits[unit]!),
      group: (count, group) => change(count, ofGroups[group]!),
      total: (count) => change(count, ofAll),
    })
  })

/** Keys are whole multiples of 2^−52: their sums are exact, and so the same in any order. */
const ONE = 2 ** 52
const addKeys = (a: number, b: number): number => (a + b) % ONE

const keyFault = (
  persons: ArrayLike<number>,
  count: number,
): { readonly grund: "laengenVerschieden" | "parameterAusserhalb"; readonly gefunden: string } | undefined => {
  if (persons.length !== count) return { grund: "laengenVerschieden", gefunden: `${count} / ${persons.length}` }
  for (let person = 0; person < count; person++) {
    const key = persons[person]!
    if (!(key >= 0 && key < 1)) return { grund: "parameterAusserhalb", gefunden: String(key) }
  }
  return undefined
}
