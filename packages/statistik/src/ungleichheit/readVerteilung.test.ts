import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { atRiskOfPovertyRate } from "./atRiskOfPovertyRate.ts"
import { atkinsonInequality } from "./atkinsonInequality.ts"
import { gini } from "./gini.ts"
import { hoover } from "./hoover.ts"
import { povertyGap } from "./povertyGap.ts"
import { quintileShareRatio } from "./quintileShareRatio.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { readVerteilung } from "./readVerteilung.ts"
import { theilDecomposition } from "./theilDecomposition.ts"
import { theilL } from "./theilL.ts"
import { theilT } from "./theilT.ts"
import { weightedQuantile } from "./weightedQuantile.ts"

// Laws of all measures

const inequality: Readonly<Record<string, Measure>> = {
  gini,
  theilT,
  theilL,
  hoover,
  "atkinsonInequality 0.5": (x: Column, w?: Column) => atkinsonInequality(x, 0.5, w),
  "atkinsonInequality 1": (x: Column, w?: Column) => atkinsonInequality(x, 1, w),
  "atkinsonInequality 3": (x: Column, w?: Column) => atkinsonInequality(x, 3, w),
}

const measures: Readonly<Record<string, Measure>> = {
  ...inequality,
  quintileShareRatio,
  atRiskOfPovertyRate: (x: Column, w?: Column) => atRiskOfPovertyRate(x, 0.6, w),
  povertyGap: (x: Column, w?: Column) => povertyGap(x, 0.6, w),
  weightedQuantile: (x: Column, w?: Column) => weightedQuantile(x, 0.3, w),
}

for (const [name, measure] of Object.entries(measures)) {
  test(`${name}: a weight stands for so many rows`, () => {
    fc.assert(
      fc.property(people, (rows) => {
        const x = rows.map((row) => row.x)
        const w = rows.map((row) => row.w)
        const spread = rows.flatMap((row) => Array.from({ length: row.w }, () => row.x))
        expect(differenceOf(measure(x, w), measure(spread))).toBeLessThan(1e-12)
        expect(
          differenceOf(
            measure(
              x,
              w.map((weight) => weight / 7),
            ),
            measure(spread),
          ),
        ).toBeLessThan(1e-12)
      }),
    )
  })

  test(`${name}: does not depend on the order, and counts rows of weight 0 as empty only`, () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 9999 }), (rows, x) => {
        const found = measure(...columnsOf(rows))
        const reversed = measure(...columnsOf(rows.toReversed()))
        expect(differenceOf(reversed, found)).toBeLessThan(1e-12)
        const withEmpty = measure(...columnsOf([...rows, { x, w: 0 }]))
        expect(differenceOf(withEmpty, found)).toBeLessThan(1e-12)
        if (Result.isFailure(withEmpty)) return
        const { n, verwendet, leer } = withEmpty.success
        expect([n, verwendet, leer]).toEqual([rows.length + 1, rows.length, 1])
      }),
    )
  })

  test(`${name}: is not changed by the unit of the values${name === "weightedQuantile" ? ", but for that unit" : ""}`, () => {
    fc.assert(
      fc.property(people, fc.constantFrom(0.01, 4, 1e6), (rows, k) => {
        const [x, w] = columnsOf(rows)
        const scaled = measure(
          x.map((value) => value * k),
          w,
        )
        const found = measure(x, w)
        const unit = name === "weightedQuantile" ? k : 1
        expect(
          differenceOf(
            scaled,
            Result.map(found, ({ wert }) => ({ wert: wert * unit })),
          ),
        ).toBeLessThan(1e-12)
      }),
    )
  })

  test(`${name}: says its name, and takes typed arrays without changing them`, () => {
    const [x, w] = [Float64Array.of(50, 10, 5, 30, 45, 100), Float64Array.of(1, 2, 1, 1, 1, 1)]
    const found = Result.getOrThrow(measure(x, w))
    expect(found).toMatchObject({ index: name.split(" ")[0], n: 6, verwendet: 6, leer: 0 })
    expect(differenceOf(Result.succeed(found), measure([...x], [...w]))).toBeLessThan(1e-12)
    expect([[...x], [...w]]).toEqual([
      [50, 10, 5, 30, 45, 100],
      [1, 2, 1, 1, 1, 1],
    ])
  })

  test(`${name}: refuses what is no distribution, and names the row`, () => {
    const big = Number.MAX_VALUE
    for (const [x, w, fault] of [
      [[], undefined, { grund: "keineEinheiten", feld: "werte" }],
      [[1, 2], [1], { grund: "laengenVerschieden", feld: "gewichte", gefunden: "2 / 1" }],
      [[1, Number.NaN], undefined, { grund: "keineZahl", feld: "werte", reihe: 1, gefunden: "NaN" }],
      [[Infinity, 1], undefined, { grund: "keineZahl", feld: "werte", reihe: 0 }],
      [[1, 2], [1, -1], { grund: "ungueltigeAnzahl", feld: "gewichte", reihe: 1, gefunden: "-1" }],
      [[1, 2], [Number.NaN, 1], { grund: "ungueltigeAnzahl", feld: "gewichte", reihe: 0 }],
      [[1, 2], [0, 0], { grund: "summeNull", feld: "gewichte" }],
      [[1, 2], [big, big], { grund: "zuGross", feld: "gewichte" }],
    ] as const) {
      expect(Result.flip(measure(x, w))).toMatchObject({ success: fault })
    }
  })
}

for (const [name, measure] of Object.entries(inequality)) {
  test(`${name}: is 0 where all have the same, and above 0 where they do not`, () => {
    fc.assert(
      fc.property(people, fc.integer({ min: 1, max: 9999 }), (rows, x) => {
        const [values, w] = columnsOf(rows)
        const same = Result.getOrThrow(
          measure(
            values.map(() => x),
            w,
          ),
        ).wert
        expect(same).toBeGreaterThanOrEqual(0)
        expect(same).toBeLessThan(1e-15)
        if (new Set(values).size > 1) expect(Result.getOrThrow(measure(values, w)).wert).toBeGreaterThan(1e-9)
      }),
    )
  })

  test(`${name}: never rises when one gives to another who has less, and stays the richer`, () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 8 }), fc.nat(), (x, pick) => {
        const ascending = x.toSorted((a, b) => a - b)
        const [poor, rich] = [ascending[0]!, ascending.at(-1)!]
        fc.pre(rich - poor >= 2)
        const gift = 1 + (pick % Math.floor((rich - poor) / 2))
        const after = [poor + gift, ...ascending.slice(1, -1), rich - gift]
        const [less, more] = [after, ascending].map((values) => Result.getOrThrow(measure(values)).wert)
        expect(less).toBeLessThanOrEqual(more! + 1e-15)
        // between the poorest and the richest the mean always lies, so that each of them sees it
        expect(less).toBeLessThan(more!)
      }),
    )
  })

  test(`${name}: knows no debts, and nothing to share out is no equality`, () => {
    expect(Result.flip(measure([3, -1, -2]))).toMatchObject({
      success: { grund: "wertNegativ", feld: "werte", reihe: 1, gefunden: "-1" },
    })
    expect(Result.flip(measure([0, 0]))).toMatchObject({ success: { grund: "summeNull", feld: "werte" } })
    expect(Result.flip(measure([0, 5], [1, 0]))).toMatchObject({ success: { grund: "summeNull", feld: "werte" } })
    const big = Number.MAX_VALUE
    expect(Result.flip(measure([big, big]))).toMatchObject({ success: { grund: "zuGross", feld: "werte" } })
  })
}

test("the decomposition refuses what the index refuses", () => {
  expect(Result.flip(theilDecomposition([1, -2], ["a", "b"], "T"))).toMatchObject({
    success: { grund: "wertNegativ", reihe: 1 },
  })
})

// Reading

test("values are sorted with their weights, and rows of weight 0 are left out", () => {
  expect(Result.getOrThrow(readVerteilung([3, 1, 2, 9], [0.5, 1, 2, 0]))).toEqual({
    x: Float64Array.of(1, 2, 3),
    w: Float64Array.of(1, 2, 0.5),
    W: 3.5,
    n: 4,
    leer: 1,
  })
})

test("the sum keeps what each addition rounds away", () => {
  const terms = [1, 1e100, 1, -1e100]
  expect(compensatedSum(4, (i) => terms[i]!)).toBe(2)
  expect(compensatedSum(2, () => Number.MAX_VALUE)).toBe(Infinity)
})

// Helpers

type Column = ArrayLike<number>

type Measure = (x: Column, w?: Column) => Result.Result<Kennzahl<Einheit>, NichtDefiniert>

const people = fc.array(fc.record({ x: fc.integer({ min: 1, max: 9999 }), w: fc.integer({ min: 1, max: 6 }) }), {
  minLength: 1,
  maxLength: 10,
})

const columnsOf = (rows: ReadonlyArray<{ readonly x: number; readonly w: number }>) =>
  [rows.map(({ x }) => x), rows.map(({ w }) => w)] as const

/** How far a number is off, beside the larger of 1 and itself; infinite where one is a hole that the other is not. */
const differenceOf = (
  found: Result.Result<{ readonly wert: number }, { readonly grund: string }>,
  expected: Result.Result<{ readonly wert: number }, { readonly grund: string }>,
): number => {
  if (Result.isSuccess(found) && Result.isSuccess(expected)) {
    return Math.abs(found.success.wert - expected.success.wert) / Math.max(1, Math.abs(expected.success.wert))
  }
  const isSameHole =
    Result.isFailure(found) && Result.isFailure(expected) && found.failure.grund === expected.failure.grund
  return isSameHole ? 0 : Infinity
}
