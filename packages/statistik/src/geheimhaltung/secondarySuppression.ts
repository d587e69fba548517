import * as Result from "effect/Result"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { spannenOf, type Zellspanne } from "./attackIntervals.ts"
import { protectGreedily } from "./protectGreedily.ts"
import { readSchutz, type Schutz } from "./Schutzbedarf.ts"
import { searchCheapest } from "./searchCheapest.ts"
import { costOf, firstMangel, hideAlso, type Suchraum } from "./Suchraum.ts"
import { cellsWhere, needWholeCounts, readMaske, type Tabellenzelle, zelleOf } from "./Tabellenzelle.ts"

/** A table's hidden cells, after which no cell hidden for its own sake can be computed (Sperrung). */
export interface Sperrung {
  /** 1 = hidden, 0 = shown; the given mask and the cells hidden in addition */
  readonly maske: Uint8Array
  /** the cells hidden in addition, row by row */
  readonly zellen: ReadonlyArray<Tabellenzelle>
  /** persons in them */
  readonly summe: number
  /** how many of them are 0; other than 0 only if the table cannot be protected without */
  readonly nullen: number
  /** what a reader can compute about every hidden cell, as `attackIntervals` gives it */
  readonly spannen: ReadonlyArray<Zellspanne>
  /** whether no cheaper choice exists; otherwise the search was stopped before it had looked at all */
  readonly optimal: boolean
}

/**
 * Secondary suppression (sekundäre Sperrung, Gegensperrung): which further cells must be hidden so that the first ones
 * cannot be computed from the margins?
 *
 *     fewest cells, then fewest persons, so that every cell of the mask has  von ≤ a,  bis ≥ b,  bis − von ≥ w
 *     { breite }           a = b = the cell, w = breite
 *     { mindestfallzahl }  [a, b] ⊇ 0 … m − 1 for a cell below m, ⊇ r − (m − 1) … r (or s) where a row or column
 *                          leaves fewer than m beside the cell; w = m − 1
 *
 * Proven, not hoped: the result carries the intervals of `attackIntervals`. Small tables are searched through (cells
 * across the cuts that hold a cell back are the only branches); in large ones each cell is protected along its cheapest
 * alternating cycle, and what turns out needless is shown again. No chance is involved: the same table, the same mask.
 *
 * @param table   whole counts by unit and group; all its margins count as printed
 * @param maske   1 = hidden for its own sake, 0 = may be shown; as `primarySuppression` gives it
 * @param schutz  how little may be known: `{ mindestfallzahl: m }`, or `{ breite: w }`, whole and ≥ 1
 * @returns       the wider mask, the added cells and the proof; a 0 is hidden only where nothing else helps
 *                `NichtDefiniert` if no choice of cells protects one of the mask (`unvereinbar`, with its group, row and
 *                the interval that hiding everything leaves): a single row, a margin below the Mindestfallzahl; or a
 *                count is not whole (`nichtGanzzahlig`), the mask has another length (`laengenVerschieden`) or other
 *                entries than 0 and 1, or `schutz` is out of range (`parameterAusserhalb`)
 *
 * Mind: protected against readers of this one table. Tables with cells in common must be protected together; whoever
 * knows one hidden cell, such as the person counted in it, may know others. `{ breite: 1 }` only prevents certainty: 1
 * or 2 is nearly as good as 2. A hidden 0 that everybody knows (nobody is married at the age of five) protects nothing.
 * Sums of hidden cells are not protected. Never compute a figure from what is left: the hidden cells are the small
 * ones; dropping their units moved a segregation index over 1,137 blocks by −0.0047.
 *
 * @source Fischetti & Salazar (1999), Mathematical Programming 84, 283–312, and (2001), Management Science 47(7),
 *   1008–1027 (exact cell suppression by cuts); Hundepool et al. (2012), Statistical Disclosure Control, Wiley
 *   (hypercube and network methods); § 16 BStatG; the effect on D: spec "statistik" 8.5
 * @reference every choice of cells enumerated on small tables
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, primarySuppression, secondarySuppression } from "@zielwerk/statistik"
 *
 * const sperrung = Result.gen(function* () {
 *   const table = yield* groupTable({ eins: [1, 40, 25, 60], zwei: [8, 2, 37, 55], drei: [31, 20, 1, 70] })
 *   const { maske } = yield* primarySuppression(table, 3)
 *   return yield* secondarySuppression(table, maske, { breite: 2 })
 * })
 * Result.map(sperrung, (s) => s.zellen.map((z) => z.gruppe)) // => Result.succeed(["zwei", "drei", "eins"])
 * Result.map(sperrung, (s) => [s.summe, s.optimal]) // => Result.succeed([53, true])
 * const spannen = Result.map(sperrung, (s) => s.spannen.map((z) => `${z.von}–${z.bis}`))
 * spannen // => Result.succeed(["0–9", "0–9", "1–10", "12–21", "17–26", "0–9"])
 * ```
 */
export const secondarySuppression = (
  table: GroupTable,
  maske: ArrayLike<number>,
  schutz: Schutz,
): Result.Result<Sperrung, NichtDefiniert> =>
  Result.gen(function* () {
    yield* needWholeCounts(table)
    const given = yield* readMaske(table, maske)
    const bedarfOf = yield* readSchutz(table, schutz)
    const bedarfe = cellsWhere(table, (cell) => given[cell] === 1).map(bedarfOf)
    const sparing: Suchraum = { table, bedarfe, kosten: kostenOf(table, false) }
    const thorough: Suchraum = { table, bedarfe, kosten: kostenOf(table, true) }
    const withoutZeros = protectGreedily(sparing, given)
    const raum = withoutZeros === undefined ? thorough : sparing
    const first = withoutZeros ?? protectGreedily(thorough, given)
    if (first === undefined) return yield* Result.fail(hopeless(thorough, given))

    const { cells, optimal } = searchCheapest(raum, given, first, limitOf(raum))
    const all = hideAlso(given, cells)
    const added = cellsWhere(table, (cell) => all[cell] === 1 && given[cell] === 0)
    return {
      maske: all,
      zellen: added.map((cell) => zelleOf(table, cell)),
      summe: added.reduce((sum, cell) => sum + table.counts[cell]!, 0),
      nullen: added.filter((cell) => table.counts[cell] === 0).length,
      spannen: spannenOf(table, all),
      // beyond 2^53 the costs that were compared are no longer exact
      optimal: optimal && Number.isSafeInteger(costOf(raum, cells)),
    }
  })

/** Fewest zeros, then fewest cells, then fewest persons, as one number. */
const kostenOf = ({ counts, total }: GroupTable, mitNullen: boolean): Float64Array => {
  const perCell = total + 1
  const perZero = mitNullen ? perCell * counts.length : Infinity
  return counts.map((count) => perCell + count + (count === 0 ? perZero : 0))
}

/** So many masks may be looked at: each asks every cell for a way through the table. */
const limitOf = ({ table, bedarfe }: Suchraum): number =>
  Math.min(20_000, Math.floor(20_000_000 / (1 + table.counts.length * bedarfe.length)))

/** The first cell that stays too well known even if everything is hidden. */
const hopeless = (raum: Suchraum, given: Uint8Array): NichtDefiniert => {
  const everything = hideAlso(given, given.keys())
  const { cell } = firstMangel(raum, everything)!
  const { reihe, gruppe } = zelleOf(raum.table, cell)
  const { von, bis } = spannenOf(raum.table, everything).find((z) => z.reihe === reihe && z.gruppe === gruppe)!
  return new NichtDefiniert({ grund: "unvereinbar", feld: gruppe, reihe, gefunden: `${von}..${bis}` })
}
