import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "./Kennzahl.ts"
import type { NichtDefiniert } from "./NichtDefiniert.ts"

/**
 * Says over which division a figure was computed (Ebene): an index over 99 Stadtteile and one over 7 Bezirke of the same
 * city are different figures, and nobody can check one that does not say which it is.
 *
 * @param ebene  the name of the division, in the plural as a report prints it
 * @param figure what a formula of this package returned; a hole stays the hole it is
 * @returns      the same figure with its `ebene`
 *
 * @source spec "statistik" 8.1: a report line must be printable with formula, unit level and groups
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { segregationIndex, withEbene } from "@zielwerk/statistik"
 *
 * const index = withEbene("Stadtteile", segregationIndex([30, 10], [100, 100]))
 * const ergebnis = Result.map(index, (k) => `${k.index} = ${k.wert} (${k.verwendet} ${k.ebene})`)
 * ergebnis // => Result.succeed("segregationIndex = 0.3125 (2 Stadtteile)")
 * ```
 */
export const withEbene = <E extends Einheit>(
  ebene: string,
  figure: Result.Result<Kennzahl<E>, NichtDefiniert>,
): Result.Result<Kennzahl<E>, NichtDefiniert> => Result.map(figure, (kennzahl) => ({ ...kennzahl, ebene }))
