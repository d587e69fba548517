import * as Result from "effect/Result"
import type { Intervall } from "../intervall/Intervall.ts"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { needWholeCounts } from "./Tabellenzelle.ts"
import { changeEach, type VeraenderteTabelle } from "./VeraenderteTabelle.ts"

/** A rounded table, and what each of its numbers alone tells (gerundete Tabelle). */
export interface GerundeteTabelle extends VeraenderteTabelle {
  /** for each of `counts`, the whole numbers that are rounded to it */
  readonly spannen: ReadonlyArray<Intervall>
}

/**
 * Rounding to multiples of 3 or 5 (Rundung, deterministische Rundung): which table can be printed if every number is
 * only said to the nearest multiple?
 *
 *     c′ = b · ⌊c / b + ½⌋     c = a cell or a margin, b = basis;  c ∈ [max(0, c′ − (b − 1)/2), c′ + (b − 1)/2]
 *
 * Each cell and each margin is rounded on its own. As the basis is odd, no number lies halfway between two multiples.
 *
 * @param table  whole counts of persons by unit and group
 * @param basis  3 or 5
 * @returns      the rounded table and, for each cell, the interval its printed number leaves; no number moves by more
 *               than 1 (basis 3) or 2 (basis 5); 0 stays 0
 *               `NichtDefiniert` if a count is not whole (`nichtGanzzahlig`, with group and row), the basis is another
 *               (`parameterAusserhalb`), or a total rounds to more than 2^53 (`zuGross`)
 *
 * Mind: not additive: rounded cells do not sum to rounded margins, and rows must not be added up to get districts: the
 * error of a sum of 99 cells may reach 99 or 198 persons. Nor is it safe everywhere: rounded to 3, the cells 1 and 1
 * print as 0 and 0, their total as 3, and whoever knows the rule knows all three numbers. The intervals given here do
 * not use the margins. A small group's share in small units is badly hurt; compute figures from the true table.
 *
 * @source Hundepool et al. (2012), Statistical Disclosure Control, Wiley (conventional rounding); effect on D: spec
 *   "statistik" 8.5
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, roundTo } from "@zielwerk/statistik"
 *
 * const rounded = Result.flatMap(groupTable({ eins: [1, 7], zwei: [1, 40] }), (table) => roundTo(table, 3))
 * Result.map(rounded, (t) => [[...t.counts], [...t.unitTotals]]) // => Result.succeed([[0, 6, 0, 39], [3, 48]])
 * Result.map(rounded, (t) => [t.additiv, t.groessteAbweichung]) // => Result.succeed([false, 1])
 * Result.map(rounded, (t) => t.spannen.slice(0, 2)) // => Result.succeed([{ von: 0, bis: 1 }, { von: 5, bis: 7 }])
 * ```
 */
export const roundTo = (table: GroupTable, basis: 3 | 5): Result.Result<GerundeteTabelle, NichtDefiniert> => {
  // Callers without types pass what they like; an even basis would need a rule for halves.
  if (![3, 5].includes(basis))
    return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "basis", gefunden: String(basis) }))
  const reach = (basis - 1) / 2
  // The remainder is exact, a division of a large count would not be.
  const round = (count: number): number => {
    const rest = count % basis
    return rest <= reach ? count - rest : count - rest + basis
  }
  return Result.flatMap(needWholeCounts(table), () => {
    const rounded = changeEach(table, { cell: round, unit: round, group: round, total: round })
    if (rounded.total > Number.MAX_SAFE_INTEGER)
      return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "table", gefunden: String(table.total) }))
    const spannen = Array.from(rounded.counts, (count) => ({ von: Math.max(0, count - reach), bis: count + reach }))
    return Result.succeed({ ...rounded, spannen })
  })
}
