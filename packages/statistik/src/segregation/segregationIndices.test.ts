import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { columnsOf } from "../mehrgruppen/columnsOf.ts"
import { multigroupDissimilarity } from "../mehrgruppen/multigroupDissimilarity.ts"
import { multigroupH } from "../mehrgruppen/multigroupH.ts"
import { multigroupMutualInformation } from "../mehrgruppen/multigroupMutualInformation.ts"
import { normalizedExposure } from "../mehrgruppen/normalizedExposure.ts"
import { relativeDiversity } from "../mehrgruppen/relativeDiversity.ts"
import { squaredCoefficientOfVariation } from "../mehrgruppen/squaredCoefficientOfVariation.ts"
import { atkinson } from "./atkinson.ts"
import { correlationRatio } from "./correlationRatio.ts"
import { giniSegregation } from "./giniSegregation.ts"
import { gorard } from "./gorard.ts"
import { interaction } from "./interaction.ts"
import { isolation } from "./isolation.ts"
import { segregationIndex } from "./segregationIndex.ts"
import { type SegregationIndices, segregationIndices } from "./segregationIndices.ts"
import { theilH } from "./theilH.ts"

type Figure = Result.Result<Kennzahl<Einheit>, NichtDefiniert>
type Single = (x: ArrayLike<number>, total: ArrayLike<number>) => Figure
type Multi = (table: GroupTable) => Figure

const single: Readonly<Record<string, Single>> = {
  segregationIndex,
  giniSegregation,
  theilH,
  atkinson: (x, total) => atkinson(x, total, 0.5),
  isolation,
  interaction,
  correlationRatio,
  gorard,
}
const multi: Readonly<Record<string, Multi>> = {
  multigroupDissimilarity,
  multigroupH,
  multigroupMutualInformation,
  squaredCoefficientOfVariation,
  relativeDiversity,
  normalizedExposure,
}

test("gives the figures that each function gives, and no other", () => {
  fc.assert(
    fc.property(tables, fc.nat(), fc.boolean(), (columns, pick, isTiny) => {
      const scaled = columns.map((column) => column.map((count) => (isTiny ? count * 2 ** -600 : count)))
      const table = tableOf(scaled, "Bezirke")
      const group = table.groups[pick % table.groups.length]!
      const all = segregationIndices(table, group)
      fc.pre(Result.isSuccess(all))
      const { x, total } = Result.getOrThrow(columnsOf(table, group))
      expect(Object.keys(all.success).toSorted()).toEqual([...Object.keys(single), ...Object.keys(multi)].toSorted())
      for (const [name, of] of Object.entries(single)) {
        const { wert, ...rest } = Result.getOrThrow(of(x, total))
        const { wert: atOnce, ...restAtOnce } = all.success[name as keyof SegregationIndices]
        expect(Math.abs(atOnce - wert)).toBeLessThanOrEqual(1e-15 * wert)
        expect(restAtOnce).toEqual({ ...rest, ebene: "Bezirke" })
      }
      for (const [name, of] of Object.entries(multi)) {
        const { wert, ...rest } = Result.getOrThrow(of(table))
        const { wert: atOnce, ...restAtOnce } = all.success[name as keyof SegregationIndices]
        expect(Math.abs(atOnce - wert)).toBeLessThanOrEqual(1e-15 * wert)
        expect(restAtOnce).toEqual(rest)
      }
    }),
  )
})

test("says no division where the table has none", () => {
  const all = Result.getOrThrow(segregationIndices(tableOf([[3], [4]]), "g0"))
  expect(Object.values(all).every((figure) => !("ebene" in figure))).toBe(true)
})

test("has a reason for a group that is unknown, or empty, or alone", () => {
  const reasonOf = (table: GroupTable, group: string): string =>
    Result.getOrThrow(Result.flip(segregationIndices(table, group))).message
  expect(reasonOf(tableOf([[3], [4]]), "g2")).toBe("nameUnbekannt: group = g2")
  expect(reasonOf(tableOf([[3], [0], [2]]), "g1")).toBe("gruppeLeer: group")
  expect(reasonOf(tableOf([[3], [1e-300], [2]]), "g1")).toBe("gruppeLeer: group")
  expect(reasonOf(tableOf([[3], [0]]), "g0")).toBe("wenigerAlsZweiGruppen: table = 1")
})

// Helpers

const tables = fc
  .tuple(fc.integer({ min: 1, max: 300 }), fc.integer({ min: 2, max: 5 }))
  .chain(([n, K]) => fc.array(fc.array(fc.nat(30), { minLength: n, maxLength: n }), { minLength: K, maxLength: K }))

const tableOf = (columns: ReadonlyArray<ReadonlyArray<number>>, ebene?: string): GroupTable =>
  Result.getOrThrow(
    groupTable(Object.fromEntries(columns.map((column, k) => [`g${k}`, column])), ebene === undefined ? {} : { ebene }),
  )
