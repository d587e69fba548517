import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { atRiskOfPovertyRate } from "./atRiskOfPovertyRate.ts"
import { povertyGap } from "./povertyGap.ts"
import { quintileShareRatio } from "./quintileShareRatio.ts"
import { weightedQuantile } from "./weightedQuantile.ts"

// weightedQuantile

test("at most a part p lies below, and at most 1 − p above", () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 0, max: 20 }), (rows, twentieths) => {
      const q = valueOf(weightedQuantile(...columns(rows, twentieths / 20)))
      const weightOf = (isAmong: (x: number) => boolean) =>
        rows.reduce((sum, { x, w }) => sum + (isAmong(x) ? w * 20 : 0), 0)
      const total = weightOf(() => true) / 20
      expect(weightOf((x) => x < q)).toBeLessThanOrEqual(twentieths * total)
      expect(weightOf((x) => x > q)).toBeLessThanOrEqual((20 - twentieths) * total)
    }),
  )
})

test("is a value, or the middle of two neighbours exactly where their weights meet p", () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 19 }), (rows, twentieths) => {
      const q = valueOf(weightedQuantile(...columns(rows, twentieths / 20)))
      const sorted = rows.toSorted((a, b) => a.x - b.x)
      const total = rows.reduce((sum, { w }) => sum + w, 0)
      let below = 0
      const j = sorted.findIndex(({ w }) => (below += w) * 20 >= twentieths * total)
      const isTie = below * 20 === twentieths * total
      expect(q).toBe(isTie ? (sorted[j]!.x + sorted[j + 1]!.x) / 2 : sorted[j]!.x)
    }),
  )
})

test("rises with p, from the least to the largest value", () => {
  fc.assert(
    fc.property(people, fc.double({ min: 0, max: 1, noNaN: true }), (rows, p) => {
      const values = rows.map(({ x }) => x)
      const [least, at, more, most] = [0, p, Math.min(1, p + 0.1), 1].map((part) =>
        valueOf(weightedQuantile(...columns(rows, part))),
      )
      expect([least, most]).toEqual([Math.min(...values), Math.max(...values)])
      expect(at!).toBeLessThanOrEqual(more!)
    }),
  )
})

test("meets a sum of weights that is p · W but for rounding: 0.1 + 0.2 of 0.6 is the half", () => {
  expect(valueOf(weightedQuantile([1, 2, 3], 0.5, [0.1, 0.2, 0.3]))).toBe(2.5)
  expect(valueOf(weightedQuantile([1, 2, 3], 0.5, [0.1, 0.2001, 0.3]))).toBe(2)
  expect(valueOf(weightedQuantile([1, 2, 3], 0.5, [0.1, 0.1999, 0.3]))).toBe(3)
})

test("knows debts, large values and -0", () => {
  expect(valueOf(weightedQuantile([-5, -1, 4, 8], 0.5))).toBe(1.5)
  expect(valueOf(weightedQuantile([Number.MAX_VALUE, Number.MAX_VALUE], 0.5))).toBe(Number.MAX_VALUE)
  expect(weightedQuantile([-0], 0.5)).toMatchObject({ success: { wert: 0, einheit: "wieEingabe" } })
})

test("refuses a part that is none", () => {
  for (const bad of [-0.1, 1.1, 50, Number.NaN]) {
    expect(Result.flip(weightedQuantile([1, 2], bad))).toMatchObject({
      success: { grund: "parameterAusserhalb", feld: "p", gefunden: String(bad) },
    })
  }
})

// quintileShareRatio

test("is the ratio of the sums of the richest and the poorest fifth, where fifths are whole and nobody ties", () => {
  const distinct = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 20, maxLength: 20 })
  fc.assert(
    fc.property(distinct, (x) => {
      const sorted = x.toSorted((a, b) => a - b)
      const sum = (part: ReadonlyArray<number>) => part.reduce((all, value) => all + value, 0)
      expect(valueOf(quintileShareRatio(x))).toBeCloseTo(sum(sorted.slice(16)) / sum(sorted.slice(0, 4)), 10)
    }),
  )
})

test("is never below 1", () => {
  fc.assert(
    fc.property(people, (rows) => {
      const [x, , w] = columns(rows, 0)
      const ratio = quintileShareRatio(x, w)
      // the richest may all tie with the quantile
      if (Result.isFailure(ratio)) expect(ratio.failure.grund).toBe("zuWenigeWerte")
      else expect(ratio.success.wert).toBeGreaterThanOrEqual(1 - 1e-15)
    }),
  )
})

test("puts everybody who has just the quantile on one side, and divides means as laeken does", () => {
  // weights 1, 1, 5, 2, 1 of 10: the quintiles are (1 + 2)/2… worked: cumulated 1, 2, 7, 9, 10; p = 0.2 meets 2, so
  // q = (20 + 30)/2 = 25; p = 0.8 is passed at 9, so q = 40. Poorest: 10 and 20, mean 15; richest: 70
  expect(valueOf(quintileShareRatio([10, 20, 30, 40, 70], [1, 1, 5, 2, 1]))).toBeCloseTo(70 / 15, 14)
  // the poorest fifth of four equal tens and one 50 are all four tens, of which the mean is taken; q₀.₈ = 30
  expect(valueOf(quintileShareRatio([10, 10, 10, 10, 50]))).toBe(5)
  expect(quintileShareRatio([10, 10, 10, 10, 50])).toMatchObject({ success: { einheit: "verhaeltnis" } })
})

test("has no value where nobody is above, or the poorest have nothing or debts", () => {
  for (const [x, fault] of [
    [[5, 5, 5], { grund: "zuWenigeWerte", feld: "werte", gefunden: "x > 5" }],
    [[0, 5, 5, 5, 9], { grund: "nennerNull", feld: "werte", gefunden: "0" }],
    [[-2, 5, 5, 5, 9], { grund: "basisNegativ", feld: "werte" }],
    [[1e-300, 1, 1, 1, 1e300], { grund: "zuGross", feld: "werte", gefunden: "Infinity" }],
  ] as const) {
    expect(Result.flip(quintileShareRatio(x))).toMatchObject({ success: fault })
  }
})

// atRiskOfPovertyRate, povertyGap

test("the rate is the share of weight below the limit, never above one half", () => {
  fc.assert(
    fc.property(people, fc.integer({ min: 1, max: 10 }), (rows, tenths) => {
      const { wert, schwelle } = Result.getOrThrow(atRiskOfPovertyRate(...columns(rows, tenths / 10)))
      const median = valueOf(weightedQuantile(...columns(rows, 0.5)))
      expect(schwelle).toBe((tenths / 10) * median)
      const total = rows.reduce((sum, { w }) => sum + w, 0)
      const below = rows.reduce((sum, { x, w }) => sum + (x * 20 < 2 * tenths * median ? w : 0), 0)
      expect(wert).toBe(below / total)
      expect(wert).toBeLessThanOrEqual(0.5)
    }),
  )
})

test("who has just the limit is not below it, even where its last digit is rounded up", () => {
  // 0.6 · 3 is 1.7999999999999998, and 0.7 · 3 is 2.0999999999999996; 0.6 · 4.35 lies above 2.61
  for (const [median, teil, limit] of [
    [3, 0.6, 1.8],
    [3, 0.7, 2.1],
    [4.35, 0.6, 2.61],
    [2000, 0.6, 1200],
  ] as const) {
    expect(valueOf(atRiskOfPovertyRate([limit, median, 9000], teil))).toBe(0)
    expect(valueOf(atRiskOfPovertyRate([limit * (1 - 1e-6), median, 9000], teil))).toBe(1 / 3)
  }
})

test("the gap is the distance of the median of the poor from the limit, in parts of it", () => {
  fc.assert(
    fc.property(people, (rows) => {
      const gap = povertyGap(...columns(rows, 0.6))
      const { schwelle, wert: rate } = Result.getOrThrow(atRiskOfPovertyRate(...columns(rows, 0.6)))
      if (Result.isFailure(gap)) {
        expect([gap.failure.grund, rate]).toEqual(["gruppeLeer", 0])
        return
      }
      const poor = rows.filter(({ x }) => x * 1000 < schwelle * 1000 - 1e-6)
      const median = valueOf(weightedQuantile(...columns(poor, 0.5)))
      expect(gap.success.wert).toBeCloseTo(1 - median / schwelle, 14)
      expect(gap.success).toMatchObject({ schwelle, einheit: "anteil" })
      expect(gap.success.wert).toBeGreaterThan(0)
      expect(gap.success.wert).toBeLessThanOrEqual(1)
    }),
  )
})

test("both refuse a limit that is none", () => {
  for (const measure of [atRiskOfPovertyRate, povertyGap]) {
    for (const [x, teil, fault] of [
      [[1, 2], 0, { grund: "parameterAusserhalb", feld: "teil", gefunden: "0" }],
      [[1, 2], 1.01, { grund: "parameterAusserhalb", feld: "teil" }],
      [[1, 2], 60, { grund: "parameterAusserhalb", feld: "teil" }],
      [[1, 2], Number.NaN, { grund: "parameterAusserhalb", feld: "teil" }],
      [[0, 0, 5], 0.6, { grund: "basisNull", feld: "werte", gefunden: "0" }],
      [[-3, -0, -0], 0.6, { grund: "basisNull", feld: "werte", gefunden: "0" }],
      [[-3, -2, 5], 0.6, { grund: "basisNegativ", feld: "werte", gefunden: "-2" }],
    ] as const) {
      expect(Result.flip(measure(x, teil))).toMatchObject({ success: fault })
    }
  }
})

test("debts make poor, but a gap that a median debt would widen beyond the limit is none", () => {
  expect(valueOf(atRiskOfPovertyRate([-100, 1000, 1000], 0.6))).toBe(1 / 3)
  expect(valueOf(povertyGap([-100, 100, 200, 1000, 1000, 1000, 1000], 0.5))).toBe(0.8)
  expect(valueOf(povertyGap([0, 1000, 1000], 0.6))).toBe(1)
  expect(Result.flip(povertyGap([-100, 1000, 1000], 0.6))).toMatchObject({
    success: { grund: "wertNegativ", feld: "werte", gefunden: "-100" },
  })
})

// Helpers

const people = fc.array(fc.record({ x: fc.integer({ min: 1, max: 40 }), w: fc.integer({ min: 1, max: 9 }) }), {
  minLength: 1,
  maxLength: 10,
})

const columns = (rows: ReadonlyArray<{ readonly x: number; readonly w: number }>, parameter: number) =>
  [rows.map(({ x }) => x), parameter, rows.map(({ w }) => w)] as const

const valueOf = (figure: Result.Result<{ readonly wert: number }, unknown>): number => Result.getOrThrow(figure).wert
