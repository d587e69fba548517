import fc from "fast-check"
import { expect, test } from "vitest"
import { readColumn } from "./readColumn.ts"

test("holds the numbers of the column in their order, whatever holds them", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(30_000)), (numbers) => {
      const column = Float64Array.from(numbers)
      for (const values of [
        numbers,
        column,
        Float32Array.from(numbers),
        Int16Array.from(numbers),
        { ...numbers, length: numbers.length },
      ])
        expect(readColumn(values)).toEqual(column)
    }),
  )
})

test("what is no number becomes NaN, so that the loops meet doubles only", () => {
  const values: ReadonlyArray<unknown> = [1, null, "5", undefined, true, {}, 2]
  expect([...readColumn(values as ReadonlyArray<number>)]).toEqual([1, NaN, NaN, NaN, NaN, NaN, 2])
})

test("a column of doubles is read in place", () => {
  const column = Float64Array.of(1, 2, 3)
  expect(readColumn(column)).toBe(column)
})
