import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { evennessOf } from "../segregation/segregationIndex.ts"
import { type Gruppe, indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { differencesOf, type Grenzen, type Paare, readNachbarschaft } from "./Nachbarschaft.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { readMasse } from "./readRaum.ts"

/** How the difference at the boundaries is counted (`wongBoundary`). */
export type Grenzgewicht = "haelfte" | "voll" | "jeEinheit"

/**
 * Wong's boundary-modified dissimilarity D(w) (Segregationsindex mit Grenzlängen nach Wong): how segregated is the group,
 * if it also counts over how long a boundary neighbouring Raumeinheiten meet?
 *
 *     "haelfte"    D(w) = D − ½ · Σ l·|pᵢ − pⱼ| / Σ l     over pairs; l = laenge, D = segregationIndex(x, total), p = x/total
 *     "voll"       D(w) = D − Σ l·|pᵢ − pⱼ| / Σ l
 *     "jeEinheit"  D(w) = D − 1/n · Σᵢ Σⱼ l·|pᵢ − pⱼ| / Lᵢ     Lᵢ = Σⱼ l, n = units with a boundary
 *
 * @param x        counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total    counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param grenzen  pairs of rows that touch, each pair once, with the length of their shared boundary ≥ 0; pairs of length 0
 *                 (corners) do not count
 * @param gewicht  `"haelfte"` unless told otherwise: the paper's ½, weights summing to 1 over ordered pairs. `"voll"` is what
 *                 OasisR computes, `"jeEinheit"` what pysal does: each unit weighs its own boundaries to 1
 * @returns        index, at most D, no unit; equal to D if neighbours are alike, and possibly below 0
 *                 units with total = 0 are left out and counted in `leer`, and so are their boundaries
 *                 `NichtDefiniert` as for `morrill`; a length is not finite or below 0 (`parameterAusserhalb`), all lengths of
 *                 units with people are 0 (`nennerNull`)
 *
 * Mind: the three give 0.2367, 0.1790 and 0.1795 for North Carolina in 1974; `formel` says which it is. The boundary of the
 * city itself belongs to no pair. Its length depends on how finely the map is drawn.
 *
 * @source    Wong (1993), Urban Studies 30(3), 559–572
 * @reference shared reference/segregation/expected.json (`spatial:wong_d_w[global]`, `wong_d_w_noHalf[global]`,
 *   `wong_d_w[row]_over_n`: 50-digit arithmetic; OasisR has the second, pysal the third)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { wongBoundary } from "@zielwerk/statistik"
 *
 * const grenzen = { i: [0, 1], j: [1, 2], laenge: [3, 1] }
 * const index = wongBoundary([80, 40, 0], [100, 100, 100], grenzen)
 * Result.map(index, (k) => k.wert.toFixed(9)) // => Result.succeed("0.355555556")
 * const formel = "D − ½ · Σ l·|pᵢ − pⱼ| / Σ l, l: Länge der gemeinsamen Grenze"
 * Result.map(index, (k) => k.formel) // => Result.succeed(formel)
 * ```
 */
export const wongBoundary = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  grenzen: Grenzen,
  gewicht: Grenzgewicht = "haelfte",
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    if (!Object.hasOwn(formeln, gewicht)) {
      const fault = { grund: "parameterAusserhalb", feld: "gewicht", gefunden: gewicht } as const
      return yield* Result.fail(new NichtDefiniert(fault))
    }
    const gruppe = yield* readGruppe(x, total)
    const grenze = yield* readGrenzen(gruppe, grenzen)
    const mean = gewicht === "jeEinheit" ? meanOfUnits(gruppe, grenze) : meanDifference(grenze)
    const weight = gewicht === "haelfte" ? 0.5 : 1
    return indexOf(gruppe, "wongBoundary", formeln[gewicht], evennessOf(gruppe) - weight * mean)
  })

const formeln: Readonly<Record<Grenzgewicht, string>> = {
  haelfte: "D − ½ · Σ l·|pᵢ − pⱼ| / Σ l, l: Länge der gemeinsamen Grenze",
  voll: "D − Σ l·|pᵢ − pⱼ| / Σ l, l: Länge der gemeinsamen Grenze",
  jeEinheit: "D − 1/n · Σᵢ Σⱼ l·|pᵢ − pⱼ| / Lᵢ, l: Länge der gemeinsamen Grenze, Lᵢ = Σⱼ l",
}

/** Pairs with their lengths (0 where one unit has nobody) and their differences (0 there). */
interface Grenze extends Paare {
  readonly laenge: Float64Array
  readonly difference: Float64Array
  readonly L: number
}

export const readGrenzen = (gruppe: Gruppe, grenzen: Grenzen): Result.Result<Grenze, NichtDefiniert> =>
  Result.gen(function* () {
    const paare = yield* readNachbarschaft("grenzen", grenzen, gruppe.n)
    const given = yield* readMasse("grenzen.laenge", grenzen.laenge, paare.anzahl, 0)
    const differences = differencesOf(gruppe, paare)
    const laenge = given.map((l, k) => (differences[k]! < 0 ? 0 : l))
    const L = compensatedSum(paare.anzahl, (k) => laenge[k]!)
    if (L === 0) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "grenzen.laenge" }))
    return { ...paare, laenge, difference: differences.map((difference) => Math.max(0, difference)), L }
  })

const meanDifference = ({ anzahl, laenge, difference, L }: Grenze): number =>
  compensatedSum(anzahl, (k) => laenge[k]! * difference[k]!) / L

const meanOfUnits = ({ n }: Gruppe, { i, j, anzahl, laenge, difference }: Grenze): number => {
  const own = new Float64Array(n)
  const weighted = new Float64Array(n)
  for (let k = 0; k < anzahl; k++) {
    for (const unit of [i[k]!, j[k]!]) {
      own[unit]! += laenge[k]!
      weighted[unit]! += laenge[k]! * difference[k]!
    }
  }
  const withBoundary = own.filter((length) => length > 0).length
  return compensatedSum(n, (unit) => (own[unit]! > 0 ? weighted[unit]! / own[unit]! : 0)) / withBoundary
}
