import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { columnsOf } from "./columnsOf.ts"
import { figureOf, groupTable, needTwoGroups } from "./GroupTable.ts"

// Laws

test("its margins are the sums of its rows and of its columns", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const { n, counts, unitTotals, groupTotals, total, leer } = Result.getOrThrow(groupTable(columnsFrom(table)))
      expect(n).toBe(table.length)
      expect([...unitTotals]).toEqual(table.map((row) => row.reduce((a, b) => a + b, 0)))
      expect([...groupTotals]).toEqual(names.map((_, k) => table.reduce((a, row) => a + row[k]!, 0)))
      expect(total).toBe(table.flat().reduce((a, b) => a + b, 0))
      expect(leer).toBe(table.filter((row) => row.every((count) => count === 0)).length)
      expect([...counts]).toEqual(names.flatMap((_, k) => table.map((row) => row[k])))
    }),
  )
})

test("a column and everybody are what the table holds", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const all = Result.getOrThrow(groupTable(columnsFrom(table)))
      for (const [k, name] of names.entries()) {
        const { x, total } = Result.getOrThrow(columnsOf(all, name))
        expect([...x]).toEqual(table.map((row) => row[k]))
        expect(total).toBe(all.unitTotals)
      }
    }),
  )
})

test("a later change of the columns changes nothing", () => {
  const [column, units] = [Float64Array.of(1, 2), ["Nord", "Süd"]]
  const table = Result.getOrThrow(groupTable({ a: column, b: [3, 4] }, { units }))
  column[0] = 99
  units[0] = "West"
  expect([[...table.counts], table.units]).toEqual([
    [1, 2, 3, 4],
    ["Nord", "Süd"],
  ])
})

test("says no more than was said of it", () => {
  expect(Result.map(groupTable({ a: [1] }), (t) => Object.keys(t))).toEqual(
    Result.succeed(["groups", "n", "counts", "unitTotals", "groupTotals", "total", "leer"]),
  )
  expect(Result.map(groupTable({ a: [1] }, { ebene: "Bezirke" }), (t) => t.ebene)).toEqual(Result.succeed("Bezirke"))
})

test("a figure tells its division, the empty units and the groups without people", () => {
  const table = Result.getOrThrow(groupTable({ a: [1, 0], b: [0, 0], c: [4, 0] }, { ebene: "Bezirke" }))
  expect(figureOf(table, "nats", "m", "Σ", 0.5)).toEqual({
    wert: 0.5,
    einheit: "nats",
    index: "m",
    formel: "Σ",
    n: 2,
    verwendet: 1,
    leer: 1,
    ebene: "Bezirke",
    leereGruppen: ["b"],
  })
  const full = Result.getOrThrow(groupTable({ a: [1], b: [2] }))
  expect(Object.keys(figureOf(full, "index", "m", "Σ", 0))).toEqual(
    "wert einheit index formel n verwendet leer".split(" "),
  )
})

// Holes

test("names the column and the row at fault", () => {
  const noCount = fc.constantFrom(Number.NaN, Infinity, -1, undefined, null, "5")
  fc.assert(
    fc.property(rows, fc.nat(), fc.constantFrom(...names), noCount, (table, pick, feld, bad) => {
      const reihe = pick % table.length
      const columns: Record<string, Array<unknown>> = columnsFrom(table)
      columns[feld]![reihe] = bad
      expect(reasonOf(columns)).toMatchObject({ grund: "ungueltigeAnzahl", feld, reihe, gefunden: String(bad) })
    }),
  )
})

test("refuses what is no table", () => {
  expect(reasonOf({})).toMatchObject({ grund: "keineEinheiten" })
  expect(reasonOf({ a: [], b: [] })).toMatchObject({ grund: "keineEinheiten" })
  expect(reasonOf({ a: [1, 2], b: [1] })).toMatchObject({ grund: "laengenVerschieden", feld: "b", gefunden: "2 / 1" })
  expect(reasonOf({ a: [2 ** 53], b: [2] })).toMatchObject({ grund: "zuGross", feld: "columns" })
  expect(Result.isSuccess(groupTable({ a: [2 ** 53 - 2], b: [2] }))).toBe(true)
})

test("refuses names of units that are too few, or two for one", () => {
  const reason = (units: ReadonlyArray<string>) => Result.getOrThrow(Result.flip(groupTable({ a: [1, 2] }, { units })))
  expect(reason(["Nord"])).toMatchObject({ grund: "laengenVerschieden", feld: "units", gefunden: "2 / 1" })
  expect(reason(["Nord", "Nord"])).toMatchObject({ grund: "nameDoppelt", feld: "units", gefunden: "Nord" })
})

test("has no column of an unknown name", () => {
  const table = Result.getOrThrow(groupTable({ a: [1] }))
  expect(Result.flip(columnsOf(table, "b"))).toMatchObject({
    success: { grund: "nameUnbekannt", feld: "group", gefunden: "b" },
  })
})

test("two groups are needed where groups are compared, and they need people", () => {
  const check = (columns: Record<string, ReadonlyArray<number>>) => Result.flatMap(groupTable(columns), needTwoGroups)
  expect(Result.isSuccess(check({ a: [0, 1], b: [0, 0], c: [3, 0] }))).toBe(true)
  expect(Result.flip(check({ a: [2, 1], b: [0, 0] }))).toMatchObject({
    success: { grund: "wenigerAlsZweiGruppen", feld: "table", gefunden: "1" },
  })
})

// Helpers

const names = ["a", "b", "c"] as const

const rows = fc.array(fc.tuple(fc.nat(9), fc.nat(9), fc.nat(9)), { minLength: 1, maxLength: 8 })

const columnsFrom = (table: ReadonlyArray<ReadonlyArray<number>>): Record<string, Array<number>> =>
  Object.fromEntries(names.map((name, k) => [name, table.map((row) => row[k]!)]))

const reasonOf = (columns: Record<string, ReadonlyArray<unknown>>): object =>
  Result.getOrThrow(Result.flip(groupTable(columns as Record<string, ReadonlyArray<number>>)))
