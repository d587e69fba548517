import { binomialProbability } from "./binomialProbability.ts"

/**
 * P(K = k), K hypergeometric: `n` drawn without return from `T` of whom `X` are of the group; how many of the group?
 * All whole numbers, X and n ≤ T.
 *
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities: three binomial ones of p = n/T
 */
export const hypergeometricProbability = (k: number, T: number, X: number, n: number): number => {
  const p = n / T
  const q = (T - n) / T
  const inGroup = binomialProbability(k, X, p, q)
  return inGroup === 0 ? 0 : (inGroup * binomialProbability(n - k, T - X, p, q)) / binomialProbability(n, T, p, q)
}
