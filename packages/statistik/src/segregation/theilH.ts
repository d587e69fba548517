import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { divergence } from "./divergence.ts"
import { entropyOf } from "./entropyOf.ts"
import { informationFrom } from "./mutualInformation.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"

/**
 * Theil's information theory index H (Theil-Informationsindex): how much less mixed are the Raumeinheiten, on average,
 * than everybody together?
 *
 *     H = Σᵢ tᵢ·(E − Eᵢ) / (T·E)     Eᵢ = −pᵢ·ln pᵢ − (1 − pᵢ)·ln(1 − pᵢ), pᵢ = xᵢ/tᵢ, t = total, T = Σ tᵢ
 *
 * E is the same of P = Σ xᵢ / T. The base of the logarithm cancels. H is `mutualInformation` divided by E.
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index in [0, 1], no unit; 0 = the same share everywhere, 1 = no Raumeinheit holds both
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: H changes when one group grows everywhere alike (x = 2, 3, 5, 5 beside 3, 2, 6, 5), because E does: D does not.
 * Never above D. Small units push it up by chance alone; compare only equal divisions.
 *
 * @source    Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193; Massey & Denton (1988), Social
 *   Forces 67(2), 281–315
 * @reference shared reference/segregation (`single:theil_h`: 50-digit arithmetic; pysal, elbersb, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { theilH } from "@zielwerk/statistik"
 *
 * const print = (x: Array<number>, total: Array<number>) => Result.map(theilH(x, total), (k) => k.wert.toFixed(4))
 * print([80, 80, 20, 20], [100, 100, 100, 100]) // => Result.succeed("0.2781")
 * print([50, 50], [100, 100]) // => Result.succeed("0.0000")
 * Result.mapError(theilH([2, 4], [2, 4]), (e) => e.grund) // => Result.fail("gruppeIstAlle")
 * ```
 */
export const theilH = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => {
    const { x, t, X, T } = gruppe
    return theilFigure(gruppe, theilFrom(gruppe, divergence(x, t, X, T)))
  })

/** H of a group and its rest, from what the group adds to M. */
export const theilFrom = (gruppe: Gruppe, ofGroup: number): number => {
  const { X, T } = gruppe
  return informationFrom(gruppe, ofGroup) / entropyOf([X, T - X], T)
}

export const theilFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "theilH", "Σ tᵢ · (E − Eᵢ) / (T · E)", wert)
