import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { type Naehe, type Umgebung, umgebungOf } from "./Naehe.ts"
import { compensatedSum } from "../zahl/sum.ts"

/**
 * Distance-decay isolation DPxx (entfernungsgewichtete Isolation): how likely is it that somebody of the group meets
 * somebody of the group, if meeting grows rarer with distance?
 *
 *     DPxx = Σᵢ xᵢ/X · Σⱼ cᵢⱼxⱼ / Σⱼ cᵢⱼtⱼ     t = total
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param naehe  how near two units are: kernel, unit of distance and diagonal, all required
 * @returns      share in [0, 1], no unit; DPxx + DPxy = 1. X/T = everybody meets everybody
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `spatialProximity`; `nennerNull`, with the row, if nobody is near a member of the group
 *
 * Mind: with a small unit of distance, or far-off units, it is the isolation xPx within units; with a very large one, X/T.
 * Only values of one kernel, one unit and one diagonal compare, over one division.
 *
 * @source    Morgan (1983), Sociology and Social Research 67; Massey & Denton (1988), Social Forces 67(2), 281–315
 * @reference shared reference/segregation/expected.json (`spatial:distance_decay_isolation_dpxx[exp(-km),diag1]`,
 *   `diag_white`: 50-digit arithmetic; OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { distanceDecayIsolation } from "@zielwerk/statistik"
 *
 * // three units in a row, of which neighbours touch
 * const naehe = { kern: "nachbarschaft", diagonale: 1, i: [0, 1], j: [1, 2] } as const
 * Result.map(distanceDecayIsolation([60, 0, 0], [100, 100, 100], naehe), (k) => k.wert) // => Result.succeed(0.3)
 * ```
 */
export const distanceDecayIsolation = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
): Result.Result<Kennzahl<"anteil">, NichtDefiniert> => {
  const formel = "Σ xᵢ/X · Σ cᵢⱼxⱼ/Σ cᵢⱼtⱼ"
  return meeting(x, total, naehe, "distanceDecayIsolation", formel, (near, i) => near.x[i]!)
}

/** Whom the group meets: this part of those around each unit. */
export const meeting = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
  index: string,
  formel: string,
  partOf: (near: Umgebung, i: number) => number,
): Result.Result<Kennzahl<"anteil">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe: Gruppe = yield* readGruppe(x, total)
    const near = yield* umgebungOf(gruppe, naehe)
    const reihe = gruppe.x.findIndex((xi, i) => xi > 0 && !(near.x[i]! + near.y[i]! > 0))
    if (reihe >= 0) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "naehe", reihe }))
    const wert = compensatedSum(gruppe.n, (i) =>
      gruppe.x[i]! > 0 ? (gruppe.x[i]! / gruppe.X) * (partOf(near, i) / (near.x[i]! + near.y[i]!)) : 0,
    )
    return { ...indexOf(gruppe, index, `${formel}, ${near.naehe}`, Math.min(1, wert)), einheit: "anteil" }
  })
