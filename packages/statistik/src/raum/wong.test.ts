import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, readRows, why } from "../../test/reference.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { morrill } from "./morrill.ts"
import type { Grenzen } from "./Nachbarschaft.ts"
import { type Grenzgewicht, wongBoundary } from "./wongBoundary.ts"
import { wongShape } from "./wongShape.ts"

// Laws

test("D ≥ half ≥ full and D ≥ shape ≥ full", () => {
  fc.assert(
    fc.property(city, ({ x, total, grenzen, perimeter, area }) => {
      fc.pre(Result.isSuccess(wongBoundary(x, total, grenzen)))
      const D = Result.getOrThrow(segregationIndex(x, total)).wert
      const full = boundary(x, total, grenzen, "voll")
      const half = boundary(x, total, grenzen)
      expect(half).toBeCloseTo((D + full) / 2, 14)
      expect(full).toBeLessThanOrEqual(D)
      const shape = shaped(x, total, grenzen, perimeter, area)
      expect(shape).toBeLessThanOrEqual(D + 1e-15)
      expect(shape).toBeGreaterThanOrEqual(full - 1e-14)
    }),
  )
})

test("equal lengths are Morrill's index, and equal shapes the full boundary", () => {
  fc.assert(
    fc.property(city, ({ x, total, grenzen, area }) => {
      const one = { ...grenzen, laenge: grenzen.laenge.map(() => 3) }
      const adjusted = morrill(x, total, grenzen)
      fc.pre(Result.isSuccess(adjusted))
      expect(boundary(x, total, one, "voll")).toBeCloseTo(adjusted.success.wert, 13)
      const likeSquares = area.map((a) => 4 * a)
      expect(shaped(x, total, one, likeSquares, area)).toBeCloseTo(adjusted.success.wert, 13)
    }),
  )
})

test("do not change with the unit of length, the direction of a pair, a factor of the counts, or the group for the rest", () => {
  fc.assert(
    fc.property(city, fc.integer({ min: 2, max: 9 }), ({ x, total, grenzen, perimeter, area }, k) => {
      fc.pre(Result.isSuccess(wongBoundary(x, total, grenzen)))
      const times = (values: ReadonlyArray<number>, factor = k) => values.map((value) => factor * value)
      const turned = { i: grenzen.j, j: grenzen.i, laenge: times(grenzen.laenge) }
      const rest = total.map((t, i) => t - x[i]!)
      for (const gewicht of ["haelfte", "voll", "jeEinheit"] as const) {
        const wert = boundary(x, total, grenzen, gewicht)
        expect(boundary(times(x), times(total), turned, gewicht)).toBeCloseTo(wert, 13)
        expect(boundary(rest, total, grenzen, gewicht)).toBeCloseTo(wert, 13)
      }
      const wert = shaped(x, total, grenzen, perimeter, area)
      expect(shaped(x, total, turned, times(perimeter), times(area, k * k))).toBeCloseTo(wert, 13)
    }),
  )
})

test("corners of length 0 do not count, nor do boundaries of empty units", () => {
  const [x, total] = [
    [80, 40, 0, 0],
    [100, 100, 100, 0],
  ]
  const plain = { i: [0, 1], j: [1, 2], laenge: [3, 1] }
  const more = { i: [0, 1, 0, 3], j: [1, 2, 2, 0], laenge: [3, 1, 0, 50] }
  for (const gewicht of ["haelfte", "voll", "jeEinheit"] as const) {
    expect(boundary(x, total, more, gewicht)).toBe(boundary(x, total, plain, gewicht))
  }
  const withoutEmpty = shaped(x.slice(0, 3), total.slice(0, 3), plain, [4, 4, 4], [1, 1, 2])
  expect(shaped(x, total, more, [4, 4, 4, 900], [1, 1, 2, 1])).toBe(withoutEmpty)
})

test("the mean over units leaves out those without a boundary", () => {
  const grenzen = { i: [0], j: [1], laenge: [3] }
  const D = Result.getOrThrow(segregationIndex([80, 40, 10], [100, 100, 100])).wert
  expect(boundary([80, 40, 10], [100, 100, 100], grenzen, "jeEinheit")).toBeCloseTo(D - 0.4, 15)
})

test("are worked by hand", () => {
  const [x, total, grenzen] = [[80, 40, 0], [100, 100, 100], { i: [0, 1], j: [1, 2], laenge: [3, 1] }] as const
  // D = ½(|80/120 − 20/180| + |40/120 − 60/180| + |0 − 100/180|) = 5/9; |Δp| = 0.4 on both boundaries
  expect(boundary(x, total, grenzen)).toBeCloseTo(5 / 9 - 0.2, 15)
  expect(boundary(x, total, grenzen, "voll")).toBeCloseTo(5 / 9 - 0.4, 15)
  // |Δp| = 0.8 and 0.2: units 0.8, (3·0.8 + 0.2)/4 = 0.65, 0.2
  const other = [100, 20, 0]
  const D = Result.getOrThrow(segregationIndex(other, total)).wert
  expect(boundary(other, total, grenzen, "jeEinheit")).toBeCloseTo(D - (0.8 + 0.65 + 0.2) / 3, 15)
  expect(boundary(other, total, grenzen, "voll")).toBeCloseTo(D - (3 * 0.8 + 0.2) / 4, 15)
  // shapes 4, 2, 1: halves of (4 + 2)/4 and (2 + 1)/4
  expect(shaped(other, total, grenzen, [4, 8, 9], [1, 4, 9])).toBeCloseTo(D - (3 * 0.8 * 0.75 + 0.2 * 0.375) / 4, 15)
})

test("say which one they are", () => {
  const [x, total, grenzen] = [[8, 4, 0], [10, 10, 0], { i: [0], j: [1], laenge: [3] }] as const
  const formel = (gewicht?: Grenzgewicht) => Result.getOrThrow(wongBoundary(x, total, grenzen, gewicht)).formel
  expect(formel()).toBe("D − ½ · Σ l·|pᵢ − pⱼ| / Σ l, l: Länge der gemeinsamen Grenze")
  expect(formel("voll")).toBe("D − Σ l·|pᵢ − pⱼ| / Σ l, l: Länge der gemeinsamen Grenze")
  expect(formel("jeEinheit")).toBe("D − 1/n · Σᵢ Σⱼ l·|pᵢ − pⱼ| / Lᵢ, l: Länge der gemeinsamen Grenze, Lᵢ = Σⱼ l")
  const rest = { einheit: "index", n: 3, verwendet: 2, leer: 1 }
  expect(Result.getOrThrow(wongBoundary(x, total, grenzen))).toMatchObject({ ...rest, index: "wongBoundary" })
  expect(Result.getOrThrow(wongShape(x, total, grenzen, [4, 4, 4], [1, 1, 1]))).toMatchObject({
    ...rest,
    index: "wongShape",
    formel: "D − Σ l·|pᵢ − pⱼ|·½(Uᵢ/aᵢ + Uⱼ/aⱼ)/max(U/a) / Σ l, l: Länge der gemeinsamen Grenze, U: Umfang",
  })
})

// Holes

test("have no value without a boundary, for lengths below 0, or for unknown weights", () => {
  const reason = (grenzen: Grenzen, gewicht?: string) =>
    reasonOf(wongBoundary([1, 2, 0], [5, 5, 0], grenzen, gewicht as Grenzgewicht | undefined))
  expect(reason({ i: [0], j: [1], laenge: [0] })).toEqual(["nennerNull", "grenzen.laenge", undefined, undefined])
  expect(reason({ i: [0], j: [2], laenge: [7] })).toEqual(["nennerNull", "grenzen.laenge", undefined, undefined])
  expect(reason({ i: [0], j: [1], laenge: [-1] })).toEqual(["parameterAusserhalb", "grenzen.laenge", 0, "-1"])
  expect(reason({ i: [0], j: [1], laenge: [] })).toEqual(["laengenVerschieden", "grenzen.laenge", undefined, "1 / 0"])
  expect(reason({ i: [0], j: [0], laenge: [1] })).toEqual(["parameterAusserhalb", "grenzen", 0, "0-0"])
  expect(reason({ i: [0], j: [1], laenge: [1] }, "row")).toEqual(["parameterAusserhalb", "gewicht", undefined, "row"])
  const shape = (perimeter: Array<number>, area: Array<number>) =>
    reasonOf(wongShape([1, 2], [5, 5], { i: [0], j: [1], laenge: [1] }, perimeter, area))
  expect(shape([1, 0], [1, 1])).toEqual(["parameterAusserhalb", "perimeter", 1, "0"])
  expect(shape([1, 1], [1, 0])).toEqual(["parameterAusserhalb", "area", 1, "0"])
  expect(shape([1], [1, 1])).toEqual(["laengenVerschieden", "perimeter", undefined, "2 / 1"])
})

// Known values from elsewhere

for (const name of ["nc_births1974", "nc_births1979"]) {
  test.skipIf(!hasReference)(`agree with 50-digit arithmetic, pysal and OasisR on ${name}${why}`, () => {
    const { x, total, column, expected } = readReference(name)
    const edges = readRows(`data/${name}.edges.csv`)
    const numbers = (feld: string) => Float64Array.from(edges, (edge) => Number(edge[feld]))
    const grenzen = { i: numbers("i"), j: numbers("j"), laenge: numbers("shared_length") }
    const found = {
      "wong_d_w[global]": boundary(x, total, grenzen),
      "wong_d_w_noHalf[global]": boundary(x, total, grenzen, "voll"),
      "wong_d_w[row]_over_n": boundary(x, total, grenzen, "jeEinheit"),
      "wong_d_s[global]": shaped(x, total, grenzen, column("perimeter"), column("area")),
    }
    for (const [key, wert] of Object.entries(found)) {
      expect(Math.abs(wert / expected(`spatial:${key}`) - 1), key).toBeLessThan(1e-12)
    }
  })
}

// Helpers

/** Units in a row, each a neighbour of the next, and the first of the last. */
const city = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20), fc.nat(9), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
    minLength: 3,
    maxLength: 8,
  })
  .map((rows) => ({
    x: rows.map(([x]) => x),
    total: rows.map(([x, y]) => x + y),
    grenzen: {
      i: rows.map((_, i) => i),
      j: rows.map((_, i) => (i + 1) % rows.length),
      laenge: rows.map(([, , l]) => l),
    },
    perimeter: rows.map(([, , , p]) => p),
    area: rows.map(([, , , , a]) => a),
  }))

const boundary = (x: ArrayLike<number>, total: ArrayLike<number>, grenzen: Grenzen, gewicht?: Grenzgewicht): number =>
  Result.getOrThrow(wongBoundary(x, total, grenzen, gewicht)).wert

const shaped = (...parameters: Parameters<typeof wongShape>): number => Result.getOrThrow(wongShape(...parameters)).wert

const reasonOf = (result: ReturnType<typeof wongBoundary>) => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(result))
  return [grund, feld, reihe, gefunden]
}
