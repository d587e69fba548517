import fc from "fast-check"
import { expect, test } from "vitest"
import { binomialProbability } from "./binomialProbability.ts"
import { hypergeometricProbability } from "./hypergeometricProbability.ts"

// Laws

test("a hypergeometric probability is the exact quotient of binomial coefficients", () => {
  fc.assert(
    fc.property(table, ({ T, X, n }) => {
      for (let k = -1; k <= n + 1; k++) {
        const exact = quotient(choose(X, k) * choose(T - X, n - k), choose(T, n))
        expect(Math.abs(hypergeometricProbability(k, T, X, n) - exact)).toBeLessThanOrEqual(slack(exact))
      }
    }),
  )
})

test("a binomial probability is the exact one of a rational p", () => {
  fc.assert(
    fc.property(fc.nat(60), fc.nat(20), fc.integer({ min: 1, max: 20 }), (n, a, b) => {
      const [p, q] = [a / (a + b), b / (a + b)]
      for (let k = -1; k <= n + 1; k++) {
        const exact =
          k < 0 || k > n
            ? 0
            : quotient(choose(n, k) * BigInt(a) ** BigInt(k) * BigInt(b) ** BigInt(n - k), BigInt(a + b) ** BigInt(n))
        expect(Math.abs(binomialProbability(k, n, p, q) - exact)).toBeLessThanOrEqual(slack(exact))
      }
    }),
  )
})

test("neither depends on which side counts as the group", () => {
  fc.assert(
    fc.property(table, fc.nat(60), ({ T, X, n }, k) => {
      const other = hypergeometricProbability(n - k, T, T - X, n)
      expect(hypergeometricProbability(k, T, X, n)).toBeCloseTo(other, 14)
      expect(binomialProbability(k, n, X / T, 1 - X / T)).toBeCloseTo(
        binomialProbability(n - k, n, 1 - X / T, X / T),
        13,
      )
    }),
  )
})

// Bounds

test("what is certain has probability 1, what is impossible 0", () => {
  expect([0, 1, 2].map((k) => binomialProbability(k, 2, 0, 1))).toEqual([1, 0, 0])
  expect([0, 1, 2].map((k) => binomialProbability(k, 2, 1, 0))).toEqual([0, 0, 1])
  expect(binomialProbability(0, 0, 0.3, 0.7)).toBe(1)
  expect([1, 2, 3].map((k) => hypergeometricProbability(k, 5, 2, 5))).toEqual([0, 1, 0])
  expect([0, 1].map((k) => hypergeometricProbability(k, 5, 2, 0))).toEqual([1, 0])
})

test("a small q keeps its digits", () => {
  // (1 − 2⁻⁶⁰)^(2⁵³) = exp(−2⁻⁷ − …)
  expect(binomialProbability(0, 2 ** 53, 2 ** -60, 1)).toBeCloseTo(Math.exp(-(2 ** -7)), 15)
  expect(binomialProbability(2 ** 53, 2 ** 53, 1, 2 ** -60)).toBeCloseTo(Math.exp(-(2 ** -7)), 15)
})

test("the probabilities of 2^53 people sum to what a normal distribution gives", () => {
  // K of n = 2^51 from T = 2^53, X = 2^52: mean 2^50, variance n·½·½·(1 − n/T) = 3·2^47; at the mean 1/√(2π·variance)
  const peak = hypergeometricProbability(2 ** 50, 2 ** 53, 2 ** 52, 2 ** 51)
  expect(peak * Math.sqrt(2 * Math.PI * 3 * 2 ** 47)).toBeCloseTo(1, 12)
  const sd = Math.sqrt(3 * 2 ** 47)
  const at = hypergeometricProbability(2 ** 50 + Math.round(sd), 2 ** 53, 2 ** 52, 2 ** 51)
  expect(at / peak).toBeCloseTo(Math.exp(-0.5), 6)
})

// Helpers

const table = fc.tuple(fc.integer({ min: 1, max: 80 }), fc.nat(), fc.nat()).map(([T, a, b]) => ({
  T,
  X: a % (T + 1),
  n: b % (T + 1),
}))

const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n
  let c = 1n
  for (let i = 1n; i <= k; i++) c = (c * (BigInt(n) - i + 1n)) / i
  return c
}

/** An exponent of −100 is known to 1e-14, and so is the probability. */
const slack = (exact: number): number => (exact === 0 ? 0 : 1e-15 * exact * (5 - Math.log(exact)))

/** The double next to a/b. */
const quotient = (a: bigint, b: bigint): number => {
  if (a === 0n) return 0
  const shift = BigInt(Math.max(0, b.toString(2).length - a.toString(2).length + 64))
  return Number((a << shift) / b) * 2 ** -Number(shift)
}
