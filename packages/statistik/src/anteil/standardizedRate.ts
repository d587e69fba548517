import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { readColumn } from "../segregation/readColumn.ts"

/**
 * Directly standardised rate (direkte Altersstandardisierung): which rate would a place have, if its people were of the
 * same ages as a standard population?
 *
 *     rate = Σᵢ standardᵢ · zahlenᵢ/gesamtᵢ / Σᵢ standardᵢ · 1000
 *
 * @param zahlen    count of cases in each age group (or other group), finite and ≥ 0; array or typed array
 * @param gesamt    count of the people in each of these groups, same order
 * @param standard  weight of each group in the standard population: counts or shares, ≥ 0
 * @returns         cases for every 1,000 people of the standard population; between the least and the largest rate of the
 *                  groups that have weight. Groups with neither people nor weight are left out and counted in `leer`
 *                  `NichtDefiniert` if there is no group (`keineEinheiten`), the columns differ in length
 *                  (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), a group that has
 *                  weight has nobody (`nennerNull`, with its row), all weights are 0 (`summeNull`), or the result exceeds
 *                  the largest double (`zuGross`)
 *
 * Mind: the value depends on the standard population; only rates by the same standard may be compared, and none is the
 * rate that the place has. A group of few people with much weight lets chance decide: look at the groups.
 *
 * @source Ahmad et al. (2001), Age standardization of rates: a new WHO standard, GPE Discussion Paper 31, World Health
 *   Organization
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { standardizedRate } from "@zielwerk/statistik"
 *
 * // young and old: 2 and 30 for every 1,000. Half and half by the standard makes 16, whoever lives here
 * const ergebnis = Result.map(standardizedRate([2, 3], [1000, 100], [500, 500]), (k) => [k.wert, k.einheit])
 * ergebnis // => Result.succeed([16, "jeTausend"])
 * const fault = standardizedRate([2, 0], [1000, 0], [500, 500])
 * Result.mapError(fault, (e) => [e.grund, e.reihe]) // => Result.fail(["nennerNull", 1])
 * ```
 */
export const standardizedRate = (
  zahlen: ArrayLike<number>,
  gesamt: ArrayLike<number>,
  standard: ArrayLike<number>,
): Result.Result<Kennzahl<"jeTausend">, NichtDefiniert> => {
  const columns = { zahlen: readColumn(zahlen), gesamt: readColumn(gesamt), standard: readColumn(standard) }
  const n = columns.zahlen.length
  for (const [feld, column] of Object.entries(columns)) {
    if (column.length !== n) {
      return fail({ grund: "laengenVerschieden", feld, gefunden: `${n} / ${column.length}` })
    }
    const reihe = column.findIndex((value) => !isAnzahl(value))
    if (reihe >= 0) return fail({ grund: "ungueltigeAnzahl", feld, reihe, gefunden: String(column[reihe]) })
  }
  if (n === 0) return fail({ grund: "keineEinheiten" })

  let weights = 0
  let sum = 0
  let leer = 0
  for (let i = 0; i < n; i++) {
    const weight = columns.standard[i]!
    if (weight > 0 && columns.gesamt[i] === 0) {
      return fail({ grund: "nennerNull", feld: "gesamt", reihe: i, gefunden: "0" })
    }
    leer += Number(weight === 0 && columns.gesamt[i] === 0)
    weights += weight
    sum += weight > 0 ? weight * (columns.zahlen[i]! / columns.gesamt[i]!) : 0
  }
  if (weights === 0) return fail({ grund: "summeNull", feld: "standard" })
  const wert = (sum / weights) * 1000
  if (!Number.isFinite(wert)) return fail({ grund: "zuGross", gefunden: String(wert) })
  return Result.succeed({
    wert,
    einheit: "jeTausend",
    index: "standardizedRate",
    formel: "Σ standard · zahlen/gesamt / Σ standard · 1000",
    n,
    verwendet: n - leer,
    leer,
  })
}

const fail = (fault: ConstructorParameters<typeof NichtDefiniert>[0]) => Result.fail(new NichtDefiniert(fault))
