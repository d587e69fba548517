import { type Mangel, moveFully, type Suchraum } from "./Suchraum.ts"
import type { Richtung } from "./Schutzbedarf.ts"

/** Cells to be hidden so that another one can move on, and what that costs. */
export interface Weg {
  readonly cells: ReadonlyArray<number>
  readonly kosten: number
}

/**
 * The cheapest alternating cycle through a cell that is stuck: along it, cells rise and fall in turn. Cells already
 * hidden cost nothing. Dijkstra's algorithm on rows and columns; of equally cheap ways the first found.
 */
export const findCheapestWay = (
  raum: Suchraum,
  maske: Uint8Array,
  mangel: Mangel,
  richtung: Richtung,
): Weg | undefined => {
  moveFully(mangel, richtung)
  const { cell: stuck, netz } = mangel
  const { n, groups } = raum.table
  const nodes = n + groups.length
  const [row, column] = [stuck % n, n + Math.floor(stuck / n)]
  const [from, to] = richtung === "raise" ? [column, row] : [row, column]

  const cost = new Float64Array(nodes).fill(Infinity)
  const via = new Int32Array(nodes)
  const done = new Uint8Array(nodes)
  cost[from] = 0
  for (;;) {
    let node = -1
    for (let other = 0; other < nodes; other++)
      if (done[other] === 0 && cost[other]! < (node < 0 ? Infinity : cost[node]!)) node = other
    if (node < 0) return undefined
    if (node === to) break
    done[node] = 1
    const isRow = node < n
    const [start, end] = isRow ? [n, nodes] : [0, n]
    for (let next = start; next < end; next++) {
      const cell = isRow ? (next - n) * n + node : (node - n) * n + next
      // A row is left by a cell that rises, a column by one that falls.
      if (cell === stuck || (!isRow && netz.werte[cell] === 0)) continue
      const sum = cost[node]! + (maske[cell] === 1 ? 0 : raum.kosten[cell]!)
      if (sum < cost[next]!) {
        cost[next] = sum
        via[next] = cell
      }
    }
  }

  const cells: Array<number> = []
  for (let node = to; node !== from;) {
    const cell = via[node]!
    if (maske[cell] === 0) cells.push(cell)
    node = node < n ? n + Math.floor(cell / n) : cell % n
  }
  return { cells, kosten: cost[to]! }
}
