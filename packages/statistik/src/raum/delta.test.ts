import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, why } from "../../test/reference.ts"
import { delta } from "./delta.ts"

// Laws (spec "statistik", section 7)

test("stays from 0 to below 1, and does not depend on the order of the units", () => {
  fc.assert(
    fc.property(land, fc.nat(), (rows, turn) => {
      const wert = valueOf(rows)
      expect(wert).toBeGreaterThanOrEqual(0)
      expect(wert).toBeLessThan(1)
      const by = turn % rows.length
      expect(valueOf([...rows.slice(by), ...rows.slice(0, by)])).toBeCloseTo(wert, 14)
    }),
  )
})

test("is 0 where the density is constant, and only there", () => {
  fc.assert(
    fc.property(
      fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 1 }),
      fc.integer({ min: 1, max: 99 }),
      (areas, k) => {
        expect(valueOf(areas.map((a) => [k * a, a]))).toBe(0)
      },
    ),
  )
  fc.assert(
    fc.property(land, (rows) => {
      const densities = new Set(rows.map(([x, a]) => x / a))
      fc.pre(densities.size > 1)
      expect(valueOf(rows)).toBeGreaterThan(0)
    }),
  )
})

test("never rises when two units are merged, be one of them empty", () => {
  fc.assert(
    fc.property(land, (rows) => {
      fc.pre(rows.length > 1)
      const [[x0, a0], [x1, a1]] = [rows[0]!, rows[1]!]
      expect(valueOf([[x0 + x1, a0 + a1], ...rows.slice(2)])).toBeLessThanOrEqual(valueOf(rows) + 1e-15)
    }),
  )
})

test("does not change with the unit of area, nor when all counts are multiplied", () => {
  fc.assert(
    fc.property(land, fc.integer({ min: 2, max: 99 }), (rows, k) => {
      expect(valueOf(rows.map(([x, a]) => [x, a * 10_000]))).toBeCloseTo(valueOf(rows), 14)
      expect(valueOf(rows.map(([x, a]) => [k * x, a]))).toBeCloseTo(valueOf(rows), 14)
    }),
  )
})

test("counts land without people: nobody in half of the land is one half more", () => {
  expect(valueOf([[100, 10]])).toBe(0)
  expect(
    valueOf([
      [100, 10],
      [0, 10],
    ]),
  ).toBe(0.5)
  expect(delta([100, 0], [10, 10])).toEqual(
    Result.succeed({
      wert: 0.5,
      einheit: "index",
      index: "delta",
      formel: "½ · Σ |xᵢ/X − aᵢ/A|",
      n: 2,
      verwendet: 2,
      leer: 0,
    }),
  )
})

// Holes

test("has no value without units, without anybody, or for counts and areas that are none", () => {
  expect(reasonOf([], [])).toEqual(["keineEinheiten", undefined, undefined, undefined])
  expect(reasonOf([1], [1, 2])).toEqual(["laengenVerschieden", "area", undefined, "1 / 2"])
  expect(reasonOf([1, -1], [1, 2])).toEqual(["ungueltigeAnzahl", "x", 1, "-1"])
  expect(reasonOf([Number.NaN], [1])).toEqual(["ungueltigeAnzahl", "x", 0, "NaN"])
  expect(reasonOf([0, 0], [1, 2])).toEqual(["gruppeLeer", "x", undefined, undefined])
  expect(reasonOf([2 ** 53, 2], [1, 2])).toEqual(["zuGross", "x", undefined, String(2 ** 53 + 2)])
  for (const bad of [0, -1, Number.NaN, Infinity]) {
    expect(reasonOf([1, 2], [1, bad])).toEqual(["parameterAusserhalb", "area", 1, String(bad)])
  }
})

// Known values from elsewhere

for (const name of ["nc_births1974", "nc_births1979"]) {
  test.skipIf(!hasReference)(`agrees with 50-digit arithmetic, pysal and OasisR on ${name}${why}`, () => {
    const { x, column, expected } = readReference(name)
    const { wert } = Result.getOrThrow(delta(x, column("area")))
    expect(Math.abs(wert / expected("spatial:delta") - 1)).toBeLessThan(1e-13)
  })
}

// Helpers

type Row = readonly [x: number, area: number]

const land = fc
  .array(fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 9 })
  .filter((rows) => rows.some(([x]) => x > 0))

const valueOf = (rows: ReadonlyArray<Row>): number =>
  Result.getOrThrow(
    delta(
      rows.map(([x]) => x),
      rows.map(([, a]) => a),
    ),
  ).wert

const reasonOf = (x: ArrayLike<number>, area: ArrayLike<number>) => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(delta(x, area)))
  return [grund, feld, reihe, gefunden]
}
