import { deviance, stirlingError } from "../zahl/logGamma.ts"

/**
 * P(K = k), K binomial: n draws, each a success with p = 1 − q. `k` and `n` are whole numbers; both `p` and `q` are
 * asked for, because 1 − p has lost the digits of a small q.
 *
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities: right to some 1e-15 near the mode,
 *   where n!/(k! (n − k)!) by ln Γ would keep three digits fewer for every thousandfold n
 */
export const binomialProbability = (k: number, n: number, p: number, q: number): number => {
  if (k < 0 || k > n) return 0
  if (p === 0 || q === 0) return Number(k === (p === 0 ? 0 : n))
  if (k === 0) return Math.exp(n * logOf(q, p))
  if (k === n) return Math.exp(n * logOf(p, q))
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(n - k) - deviance(k, n * p) - deviance(n - k, n * q)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * (n - k)))
}

/** ln p, from whichever of p and q = 1 − p is known better. */
const logOf = (p: number, q: number): number => (q < 0.5 ? Math.log1p(-q) : Math.log(p))
