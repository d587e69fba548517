import fc from "fast-check"
import { expect, test } from "vitest"
import { compensatedSum } from "./sum.ts"

test("is as exact as if each term had been added to the last digit", () => {
  // fractions of 2^40 with whole numbers below 2^40: their sum is exact in BigInt
  const terms = fc.array(fc.integer({ min: -(2 ** 40), max: 2 ** 40 }), { maxLength: 50 })
  fc.assert(
    fc.property(terms, (whole) => {
      const exact = Number(whole.reduce((sum, term) => sum + BigInt(term), 0n)) / 2 ** 40
      expect(compensatedSum(whole.length, (i) => whole[i]! / 2 ** 40)).toBe(exact + 0)
    }),
  )
})

test("keeps what a plain sum loses, before and after the large term", () => {
  const terms = [1, 1e100, 1, -1e100]
  expect(terms.reduce((a, b) => a + b)).toBe(0)
  expect(compensatedSum(terms.length, (i) => terms[i]!)).toBe(2)
})

test("is infinite, not NaN, where it is too large", () => {
  expect(compensatedSum(2, () => Number.MAX_VALUE)).toBe(Infinity)
})

test("of nothing is 0", () => {
  expect(compensatedSum(0, () => 1)).toBe(0)
})
