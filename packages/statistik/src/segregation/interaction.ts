import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { sharesMet } from "./isolation.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"

/**
 * Interaction index xPy (Kontaktindex, Expositionsindex): which share of the people in the Raumeinheit of a member of
 * the group, on average over its members, is not of the group?
 *
 *     xPy = Σᵢ xᵢ/X · (tᵢ − xᵢ)/tᵢ = 1 − xPx     t = total, X = Σ xᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      index from 0 (no Raumeinheit holds both) to 1 − P (the same share everywhere, P = X / Σ tᵢ), no unit
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: the only index here that is lower the more the group is separated. It measures who could meet, not who does, and
 * it is not the same for the rest: their exposure to the group is `interaction` of the rest.
 *
 * @source    Lieberson (1981), in Peach et al., Ethnic Segregation in Cities; Massey & Denton (1988), Social Forces
 *   67(2), 281–315
 * @reference shared reference/segregation (`single:interaction_xPy`: 50-digit arithmetic; pysal, elbersb, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { interaction } from "@zielwerk/statistik"
 *
 * Result.map(interaction([30, 10], [40, 40]), (k) => k.wert) // => Result.succeed(0.375)
 * Result.map(interaction([40, 0], [40, 40]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(interaction([40, 40], [40, 40]), (e) => e.grund) // => Result.fail("gruppeIstAlle")
 * ```
 */
export const interaction = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => interactionFigure(gruppe, interactionOf(gruppe)))

/** xPy of a group and its rest; not 1 − xPx, which has no digits left where the two hardly meet. */
export const interactionOf = ({ x, t, X }: Gruppe): number => {
  const rest = t.map((ti, i) => ti - x[i]!)
  return sharesMet(x, rest, t) / X
}

export const interactionFigure = (units: Units, wert: number): Kennzahl<"index"> =>
  indexOf(units, "interaction", "Σ xᵢ/X · (tᵢ − xᵢ)/tᵢ", wert)
