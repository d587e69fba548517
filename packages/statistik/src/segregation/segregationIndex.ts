import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { SMALLEST_PRODUCT, subtractProducts } from "../zahl/subtractProducts.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"
import { type Above, sumsAbove } from "./sumsAbove.ts"

/**
 * Segregation index IS (Segregationsindex nach Duncan): which share of the group would have to move for it to be spread
 * over the Raumeinheiten like everybody else?
 *
 *     IS = ½ · Σᵢ |xᵢ/X − (tᵢ − xᵢ)/(T − X)| = D(x, total − x)     t = total, X = Σ xᵢ, T = Σ tᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index in [0, 1], no unit; 0 = spread like the rest, 1 = no Raumeinheit holds both
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` if there is no unit (`keineEinheiten`), the columns differ in length
 *               (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), a row has more in the
 *               group than in all (`gruppeGroesserAlsGesamt`, with its row), `total` sums to more than 2^53
 *               (`zuGross`), nobody is in the group (`gruppeLeer`) or everybody (`gruppeIstAlle`)
 *
 * Mind: German reports print "Segregationsindex" for three denominators: the rest (this one), another group
 * (`dissimilarity`), and everybody, which gives a value smaller by the factor 1 − X/T. Hamburg 2013, people with
 * Migrationshintergrund, gives 0.227 over 99 Stadtteile and 0.153 over 7 Bezirke: never compare two divisions. Small
 * units push it up by chance alone. `x ≤ total` has no tolerance: weighted columns must be summed in one order.
 *
 * @source    Duncan & Duncan (1955), American Journal of Sociology 60(5), 493–503; Massey & Denton (1988), Social
 *   Forces 67(2), 281–315
 * @reference shared reference/segregation/expected.json (`single:dissimilarity`: 50-digit arithmetic; pysal, elbersb,
 *   seg, OasisR); Hamburg: shared data/expected/segregation.json
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { segregationIndex } from "@zielwerk/statistik"
 *
 * const is = segregationIndex([100, 60, 40, 0], [100, 100, 100, 100])
 * Result.map(is, (k) => [k.wert, k.index]) // => Result.succeed([0.6, "segregationIndex"])
 * const fault = segregationIndex([1, 7], [3, 5])
 * Result.mapError(fault, (e) => e.grund) // => Result.fail("gruppeGroesserAlsGesamt")
 * Result.mapError(fault, (e) => [e.reihe, e.gefunden]) // => Result.fail([1, "7 > 5"])
 * Result.mapError(segregationIndex([3, 5], [3, 5]), (e) => e.grund) // => Result.fail("gruppeIstAlle")
 * ```
 */
export const segregationIndex = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => segregationFigure(gruppe, evennessOf(gruppe)))

export const segregationFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "segregationIndex", "½ · Σ |xᵢ/X − (tᵢ − xᵢ)/(T − X)|", wert)

/** D of a group and its rest. */
export const evennessOf = ({ x, t, X, T }: Gruppe): number => evenness(sumsAbove(x, t, X, T), X, T)

/** D from the units where the group is more frequent than among everybody. */
export const evenness = ({ x, t }: Above, X: number, T: number): number => {
  // The positive terms of the sum are as large as the negative ones, so D is the positive half: counts are summed, not
  // quotients, and their sums are exact for integers.
  const XY = X * (T - X)
  const d = XY > SMALLEST_PRODUCT ? subtractProducts(x, T, t, X) / XY : x / X - (t - x) / (T - X)
  return Math.min(1, Math.max(0, d))
}
