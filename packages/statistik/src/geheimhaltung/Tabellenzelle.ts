import * as Result from "effect/Result"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"

/** One cell of a table of several groups (Tabellenzelle). */
export interface Tabellenzelle {
  /** the row, which is the unit, counted from 0 */
  readonly reihe: number
  /** the column, which is the group, by its name */
  readonly gruppe: string
}

/** The cells of a table that fulfil a condition, row by row; `cell` is their place in `counts`. */
export const cellsWhere = ({ n, groups }: GroupTable, isMeant: (cell: number) => boolean): ReadonlyArray<number> => {
  const cells: Array<number> = []
  for (let i = 0; i < n; i++) for (let k = 0; k < groups.length; k++) if (isMeant(k * n + i)) cells.push(k * n + i)
  return cells
}

/** The row and the group of a place in `counts`. */
export const zelleOf = ({ n, groups }: GroupTable, cell: number): Tabellenzelle => ({
  reihe: cell % n,
  gruppe: groups[Math.floor(cell / n)]!,
})

/** Disclosure control is for counts of persons: whole numbers. */
export const needWholeCounts = (table: GroupTable): Result.Result<GroupTable, NichtDefiniert> => {
  const cell = table.counts.findIndex((count) => !Number.isInteger(count))
  if (cell < 0) return Result.succeed(table)
  const { reihe, gruppe } = zelleOf(table, cell)
  const gefunden = String(table.counts[cell])
  return Result.fail(new NichtDefiniert({ grund: "nichtGanzzahlig", feld: gruppe, reihe, gefunden }))
}

/** A copy of a mask, checked: one entry for each cell, 0 or 1. */
export const readMaske = (table: GroupTable, maske: ArrayLike<number>): Result.Result<Uint8Array, NichtDefiniert> => {
  const { length } = table.counts
  if (maske.length !== length) {
    const gefunden = `${length} / ${maske.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "maske", gefunden }))
  }
  for (let cell = 0; cell < length; cell++) {
    const entry = maske[cell]
    if (entry === 0 || entry === 1) continue
    const gefunden = String(entry)
    return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "maske", reihe: cell, gefunden }))
  }
  return Result.succeed(Uint8Array.from(maske))
}

/** A parameter that must be whole and not below a bound. */
export const needWhole = (feld: string, wert: number, mindestens: number): Result.Result<number, NichtDefiniert> =>
  Number.isSafeInteger(wert) && wert >= mindestens
    ? Result.succeed(wert)
    : Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld, gefunden: String(wert) }))
