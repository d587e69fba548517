import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf, readGruppe } from "./readGruppe.ts"
import { evennessOf } from "./segregationIndex.ts"

/**
 * MinMax index (MinMax-Index): how much do the distributions of group and rest over the Raumeinheiten not overlap?
 *
 *     MinMax = 1 − Σᵢ min(xᵢ/X, yᵢ/Y) / Σᵢ max(xᵢ/X, yᵢ/Y) = 2·D / (1 + D)     y = total − x, X = Σ xᵢ, Y = Σ yᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index in [0, 1], no unit; 0 = the same share everywhere, 1 = no Raumeinheit holds both
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: D in other numbers. It ranks tables as D does and is higher, so never compare the one with the other.
 *
 * @source    O'Sullivan & Wong (2007), Geographical Analysis 39(2), 147–168
 * @reference shared reference/segregation (`single:minmax`: 50-digit arithmetic; pysal; toy.json: exact fractions)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { minMax } from "@zielwerk/statistik"
 *
 * Result.map(minMax([10, 0, 6], [10, 6, 12]), (k) => k.wert.toFixed(4)) // => Result.succeed("0.7692")
 * Result.map(minMax([1, 2], [3, 6]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(minMax([-1], [3]), (e) => e.message) // => Result.fail("ungueltigeAnzahl: x[0] = -1")
 * ```
 */
export const minMax = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => {
    const d = evennessOf(gruppe)
    return indexOf(gruppe, "minMax", "1 − Σ min(xᵢ/X, yᵢ/Y) / Σ max(xᵢ/X, yᵢ/Y)", (2 * d) / (1 + d))
  })
