import fc from "fast-check"
import { expect, test } from "vitest"
import { subtractProducts } from "./subtractProducts.ts"

test("is exact for whole numbers, however large", () => {
  const whole = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER })
  fc.assert(
    fc.property(whole, whole, whole, whole, (a, b, c, d) => {
      expect(subtractProducts(a, b, c, d)).toBe(Number(BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d)))
    }),
  )
})

test("keeps the one that two large products differ by", () => {
  const n = 94_906_267 // n² = 2^53 + …, where doubles hold even numbers only
  expect(n * n - (n - 1) * (n + 1)).not.toBe(1)
  expect(subtractProducts(n, n, n - 1, n + 1)).toBe(1)
})

test("takes weights as doubles do", () => {
  expect(subtractProducts(0.5, 3, 0.25, 2)).toBe(1)
  expect(subtractProducts(2, 2 ** 60, 1.5, 2)).toBe(2 ** 61 - 3)
})
