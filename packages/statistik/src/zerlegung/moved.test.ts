import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { moved, type Umzug } from "./moved.ts"

// Laws

test("nobody appears or vanishes, and those outside the group stay where they are", () => {
  fc.assert(
    fc.property(columns, fc.nat(), fc.nat(), fc.nat(), ({ x, total }, a, b, many) => {
      const [von, nach] = [a % x.length, b % x.length]
      const anzahl = many % (x[von]! + 1)
      const after = must(moved(x, total, { von, nach, anzahl }))
      expect(sum(after.x)).toBe(sum(x))
      expect([...after.total].map((t, i) => t - after.x[i]!)).toEqual(total.map((t, i) => t - x[i]!))
      expect(after.x[von]! - x[von]!).toBe(von === nach ? 0 : 0 - anzahl)
      expect(after.x[nach]! - x[nach]!).toBe(von === nach ? 0 : anzahl)
    }),
  )
})

test("the way back undoes it", () => {
  fc.assert(
    fc.property(columns, fc.nat(), fc.nat(), ({ x, total }, a, b) => {
      const [von, nach] = [a % x.length, b % x.length]
      const there = must(moved(x, total, { von, nach, anzahl: x[von]! }))
      const back = must(moved(there.x, there.total, { von: nach, nach: von, anzahl: x[von]! }))
      expect([[...back.x], [...back.total]]).toEqual([x, total])
    }),
  )
})

test("D is the share of the group that has to move for all to be even: worked by hand", () => {
  // D = 0.6 of 200 people are 120: with 100 from unit 0 to 3 and 20 from 1 to 2, they are one half of every unit
  const steps: ReadonlyArray<Umzug> = [
    { von: 0, nach: 3, anzahl: 100 },
    { von: 1, nach: 2, anzahl: 20 },
  ]
  let columns: Columns = { x: Float64Array.of(100, 60, 40, 0), total: Float64Array.of(100, 100, 100, 100) }
  const before = columns
  expect(must(segregationIndex(before.x, before.total)).wert).toBe(0.6)
  for (const step of steps) columns = must(moved(columns.x, columns.total, step))
  expect([[...columns.x], [...columns.total]]).toEqual([
    [0, 40, 60, 100],
    [0, 80, 120, 200],
  ])
  expect(must(segregationIndex(columns.x, columns.total)).wert).toBe(0)
  expect([[...before.x], [...before.total]]).toEqual([
    [100, 60, 40, 0],
    [100, 100, 100, 100],
  ])
})

// Holes

test("refuses rows that do not exist, and more people than live there", () => {
  expect(reasonOf({ von: -1, nach: 0, anzahl: 1 })).toEqual(["parameterAusserhalb", "von", "-1"])
  expect(reasonOf({ von: 2, nach: 0, anzahl: 1 })).toEqual(["parameterAusserhalb", "von", "2"])
  expect(reasonOf({ von: 0, nach: 0.5, anzahl: 1 })).toEqual(["parameterAusserhalb", "nach", "0.5"])
  expect(reasonOf({ von: 0, nach: 1, anzahl: 4 })).toEqual(["parameterAusserhalb", "anzahl", "4 > 3"])
  expect(reasonOf({ von: 0, nach: 1, anzahl: -1 })).toEqual(["parameterAusserhalb", "anzahl", "-1"])
  expect(reasonOf({ von: 0, nach: 1, anzahl: Number.NaN })).toEqual(["parameterAusserhalb", "anzahl", "NaN"])
})

test("checks the columns as every index does", () => {
  expect(must(Result.flip(moved([3, 9], [5, 5], { von: 0, nach: 1, anzahl: 1 }))).grund).toBe("gruppeGroesserAlsGesamt")
})

// Helpers

interface Columns {
  readonly x: Float64Array
  readonly total: Float64Array
}

const columns = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 8 })
  .map((rows) => ({ x: rows.map(([x]) => x), total: rows.map(([x, rest]) => x + rest) }))
  .filter(({ x, total }) => sum(x) > 0 && sum(x) < sum(total))

const sum = (counts: ArrayLike<number>): number => Array.from(counts).reduce((a, b) => a + b, 0)

const must = <A, E>(result: Result.Result<A, E>): A => Result.getOrThrow(result)

const reasonOf = (umzug: Umzug) => {
  const { grund, feld, gefunden } = must(Result.flip(moved([3, 1], [5, 5], umzug)))
  return [grund, feld, gefunden]
}
