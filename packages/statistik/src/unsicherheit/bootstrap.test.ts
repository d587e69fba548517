import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { zufall } from "../zufall/zufall.ts"
import { accelerationOf, bcaInterval } from "./bcaInterval.ts"
import { bootstrap, summarizeBootstrap } from "./bootstrap.ts"
import type { Index } from "./Index.ts"
import { normalBelow, normalQuantile } from "../zahl/normal.ts"
import { quantileOf } from "./quantileOf.ts"
import { readKoepfe } from "./readKoepfe.ts"
import { makeBootstrapReplication, makePlacement, runReplications } from "./replications.ts"

// Laws

test("replications come out the same in whatever parts they are run", () => {
  fc.assert(
    fc.property(columns, fc.integer(), fc.nat(40), fc.nat(40), ({ x, total }, saat, a, b) => {
      const gruppe = Result.getOrThrow(readKoepfe(x, total))
      const [first, second] = [Math.min(a, b), Math.max(a, b)]
      for (const make of [makeBootstrapReplication, makePlacement]) {
        const fresh = () => make(gruppe, segregationIndex, zufall(saat))
        const whole = runReplications(fresh(), 0, 41)
        const parts = [
          runReplications(fresh(), second, 41), // the last part first
          runReplications(fresh(), 0, first),
          runReplications(fresh(), first, second),
        ]
        expect(Float64Array.of(...parts[1]!, ...parts[2]!, ...parts[0]!)).toEqual(whole)
      }
    }),
    { numRuns: 40 },
  )
})

test("a new sample has as many people, and none in a unit's group or rest that was empty", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const gruppe = Result.getOrThrow(readKoepfe(x, total))
      const seen: Index<"index"> = (newX, newTotal) => {
        expect(sum([...newTotal])).toBe(sum(total))
        for (const [i, t] of newTotal.entries()) {
          expect(newX[i]!).toBeGreaterThanOrEqual(0)
          expect(newX[i]!).toBeLessThanOrEqual(t)
          if (x[i] === 0) expect(newX[i]).toBe(0)
          if (x[i] === total[i]) expect(newX[i]).toBe(t)
        }
        return segregationIndex(newX, newTotal)
      }
      runReplications(makeBootstrapReplication(gruppe, seen, zufall(1)), 0, 5)
    }),
  )
})

test("the interval is wider at a higher level, and holds the median of the replications", () => {
  fc.assert(
    fc.property(columns, fc.integer(), ({ x, total }, saat) => {
      const run = (niveau: number) =>
        bootstrap(x, total, segregationIndex, { zufall: zufall(saat), wiederholungen: 60, niveau })
      const [wide, narrow] = [run(0.9), run(0.5)]
      fc.pre(Result.isSuccess(wide) && Result.isSuccess(narrow))
      const median = quantileOf(wide.success.werte.toSorted(), 0.5)
      const [outer, inner] = [wide.success.perzentil, narrow.success.perzentil]
      expect(outer.von).toBeLessThanOrEqual(inner.von)
      expect(inner.von).toBeLessThanOrEqual(median)
      expect(median).toBeLessThanOrEqual(inner.bis)
      expect(inner.bis).toBeLessThanOrEqual(outer.bis)
    }),
    { numRuns: 40 },
  )
})

test("changes neither of its arguments, and gives the same figures again", () => {
  const [x, total] = [Float64Array.of(4, 6, 9), Float64Array.of(40, 30, 30)]
  const run = () => bootstrap(x, total, segregationIndex, { zufall: zufall(3), wiederholungen: 50 })
  expect(run()).toEqual(run())
  expect([[...x], [...total]]).toEqual([
    [4, 6, 9],
    [40, 30, 30],
  ])
})

// Known values

test("gives a share the standard error √(pq/N) and no bias", () => {
  const b = Result.getOrThrow(bootstrap(sample.x, sample.total, shareOf, { zufall: zufall(1), wiederholungen: 20_000 }))
  const [p, N] = [90 / 400, 400]
  const se = Math.sqrt((p * (1 - p)) / N)
  expect(b.beobachtet.wert).toBe(p)
  expect(Math.abs(b.standardfehler / se - 1)).toBeLessThan(4 / Math.sqrt(2 * 20_000))
  expect(Math.abs(b.verzerrung)).toBeLessThan((4 * se) / Math.sqrt(20_000))
  expect([b.saat, b.wiederholungen, b.undefiniert, b.niveau, b.werte.length]).toEqual([1, 20_000, 0, 0.95, 20_000])
  // binomial quantiles of N p = 90, sd 8.35: 74 and 107 of 400
  expect([b.perzentil.von * 400, b.perzentil.bis * 400].map(Math.round)).toEqual([74, 107])
})

test("the acceleration of a share is (1 − 2p) / (6 √(Npq))", () => {
  const [p, N] = [90 / 400, 400]
  const exact = (1 - 2 * p) / (6 * Math.sqrt(N * p * (1 - p)))
  const a = accelerationOf(sample.x, sample.total, shareOf)
  expect(Result.getOrThrow(a)).toBeCloseTo(exact, 10)
  expect(accelerationOf(sample.x, sample.total, () => figure(0.5))).toEqual(Result.succeed(0))
})

test("the BCa interval lies between the quantiles that Efron's formula names", () => {
  // observed = 41, 40 of 99 below and one equal: z₀ = Φ⁻¹(40.5/99)
  const sorted = Float64Array.from({ length: 99 }, (_, i) => i + 1)
  const [z0, a, z] = [
    normalQuantile(40.5 / 99),
    (1 - 0.45) / (6 * Math.sqrt(400 * 0.225 * 0.775)),
    normalQuantile(0.95),
  ]
  const place = (w: number) => 100 * normalBelow(z0 + (z0 + w) / (1 - a * (z0 + w)))
  const { von, bis } = Result.getOrThrow(bcaInterval(sample.x, sample.total, shareOf, 41, sorted, 0.9))
  expect([von, bis][0]).toBeCloseTo(place(-z), 9)
  expect(bis).toBeCloseTo(place(z), 9)
  expect(von).toBeLessThan(5) // 5 and 95 without correction
  expect(bis).toBeLessThan(95)
})

test("counts the samples without anybody of the group, and leaves them out of every figure", () => {
  const b = Result.getOrThrow(
    bootstrap([1, 0], [3, 3], segregationIndex, { zufall: zufall(2), wiederholungen: 10_000 }),
  )
  // nobody of one in six is drawn in six draws: (5/6)⁶; everybody: (1/6)⁶
  const p = (5 / 6) ** 6 + (1 / 6) ** 6
  expect(Math.abs(b.undefiniert - 10_000 * p)).toBeLessThan(4 * Math.sqrt(10_000 * p * (1 - p)))
  expect(b.werte.length).toBe(10_000 - b.undefiniert)
  expect(b.werte.every((wert) => wert >= 0 && wert <= 1)).toBe(true)
  // without that one person the index is not defined either
  expect(Result.mapError(b.bca, ({ grund, reihe }) => [grund, reihe])).toEqual(Result.fail(["gruppeLeer", 0]))
})

test("the figures are those of the replications that are defined", () => {
  const alle = Float64Array.of(3, Number.NaN, 1, 2, Number.NaN, 6)
  const b = Result.getOrThrow(summarizeBootstrap(sample.x, sample.total, () => figure(2), alle, 9, 0.5))
  // mean 3, squares 0 + 4 + 1 + 9 = 14, quartiles of 1 2 3 6 at places 1.25 and 3.75
  expect(b).toMatchObject({ saat: 9, wiederholungen: 6, undefiniert: 2, verzerrung: 1, niveau: 0.5 })
  expect(b.standardfehler).toBe(Math.sqrt(14 / 3))
  expect(b.perzentil).toEqual({ von: 1.25, bis: 5.25 })
  expect([...b.werte]).toEqual([3, 1, 2, 6])
})

test("a quantile is value number (n + 1) p, and never beyond the first or last one", () => {
  const sorted = Float64Array.of(10, 20, 40)
  expect([0, 0.25, 0.375, 0.5, 0.625, 0.75, 1].map((p) => quantileOf(sorted, p))).toEqual([10, 10, 15, 20, 30, 40, 40])
})

test("the normal distribution has its known parts and quantiles", () => {
  expect(normalBelow(0)).toBeCloseTo(0.5, 15)
  expect(normalBelow(1)).toBeCloseTo(0.841_344_746_068_542_9, 15)
  expect(normalBelow(-1.959_963_984_540_054)).toBeCloseTo(0.025, 15)
  for (const p of [0.001, 0.025, 0.4, 0.5, 0.6, 0.975, 0.999]) expect(normalBelow(normalQuantile(p))).toBeCloseTo(p, 14)
  expect(normalQuantile(0.975)).toBeCloseTo(1.959_963_984_540_054, 13)
})

// Holes

test("names the parameter that is out of range", () => {
  const run = (wiederholungen: number, niveau: number) =>
    Result.mapError(
      bootstrap([1, 2], [3, 3], segregationIndex, { zufall: zufall(1), wiederholungen, niveau }),
      ({ grund, feld, gefunden }) => [grund, feld, gefunden],
    )
  for (const bad of [1, 0, -5, 2.5, Number.NaN, Infinity, 2 ** 32]) {
    expect(run(bad, 0.9)).toEqual(Result.fail(["parameterAusserhalb", "wiederholungen", String(bad)]))
  }
  for (const bad of [0, 1, -0.5, 95, Number.NaN]) {
    expect(run(9, bad)).toEqual(Result.fail(["parameterAusserhalb", "niveau", String(bad)]))
  }
  expect(Result.isSuccess(run(2, 0.9))).toBe(true)
})

test("asks for whole people, and passes on what the index says of them", () => {
  const run = (x: ReadonlyArray<number>, index: Index<"index"> = segregationIndex) =>
    Result.mapError(bootstrap(x, [3, 3], index, { zufall: zufall(1), wiederholungen: 9 }), ({ grund }) => grund)
  expect(run([1, 0.5])).toEqual(Result.fail("nichtGanzzahlig"))
  expect(run([0, 0])).toEqual(Result.fail("gruppeLeer"))
  const never: Index<"index"> = () => Result.fail(new NichtDefiniert({ grund: "wertNull" }))
  expect(run([1, 1], never)).toEqual(Result.fail("wertNull"))
  let calls = 0
  const once: Index<"index"> = (x, total) => (calls++ === 0 ? segregationIndex(x, total) : never(x, total))
  expect(run([1, 1], once)).toEqual(Result.fail("wertNull"))
})

test("needs two replications that are defined", () => {
  const summary = (...alle: ReadonlyArray<number>) =>
    Result.mapError(
      summarizeBootstrap(sample.x, sample.total, () => figure(2), Float64Array.from(alle), 9, 0.5),
      ({ grund, feld, gefunden }) => [grund, feld, gefunden],
    )
  expect(summary(1, Number.NaN)).toEqual(Result.fail(["zuWenigeWerte", "wiederholungen", "1"]))
  expect(Result.isSuccess(summary(1, 1))).toBe(true)
})

test("BCa says when all replications lie on one side, and when they are too skew", () => {
  const bca = (observed: number, index: Index<"index"> = shareOf, niveau = 0.9) =>
    Result.mapError(
      bcaInterval(sample.x, sample.total, index, observed, Float64Array.of(1, 2, 3), niveau),
      ({ grund, feld, gefunden }) => [grund, feld, gefunden],
    )
  expect(bca(0)).toEqual(Result.fail(["zuWenigeWerte", "wiederholungen", "0 / 3"]))
  expect(bca(4)).toEqual(Result.fail(["zuWenigeWerte", "wiederholungen", "3 / 3"]))
  expect(Result.isSuccess(bca(1))).toBe(true)
  // one person in 400 on whom everything hangs: a is nearly 1/6, its largest value, and the pole where z₀ + z = 6
  const heavy: Index<"index"> = (_, total) => figure(total[0] === 0 ? 0 : 1)
  const skew = bcaInterval(
    Float64Array.of(0, 90),
    Float64Array.of(1, 399),
    heavy,
    2,
    Float64Array.of(1, 2, 3),
    1 - 1e-13,
  )
  expect(Result.mapError(skew, ({ grund, feld }) => [grund, feld])).toEqual(Result.fail(["unvereinbar", "index"]))
})

// Helpers

const columns = fc
  .array(fc.tuple(fc.nat(30), fc.nat(30)), { minLength: 1, maxLength: 8 })
  .map((rows) => ({ x: rows.map(([x]) => x), total: rows.map(([x, rest]) => x + rest) }))
  .filter(({ x, total }) => sum(x) > 0 && sum(x) < sum(total))

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((a, b) => a + b, 0)

/** 90 of 400 people. */
const sample = { x: Float64Array.of(20, 0, 70), total: Float64Array.of(100, 150, 150) }

const figure = (wert: number): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.succeed({ wert, einheit: "index", index: "test", formel: "", n: 1, verwendet: 1, leer: 0 })

/** X/T: everything about its replications is known. */
const shareOf: Index<"index"> = (x, total) => figure(sum([...x]) / sum([...total]))
