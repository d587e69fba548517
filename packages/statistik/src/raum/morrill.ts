import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { evennessOf } from "../segregation/segregationIndex.ts"
import { indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { differencesOf, type Nachbarschaft, readNachbarschaft } from "./Nachbarschaft.ts"
import { compensatedSum } from "../zahl/sum.ts"

/**
 * Morrill's adjusted dissimilarity D(adj) (angepasster Segregationsindex nach Morrill): how segregated is the group, if
 * it also counts that neighbouring Raumeinheiten meet each other?
 *
 *     D(adj) = D − Σ_{pairs} |pᵢ − pⱼ| / m     D = segregationIndex(x, total), p = x/total, m = number of pairs
 *
 * @param x          counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total      counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param nachbarn   pairs of rows that touch, each pair once, in any order
 * @returns          index, at most D, no unit; equal to D if neighbours are alike (the group lives in one part of the city),
 *                   lower the more they differ, and below 0 if they differ more than D
 *                   units with total = 0 are left out and counted in `leer`, and so are their pairs
 *                   `NichtDefiniert` as for `segregationIndex`, and if `nachbarn.i` and `nachbarn.j` differ in length
 *                   (`laengenVerschieden`), a row does not exist or is its own neighbour (`parameterAusserhalb`), a pair is
 *                   listed twice, be it the other way round (`paarDoppelt`, with the row of the list), or no pair of units
 *                   with people is left (`nennerNull`)
 *
 * Mind: queen (a corner is enough) and rook (a shared boundary) give different values: 0.1768 and 0.1787 for North Carolina
 * in 1974. Say which. A motorway or a river is no obstacle to it, and a long boundary no more than a short one:
 * `wongBoundary`.
 *
 * @source    Morrill (1991), Geography Research Forum 11, 25–36
 * @reference shared reference/segregation/expected.json (`spatial:morrill_d_adj[queen]`, `[rook]`: 50-digit arithmetic;
 *   pysal, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { morrill } from "@zielwerk/statistik"
 *
 * // four units in a row
 * const [total, nachbarn] = [[100, 100, 100, 100], { i: [0, 1, 2], j: [1, 2, 3] }]
 * Result.map(morrill([80, 80, 20, 20], total, nachbarn), (k) => k.wert.toFixed(9)) // => Result.succeed("0.400000000")
 * Result.map(morrill([80, 30, 80, 30], total, nachbarn), (k) => k.wert < 0.01) // => Result.succeed(true)
 * ```
 */
export const morrill = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  nachbarn: Nachbarschaft,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const paare = yield* readNachbarschaft("nachbarn", nachbarn, gruppe.n)
    const differences = differencesOf(gruppe, paare).filter((difference) => difference >= 0)
    const m = differences.length
    if (m === 0) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "nachbarn" }))
    const mean = compensatedSum(m, (k) => differences[k]!) / m
    return indexOf(gruppe, "morrill", "D − Σ |pᵢ − pⱼ| / m über m benachbarte Paare", evennessOf(gruppe) - mean)
  })
