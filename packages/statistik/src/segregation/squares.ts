import { BLOCK, lostIn } from "./sums.ts"

/**
 * Σᵢ (xᵢ·T − tᵢ·X)²/tᵢ of a group: η² · T · X · (T − X). The difference is xᵢ·Y − yᵢ·X with the rest y = t − x: exact for
 * whole numbers as long as X · Y is below 2^53.
 */
export const squares = (x: Float64Array, t: Float64Array, X: number, T: number): number => {
  const n = t.length
  const Y = T - X
  let sum = 0
  let lost = 0
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK)
    let block = 0
    for (let i = from; i < to; i++) {
      const ti = t[i]!
      const xi = x[i]!
      const excess = xi * Y - (ti - xi) * X
      block += ti > 0 ? (excess * excess) / ti : 0
    }
    const next = sum + block
    lost += lostIn(sum, block, next)
    sum = next
  }
  return sum + lost
}
