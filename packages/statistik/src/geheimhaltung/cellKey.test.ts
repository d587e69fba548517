import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { cellKey } from "./cellKey.ts"
import { checkPerturbationTable } from "./checkPerturbationTable.ts"

// Laws

test("gives the same persons the same number in every table", () => {
  fc.assert(
    fc.property(keyed, ({ table, keys }) => {
      const printed = Result.getOrThrow(cellKey(table, keys, noise))
      // the cells of a row, and of the table, as tables of one cell
      for (let i = 0; i < table.n; i++) {
        const persons = keys.filter((_, cell) => cell % table.n === i).flat()
        expect(printOne(persons.toReversed())).toBe(printed.unitTotals[i])
      }
      for (const k of table.groups.keys())
        expect(printOne(keys.slice(k * table.n, (k + 1) * table.n).flat())).toBe(printed.groupTotals[k])
      for (const [cell, persons] of keys.entries()) expect(printOne(persons)).toBe(printed.counts[cell])
      expect(printOne(keys.flat().toSorted((a, b) => a - b))).toBe(printed.total)
    }),
  )
})

test("leaves 0 as it is, moves nothing further than its table, and says how far", () => {
  fc.assert(
    fc.property(keyed, ({ table, keys }) => {
      const printed = Result.getOrThrow(cellKey(table, keys, noise))
      const moves = [
        ...[...table.counts].map((count, cell) => printed.counts[cell]! - count),
        ...[...table.unitTotals].map((count, i) => printed.unitTotals[i]! - count),
        ...[...table.groupTotals].map((count, k) => printed.groupTotals[k]! - count),
        printed.total - table.total,
      ]
      expect(printed.groessteAbweichung).toBe(Math.max(...moves.map(Math.abs)))
      expect(printed.groessteAbweichung).toBeLessThanOrEqual(1)
      expect([...table.counts].every((count, cell) => count > 0 || Object.is(printed.counts[cell], 0))).toBe(true)
      expect([printed.groups, printed.n]).toEqual([table.groups, table.n])
    }),
  )
})

test("draws each change as often as the table says", () => {
  // 8 evenly spread keys for a count of 1, and 16 for a count of 2 as 2 persons with the sum of their keys
  const eighths = Array.from({ length: 8 }, (_, j) => (j + 0.5) / 8)
  expect(eighths.map((key) => printOne([key]))).toEqual([0, 0, 0, 0, 2, 2, 2, 2])
  const twos = eighths.map((key) => printOne([key, 0.5]))
  // keys 9/16, 11/16 | 13/16, 15/16, 1/16, 3/16 | 5/16 …: below 1/4 → 1, below 3/4 → 2, else 3
  expect(twos).toEqual([2, 2, 3, 3, 1, 1, 2, 2])
})

// Cases

test("worked by hand: fractional parts of sums, the last row for larger counts", () => {
  const table = Result.getOrThrow(groupTable({ a: [1, 3], b: [2, 0] }))
  // keys: a0 = 0.5, a1 = frac 2.25 = 0.25, b0 = frac 1.2 < 0.25; row 0 = frac 1.7 = 0.7, row 1 = 0.25,
  // column a = 0.75, column b = 0.2, all = frac 3.95 = 0.95
  const keys = [[0.5], [0.75, 0.75, 0.75], [0.6, 0.6], []]
  const printed = Result.getOrThrow(cellKey(table, keys, noise))
  expect([[...printed.counts], [...printed.unitTotals], [...printed.groupTotals], printed.total]).toEqual([
    [2, 3, 1, 0],
    [3, 3],
    [5, 1],
    7,
  ])
  expect(printed.additiv).toBe(false)
})

test("says so when the numbers add up all the same", () => {
  const table = Result.getOrThrow(groupTable({ a: [2], b: [0] }))
  const printed = Result.getOrThrow(cellKey(table, [[0.25, 0.25], []], noise))
  expect([printed.total, printed.additiv]).toEqual([2, true])
})

test("never gives -0", () => {
  const table = Result.getOrThrow(groupTable({ a: [-0] }))
  const still = Result.getOrThrow(checkPerturbationTable({ i: [0], v: [-0], p: [1] }, 0))
  expect(Object.is(Result.getOrThrow(cellKey(table, [[]], still)).counts[0], 0)).toBe(true)
})

// Holes

test("refuses keys that do not fit the counts, naming the cell", () => {
  const table = Result.getOrThrow(groupTable({ a: [1, 1], b: [0, 2] }))
  const reasonOf = (keys: ReadonlyArray<ReadonlyArray<number>>) => Result.flip(cellKey(table, keys, noise))
  expect(reasonOf([[0.5], [0.5], []])).toMatchObject({
    success: { grund: "laengenVerschieden", feld: "keys", gefunden: "4 / 3" },
  })
  expect(reasonOf([[0.5], [0.5], [], [0.5]])).toMatchObject({
    success: { grund: "laengenVerschieden", feld: "b", reihe: 1, gefunden: "2 / 1" },
  })
  for (const key of [1, -0.1, Number.NaN])
    expect(reasonOf([[0.5], [0.5], [], [0.5, key]])).toMatchObject({
      success: { grund: "parameterAusserhalb", feld: "b", reihe: 1, gefunden: String(key) },
    })
  expect(Result.isSuccess(cellKey(table, [[0], [0.5], [], [0.5, 1 - 2 ** -53]], noise))).toBe(true)
})

test("refuses parts of persons", () => {
  const table = Result.getOrThrow(groupTable({ a: [0.5] }))
  expect(Result.flip(cellKey(table, [[]], noise))).toMatchObject({ success: { grund: "nichtGanzzahlig", feld: "a" } })
})

// Helpers

/** 1 becomes 0 or 2, larger counts move by one or stay. */
const noise = Result.getOrThrow(
  checkPerturbationTable({ i: [0, 1, 1, 2, 2, 2], v: [0, -1, 1, -1, 0, 1], p: [1, 0.5, 0.5, 0.25, 0.5, 0.25] }, 0),
)

/** The printed number of these persons alone. */
const printOne = (persons: ReadonlyArray<number>): number => {
  const table = Result.getOrThrow(groupTable({ alle: [persons.length] }))
  return Result.getOrThrow(cellKey(table, [persons], noise)).counts[0]!
}

const keyed: fc.Arbitrary<{ table: GroupTable; keys: ReadonlyArray<ReadonlyArray<number>> }> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, K]) => {
    const key = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
    return fc.array(fc.array(key, { maxLength: 6 }), { minLength: n * K, maxLength: n * K }).map((keys) => {
      const columns = Array.from({ length: K }, (_, k) => [
        `g${k}`,
        keys.slice(k * n, (k + 1) * n).map((p) => p.length),
      ])
      return { keys, table: Result.getOrThrow(groupTable(Object.fromEntries(columns))) }
    })
  })
