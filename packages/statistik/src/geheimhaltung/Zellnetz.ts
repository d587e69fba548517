import type { GroupTable } from "../mehrgruppen/GroupTable.ts"

/**
 * The tables that fit what is printed, walked from one to the next: rows and columns are nodes, hidden cells are edges.
 * Raising one cell needs a way back along which other hidden cells fall and rise in turn, so that every margin stays;
 * a cell is at its bound as soon as there is no such way (maximum flow, minimum cut).
 *
 * It starts at the true table. Any other table with the same margins would lead to the same bounds, so they tell
 * nothing that an outsider could not compute.
 */
export interface Zellnetz {
  /** the value of each cell in the table walked to; shown cells keep theirs */
  readonly werte: Float64Array
  /** Raises a hidden cell at least to a value, if that is possible, else as far as possible; gives what it reaches. */
  readonly raise: (cell: number, atLeast: number) => number
  /** Lowers a hidden cell at least to a value, if that is possible, else as far as possible; gives what it reaches. */
  readonly lower: (cell: number, atMost: number) => number
  /**
   * After `raise` or `lower` stopped short: the nodes that its search reached. Only a cell hidden between these and the
   * others can help. Row i is node i, column k is node n + k.
   */
  readonly isReached: (node: number) => boolean
}

export const zellnetz = ({ n, groups, counts }: GroupTable, maske: Uint8Array): Zellnetz => {
  const nodes = n + groups.length
  const cellsAt: ReadonlyArray<Array<number>> = Array.from({ length: nodes }, () => [])
  for (let cell = 0; cell < counts.length; cell++) {
    if (maske[cell] === 0) continue
    cellsAt[cell % n]!.push(cell)
    cellsAt[n + Math.floor(cell / n)]!.push(cell)
  }
  const werte = counts.map((count) => count + 0) // + 0 turns -0 into 0
  const rowOf = (cell: number) => cell % n
  const columnOf = (cell: number) => n + Math.floor(cell / n)

  // The last search: which node was reached through which cell. -1 = not reached.
  const via = new Int32Array(nodes)
  const queue = new Int32Array(nodes)

  /** Looks for the shortest way between two nodes that does without a cell: rows are left by rising, columns by falling. */
  const findWay = (from: number, to: number, without: number): boolean => {
    via.fill(-1)
    via[from] = without
    queue[0] = from
    let end = 1
    for (let start = 0; start < end; start++) {
      const node = queue[start]!
      for (const cell of cellsAt[node]!) {
        if (cell === without || (node >= n && werte[cell] === 0)) continue
        const next = node < n ? columnOf(cell) : rowOf(cell)
        if (via[next]! >= 0) continue
        via[next] = cell
        if (next === to) return true
        queue[end++] = next
      }
    }
    return false
  }

  /** Walks the way back, from its end, and says for every cell on it whether it falls. */
  const forEachOnWay = (from: number, to: number, visit: (cell: number, falls: boolean) => void): void => {
    for (let node = to; node !== from;) {
      const cell = via[node]!
      const falls = node < n
      visit(cell, falls)
      node = falls ? columnOf(cell) : rowOf(cell)
    }
  }

  /** Moves as much as the found way holds; `most` bounds it further. */
  const moveAlong = (from: number, to: number, most: number): number => {
    let amount = most
    forEachOnWay(from, to, (cell, falls) => {
      if (falls) amount = Math.min(amount, werte[cell]!)
    })
    forEachOnWay(from, to, (cell, falls) => {
      werte[cell] = werte[cell]! + (falls ? -amount : amount)
    })
    return amount
  }

  return {
    werte,
    raise: (cell, atLeast) => {
      const [from, to] = [columnOf(cell), rowOf(cell)]
      while (werte[cell]! < atLeast && findWay(from, to, cell)) {
        werte[cell] = werte[cell]! + moveAlong(from, to, Infinity)
      }
      return werte[cell]!
    },
    lower: (cell, atMost) => {
      const [from, to] = [rowOf(cell), columnOf(cell)]
      while (werte[cell]! > Math.max(0, atMost) && findWay(from, to, cell)) {
        werte[cell] = werte[cell]! - moveAlong(from, to, werte[cell]!)
      }
      return werte[cell]!
    },
    isReached: (node) => via[node]! >= 0,
  }
}
