import { expect, test } from "vitest"
import { entropyOf } from "./entropyOf.ts"

test("is ln K for K groups of one size, whatever empty ones there are", () => {
  expect(entropyOf([7, 0, 7, 7, 7], 28)).toBeCloseTo(Math.log(4), 15)
})

test("is 0 for one group", () => {
  expect(entropyOf([7, 0], 7)).toBeCloseTo(0, 15)
})

test("keeps its digits where one group is nearly everybody", () => {
  // P = 1e-12 (exact: 1 of 10^12): −P·ln P − (1 − P)·ln(1 − P) = P·(12·ln 10 + 1 − P/2 …)
  const expected = 1e-12 * (12 * Math.LN10 + 1 - 0.5e-12)
  expect(Math.abs(entropyOf([1, 1e12 - 1], 1e12) / expected - 1)).toBeLessThan(1e-15)
})

test("is finite for groups three hundred digits apart", () => {
  expect(entropyOf([5e-324, 2 ** 53], 2 ** 53)).toBeLessThan(1e-300)
})
