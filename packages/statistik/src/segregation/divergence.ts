import { LARGEST_RATIO } from "./entropyOf.ts"
import { blockedSum } from "../zahl/sum.ts"

/**
 * Σᵢ tᵢ/T · P · f(zᵢ) of a group, with zᵢ = pᵢ/P − 1 and f(z) = (1 + z) · ln(1 + z) − z: what the group adds to the
 * mutual information, in nats.
 *
 * Summed over all groups, the term − z is 0. It keeps every unit's term ≥ 0, and as small as it ought to be where pᵢ
 * is near P: a difference of entropies loses as many digits as they share. z comes from whole numbers (see
 * `squares`); near 0 a series takes the place of the logarithm.
 */
export const divergence = (x: Float64Array, t: Float64Array, X: number, T: number): number => {
  const Y = T - X
  const sum = blockedSum(t.length, (from, to) => {
    let block = 0
    for (let i = from; i < to; i++) {
      const xi = x[i]!
      const ti = t[i]!
      const even = ti * X
      block += even > 0 ? even * divergenceAt((xi * Y - (ti - xi) * X) / even) : 0
    }
    return block
  })
  return sum / T / T
}

/** f(z) = (1 + z) · ln(1 + z) − z, for z ≥ −1, to 1e-13 of its value. */
export const divergenceAt = (z: number): number => {
  if (z < SMALL && z > -SMALL) return z * z * (1 / 2 + z * (-1 / 6 + z * (1 / 12 + z * tail(z))))
  const ratio = Math.min(1 + z, LARGEST_RATIO)
  // ratio − 1 instead of z: what the rounding of 1 + z takes from one term it then takes from the other
  return (ratio > 0 ? ratio * Math.log(ratio) : 0) - (ratio - 1)
}

const SMALL = 1 / 16

const tail = (z: number): number =>
  -1 / 20 + z * (1 / 30 + z * (-1 / 42 + z * (1 / 56 + z * (-1 / 72 + z * (1 / 90 + z * (-1 / 110))))))
