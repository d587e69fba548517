import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { type Raender, withMargins } from "./withMargins.ts"

// Laws

test("meets both margins, and keeps every odds ratio", () => {
  fc.assert(
    fc.property(columns, sizes, sizes, (counts, units, people) => {
      const table = tableOf(counts)
      const wanted = people
        .slice(0, table.groups.length)
        .map((size) => (size * sum(units.slice(0, table.n))) / sum(people.slice(0, table.groups.length)))
      const groups = Object.fromEntries(table.groups.map((name, k) => [name, wanted[k]!]))
      const after = must(withMargins(table, { units: units.slice(0, table.n), groups }))
      for (let i = 0; i < table.n; i++) expect(after.unitTotals[i]! / units[i]!).toBeCloseTo(1, 11)
      for (let k = 0; k < wanted.length; k++) expect(after.groupTotals[k]! / wanted[k]!).toBeCloseTo(1, 11)
      expect(after.total / sum(wanted)).toBeCloseTo(1, 11)
      for (const [i, k] of [
        [1, 1],
        [table.n - 1, table.groups.length - 1],
      ] as const) {
        expect(oddsRatio(after, i, k) / oddsRatio(table, i, k)).toBeCloseTo(1, 10)
      }
    }),
  )
})

test("without a change is the table as it was", () => {
  fc.assert(
    fc.property(columns, (counts) => {
      const table = tableOf(counts)
      const same = [{}, { units: table.unitTotals }, { groups: { g0: table.groupTotals[0]! } }]
      for (const raender of same) {
        const after = must(withMargins(table, raender))
        for (const [index, count] of table.counts.entries()) expect(after.counts[index]! / count).toBeCloseTo(1, 11)
      }
    }),
  )
})

test("without units they keep their shares of everybody, without groups these do", () => {
  const table = must(groupTable({ a: [80, 60], b: [20, 40] }, { units: ["Nord", "Sued"], ebene: "Stadtteile" }))
  const more = must(withMargins(table, { groups: { b: 160 } }))
  expect([...more.unitTotals].map(rounded)).toEqual([150, 150])
  expect([...more.groupTotals].map(rounded)).toEqual([140, 160])
  const larger = must(withMargins(table, { units: Float32Array.of(300, 100) }))
  expect([...larger.groupTotals].map(rounded)).toEqual([280, 120])
  expect([...larger.unitTotals].map(rounded)).toEqual([300, 100])
  expect(larger).toMatchObject({ groups: ["a", "b"], units: ["Nord", "Sued"], ebene: "Stadtteile", n: 2, leer: 0 })
  expect([...table.counts]).toEqual([80, 60, 20, 40])
})

test("is worked by hand: odds of 4 between two units, when both halves become equal", () => {
  // x/(1 − x) : (1 − x)/x = 16 : 1 gives x = 4/5
  const after = must(
    withMargins(must(groupTable({ a: [16, 1], b: [1, 1] })), { units: [50, 50], groups: { a: 50, b: 50 } }),
  )
  expect([...after.counts].map(rounded)).toEqual([40, 10, 10, 40])
})

test("converges where it takes thousands of rounds, because the groups hardly share a unit", () => {
  const table = must(groupTable({ a: [1000, 1], b: [1, 1000] }))
  const after = must(withMargins(table, { units: [600, 400], groups: { a: 500, b: 500 } }))
  expect([...after.unitTotals, ...after.groupTotals].map((size) => Math.round(size * 1e8) / 1e8)).toEqual([
    600, 400, 500, 500,
  ])
  expect(oddsRatio(after, 1, 1) / 1e6).toBeCloseTo(1, 9)
})

test("empties a unit or a group, and counts the empty units", () => {
  const table = must(groupTable({ a: [80, 60, 0], b: [20, 40, 0] }))
  const closed = must(withMargins(table, { units: [0, 100, 0] }))
  expect([closed.leer, ...closed.counts].map(rounded)).toEqual([2, 0, 70, 0, 0, 30, 0])
  const gone = must(withMargins(table, { groups: { a: 0 } }))
  expect([gone.leer, ...gone.counts].map(rounded)).toEqual([1, 0, 0, 0, 30, 30, 0])
})

test("keeps an empty group empty", () => {
  const table = must(groupTable({ a: [80, 60], b: [20, 40], c: [0, 0] }))
  expect([...must(withMargins(table, { units: [150, 50] })).groupTotals].map(rounded)).toEqual([140, 60, 0])
})

// Holes

test("refuses sizes that are none, and names that nobody has", () => {
  expect(reasonOf({ units: [1] })).toEqual(["laengenVerschieden", "units", undefined, "2 / 1"])
  expect(reasonOf({ units: [1, -2] })).toEqual(["ungueltigeAnzahl", "units", 1, "-2"])
  expect(reasonOf({ groups: { c: 1 } })).toEqual(["nameUnbekannt", "groups", undefined, "c"])
  expect(reasonOf({ groups: { b: Number.NaN } })).toEqual(["ungueltigeAnzahl", "groups.b", undefined, "NaN"])
  expect(reasonOf({ units: [0, 0] })).toEqual(["summeNull", "units", undefined, "0"])
  expect(reasonOf({ groups: { a: 0, b: 0 } })).toEqual(["summeNull", "groups", undefined, "0"])
  expect(reasonOf({ units: [2 ** 53, 2] })).toEqual(["zuGross", "units", undefined, String(2 ** 53 + 2)])
  expect(reasonOf({ groups: { a: 2 ** 53, b: 2 } })).toEqual(["zuGross", "groups", undefined, String(2 ** 53 + 2)])
})

test("refuses units and groups that do not sum to the same, be it by one of ten thousand million", () => {
  expect(reasonOf({ units: [60, 40], groups: { a: 60, b: 41 } })).toEqual([
    "unvereinbar",
    "units",
    undefined,
    "100 / 101",
  ])
  expect(reasonOf({ units: [6e9, 4e9], groups: { a: 5e9, b: 5e9 + 1 } })[0]).toBe("unvereinbar")
  expect(Result.isSuccess(change({ units: [60, 40], groups: { a: 60, b: 40 } }))).toBe(true)
  expect(Result.isSuccess(change({ units: [2 ** 52, 2 ** 52] }))).toBe(true)
})

test("refuses sizes that no table with these zeros has, whether they are missed at once or never quite met", () => {
  const apart = must(groupTable({ a: [5, 0], b: [0, 5] }))
  expect(grundOf(withMargins(apart, { units: [6, 4], groups: { a: 4, b: 6 } }))).toBe("unvereinbar")
  const empty = must(groupTable({ a: [5, 0], b: [5, 0] }))
  expect(grundOf(withMargins(empty, { units: [6, 4] }))).toBe("unvereinbar")
  expect(grundOf(withMargins(empty, { groups: { b: 3 } }))).toBeUndefined()
  const none = must(groupTable({ a: [5, 5], b: [5, 0], c: [0, 0] }))
  expect(grundOf(withMargins(none, { groups: { c: 3 } }))).toBe("unvereinbar")
  expect(grundOf(withMargins(none, { groups: { a: 0 } }))).toBe("unvereinbar")
  // only b = 0 in unit 0 would do, which its positive cell comes near to and never reaches
  expect(grundOf(withMargins(none, { units: [5, 5], groups: { a: 5, b: 5 } }))).toBe("unvereinbar")
})

// Helpers

const columns = fc
  .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 2, max: 6 }))
  .chain(([K, n]) =>
    fc.array(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: n, maxLength: n }), { minLength: K, maxLength: K }),
  )

const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 6, maxLength: 6 })

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((a, b) => a + b, 0)

const rounded = (value: number): number => Math.round(value * 1e10) / 1e10

const must = <A, E>(result: Result.Result<A, E>): A => Result.getOrThrow(result)

const tableOf = (counts: ReadonlyArray<ReadonlyArray<number>>): GroupTable =>
  must(groupTable(Object.fromEntries(counts.map((column, k) => [`g${k}`, column]))))

/** Of the first unit and group against unit i and group k. */
const oddsRatio = ({ counts, n }: GroupTable, i: number, k: number): number =>
  (counts[0]! * counts[k * n + i]!) / (counts[i]! * counts[k * n]!)

const change = (raender: Raender) => withMargins(must(groupTable({ a: [80, 60], b: [20, 40] })), raender)

const reasonOf = (raender: Raender) => {
  const { grund, feld, reihe, gefunden } = must(Result.flip(change(raender)))
  return [grund, feld, reihe, gefunden]
}

const grundOf = (result: ReturnType<typeof withMargins>) =>
  Result.isFailure(result) ? result.failure.grund : undefined
