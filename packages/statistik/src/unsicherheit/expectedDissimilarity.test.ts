import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { hasReference, readReference, tables, why } from "../../test/reference.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { correctedDissimilarity } from "./correctedDissimilarity.ts"
import { expectedDissimilarity, type Zufallsmodell } from "./expectedDissimilarity.ts"

// Laws

test("is the mean of the index over all placements, exactly", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const [wert, exact] = [valueOf(expectedDissimilarity(x, total)), exactMean(x, total)]
      expect(Math.abs(wert - exact)).toBeLessThan(1e-13 * exact + 1e-300)
    }),
  )
})

test("with a group of random size, is that mean weighted by the sizes of the units alone", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const [wert, exact] = [valueOf(expectedDissimilarity(x, total, binomial)), exactBinomialMean(x, total)]
      expect(Math.abs(wert - exact)).toBeLessThan(1e-13 * exact)
    }),
  )
})

test("stays between 0 and 1, and a group of random size varies more", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const [fixed, random] = [
        valueOf(expectedDissimilarity(x, total)),
        valueOf(expectedDissimilarity(x, total, binomial)),
      ]
      expect(fixed).toBeGreaterThanOrEqual(0)
      expect(random).toBeLessThanOrEqual(1)
      expect(fixed).toBeLessThanOrEqual(random + 1e-15)
    }),
  )
})

test("depends on the size of the group, not on where it lives, and is the same for the rest", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const before = valueOf(expectedDissimilarity(x, total))
      const rest = total.map((t, i) => t - x[i]!)
      expect(valueOf(expectedDissimilarity(rest, total))).toBeCloseTo(before, 13)
      const X = sum(x)
      const heaped = total.map((t, i) => Math.max(0, Math.min(t, X - sum(total.slice(0, i)))))
      expect(valueOf(expectedDissimilarity(heaped, total))).toBe(before)
    }),
  )
})

test("does not change with the order of the units, and never rises when two units become one", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const before = valueOf(expectedDissimilarity(x, total))
      expect(valueOf(expectedDissimilarity(x.toReversed(), total.toReversed()))).toBeCloseTo(before, 14)
      fc.pre(x.length > 1)
      const merge = ([a = 0, b = 0, ...others]: ReadonlyArray<number>) => [a + b, ...others]
      expect(valueOf(expectedDissimilarity(merge(x), merge(total)))).toBeLessThanOrEqual(before + 1e-14)
    }),
  )
})

test("the corrected index is 0 at the mean, 1 without a shared unit, −1 at perfect evenness", () => {
  fc.assert(
    fc.property(columns, fc.constantFrom(hypergeometric, binomial), ({ x, total }, modell) => {
      fc.pre(total.some((t) => t > 1))
      const d = valueOf(segregationIndex(x, total))
      const e = valueOf(expectedDissimilarity(x, total, modell))
      const corrected = valueOf(correctedDissimilarity(x, total, modell))
      expect(corrected).toBeCloseTo(d >= e ? 1 - (1 - d) / (1 - e) : d / e - 1, 10)
      expect(Math.sign(corrected)).toBe(Math.sign(d - e))
      if (d === 1) expect(corrected).toBe(1)
      if (d === 0 && e > 0) expect(corrected).toBe(-1)
    }),
  )
})

test("one unit leaves chance no choice", () => {
  expect(valueOf(expectedDissimilarity([3], [7]))).toBe(0)
  expect(valueOf(correctedDissimilarity([3], [7]))).toBe(0)
  expect(valueOf(expectedDissimilarity([3, 0], [7, 0]))).toBe(0)
})

test("units of one person are always separate, and leave nothing to correct", () => {
  expect(valueOf(expectedDissimilarity([1, 0, 1, 0, 0], [1, 1, 1, 1, 0]))).toBe(1)
  expect(valueOf(expectedDissimilarity([1, 0, 1, 0, 0], [1, 1, 1, 1, 0], binomial))).toBe(1)
  expect(reasonOf(correctedDissimilarity([1, 0, 1, 0, 0], [1, 1, 1, 1, 0]))).toEqual({
    grund: "nennerNull",
    feld: "total",
    gefunden: "≤ 1",
  })
  expect(Result.isSuccess(correctedDissimilarity([1, 0, 1, 0, 0], [1, 1, 1, 2, 0]))).toBe(true)
})

test("says its own name and what chance does, and leaves out units without people", () => {
  expect(expectedDissimilarity([1, 0, 0], [1, 1, 0])).toEqual(
    Result.succeed({
      wert: 1,
      einheit: "index",
      index: "expectedDissimilarity",
      formel: "T/(2X(T − X)) · Σ E|Kᵢ − tᵢX/T|, K hypergeometrisch",
      n: 3,
      verwendet: 2,
      leer: 1,
    }),
  )
  expect(correctedDissimilarity([2, 0, 0], [2, 2, 0], binomial)).toEqual(
    Result.succeed({
      wert: 1,
      einheit: "index",
      index: "correctedDissimilarity",
      formel: "(D − E)/(1 − E), unter E: (D − E)/E; E binomial",
      n: 3,
      verwendet: 2,
      leer: 1,
    }),
  )
})

// Holes

test("asks for whole people and names the row at fault", () => {
  for (const index of [expectedDissimilarity, correctedDissimilarity]) {
    expect(reasonOf(index([1, 1.5], [3, 3]))).toEqual({
      grund: "nichtGanzzahlig",
      feld: "x",
      reihe: 1,
      gefunden: "1.5",
    })
    expect(reasonOf(index([1, 1], [3.25, 3]))).toEqual({
      grund: "nichtGanzzahlig",
      feld: "total",
      reihe: 0,
      gefunden: "3.25",
    })
    expect(reasonOf(index([1, 4], [3, 3]))).toMatchObject({ grund: "gruppeGroesserAlsGesamt", reihe: 1 })
    expect(reasonOf(index([0, 0], [3, 3]))).toMatchObject({ grund: "gruppeLeer" })
    expect(reasonOf(index([3, 3], [3, 3]))).toMatchObject({ grund: "gruppeIstAlle" })
    expect(reasonOf(index([], []))).toMatchObject({ grund: "keineEinheiten" })
  }
})

// Known values

for (const name of tables) {
  test.skipIf(!hasReference)(`${name}: agrees with the exact mean to 1e-12 of it${why}`, () => {
    const { x, total, expected } = readReference(name)
    const values = [
      [expectedDissimilarity(x, total), "expected_dissimilarity_random[fixed_margins,hypergeometric]"],
      [expectedDissimilarity(x, total, binomial), "expected_dissimilarity_random[binomial]"],
      [correctedDissimilarity(x, total), "dissimilarity_randomness_corrected[hypergeometric]"],
    ] as const
    for (const [figure, key] of values) {
      const exact = expected(`single:${key}`)
      expect(Math.abs(valueOf(figure) - exact)).toBeLessThan(1e-13 * exact)
    }
  })
}

test("of 2^53 people in two halves, is what a normal distribution gives", () => {
  // t = 2^52, X = 2^52: E|K − 2^51| = √(2/π · 2^52/8), twice, over 2XY/T = 2^52
  const half = 2 ** 52
  const expected = (2 * Math.sqrt(((2 / Math.PI) * half) / 8)) / half
  expect(valueOf(expectedDissimilarity([half, 0], [half, half])) / expected).toBeCloseTo(1, 14)
  expect(valueOf(expectedDissimilarity([half, 0], [half, half], binomial)) / expected).toBeCloseTo(Math.SQRT2, 14)
})

test("of a hundred thousand units, is as exact as of one", () => {
  const total = new Float64Array(100_000).fill(2)
  const x = new Float64Array(100_000).fill(1)
  // X = T/2 = 10⁵, n = 2: E|K − 1| = P(K = 0) + P(K = 2) = 2 · (X − 1)/(2 (2X − 1)), over 2XY/T = X, once per unit
  expect(Math.abs(valueOf(expectedDissimilarity(x, total)) / (99_999 / 199_999) - 1)).toBeLessThan(2e-14)
})

// Helpers

const hypergeometric: Zufallsmodell = { art: "hypergeometrisch" }
const binomial: Zufallsmodell = { art: "binomial" }

const columns = fc
  .array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 8 })
  .map((rows) => ({ x: rows.map(([x]) => x), total: rows.map(([x, rest]) => x + rest) }))
  .filter(({ x, total }) => sum(x) > 0 && sum(x) < sum(total))

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((a, b) => a + b, 0)

const valueOf = <E>(figure: Result.Result<{ readonly wert: number }, E>): number => Result.getOrThrow(figure).wert

const reasonOf = (figure: ReturnType<typeof expectedDissimilarity>): object => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(figure))
  return JSON.parse(JSON.stringify({ grund, feld, reihe, gefunden }))
}

/** Σᵢ Σₖ |kT − tᵢX| C(X, k) C(T − X, tᵢ − k) / C(T, tᵢ), over 2X(T − X), in whole numbers until the last division. */
const exactMean = (x: ReadonlyArray<number>, total: ReadonlyArray<number>): number => {
  const [X, T] = [sum(x), sum(total)]
  return exactSum(total, (t) => ({
    term: (k) => distance(k * T, t * X) * choose(X, k) * choose(T - X, t - k),
    whole: choose(T, t) * BigInt(2 * X * (T - X)),
  }))
}

const exactBinomialMean = (x: ReadonlyArray<number>, total: ReadonlyArray<number>): number => {
  const [X, T] = [sum(x), sum(total)]
  return exactSum(total, (t) => ({
    term: (k) => distance(k * T, t * X) * choose(t, k) * BigInt(X) ** BigInt(k) * BigInt(T - X) ** BigInt(t - k),
    whole: BigInt(T) ** BigInt(t) * BigInt(2 * X * (T - X)),
  }))
}

const exactSum = (
  total: ReadonlyArray<number>,
  unit: (t: number) => { readonly term: (k: number) => bigint; readonly whole: bigint },
): number => {
  const scale = 10n ** 40n
  let digits = 0n
  for (const t of total) {
    const { term, whole } = unit(t)
    let part = 0n
    for (let k = 0; k <= t; k++) part += term(k)
    digits += (part * scale) / whole
  }
  return Number(digits) / 1e40
}

const distance = (a: number, b: number): bigint => BigInt(Math.abs(a - b))

const choose = (n: number, k: number): bigint => {
  if (k < 0 || k > n) return 0n
  let c = 1n
  for (let i = 1n; i <= k; i++) c = (c * (BigInt(n) - i + 1n)) / i
  return c
}
