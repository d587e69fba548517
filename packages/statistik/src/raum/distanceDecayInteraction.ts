import type * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { meeting } from "./distanceDecayIsolation.ts"
import type { Naehe } from "./Naehe.ts"

/**
 * Distance-decay interaction DPxy (entfernungsgewichteter Kontakt): how likely is it that somebody of the group meets
 * somebody of the rest, if meeting grows rarer with distance?
 *
 *     DPxy = Σᵢ xᵢ/X · Σⱼ cᵢⱼyⱼ / Σⱼ cᵢⱼtⱼ     y = total − x, t = total
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param naehe  how near two units are: kernel, unit of distance and diagonal, all required
 * @returns      share in [0, 1], no unit; DPxx + DPxy = 1. 1 − X/T = everybody meets everybody
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `distanceDecayIsolation`
 *
 * Mind: it is not symmetric: a small group meets the large rest often, the rest meets the small group rarely.
 *
 * @source    Morgan (1983), Sociology and Social Research 67; Massey & Denton (1988), Social Forces 67(2), 281–315
 * @reference shared reference/segregation/expected.json (`spatial:distance_decay_interaction_dpxy[exp(-km),diag1]`,
 *   `diag_white`: 50-digit arithmetic; OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { distanceDecayInteraction } from "@zielwerk/statistik"
 *
 * // three units in a row, of which neighbours touch
 * const naehe = { kern: "nachbarschaft", diagonale: 1, i: [0, 1], j: [1, 2] } as const
 * Result.map(distanceDecayInteraction([60, 0, 0], [100, 100, 100], naehe), (k) => k.wert) // => Result.succeed(0.7)
 * ```
 */
export const distanceDecayInteraction = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  naehe: Naehe,
): Result.Result<Kennzahl<"anteil">, NichtDefiniert> =>
  meeting(x, total, naehe, "distanceDecayInteraction", "Σ xᵢ/X · Σ cᵢⱼyⱼ/Σ cᵢⱼtⱼ", (near, i) => near.y[i]!)
