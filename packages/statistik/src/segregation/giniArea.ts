import { addTo, BLOCK, createSum, totalOf } from "../zahl/sum.ts"
import { sortByShare } from "./sortByShare.ts"

/**
 * ½ · Σᵢⱼ |xᵢ·tⱼ − xⱼ·tᵢ| of a group, which is G · X · (T − X): twice the area between Lorenz curve and diagonal.
 *
 * Along the sorted units, Uⱼ = X · Σ (t − x) − (T − X) · Σ x is never negative, and exact for whole numbers as long as
 * X · (T − X) is below 2^53; the area is Σ tⱼ · (Uⱼ₋₁ + Uⱼ) / T. Nothing cancels.
 */
export const giniArea = (x: Float64Array, t: Float64Array, X: number, T: number): number => {
  const order = sortByShare(x, t)
  const n = order.length
  const Y = T - X
  let xBelow = 0
  let yBelow = 0
  let u = 0
  const sum = createSum()
  for (let from = 0; from < n; from += BLOCK) {
    const to = Math.min(n, from + BLOCK)
    let block = 0
    for (let j = from; j < to; j++) {
      const i = order[j]!
      const xi = x[i]!
      const ti = t[i]!
      xBelow += xi
      yBelow += ti - xi
      const next = X * yBelow - Y * xBelow
      block += ti * (u + next)
      u = next
    }
    addTo(sum, block)
  }
  return Math.max(0, totalOf(sum) / T)
}
