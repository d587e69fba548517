import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, indexOf, readGruppe } from "../segregation/readGruppe.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { POSITIVE, readMasse } from "./readRaum.ts"

/**
 * Absolute concentration ACO (absolute Konzentration): how little land does the group live on, between the least and the
 * most that as many people could?
 *
 *     ACO = 1 − (Σᵢ xᵢaᵢ/X − K) / (G − K)     a = area, X = Σ xᵢ
 *     K = mean area, by all their people, of the smallest units that together hold X people
 *     G = the same of the largest units that together hold X people
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param area   area of each unit, finite and above 0, in any one unit of area
 * @returns      index, no unit; 1 = the group lives in the smallest units, 0 = in the largest. It may pass both by a
 *               little, because the unit that completes X counts with all its people
 *               units with total = 0 are left out and counted in `leer`
 *               `NichtDefiniert` as for `segregationIndex`, and if `area` has another length (`laengenVerschieden`), an
 *               area is not above 0 (`parameterAusserhalb`, with its row), or K = G (`nennerNull`), as where all units
 *               are equally large
 *
 * Mind: it sees the area of the units, not how densely they are lived in: a Stadtteil with a large forest counts as sparse.
 * Units of equal area enter K and G together, so that their order does not matter; elsewhere the order of the file decides.
 * The relative index RCO is not offered, because the published programs read its rule in different ways.
 *
 * @source    Massey & Denton (1988), Social Forces 67(2), 281–315
 * @reference shared reference/segregation/expected.json (`spatial:absolute_concentration_aco`: 50-digit arithmetic; pysal,
 *   OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { absoluteConcentration } from "@zielwerk/statistik"
 *
 * const [total, area] = [[100, 100, 100], [1, 2, 5]]
 * Result.map(absoluteConcentration([100, 0, 0], total, area), (k) => k.wert) // => Result.succeed(1)
 * Result.map(absoluteConcentration([0, 100, 0], total, area), (k) => k.wert) // => Result.succeed(0.75)
 * Result.map(absoluteConcentration([0, 0, 100], total, area), (k) => k.wert) // => Result.succeed(0)
 * ```
 */
export const absoluteConcentration = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  area: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const gruppe = yield* readGruppe(x, total)
    const a = yield* readMasse("area", area, gruppe.n, POSITIVE)
    const order = Uint32Array.from({ length: gruppe.n }, (_, i) => i).toSorted((i, j) => a[i]! - a[j]!)
    const klein = meanArea(gruppe, a, order)
    const gross = meanArea(gruppe, a, order.toReversed())
    if (gross === klein) return yield* Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "area" }))
    const mean = compensatedSum(gruppe.n, (i) => gruppe.x[i]! * a[i]!) / gruppe.X
    const formel =
      "1 − (Σ xᵢaᵢ/X − K)/(G − K), K, G: mittlere Fläche der kleinsten und größten Einheiten mit X Menschen"
    return indexOf(gruppe, "absoluteConcentration", formel, 1 - (mean - klein) / (gross - klein) + 0)
  })

/** Mean area, by people, of the first units that hold X of them; equal areas enter together. */
const meanArea = ({ t, X, n }: Gruppe, a: Float64Array, order: Uint32Array): number => {
  let people = 0
  let product = 0
  for (let next = 0; next < n; next++) {
    const i = order[next]!
    if (people >= X && a[i] !== a[order[next - 1]!]) break
    people += t[i]!
    product += t[i]! * a[i]!
  }
  return product / people
}
