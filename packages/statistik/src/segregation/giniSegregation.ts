import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { giniArea } from "./giniArea.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"

/**
 * Gini index of segregation G (Gini-Segregationsindex): how far apart are the group's shares of any two people's
 * Raumeinheiten, measured by how far apart they could be?
 *
 *     G = Σᵢⱼ tᵢ·tⱼ·|pᵢ − pⱼ| / (2·T²·P·(1 − P))     t = total, T = Σ tᵢ, pᵢ = xᵢ/tᵢ, P = Σ xᵢ / T
 *
 * It is twice the area between the segregation curve and the diagonal, of which D is the largest distance. The units
 * are sorted once: time grows as n · log n at most.
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index in [0, 1], no unit; 0 = the same share everywhere, 1 = no Raumeinheit holds both
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: not the Gini coefficient of incomes. Unlike D it notices every move of a person to where the group is rarer;
 * it lies between D and 2·D − D². Small units push it up by chance alone; compare only equal divisions.
 *
 * @source    Massey & Denton (1988), Social Forces 67(2), 281–315; Duncan & Duncan (1955), American Sociological Review
 *   20(2), 210–217 (the curve)
 * @reference shared reference/segregation (`single:gini`: 50-digit arithmetic; pysal, OasisR; toy.json: exact fractions)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { giniSegregation } from "@zielwerk/statistik"
 *
 * const g = giniSegregation([100, 60, 40, 0], [100, 100, 100, 100])
 * Result.map(g, (k) => k.wert) // => Result.succeed(0.8)
 * Result.map(giniSegregation([1, 2], [2, 4]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(giniSegregation([0, 0], [2, 4]), (e) => e.grund) // => Result.fail("gruppeLeer")
 * ```
 */
export const giniSegregation = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => giniFigure(gruppe, giniOf(gruppe)))

/** G of a group and its rest. */
export const giniOf = ({ x, t, X, T }: Gruppe): number => Math.min(1, giniArea(x, t, X, T) / (X * (T - X)))

export const giniFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "giniSegregation", "Σᵢⱼ tᵢ · tⱼ · |xᵢ/tᵢ − xⱼ/tⱼ| / (2 · X · (T − X))", wert)
