import { deviance, stirlingError } from "../zahl/logGamma.ts"
import type { Strom } from "./Strom.ts"

/**
 * How many of `n` succeed, if each does so with probability `p`? n whole, 0 to 2^53; p from 0 to 1.
 *
 * @source Hoermann (1993), The Generation of Binomial Random Variates, Journal of Statistical Computation and Simulation
 *   46, 101–110 (BTRS, mean 10 or more); below: inversion, Kachitvichyanukul & Schmeiser (1988), Communications of the
 *   ACM 31(2), 216–222 (BINV)
 */
export const drawBinomial = (strom: Strom, n: number, p: number): number => {
  if (p > 0.5) return n - drawBinomial(strom, n, 1 - p)
  if (n === 0 || p <= 0) return 0
  return n * p < 10 ? invert(strom, n, p) : transformAndReject(strom, n, p)
}

const invert = (strom: Strom, n: number, p: number): number => {
  const odds = p / (1 - p)
  const none = Math.exp(n * Math.log1p(-p))
  for (;;) {
    let u = strom.uniform()
    let probability = none
    // above 110 there is less than 1e-70; what is left there is the rounding of the sum
    for (let k = 0; k <= 110; k++) {
      if (u < probability) return k
      u -= probability
      probability *= ((n - k) / (k + 1)) * odds
    }
  }
}

const transformAndReject = (strom: Strom, n: number, p: number): number => {
  const mean = n * p
  const sd = Math.sqrt(mean * (1 - p))
  const b = 1.15 + 2.53 * sd
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const squeeze = 0.92 - 4.2 / b
  for (;;) {
    const u = strom.uniform() - 0.5
    const v = strom.uniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.5)
    if (us >= 0.07 && v <= squeeze) return k
    if (k < 0 || k > n) continue
    const alpha = (2.83 + 5.1 / b) * sd
    const mode = Math.floor((n + 1) * p)
    if (Math.log((v * alpha) / (a / (us * us) + b)) <= logWeight(k, n, p) - logWeight(mode, n, p)) return k
  }
}

/** The logarithm of the probability of k, but for a constant, and without the cancellation of ln n! − ln k!. */
const logWeight = (k: number, n: number, p: number): number =>
  -stirlingError(k) -
  stirlingError(n - k) -
  deviance(k, n * p) -
  deviance(n - k, n * (1 - p)) -
  // 1/(2π): there ½ ln(2πk) is 0, as ln 0! is
  0.5 * Math.log(Math.max(k, 1 / (2 * Math.PI)) * Math.max(n - k, 1 / (2 * Math.PI)))
