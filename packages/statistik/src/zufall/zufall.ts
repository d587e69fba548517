import { philox } from "./philox.ts"
import { type Strom, Xoshiro } from "./Strom.ts"

/** A source of randomness (Zufallsquelle): as many independent sequences as one asks for, all fixed by one number. */
export interface Zufall {
  /** the number that it was made of, to be printed beside every figure that used it */
  readonly saat: number
  /** the i-th sequence from its start, i = 0, 1, 2 …: the same one each time, and at the same cost for each i */
  readonly stream: (i: number) => Strom
}

/**
 * Seeded randomness (Zufall mit Saat): what every random function of this package takes, so that its figures can be
 * computed again by anybody.
 *
 * @param saat  the seed: any number; different numbers give different sequences, and neighbours are unrelated
 * @returns     the source; `stream(i)` is the sequence of replication i. Replication i of a bootstrap or a test uses no
 *              other, so it comes out the same alone, in any order, and on any number of threads.
 *
 * Philox4x32-10 mixes the seed (its 64 bits are the key) and i (the counter) to the state of 128 bits from which
 * xoshiro128** runs. A million such sequences of 10⁷ numbers overlap with a probability below 10⁻¹⁸.
 *
 * Mind: not for secrets; the sequence can be computed from a few of its numbers. Choose the seed before you see a
 * result, and print it: a seed that was tried until the figure pleased is worse than none.
 *
 * @source    Salmon et al. (2011), Parallel Random Numbers: As Easy as 1, 2, 3, SC '11; Blackman & Vigna (2021), ACM
 *   Transactions on Mathematical Software 47(4), 36; overlaps: Vigna (2020), Information Processing Letters 158, 105939
 * @reference Random123 1.14, `kat_vectors`; `xoshiro128starstar.c` 1.1
 *
 * @example
 * ```ts beispiel
 * import { zufall } from "@zielwerk/statistik"
 *
 * const [a, b] = [zufall(20_190_213).stream(999), zufall(20_190_213).stream(999)]
 * a.uniform() === b.uniform() // => true
 * a.uniform() === zufall(20_190_213).stream(998).uniform() // => false
 * a.uniform() < 1 // => true
 * ```
 */
export const zufall = (saat: number): Zufall => {
  const [low = 0, high = 0] = new Uint32Array(Float64Array.of(saat + 0).buffer) // + 0: −0 is the seed 0
  return {
    saat,
    stream: (i) => {
      const [a, b, c, d] = philox([i >>> 0, Math.floor(i / 2 ** 32) >>> 0, 0, 0], [low, high])
      return new Xoshiro([a, b, c, d | 1]) // | 1: a state of four zeros would stay there
    },
  }
}
