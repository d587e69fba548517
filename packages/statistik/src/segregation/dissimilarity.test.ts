import * as Result from "effect/Result"
import fc from "fast-check"
import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { dissimilarity } from "./dissimilarity.ts"

// Laws (spec "statistik", section 7)

test("stays within 0 and 1, for any counts", () => {
  const count = fc.double({ min: 0, max: 1e12, noNaN: true })
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1 }), (rows) => {
      const d = dissimilarity(first(rows), second(rows))
      if (Result.isFailure(d)) {
        expect(["gruppeLeer", "vergleichsgruppeLeer"]).toContain(d.failure.grund)
        return
      }
      expect(d.success.wert).toBeGreaterThanOrEqual(0)
      expect(d.success.wert).toBeLessThanOrEqual(1)
    }),
  )
})

test("is the double nearest to the exact fraction, for counts of a city", () => {
  const count = fc.nat(5_000_000)
  const city = fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 18 }).filter(isDefined)
  fc.assert(
    fc.property(fc.oneof(table, city), (rows) => {
      const [x, y] = [first(rows), second(rows)]
      const { numerator, denominator } = exactDissimilarity(x, y)
      expect(valueOf(x, y)).toBe(Number(numerator) / Number(denominator))
    }),
  )
})

test("agrees with exact fractions for counts above 2^31 and sums up to 2^53", () => {
  const large = fc.maxSafeNat().map((n) => Math.floor(n / 8))
  fc.assert(
    fc.property(fc.array(fc.tuple(large, large), { minLength: 1, maxLength: 8 }).filter(isDefined), (rows) => {
      const [x, y] = [first(rows), second(rows)]
      expect(valueOf(x, y)).toBeCloseTo(toNumber(exactDissimilarity(x, y)), 14)
    }),
  )
})

test("does not depend on the order of the units", () => {
  fc.assert(
    fc.property(
      table.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, all(rows)))),
      ([rows, shuffled]) => {
        expect(valueOf(first(shuffled), second(shuffled))).toBe(valueOf(first(rows), second(rows)))
      },
    ),
  )
})

test("does not change when all counts are multiplied, nor when those of one group are (composition invariance)", () => {
  fc.assert(
    fc.property(table, factor, factor, (rows, k, l) => {
      const d = valueOf(first(rows), second(rows))
      expect(valueOf(times(k, first(rows)), times(k, second(rows)))).toBeCloseTo(d, 14)
      expect(valueOf(times(k, first(rows)), times(l, second(rows)))).toBeCloseTo(d, 14)
    }),
  )
})

test("is the same for both groups", () => {
  fc.assert(
    fc.property(table, (rows) => {
      expect(valueOf(second(rows), first(rows))).toBeCloseTo(valueOf(first(rows), second(rows)), 14)
    }),
  )
})

test("does not change when a unit is split into parts of equal composition", () => {
  fc.assert(
    fc.property(table, fc.nat(), factor, (rows, pick, parts) => {
      const whole = rows.map(([x, y]): Row => [x * parts, y * parts])
      const i = pick % rows.length
      const split = whole.flatMap((row, j) => (j === i ? Array.from({ length: parts }, () => rows[i]!) : [row]))
      expect(valueOf(first(split), second(split))).toBeCloseTo(valueOf(first(whole), second(whole)), 14)
    }),
  )
})

test("never rises when two units are merged", () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.nat(), (rows, pickA, pickB) => {
      const [a, b] = [pickA % rows.length, pickB % rows.length]
      fc.pre(a !== b)
      const merged: Row = [rows[a]![0] + rows[b]![0], rows[a]![1] + rows[b]![1]]
      const after = [...rows.filter((_, i) => i !== a && i !== b), merged]
      expect(valueOf(first(after), second(after))).toBeLessThanOrEqual(valueOf(first(rows), second(rows)) + 1e-15)
    }),
  )
})

test("never rises when people move from where their group is more frequent to where it is rarer", () => {
  fc.assert(
    fc.property(table, fc.nat(), fc.nat(), fc.nat(), (rows, pickFrom, pickTo, pickMoved) => {
      const from = pickFrom % rows.length
      const to = pickTo % rows.length
      const moved = 1 + (pickMoved % Math.max(1, rows[from]![0]))
      const after = rows.map(([x, y], i): Row => [x + (i === to ? moved : 0) - (i === from ? moved : 0), y])
      fc.pre(from !== to && rows[from]![0] >= moved)
      // No overshoot: the group is still at least as frequent where they left as where they went.
      fc.pre(isAtLeastAsFrequent(after[from]!, after[to]!))
      expect(valueOf(first(after), second(after))).toBeLessThanOrEqual(valueOf(first(rows), second(rows)) + 1e-15)
    }),
  )
})

test("may stay the same at such a move: 5, 4, 8 beside 3, 4, 1 gives 47/136 before and after", () => {
  expect(valueOf([5, 4, 8], [3, 4, 1])).toBeCloseTo(47 / 136, 15)
  expect(valueOf([4, 5, 8], [3, 4, 1])).toBeCloseTo(47 / 136, 15)
  expect(exactDissimilarity([5, 4, 8], [3, 4, 1])).toEqual(exactDissimilarity([4, 5, 8], [3, 4, 1]))
})

test("is exactly 0 where both groups are spread alike", () => {
  fc.assert(
    fc.property(fc.array(factor, { minLength: 1 }), factor, factor, (sizes, k, l) => {
      expect(valueOf(times(k, sizes), times(l, sizes))).toBe(0)
    }),
  )
})

test("is exactly 1 where no unit holds both groups", () => {
  fc.assert(
    fc.property(fc.array(factor, { minLength: 1 }), fc.array(factor, { minLength: 1 }), (xs, ys) => {
      expect(valueOf([...xs, ...times(0, ys)], [...times(0, xs), ...ys])).toBe(1)
    }),
  )
})

test("ignores units without people, and counts them in leer", () => {
  fc.assert(
    fc.property(table, fc.nat(5), (rows, empty) => {
      const d = Result.getOrThrow(dissimilarity(first(rows), second(rows)))
      const padded = [...rows, ...Array.from({ length: empty }, (): Row => [0, 0])]
      expect(dissimilarity(first(padded), second(padded))).toEqual(
        Result.succeed({ ...d, n: d.n + empty, leer: d.leer + empty }),
      )
      expect(d.verwendet + d.leer).toBe(d.n)
      expect(d.leer).toBe(rows.filter(([x, y]) => x === 0 && y === 0).length)
    }),
  )
})

test("changes neither of its arguments", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [x, y] = [Float64Array.from(first(rows)), Object.freeze(second(rows))]
      dissimilarity(x, y)
      expect([...x]).toEqual(first(rows))
      expect(y).toEqual(second(rows))
    }),
  )
})

test("gives the same for arrays and all typed arrays", () => {
  fc.assert(
    fc.property(table, (rows) => {
      const [x, y] = [first(rows), second(rows)]
      const d = dissimilarity(x, y)
      for (const Column of [Float64Array, Float32Array, Int32Array, Uint32Array, Int16Array, Uint16Array]) {
        expect(dissimilarity(Column.from(x), Column.from(y))).toEqual(d)
        expect(dissimilarity(Column.from(x), y)).toEqual(d)
      }
    }),
  )
})

// Holes

test("names the first row that is no count, its column and what stands there", () => {
  const noCount = fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, -0.001, undefined, null, "5", {})
  fc.assert(
    fc.property(table, fc.nat(), noCount, fc.boolean(), (rows, pick, bad, isInX) => {
      const reihe = pick % rows.length
      const columns: [Array<unknown>, Array<unknown>] = [first(rows), second(rows)]
      columns[isInX ? 0 : 1][reihe] = bad
      const d = dissimilarity(...(columns as [Array<number>, Array<number>]))
      const feld = isInX ? "x" : "y"
      expect(Result.flip(d)).toMatchObject({
        success: { grund: "ungueltigeAnzahl", feld, reihe, gefunden: String(bad) },
      })
    }),
  )
})

test("takes -0 for 0", () => {
  expect(Result.getOrThrow(dissimilarity([3, -0, -0], [-0, 2, -0]))).toMatchObject({ wert: 1, leer: 1 })
})

test("accepts counts that are no integers, however small", () => {
  expect(valueOf([0.5, 1.5], [1.5, 0.5])).toBe(0.5)
  expect(valueOf([5e-324, 0], [0, 5e-324])).toBe(1)
  expect(valueOf([3e-158, 1e-158], [1e-158, 3e-158])).toBe(0.5)
})

test("is never below 0, even where weights alike but for rounding leave -3e-16", () => {
  const x = [2.0196094292770113, 0.9124459485529829, 1.7771209975968492, 1.118329050454608, 0.6877716879945657]
  const y = [7.950194137780768, 3.591844208127213, 6.995638232031503, 4.40230320385114, 2.7074138012830584]
  expect(valueOf([...x, 2.481291347401596, 0.48676388726584263], [...y, 9.767605378679672, 1.9161464325355393])).toBe(0)
})

test("has no value without units, for columns of different length, or with nobody in a group", () => {
  expect(reasonOf([], [])).toEqual({ grund: "keineEinheiten" })
  expect(reasonOf([1, 2], [1])).toEqual({ grund: "laengenVerschieden", feld: "y", gefunden: "2 / 1" })
  expect(reasonOf([0, 0], [1, 2])).toEqual({ grund: "gruppeLeer", feld: "x" })
  expect(reasonOf([1, 2], [0, 0])).toEqual({ grund: "vergleichsgruppeLeer", feld: "y" })
  expect(reasonOf([0, 0], [0, 0])).toEqual({ grund: "gruppeLeer", feld: "x" })
})

test("refuses sums above 2^53, where doubles skip integers", () => {
  const half = 2 ** 52
  expect(valueOf([half, half], [half, half])).toBe(0)
  expect(reasonOf([half, half, 2], [1, 1, 1])).toMatchObject({ grund: "zuGross", feld: "x" })
  expect(reasonOf([1, 1, 1], [half, half, 2])).toMatchObject({ grund: "zuGross", feld: "y" })
  expect(reasonOf([1, 1], [Number.MAX_VALUE, Number.MAX_VALUE])).toMatchObject({ grund: "zuGross", feld: "y" })
})

// A known value from elsewhere

const toyUrl = new URL("../../../../../shared/reference/segregation/toy.json", import.meta.url)
const hasToy = existsSync(toyUrl)
const why = hasToy ? "" : " (skipped: no folder shared beside the repository)"

test.skipIf(!hasToy)(`agrees with the exact fractions of shared/reference/segregation/toy.json${why}`, () => {
  const { cases }: { cases: ReadonlyArray<ToyCase> } = JSON.parse(readFileSync(toyUrl, "utf8"))
  expect(cases.length).toBeGreaterThan(10)
  for (const { name, x, y, expected } of cases) {
    const [numerator, denominator = "1"] = expected.dissimilarity.split("/") as [string, string?]
    expect(valueOf(x, y), name).toBe(Number(numerator) / Number(denominator))
  }
})

// Helpers

type Row = readonly [x: number, y: number]

interface ToyCase {
  readonly name: string
  readonly x: ReadonlyArray<number>
  readonly y: ReadonlyArray<number>
  readonly expected: { readonly dissimilarity: string }
}

const isDefined = (rows: ReadonlyArray<Row>): boolean => rows.some(([x]) => x > 0) && rows.some(([, y]) => y > 0)

const table = fc
  .array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 })
  .filter(isDefined) as fc.Arbitrary<Array<Row>>

const factor = fc.integer({ min: 1, max: 1000 })

const first = (rows: ReadonlyArray<Row>): Array<number> => rows.map(([x]) => x)

const second = (rows: ReadonlyArray<Row>): Array<number> => rows.map(([, y]) => y)

const times = (k: number, counts: ReadonlyArray<number>): Array<number> => counts.map((count) => k * count)

const all = (rows: ReadonlyArray<Row>) => ({ minLength: rows.length, maxLength: rows.length })

const isAtLeastAsFrequent = (a: Row, b: Row): boolean => a[0] * (b[0] + b[1]) >= b[0] * (a[0] + a[1])

const valueOf = (x: ArrayLike<number>, y: ArrayLike<number>): number => Result.getOrThrow(dissimilarity(x, y)).wert

const reasonOf = (x: ArrayLike<number>, y: ArrayLike<number>): object => {
  const { grund, feld, gefunden } = Result.getOrThrow(Result.flip(dissimilarity(x, y)))
  return JSON.parse(JSON.stringify({ grund, feld, gefunden }))
}

interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

/** D = Σ |xᵢ·Y − yᵢ·X| / (2·X·Y) in whole numbers, in lowest terms. */
function exactDissimilarity(x: ReadonlyArray<number>, y: ReadonlyArray<number>): Fraction {
  const [xs, ys] = [x.map(BigInt), y.map(BigInt)]
  const sum = (counts: ReadonlyArray<bigint>): bigint => counts.reduce((a, b) => a + b, 0n)
  const [X, Y] = [sum(xs), sum(ys)]
  const abs = (a: bigint): bigint => (a < 0n ? -a : a)
  const numerator = sum(xs.map((xi, i) => abs(xi * Y - ys[i]! * X)))
  const denominator = 2n * X * Y
  const gcd = (a: bigint, b: bigint): bigint => (b === 0n ? a : gcd(b, a % b))
  const divisor = gcd(numerator, denominator)
  return { numerator: numerator / divisor, denominator: denominator / divisor }
}

function toNumber({ numerator, denominator }: Fraction): number {
  return Number((numerator * 10n ** 30n) / denominator) / 1e30
}
