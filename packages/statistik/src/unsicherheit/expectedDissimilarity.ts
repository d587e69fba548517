import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, indexOf } from "../segregation/readGruppe.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { binomialProbability } from "../zufall/binomialProbability.ts"
import { hypergeometricProbability } from "../zufall/hypergeometricProbability.ts"
import { readKoepfe } from "./readKoepfe.ts"

/**
 * How chance places people (Zufallsmodell): `hypergeometrisch` deals the group that there is over the places that there
 * are; `binomial` lets each person belong to the group with probability X/T, so that only on average X do.
 */
export interface Zufallsmodell {
  readonly art: "hypergeometrisch" | "binomial"
}

/**
 * Expected dissimilarity (Zufallserwartung des Segregationsindex): how large is the index when nobody sorts anybody,
 * and only chance places the people?
 *
 *     E(D) = T / (2X(T − X)) · Σᵢ MADᵢ     MADᵢ = E|Kᵢ − n·X/T|, n = tᵢ, v = ⌊n·X/T⌋ + 1
 *     hypergeometrisch: MAD = 2/T · v · (T − X − n + v) · P(K = v)     binomial: MAD = 2v · (1 − X/T) · P(K = v)
 *
 * @param x       people of the group, one count per Raumeinheit, whole numbers ≥ 0; array or typed array
 * @param total   everybody, the group included (`x ≤ total`), same units in the same order
 * @param modell  `art: "hypergeometrisch"` (the default) keeps the size of the group and of each unit; `"binomial"` only
 *                the sizes of the units
 * @returns       index in [0, 1], no unit: the exact mean of `segregationIndex` under chance, no simulation; 0 = one unit,
 *                1 = no unit with more than one person
 *                units with total = 0 are left out and counted in `leer`
 *                `NichtDefiniert` as `segregationIndex`, or if a count is no whole number (`nichtGanzzahlig`, with its
 *                row)
 *
 * Mind: it depends on X and on the sizes of the units alone, not on where the group lives. It is large where units or
 * groups are small: blocks of 100 people with a group of 10 % give 0.13 without any segregation. Print it beside every
 * index of small units. The index being above it proves nothing yet; `permutationTest` asks how often chance does that.
 *
 * @source    Winship (1977), Social Forces 55(4), 1058–1066; mean deviation in closed form: Johnson, Kemp & Kotz (2005),
 *   Univariate Discrete Distributions, 3.3 (binomial; de Moivre) and 6.3 (hypergeometric)
 * @reference shared reference/segregation/expected.json (`single:expected_dissimilarity_random[…]`: exact rationals)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { expectedDissimilarity } from "@zielwerk/statistik"
 *
 * // two people, one of the group, in two flats of one: chance always separates them
 * Result.map(expectedDissimilarity([1, 0], [1, 1]), (k) => k.wert) // => Result.succeed(1)
 * // two units of two people, two of the group: together in 2 of 6 placements (D = 1), apart in 4 (D = 0)
 * Result.map(expectedDissimilarity([2, 0], [2, 2]), (k) => k.wert.toFixed(12)) // => Result.succeed("0.333333333333")
 * const blocks = Array.from({ length: 500 }, () => 100)
 * const e = expectedDissimilarity(blocks.map(() => 10), blocks)
 * Result.map(e, (k) => k.wert.toFixed(2)) // => Result.succeed("0.13")
 * Result.mapError(expectedDissimilarity([1.5, 1], [3, 3]), (f) => f.grund) // => Result.fail("nichtGanzzahlig")
 * ```
 */
export const expectedDissimilarity = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  { art }: Zufallsmodell = { art: "hypergeometrisch" },
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readKoepfe(x, total), (gruppe) =>
    indexOf(gruppe, "expectedDissimilarity", `T/(2X(T − X)) · Σ E|Kᵢ − tᵢX/T|, K ${art}`, expectationOf(gruppe, art)),
  )

/** The mean of D when chance places the people. */
export const expectationOf = ({ t, X, T, n }: Gruppe, art: Zufallsmodell["art"]): number => {
  const meanDeviation = art === "binomial" ? binomialDeviation : hypergeometricDeviation
  const sum = compensatedSum(n, (i) => meanDeviation(t[i]!, X, T))
  return Math.min(1, (sum * T) / (2 * X * (T - X)))
}

const hypergeometricDeviation = (n: number, X: number, T: number): number => {
  const v = Math.floor((n * X) / T) + 1
  return (2 / T) * v * (T - X - n + v) * hypergeometricProbability(v, T, X, n)
}

const binomialDeviation = (n: number, X: number, T: number): number => {
  const [p, q] = [X / T, (T - X) / T]
  const v = Math.floor(n * p) + 1
  return 2 * v * q * binomialProbability(v, n, p, q)
}
