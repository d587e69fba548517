import type { Worte } from "./philox.ts"

/** A sequence of random numbers (Strom). */
export interface Strom {
  /** the next one: one of the 2^53 multiples of 2^−53 from 0 to below 1, each as likely as the other */
  readonly uniform: () => number
  /** the next 32 bits, as an integer from −2^31 to below 2^31 */
  readonly bits: () => number
}

/**
 * xoshiro128**: 32 bits at a time from a state of 128 that is never 0; it passes BigCrush and repeats after 2^128 − 1.
 * `>>> 0` turns an output into a number from 0 to below 2^32.
 *
 * @source Blackman & Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM Transactions on Mathematical
 *   Software 47(4), 36; version 1.1
 */
export class Xoshiro implements Strom {
  // words of a typed array are read and written without a question about their kind
  readonly state: Int32Array

  constructor(state: Worte) {
    this.state = Int32Array.from(state)
  }

  bits(): number {
    const { state } = this
    const b = state[1]!
    const product = Math.imul(b, 5)
    const c = state[2]! ^ state[0]!
    const d = state[3]! ^ b
    state[1] = b ^ c
    state[0] = state[0]! ^ d
    state[2] = c ^ (b << 9)
    state[3] = (d << 11) | (d >>> 21)
    return Math.imul((product << 7) | (product >>> 25), 9)
  }

  uniform(): number {
    const high = this.bits() >>> 5
    return (high * 2 ** 26 + (this.bits() >>> 6)) * 2 ** -53
  }
}
