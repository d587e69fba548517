import fc from "fast-check"
import { expect, test } from "vitest"
import { deviance, logGamma, stirlingError } from "./logGamma.ts"

// Laws

test("Γ(x + 1) = x Γ(x)", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (x) => {
      expect(relative(logGamma(x + 1), logGamma(x) + Math.log(x))).toBeLessThan(1e-14)
    }),
  )
})

test("Γ(x) Γ(x + ½) = 2^(1 − 2x) √π Γ(2x)", () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e5, noNaN: true }), (x) => {
      const right = (1 - 2 * x) * Math.LN2 + Math.log(Math.PI) / 2 + logGamma(2 * x)
      expect(Math.abs(logGamma(x) + logGamma(x + 0.5) - right)).toBeLessThan(1e-14 * (1 + x) * Math.log(3 + x))
    }),
  )
})

test("the remainder has no step where its formula changes", () => {
  for (const x of [15, 16, 63, 64]) {
    const [below, above] = [stirlingError(x - 1e-9), stirlingError(x + 1e-9)]
    expect(below).toBeGreaterThan(stirlingError(x))
    expect(above).toBeLessThan(stirlingError(x))
    expect(below - above).toBeLessThan(1.1e-9 / (6 * (x - 1) * (x - 1)))
  }
})

test("the remainder lies between the first one and the first two terms of its series", () => {
  fc.assert(
    fc.property(fc.double({ min: 1, max: 500, noNaN: true }), (x) => {
      expect(stirlingError(x)).toBeLessThan(1 / (12 * x))
      expect(stirlingError(x)).toBeGreaterThan(1 / (12 * x) - 1.000_001 / (360 * x ** 3))
    }),
  )
})

test("the deviance is never negative, and 0 only at the mean", () => {
  const positive = fc.double({ min: 1e-3, max: 1e15, noNaN: true })
  fc.assert(
    fc.property(positive, positive, (x, m) => {
      expect(deviance(x, m) > 0).toBe(x !== m)
      expect(deviance(x, x)).toBe(0)
    }),
  )
})

// Known values

test("is the logarithm of the factorials", () => {
  let factorial = 1n
  for (let n = 1; n <= 170; n++) {
    factorial *= BigInt(n)
    const exact = Math.log(Number(factorial))
    expect(Math.abs(logGamma(n + 1) - exact)).toBeLessThan(1e-15 * Math.max(1, exact))
  }
})

test("agrees with the known values of Γ at 1/4, 1/3, 1/2 and 3/2 (DLMF 5.4, OEIS A068466, A073005)", () => {
  expect(relative(logGamma(0.25), Math.log(3.625_609_908_221_908))).toBeLessThan(3e-16)
  expect(relative(logGamma(1 / 3), Math.log(2.678_938_534_707_748))).toBeLessThan(3e-16)
  expect(relative(logGamma(0.5), Math.log(Math.PI) / 2)).toBeLessThan(3e-16)
  expect(relative(logGamma(1.5), Math.log(Math.PI) / 2 - Math.LN2)).toBeLessThan(5e-16)
})

test("agrees with Loader's table of the remainder", () => {
  const known: ReadonlyArray<readonly [number, number]> = [
    [0, 0],
    [1, 0.081_061_466_795_327_26],
    [2, 0.041_340_695_955_409_29],
    [3, 0.027_677_925_684_998_34],
    [4, 0.020_790_672_103_765_093],
    [5, 0.016_644_691_189_821_193],
  ]
  for (const [n, delta] of known) expect(Math.abs(stirlingError(n) - delta)).toBeLessThan(5e-17)
})

test("the deviance agrees with its formula in exact terms, near the mean and far from it", () => {
  expect(deviance(0, 7)).toBe(7)
  expect(relative(deviance(10, 1), 10 * Math.LN10 - 9)).toBeLessThan(1e-15)
  // Σ (−1)^k d^k / (k (k − 1) m^(k−1)), d = x − m, k from 2: the Taylor series at the mean
  const taylor = (d: number, m: number): number => {
    let sum = 0
    for (let k = 60; k >= 2; k--) sum += ((-1) ** k * d ** k) / (k * (k - 1) * m ** (k - 1))
    return sum
  }
  for (const d of [-15, -10, -1, 1, 7, 10, 20, 22, 23, 30]) {
    expect(relative(deviance(100 + d, 100), taylor(d, 100))).toBeLessThan(2e-15 * (100 / Math.abs(d)))
  }
  expect(relative(deviance(1_000_001, 1_000_000), taylor(1, 1e6))).toBeLessThan(1e-15)
})

// Helpers

/** Against the larger of 1 and the value. */
const relative = (a: number, b: number): number => Math.abs(a - b) / Math.max(1, Math.abs(b))
