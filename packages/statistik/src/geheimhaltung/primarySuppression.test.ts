import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { primarySuppression } from "./primarySuppression.ts"

// Laws

test("hides exactly the cells that are, or leave beside them, 1 to m − 1 persons", () => {
  fc.assert(
    fc.property(tables, thresholds, (table, m) => {
      const { maske, zellen } = Result.getOrThrow(primarySuppression(table, m))
      const isSmall = (count: number) => 1 <= count && count <= m - 1
      const expected = table.groups.flatMap((gruppe, k) =>
        Array.from({ length: table.n }, (_, reihe) => {
          const count = table.counts[k * table.n + reihe]!
          const gruende = [
            ...(isSmall(count) ? ["fallzahl"] : []),
            ...(isSmall(table.unitTotals[reihe]! - count) ? ["ergaenzungDerReihe"] : []),
            ...(isSmall(table.groupTotals[k]! - count) ? ["ergaenzungDerSpalte"] : []),
          ]
          return { reihe, gruppe, gruende }
        }),
      )
      expect([...maske]).toEqual(expected.map(({ gruende }) => Number(gruende.length > 0)))
      const hidden = expected.filter(({ gruende }) => gruende.length > 0)
      expect(zellen).toEqual(hidden.toSorted((a, b) => a.reihe - b.reihe))
    }),
  )
})

test("hides no cell less under a higher threshold", () => {
  fc.assert(
    fc.property(tables, thresholds, (table, m) => {
      const [low, high] = [m, m + 1].map((t) => Result.getOrThrow(primarySuppression(table, t)).maske)
      expect(high!.every((hidden, cell) => hidden >= low![cell]!)).toBe(true)
    }),
  )
})

test("names the margins that are too small to be printed, and no others", () => {
  const table = tableOf({ eins: [1, 0, 40], zwei: [1, 3, 50], drei: [0, 0, 2] })
  const { kleineReihen, kleineGruppen } = Result.getOrThrow(primarySuppression(table, 3))
  expect([kleineReihen, kleineGruppen]).toEqual([[0], ["drei"]])
  const stricter = Result.getOrThrow(primarySuppression(table, 4))
  expect(stricter.kleineReihen).toEqual([0, 1])
})

test("lets a 0 stay, also where a cell holds its whole row and its whole column", () => {
  const { zellen, maske } = Result.getOrThrow(primarySuppression(tableOf({ eins: [7, 0], zwei: [0, 9] }), 5))
  expect([zellen, [...maske]]).toEqual([[], [0, 0, 0, 0]])
})

// Holes

test("refuses parts of persons, naming group and row", () => {
  const fault = Result.flip(primarySuppression(tableOf({ eins: [1, 2], zwei: [3, 4.5] }), 3))
  expect(fault).toMatchObject({ success: { grund: "nichtGanzzahlig", feld: "zwei", reihe: 1, gefunden: "4.5" } })
})

test("refuses a threshold that is not whole, or below 2", () => {
  for (const m of [1, 0, -3, 2.5, Number.NaN, Infinity])
    expect(Result.flip(primarySuppression(tableOf({ eins: [1] }), m))).toMatchObject({
      success: { grund: "parameterAusserhalb", feld: "mindestfallzahl", gefunden: String(m) },
    })
  expect(Result.isSuccess(primarySuppression(tableOf({ eins: [1] }), 2))).toBe(true)
})

// Helpers

const tableOf = (columns: Readonly<Record<string, ReadonlyArray<number>>>): GroupTable =>
  Result.getOrThrow(groupTable(columns))

const thresholds = fc.integer({ min: 2, max: 6 })
const tables = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 4 }))
  .chain(([n, K]) => fc.array(fc.array(fc.nat(9), { minLength: n, maxLength: n }), { minLength: K, maxLength: K }))
  .map((columns) => tableOf(Object.fromEntries(columns.map((column, k) => [`g${k}`, column]))))
