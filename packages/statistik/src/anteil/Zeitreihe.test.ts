import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { annualMeanChange } from "./annualMeanChange.ts"
import { connectSeries } from "./connectSeries.ts"
import { indexSeries } from "./indexSeries.ts"
import { percentChange } from "./percentChange.ts"

// connectSeries

test("the pieces hold every value once and in order, and no break lies inside one", () => {
  fc.assert(
    fc.property(series, fc.array(fc.integer({ min: 1999, max: 2032 }), { maxLength: 4 }), (reihe, brueche) => {
      const pieces = Result.getOrThrow(connectSeries({ ...reihe, brueche }))
      expect(pieces.flatMap(({ zeiten }) => zeiten)).toEqual(reihe.zeiten)
      expect(pieces.flatMap(({ werte }) => werte)).toEqual(reihe.werte)
      const lastOf = (k: number): number => pieces[k]!.zeiten.at(-1)!
      for (const [k, { zeiten }] of pieces.entries()) {
        expect(brueche.filter((bruch) => bruch > zeiten[0]! && bruch <= lastOf(k))).toEqual([])
        if (k === 0) continue
        expect(brueche.filter((bruch) => bruch > lastOf(k - 1) && bruch <= zeiten[0]!)).not.toEqual([])
      }
    }),
  )
})

test("a break at a time separates it from the time before, not from the time after", () => {
  const zeiten = [2010, 2011, 2012]
  const pieces = (brueche: ReadonlyArray<number>) =>
    Result.getOrThrow(connectSeries({ zeiten, werte: [1, 2, 3], brueche })).map((piece) => piece.werte)
  expect(pieces([2011])).toEqual([[1], [2, 3]])
  expect(pieces([2011.5])).toEqual([[1, 2], [3]])
  expect(pieces([2010, 2013])).toEqual([[1, 2, 3]])
  expect(pieces([])).toEqual([[1, 2, 3]])
  expect(Result.getOrThrow(connectSeries({ zeiten, werte: [1, 2, 3] }))).toHaveLength(1)
})

// indexSeries

test("the base year is 100, and every value is that many hundredths of it", () => {
  fc.assert(
    fc.property(series, fc.nat(), (reihe, pick) => {
      const i = pick % reihe.zeiten.length
      const messzahlen = Result.getOrThrow(indexSeries(reihe, reihe.zeiten[i]!))
      expect(messzahlen.map(({ zeit }) => zeit)).toEqual(reihe.zeiten)
      for (const [k, { wert }] of messzahlen.entries()) {
        const change = Result.getOrThrow(percentChange(reihe.werte[i]!, reihe.werte[k]!)).wert
        expect(Result.getOrThrow(wert).wert).toBeCloseTo(100 + change, 8)
      }
      expect(Result.getOrThrow(messzahlen[i]!.wert).wert).toBe(100)
    }),
  )
})

test("beyond a break on either side there is a hole that names the nearest one", () => {
  const reihe = { zeiten: [2010, 2012, 2014, 2016], werte: [50, 100, 110, 120], brueche: [2012, 2015, 2016] }
  const found = Result.getOrThrow(indexSeries(reihe, 2012)).map(({ wert }) =>
    Result.match(wert, { onSuccess: (k) => k.wert, onFailure: (e) => [e.grund, e.feld, e.gefunden] }),
  )
  expect(found[0]).toEqual(["reihenbruch", "brueche", "2012"])
  expect(found[1]).toBe(100)
  expect(found[2]).toBeCloseTo(110, 12)
  expect(found[3]).toEqual(["reihenbruch", "brueche", "2015"])
})

test("an index value says what it is, and is never -0 or infinite", () => {
  const [base, zero, huge] = Result.getOrThrow(indexSeries({ zeiten: [1, 2, 3], werte: [1e-300, -0, 1e300] }, 1))
  expect(base?.wert).toMatchObject({
    success: { wert: 100, einheit: "basis100", index: "indexSeries", n: 1, verwendet: 1, leer: 0 },
  })
  expect(zero?.wert).toMatchObject({ success: { wert: 0 } })
  expect(huge?.wert).toMatchObject({ failure: { grund: "zuGross", gefunden: "Infinity" } })
})

test("a base that is no time, or has no positive value, is refused", () => {
  for (const [basis, fault] of [
    [2011, { grund: "parameterAusserhalb", feld: "basis", gefunden: "2011" }],
    [2012, { grund: "basisNull", feld: "werte", gefunden: "0" }],
    [2013, { grund: "basisNegativ", feld: "werte", gefunden: "-3" }],
  ] as const) {
    const reihe = { zeiten: [2010, 2012, 2013], werte: [1, 0, -3] }
    expect(Result.flip(indexSeries(reihe, basis))).toMatchObject({ success: fault })
  }
})

// annualMeanChange

test("repeated every year it leads from the first value to the last", () => {
  fc.assert(
    fc.property(series, fc.nat(), fc.nat(), (reihe, pickA, pickB) => {
      const [i, k] = [pickA % reihe.zeiten.length, pickB % reihe.zeiten.length]
      fc.pre(i < k)
      const [von, bis] = [reihe.zeiten[i]!, reihe.zeiten[k]!]
      const { wert, einheit } = Result.getOrThrow(annualMeanChange(reihe, von, bis))
      expect(einheit).toBe("prozent")
      expect((reihe.werte[i]! * (1 + wert / 100) ** (bis - von)) / reihe.werte[k]!).toBeCloseTo(1, 10)
    }),
  )
})

test("over one year is the percentage change, and keeps the digits of a small one", () => {
  const over = (last: number, years = 1) =>
    Result.getOrThrow(annualMeanChange({ zeiten: [0, years], werte: [1, last] }, 0, years))
  expect(over(1.25).wert).toBeCloseTo(25, 12)
  expect(over(0).wert).toBe(-100)
  expect(over(1 + 2 ** -40, 2).wert).toBeCloseTo(100 * (2 ** -41 - 2 ** -83), 24)
  expect(over(1)).toMatchObject({ wert: 0, index: "annualMeanChange", n: 2, verwendet: 2, leer: 0 })
})

test("refuses to compare across a break, and what has no rate", () => {
  const reihe = { zeiten: [2010, 2012, 2014, 2015], werte: [4, 0, -2, 1e300], brueche: [2011] }
  for (const [von, bis, fault] of [
    [2010, 2012, { grund: "reihenbruch", feld: "brueche", gefunden: "2011" }],
    [2009, 2012, { grund: "parameterAusserhalb", feld: "von", gefunden: "2009" }],
    [2010, 2011, { grund: "parameterAusserhalb", feld: "bis", gefunden: "2011" }],
    [2012, 2012, { grund: "parameterAusserhalb", feld: "bis", gefunden: "2012 ≤ 2012" }],
    [2014, 2012, { grund: "parameterAusserhalb", feld: "bis", gefunden: "2012 ≤ 2014" }],
    [2012, 2014, { grund: "basisNull", feld: "werte", gefunden: "0" }],
    [2014, 2015, { grund: "basisNegativ", feld: "werte", gefunden: "-2" }],
  ] as const) {
    expect(Result.flip(annualMeanChange(reihe, von, bis))).toMatchObject({ success: fault })
  }
  const falling = { zeiten: [2010, 2012], werte: [4, -2] }
  expect(Result.flip(annualMeanChange(falling, 2010, 2012))).toMatchObject({
    success: { grund: "wertNegativ", feld: "werte", gefunden: "-2" },
  })
  const rising = { zeiten: [0, 1], werte: [1e-300, 1e300] }
  expect(Result.flip(annualMeanChange(rising, 0, 1))).toMatchObject({ success: { grund: "zuGross" } })
})

// Holes of the series itself

test("what is no series is refused by all three, with the row", () => {
  for (const [reihe, fault] of [
    [
      { zeiten: [], werte: [] },
      { grund: "keineEinheiten", feld: "werte" },
    ],
    [
      { zeiten: [1, 2], werte: [1] },
      { grund: "laengenVerschieden", feld: "werte", gefunden: "2 / 1" },
    ],
    [
      { zeiten: [1, Number.NaN], werte: [1, 2] },
      { grund: "keineZahl", feld: "zeiten", reihe: 1, gefunden: "NaN" },
    ],
    [
      { zeiten: [1, 2], werte: [1, Infinity] },
      { grund: "keineZahl", feld: "werte", reihe: 1 },
    ],
    [
      { zeiten: [1], werte: [1], brueche: [Number.NaN] },
      { grund: "keineZahl", feld: "brueche", reihe: 0 },
    ],
    [
      { zeiten: [1, 3, 2], werte: [1, 2, 3] },
      { grund: "grenzenVertauscht", reihe: 2, gefunden: "3 ≥ 2" },
    ],
    [
      { zeiten: [1, 1], werte: [1, 2] },
      { grund: "grenzenVertauscht", feld: "zeiten", reihe: 1 },
    ],
  ] as const) {
    expect(Result.flip(connectSeries(reihe))).toMatchObject({ success: fault })
    expect(Result.flip(indexSeries(reihe, 1))).toMatchObject({ success: fault })
    expect(Result.flip(annualMeanChange(reihe, 1, 2))).toMatchObject({ success: fault })
  }
})

// Helpers

const series = fc.uniqueArray(fc.integer({ min: 2000, max: 2030 }), { minLength: 1, maxLength: 8 }).chain((years) =>
  fc.record({
    zeiten: fc.constant(years.toSorted((a, b) => a - b)),
    werte: fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: years.length, maxLength: years.length }),
  }),
)
