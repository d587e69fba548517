import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { type Naehe, umgebungOf } from "./Naehe.ts"
import { compensatedSum } from "../zahl/sum.ts"

/**
 * Absolute clustering ACL (absolute Ballung): which share of the people near a member of the group are of the group
 * themselves, beyond an even spread?
 *
 *     ACL = (Σᵢ xᵢ/X·Σⱼ cᵢⱼxⱼ − S) / (Σᵢ xᵢ/X·Σⱼ cᵢⱼtⱼ − S)     S = X/n²·Σᵢⱼ cᵢⱼ, t = total, n = units with people
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param naehe  how near two units are: kernel, unit of distance and diagonal, all required; published values take
 *               neighbours and a diagonal of 0
 * @returns      index, at most 1, no unit; 0 = as near to each other as the same number of them in every unit would be,
 *               1 = nobody else is near the group; below 0 if the members are farther from each other
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `spatialProximity`; `nennerNull` if not more people are near the group than S
 *
 * Mind: only values of one kernel, one unit and one diagonal compare, over one division. S spreads the group over units,
 * not over people, so that a division into unequal units shifts it.
 *
 * @source    Massey & Denton (1988), Social Forces 67(2), 281–315
 * @reference shared reference/segregation/expected.json (`spatial:absolute_clustering_acl[contiguity,queen]`, `rook`: 50-digit
 *   arithmetic, diagonal 0; OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { absoluteClustering } from "@zielwerk/statistik"
 *
 * // four units in a row, of which neighbours touch
 * const naehe = { kern: "nachbarschaft", diagonale: 0, i: [0, 1, 2], j: [1, 2, 3] } as const
 * const index = absoluteClustering([80, 80, 0, 0], [100, 100, 100, 100], naehe)
 * Result.map(index, (k) => k.wert.toFixed(9)) // => Result.succeed("0.222222222")
 * ```
 */
export const absoluteClustering = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const near = yield* umgebungOf(gruppe, naehe)
    const { X, n } = gruppe
    const verwendet = n - gruppe.leer
    const even = (compensatedSum(n, (i) => near.c[i]!) / verwendet / verwendet) * X
    const own = compensatedSum(n, (i) => (gruppe.x[i]! / X) * near.x[i]!)
    const all = compensatedSum(n, (i) => (gruppe.x[i]! / X) * (near.x[i]! + near.y[i]!))
    // What is left of a difference of equal sums is rounding.
    if (all <= even * (1 + 1e-12)) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "naehe" }))
    const formel = `(Σ xᵢ/X·Σ cᵢⱼxⱼ − S)/(Σ xᵢ/X·Σ cᵢⱼtⱼ − S), S = X/n²·ΣΣ cᵢⱼ, ${near.naehe}`
    return indexOf(gruppe, "absoluteClustering", formel, (own - even) / (all - even))
  })
