import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { type Naehe, umgebungOf } from "./Naehe.ts"
import { compensatedSum } from "../zahl/sum.ts"

/**
 * Relative clustering RCL (relative Ballung): do two people of the group live nearer to each other than two of the others?
 *
 *     RCL = Pxx/Pyy − 1     Pab = Σᵢⱼ cᵢⱼaᵢbⱼ/(A·B), y = total − x
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param naehe  how near two units are: kernel, unit of distance and diagonal, all required
 * @returns      index in [−1, ∞), no unit; 0 = the group is as clustered as the rest, > 0 = more, < 0 = less
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `spatialProximity`; `nennerNull` if none of the rest is near another of it
 *
 * Mind: of all indices the one that unit and diagonal decide most: Georgia has +1.18 with a diagonal of 1 and −0.28 with
 * White's. It compares the group with the rest, not both with everybody: a small group in one place has a very high value.
 *
 * @source    White (1983), American Journal of Sociology 88(5), 1008–1018; Massey & Denton (1988), Social Forces 67(2),
 *   281–315
 * @reference shared reference/segregation/expected.json (`spatial:relative_clustering_rcl[exp(-km),diag1]`, `diag_white`:
 *   50-digit arithmetic; OasisR); Georgia: spec "statistik" 3
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { relativeClustering } from "@zielwerk/statistik"
 *
 * // three units in a row, of which neighbours touch
 * const naehe = { kern: "nachbarschaft", diagonale: 1, i: [0, 1], j: [1, 2] } as const
 * const index = relativeClustering([50, 50, 0], [100, 100, 100], naehe)
 * Result.map(index, (k) => k.wert.toFixed(9)) // => Result.succeed("0.333333333")
 * Result.map(index, (k) => k.formel) // => Result.succeed("Pxx/Pyy − 1, cᵢⱼ = 1 für Nachbarn, cᵢᵢ = 1")
 * ```
 */
export const relativeClustering = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const near = yield* umgebungOf(gruppe, naehe)
    const { X, T, n, t } = gruppe
    const Y = T - X
    const Pxx = compensatedSum(n, (i) => (gruppe.x[i]! / X) * (near.x[i]! / X))
    const Pyy = compensatedSum(n, (i) => ((t[i]! - gruppe.x[i]!) / Y) * (near.y[i]! / Y))
    if (Pyy === 0) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "naehe" }))
    return indexOf(gruppe, "relativeClustering", `Pxx/Pyy − 1, ${near.naehe}`, Pxx / Pyy - 1)
  })
