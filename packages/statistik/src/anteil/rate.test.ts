import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { rate } from "./rate.ts"
import { share } from "./share.ts"
import { standardizedRate } from "./standardizedRate.ts"

// rate

test("is a thousand shares, where the cases are a part of the people", () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.nat(10_000), (zahl, rest) => {
      fc.pre(zahl + rest > 0)
      const anteil = Result.getOrThrow(share(zahl, zahl + rest)).wert
      expect(rateOf(zahl, zahl + rest)).toBe(anteil * 1000)
    }),
  )
})

test("may exceed 1,000, and says what it is", () => {
  expect(rate(12, 4)).toEqual(
    Result.succeed({
      wert: 3000,
      einheit: "jeTausend",
      index: "rate",
      formel: "zahl / gesamt · 1000",
      n: 1,
      verwendet: 1,
      leer: 0,
    }),
  )
  expect(rateOf(-0, 5)).toBe(0)
})

test("refuses what is no count, nobody as the whole, and what no double holds", () => {
  for (const bad of [Number.NaN, Infinity, -1]) {
    expect(Result.flip(rate(bad, 5))).toMatchObject({
      success: { grund: "ungueltigeAnzahl", feld: "zahl", gefunden: String(bad) },
    })
    expect(Result.flip(rate(5, bad))).toMatchObject({ success: { grund: "ungueltigeAnzahl", feld: "gesamt" } })
  }
  expect(Result.flip(rate(0, 0))).toMatchObject({ success: { grund: "nennerNull", feld: "gesamt", gefunden: "0" } })
  expect(Result.flip(rate(1e308, 1))).toMatchObject({ success: { grund: "zuGross", gefunden: "1e+308 / 1" } })
})

// standardizedRate

test("standardised by its own people, a place has its own rate", () => {
  fc.assert(
    fc.property(groups, (rows) => {
      const [zahlen, gesamt] = [rows.map((row) => row.zahl), rows.map((row) => row.gesamt)]
      expect(standardOf(zahlen, gesamt, gesamt)).toBeCloseTo(rateOf(sum(zahlen), sum(gesamt)), 9)
    }),
  )
})

test("lies between the least and the largest rate of the groups, and is the mean of them by weight", () => {
  fc.assert(
    fc.property(groups, (rows) => {
      const wert = standardOf(
        rows.map((row) => row.zahl),
        rows.map((row) => row.gesamt),
        rows.map((row) => row.standard),
      )
      const rates = rows.map(({ zahl, gesamt }) => rateOf(zahl, gesamt))
      expect(wert).toBeGreaterThanOrEqual(Math.min(...rates) * (1 - 1e-12))
      expect(wert).toBeLessThanOrEqual(Math.max(...rates) * (1 + 1e-12))
      const mean = sum(rows.map(({ standard }, i) => standard * rates[i]!)) / sum(rows.map(({ standard }) => standard))
      expect(wert).toBeCloseTo(mean, 9)
    }),
  )
})

test("does not change with the scale of the standard, nor when a group and its people are multiplied", () => {
  fc.assert(
    fc.property(groups, fc.integer({ min: 2, max: 9 }), (rows, k) => {
      const [zahlen, gesamt, standard] = [
        rows.map((row) => row.zahl),
        rows.map((row) => row.gesamt),
        rows.map((row) => row.standard),
      ]
      const wert = standardOf(zahlen, gesamt, standard)
      expect(standardOf(zahlen, gesamt, times(standard, k))).toBeCloseTo(wert, 9)
      expect(standardOf(times(zahlen, k), times(gesamt, k), standard)).toBeCloseTo(wert, 9)
    }),
  )
})

test("leaves out a group that has neither people nor weight, keeps one that has people, and says so", () => {
  expect(standardizedRate([5, 0, 7], [1000, 0, 10], [2, 0, 0])).toMatchObject({
    success: { wert: 5, einheit: "jeTausend", index: "standardizedRate", n: 3, verwendet: 2, leer: 1 },
  })
})

test("refuses what is no standardised rate, and names the column and the row", () => {
  for (const [zahlen, gesamt, standard, fault] of [
    [[], [], [], { grund: "keineEinheiten" }],
    [[1, 2], [1], [1, 1], { grund: "laengenVerschieden", feld: "gesamt", gefunden: "2 / 1" }],
    [[1, 2], [1, 1], [1], { grund: "laengenVerschieden", feld: "standard", gefunden: "2 / 1" }],
    [[1, -1], [1, 1], [1, 1], { grund: "ungueltigeAnzahl", feld: "zahlen", reihe: 1, gefunden: "-1" }],
    [[1], [Number.NaN], [1], { grund: "ungueltigeAnzahl", feld: "gesamt", reihe: 0 }],
    [[1], [1], [Infinity], { grund: "ungueltigeAnzahl", feld: "standard", reihe: 0 }],
    [[0, 0], [1, 0], [1, 1], { grund: "nennerNull", feld: "gesamt", reihe: 1, gefunden: "0" }],
    [[1], [1], [0], { grund: "summeNull", feld: "standard" }],
    [[1e308], [1e-10], [1], { grund: "zuGross" }],
  ] as const) {
    expect(Result.flip(standardizedRate(zahlen, gesamt, standard))).toMatchObject({ success: fault })
  }
})

// Helpers

const groups = fc.array(
  fc.record({
    zahl: fc.nat(500),
    gesamt: fc.integer({ min: 1, max: 5000 }),
    standard: fc.integer({ min: 1, max: 100 }),
  }),
  { minLength: 1, maxLength: 8 },
)

const rateOf = (zahl: number, gesamt: number): number => Result.getOrThrow(rate(zahl, gesamt)).wert

const standardOf = (...columns: Parameters<typeof standardizedRate>): number =>
  Result.getOrThrow(standardizedRate(...columns)).wert

const sum = (values: ReadonlyArray<number>): number => values.reduce((all, value) => all + value, 0)

const times = (values: ReadonlyArray<number>, k: number) => values.map((value) => value * k)
