import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { giniSegregation } from "./giniSegregation.ts"

// Laws: gesetze.test.ts

test("agrees with the exact fraction, for whole numbers", () => {
  const count = fc.nat(5_000_000)
  fc.assert(
    fc.property(fc.array(fc.tuple(count, count), { minLength: 1, maxLength: 18 }).filter(isDefined), (rows) => {
      const [numerator, denominator] = exactGini(rows)
      const exact = Number((numerator * 10n ** 30n) / denominator) / 1e30
      expect(Math.abs(valueOf(rows) - exact)).toBeLessThanOrEqual(5e-16 * exact)
    }),
  )
})

test("agrees with the exact fraction for counts above 2^31 and sums up to 2^53", () => {
  const large = fc.maxSafeNat().map((n) => Math.floor(n / 16))
  fc.assert(
    fc.property(fc.array(fc.tuple(large, large), { minLength: 1, maxLength: 8 }).filter(isDefined), (rows) => {
      const [numerator, denominator] = exactGini(rows)
      expect(valueOf(rows)).toBeCloseTo(Number((numerator * 10n ** 30n) / denominator) / 1e30, 14)
    }),
  )
})

test("is exactly 0 where the share is the same everywhere, for counts up to 2^50", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2 ** 40 }), { minLength: 1, maxLength: 6 }), (xs) => {
      expect(valueOf(xs.map((x) => [3 * x, 5 * x]))).toBe(0)
    }),
  )
})

test("agrees with all pairs of a thousand units, where the units are sorted by counting", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(50), fc.nat(500)), { minLength: 1000, maxLength: 1000 }), (rows) => {
      const [numerator, denominator] = exactGini(rows)
      expect(valueOf(rows)).toBeCloseTo(Number(numerator) / Number(denominator), 12)
    }),
    { numRuns: 3 },
  )
})

test("worked by hand: 1 of 2 and 0 of 2 give (2·2·½ + 2·2·½) / (2·4²·¼·¾) = 4/6", () => {
  expect(giniSegregation([1, 0], [2, 2])).toEqual(
    Result.succeed({
      wert: 2 / 3,
      einheit: "index",
      index: "giniSegregation",
      formel: "Σᵢⱼ tᵢ · tⱼ · |xᵢ/tᵢ − xⱼ/tⱼ| / (2 · X · (T − X))",
      n: 2,
      verwendet: 2,
      leer: 0,
    }),
  )
})

// Helpers

type Row = readonly [x: number, y: number]

const isDefined = (rows: ReadonlyArray<Row>): boolean => rows.some(([x]) => x > 0) && rows.some(([, y]) => y > 0)

const valueOf = (rows: ReadonlyArray<Row>): number =>
  Result.getOrThrow(
    giniSegregation(
      rows.map(([x]) => x),
      rows.map(([x, y]) => x + y),
    ),
  ).wert

/** G = Σ_{i<j} |xᵢ·yⱼ − xⱼ·yᵢ| / (X·Y), in whole numbers. */
function exactGini(rows: ReadonlyArray<Row>): readonly [numerator: bigint, denominator: bigint] {
  const whole = rows.map(([x, y]) => [BigInt(x), BigInt(y)] as const)
  let numerator = 0n
  for (const [i, [x, y]] of whole.entries())
    for (const [otherX, otherY] of whole.slice(i + 1)) {
      const cross = x * otherY - otherX * y
      numerator += cross < 0n ? -cross : cross
    }
  const X = whole.reduce((sum, [x]) => sum + x, 0n)
  const Y = whole.reduce((sum, [, y]) => sum + y, 0n)
  return [numerator, X * Y]
}
