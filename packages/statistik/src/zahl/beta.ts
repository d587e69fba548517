import { deviance, stirlingError } from "./logGamma.ts"

/**
 * Iₓ(a, b), the share of the beta distribution below x, for a, b ≥ 1 and 0 < x < 1. It is P(K ≥ a) for a binomial K of
 * n = a + b − 1 draws, each a success with x.
 *
 * @source NIST Digital Library of Mathematical Functions 8.17.22 (continued fraction, evaluated after Lentz), 8.17.4;
 *   the factor before it: Loader (2000), Fast and Accurate Computation of Binomial Probabilities
 */
export const incompleteBeta = (x: number, a: number, b: number): number =>
  x <= (a + 1) / (a + b + 2) ? fromFraction(x, 1 - x, a, b) : 1 - fromFraction(1 - x, x, b, a)

/** xᵃ (1 − x)ᵇ / B(a, b), the density times x · (1 − x), without the difference of three large logarithms. */
const weight = (x: number, y: number, a: number, b: number): number => {
  const n = a + b
  const exponent = stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y)
  return Math.sqrt((a * b) / (2 * Math.PI * n)) * Math.exp(exponent)
}

const fromFraction = (x: number, y: number, a: number, b: number): number => {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1))
  let fraction = d
  for (let m = 1, factor = 0; Math.abs(factor - 1) > EPSILON; m++) {
    factor = 1
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    for (const part of [even, odd]) {
      d = 1 / (1 + part * d)
      c = 1 + part / c
      factor *= c * d
    }
    fraction *= factor
  }
  return (weight(x, y, a, b) * fraction) / a
}

/** Where the next two steps of the fraction change nothing more. */
const EPSILON = 4 * Number.EPSILON

/**
 * The x below which a share of `p` of the beta distribution lies, a, b ≥ 1 and 0 < p < 1; right to some 1e-14 of x.
 * Newton's method in ln x, and halving where it would leave the bracket.
 */
export const betaQuantile = (p: number, a: number, b: number): number => {
  let [low, high] = [0, 1]
  let x = a / (a + b)
  for (let step = 0; step < MOST_STEPS; step++) {
    const excess = incompleteBeta(x, a, b) - p
    if (excess > 0) high = x
    else low = x
    const next = x * Math.exp((-excess * (1 - x)) / weight(x, 1 - x, a, b))
    const inside = next > low && next < high ? next : (low + high) / 2
    if (Math.abs(inside - x) <= Number.EPSILON * x) return inside
    x = inside
  }
  return x
}

const MOST_STEPS = 200
