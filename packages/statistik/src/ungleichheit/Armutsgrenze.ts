import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { readVerteilung, type Verteilung } from "./readVerteilung.ts"
import { quantileOf } from "./weightedQuantile.ts"

/** A figure of those who are poor, with the limit that makes them so (Armutsgefährdungsschwelle). */
export interface Armutskennzahl extends Kennzahl<"anteil"> {
  /** in the unit of the values */
  readonly schwelle: number
}

/**
 * The distribution and its limit, a part of the weighted median.
 *
 * @returns `NichtDefiniert` as `readVerteilung`, or if the part is not above 0 and at most 1 (`parameterAusserhalb`), or the
 *   median is 0 (`basisNull`) or negative (`basisNegativ`)
 */
export const readArmutsgrenze = (
  werte: ArrayLike<number>,
  teil: number,
  gewichte: ArrayLike<number> | undefined,
): Result.Result<{ readonly verteilung: Verteilung; readonly schwelle: number }, NichtDefiniert> => {
  if (!(teil > 0 && teil <= 1)) {
    return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "teil", gefunden: String(teil) }))
  }
  return Result.flatMap(readVerteilung(werte, gewichte), (verteilung) => {
    const median = quantileOf(verteilung, 0.5)
    if (median > 0) return Result.succeed({ verteilung, schwelle: teil * median })
    const grund = median === 0 ? "basisNull" : "basisNegativ"
    return Result.fail(new NichtDefiniert({ grund, feld: "werte", gefunden: String(median + 0) }))
  })
}
