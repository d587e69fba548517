import fc from "fast-check"
import { expect, test } from "vitest"
import { betaQuantile, incompleteBeta } from "./beta.ts"

test("is the probability of a or more successes", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(), share, (n, pick, x) => {
      const a = 1 + (pick % n)
      expect(incompleteBeta(x, a, n - a + 1)).toBeCloseTo(probabilityOf(a, n, x), 13)
    }),
  )
})

test("keeps its relative digits in the lower tail", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }), share, (n, pick, x) => {
      const a = 1 + (pick % n)
      const exact = probabilityOf(a, n, x / 10)
      fc.pre(exact > 1e-200)
      expect(Math.abs(incompleteBeta(x / 10, a, n - a + 1) / exact - 1)).toBeLessThan(1e-12)
    }),
  )
})

test("of x and (a, b), and of 1 − x and (b, a), add up to 1", () => {
  const shape = fc.double({ min: 1, max: 1e4, noNaN: true })
  fc.assert(
    fc.property(share, shape, shape, (x, a, b) => {
      expect(incompleteBeta(x, a, b) + incompleteBeta(1 - x, b, a)).toBeCloseTo(1, 12)
    }),
  )
})

test("the quantile leads back to its probability, and for b = 1 is the a-th root of it", () => {
  const shape = fc.integer({ min: 1, max: 100_000 })
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 0.5, noNaN: true }), shape, shape, (p, a, b) => {
      const x = betaQuantile(p, a, b)
      // the last digit of x alone moves the probability by a/x + b/(1 − x) times as much
      const lastDigit = 4e-16 * (a / x + b / (1 - x))
      expect(Math.abs(incompleteBeta(x, a, b) / p - 1)).toBeLessThan(1e-12 + lastDigit)
      expect(betaQuantile(p, a, 1)).toBeCloseTo(p ** (1 / a), 13)
    }),
  )
})

// Helpers

const share = fc.double({ min: 0.01, max: 0.99, noNaN: true })

/** Σ C(n, k) xᵏ (1 − x)ⁿ⁻ᵏ over k ≥ a, term by term from the last; all terms are positive. */
const probabilityOf = (a: number, n: number, x: number): number => {
  let sum = 0
  for (let k = n, binomial = 1; k >= a; binomial = (binomial * k) / (n - k + 1), k--) {
    sum += binomial * x ** k * (1 - x) ** (n - k)
  }
  return sum
}
