/**
 * Q(z)/φ(z), z ≥ 0: what lies above z under the standard normal curve, divided by its height there (Mills' ratio). Right
 * to some 1e-15; Q alone would be too small for a double from 38 on.
 *
 * @source NIST Digital Library of Mathematical Functions 7.6.2 (series) and 7.9.1 (continued fraction)
 */
export const millsRatio = (z: number): number => (z < LEAST_FRACTION ? fromSeries(z) : fromFraction(z))

/** φ(z), the standard normal density. */
const density = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/** ½ less what lies between 0 and z: φ(z) · Σ z²ᵏ⁺¹ / (1 · 3 · … · (2k + 1)). */
const fromSeries = (z: number): number => {
  let term = z
  let sum = z
  for (let odd = 3; term > sum * 1e-17; odd += 2) {
    term *= (z * z) / odd
    sum += term
  }
  return 0.5 / density(z) - sum
}

/** 1 / (z + 1/(z + 2/(z + 3/(z + …)))), from inside out; from 2 on, so many steps reach the last digit. */
const fromFraction = (z: number): number => {
  let rest = z
  for (let k = STEPS; k > 0; k--) rest = z + k / rest
  return 1 / rest
}

const LEAST_FRACTION = 2

const STEPS = 120

/**
 * The z above which a share of `p` lies under the standard normal curve, 0 < p ≤ ½; right to some 1e-15.
 *
 * @source start: Abramowitz & Stegun (1964), Handbook of Mathematical Functions, 26.2.23, to 4.5e-4; then twice
 *   Halley's method, each time three times as many digits
 */
export const upperNormalQuantile = (p: number): number => {
  const t = Math.sqrt(-2 * Math.log(p))
  const above = 2.515517 + t * (0.802853 + t * 0.010328)
  let z = t - above / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let step = 0; step < 2; step++) {
    z = Math.max(0, z)
    const u = millsRatio(z) - p / density(z)
    z += u / (1 - (u * z) / 2)
  }
  return Math.max(0, z)
}

/** Φ(z), the part of the standard normal distribution below z; right to some 1e-15. */
export const normalBelow = (z: number): number => {
  const above = millsRatio(Math.abs(z)) * density(z)
  return z > 0 ? 1 - above : above
}

/** The z with p of the standard normal distribution below it, 0 < p < 1. */
export const normalQuantile = (p: number): number => (p < 0.5 ? -upperNormalQuantile(p) : upperNormalQuantile(1 - p))
