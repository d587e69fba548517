import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { atkinsonInequality } from "./atkinsonInequality.ts"
import { theilL } from "./theilL.ts"

test("lies between 0 and 1, and rises with the aversion to inequality", () => {
  fc.assert(
    fc.property(incomes, epsilon, fc.double({ min: 1e-3, max: 5, noNaN: true }), (x, low, more) => {
      const [less, greater] = [valueOf(x, low), valueOf(x, low + more)]
      expect(less).toBeGreaterThanOrEqual(0)
      expect(greater).toBeLessThanOrEqual(1)
      expect(greater).toBeGreaterThanOrEqual(less - 1e-14)
    }),
  )
})

test("is 1 − exp(−L) for an aversion of 1, and continuous there", () => {
  fc.assert(
    fc.property(incomes, (x) => {
      const expected = -Math.expm1(-Result.getOrThrow(theilL(x)).wert)
      expect(valueOf(x, 1)).toBeCloseTo(expected, 13)
      for (const near of [1 - 1e-12, 1 + 1e-12]) expect(valueOf(x, near)).toBeCloseTo(expected, 9)
    }),
  )
})

test("is 1 less the power mean over the mean, for an aversion of ½ and of 2", () => {
  fc.assert(
    fc.property(incomes, (x) => {
      const mean = x.reduce((sum, value) => sum + value, 0) / x.length
      const roots = x.reduce((sum, value) => sum + Math.sqrt(value), 0) / x.length
      const inverses = x.reduce((sum, value) => sum + 1 / value, 0) / x.length
      expect(valueOf(x, 0.5)).toBeCloseTo(1 - roots ** 2 / mean, 12)
      expect(valueOf(x, 2)).toBeCloseTo(1 - 1 / inverses / mean, 12)
    }),
  )
})

test("nears 1 less the smallest value over the mean, and keeps its digits on the way", () => {
  // two values r and 2 − r of mean 1: the mean of r^-k is r^-k/2 but for a rest of (r/(2 − r))^k, so A = 1 − r · 2^(1/k)
  for (const [r, k] of [
    [1e-10, 49],
    [0.5, 999],
    [1e-200, 2],
  ] as const) {
    expect(1 - valueOf([r, 2 - r], k + 1)).toBeCloseTo(r * 2 ** (1 / k), 14)
  }
})

test("is 1 from an aversion of 1 on if one has nothing, and less below that", () => {
  for (const strong of [1, 1.5, 40]) expect(valueOf([0, 1, 2], strong)).toBe(1)
  // √0 and √1: (1/2)² / (1/2) = 1/2
  expect(valueOf([0, 1], 0.5)).toBeCloseTo(0.5, 15)
  expect(Result.getOrThrow(atkinsonInequality([0, 1, 1], 2, [0, 1, 1]))).toMatchObject({ wert: 0, einheit: "index" })
})

test("refuses an aversion that is none", () => {
  for (const bad of [0, -1, Number.NaN, Infinity]) {
    expect(Result.flip(atkinsonInequality([1, 2], bad))).toMatchObject({
      success: { grund: "parameterAusserhalb", feld: "epsilon", gefunden: String(bad) },
    })
  }
})

// Helpers

const incomes = fc.array(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 10 })

const epsilon = fc.double({ min: 0.01, max: 10, noNaN: true })

const valueOf = (x: ReadonlyArray<number>, aversion: number): number =>
  Result.getOrThrow(atkinsonInequality(x, aversion)).wert
