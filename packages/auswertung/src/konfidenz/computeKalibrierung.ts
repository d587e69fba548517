import type { Konfidenz } from "./Konfidenz.ts"

/** What was expected of a Zielwert at a check-in, and what came of it at its due. */
export interface Rueckschau {
  /** who was asked, such as a Gremium */
  readonly von: string
  readonly konfidenz: Konfidenz
  readonly isErreicht: boolean
}

/** How well the confidence of one body went with what came of it. */
export interface Kalibrierung {
  readonly von: string
  readonly anzahl: number
  /** mean confidence as a share, 0 to 1 */
  readonly mittlereKonfidenz: number
  /** share of the Zielwerte that were reached, 0 to 1 */
  readonly anteilErreicht: number
  /** mean squared distance of both, 0 (knew it) to 1 (knew the opposite) */
  readonly brier: number
}

/**
 * Does a body foresee what it will reach?
 *
 *     Brier = Σ (k/10 − o)² / n        k = konfidenz, o = 1 if reached, else 0
 *
 * @param rueckschauen  one per check-in whose Zielwert has come due; in any order
 * @returns             one per body, in the order of their names; none for a body that was never asked
 *
 * Mind: a body that always says 5 has a Brier score of 0.25 whatever happens; few check-ins say little.
 *
 * @source Brier (1950), Monthly Weather Review 78(1), 1–3; spec "bewertung" C-03
 *
 * @example
 * ```ts beispiel
 * import { computeKalibrierung } from "@zielwerk/auswertung"
 *
 * const am = (konfidenz: number, isErreicht: boolean) => ({ von: "Arbeitskreis Sprache", konfidenz, isErreicht })
 * const [einer] = computeKalibrierung([am(10, true), am(5, false)])
 * einer?.mittlereKonfidenz // => 0.75
 * einer?.anteilErreicht // => 0.5
 * einer?.brier // => 0.125
 * ```
 */
export const computeKalibrierung = (rueckschauen: ReadonlyArray<Rueckschau>): ReadonlyArray<Kalibrierung> =>
  [...Map.groupBy(rueckschauen, ({ von }) => von)]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([von, eigene]) => {
      // sums of whole numbers, so that their order does not matter
      const summe = (zahlOf: (rueckschau: Rueckschau) => number) => eigene.reduce((s, r) => s + zahlOf(r), 0)
      const anzahl = eigene.length
      return {
        von,
        anzahl,
        mittlereKonfidenz: summe(({ konfidenz }) => konfidenz) / 10 / anzahl,
        anteilErreicht: summe(({ isErreicht }) => (isErreicht ? 1 : 0)) / anzahl,
        brier: summe(({ konfidenz, isErreicht }) => (konfidenz - (isErreicht ? 10 : 0)) ** 2) / 100 / anzahl,
      }
    })
