import { expect, test } from "vitest"
import { chiSquare } from "../../test/chiSquare.ts"
import { binomialProbability } from "./binomialProbability.ts"
import { drawBinomial } from "./drawBinomial.ts"
import { drawCell, makeZellen, shiftOf } from "./drawCell.ts"
import { drawHypergeometric } from "./drawHypergeometric.ts"
import { drawMultinomial } from "./drawMultinomial.ts"
import { drawPoisson, logPoisson } from "./drawPoisson.ts"
import { hypergeometricProbability } from "./hypergeometricProbability.ts"
import { makePoissons } from "./makePoissons.ts"
import { makeResampler } from "./makeResampler.ts"
import type { Strom } from "./Strom.ts"
import { zufall } from "./zufall.ts"

// Laws: whatever is drawn comes as often as its exact probability says

const binomials: ReadonlyArray<readonly [number, number]> = [
  ...([
    [1, 0.5],
    [5, 0.3],
    [5, 0.7],
    [40, 0.1],
    [39, 0.25],
    [1000, 0.0099],
  ] as const),
  ...([
    [40, 0.25],
    [40, 0.75],
    [20, 0.5],
    [101, 0.1],
    [1000, 0.5],
    [1000, 0.98],
    [5000, 0.3],
    [1e6, 0.0004],
  ] as const),
]
test.each(binomials)("of %d with p = %d as many succeed as the binomial distribution says", (n, p) => {
  const draws = take((strom) => drawBinomial(strom, n, p))
  expect(chiSquare(draws, (k) => binomialProbability(k, n, p, 1 - p))).toBeLessThan(4)
})

const hypergeometrics: ReadonlyArray<readonly [number, number, number]> = [
  ...([
    [10, 3, 4],
    [10, 7, 4],
    [10, 3, 8],
    [10, 8, 7],
    [50, 5, 20],
    [400, 100, 60],
    [400, 300, 350],
  ] as const),
  ...([
    [1000, 1, 500],
    [100_000, 2000, 300],
    [50_000, 20_000, 20_000],
    [50_000, 30_000, 45_000],
  ] as const),
  ...([
    [1_000_000, 400_000, 30_000],
    [781_016, 190_000, 781],
  ] as const),
]
test.each(hypergeometrics)("of %d with %d in the group, %d drawn hold as many as they should", (T, X, n) => {
  const draws = take((strom) => drawHypergeometric(strom, T, X, n))
  expect(chiSquare(draws, (k) => hypergeometricProbability(k, T, X, n))).toBeLessThan(4)
})

test.each([10, 10.5, 37, 400, 5000])("a Poisson count of mean %d comes as often as it should", (mean) => {
  const draws = take((strom) => drawPoisson(strom, mean))
  expect(chiSquare(draws, (k) => (k < 0 ? 0 : Math.exp(logPoisson(k, mean))))).toBeLessThan(4)
})

test.each([1, 5, 31, 32, 33, 63, 64, 400, 2047, 2048, 2079, 2080, 5000])(
  "so does one of a weight of %d, whose tables it shares with others",
  (weight) => {
    const counts = makePoissons(Float64Array.of(7, weight, 4000), 0.75)
    const drawn = new Float64Array(3)
    const draws = take((strom) => {
      expect(counts(strom, drawn)).toBe(drawn[0]! + drawn[1]! + drawn[2]!)
      return drawn[1]!
    })
    expect(chiSquare(draws, (k) => (k < 0 ? 0 : Math.exp(logPoisson(k, 0.75 * weight))))).toBeLessThan(4)
  },
)

test.each([[[1]], [[3, 3]], [[1, 2, 3, 4]], [[0, 5, 0, 1, 100, 7]], [[0.1, 0.7, 0.2]]])(
  "the cells %j are drawn as often as they weigh",
  (weights) => {
    const zellen = makeZellen(Float64Array.from(weights))
    const pool = Int32Array.of(7, 7, 7, ...zellen, 7)
    const sum = weights.reduce((a, b) => a + b)
    const draws = take((strom) => drawCell(strom, pool, 3, shiftOf(zellen)))
    expect(chiSquare(draws, (k) => (weights[k] ?? 0) / sum)).toBeLessThan(4)
  },
)

// few people in many cells; many in few; so many that the missing ones are drawn by binomials; above all tables
const tables = [
  [1, 0, 2, 1, 3, 0, 1],
  [30, 0, 5, 100, 1],
  [3000, 0, 5, 60_000, 1],
  [400_000, 0, 90_000, 700_000],
]
test.each([0, 1, 2, 3])("a new sample of table %d has all its people, and each cell its binomial distribution", (t) => {
  const counts = Float64Array.from(tables[t]!)
  const people = counts.reduce((a, b) => a + b)
  const resample = makeResampler(counts)
  const samples = take((strom) => {
    const into = new Float64Array(counts.length).fill(77)
    resample(strom, into)
    expect(into.reduce((a, b) => a + b)).toBe(people)
    return into
  })
  for (const [i, count] of counts.entries()) {
    const [p, q] = [count / people, (people - count) / people]
    const draws = samples.map((sample) => sample[i]!)
    if (count === 0) expect(draws.every((k) => k === 0)).toBe(true)
    else if (people < 100_000) expect(chiSquare(draws, (k) => binomialProbability(k, people, p, q))).toBeLessThan(4)
    else expect(momentsOff(draws, people * p, people * p * q)).toBeLessThan(4.5)
  }
  // people of two cells: −N p q is their covariance
  const [p, q] = [counts[0]! / people, counts[2]! / people]
  const products = samples.map((s) => (s[0]! - people * p) * (s[2]! - people * q))
  const spread = Math.sqrt((people * p * people * q) / DRAWS)
  expect(Math.abs(products.reduce((a, b) => a + b) / DRAWS + people * p * q)).toBeLessThan(5 * spread)
})

test("a multinomial sample adds its people, and each cell has its binomial distribution", () => {
  const weights = Float64Array.of(3, 0, 1.5, 0.5, 5)
  const samples = take((strom) => {
    const into = new Float64Array(5).fill(2)
    drawMultinomial(strom, 40, weights, 10, into)
    expect(into.reduce((a, b) => a + b)).toBe(50)
    return into
  })
  for (const [i, weight] of weights.entries()) {
    const draws = samples.map((sample) => sample[i]! - 2)
    expect(chiSquare(draws, (k) => binomialProbability(k, 40, weight / 10, 1 - weight / 10))).toBeLessThan(4)
  }
})

// Bounds

test("what is certain needs no chance", () => {
  const never: Strom = { uniform: () => expect.unreachable(), bits: () => expect.unreachable() }
  expect([drawBinomial(never, 0, 0.3), drawBinomial(never, 9, 0), drawBinomial(never, 9, 1)]).toEqual([0, 0, 9])
  expect([drawHypergeometric(never, 9, 0, 4), drawHypergeometric(never, 9, 9, 4)]).toEqual([0, 4])
  expect([drawHypergeometric(never, 9, 4, 0), drawHypergeometric(never, 9, 4, 9)]).toEqual([0, 4])
  expect([drawHypergeometric(never, 0, 0, 0), drawHypergeometric(never, 1, 1, 1)]).toEqual([0, 1])
  const into = new Float64Array(2)
  drawMultinomial(never, 5, Float64Array.of(0, 3), 3, into)
  expect([...into]).toEqual([0, 5])
})

test("a draw stays within its bounds when the random number is the smallest or the largest", () => {
  for (const u of [0, 1 - 2 ** -53]) {
    // the extreme number first, ordinary ones later: a rejection must end
    const edge = (): Strom => {
      const rest = zufall(5).stream(0)
      const numbers = [u]
      return { uniform: () => numbers.pop() ?? rest.uniform(), bits: () => rest.bits() }
    }
    for (const [n, p] of binomials) expect(isWithin(drawBinomial(edge(), n, p), 0, n)).toBe(true)
    for (const [T, X, n] of hypergeometrics) {
      const k = drawHypergeometric(edge(), T, X, n)
      expect(isWithin(k, Math.max(0, n + X - T), Math.min(n, X))).toBe(true)
    }
    for (const mean of [10, 300]) expect(isWithin(drawPoisson(edge(), mean), 0, Infinity)).toBe(true)
  }
})

test("draws of 2^53 people have the mean and variance that they should", () => {
  const n = 2 ** 53
  const quarter = take((strom) => drawBinomial(strom, n, 0.25))
  const few = take((strom) => drawBinomial(strom, n, 2 ** -50))
  const half = take((strom) => drawHypergeometric(strom, n, n / 4, n / 2))
  const poisson = take((strom) => drawPoisson(strom, n / 2))
  expect(momentsOff(quarter, n / 4, (n * 3) / 16)).toBeLessThan(4.5)
  expect(momentsOff(few, 8, 8)).toBeLessThan(4.5)
  expect(momentsOff(half, n / 8, (n * 3) / 64)).toBeLessThan(4.5)
  expect(momentsOff(poisson, n / 2, n / 2)).toBeLessThan(4.5)
})

// Helpers

const DRAWS = 20_000

/** One draw from each of the first streams. */
const take = <A>(draw: (strom: Strom) => A): Array<A> => {
  const source = zufall(20_190_213)
  return Array.from({ length: DRAWS }, (_, i) => draw(source.stream(i)))
}

const isWithin = (k: number, from: number, to: number): boolean => Number.isInteger(k) && k >= from && k <= to

/** How many standard errors are mean or variance off, whichever is more? For nearly normal draws. */
const momentsOff = (draws: ReadonlyArray<number>, mean: number, variance: number): number => {
  const deviations = draws.map((k) => (k - mean) / Math.sqrt(variance))
  const average = (values: ReadonlyArray<number>) => values.reduce((a, b) => a + b, 0) / values.length
  const ofMean = Math.abs(average(deviations)) * Math.sqrt(draws.length)
  const ofVariance = Math.abs(average(deviations.map((d) => d * d)) - 1) * Math.sqrt(draws.length / 2.2)
  return Math.max(ofMean, ofVariance)
}
