import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import type { Intervall } from "./Intervall.ts"
import { rounded } from "./rounded.ts"
import { shareBounds } from "./shareBounds.ts"
import type { Angaben } from "./shareBoundsInput.ts"

// Laws

test("the index of every table that fits lies inside", () => {
  fc.assert(
    fc.property(printedTable, ({ x, total, angaben }) => {
      const { von, bis } = boundsOf(angaben)
      const { wert } = Result.getOrThrow(segregationIndex(x, total))
      expect(wert).toBeGreaterThanOrEqual(von - 1e-12)
      expect(wert).toBeLessThanOrEqual(bis + 1e-12)
    }),
    { numRuns: 1000 },
  )
})

test("both bounds are reached by a table that fits all that is given", () => {
  fc.assert(
    fc.property(printedTable, ({ angaben }) => {
      const { von, bis, beiVon, beiBis, unschaerfe } = boundsOf(angaben)
      for (const { wert, gruppe, gesamt } of [beiVon, beiBis]) {
        expect(Result.getOrThrow(segregationIndex(gruppe, gesamt)).wert).toBe(wert)
        expectFits(angaben, gruppe, gesamt)
      }
      expect(beiVon.wert).toBeGreaterThanOrEqual(von)
      expect(beiBis.wert).toBeLessThanOrEqual(bis)
      expect(unschaerfe).toBe(Math.max(0, beiVon.wert - von, bis - beiBis.wert))
      expect(unschaerfe).toBeLessThan(2e-9)
    }),
    { numRuns: 500 },
  )
})

test("knowing more never widens the range", () => {
  fc.assert(
    fc.property(printedTable, fc.nat(4), ({ x, total, angaben }, pick) => {
      const wide = boundsOf(angaben)
      const i = pick % x.length
      const anteil = x[i]! / total[i]!
      for (const more of [
        { gesamt: sum(total) },
        { gruppe: sum(x) },
        { groessen: total.map((size) => ({ von: size, bis: size })) },
        { anteile: angaben.anteile.with(i, { von: anteil, bis: anteil }) },
      ]) {
        const narrow = boundsOf({ ...angaben, ...more })
        expect(narrow.von).toBeGreaterThanOrEqual(wide.von - 1e-9)
        expect(narrow.bis).toBeLessThanOrEqual(wide.bis + 1e-9)
      }
    }),
    { numRuns: 200 },
  )
})

test("does not depend on the order, on the scale of the counts, or on which of the two groups is asked for", () => {
  fc.assert(
    fc.property(printedTable, fc.integer({ min: 2, max: 1000 }), ({ angaben }, k) => {
      const { von, bis } = boundsOf(angaben)
      const { anteile, gesamt, gruppe, groessen } = angaben
      const others = [
        {
          ...angaben,
          anteile: anteile.toReversed(),
          ...(groessen === undefined ? {} : { groessen: groessen.toReversed() }),
        },
        {
          ...angaben,
          gesamt: times(gesamt, k),
          gruppe: times(gruppe, k),
          ...(groessen === undefined ? {} : { groessen: groessen.map((size) => times(size, k)) }),
        },
        { ...angaben, einheit: "prozent" as const, anteile: anteile.map((anteil) => times(anteil, 100)) },
      ]
      for (const other of others) {
        const bounds = boundsOf(other)
        expect(bounds.von).toBeCloseTo(von, 8)
        expect(bounds.bis).toBeCloseTo(bis, 8)
      }
      const mitte = (gesamt.von + gesamt.bis) / 2
      const ofRest = boundsOf({
        ...angaben,
        anteile: anteile.map((anteil) => ({ von: 1 - anteil.bis, bis: 1 - anteil.von })),
        gesamt: mitte,
        gruppe: { von: mitte - gruppe.bis, bis: mitte - gruppe.von },
      })
      const ofGroup = boundsOf({ ...angaben, gesamt: mitte })
      expect(ofRest.von).toBeCloseTo(ofGroup.von, 8)
      expect(ofRest.bis).toBeCloseTo(ofGroup.bis, 8)
    }),
    { numRuns: 200 },
  )
})

test("leaves what it was given as it was", () => {
  const angaben = { anteile: [exactly(0.1), exactly(0.5)], einheit: "anteil", gesamt: 100, gruppe: 20 } as const
  const before = structuredClone(angaben)
  shareBounds(angaben)
  expect(angaben).toEqual(before)
})

// Known values, worked by hand

test("two exact shares and both totals leave one table: 25 and 75 people, 12.5/20 − 12.5/80", () => {
  const bounds = boundsOf({ anteile: [exactly(0.5), exactly(0.1)], einheit: "anteil", gesamt: 100, gruppe: 20 })
  expect(bounds.von).toBeCloseTo(0.46875, 12)
  expect(bounds.bis).toBeCloseTo(0.46875, 12)
  expect(bounds.beiBis.gesamt[0]).toBeCloseTo(25, 9)
  expect(bounds.beiBis.gruppe[1]).toBeCloseTo(7.5, 9)
})

test("shares of 10, 30 and 50 % with 30 % in all: both outer units have s people of 1, so D is s · 0.2/0.21", () => {
  const anteile = [exactly(10), exactly(30), exactly(50)]
  const free = boundsOf({ anteile, einheit: "prozent", gesamt: 1000, gruppe: 300 })
  expect([free.von, free.bis]).toEqual([0, expect.closeTo(10 / 21, 12)])
  // sizes of 200 to 400 leave s between 0.3 (the middle has 400) and 0.4 (it has 200)
  const groessen = anteile.map(() => ({ von: 200, bis: 400 }))
  const bounded = boundsOf({ anteile, einheit: "prozent", gesamt: 1000, gruppe: 300, groessen })
  expect(bounded.von).toBeCloseTo((0.3 * 0.2) / 0.21, 12)
  expect(bounded.bis).toBeCloseTo((0.4 * 0.2) / 0.21, 12)
})

test("two exact shares p and q alone allow up to [1 − (√pq + √(1−p)(1−q))²] / |p − q|", () => {
  // D = (q − P)(P − p) / ((q − p) P (1 − P)), largest where P : 1 − P = √pq : √(1−p)(1−q)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 49 }), fc.integer({ min: 50, max: 99 }), (low, high) => {
      const [p, q] = [low / 100, high / 100]
      const { von, bis } = boundsOf({ anteile: [exactly(p), exactly(q)], einheit: "anteil", gesamt: 1000 })
      const [root0, root1] = [Math.sqrt(p * q), Math.sqrt((1 - p) * (1 - q))]
      expect(bis).toBeCloseTo((1 - (root0 + root1) ** 2) / (q - p), 8)
      expect(von).toBe(0)
    }),
  )
})

test("three shares with the middle unit held: the least D lies between the ends of what P can be", () => {
  // Half the people live at exactly 50 %, a quarter each at 0–20 % and 80–100 %. With the outer shares 20 % and 80 %,
  // P is 1/2 and D = (0.25 · 0.3 · 2) / (2 · 0.25) = 0.3; any other shares lie further from P.
  const { von, beiVon } = boundsOf({
    anteile: [{ von: 0, bis: 0.2 }, exactly(0.5), { von: 0.8, bis: 1 }],
    einheit: "anteil",
    gesamt: 400,
    groessen: [exactly(100), exactly(200), exactly(100)],
  })
  expect(von).toBeCloseTo(0.3, 8)
  expect(beiVon.gruppe[0]).toBeCloseTo(20, 3)
})

test("a unit whose share may lie on either side of P is given the better side, not both", () => {
  // 3 units of 100, 0–100 % each, 150 in the group: one unit must be mixed, so D is 1 only in the mean of two tables.
  // Best is 100, 50, 0: D = (100/150 + 50/150 − (0 + 50/150)) … = 100/150 = 2/3.
  const anteile = [1, 2, 3].map(() => ({ von: 0, bis: 1 }))
  const groessen = anteile.map(() => exactly(100))
  const { von, bis } = boundsOf({ anteile, einheit: "anteil", gesamt: 300, gruppe: 150, groessen })
  expect(von).toBe(0)
  expect(bis).toBeCloseTo(2 / 3, 12)
})

test("one unit, or equal shares, have no segregation", () => {
  for (const n of [1, 4]) {
    const anteile = Array.from({ length: n }, () => exactly(0.3))
    expect(boundsOf({ anteile, einheit: "anteil", gesamt: 100 })).toMatchObject({ von: 0, bis: expect.closeTo(0, 12) })
  }
})

test("takes the intervals of printed percentages, of which 0,0 % and 100,0 % reach no further than 0 and 1", () => {
  const anteile = ["0,0 %", "100,0 %"].map((text) => Result.getOrThrow(rounded(text)).spanne)
  const { von, bis } = boundsOf({ anteile, einheit: "prozent", gesamt: 1000, gruppe: 400 })
  // least: 0.05 % and 99.95 %; x₁ = 0.0005 t₁ and x₂ = 0.9995 t₂ with t₁ + t₂ = 1000 give t₂ = 399.5 / 0.999
  const t2 = 399.5 / 0.999
  expect(von).toBeCloseTo((0.9995 * t2) / 400 - (0.0005 * t2) / 600, 12)
  expect(bis).toBe(1)
})

test("says what it is", () => {
  const bounds = boundsOf({ anteile: [exactly(0.5), exactly(0.1)], einheit: "anteil", gesamt: 100, gruppe: 20 })
  expect(bounds).toMatchObject({ einheit: "index", index: "shareBounds" })
})

// Helpers

const exactly = (x: number): Intervall => ({ von: x, bis: x })

const sum = (values: ReadonlyArray<number>): number => values.reduce((all, value) => all + value, 0)

const times = ({ von, bis }: Intervall, k: number): Intervall => ({ von: von * k, bis: bis * k })

const boundsOf = (angaben: Angaben) => Result.getOrThrow(shareBounds(angaben))

const around = (x: number, width: number): Intervall => ({ von: Math.max(0, x - width), bis: x + width })

/** A table of people and what is printed of it: shares within a rounding, totals and sizes within bounds. */
const printedTable = fc
  .record({
    rows: fc
      .array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), { minLength: 2, maxLength: 5 })
      .map((rows) => rows.map(([x, rest]) => ({ x, total: x + rest }))),
    rundung: fc.constantFrom(0, 0.005, 0.05, 0.2),
    weite: fc.constantFrom(0, 1, 10),
    spiel: fc.constantFrom(undefined, 0, 5, 30),
  })
  .map(({ rows, rundung, weite, spiel }) => {
    const [x, total] = [rows.map((row) => row.x), rows.map((row) => row.total)]
    const angaben = {
      anteile: rows.map((row) => around(row.x / row.total, rundung)),
      einheit: "anteil" as const,
      gesamt: around(sum(total), weite),
      gruppe: { von: Math.max(1, sum(x) - weite), bis: Math.min(sum(x) + weite, sum(total) - weite - 1) },
      ...(spiel === undefined ? {} : { groessen: total.map((size) => around(size, spiel)) }),
    }
    return { x, total, angaben }
  })
  .filter(({ x, angaben: { gruppe } }) => gruppe.von <= sum(x) && gruppe.bis >= sum(x))

const expectFits = (angaben: Angaben, x: ReadonlyArray<number>, total: ReadonlyArray<number>): void => {
  const within = (value: number, { von, bis }: Intervall): void => {
    expect(value).toBeGreaterThanOrEqual(von * (1 - 1e-11))
    expect(value).toBeLessThanOrEqual(bis * (1 + 1e-11))
  }
  const given = angaben as { readonly gesamt: Intervall; readonly gruppe: Intervall }
  within(sum(total), given.gesamt)
  within(sum(x), given.gruppe)
  for (const [i, { von, bis }] of angaben.anteile.entries()) {
    within(x[i]!, { von: Math.max(0, von) * total[i]!, bis: Math.min(1, bis) * total[i]! })
    if (angaben.groessen !== undefined) within(total[i]!, angaben.groessen[i]!)
  }
}
