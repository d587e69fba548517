import { deviance, stirlingError } from "../zahl/logGamma.ts"
import { hypergeometricProbability } from "./hypergeometricProbability.ts"
import type { Strom } from "./Strom.ts"

/**
 * `n` are drawn without return from `T` of whom `X` are of the group: how many of the group come out? Whole numbers, X
 * and n ≤ T ≤ 2^53.
 *
 * @source Stadlober (1990), The ratio of uniforms approach for generating discrete random variates, Journal of
 *   Computational and Applied Mathematics 31, 181–189 (HRUA); where few values are likely: inversion from the mode,
 *   Kemp (1986), Communications in Statistics: Theory and Methods 15(3), 805–813
 */
export const drawHypergeometric = (strom: Strom, T: number, X: number, n: number): number => {
  // the rest instead of the group, those left instead of those drawn: then both are at most half
  if (X > T - X) return n - drawHypergeometric(strom, T, T - X, n)
  if (n > T - n) return X - drawHypergeometric(strom, T, X, T - n)
  // who is of the group and who is drawn are two marks on the same people
  if (n > X) return drawHypergeometric(strom, T, n, X)
  if (n === 0) return 0
  const variance = ((((n * X) / T) * (T - X)) / T) * ((T - n) / Math.max(1, T - 1))
  return variance < LARGEST_VARIANCE_TO_INVERT ? invert(strom, T, X, n) : ratioOfUniforms(strom, T, X, n, variance)
}

/** From here on the walk from the mode takes longer than two trials of the other method. */
const LARGEST_VARIANCE_TO_INVERT = 2500

const modeOf = (T: number, X: number, n: number): number => Math.floor(((n + 1) * (X + 1)) / (T + 2))

const invert = (strom: Strom, T: number, X: number, n: number): number => {
  const mode = modeOf(T, X, n)
  const atMode = hypergeometricProbability(mode, T, X, n)
  for (;;) {
    let u = strom.uniform() - atMode
    if (u < 0) return mode
    let [up, down, above, below] = [atMode, atMode, mode, mode]
    // what is left below 2^-60 on both sides is the rounding of the sum
    while (above < n || below > 0) {
      up *= ((X - above) / (above + 1)) * ((n - above) / (T - X - n + above + 1))
      above++
      u -= up
      if (u < 0) return above
      down *= (below / (X - below + 1)) * ((T - X - n + below) / (n - below + 1))
      below--
      u -= down
      if (u < 0) return below
      if (up + down < 2 ** -60) break
    }
  }
}

const ratioOfUniforms = (strom: Strom, T: number, X: number, n: number, variance: number): number => {
  const center = (n * X) / T + 0.5
  const sd = Math.sqrt(variance + 0.5)
  const width = 2 * Math.sqrt(2 / Math.E) * sd + 3 - 2 * Math.sqrt(3 / Math.E)
  const atMode = logWeight(modeOf(T, X, n), T, X, n)
  for (;;) {
    const u = strom.uniform()
    const k = Math.floor(center + (width * (strom.uniform() - 0.5)) / u)
    if (!(k >= 0 && k <= n)) continue // also where u is 0
    const ratio = logWeight(k, T, X, n) - atMode
    if (u * (4 - u) - 3 <= ratio || (u * (u - ratio) < 1 && 2 * Math.log(u) <= ratio)) return k
  }
}

/** The logarithm of the probability of k, but for a constant, and without the cancellation of ln T! − ln k!. */
const logWeight = (k: number, T: number, X: number, n: number): number => {
  const p = n / T
  const q = (T - n) / T
  return part(k, X * p) + part(X - k, X * q) + part(n - k, (T - X) * p) + part(T - X - n + k, (T - X) * q)
}

/** −ln k! and what of the powers belongs to it; 1/(2π): there ½ ln(2πk) is 0, as ln 0! is. */
const part = (k: number, mean: number): number =>
  -stirlingError(k) - deviance(k, mean) - 0.5 * Math.log(Math.max(k, 1 / (2 * Math.PI)))
