import { addTo, BLOCK, createSum, totalOf } from "../zahl/sum.ts"

/**
 * Σᵢ (xᵢ·T − tᵢ·X)²/tᵢ of a group: η² · T · X · (T − X). The difference is xᵢ·Y − yᵢ·X with the rest y = t − x: exact for
 * whole numbers as long as X · Y is below 2^53.
 */
export const squares = (x: Float64Array, t: Float64Array, X: number, T: number): number => {
  const n = t.length
  const Y = T - X
  const sum = createSum()
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK)
    let block = 0
    for (let i = from; i < to; i++) {
      const ti = t[i]!
      const xi = x[i]!
      const excess = xi * Y - (ti - xi) * X
      block += ti > 0 ? (excess * excess) / ti : 0
    }
    addTo(sum, block)
  }
  return totalOf(sum)
}
