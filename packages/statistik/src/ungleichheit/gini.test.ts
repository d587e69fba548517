import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { dissimilarity } from "../segregation/dissimilarity.ts"
import { gini } from "./gini.ts"
import { hoover } from "./hoover.ts"

// gini

test("is the mean difference of all pairs, exact for integers", () => {
  fc.assert(
    fc.property(rows, (people) => {
      const [x, w] = columnsOf(people)
      const sum = people.reduce((all, row) => all + BigInt(row.x * row.w), 0n)
      const weights = people.reduce((all, row) => all + BigInt(row.w), 0n)
      fc.pre(sum > 0n)
      let pairs = 0n
      for (const a of people) {
        for (const b of people) pairs += BigInt(a.w * b.w) * BigInt(Math.abs(a.x - b.x))
      }
      const expected = Number(pairs) / Number(2n * weights * sum)
      const { wert } = Result.getOrThrow(gini(x, w))
      expect(Math.abs(wert - expected)).toBeLessThanOrEqual(4e-15 * expected)
    }),
  )
})

test("lies below 1, for people who count alike at (n − 1)/n at most, which one who has everything reaches", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(1000), { minLength: 1, maxLength: 20 }), (x) => {
      fc.pre(x.some((value) => value > 0))
      expect(Result.getOrThrow(gini(x)).wert).toBeLessThanOrEqual((x.length - 1) / x.length + 1e-15)
      const one = x.map((_, i) => (i === 0 ? 5 : 0))
      expect(Result.getOrThrow(gini(one)).wert).toBeCloseTo((x.length - 1) / x.length, 15)
    }),
  )
})

test("keeps its digits where all have nearly the same", () => {
  // pairs differ by 2^-40, two of four: G = 2 · 2^-40 / (2 · 4 · (1 + 2^-41))
  const { wert } = Result.getOrThrow(gini([1, 1 + 2 ** -40]))
  expect(Math.abs(wert / (2 ** -42 / (1 + 2 ** -41)) - 1)).toBeLessThan(1e-15)
})

test("agrees with R laeken's formula, worked by hand: (2 · Σ w·x·cumulated w − Σ w²·x) / (W · Σ w·x) − 1", () => {
  // x = 1, 3, 8 with w = 2, 1, 1: cumulated 2, 3, 4; 2 · (4 + 9 + 32) − (4 + 3 + 8) = 75; 75 / (4 · 13) − 1 = 23/52
  expect(Result.getOrThrow(gini([1, 3, 8], [2, 1, 1]))).toMatchObject({
    wert: expect.closeTo(23 / 52, 15),
    einheit: "index",
  })
})

// hoover

test("hoover is the dissimilarity between what people have and how many they are", () => {
  fc.assert(
    fc.property(rows, (people) => {
      const [x, w] = columnsOf(people)
      fc.pre(people.some((row) => row.x > 0))
      const sums = people.map((row) => row.x * row.w)
      const d = Result.getOrThrow(dissimilarity(sums, w)).wert
      expect(Result.getOrThrow(hoover(x, w)).wert).toBeCloseTo(d, 14)
    }),
  )
})

test("hoover is never above the Gini coefficient, which is at most 2H − H²", () => {
  fc.assert(
    fc.property(rows, (people) => {
      fc.pre(people.some((row) => row.x > 0))
      const [g, h] = [gini, hoover].map((of) => Result.getOrThrow(of(...columnsOf(people))).wert) as [number, number]
      expect(h).toBeLessThanOrEqual(g + 1e-14)
      expect(g).toBeLessThanOrEqual(2 * h - h * h + 1e-14)
    }),
  )
})

test("hoover has the unit of an index", () => {
  expect(Result.getOrThrow(hoover([3, 7]))).toMatchObject({ wert: 0.2, einheit: "index" })
})

// Helpers

const rows = fc.array(fc.record({ x: fc.nat(100_000), w: fc.integer({ min: 1, max: 1000 }) }), {
  minLength: 1,
  maxLength: 12,
})

const columnsOf = (people: ReadonlyArray<{ readonly x: number; readonly w: number }>) =>
  [people.map(({ x }) => x), people.map(({ w }) => w)] as const
