import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { readColumn } from "../segregation/readColumn.ts"

/** Values with their weights, checked and without those of weight 0: what every measure of inequality starts from. */
export interface Verteilung {
  /** ascending */
  readonly x: Float64Array
  /** > 0, in the order of x */
  readonly w: Float64Array
  /** sum of the weights */
  readonly W: number
  /** rows given */
  readonly n: number
  /** rows of weight 0 */
  readonly leer: number
}

/** A distribution of what people share out, such as incomes. */
export interface Summe extends Verteilung {
  /** Σ w · x > 0 */
  readonly sum: number
  readonly mean: number
}

/**
 * Checks values and weights, and sorts them.
 *
 * @returns `NichtDefiniert` if there is no value (`keineEinheiten`), the columns differ in length (`laengenVerschieden`), a
 *   value is not finite (`keineZahl`, with its row), a weight is negative or not finite (`ungueltigeAnzahl`, with its row),
 *   all weights are 0 (`summeNull`), or they sum to more than a double holds (`zuGross`)
 */
export const readVerteilung = (
  werte: ArrayLike<number>,
  gewichte: ArrayLike<number> | undefined,
): Result.Result<Verteilung, NichtDefiniert> => {
  const n = werte.length
  if (n === 0) return fail({ grund: "keineEinheiten", feld: "werte" })
  if (gewichte !== undefined && gewichte.length !== n) {
    return fail({ grund: "laengenVerschieden", feld: "gewichte", gefunden: `${n} / ${gewichte.length}` })
  }
  const values = readColumn(werte)
  const weights = gewichte === undefined ? new Float64Array(n).fill(1) : readColumn(gewichte)
  for (let reihe = 0; reihe < n; reihe++) {
    const value = values[reihe]!
    if (!Number.isFinite(value)) return fail({ grund: "keineZahl", feld: "werte", reihe, gefunden: String(value) })
    const weight = weights[reihe]!
    if (!isAnzahl(weight)) {
      return fail({ grund: "ungueltigeAnzahl", feld: "gewichte", reihe, gefunden: String(weight) })
    }
  }
  const order = Uint32Array.from(values, (_, i) => i)
    .filter((i) => weights[i]! > 0)
    .toSorted((i, j) => values[i]! - values[j]!)
  const x = Float64Array.from(order, (i) => values[i]!)
  const w = Float64Array.from(order, (i) => weights[i]!)
  const W = compensatedSum(w.length, (i) => w[i]!)
  if (w.length === 0) return fail({ grund: "summeNull", feld: "gewichte" })
  if (!Number.isFinite(W)) return fail({ grund: "zuGross", feld: "gewichte", gefunden: String(W) })
  return Result.succeed({ x, w, W, n, leer: n - w.length })
}

/**
 * A distribution without debts, of something more than nothing.
 *
 * @returns `NichtDefiniert` as `readVerteilung`, or if a value is negative (`wertNegativ`, with its row), all values of
 *   weight are 0 (`summeNull`), or their sum is more than a double holds (`zuGross`)
 */
export const readSumme = (
  werte: ArrayLike<number>,
  gewichte: ArrayLike<number> | undefined,
): Result.Result<Summe, NichtDefiniert> =>
  Result.flatMap(readVerteilung(werte, gewichte), (verteilung) => {
    const { x, w, W } = verteilung
    const reihe = Array.from(readColumn(werte)).findIndex((value) => value < 0)
    if (reihe >= 0) return fail({ grund: "wertNegativ", feld: "werte", reihe, gefunden: String(werte[reihe]) })
    const sum = compensatedSum(x.length, (i) => w[i]! * x[i]!)
    if (sum === 0) return fail({ grund: "summeNull", feld: "werte" })
    if (!Number.isFinite(sum)) return fail({ grund: "zuGross", feld: "werte", gefunden: String(sum) })
    return Result.succeed({ ...verteilung, sum, mean: sum / W })
  })

/** The figure of a formula over a distribution. */
export const kennzahlOf = <E extends Einheit>(
  { n, leer }: Pick<Verteilung, "n" | "leer">,
  figure: Pick<Kennzahl<E>, "wert" | "einheit" | "index" | "formel">,
): Kennzahl<E> => ({ ...figure, n, verwendet: n - leer, leer })

const fail = (fault: ConstructorParameters<typeof NichtDefiniert>[0]) => Result.fail(new NichtDefiniert(fault))
