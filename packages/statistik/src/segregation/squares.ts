import { blockedSum } from "../zahl/sum.ts"

/**
 * Σᵢ (xᵢ·T − tᵢ·X)²/tᵢ of a group: η² · T · X · (T − X). The difference is xᵢ·Y − yᵢ·X with the rest y = t − x: exact for
 * whole numbers as long as X · Y is below 2^53.
 */
export const squares = (x: Float64Array, t: Float64Array, X: number, T: number): number => {
  const Y = T - X
  return blockedSum(t.length, (from, to) => {
    let block = 0
    for (let i = from; i < to; i++) {
      const ti = t[i]!
      const xi = x[i]!
      const excess = xi * Y - (ti - xi) * X
      block += ti > 0 ? (excess * excess) / ti : 0
    }
    return block
  })
}
