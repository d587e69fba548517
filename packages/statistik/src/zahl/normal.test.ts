import fc from "fast-check"
import { expect, test } from "vitest"
import { millsRatio, upperNormalQuantile } from "./normal.ts"

test("the quantile has its known values, from the middle to the smallest probabilities", () => {
  // the doubles nearest to 50-digit arithmetic (mpmath, erfc)
  const known: ReadonlyArray<readonly [number, number]> = [
    [0.4, 0.2533471031357998],
    [0.05, 1.6448536269514726],
    [0.025, 1.9599639845400543],
    [0.005, 2.575829303548901],
    [1e-10, 6.361340902404057],
    [1e-100, 21.273453560965326],
    [1e-300, 37.0470962993612],
  ]
  for (const [p, z] of known) expect(Math.abs(upperNormalQuantile(p) - z)).toBeLessThan(2e-15 * z)
  expect(Math.abs(upperNormalQuantile(0.5))).toBeLessThan(1e-16)
})

test("what lies above the quantile of p is p", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-12, max: 0.5, noNaN: true }), (p) => {
      const z = upperNormalQuantile(p)
      const above = (millsRatio(z) * Math.exp((-z * z) / 2)) / Math.sqrt(2 * Math.PI)
      expect(Math.abs(above - p)).toBeLessThan(2e-15 * (p + 0.02))
    }),
  )
})

test("series and fraction meet, and the ratio lies between its bounds z/(1 + z²) and 1/z", () => {
  expect(millsRatio(2 - 1e-12)).toBeCloseTo(millsRatio(2), 11)
  expect(millsRatio(0)).toBeCloseTo(Math.sqrt(Math.PI / 2), 15)
  fc.assert(
    fc.property(fc.double({ min: 0.1, max: 30, noNaN: true }), (z) => {
      expect(millsRatio(z)).toBeGreaterThan(z / (1 + z * z))
      expect(millsRatio(z)).toBeLessThan(1 / z)
      // the density is e^(−z²/2), so the ratio falls with the slope z · ratio − 1
      const h = 1e-4
      const slope = (millsRatio(z + h) - millsRatio(z - h)) / (2 * h)
      expect(slope).toBeCloseTo(z * millsRatio(z) - 1, 6)
    }),
  )
})
