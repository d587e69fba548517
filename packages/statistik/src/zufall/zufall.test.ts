import fc from "fast-check"
import { expect, test } from "vitest"
import { philox, type Worte } from "./philox.ts"
import { Xoshiro } from "./Strom.ts"
import { zufall } from "./zufall.ts"

// Laws

test("a stream is the same whenever it is asked for, and does not hear of others", () => {
  fc.assert(
    fc.property(fc.double(), fc.nat(2 ** 31 - 1), (saat, i) => {
      const source = zufall(saat)
      const first = take(5, source.stream(i).uniform.bind(source.stream(i)))
      source.stream(i + 1).uniform()
      const [again, elsewhere] = [source.stream(i), zufall(saat).stream(i)]
      expect(take(5, () => again.uniform())).toEqual(first)
      expect(take(5, () => elsewhere.uniform())).toEqual(first)
    }),
  )
})

test("different seeds and different streams begin differently", () => {
  const first = (saat: number, i: number) => zufall(saat).stream(i).uniform()
  const seeds = [0, 1, 2, -1, 0.1, 0.2, 2 ** 32, 2 ** 52 + 1, 1e300, Infinity, Number.NaN]
  const streams = [0, 1, 2, 999, 2 ** 32, 2 ** 32 + 1, 2 ** 52]
  const all = seeds.flatMap((saat) => streams.map((i) => first(saat, i)))
  expect(new Set(all).size).toBe(seeds.length * streams.length)
  expect(first(-0, 3)).toBe(first(0, 3))
  expect(zufall(7).saat).toBe(7)
})

test("the first numbers of neighbouring streams and seeds are as unrelated as those of one stream", () => {
  const n = 20_000
  const alongStreams = take(n, (i) => zufall(1).stream(i).uniform())
  const alongSeeds = take(n, (i) => zufall(i).stream(0).uniform())
  const one = zufall(1).stream(0)
  const within = take(n, () => one.uniform())
  for (const numbers of [alongStreams, alongSeeds, within]) {
    // mean ½ and variance 1/12, the correlation of neighbours 0: four standard errors each
    const mean = numbers.reduce((a, b) => a + b) / n
    expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n))
    const covariance = (lag: number) =>
      numbers.slice(lag).reduce((sum, u, i) => sum + (u - 0.5) * (numbers[i]! - 0.5), 0) / (n - lag)
    expect(Math.abs(covariance(0) - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n))
    expect(Math.abs(covariance(1))).toBeLessThan(4 / 12 / Math.sqrt(n))
  }
})

test("a number has 53 bits, each of them set half of the time", () => {
  const source = zufall(2).stream(0)
  const n = 20_000
  const numbers = take(n, () => source.uniform())
  expect(numbers.every((u) => u >= 0 && u < 1 && Number.isInteger(u * 2 ** 53))).toBe(true)
  for (let bit = 1; bit <= 53; bit++) {
    const set = numbers.filter((u) => Math.floor(u * 2 ** bit) % 2 === 1).length
    expect(Math.abs(set - n / 2)).toBeLessThan(4.5 * Math.sqrt(n / 4))
  }
})

// Known values

test("Philox4x32-10 gives the words of Random123's kat_vectors", () => {
  const f = 0xffff_ffff
  const pi: Worte = [0x243f_6a88, 0x85a3_08d3, 0x1319_8a2e, 0x0370_7344]
  expect(philox([0, 0, 0, 0], [0, 0])).toEqual([0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
  expect(philox([f, f, f, f], [f, f])).toEqual([0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
  expect(philox(pi, [0xa409_3822, 0x299f_31d0])).toEqual([0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1])
})

test("xoshiro128** gives the numbers of its authors' C program from the state 1, 2, 3, 4", () => {
  const source = new Xoshiro([1, 2, 3, 4])
  expect(take(10, () => source.bits() >>> 0)).toEqual([
    11_520, 0, 5_927_040, 70_819_200, 2_031_721_883, 1_637_235_492, 1_287_239_034, 3_734_860_849, 3_729_100_597,
    4_258_142_804,
  ])
})

test("a number is made of two outputs, the upper 27 bits of the first and the upper 26 of the second", () => {
  const [words, numbers] = [new Xoshiro([1, 2, 3, 4]), new Xoshiro([1, 2, 3, 4])]
  take(4, () => {
    const [high, low] = [words.bits() >>> 0, words.bits() >>> 0]
    expect(numbers.uniform()).toBe((Math.floor(high / 32) * 2 ** 26 + Math.floor(low / 64)) / 2 ** 53)
  })
})

test("a stream starts from Philox of the seed's bits and its own number, never from four zeros", () => {
  // 1.5 is 0x3ff80000_00000000
  const [a, b, c, d] = philox([7, 2, 0, 0], [0, 0x3ff8_0000])
  const [expected, found] = [new Xoshiro([a, b, c, d | 1]), zufall(1.5).stream(7 + 2 * 2 ** 32)]
  expect(take(3, () => found.uniform())).toEqual(take(3, () => expected.uniform()))
})

// Helpers

const take = <A>(n: number, next: (i: number) => A): Array<A> => Array.from({ length: n }, (_, i) => next(i))
