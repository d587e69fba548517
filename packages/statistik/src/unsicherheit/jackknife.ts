import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { readGruppe } from "../segregation/readGruppe.ts"
import type { Index } from "./Index.ts"

/** What leaving out one unit after the other says of an index. */
export interface Jackknife<E extends Einheit> {
  /** the index of all units */
  readonly beobachtet: Kennzahl<E>
  /** how many units with anybody in them were left out, each once */
  readonly einheiten: number
  readonly standardfehler: number
  /** by how much the index is expected to be too large */
  readonly verzerrung: number
  /** the index without unit i, in their order; empty units are left out */
  readonly werte: Float64Array
}

/**
 * Jackknife over units (Jackknife über Raumeinheiten): how much does an index hang on single Raumeinheiten?
 *
 *     se = √((n − 1)/n · Σ (θᵢ − θ̄)²)     bias = (n − 1) (θ̄ − θ)     θᵢ = index without unit i, θ̄ = Σ θᵢ / n
 *
 * @param x      counts of the group, one per Raumeinheit, finite and ≥ 0; array or typed array
 * @param total  counts of everybody, the group included (`x ≤ total`), same units in the same order
 * @param index  the figure to be examined, `segregationIndex` for one; called once per unit
 * @returns      standard error and bias in the unit of the index, and its value without each unit: the one that differs
 *               most names the unit on which it hangs
 *               units with total = 0 are left out
 *               `NichtDefiniert` as `segregationIndex`, whatever the index says of all units or without one of them (then
 *               with the row of that unit), or if fewer than two units have anybody in them (`zuWenigeWerte`)
 *
 * Mind: the standard error is one of a sample of units. A city has all its Stadtteile; for it the values say which unit
 * matters, not how uncertain the index is. For indices that look at neighbours, leaving out a unit is no small change.
 *
 * @source Efron & Tibshirani (1993), An Introduction to the Bootstrap, Chapman & Hall, chapter 11
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { jackknife, segregationIndex } from "@zielwerk/statistik"
 *
 * const j = jackknife([100, 60, 40, 0], [100, 100, 100, 100], segregationIndex)
 * Result.map(j, (k) => [k.beobachtet.wert, k.einheiten]) // => Result.succeed([0.6, 4])
 * Result.map(j, (k) => k.standardfehler.toFixed(3)) // => Result.succeed("0.186")
 * const alone = jackknife([10, 0], [20, 20], segregationIndex)
 * Result.mapError(alone, (e) => [e.grund, e.reihe]) // => Result.fail(["gruppeLeer", 0])
 * ```
 */
export const jackknife = <E extends Einheit>(
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  index: Index<E>,
): Result.Result<Jackknife<E>, NichtDefiniert> =>
  Result.gen(function* () {
    const { x: xs, t, n, leer } = yield* readGruppe(x, total)
    const beobachtet = yield* index(xs, t)
    const einheiten = n - leer
    if (einheiten < 2) {
      const gefunden = String(einheiten)
      return yield* Result.fail(new NichtDefiniert({ grund: "zuWenigeWerte", feld: "total", gefunden }))
    }
    const werte = new Float64Array(einheiten)
    const [others, othersTotal] = [xs.slice(), t.slice()]
    for (let i = 0, k = 0; i < n; i++) {
      if (t[i] === 0) continue
      others[i] = 0
      othersTotal[i] = 0
      const without = yield* Result.mapError(index(others, othersTotal), (fault) => withRow(fault, i))
      werte[k++] = without.wert
      others[i] = xs[i]!
      othersTotal[i] = t[i]!
    }
    const mean = werte.reduce((a, b) => a + b, 0) / einheiten
    const squares = werte.reduce((sum, wert) => sum + (wert - mean) ** 2, 0)
    return {
      beobachtet,
      einheiten,
      standardfehler: Math.sqrt(((einheiten - 1) / einheiten) * squares),
      verzerrung: (einheiten - 1) * (mean - beobachtet.wert) + 0,
      werte,
    }
  })

const withRow = ({ grund, feld }: NichtDefiniert, reihe: number): NichtDefiniert =>
  new NichtDefiniert({ grund, reihe, ...(feld === undefined ? {} : { feld }) })
