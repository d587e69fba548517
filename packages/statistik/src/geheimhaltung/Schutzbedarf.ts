import * as Result from "effect/Result"
import type { Intervall } from "../intervall/Intervall.ts"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { columnTotalOf, reasonsOf, rowTotalOf } from "./primarySuppression.ts"
import { needWhole } from "./Tabellenzelle.ts"
import type { Zellnetz } from "./Zellnetz.ts"

/**
 * How little may be known of a hidden cell (Schutz): a width, whatever the numbers; or a Mindestfallzahl m, so that
 * neither the cell nor what is left of its row and column can be told from any other number below m, 0 included.
 */
export type Schutz = { readonly breite: number } | { readonly mindestfallzahl: number }

/** What a cell needs: an interval from `von` or less to `bis` or more that is `breite` wide or wider. */
export interface Schutzbedarf extends Intervall {
  readonly cell: number
  readonly breite: number
}

/** Checks the wish and says what it means for a cell. */
export const readSchutz = (
  table: GroupTable,
  schutz: Schutz,
): Result.Result<(cell: number) => Schutzbedarf, NichtDefiniert> =>
  "breite" in schutz
    ? Result.map(needWhole("breite", schutz.breite, 1), (breite) => (cell) => {
        const count = table.counts[cell]!
        return { cell, von: count, bis: count, breite }
      })
    : Result.map(needWhole("mindestfallzahl", schutz.mindestfallzahl, 2), (m) => (cell) => bedarfOf(table, cell, m))

const bedarfOf = (table: GroupTable, cell: number, m: number): Schutzbedarf => {
  const count = table.counts[cell]!
  let [von, bis] = [count, count]
  const cover = (from: number, to: number) => {
    von = Math.min(von, Math.max(0, from))
    bis = Math.max(bis, to)
  }
  const reasons = reasonsOf(table, cell, m)
  if (reasons.includes("fallzahl")) cover(0, m - 1)
  for (const [reason, total] of [
    ["ergaenzungDerReihe", rowTotalOf(table, cell)],
    ["ergaenzungDerSpalte", columnTotalOf(table, cell)],
  ] as const)
    if (reasons.includes(reason)) cover(total - (m - 1), total)
  return { cell, von, bis, breite: m - 1 }
}

/** A direction in which a cell can be moved. */
export type Richtung = "raise" | "lower"

/**
 * The directions in which a cell is not free enough: to be hidden beside it is a cell that helps in one of them. None
 * if the cell is protected. A direction is named only if the cell cannot go on in it.
 */
export const findMangel = ({ cell, von, bis, breite }: Schutzbedarf, netz: Zellnetz): ReadonlyArray<Richtung> => {
  // Most cells are free at once, so none is moved further than needed.
  const lowest = netz.lower(cell, von)
  if (lowest > von) return ["lower"]
  const highest = netz.raise(cell, Math.max(bis, lowest + breite))
  if (highest < bis) return ["raise"]
  if (netz.lower(cell, highest - breite) <= highest - breite) return []
  return netz.werte[cell] === 0 ? ["raise"] : ["raise", "lower"]
}
