import { divergenceAt } from "./divergence.ts"
import { addTo, BLOCK, createSum, totalOf } from "../zahl/sum.ts"
import type { Above } from "./sumsAbove.ts"

/** All that the indices of several groups need of one group: see `sumsAbove`, `squares`, `divergence`. */
export interface CellSums {
  readonly above: Above
  readonly squares: number
  readonly divergence: number
}

/** The three sums in one pass. Each is also a loop of its own, for whoever wants one index pays for that one only. */
export const cellSums = (x: Float64Array, t: Float64Array, X: number, T: number): CellSums => {
  const n = t.length
  const P = X / T
  const Y = T - X
  let xAbove = 0
  let tAbove = 0
  const squares = createSum()
  const divergence = createSum()
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK)
    let squaresBlock = 0
    let divergenceBlock = 0
    for (let i = from; i < to; i++) {
      const xi = x[i]!
      const ti = t[i]!
      const isAbove = Number(xi > P * ti)
      xAbove += isAbove * xi
      tAbove += isAbove * ti
      const even = ti * X
      const excess = xi * Y - (ti - xi) * X
      squaresBlock += ti > 0 ? (excess * excess) / ti : 0
      divergenceBlock += even > 0 ? even * divergenceAt(excess / even) : 0
    }
    addTo(squares, squaresBlock)
    addTo(divergence, divergenceBlock)
  }
  return {
    above: { x: xAbove, t: tAbove },
    squares: totalOf(squares),
    divergence: totalOf(divergence) / T / T,
  }
}
