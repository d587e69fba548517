import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, type Units, indexOf, readGruppe } from "./readGruppe.ts"
import { blockedSum, compensatedSum } from "../zahl/sum.ts"

/**
 * Atkinson index of segregation A_b (Atkinson-Index): how unevenly is the group spread, if units where it is
 * over-represented count more (b > ½) or those where it is under-represented (b < ½)?
 *
 *     A = 1 − P/(1 − P) · [Σᵢ (1 − pᵢ)^(1−b) · pᵢ^b · tᵢ / (P·T)]^(1/(1−b))     pᵢ = xᵢ/tᵢ, t = total, P = Σ xᵢ / T
 *
 * Equal to 1 − [Σᵢ (xᵢ/X)^b · (yᵢ/Y)^(1−b)]^(1/(1−b)) with y = total − x, X = Σ xᵢ, Y = Σ yᵢ.
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param b      weight, above 0 and below 1; ½ treats both sides alike
 * @returns      index in [0, 1], no unit; 0 = the same share everywhere, 1 = no Raumeinheit holds both
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`, or if `b` is not between 0 and 1 (`parameterAusserhalb`)
 *
 * Mind: a value without its b cannot be checked. Only for b = ½ is it the same for the group and for the rest: b = 0.1
 * gives 0.02 for 3, 4, 8 beside 0, 3, 6, and 0.20 the other way round. Not the Atkinson index of incomes.
 *
 * @source    Massey & Denton (1988), Social Forces 67(2), 281–315; James & Taeuber (1985), Sociological Methodology 15,
 *   1–32
 * @reference shared reference/segregation (`single:atkinson_b…`: 50-digit arithmetic; OasisR; pysal for b = ½ only,
 *   where it is stuck)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { atkinson } from "@zielwerk/statistik"
 *
 * const x = [80, 80, 20, 20]
 * const total = [100, 100, 100, 100]
 * Result.map(atkinson(x, total, 0.5), (k) => k.wert.toFixed(12)) // => Result.succeed("0.360000000000")
 * Result.mapError(atkinson(x, total, 1), (e) => [e.grund, e.feld]) // => Result.fail(["parameterAusserhalb", "b"])
 * ```
 */
export const atkinson = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  b: number,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  b > 0 && b < 1
    ? Result.map(readGruppe(x, total), (gruppe) => atkinsonFigure(gruppe, b, atkinsonOf(gruppe, b)))
    : Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "b", gefunden: String(b) }))

/** A_b of a group and its rest. */
export const atkinsonOf = (gruppe: Gruppe, b: number): number => {
  // 1 − Σ a^(1−b)·c^b is summed as (1 − b)·a + b·c − a^(1−b)·c^b, none of which is negative: nothing cancels near 0
  const shortfall = b === 0.5 ? halfShortfall(gruppe) : shortfallOf(gruppe, b)
  return shortfall >= 1 ? 1 : 0 - Math.expm1(Math.log1p(-Math.max(0, shortfall)) / (1 - b))
}

export const atkinsonFigure = (units: Units, b: number, wert: number): Kennzahl<"index"> =>
  indexOf(units, "atkinson", `1 − [Σ (xᵢ/X)^b · ((tᵢ − xᵢ)/(T − X))^(1 − b)]^(1/(1 − b)), b = ${b}`, wert)

/** For b = ½ the term is ½·(a − c)² / (√a + √c)², without powers; here times X·Y. */
const halfShortfall = ({ x, t, X, T, n }: Gruppe): number => {
  const Y = T - X
  const XY = X * Y
  const sum = blockedSum(n, (from, to) => {
    let block = 0
    for (let i = from; i < to; i++) {
      const xi = x[i]!
      const c = xi * Y
      const a = (t[i]! - xi) * X
      const difference = c - a
      block += a + c > 0 ? (difference * difference) / (a + c + 2 * Math.sqrt(a * c)) : 0
    }
    return block
  })
  return sum / XY / 2
}

const shortfallOf = ({ x, t, X, T, n }: Gruppe, b: number): number => {
  const Y = T - X
  return compensatedSum(n, (i) => {
    const yi = t[i]! - x[i]!
    const even = yi * X
    return even > 0 ? (yi / Y) * shortfallAt((x[i]! * Y - even) / even, b) : b * (x[i]! / X)
  })
}

/** 1 + b·e − (1 + e)^b: by the binomial series where e is small. */
const shortfallAt = (e: number, b: number): number => {
  if (Math.abs(e) > 1 / 4) return b * e - Math.expm1(b * Math.log1p(Math.max(-1, e)))
  let term = (b * (1 - b) * e * e) / 2
  let sum = 0
  for (let k = 3; k < 32; k++) {
    sum += term
    term *= ((b - k + 1) / k) * e
  }
  return sum
}
