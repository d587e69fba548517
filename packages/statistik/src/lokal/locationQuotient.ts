import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { readGruppe } from "../segregation/readGruppe.ts"
import { type Kennwerte, kennwerteOf } from "./Kennwerte.ts"

/**
 * Location quotient LQ (Lokationsquotient): how many times as frequent is the group in a Raumeinheit as in all?
 *
 *     LQᵢ = (xᵢ/tᵢ) / (X/T)     t = total, X = Σ xᵢ, T = Σ tᵢ
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @returns      for each unit a ratio from 0 (nobody of the group) to T/X; 1 = as frequent as in all; weighted by tᵢ/T
 *               they add up to 1
 *               a unit with total = 0 is a hole (`nennerNull`)
 *               `NichtDefiniert` as for `segregationIndex`
 *
 * Mind: small units give extreme quotients by chance alone. An LQ of 3 may still be a small minority: it says nothing of
 * how many people there are.
 *
 * @source    Isard (1960), Methods of Regional Analysis; Brown & Chung (2006), Population, Space and Place 12(2), 125–143
 * @reference shared reference/segregation/expected_local.json (`lq`: 50-digit arithmetic)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { locationQuotient } from "@zielwerk/statistik"
 *
 * const lq = locationQuotient([30, 10, 0], [40, 40, 0])
 * Result.map(lq, (k) => [...k.werte]) // => Result.succeed([1.5, 0.5])
 * Result.map(lq, (k) => k.luecken.map((luecke) => luecke.message)) // => Result.succeed(["nennerNull: total[2] = 0"])
 * Result.mapError(locationQuotient([0], [40]), (e) => e.grund) // => Result.fail("gruppeLeer")
 * ```
 */
export const locationQuotient = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
): Result.Result<Kennwerte<"verhaeltnis">, NichtDefiniert> =>
  Result.map(readGruppe(x, total), ({ x: xs, t, X, T, n }) => {
    const kopf = { einheit: "verhaeltnis", index: "locationQuotient", formel: "(xᵢ/tᵢ) / (X/T)", n } as const
    return kennwerteOf(kopf, t, (i) => (xs[i]! / t[i]!) * (T / X) + 0)
  })
