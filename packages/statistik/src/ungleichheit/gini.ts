import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readSumme, type Summe } from "./readVerteilung.ts"

/**
 * Gini coefficient (Gini-Koeffizient): how unequally is a sum, such as all income, shared out among people?
 *
 *     G = Σᵢⱼ wᵢ · wⱼ · |xᵢ − xⱼ| / (2 · W · Σ wᵢ · xᵢ)     x = werte, w = gewichte, W = Σ w
 *
 * @param werte     one value per person or household (income, wealth), finite and ≥ 0; array or typed array, any order
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         index in [0, 1), no unit; 0 = all have the same, near 1 = one has everything
 *                  rows of weight 0 are left out and counted in `leer`
 *                  `NichtDefiniert` if there is no value (`keineEinheiten`), the columns differ in length
 *                  (`laengenVerschieden`), a value is not finite (`keineZahl`) or negative (`wertNegativ`), a weight is none
 *                  (`ungueltigeAnzahl`), each with its row, all weights or all values are 0 (`summeNull`), or a sum
 *                  exceeds the largest double (`zuGross`)
 *
 * Mind: among n people who count alike the largest value is (n − 1)/n; some programs divide by that, which makes another
 * index. Households, people and equivalised incomes give different values. Eurostat prints it times 100. Not the Gini
 * index of segregation (`giniSegregation`).
 *
 * @source    Gini (1912), Variabilità e mutabilità, Bologna; weighted as in Eurostat's EU-SILC 131-rev/04 and R laeken
 *   `gini`
 * @reference the double sum over all pairs, exact for integers by BigInt
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { gini } from "@zielwerk/statistik"
 *
 * Result.map(gini([1, 2, 3, 4]), (k) => k.wert) // => Result.succeed(0.25)
 * Result.map(gini([10, 30], [3, 1]), (k) => k.wert) // => Result.succeed(0.25)
 * Result.mapError(gini([0, 0]), (e) => e.grund) // => Result.fail("summeNull")
 * ```
 */
export const gini = (
  werte: ArrayLike<number>,
  gewichte?: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readSumme(werte, gewichte), (summe) =>
    kennzahlOf(summe, {
      wert: giniOf(summe),
      einheit: "index",
      index: "gini",
      formel: "Σᵢⱼ wᵢ · wⱼ · |xᵢ − xⱼ| / (2 · W · Σ w · x)",
    }),
  )

/** Step by step from one value to the next: a share `below` has less, a share `above` more; no term is negative. */
const giniOf = ({ x, w, W, sum }: Summe): number => {
  const last = x.length - 1
  const above = new Float64Array(last + 1)
  for (let i = last; i > 0; i--) above[i - 1] = above[i]! + w[i]!
  let below = 0
  return compensatedSum(last, (i) => {
    below += w[i]!
    return ((x[i + 1]! - x[i]!) / sum) * (below / W) * above[i]!
  })
}
