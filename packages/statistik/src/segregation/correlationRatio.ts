import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"
import { squares } from "./squares.ts"

/**
 * Correlation ratio η² (Korrelationsverhältnis; also V, or the variance ratio): by how much is the group more isolated
 * than if it were spread evenly, measured by how much it could be?
 *
 *     η² = (xPx − P) / (1 − P) = Σᵢ tᵢ·(pᵢ − P)² / (T·P·(1 − P))     pᵢ = xᵢ/tᵢ, P = Σ xᵢ / T, t = total, T = Σ tᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index in [0, 1], no unit; 0 = the same share everywhere, 1 = no Raumeinheit holds both
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: it changes when the group grows everywhere alike (x = 4, 6 beside 5, 5), though less than `isolation` does. It
 * is never above D, and without fixed order to H. Small units push it up by chance alone.
 *
 * @source    Bell (1954), Social Forces 32(4), 357–364; Massey & Denton (1988), Social Forces 67(2), 281–315
 * @reference shared reference/segregation (`single:correlation_ratio_eta2`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { correlationRatio } from "@zielwerk/statistik"
 *
 * Result.map(correlationRatio([80, 80, 20, 20], [100, 100, 100, 100]), (k) => k.wert) // => Result.succeed(0.36)
 * Result.map(correlationRatio([1, 2], [3, 6]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(correlationRatio([4], [3]), (e) => e.grund) // => Result.fail("gruppeGroesserAlsGesamt")
 * ```
 */
export const correlationRatio = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => correlationFigure(gruppe, correlationOf(gruppe)))

/** η² of a group and its rest. */
const correlationOf = ({ x, t, X, T }: Gruppe): number => correlation(squares(x, t, X, T), X, T)

/** η² from its sum of squares. */
export const correlation = (sum: number, X: number, T: number): number => Math.min(1, sum / (X * (T - X)) / T)

export const correlationFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "correlationRatio", "Σ tᵢ · (pᵢ − P)² / (T · P · (1 − P))", wert)
