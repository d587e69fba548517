import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, why } from "../../test/reference.ts"
import { absoluteConcentration } from "./absoluteConcentration.ts"

// Laws

test("does not depend on the order of the units, even where areas are equal", () => {
  fc.assert(
    fc.property(city, fc.nat(), (rows, turn) => {
      const by = turn % rows.length
      const [before, after] = [aco(rows), aco([...rows.slice(by), ...rows.slice(0, by)])]
      fc.pre(Result.isSuccess(before) && Result.isSuccess(after))
      expect(after.success.wert).toBeCloseTo(before.success.wert, 11)
    }),
  )
})

test("changes with no unit of area, with no factor of all counts, and with no empty unit", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 2, max: 50 }), (rows, k) => {
      const before = aco(rows)
      fc.pre(Result.isSuccess(before))
      const same = [
        rows.map(([x, t, a]): Row => [x, t, a * k]),
        rows.map(([x, t, a]): Row => [k * x, k * t, a]),
        [...rows, [0, 0, 1000] as const, [0, 0, 0.001] as const],
      ]
      for (const other of same) expect(Result.getOrThrow(aco(other)).wert).toBeCloseTo(before.success.wert, 11)
    }),
  )
})

test("lies between 0 and 1 where the group fills its units exactly", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 9 })), { minLength: 2 }), (units) => {
      const rows = units.map(([own, a]): Row => [own ? 10 : 0, 10, a])
      const result = aco(rows)
      // several units of one area enter together, and then hold more than X people
      fc.pre(Result.isSuccess(result) && new Set(units.map(([, a]) => a)).size === units.length)
      expect(result.success.wert).toBeGreaterThanOrEqual(-1e-12)
      expect(result.success.wert).toBeLessThanOrEqual(1 + 1e-12)
    }),
  )
})

test("never rises when somebody moves to a larger unit", () => {
  const [total, area] = [
    [100, 100, 100],
    [1, 2, 5],
  ]
  const values = [
    [100, 0, 0],
    [90, 10, 0],
    [50, 0, 50],
    [0, 50, 50],
    [0, 0, 100],
  ].map((x) => valueOf(x, total, area))
  for (const [k, value] of values.entries()) if (k > 0) expect(value).toBeLessThan(values[k - 1]!)
  expect([values[0], values.at(-1)]).toEqual([1, 0])
})

test("is worked by hand: the unit that completes the group counts whole, and equal areas enter together", () => {
  // X = 60. K: units of 1 and 2 hold 50 + 50 ≥ 60: (50·1 + 50·2)/100 = 1.5. G: both units of 4 hold 80: 4.
  // mean = (30·1 + 30·4)/60 = 2.5, so 1 − (2.5 − 1.5)/(4 − 1.5) = 0.6
  expect(absoluteConcentration([30, 0, 30, 0], [50, 50, 40, 40], [1, 2, 4, 4])).toEqual(
    Result.succeed({
      wert: 0.6,
      einheit: "index",
      index: "absoluteConcentration",
      formel: "1 − (Σ xᵢaᵢ/X − K)/(G − K), K, G: mittlere Fläche der kleinsten und größten Einheiten mit X Menschen",
      n: 4,
      verwendet: 4,
      leer: 0,
    }),
  )
  // X = 50 is held by the unit of 1 alone, and by the 40 of the first unit of 4 not: 1 − (1 − 1)/(4 − 1) = 1
  expect(valueOf([50, 0, 0, 0], [50, 50, 40, 40], [1, 2, 4, 4])).toBe(1)
})

// Holes

test("has no value where all units are equally large, or an area is none", () => {
  expect(reasonOf([1, 0], [2, 2], [3, 3])).toEqual(["nennerNull", "area", undefined, undefined])
  expect(reasonOf([1, 0, 0], [2, 2, 0], [3, 3, 9])).toEqual(["nennerNull", "area", undefined, undefined])
  expect(reasonOf([1, 0], [2, 2], [3])).toEqual(["laengenVerschieden", "area", undefined, "2 / 1"])
  expect(reasonOf([1, 0], [2, 2], [3, 0])).toEqual(["parameterAusserhalb", "area", 1, "0"])
  expect(reasonOf([3, 0], [2, 2], [3, 1])).toEqual(["gruppeGroesserAlsGesamt", "x", 0, "3 > 2"])
})

// Known values from elsewhere

for (const name of ["nc_births1974", "nc_births1979"]) {
  test.skipIf(!hasReference)(`agrees with 50-digit arithmetic, pysal and OasisR on ${name}${why}`, () => {
    const { x, total, column, expected } = readReference(name)
    const wert = valueOf(x, total, column("area"))
    expect(Math.abs(wert / expected("spatial:absolute_concentration_aco") - 1)).toBeLessThan(1e-12)
  })
}

// Helpers

type Row = readonly [x: number, total: number, area: number]

const city = fc.array(
  fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 6 })).map(([x, y, a]): Row => [x, x + y, a]),
  { minLength: 2, maxLength: 9 },
)

const aco = (rows: ReadonlyArray<Row>) =>
  absoluteConcentration(
    rows.map(([x]) => x),
    rows.map(([, t]) => t),
    rows.map(([, , a]) => a),
  )

const valueOf = (x: ArrayLike<number>, total: ArrayLike<number>, area: ArrayLike<number>): number =>
  Result.getOrThrow(absoluteConcentration(x, total, area)).wert

const reasonOf = (x: ArrayLike<number>, total: ArrayLike<number>, area: ArrayLike<number>) => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(absoluteConcentration(x, total, area)))
  return [grund, feld, reihe, gefunden]
}
