import fc from "fast-check"
import { expect, test } from "vitest"
import { divergence, divergenceAt } from "./divergence.ts"

test("f(z) = (1 + z) · ln(1 + z) − z keeps 13 digits, however near to 0 z is", () => {
  const near = fc.tuple(fc.double({ min: -0.5, max: 0.5, noNaN: true }), fc.integer({ min: 0, max: 100 }))
  fc.assert(
    fc.property(near, ([fraction, power]) => {
      const z = fraction * 2 ** -power
      expect(Math.abs(divergenceAt(z) - series(z))).toBeLessThanOrEqual(3e-13 * series(z))
    }),
    { numRuns: 3000 },
  )
})

test.each([-1 / 16, 1 / 16, -0.0624, 0.0624, -0.0626, 0.0626])("f keeps them at %d, where the series ends", (z) => {
  expect(Math.abs(divergenceAt(z) / series(z) - 1)).toBeLessThan(2e-13)
})

test("f(−1) = 1, f(0) = 0, f(1) = 2·ln 2 − 1, f(e − 1) = 1", () => {
  expect(divergenceAt(-1)).toBe(1)
  expect(divergenceAt(0)).toBe(0)
  expect(divergenceAt(1)).toBeCloseTo(2 * Math.LN2 - 1, 15)
  expect(divergenceAt(Math.E - 1)).toBeCloseTo(1, 14)
})

test("f is finite for every ratio that two weights can have", () => {
  expect(divergenceAt(Number.MAX_VALUE)).toBeGreaterThan(1e300)
  expect(divergenceAt(Infinity)).toBeLessThan(Infinity)
})

test("is the sum over more units than are added at once, and 0 for units without people", () => {
  const n = 1000
  const x = Float64Array.from({ length: n }, (_, i) => i % 3)
  const t = Float64Array.from({ length: n }, (_, i) => (i % 5 === 4 ? 2 * (i % 3) : 3))
  const [X, T] = [x.reduce((a, b) => a + b, 0), t.reduce((a, b) => a + b, 0)]
  const terms = Array.from(x, (xi, i) => (t[i] === 0 ? 0 : (t[i]! * X * series2(xi / t[i]! / (X / T))) / T / T))
  expect(divergence(x, t, X, T)).toBeCloseTo(
    terms.reduce((a, b) => a + b, 0),
    14,
  )
})

// Helpers

/** f(z) by its series Σ (−z)^k / (k·(k − 1)), all of it, the smallest terms first. */
const series = (z: number): number => {
  let sum = 0
  for (let k = 200; k >= 2; k--) sum = 1 / (k * (k - 1)) - z * sum
  return z * z * sum
}

const series2 = (ratio: number): number => (ratio === 0 ? 1 : ratio * Math.log(ratio) - ratio + 1)
