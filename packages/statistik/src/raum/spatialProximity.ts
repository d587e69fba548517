import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { type Naehe, umgebungOf } from "./Naehe.ts"
import { compensatedSum } from "../zahl/sum.ts"

/**
 * Spatial proximity SP (räumliche Nähe nach White): do people of the group live nearer to each other, and the others to
 * each other, than people at large?
 *
 *     SP = (X·Pxx + Y·Pyy) / (T·Ptt)     Pab = Σᵢⱼ cᵢⱼaᵢbⱼ/(A·B), y = total − x, t = total
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param naehe  how near two units are: kernel, unit of distance and diagonal, all required
 * @returns      ratio, > 0, no unit; 1 = no clustering, > 1 = each lives among its own kind, < 1 = apart from it
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`, and if a column of `naehe` has another length
 *               (`laengenVerschieden`), an entry or a choice lies outside its range (`parameterAusserhalb`), a pair is
 *               listed twice (`paarDoppelt`), nobody is near anybody (`nennerNull`), or the unit of distance is so small
 *               that exp(−d) between any two units vanishes beside the diagonal (`parameterAusserhalb`, naehe.einheit)
 *
 * Mind: only values of one kernel, one unit and one diagonal compare, over one division: North Carolina in 1974 has 1.0688
 * with a diagonal of 1 and 1.0205 with White's. One published program takes 1 − exp(−d), so that a chequerboard scores
 * higher than a divided city.
 *
 * @source    White (1983), American Journal of Sociology 88(5), 1008–1018; Massey & Denton (1988), Social Forces 67(2),
 *   281–315
 * @reference shared reference/segregation/expected.json (`spatial:spatial_proximity_sp[exp(-km),diag1]`, `diag_white`:
 *   50-digit arithmetic; OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { type Naehe, spatialProximity } from "@zielwerk/statistik"
 *
 * // four units in a row, one kilometre apart
 * const naehe: Naehe = { kern: "exp(-d)", einheit: "km", diagonale: 1, ost: [0, 1000, 2000, 3000], nord: [0, 0, 0, 0] }
 * const total = [100, 100, 100, 100]
 * const clustered = spatialProximity([90, 90, 10, 10], total, naehe)
 * Result.map(clustered, (k) => k.wert.toFixed(3)) // => Result.succeed("1.383")
 * const formel = "(X·Pxx + Y·Pyy)/(T·Ptt), cᵢⱼ = exp(−d), d in km, cᵢᵢ = 1"
 * Result.map(clustered, (k) => k.formel) // => Result.succeed(formel)
 * const alternating = spatialProximity([90, 10, 90, 10], total, naehe)
 * Result.map(alternating, (k) => k.wert.toFixed(3)) // => Result.succeed("1.209")
 * ```
 */
export const spatialProximity = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
): Result.Result<Kennzahl<"verhaeltnis">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const near = yield* umgebungOf(gruppe, naehe)
    const { X, T, n, t } = gruppe
    // X·Pxx = Σ xᵢ/X·Σⱼ cᵢⱼxⱼ, likewise for y and t
    const ofGroup = compensatedSum(n, (i) => (gruppe.x[i]! / X) * near.x[i]!)
    const ofRest = compensatedSum(n, (i) => ((t[i]! - gruppe.x[i]!) / (T - X)) * near.y[i]!)
    const ofAll = compensatedSum(n, (i) => (t[i]! / T) * (near.x[i]! + near.y[i]!))
    if (ofAll === 0) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "naehe" }))
    const formel = `(X·Pxx + Y·Pyy)/(T·Ptt), ${near.naehe}`
    return { ...indexOf(gruppe, "spatialProximity", formel, (ofGroup + ofRest) / ofAll), einheit: "verhaeltnis" }
  })
