import { deviance, stirlingError } from "../zahl/logGamma.ts"
import type { Strom } from "./Strom.ts"

/**
 * A Poisson count with this mean, 10 or more.
 *
 * @source Hoermann (1993), The transformed rejection method for generating Poisson random variables, Insurance:
 *   Mathematics and Economics 12(1), 39–45 (PTRS)
 */
export const drawPoisson = (strom: Strom, mean: number): number => {
  const b = 0.931 + 2.53 * Math.sqrt(mean)
  const a = -0.059 + 0.024_83 * b
  const squeeze = 0.9277 - 3.6224 / (b - 2)
  const inverseAlpha = 1.1239 + 1.1328 / (b - 3.4)
  for (;;) {
    const u = strom.uniform() - 0.5
    const v = strom.uniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + mean + 0.43)
    if (us >= 0.07 && v <= squeeze) return k
    if (k < 0 || (us < 0.013 && v > us)) continue
    if (Math.log((v * inverseAlpha) / (a / (us * us) + b)) <= logPoisson(k, mean)) return k
  }
}

/** The logarithm of the probability of k, without the cancellation of k ln m − m − ln k!. */
export const logPoisson = (k: number, mean: number): number =>
  k === 0 ? -mean : -deviance(k, mean) - stirlingError(k) - 0.5 * Math.log(2 * Math.PI * k)
