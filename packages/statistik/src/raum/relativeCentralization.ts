import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { centralization } from "./centralization.ts"
import { readMasse } from "./readRaum.ts"

/**
 * Relative centralization RCE (relative Zentralisierung): does the group live nearer to the centre than the others do?
 *
 *     RCE = Σᵢ Xᵢ₋₁Yᵢ − Σᵢ XᵢYᵢ₋₁     Xᵢ, Yᵢ = shares of the group and of the rest up to the i-th unit from the centre
 *
 * @param x         counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total     counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param distance  distance of each unit from the centre, finite and ≥ 0; only the order counts, so that minutes by bus
 *                  serve as well as metres
 * @returns         index in [−1, 1], no unit; > 0 = the group lives nearer to the centre, 0 = as near, < 0 = farther
 *                  units with total = 0 are left out and counted in `leer`
 *                  `NichtDefiniert` as for `segregationIndex`, and if `distance` has another length (`laengenVerschieden`)
 *                  or a distance is no number at or above 0 (`parameterAusserhalb`, with its row)
 *
 * Mind: the centre is your choice, and a city with several has several values. 0 may also mean: half of the group in the
 * middle, half at the edge. Units at one distance count as one ring; other programs take them in the order of the file.
 *
 * @source    Duncan & Duncan (1955), American Journal of Sociology 60(5), 493–503; Massey & Denton (1988), Social Forces
 *   67(2), 281–315
 * @reference shared reference/segregation/expected.json (`spatial:relative_centralization_rce[centre=mean_of_centroids]`:
 *   50-digit arithmetic; OasisR; pysal, which agrees to 11 digits)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { relativeCentralization } from "@zielwerk/statistik"
 *
 * const [total, kilometre] = [[100, 100, 100], [0, 3, 8]]
 * const inside = relativeCentralization([100, 50, 0], total, kilometre)
 * Result.map(inside, (k) => k.wert.toFixed(9)) // => Result.succeed("0.888888889")
 * Result.map(relativeCentralization([50, 50, 50], total, kilometre), (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const relativeCentralization = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  distance: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const d = yield* readMasse("distance", distance, gruppe.n, 0)
    const y = gruppe.t.map((ti, i) => ti - gruppe.x[i]!)
    const wert = centralization(gruppe.x, gruppe.X, y, gruppe.T - gruppe.X, d)
    return indexOf(gruppe, "relativeCentralization", "Σ Xᵢ₋₁Yᵢ − Σ XᵢYᵢ₋₁, vom Zentrum aus", wert)
  })
