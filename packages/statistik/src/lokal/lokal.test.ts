import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readJson, readReference, why } from "../../test/reference.ts"
import type { Einheit } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { multigroupH } from "../mehrgruppen/multigroupH.ts"
import { multigroupMutualInformation } from "../mehrgruppen/multigroupMutualInformation.ts"
import { type Kennwerte, valueAt } from "./Kennwerte.ts"
import { contributions } from "./contributions.ts"
import { localDiversity } from "./localDiversity.ts"
import { localEntropy } from "./localEntropy.ts"
import { localMutualInformation } from "./localMutualInformation.ts"
import { localSimpson } from "./localSimpson.ts"
import { locationQuotient } from "./locationQuotient.ts"

type Local = (table: GroupTable) => Result.Result<Kennwerte<Einheit>, NichtDefiniert>

const zuM: Local = (table) => Result.map(contributions(table), (parts) => parts.zuM)
const zuH: Local = (table) => Result.map(contributions(table), (parts) => parts.zuH)

const gesetze = [
  // the table has units of 3 and 1, nobody, 0 and 4 in the groups a and c; b is empty: X = 3, 5, T = 8
  {
    index: "localMutualInformation",
    of: localMutualInformation as Local,
    einheit: "nats",
    formel: "Σ pᵢₖ · ln(pᵢₖ/Pₖ)",
    werte: [0.75 * Math.log(2) + 0.25 * Math.log(0.4), Math.log(1.6)],
    needsTwo: true,
  },
  {
    index: "localDiversity",
    of: localDiversity as Local,
    einheit: "nats",
    formel: "−Σ pᵢₖ · ln pᵢₖ",
    werte: [Math.log(4) - 0.75 * Math.log(3), 0],
  },
  {
    index: "localEntropy",
    of: localEntropy as Local,
    einheit: "index",
    formel: "−Σ pᵢₖ · ln pᵢₖ / ln K",
    werte: [2 - 0.75 * Math.log2(3), 0],
    needsTwo: true,
  },
  { index: "localSimpson", of: localSimpson as Local, einheit: "index", formel: "1 − Σ pᵢₖ²", werte: [0.375, 0] },
  {
    index: "contributions",
    of: zuM,
    einheit: "nats",
    formel: "tᵢ/T · Σ pᵢₖ · ln(pᵢₖ/Pₖ)",
    werte: [(0.75 * Math.log(2) + 0.25 * Math.log(0.4)) / 2, Math.log(1.6) / 2],
    needsTwo: true,
  },
  {
    index: "contributions",
    of: zuH,
    einheit: "index",
    formel: "tᵢ/(T · E) · Σ pᵢₖ · ln(pᵢₖ/Pₖ)",
    werte: [(0.75 * Math.log(2) + 0.25 * Math.log(0.4)) / 2, Math.log(1.6) / 2].map(
      (part) => part / (Math.log(8) - (3 / 8) * Math.log(3) - (5 / 8) * Math.log(5)),
    ),
    needsTwo: true,
  },
] as const

for (const { index, of, einheit, formel, werte, ...rest } of gesetze) {
  test(`${index} in ${einheit}: worked by hand, with everything that it says`, () => {
    const units = ["Nord", "Mitte", "Süd"]
    const columns = { a: [3, 0, 0], b: [0, 0, 0], c: [1, 0, 4] }
    const table = Result.getOrThrow(groupTable(columns, { units, ebene: "Stadtteile" }))
    const { werte: found, reihen, luecken, ...said } = Result.getOrThrow(of(table))
    expect(found).toHaveLength(werte.length)
    for (const [j, wert] of werte.entries()) expect(found[j]).toBeCloseTo(wert, 15)
    expect([...reihen]).toEqual([0, 2])
    expect(luecken.map((luecke) => luecke.message)).toEqual(["nennerNull: total[1] = 0"])
    const counted = { n: 3, verwendet: 2, leer: 1, leereGruppen: ["b"] }
    expect(said).toEqual({ einheit, index, formel, ebene: "Stadtteile", units, ...counted })
    expect("units" in Result.getOrThrow(of(Result.getOrThrow(groupTable(columns))))).toBe(false)
  })

  test(`${index} in ${einheit} is never negative, nor changed by the other units' order, or by weights far below 1`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const values = valuesOf(of, rows)
        for (const wert of values) {
          expect(wert).toBeGreaterThanOrEqual(0)
          expect(Object.is(wert, -0)).toBe(false)
        }
        closeTo(valuesOf(of, rows.toReversed()), values.toReversed())
        closeTo(
          valuesOf(
            of,
            rows.map((row) => row.toReversed()),
          ),
          values,
        )
        closeTo(
          valuesOf(
            of,
            rows.map((row) => row.map((count) => count * 2 ** -1000)),
          ),
          values,
        )
      }),
    )
  })

  test(`${index} in ${einheit} is a number for any weights, however small or large`, () => {
    const weight = fc.constantFrom(0, 5e-324, 1e-310, 1e-200, 1e-100, 1e-20, 1, 1e12)
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight, weight), { minLength: 1, maxLength: 6 }), (rows) => {
        const kennwerte = of(tableOf(rows))
        fc.pre(Result.isSuccess(kennwerte))
        for (const wert of kennwerte.success.werte) expect(wert >= 0 && wert < 1000).toBe(true)
      }),
    )
  })

  test(`${index} in ${einheit} has a reason where nobody is${"needsTwo" in rest ? ", or one group only" : ""}`, () => {
    const reasonOf = (columns: Record<string, Array<number>>): string =>
      Result.match(Result.flatMap(groupTable(columns), of), { onFailure: (e) => e.message, onSuccess: () => "" })
    const two = "needsTwo" in rest
    expect(reasonOf({ a: [0], b: [0] })).toBe(two ? "wenigerAlsZweiGruppen: table = 0" : "summeNull: table")
    expect(reasonOf({ a: [3], b: [0] })).toBe(two ? "wenigerAlsZweiGruppen: table = 1" : "")
  })
}

test("localDiversity and localEntropy are greatest for groups of one size, ln K and 1; localSimpson 1 − 1/K", () => {
  const rows = [[5, 5, 5, 5]]
  expect(valuesOf(localDiversity, rows)[0]).toBeCloseTo(Math.log(4), 15)
  expect(valuesOf(localEntropy, rows)[0]).toBe(1)
  expect(valuesOf(localSimpson, rows)[0]).toBe(0.75)
})

test("the contributions of the units add up to M and to H", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const table = tableOf(rows)
      const parts = Result.getOrThrow(contributions(table))
      expect(sum(parts.zuM.werte)).toBeCloseTo(Result.getOrThrow(multigroupMutualInformation(table)).wert, 14)
      expect(sum(parts.zuH.werte)).toBeCloseTo(Result.getOrThrow(multigroupH(table)).wert, 14)
    }),
  )
})

test("the local segregation of the units, weighted by their share of all, adds up to M", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const table = tableOf(rows)
      const { werte, reihen } = Result.getOrThrow(localMutualInformation(table))
      const weighted = werte.map((ls, j) => (ls * table.unitTotals[reihen[j]!]!) / table.total)
      expect(sum(weighted)).toBeCloseTo(Result.getOrThrow(multigroupMutualInformation(table)).wert, 14)
    }),
  )
})

// locationQuotient

test("the location quotients, weighted by the units' share of all, add up to 1", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const [x, total] = [rows.map((row) => row[0]!), rows.map(sum)]
      const lq = locationQuotient(x, total)
      fc.pre(Result.isSuccess(lq))
      const { werte, reihen } = lq.success
      expect(sum(werte.map((wert, j) => (wert * total[reihen[j]!]!) / sum(total)))).toBeCloseTo(1, 14)
      for (const wert of werte) expect(wert).toBeGreaterThanOrEqual(0)
    }),
  )
})

test("the location quotient is worked by hand, and says what it is", () => {
  const lq = Result.getOrThrow(locationQuotient([3, 0, -0], [4, 0, 4]))
  const { werte, reihen, luecken, ...said } = lq
  expect([[...werte], [...reihen]]).toEqual([
    [2, 0],
    [0, 2],
  ])
  expect(luecken.map((luecke) => luecke.message)).toEqual(["nennerNull: total[1] = 0"])
  const counted = { n: 3, verwendet: 2, leer: 1 }
  expect(said).toEqual({ einheit: "verhaeltnis", index: "locationQuotient", formel: "(xᵢ/tᵢ) / (X/T)", ...counted })
  expect(Result.getOrThrow(Result.flip(locationQuotient([3, 5], [3, 5]))).message).toBe("gruppeIstAlle: x")
})

// valueAt

test("finds the value of each row, or its reason", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      const kennwerte = Result.getOrThrow(localSimpson(tableOf(rows)))
      let used = 0
      for (const [reihe, row] of rows.entries()) {
        const found = valueAt(kennwerte, reihe)
        if (sum(row) > 0) expect(found).toEqual(Result.succeed(kennwerte.werte[used++]))
        else expect(Result.getOrThrow(Result.flip(found)).message).toBe(`nennerNull: total[${reihe}] = 0`)
      }
      for (const reihe of [-1, rows.length, 0.5, Number.NaN])
        expect(Result.getOrThrow(Result.flip(valueAt(kennwerte, reihe))).message).toBe(
          `parameterAusserhalb: reihe = ${reihe}`,
        )
    }),
  )
})

// Known values from elsewhere

test.skipIf(!hasReference)(`agrees with 50-digit arithmetic on nc_births1974, to 1e-13 of each value${why}`, () => {
  const { columns, groups, total, expected } = readReference("nc_births1974")
  const units = readJson("expected_local.json")["nc_births1974"] as ReadonlyArray<LocalReference>
  const table = Result.getOrThrow(groupTable(columns))
  const compare = (
    kennwerte: Result.Result<Kennwerte<Einheit>, NichtDefiniert>,
    of: (unit: LocalReference) => number,
  ) => {
    const { werte } = Result.getOrThrow(kennwerte)
    expect(werte).toHaveLength(units.length)
    for (const [i, unit] of units.entries()) expect(Math.abs(werte[i]! / of(unit) - 1), `unit ${i}`).toBeLessThan(1e-13)
  }
  for (const [k, group] of groups.entries())
    compare(locationQuotient(columns[group]!, total), (unit) => Number(unit.lq[k]))
  compare(localEntropy(table), (unit) => Number(unit.entropy))
  compare(localDiversity(table), (unit) => Number(unit.diversity))
  compare(localSimpson(table), (unit) => Number(unit.simpson))
  compare(localMutualInformation(table), (unit) => Number(unit.ls))
  compare(zuM(table), (unit) => Number(unit.p) * Number(unit.ls))
  const parts = Result.getOrThrow(contributions(table))
  expect(Math.abs(sum(parts.zuM.werte) / expected("multi:mutual_information_nats") - 1)).toBeLessThan(1e-14)
  expect(Math.abs(sum(parts.zuH.werte) / expected("multi:multi_theil_h") - 1)).toBeLessThan(1e-14)
})

// Helpers

interface LocalReference {
  readonly p: string
  readonly lq: ReadonlyArray<string>
  readonly entropy: string
  readonly diversity: string
  readonly simpson: string
  readonly ls: string
}

type Rows = ReadonlyArray<ReadonlyArray<number>>

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((a, b) => a + b, 0)

const rowsOf = fc
  .integer({ min: 2, max: 4 })
  .chain((K) => fc.array(fc.array(fc.nat(6), { minLength: K, maxLength: K }), { minLength: 1, maxLength: 8 }))
  .filter((rows) => rows[0]!.filter((_, k) => rows.some((row) => row[k]! > 0)).length >= 2)

const tableOf = (rows: Rows): GroupTable =>
  Result.getOrThrow(groupTable(Object.fromEntries(rows[0]!.map((_, k) => [`g${k}`, rows.map((row) => row[k]!)]))))

const valuesOf = (of: Local, rows: Rows): Array<number> => [...Result.getOrThrow(of(tableOf(rows))).werte]

const closeTo = (values: ReadonlyArray<number>, expected: ReadonlyArray<number>): void => {
  expect(values).toHaveLength(expected.length)
  for (const [i, value] of values.entries()) expect(value).toBeCloseTo(expected[i]!, 13)
}
