import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, tables, why } from "../../test/reference.ts"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { correlationRatio } from "../segregation/correlationRatio.ts"
import { giniSegregation } from "../segregation/giniSegregation.ts"
import { mutualInformation } from "../segregation/mutualInformation.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { theilH } from "../segregation/theilH.ts"
import { type GroupTable, groupTable } from "./GroupTable.ts"
import { entropy } from "./entropy.ts"
import { multigroupDissimilarity } from "./multigroupDissimilarity.ts"
import { multigroupGini } from "./multigroupGini.ts"
import { multigroupH } from "./multigroupH.ts"
import { multigroupMutualInformation } from "./multigroupMutualInformation.ts"
import { normalizedEntropy } from "./normalizedEntropy.ts"
import { normalizedExposure } from "./normalizedExposure.ts"
import { relativeDiversity } from "./relativeDiversity.ts"
import { simpsonConcentration } from "./simpsonConcentration.ts"
import { simpsonDiversity } from "./simpsonDiversity.ts"
import { squaredCoefficientOfVariation } from "./squaredCoefficientOfVariation.ts"

/** What holds for an index of several groups (spec "statistik", section 7). */
interface Gesetz {
  readonly name: string
  readonly of: (table: GroupTable) => Result.Result<Kennzahl<Einheit>, NichtDefiniert>
  /** the index of one group against the rest that it is for two groups */
  readonly single: (x: Array<number>, total: Array<number>) => Result.Result<Kennzahl<Einheit>, NichtDefiniert>
  readonly key: string
  /** never rises when people move to where their group is rarer */
  readonly isTransferred?: true
  readonly einheit?: "nats"
  readonly formel: string
}

const gesetze: ReadonlyArray<Gesetz> = [
  {
    name: "multigroupDissimilarity",
    of: multigroupDissimilarity,
    single: segregationIndex,
    key: "multi_dissimilarity",
    formel: "Σ tᵢ · |pᵢₖ − Pₖ| / (2 · T · Σ Pₖ · (1 − Pₖ))",
  },
  {
    name: "multigroupGini",
    of: multigroupGini,
    single: giniSegregation,
    key: "multi_gini",
    formel: "Σ tᵢ · tⱼ · |pᵢₖ − pⱼₖ| / (2 · T² · Σ Pₖ · (1 − Pₖ))",
  },
  {
    name: "multigroupH",
    of: multigroupH,
    single: theilH,
    key: "multi_theil_h",
    isTransferred: true,
    formel: "Σ tᵢ · (E − Eᵢ) / (T · E)",
  },
  {
    name: "multigroupMutualInformation",
    of: multigroupMutualInformation,
    single: mutualInformation,
    key: "mutual_information_nats",
    isTransferred: true,
    einheit: "nats",
    formel: "Σ tᵢ/T · Σ pᵢₖ · ln(pᵢₖ/Pₖ)",
  },
  {
    name: "squaredCoefficientOfVariation",
    of: squaredCoefficientOfVariation,
    single: correlationRatio,
    key: "multi_sq_coef_var_c",
    formel: "Σ tᵢ · (pᵢₖ − Pₖ)² / (T · (K − 1) · Pₖ)",
  },
  {
    name: "relativeDiversity",
    of: relativeDiversity,
    single: correlationRatio,
    key: "multi_relative_diversity_r",
    formel: "Σ tᵢ · (pᵢₖ − Pₖ)² / (T · Σ Pₖ · (1 − Pₖ))",
  },
  {
    name: "normalizedExposure",
    of: normalizedExposure,
    single: correlationRatio,
    key: "multi_normalized_exposure_p",
    formel: "Σ tᵢ · (pᵢₖ − Pₖ)² / (T · (1 − Pₖ))",
  },
]

for (const { name, of, single, key, einheit = "index", formel } of gesetze) {
  const valueOf = (rows: Rows): number => valueIn(of, rows)
  /** M, whose greatest value is E and not 1 */
  const greatest = (rows: Rows): number => (einheit === "nats" ? Result.getOrThrow(entropy(tableOf(rows))).wert : 1)

  test(`${name} stays within 0 and 1, or below ln K and ln of the units in nats`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const value = valueOf(rows)
        expect(value).toBeGreaterThanOrEqual(0)
        expect(value).toBeLessThanOrEqual(greatest(rows))
        const bound = Math.log(Math.min(rows.length, rows[0]!.length)) + 1e-15
        expect(value).toBeLessThanOrEqual(einheit === "nats" ? bound : 1)
      }),
    )
  })

  test(`${name} is a number of its range for any weights, however small or large`, () => {
    const extreme = fc.constantFrom(0, 5e-324, 1e-310, 1e-200, 1e-100, 1e-20, 1, 1e12)
    const weight = fc.oneof(fc.double({ min: 0, max: 1e12, noNaN: true }), extreme)
    fc.assert(
      fc.property(
        fc.array(fc.array(weight, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
        (rows) => {
          const index = of(tableOf(rows))
          if (Result.isFailure(index)) {
            expect(index.failure.grund).toBe("wenigerAlsZweiGruppen")
            return
          }
          expect(index.success.wert).toBeGreaterThanOrEqual(0)
          expect(index.success.wert).toBeLessThanOrEqual(1.0986122886681098)
        },
      ),
    )
  })

  test(`${name} does not change when all counts are multiplied, be it by a power of 2 far below 1`, () => {
    fc.assert(
      fc.property(rowsOf, fc.integer({ min: 1, max: 1000 }), (rows, factor) => {
        const times = (k: number): Rows => rows.map((row) => row.map((count) => k * count))
        expect(valueOf(times(factor))).toBeCloseTo(valueOf(rows), 13)
        expect(valueOf(times(2 ** -1000))).toBeCloseTo(valueOf(rows), 13)
      }),
    )
  })

  test(`${name} depends neither on the order of the units nor on that of the groups`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        expect(valueOf(rows.toReversed())).toBeCloseTo(valueOf(rows), 13)
        expect(valueOf(rows.map((row) => row.toReversed()))).toBeCloseTo(valueOf(rows), 13)
      }),
    )
  })

  test(`${name} does not change when a unit is split into parts of equal composition`, () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(), (rows, pick) => {
        const doubled = rows.map((row) => row.map((count) => 2 * count))
        const i = pick % rows.length
        const split = doubled.flatMap((row, j) => (j === i ? [rows[i]!, rows[i]!] : [row]))
        expect(valueOf(split)).toBeCloseTo(valueOf(rows), 13)
      }),
    )
  })

  test(`${name} never rises when two units are merged`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        fc.pre(rows.length > 1)
        const merged = [rows[0]!.map((count, k) => count + rows[1]![k]!), ...rows.slice(2)]
        expect(valueOf(merged)).toBeLessThanOrEqual(valueOf(rows) + 1e-14)
      }),
    )
  })

  test(`${name} never rises when two people change places and both groups mix`, () => {
    fc.assert(
      fc.property(rowsOf, fc.nat(), fc.nat(), (rows, pickA, pickB) => {
        const [from, to] = [rows[0]!, rows.at(-1)!]
        const [a, b] = [pickA % from.length, pickB % from.length]
        fc.pre(a !== b && rows.length > 1 && from[a]! > 0 && to[b]! > 0)
        const after = [
          from.with(a, from[a]! - 1).with(b, from[b]! + 1),
          ...rows.slice(1, -1),
          to.with(a, to[a]! + 1).with(b, to[b]! - 1),
        ]
        const more = (x: number, t: number, otherX: number, otherT: number): boolean => x * otherT >= otherX * t
        const [t, otherT] = [sum(from), sum(to)]
        fc.pre(more(from[a]! - 1, t, to[a]! + 1, otherT) && more(to[b]! - 1, otherT, from[b]! + 1, t))
        expect(valueOf(after)).toBeLessThanOrEqual(valueOf(rows) + 1e-14)
      }),
    )
  })

  test(`${name} is 0 where all units are composed alike, and greatest where no unit holds two groups`, () => {
    const size = fc.integer({ min: 1, max: 1000 })
    fc.assert(
      fc.property(fc.array(size, { minLength: 1 }), fc.array(size, { minLength: 2, maxLength: 6 }), (sizes, groups) => {
        expect(valueOf(sizes.map((factor) => groups.map((count) => factor * count)))).toBeCloseTo(0, 15)
        const apart = groups.map((count, k) => groups.map((_, other) => (k === other ? count : 0)))
        expect(valueOf(apart)).toBeCloseTo(greatest(apart), 14)
      }),
    )
  })

  test(`${name} of two groups is the index of one against the other`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const [x, total] = [rows.map((row) => row[0]!), rows.map((row) => row[0]! + row[1]!)]
        fc.pre(sum(x) > 0 && sum(total) > sum(x))
        const expected = Result.getOrThrow(single(x, total)).wert
        expect(valueOf(rows.map((row) => row.slice(0, 2)))).toBeCloseTo(expected, 14)
      }),
    )
  })

  test(`${name} leaves empty groups out and names them, and counts empty units`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const index = Result.getOrThrow(of(tableOf(rows)))
        const padded = [...rows, rows[0]!.map(() => 0)].map((row) => [...row, 0])
        const again = Result.getOrThrow(of(tableOf(padded)))
        expect(again.leereGruppen).toContain(`g${rows[0]!.length}`)
        expect([again.n, again.leer]).toEqual([index.n + 1, index.leer + 1])
        expect(again.wert).toBeCloseTo(index.wert, 14)
      }),
    )
  })

  test(`${name} needs two groups with anybody in them`, () => {
    const reasonOf = (rows: Rows): string => Result.getOrThrow(Result.flip(of(tableOf(rows)))).message
    expect(reasonOf([[1, 0]])).toBe("wenigerAlsZweiGruppen: table = 1")
    expect(reasonOf([[0, 0]])).toBe("wenigerAlsZweiGruppen: table = 0")
  })

  test(`${name} says what it is`, () => {
    const { wert: _wert, ...rest } = Result.getOrThrow(
      of(
        tableOf([
          [3, 1],
          [0, 0],
          [1, 3],
        ]),
      ),
    )
    expect(rest).toEqual({ einheit, index: name, formel, n: 3, verwendet: 2, leer: 1 })
  })

  for (const dataset of tables)
    test.skipIf(!hasReference)(
      `${name} agrees with 50-digit arithmetic on ${dataset} to 1e-14 of its value${why}`,
      () => {
        const { columns, expected } = readReference(dataset)
        const { wert } = Result.getOrThrow(Result.flatMap(groupTable(columns), of))
        expect(Math.abs(wert / expected(`multi:${key}`) - 1)).toBeLessThan(1e-14)
      },
    )
}

for (const { name, of } of gesetze.filter((gesetz) => gesetz.isTransferred))
  test(`${name} never rises when people move to where their group is rarer`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        for (const after of transfers(rows)) expect(valueIn(of, after)).toBeLessThanOrEqual(valueIn(of, rows) + 1e-14)
      }),
    )
  })

// Exact fractions

test("D and G of several groups agree with the exact fraction, for whole numbers", () => {
  const row = fc.array(fc.nat(100_000), { minLength: 4, maxLength: 4 })
  const large = fc.array(row, { minLength: 1, maxLength: 10 }).filter(hasTwoGroups)
  fc.assert(
    fc.property(fc.oneof(rowsOf, large), (rows) => {
      const { d, g } = exactIndices(rows)
      expect(Math.abs(value("multigroupDissimilarity", rows) - d)).toBeLessThanOrEqual(1e-15 * d)
      expect(Math.abs(value("multigroupGini", rows) - g)).toBeLessThanOrEqual(1e-15 * g)
    }),
  )
})

// What does not hold (spec "statistik", section 7)

const value = (name: string, rows: Rows): number => valueIn(gesetze.find((g) => g.name === name)!.of, rows)

test.each([
  [
    "multigroupDissimilarity",
    [
      [3, 2, 5],
      [0, 2, 4],
      [4, 2, 2],
    ],
  ],
  [
    "relativeDiversity",
    [
      [3, 4, 4, 3],
      [4, 0, 6, 2],
    ],
  ],
  [
    "squaredCoefficientOfVariation",
    [
      [2, 1, 3, 0],
      [0, 5, 6, 6],
    ],
  ],
] as const)("%s may rise when people move to where their group is rarer: %j", (name, rows) => {
  const before = value(name, rows)
  expect(Math.max(...transfers(rows).map((after) => value(name, after)))).toBeGreaterThan(before + 1e-6)
})

test.each([
  [
    "multigroupDissimilarity",
    [
      [6, 6, 4],
      [2, 4, 1],
    ],
    "0.129",
    "0.133",
  ],
  [
    "multigroupH",
    [
      [4, 5, 0],
      [2, 1, 4],
      [6, 0, 1],
    ],
    "0.330",
    "0.365",
  ],
] as const)("%s may rise when groups are merged: %j, from %s to %s", (name, rows, before, after) => {
  expect(value(name, rows).toFixed(3)).toBe(before)
  expect(mergedGroups(rows).map((merged) => value(name, merged).toFixed(3))).toContain(after)
})

test("multigroupGini may rise when groups are merged: 0, 3, 6 and 5, 6, 4", () => {
  const rows = [
    [0, 3, 6],
    [5, 6, 4],
  ]
  const merged = mergedGroups(rows).map((after) => value("multigroupGini", after))
  expect(Math.max(...merged)).toBeGreaterThan(value("multigroupGini", rows) + 1e-6)
})

test("multigroupMutualInformation never rises when groups are merged", () => {
  fc.assert(
    fc.property(rowsOf, (rows) => {
      for (const merged of mergedGroups(rows)) {
        fc.pre(hasTwoGroups(merged))
        const after = value("multigroupMutualInformation", merged)
        expect(after).toBeLessThanOrEqual(value("multigroupMutualInformation", rows) + 1e-14)
      }
    }),
  )
})

// Diversity of everybody, which is not segregation

const diversities: ReadonlyArray<Omit<Gesetz, "single">> = [
  { name: "entropy", of: entropy, key: "entropy", einheit: "nats", formel: "−Σ Pₖ · ln Pₖ" },
  { name: "normalizedEntropy", of: normalizedEntropy, key: "entropy_normalized", formel: "−Σ Pₖ · ln Pₖ / ln K" },
  { name: "simpsonDiversity", of: simpsonDiversity, key: "simpson_interaction", formel: "1 − Σ Pₖ²" },
  { name: "simpsonConcentration", of: simpsonConcentration, key: "simpson_concentration", formel: "Σ Pₖ²" },
]

for (const { name, of, key, formel, ...rest } of diversities) {
  test(`${name} is the same for any spread of the same people over the units`, () => {
    fc.assert(
      fc.property(rowsOf, (rows) => {
        const together = [rows.reduce((a, b) => a.map((count, k) => count + b[k]!))]
        const [apart, all] = [Result.getOrThrow(of(tableOf(rows))), Result.getOrThrow(of(tableOf(together)))]
        expect(apart.wert).toBeCloseTo(all.wert, 14)
      }),
    )
  })

  test(`${name} says what it is, names empty groups, and takes the smallest weights`, () => {
    const { wert, ...figure } = Result.getOrThrow(
      of(
        tableOf([
          [3, 0, 1],
          [0, 0, 0],
        ]),
      ),
    )
    const leereGruppen = ["g1"]
    expect(figure).toEqual({
      einheit: "index",
      ...rest,
      index: name,
      formel,
      n: 2,
      verwendet: 1,
      leer: 1,
      leereGruppen,
    })
    expect(Result.getOrThrow(of(tableOf([[3 * 2 ** -1000, 2 ** -1000]]))).wert).toBeCloseTo(wert, 15)
  })

  for (const dataset of tables)
    test.skipIf(!hasReference)(
      `${name} agrees with 50-digit arithmetic on ${dataset} to 1e-15 of its value${why}`,
      () => {
        const { columns, expected } = readReference(dataset)
        const { wert } = Result.getOrThrow(Result.flatMap(groupTable(columns), of))
        expect(Math.abs(wert / expected(`multi:${key}`) - 1)).toBeLessThan(1e-15)
      },
    )
}

test("worked by hand: groups of 3, 0 and 1 have the diversities of ¾ and ¼", () => {
  const [of3And1, nobody] = [tableOf([[3, 0, 1]]), tableOf([[0, 0]])]
  const E = Math.log(4) - 0.75 * Math.log(3)
  expect(Result.getOrThrow(entropy(of3And1)).wert).toBeCloseTo(E, 15)
  expect(Result.getOrThrow(normalizedEntropy(of3And1)).wert).toBeCloseTo(E / Math.LN2, 15)
  expect(Result.getOrThrow(simpsonDiversity(of3And1)).wert).toBe(0.375)
  expect(Result.getOrThrow(simpsonConcentration(of3And1)).wert).toBe(0.625)
  for (const of of [entropy, simpsonDiversity, simpsonConcentration] as ReadonlyArray<Gesetz["of"]>)
    expect(Result.getOrThrow(Result.flip(of(nobody))).message).toBe("summeNull: table")
  expect(Result.getOrThrow(Result.flip(normalizedEntropy(nobody))).message).toBe("wenigerAlsZweiGruppen: table = 0")
})

test("the entropy of one group is 0, not −0", () => {
  expect(Result.getOrThrow(entropy(tableOf([[7]]))).wert).toBe(0)
})

// Helpers

type Rows = ReadonlyArray<ReadonlyArray<number>>

const sum = (values: ReadonlyArray<number>): number => values.reduce((a, b) => a + b, 0)

const valueIn = (of: Gesetz["of"], rows: Rows): number => Result.getOrThrow(of(tableOf(rows))).wert

const columnOf = (rows: Rows, k: number): Array<number> => rows.map((row) => row[k]!)

const hasTwoGroups = (rows: Rows): boolean => rows[0]!.filter((_, k) => sum(columnOf(rows, k)) > 0).length >= 2

const rowsOf = fc
  .integer({ min: 2, max: 5 })
  .chain((K) => fc.array(fc.array(fc.nat(12), { minLength: K, maxLength: K }), { minLength: 1, maxLength: 8 }))
  .filter(hasTwoGroups)

const tableOf = (rows: Rows): GroupTable =>
  Result.getOrThrow(groupTable(Object.fromEntries(rows[0]!.map((_, k) => [`g${k}`, columnOf(rows, k)]))))

/** The tables after one person has moved to a unit where their group is rarer, and still not more frequent. */
const transfers = (rows: Rows): ReadonlyArray<Rows> =>
  rows.flatMap((from, i) =>
    rows.flatMap((to, j) =>
      from.flatMap((count, k) => {
        const [t, otherT] = [sum(from), sum(to)]
        const isRarer = i !== j && count > 0 && otherT > 0 && to[k]! * t < count * otherT
        const isOvershoot = (to[k]! + 1) * (t - 1) > (count - 1) * (otherT + 1)
        if (!isRarer || isOvershoot) return []
        return [rows.with(i, from.with(k, count - 1)).with(j, to.with(k, to[k]! + 1))]
      }),
    ),
  )

/** The tables with the first of two groups counted to the second, for each pair. */
const mergedGroups = (rows: Rows): ReadonlyArray<Rows> =>
  rows[0]!.flatMap((_, a) =>
    rows[0]!.flatMap((_group, b) => (a < b ? [rows.map((row) => row.with(b, row[a]! + row[b]!).toSpliced(a, 1))] : [])),
  )

/** D = Σₖ Σᵢ |xᵢₖ·T − tᵢ·Xₖ| / (2·Σ Xₖ·(T − Xₖ)), G = Σₖ Σ_{i<j} |xᵢₖ·tⱼ − xⱼₖ·tᵢ| / Σ Xₖ·(T − Xₖ), in whole numbers. */
function exactIndices(rows: Rows): { readonly d: number; readonly g: number } {
  const whole = rows.map((row) => row.map(BigInt))
  const add = (values: ReadonlyArray<bigint>): bigint => values.reduce((a, b) => a + b, 0n)
  const abs = (a: bigint): bigint => (a < 0n ? -a : a)
  const t = whole.map(add)
  const T = add(t)
  let [d, g, pairs] = [0n, 0n, 0n]
  for (const k of whole[0]!.keys()) {
    const x = whole.map((row) => row[k]!)
    const X = add(x)
    pairs += X * (T - X)
    for (const [i, xi] of x.entries()) {
      d += abs(xi * T - t[i]! * X)
      for (let j = i + 1; j < x.length; j++) g += abs(xi * t[j]! - x[j]! * t[i]!)
    }
  }
  const quotient = (a: bigint, b: bigint): number => Number((a * 10n ** 30n) / b) / 1e30
  return { d: quotient(d, 2n * pairs), g: quotient(g, pairs) }
}
