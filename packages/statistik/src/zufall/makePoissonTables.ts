import { makeZellen, shiftOf } from "./drawCell.ts"
import { logPoisson } from "./drawPoisson.ts"

/** Tables for `drawCell` of Poisson counts with these means, in one array: table i begins at start[i]. */
export interface Poissontafeln {
  readonly pool: Int32Array
  readonly start: Int32Array
  readonly shift: Int32Array
  /** the count that the first column stands for */
  readonly lowest: Int32Array
}

export const makePoissonTables = (means: ReadonlyArray<number>): Poissontafeln => {
  const tables = means.map(listPoisson)
  const zellen = tables.map(({ probabilities }) => makeZellen(probabilities))
  const start = Int32Array.from(zellen, (_, i) => zellen.slice(0, i).reduce((sum, { length }) => sum + length, 0))
  const pool = new Int32Array(zellen.reduce((sum, { length }) => sum + length, 0))
  for (const [i, table] of zellen.entries()) pool.set(table, start[i])
  return {
    pool,
    start,
    shift: Int32Array.from(zellen, shiftOf),
    lowest: Int32Array.from(tables, ({ lowest }) => lowest),
  }
}

/** The probabilities of `lowest`, `lowest` + 1 …: all that are above 2^−60 of the largest. */
const listPoisson = (mean: number): { readonly lowest: number; readonly probabilities: Float64Array } => {
  const mode = Math.floor(mean)
  const atMode = Math.exp(logPoisson(mode, mean))
  const below: Array<number> = []
  for (let k = mode, p = atMode; k > 0 && p > atMode * 2 ** -60; k--) below.push((p *= k / mean))
  const above: Array<number> = []
  for (let k = mode + 1, p = atMode; p > atMode * 2 ** -60; k++) above.push((p *= mean / k))
  return { lowest: mode - below.length, probabilities: Float64Array.of(...below.toReversed(), atMode, ...above) }
}
