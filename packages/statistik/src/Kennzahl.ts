/**
 * The unit of a figure (Einheit). `prozent` (a change in proportion to its base) and `prozentpunkte` (the
 * difference of two shares) are different units: writing one for the other is the commonest fault of printed reports.
 */
export type Einheit =
  | "anteil"
  | "prozent"
  | "prozentpunkte"
  | "index"
  /** information, with natural logarithms */
  | "nats"
  /** one number by another of its kind; 1 = equal */
  | "verhaeltnis"
  /** cases for every 1,000 */
  | "jeTausend"
  /** 100 = as in the base year */
  | "basis100"
  /** the unit of the values that were given */
  | "wieEingabe"

/**
 * A figure that can be printed and checked (Kennzahl): the number, its unit, the formula behind it, and how many rows
 * it stands on. What every formula of this package returns when it is defined.
 *
 * The unit is part of the type: a `Kennzahl<"prozent">` cannot be passed where a `Kennzahl<"prozentpunkte">` is due.
 *
 * Mind: `leer` rows are left out, not treated as zero; a high `leer` means that the figure speaks of fewer places
 * than the table has.
 *
 * @source spec "vertrag", findings and errors: the shape; spec "statistik" 8.1: nobody can check a figure without
 *   its formula
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { share, type Kennzahl } from "@zielwerk/statistik"
 *
 * const print = (k: Kennzahl<"anteil">) => `${k.wert} (${k.formel})`
 * Result.map(share(1, 4), print) // => Result.succeed("0.25 (teil / gesamt)")
 * ```
 */
export interface Kennzahl<E extends Einheit> {
  /** the number: finite, never `NaN`, never `-0` */
  readonly wert: number
  /** its unit: `anteil` runs from 0 to 1, as `index` mostly does; `prozent` and `prozentpunkte` are hundredths */
  readonly einheit: E
  /** the function that computed it */
  readonly index: string
  /** the formula in print, with the names of that function's parameters */
  readonly formel: string
  /** rows given; a pair of single numbers is one row */
  readonly n: number
  /** rows used; `verwendet + leer = n` */
  readonly verwendet: number
  /** rows left out because their total is 0 */
  readonly leer: number
  /** the division its rows stand for, as in "99 Stadtteile"; said by `withEbene` or by the table it was computed from */
  readonly ebene?: string
  /** groups left out because nobody is in them; only in figures of several groups */
  readonly leereGruppen?: ReadonlyArray<string>
}
