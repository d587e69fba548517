import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { evennessOf } from "../segregation/segregationIndex.ts"
import { indexOf, readGruppe } from "../segregation/readGruppe.ts"
import type { Grenzen } from "./Nachbarschaft.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { POSITIVE, readMasse } from "./readRaum.ts"
import { readGrenzen } from "./wongBoundary.ts"

/**
 * Wong's shape-modified dissimilarity D(s) (Segregationsindex mit Grenzlängen und Form nach Wong): how segregated is the
 * group, if neighbours meet over long boundaries and the more, the more boundary they have for their area?
 *
 *     D(s) = D − Σ l·|pᵢ − pⱼ| · ½(Uᵢ/aᵢ + Uⱼ/aⱼ)/max(U/a) / Σ l     over pairs; l = laenge, U = perimeter, a = area
 *
 * @param x          counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total      counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param grenzen    pairs of rows that touch, each pair once, with the length of their shared boundary ≥ 0
 * @param perimeter  perimeter of each unit, finite and above 0, in the unit of length of `area` (m and m²)
 * @param area       area of each unit, finite and above 0
 * @returns          index, at most D and at least `wongBoundary(…, "voll")`, no unit
 *                   units with total = 0 are left out, also from the maximum, and counted in `leer`
 *                   `NichtDefiniert` as for `wongBoundary`, and if `perimeter` or `area` has another length
 *                   (`laengenVerschieden`) or an entry that is not above 0 (`parameterAusserhalb`, with its row)
 *
 * Mind: the ½ belongs to the mean of the two shapes; there is no other, unlike in `wongBoundary(…, "haelfte")`, so that the
 * two values do not compare. One oddly shaped unit sets the maximum and with it the weight of all others.
 *
 * @source    Wong (1993), Urban Studies 30(3), 559–572
 * @reference shared reference/segregation/expected.json (`spatial:wong_d_s[global]`: 50-digit arithmetic; pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { wongShape } from "@zielwerk/statistik"
 *
 * // a square of 1 by 1 beside a strip of 4 by 1
 * const grenzen = { i: [0], j: [1], laenge: [1] }
 * const index = wongShape([80, 20], [100, 100], grenzen, [4, 10], [1, 4])
 * Result.map(index, (k) => k.wert.toFixed(9)) // => Result.succeed("0.112500000")
 * ```
 */
export const wongShape = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  grenzen: Grenzen,
  perimeter: ArrayLike<number>,
  area: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const U = yield* readMasse("perimeter", perimeter, gruppe.n, POSITIVE)
    const a = yield* readMasse("area", area, gruppe.n, POSITIVE)
    const { i, j, anzahl, laenge, difference, L } = yield* readGrenzen(gruppe, grenzen)
    const shape = U.map((umfang, unit) => umfang / a[unit]!)
    const largest = shape.reduce((max, value, unit) => (gruppe.t[unit]! > 0 ? Math.max(max, value) : max), 0)
    const weighted = (k: number) => (laenge[k]! * difference[k]! * (shape[i[k]!]! + shape[j[k]!]!)) / (2 * largest)
    const formel = "D − Σ l·|pᵢ − pⱼ|·½(Uᵢ/aᵢ + Uⱼ/aⱼ)/max(U/a) / Σ l, l: Länge der gemeinsamen Grenze, U: Umfang"
    return indexOf(gruppe, "wongShape", formel, evennessOf(gruppe) - compensatedSum(anzahl, weighted) / L)
  })
