import { drawBinomial } from "./drawBinomial.ts"
import type { Strom } from "./Strom.ts"

/**
 * Adds `n` people to the cells of `into`, each to cell i with probability weights[i] / sum, by one binomial after the
 * other.
 *
 * @param sum  of all weights, above 0; whole numbers up to 2^53 have an exact one
 * @source Davis (1993), The computer generation of multinomial random variates, Computational Statistics & Data Analysis
 *   16(2), 205–217
 */
export const drawMultinomial = (
  strom: Strom,
  n: number,
  weights: Float64Array,
  sum: number,
  into: Float64Array,
): void => {
  let people = n
  let rest = sum
  for (let i = 0; people > 0 && i < weights.length; i++) {
    const weight = weights[i]!
    const drawn = weight >= rest ? people : drawBinomial(strom, people, weight / rest)
    into[i] = into[i]! + drawn
    people -= drawn
    rest -= weight
  }
}
