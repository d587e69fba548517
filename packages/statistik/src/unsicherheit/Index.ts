import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"

/**
 * A figure of one group against the rest, such as `segregationIndex` or `(x, total) => atkinson(x, total, 0.5)`: the
 * same for the same counts, and without changing or keeping its columns, which are written to again.
 */
export type Index<E extends Einheit> = (
  x: Float64Array,
  total: Float64Array,
) => Result.Result<Kennzahl<E>, NichtDefiniert>

/** Its value, `NaN` where it is not defined: for many replications in one column, never in a result. */
export const valueOf = <E extends Einheit>(index: Index<E>, x: Float64Array, total: Float64Array): number => {
  const figure = index(x, total)
  return Result.isSuccess(figure) ? figure.success.wert : Number.NaN
}

/** A number of replications is a whole one, at least `least`. */
export const wiederholungenFault = (wiederholungen: number, least: number): NichtDefiniert | undefined =>
  Number.isSafeInteger(wiederholungen) && wiederholungen >= least && wiederholungen < 2 ** 32
    ? undefined
    : new NichtDefiniert({ grund: "parameterAusserhalb", feld: "wiederholungen", gefunden: String(wiederholungen) })
