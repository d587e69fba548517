import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { divergence } from "./divergence.ts"
import { entropyOf } from "./entropyOf.ts"
import { type Gruppe, indexOf, readGruppe } from "./readGruppe.ts"

/**
 * Mutual information M (Transinformation): how much does knowing somebody's Raumeinheit tell about whether they belong
 * to the group?
 *
 *     M = Σᵢ tᵢ/T · [pᵢ · ln(pᵢ/P) + (1 − pᵢ) · ln((1 − pᵢ)/(1 − P))]     pᵢ = xᵢ/tᵢ, P = Σ xᵢ / T, T = Σ tᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts `tᵢ` of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      information in nats (natural logarithm; divide by ln 2 for bits), from 0 = it tells nothing to
 *               E = −P·ln P − (1 − P)·ln(1 − P) ≤ ln 2 = it tells everything
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: M is no share of a largest value; `theilH` is M/E. It falls when the group becomes rarer everywhere alike. What
 * it has that D and H lack: it splits without rest into between and within districts, and groups may be merged.
 *
 * @source    Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193; Mora & Ruiz-Castillo (2011),
 *   Sociological Methodology 41, 159–194
 * @reference shared reference/segregation (`multi:mutual_information_nats` of tables of two groups: 50-digit
 *   arithmetic; pysal, elbersb)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { mutualInformation } from "@zielwerk/statistik"
 *
 * const m = mutualInformation([10, 0], [10, 10])
 * Result.map(m, (k) => [k.wert.toFixed(4), k.einheit]) // => Result.succeed(["0.6931", "nats"])
 * Result.map(mutualInformation([5, 5], [10, 10]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(mutualInformation([], []), (e) => e.grund) // => Result.fail("keineEinheiten")
 * ```
 */
export const mutualInformation = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennzahl<"nats">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), (gruppe) => ({
    ...indexOf(gruppe, "mutualInformation", "Σ tᵢ/T · Σ p · ln(p/P)", informationOf(gruppe)),
    einheit: "nats",
  }))

/** M of a group and its rest. */
const informationOf = (gruppe: Gruppe): number =>
  informationFrom(gruppe, divergence(gruppe.x, gruppe.t, gruppe.X, gruppe.T))

/** M of a group and its rest, from what the group adds to it. */
export const informationFrom = ({ x, t, X, T }: Gruppe, ofGroup: number): number => {
  const rest = t.map((ti, i) => ti - x[i]!)
  return Math.min(ofGroup + divergence(rest, t, T - X, T), entropyOf([X, T - X], T))
}
