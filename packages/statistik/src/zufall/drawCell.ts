import type { Strom } from "./Strom.ts"

/**
 * A table to draw one of many cells in constant time, each as often as its weight says (Zellen): 2^k columns of equal
 * width. Entry 2i says which part of column i is cell i's own, from −2^31 (none) to 2^31 − 1 (all but 2^−32), and entry
 * 2i + 1 names the cell that has the rest.
 *
 * @source Vose (1991), A linear algorithm for generating random numbers with a given distribution, IEEE Transactions on
 *   Software Engineering 17(9), 972–975; Walker's alias method
 */
export const makeZellen = (weights: Float64Array): Int32Array => {
  const columns = 2 ** bitsOf(weights.length)
  const sum = weights.reduce((a, b) => a + b, 0)
  const part = new Float64Array(columns)
  const zellen = new Int32Array(2 * columns)
  // two stacks in one array: columns that are not full from the left, the others from the right
  const stacks = new Int32Array(columns)
  let [poorer, richer] = [0, columns]
  for (let i = 0; i < columns; i++) {
    part[i] = ((weights[i] ?? 0) / sum) * columns
    // whoever keeps this would be exactly full, but for rounding: the rest of its column is its own, too
    zellen[2 * i + 1] = i
    if (part[i]! < 1) stacks[poorer++] = i
    else stacks[--richer] = i
  }
  while (poorer > 0 && richer < columns) {
    const poor = stacks[--poorer]!
    const rich = stacks[richer]!
    zellen[2 * poor] = Math.min(2 ** 31 - 1, Math.round(part[poor]! * 2 ** 32) - 2 ** 31)
    zellen[2 * poor + 1] = rich
    part[rich] = part[rich]! + part[poor]! - 1
    if (part[rich] < 1) {
      richer++
      stacks[poorer++] = rich
    }
  }
  return zellen
}

/** So many bits choose one of at least `n` columns. */
const bitsOf = (n: number): number => Math.max(1, Math.ceil(Math.log2(n)))

/** By how much 32 bits are shifted to choose a column of this table. */
export const shiftOf = ({ length }: Int32Array): number => 32 - bitsOf(length / 2)

/** A cell of the table that begins in `pool` at `start`: 32 bits choose the column, 32 more the place in it. */
export const drawCell = (strom: Strom, pool: Int32Array, start: number, shift: number): number => {
  const column = strom.bits() >>> shift
  const at = start + 2 * column
  const other = pool[at + 1]!
  return other + Math.imul(Number(strom.bits() < pool[at]!), column - other)
}
