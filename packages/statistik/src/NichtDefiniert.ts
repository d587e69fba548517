import * as Data from "effect/Data"

/** Why a figure is not defined (Grund). A closed list: whoever prints it can be exhaustive. */
export type Grund =
  /** no row, or no interval, was given */
  | "keineEinheiten"
  /** the columns have different lengths; `gefunden` holds both */
  | "laengenVerschieden"
  /** a count is negative, `NaN`, infinite or no number at all */
  | "ungueltigeAnzahl"
  /** more in the group than in all; `gefunden` holds both counts */
  | "gruppeGroesserAlsGesamt"
  /** nobody is in the group */
  | "gruppeLeer"
  /** nobody is in the group that it is compared with */
  | "vergleichsgruppeLeer"
  /** nobody is outside the group */
  | "gruppeIstAlle"
  /** the denominator is 0, or is an interval that contains 0 */
  | "nennerNull"
  /** the base of a change is 0, or is an interval that contains 0 */
  | "basisNull"
  /** the base of a change is negative: "percent of a debt" has no agreed meaning */
  | "basisNegativ"
  /** a share lies outside 0 to 1 */
  | "anteilAusserhalb"
  /** a number is `NaN` or infinite, or a text is no printed number */
  | "keineZahl"
  /** a sum of counts is above 2^53, or a result above the largest double */
  | "zuGross"
  /** an interval ends before it begins */
  | "grenzenVertauscht"
  /** a dot that does not group three digits: decimal point or thousands, nobody can tell */
  | "punktMehrdeutig"
  /** something other than `%` or `%-Punkte` follows the printed number */
  | "einheitUnbekannt"
  /** more printed digits than a double can tell apart */
  | "zuVieleStellen"
  /** a parameter of the formula lies outside its range */
  | "parameterAusserhalb"
  /** fewer than two groups with anybody in them */
  | "wenigerAlsZweiGruppen"
  /** no group, or no unit, of this name */
  | "nameUnbekannt"
  /** a name stands for two groups, or for two units */
  | "nameDoppelt"
  /** two units are listed as neighbours twice */
  | "paarDoppelt"
  /** a unit, or a group, without name */
  | "nameFehlt"
  /** a count must be a whole number here, because people are drawn one by one */
  | "nichtGanzzahlig"
  /** all values, or all weights, are 0 */
  | "summeNull"
  /** a value is 0 where the formula takes its logarithm */
  | "wertNull"
  /** a value is negative where the formula knows no debts */
  | "wertNegativ"
  /** too few values for what is asked */
  | "zuWenigeWerte"
  /** the series is counted otherwise on both sides of this time */
  | "reihenbruch"
  /** nothing fits all that is given */
  | "unvereinbar"

/**
 * A figure that is not defined (nicht definiert), and why: what every formula of this package returns instead of
 * `NaN`, `null`, or a 0 that nobody measured.
 *
 * It holds data; sentences for readers are written where they are shown. `gefunden` is text, because the value at
 * fault may be `NaN`, which JSON cannot hold. `message` is for logs.
 *
 * @source spec "vertrag", errors: light in `statistik`, no `NaN` and no `null` in any result
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { dissimilarity } from "@zielwerk/statistik"
 *
 * const d = dissimilarity([3, -1], [4, 5])
 * Result.mapError(d, (e) => e.grund) // => Result.fail("ungueltigeAnzahl")
 * Result.mapError(d, (e) => [e.feld, e.reihe, e.gefunden]) // => Result.fail(["x", 1, "-1"])
 * Result.mapError(d, (e) => e.message) // => Result.fail("ungueltigeAnzahl: x[1] = -1")
 * ```
 */
export class NichtDefiniert extends Data.TaggedError("NichtDefiniert")<{
  readonly grund: Grund
  /** the parameter at fault */
  readonly feld?: string
  /** the row at fault, counted from 0 */
  readonly reihe?: number
  /** what was found there, as text */
  readonly gefunden?: string
}> {
  override get message(): string {
    const row = this.reihe === undefined ? "" : `[${this.reihe}]`
    const place = this.feld === undefined ? "" : `: ${this.feld}${row}`
    return `${this.grund}${place}${this.gefunden === undefined ? "" : ` = ${this.gefunden}`}`
  }
}
