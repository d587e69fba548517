import { dropNeedless } from "./protectGreedily.ts"
import { costOf, firstMangel, hideAlso, type Mangel, moveFully, type Suchraum } from "./Suchraum.ts"

/** The cheapest cells found, and whether the search came to its end. */
export interface Suchergebnis {
  readonly cells: ReadonlyArray<number>
  readonly optimal: boolean
}

/**
 * Looks for cheaper cells than those known, by branch and bound. A cell that is stuck is cut off from its way back: one
 * of the cells across that cut must be hidden, so these are all the branches there are (the cuts of Fischetti &
 * Salazar, each used to branch). Stops after `limit` masks.
 */
export const searchCheapest = (
  raum: Suchraum,
  maske: Uint8Array,
  known: ReadonlyArray<number>,
  limit: number,
): Suchergebnis => {
  let best = known
  let bestCost = costOf(raum, known)
  let visited = 0

  const visit = (cells: ReadonlyArray<number>, excluded: ReadonlySet<number>): void => {
    visited++
    if (visited > limit) return
    const hidden = hideAlso(maske, cells)
    const cost = costOf(raum, cells)
    if (cost + costAhead(raum, hidden, excluded) >= bestCost) return
    const mangel = firstMangel(raum, hidden)
    if (mangel === undefined) {
      best = dropNeedless(raum, maske, cells)
      bestCost = costOf(raum, best)
      return
    }
    const out = new Set(excluded)
    const branches = cellsAcross(raum, hidden, mangel).filter((cell) => !excluded.has(cell))
    for (const cell of branches.toSorted((a, b) => raum.kosten[a]! - raum.kosten[b]! || a - b)) {
      visit([...cells, cell], out)
      out.add(cell)
    }
  }

  visit([], new Set())
  return { cells: best, optimal: visited <= limit }
}

/** The cells across the cuts that hold a cell back. */
const cellsAcross = (raum: Suchraum, hidden: Uint8Array, mangel: Mangel): ReadonlyArray<number> => {
  const { n } = raum.table
  const across = new Set<number>()
  for (const richtung of mangel.richtungen) {
    moveFully(mangel, richtung)
    for (const [cell, kosten] of raum.kosten.entries()) {
      if (hidden[cell] === 1 || kosten === Infinity) continue
      const row = mangel.netz.isReached(cell % n)
      const column = mangel.netz.isReached(n + Math.floor(cell / n))
      if (row ? !column : column && mangel.netz.werte[cell]! > 0) across.add(cell)
    }
  }
  return [...across]
}

/**
 * The least that must still be paid: a row or a column with one hidden cell needs a second one. (One that was hidden
 * in addition would not need it, but alone in its row it would protect nothing: no cheapest choice holds such a cell.)
 */
const costAhead = ({ table, kosten }: Suchraum, hidden: Uint8Array, excluded: ReadonlySet<number>): number => {
  const { n, groups } = table
  const K = groups.length
  const second = (length: number, cellAt: (index: number) => number): number => {
    let isHidden = 0
    let least = Infinity
    for (let index = 0; index < length; index++) {
      const cell = cellAt(index)
      if (hidden[cell] === 1) isHidden++
      else if (!excluded.has(cell)) least = Math.min(least, kosten[cell]!)
    }
    return isHidden === 1 ? least : 0
  }
  let rows = 0
  let columns = 0
  for (let i = 0; i < n; i++) rows += second(K, (k) => k * n + i)
  for (let k = 0; k < K; k++) columns += second(n, (i) => k * n + i)
  return Math.max(rows, columns)
}
