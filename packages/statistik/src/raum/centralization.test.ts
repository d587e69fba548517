import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, why } from "../../test/reference.ts"
import { absoluteCentralization } from "./absoluteCentralization.ts"
import { relativeCentralization } from "./relativeCentralization.ts"

// Laws of both

test("stay within −1 and 1, and do not depend on the order of the units, even at equal distances", () => {
  fc.assert(
    fc.property(city, fc.nat(), (rows, turn) => {
      const by = turn % rows.length
      const turned = [...rows.slice(by), ...rows.slice(0, by)]
      for (const index of [ace, rce]) {
        expect(Math.abs(index(rows))).toBeLessThanOrEqual(1)
        expect(index(turned)).toBeCloseTo(index(rows), 13)
      }
    }),
  )
})

test("are 0 where there is no other distance, or where the shares are equal at every distance", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 1, max: 9 }), (rows, k) => {
      const [ring, even] = [
        rows.map((row) => ({ ...row, d: 7 })),
        rows.map((row) => ({ ...row, x: row.a, y: k * row.a })),
      ]
      for (const index of [ace, rce]) {
        expect(index(ring)).toBe(0)
        expect(index(even)).toBeCloseTo(0, 13)
      }
    }),
  )
})

test("change their sign when the city is turned inside out, and see the order of distances only", () => {
  fc.assert(
    fc.property(city, (rows) => {
      for (const index of [ace, rce]) {
        expect(index(rows.map((row) => ({ ...row, d: 100 - row.d })))).toBeCloseTo(-index(rows), 13)
        expect(index(rows.map((row) => ({ ...row, d: row.d ** 2 + 5 })))).toBe(index(rows))
      }
    }),
  )
})

test("do not change with a factor of the counts or of the area; units in one ring may be merged", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 2, max: 50 }), (rows, k) => {
      for (const index of [ace, rce]) {
        const same = rows.map((row) => ({ ...row, x: k * row.x, y: k * row.y, a: k * row.a }))
        expect(index(same)).toBeCloseTo(index(rows), 13)
        const rings = [...new Set(rows.map(({ d }) => d))].map((d) => {
          const inRing = rows.filter((row) => row.d === d)
          const sum = (name: "x" | "y" | "a") => inRing.reduce((total, row) => total + row[name], 0)
          return { x: sum("x"), y: sum("y"), a: sum("a"), d }
        })
        expect(index(rings)).toBeCloseTo(index(rows), 13)
      }
    }),
  )
})

test("are worked by hand, and reach 1 and −1", () => {
  // outwards x = 100, 50, 0 and y = 0, 50, 100 of 150: (2/3·1/3 − 1·0) + (1·1 − 1·1/3) = 2/9 + 6/9
  const { wert, ...rest } = Result.getOrThrow(relativeCentralization([100, 50, 0, 0], [100, 100, 100, 0], [0, 3, 8, 9]))
  expect(wert).toBeCloseTo(8 / 9, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "relativeCentralization",
    formel: "Σ Xᵢ₋₁Yᵢ − Σ XᵢYᵢ₋₁, vom Zentrum aus",
    n: 4,
    verwendet: 3,
    leer: 1,
  })
  expect(Result.getOrThrow(relativeCentralization([5, 0], [5, 5], [1, 2])).wert).toBe(1)
  expect(Result.getOrThrow(relativeCentralization([5, 0], [5, 5], [2, 1])).wert).toBe(-1)
  // outwards a = 1, 1, 2 of 4: (1·¼) + (1·½)
  expect(absoluteCentralization([100, 0, 0], [1, 1, 2], [0, 3, 8])).toEqual(
    Result.succeed({
      wert: 0.75,
      einheit: "index",
      index: "absoluteCentralization",
      formel: "Σ Xᵢ₋₁Aᵢ − Σ XᵢAᵢ₋₁, vom Zentrum aus",
      n: 3,
      verwendet: 3,
      leer: 0,
    }),
  )
})

test("change neither argument", () => {
  const columns = [Float64Array.of(3, 1, 2), Float64Array.of(4, 4, 4), Float64Array.of(3, 1, 2)] as const
  relativeCentralization(...columns)
  absoluteCentralization(...columns)
  expect(columns.map((column) => [...column])).toEqual([
    [3, 1, 2],
    [4, 4, 4],
    [3, 1, 2],
  ])
})

// Holes

test("have no value for a distance below 0, an area of 0, or columns of different length", () => {
  expect(reasonOf(relativeCentralization([1, 2], [3, 3], [0, -1]))).toEqual([
    "parameterAusserhalb",
    "distance",
    1,
    "-1",
  ])
  expect(reasonOf(relativeCentralization([1, 2], [3, 3], [0]))).toEqual([
    "laengenVerschieden",
    "distance",
    undefined,
    "2 / 1",
  ])
  expect(reasonOf(relativeCentralization([0, 0], [3, 3], [0, 1]))).toEqual(["gruppeLeer", "x", undefined, undefined])
  expect(reasonOf(absoluteCentralization([1, 2], [3, 0], [0, 1]))).toEqual(["parameterAusserhalb", "area", 1, "0"])
  expect(reasonOf(absoluteCentralization([1, 2], [3, 3], [0, -1]))).toEqual([
    "parameterAusserhalb",
    "distance",
    1,
    "-1",
  ])
  expect(reasonOf(absoluteCentralization([1, 2], [3], [0, 1]))).toEqual([
    "laengenVerschieden",
    "area",
    undefined,
    "2 / 1",
  ])
  expect(reasonOf(absoluteCentralization([1, 2], [3, 3], [0]))).toEqual([
    "laengenVerschieden",
    "distance",
    undefined,
    "2 / 1",
  ])
})

// Known values from elsewhere

for (const name of ["nc_births1974", "nc_births1979"]) {
  test.skipIf(!hasReference)(`agree with 50-digit arithmetic and OasisR on ${name}${why}`, () => {
    const { x, total, column, expected } = readReference(name)
    const [cx, cy] = [column("cx"), column("cy")]
    const mean = (values: Float64Array) => values.reduce((a, b) => a + b, 0) / values.length
    const distance = cx.map((value, i) => Math.hypot(value - mean(cx), cy[i]! - mean(cy)))
    const found = {
      absolute_centralization_ace: absoluteCentralization(x, column("area"), distance),
      relative_centralization_rce: relativeCentralization(x, total, distance),
    }
    for (const [key, result] of Object.entries(found)) {
      const { wert } = Result.getOrThrow(result)
      expect(Math.abs(wert / expected(`spatial:${key}[centre=mean_of_centroids]`) - 1), key).toBeLessThan(1e-12)
    }
  })
}

// Helpers

interface Row {
  readonly x: number
  readonly y: number
  readonly a: number
  readonly d: number
}

const city = fc
  .array(fc.record({ x: fc.nat(30), y: fc.nat(30), a: fc.integer({ min: 1, max: 20 }), d: fc.nat(4) }), {
    minLength: 1,
    maxLength: 9,
  })
  .filter((rows) => rows.some(({ x }) => x > 0) && rows.some(({ y }) => y > 0))

const ace = (rows: ReadonlyArray<Row>): number =>
  Result.getOrThrow(
    absoluteCentralization(
      rows.map(({ x }) => x),
      rows.map(({ a }) => a),
      rows.map(({ d }) => d),
    ),
  ).wert

const rce = (rows: ReadonlyArray<Row>): number =>
  Result.getOrThrow(
    relativeCentralization(
      rows.map(({ x }) => x),
      rows.map(({ x, y }) => x + y),
      rows.map(({ d }) => d),
    ),
  ).wert

const reasonOf = (result: ReturnType<typeof absoluteCentralization>) => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(result))
  return [grund, feld, reihe, gefunden]
}
