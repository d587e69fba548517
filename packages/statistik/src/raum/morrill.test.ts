import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, readRows, why } from "../../test/reference.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { morrill } from "./morrill.ts"
import type { Nachbarschaft } from "./Nachbarschaft.ts"

// Laws

test("is at most D, and D where neighbours are alike", () => {
  fc.assert(
    fc.property(rowOfUnits, ({ x, total, nachbarn }) => {
      const result = morrill(x, total, nachbarn)
      fc.pre(Result.isSuccess(result))
      expect(result.success.wert).toBeLessThanOrEqual(d(x, total))
    }),
  )
  expect(valueOf([10, 10, 90, 90], [100, 100, 100, 100], { i: [0, 2], j: [1, 3] })).toBe(0.8)
})

test("is the same for the group and for the rest, and for all counts multiplied", () => {
  fc.assert(
    fc.property(rowOfUnits, fc.integer({ min: 2, max: 50 }), ({ x, total, nachbarn }, k) => {
      const result = morrill(x, total, nachbarn)
      fc.pre(Result.isSuccess(result))
      const rest = total.map((t, i) => t - x[i]!)
      expect(valueOf(rest, total, nachbarn)).toBeCloseTo(result.success.wert, 13)
      const times = (counts: ReadonlyArray<number>) => counts.map((count) => k * count)
      expect(valueOf(times(x), times(total), nachbarn)).toBeCloseTo(result.success.wert, 13)
    }),
  )
})

test("does not depend on the order of the units, nor of the pairs, nor within a pair", () => {
  fc.assert(
    fc.property(rowOfUnits, ({ x, total, nachbarn }) => {
      const result = morrill(x, total, nachbarn)
      fc.pre(Result.isSuccess(result))
      const last = x.length - 1
      const turned = {
        i: [...nachbarn.j].map((row) => last - row).toReversed(),
        j: [...nachbarn.i].map((row) => last - row).toReversed(),
      }
      expect(valueOf(x.toReversed(), total.toReversed(), turned)).toBeCloseTo(result.success.wert, 13)
    }),
  )
})

test("sees where the units lie, as D does not: by hand", () => {
  const [total, nachbarn] = [[100, 100, 100, 100], { i: [0, 1, 2], j: [1, 2, 3] }]
  // D = 0.6 both times; |Δp| is 0, 0.6, 0 in the one city and 0.6, 0.6, 0.6 in the other
  expect(valueOf([80, 80, 20, 20], total, nachbarn)).toBeCloseTo(0.6 - 0.2, 15)
  expect(valueOf([80, 20, 80, 20], total, nachbarn)).toBeCloseTo(0, 15)
  // below 0: D = ½(|8/9 − 2/11| + |1/9 − 9/11|) of 10 + 10 people is less than |0.8 − 0.1|
  expect(valueOf([8, 1, 50], [10, 10, 100], { i: [0], j: [1] })).toBeLessThan(0)
})

test("leaves out empty units, and their pairs", () => {
  const nachbarn = { i: [0, 1, 2], j: [1, 2, 3] }
  expect(morrill([80, 20, 0, 20], [100, 100, 0, 100], nachbarn)).toEqual(
    Result.succeed({
      wert: d([80, 20, 20], [100, 100, 100]) - (0.8 - 0.2),
      einheit: "index",
      index: "morrill",
      formel: "D − Σ |pᵢ − pⱼ| / m über m benachbarte Paare",
      n: 4,
      verwendet: 3,
      leer: 1,
    }),
  )
})

// Holes

test("refuses pairs of rows that do not exist, of a row with itself, and pairs listed twice", () => {
  expect(reasonOf({ i: [0], j: [3] })).toEqual(["parameterAusserhalb", "nachbarn.j", 0, "3"])
  expect(reasonOf({ i: [0, 3], j: [1, 1] })).toEqual(["parameterAusserhalb", "nachbarn.i", 1, "3"])
  expect(reasonOf({ i: [0, -1], j: [1, 1] })).toEqual(["parameterAusserhalb", "nachbarn.i", 1, "-1"])
  expect(reasonOf({ i: [0, 1.5], j: [1, 1] })).toEqual(["parameterAusserhalb", "nachbarn.i", 1, "1.5"])
  expect(reasonOf({ i: [0, 1], j: [1, 1] })).toEqual(["parameterAusserhalb", "nachbarn", 1, "1-1"])
  expect(reasonOf({ i: [0, 1, 0], j: [1, 2, 1] })).toEqual(["paarDoppelt", "nachbarn", 2, "0-1"])
  expect(reasonOf({ i: [0, 1, 2], j: [1, 2, 1] })).toEqual(["paarDoppelt", "nachbarn", 2, "2-1"])
  expect(reasonOf({ i: [0, 1], j: [1] })).toEqual(["laengenVerschieden", "nachbarn.j", undefined, "2 / 1"])
  expect(reasonOf({ i: [0, 0, 1], j: [1, 2, 2] })).toBeUndefined()
})

test("has no value without a pair of units with people", () => {
  expect(reasonOf({ i: [], j: [] })).toEqual(["nennerNull", "nachbarn", undefined, undefined])
  const alone = Result.getOrThrow(Result.flip(morrill([1, 0, 1], [2, 0, 2], { i: [0, 1], j: [1, 2] })))
  expect([alone.grund, alone.feld]).toEqual(["nennerNull", "nachbarn"])
})

// Known values from elsewhere

for (const name of ["nc_births1974", "nc_births1979"]) {
  test.skipIf(!hasReference)(`agrees with 50-digit arithmetic, pysal and OasisR on ${name}${why}`, () => {
    const { x, total, expected } = readReference(name)
    const edges = readRows(`data/${name}.edges.csv`)
    const contiguity = { queen: edges, rook: edges.filter((edge) => Number(edge["shared_length"]) > 0) }
    for (const [kind, pairs] of Object.entries(contiguity)) {
      const nachbarn = { i: pairs.map(({ i }) => Number(i)), j: pairs.map(({ j }) => Number(j)) }
      const wert = valueOf(x, total, nachbarn)
      expect(Math.abs(wert / expected(`spatial:morrill_d_adj[${kind}]`) - 1), kind).toBeLessThan(1e-12)
    }
  })
}

// Helpers

/** Units in a row, each a neighbour of the next. */
const rowOfUnits = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 2, maxLength: 9 }).map((rows) => ({
  x: rows.map(([x]) => x),
  total: rows.map(([x, y]) => x + y),
  nachbarn: { i: rows.slice(1).map((_, i) => i), j: rows.slice(1).map((_, i) => i + 1) },
}))

const d = (x: ArrayLike<number>, total: ArrayLike<number>): number => Result.getOrThrow(segregationIndex(x, total)).wert

const valueOf = (x: ArrayLike<number>, total: ArrayLike<number>, nachbarn: Nachbarschaft): number =>
  Result.getOrThrow(morrill(x, total, nachbarn)).wert

const reasonOf = (nachbarn: Nachbarschaft) => {
  const result = morrill([1, 2, 3], [5, 5, 5], nachbarn)
  if (Result.isSuccess(result)) return undefined
  const { grund, feld, reihe, gefunden } = result.failure
  return [grund, feld, reihe, gefunden]
}
