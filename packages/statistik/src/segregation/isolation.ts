import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"
import { blockedSum } from "../zahl/sum.ts"

/**
 * Isolation index xPx (Isolationsindex): which share of the people in the Raumeinheit of a member of the group, on
 * average over its members, is of the group as well?
 *
 *     xPx = Σᵢ xᵢ/X · xᵢ/tᵢ     t = total, X = Σ xᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index from P = X/T (the same share everywhere, T = Σ tᵢ) to 1 (no Raumeinheit holds both), no unit
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: it depends on how large the group is. A small group cannot be isolated much, however separately it lives: of
 * two years or cities, compare `correlationRatio` instead, which takes P out.
 *
 * @source    Lieberson (1981), in Peach et al., Ethnic Segregation in Cities; Massey & Denton (1988), Social Forces
 *   67(2), 281–315
 * @reference shared reference/segregation (`single:isolation_xPx`: 50-digit arithmetic; pysal, elbersb, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { isolation } from "@zielwerk/statistik"
 *
 * Result.map(isolation([30, 10], [40, 40]), (k) => k.wert) // => Result.succeed(0.625)
 * Result.map(isolation([10, 10], [40, 40]), (k) => k.wert) // => Result.succeed(0.25)
 * Result.mapError(isolation([0], [40]), (e) => e.grund) // => Result.fail("gruppeLeer")
 * ```
 */
export const isolation = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => isolationFigure(gruppe, isolationOf(gruppe)))

/** xPx of a group. */
export const isolationOf = ({ x, t, X }: Gruppe): number => Math.min(1, sharesMet(x, x, t) / X)

export const isolationFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "isolation", "Σ xᵢ/X · xᵢ/tᵢ", wert)

/** Σ x · y/t: for every member of x, the share of y in their unit. */
export const sharesMet = (x: Float64Array, y: Float64Array, t: Float64Array): number => {
  return blockedSum(t.length, (from, to) => {
    let block = 0
    for (let i = from; i < to; i++) block += t[i]! > 0 ? x[i]! * (y[i]! / t[i]!) : 0
    return block
  })
}
