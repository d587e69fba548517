import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { roundTo } from "./roundTo.ts"

// Laws

test("gives the nearest multiple of every cell and every margin", () => {
  fc.assert(
    fc.property(tables, bases, (table, basis) => {
      const rounded = Result.getOrThrow(roundTo(table, basis))
      const nearest = (count: number) => Math.round(count / basis) * basis
      expect([...rounded.counts]).toEqual([...table.counts].map(nearest))
      expect([...rounded.unitTotals]).toEqual([...table.unitTotals].map(nearest))
      expect([...rounded.groupTotals]).toEqual([...table.groupTotals].map(nearest))
      expect(rounded.total).toBe(nearest(table.total))
      expect([rounded.groups, rounded.n]).toEqual([table.groups, table.n])
    }),
  )
})

test("moves nothing by more than half the basis, says how far it went, and whether the table adds up", () => {
  fc.assert(
    fc.property(tables, bases, (table, basis) => {
      const { counts, unitTotals, groupTotals, total, additiv, groessteAbweichung } = Result.getOrThrow(
        roundTo(table, basis),
      )
      const printed = [...counts, ...unitTotals, ...groupTotals, total]
      const true_ = [...table.counts, ...table.unitTotals, ...table.groupTotals, table.total]
      const moves = printed.map((count, index) => Math.abs(count - true_[index]!))
      expect(groessteAbweichung).toBe(Math.max(...moves))
      expect(groessteAbweichung).toBeLessThanOrEqual(basis === 3 ? 1 : 2)

      const sum = (values: ReadonlyArray<number>) => values.reduce((a, b) => a + b, 0)
      const column = (k: number) => Array.from(counts.subarray(k * table.n, (k + 1) * table.n))
      const row = (i: number) => [...counts].filter((_, cell) => cell % table.n === i)
      const adds =
        [...groupTotals].every((count, k) => sum(column(k)) === count) &&
        [...unitTotals].every((count, i) => sum(row(i)) === count) &&
        sum([...groupTotals]) === total &&
        sum([...unitTotals]) === total
      expect(additiv).toBe(adds)
    }),
    { numRuns: 500 },
  )
})

test("leaves exactly the counts that are rounded to the printed one", () => {
  fc.assert(
    fc.property(tables, bases, (table, basis) => {
      const { counts, spannen } = Result.getOrThrow(roundTo(table, basis))
      for (const [cell, count] of counts.entries()) {
        const { von, bis } = spannen[cell]!
        const roundedTo = (value: number) => {
          const single = Result.getOrThrow(groupTable({ g: [value] }))
          return Result.getOrThrow(roundTo(single, basis)).total
        }
        const possible = Array.from({ length: 60 }, (_, value) => value).filter((value) => roundedTo(value) === count)
        expect([von, bis]).toEqual([possible[0], possible.at(-1)])
      }
    }),
    { numRuns: 20 },
  )
})

test("changes a rounded table no more", () => {
  fc.assert(
    fc.property(tables, bases, (table, basis) => {
      const once = Result.getOrThrow(roundTo(table, basis)).counts
      const again = Result.getOrThrow(groupTable({ g: once }))
      expect([...Result.getOrThrow(roundTo(again, basis)).counts]).toEqual([...once])
    }),
  )
})

// Cases

test("does not protect by itself: 1 and 1 print as 0, 0 and 3, which no other counts do", () => {
  const printedOf = (a: number, b: number) => {
    const table = Result.getOrThrow(groupTable({ a: [a], b: [b] }))
    const { counts, unitTotals } = Result.getOrThrow(roundTo(table, 3))
    return [...counts, ...unitTotals].join(" ")
  }
  expect(printedOf(1, 1)).toBe("0 0 3")
  const others = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => [a, b] as const)).filter(([a, b]) => a * b !== 1)
  expect(others.filter(([a, b]) => printedOf(a, b) === "0 0 3")).toEqual([])
})

test("is exact for counts near 2^53, and turns -0 into 0", () => {
  const table = Result.getOrThrow(groupTable({ g: [2 ** 53 - 7, -0] }))
  // 2^53 − 7 = 9007199254740985 is a multiple of 5; in thirds it leaves 1, as 2^53 leaves 2
  expect([...Result.getOrThrow(roundTo(table, 5)).counts]).toEqual([2 ** 53 - 7, 0])
  expect([...Result.getOrThrow(roundTo(table, 3)).counts]).toEqual([2 ** 53 - 8, 0])
})

test("changes nothing of what it is given", () => {
  const table = Result.getOrThrow(groupTable({ g: [1, 2] }))
  const rounded = Result.getOrThrow(roundTo(table, 3))
  expect([[...table.counts], [...table.unitTotals], [...table.groupTotals]]).toEqual([[1, 2], [1, 2], [3]])
  expect(rounded.groups).not.toBe(table.groups)
})

// Holes

test("refuses parts of persons, other bases, and totals that would round beyond 2^53", () => {
  const table = (count: number) => Result.getOrThrow(groupTable({ g: [count] }))
  expect(Result.flip(roundTo(table(1.5), 3))).toMatchObject({
    success: { grund: "nichtGanzzahlig", feld: "g", reihe: 0, gefunden: "1.5" },
  })
  for (const basis of [1, 2, 4, 10, 0, Number.NaN])
    expect(Result.flip(roundTo(table(1), basis as 3))).toMatchObject({
      success: { grund: "parameterAusserhalb", feld: "basis", gefunden: String(basis) },
    })
  // 2^53 leaves 2 in thirds
  expect(Result.flip(roundTo(table(2 ** 53), 3))).toMatchObject({ success: { grund: "zuGross", feld: "table" } })
  expect(Result.isSuccess(roundTo(table(2 ** 53 - 2), 3))).toBe(true)
})

// Helpers

const bases = fc.constantFrom(3 as const, 5 as const)
const tables: fc.Arbitrary<GroupTable> = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .chain(([n, K]) => fc.array(fc.array(fc.nat(40), { minLength: n, maxLength: n }), { minLength: K, maxLength: K }))
  .map((columns) => Result.getOrThrow(groupTable(Object.fromEntries(columns.map((column, k) => [`g${k}`, column])))))
