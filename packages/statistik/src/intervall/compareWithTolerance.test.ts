import fc from "fast-check"
import { expect, test } from "vitest"
import { compareWithTolerance } from "./compareWithTolerance.ts"

test("0.1 + 0.2 equals 0.3", () => {
  expect(compareWithTolerance(0.1 + 0.2, 0.3)).toBe(0)
})

test("answers the opposite when asked the other way round", () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      expect(compareWithTolerance(a, b) + compareWithTolerance(b, a)).toBe(0)
    }),
  )
})

test("agrees with < wherever the numbers differ by more than rounding", () => {
  fc.assert(
    fc.property(finite, finite, (a, b) => {
      fc.pre(Math.abs(a - b) > 1e-8 * Math.max(Math.abs(a), Math.abs(b)))
      expect(compareWithTolerance(a, b)).toBe(a < b ? -1 : 1)
    }),
  )
})

test("does not depend on the unit: a factor of two to some power changes nothing", () => {
  const positive = fc.double({ min: 1e-100, max: 1e100, noNaN: true })
  fc.assert(
    fc.property(positive, positive, fc.integer({ min: -300, max: 300 }), (a, b, k) => {
      expect(compareWithTolerance(a * 2 ** k, b * 2 ** k)).toBe(compareWithTolerance(a, b))
    }),
  )
})

test("draws the line at a relative difference of 1e-9", () => {
  expect(compareWithTolerance(1_000_000_000, 1_000_000_001)).toBe(0)
  expect(compareWithTolerance(1_000_000_000, 1_000_000_002)).toBe(-1)
  // the larger of both is the measure, and a difference of exactly the tolerance is still one of rounding
  expect(compareWithTolerance(1_000_000_000, 999_999_999)).toBe(0)
  expect(compareWithTolerance(0.75 * (1 + 1e-10), 0.75)).toBe(0)
  expect(compareWithTolerance(0.75 * (1 + 1e-8), 0.75)).toBe(1)
})

test("is exact at 0, where a relative tolerance has no width", () => {
  expect(compareWithTolerance(0, -0)).toBe(0)
  expect(compareWithTolerance(5e-324, 0)).toBe(1)
})

test("lets NaN reach nothing, and infinity equal nothing finite", () => {
  expect(compareWithTolerance(Number.NaN, 1)).toBe(1)
  expect(compareWithTolerance(1, Number.NaN)).toBe(1)
  expect(compareWithTolerance(Infinity, 1)).toBe(1)
  expect(compareWithTolerance(-Infinity, 1)).toBe(-1)
  expect(compareWithTolerance(Infinity, Infinity)).toBe(0)
})

// Helpers

const finite = fc.double({ noNaN: true, noDefaultInfinity: true })
