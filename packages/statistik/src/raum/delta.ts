import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { dissimilarity } from "../segregation/dissimilarity.ts"
import { indexOf } from "../segregation/readGruppe.ts"
import { POSITIVE, readAnzahlen, readMasse } from "./readRaum.ts"

/**
 * Delta (Konzentrationsindex nach Hoover): which share of the group would have to move for it to live equally densely
 * everywhere?
 *
 *     Delta = ½ · Σᵢ |xᵢ/X − aᵢ/A|     a = area, X = Σ xᵢ, A = Σ aᵢ
 *
 * @param x     counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array. With
 *              everybody as the group it is Hoover's index of the population
 * @param area  area of each unit, finite and above 0, in any one unit of area; same units in the same order
 * @returns     index in [0, 1), no unit; 0 = as many per hectare everywhere
 *              `NichtDefiniert` if there is no unit (`keineEinheiten`), the columns differ in length
 *              (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), an area is not above 0
 *              (`parameterAusserhalb`, with its row), a column sums to more than 2^53 (`zuGross`), or nobody is in the
 *              group (`gruppeLeer`)
 *
 * Mind: units without people are land too, and count: with forest and water it is higher. Leave their rows out, or give
 * the area that is built on, and say which. It compares with land, not with other people: a group spread exactly like
 * everybody else has the Delta of everybody else.
 *
 * @source    Hoover (1941), Journal of Economic History 1(2), 199–205; Massey & Denton (1988), Social Forces 67(2),
 *   281–315
 * @reference shared reference/segregation/expected.json (`spatial:delta`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { delta } from "@zielwerk/statistik"
 *
 * Result.map(delta([300, 100], [10, 10]), (k) => k.wert) // => Result.succeed(0.25)
 * Result.map(delta([300, 100], [30, 10]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(delta([300, 100], [10, 0]), (e) => e.message) // => Result.fail("parameterAusserhalb: area[1] = 0")
 * ```
 */
export const delta = (
  x: ArrayLike<number>,
  area: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readAnzahlen(x)
    const flaechen = yield* readMasse("area", area, gruppe.n, POSITIVE)
    const { wert } = yield* dissimilarity(gruppe.x, flaechen)
    return indexOf({ n: gruppe.n, leer: 0 }, "delta", "½ · Σ |xᵢ/X − aᵢ/A|", wert)
  })
