import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"
import { evenness } from "./segregationIndex.ts"
import { type Above, sumsAbove } from "./sumsAbove.ts"

/**
 * Gorard's segregation index GS (Gorard-Segregationsindex): which share of the group would have to move for it to be
 * spread over the Raumeinheiten like everybody, itself included?
 *
 *     GS = ½ · Σᵢ |xᵢ/X − tᵢ/T| = (1 − P) · D     t = total, X = Σ xᵢ, T = Σ tᵢ, P = X/T
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index from 0 (the same share everywhere) to 1 − P (no Raumeinheit holds both), no unit
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: the third of the denominators that German reports call "Segregationsindex": `segregationIndex` measures against
 * the rest, `dissimilarity` against another group, this one against all. Its maximum depends on the size of the group,
 * so that a growing group looks ever less segregated.
 *
 * @source    Gorard & Taylor (2002), Sociology 36(4), 875–895
 * @reference shared reference/segregation (`single:gorard_gs`: 50-digit arithmetic; OasisR; toy.json: exact fractions)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { gorard } from "@zielwerk/statistik"
 *
 * Result.map(gorard([100, 60, 40, 0], [100, 100, 100, 100]), (k) => k.wert) // => Result.succeed(0.3)
 * Result.map(gorard([1, 2], [3, 6]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(gorard([1], [3, 6]), (e) => e.grund) // => Result.fail("laengenVerschieden")
 * ```
 */
export const gorard = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => gorardFigure(gruppe, gorardOf(gruppe)))

/** GS of a group. */
const gorardOf = ({ x, t, X, T }: Gruppe): number => gorardFrom(sumsAbove(x, t, X, T), X, T)

/** GS from the units where the group is more frequent than among everybody. */
export const gorardFrom = (above: Above, X: number, T: number): number => (evenness(above, X, T) * (T - X)) / T

export const gorardFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "gorard", "½ · Σ |xᵢ/X − tᵢ/T|", wert)
