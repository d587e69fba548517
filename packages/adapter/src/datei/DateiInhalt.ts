import type { Befund } from "@zielwerk/konzept"

/** What a file holds: plain values, and the way back from a value to its place in the file. */
export interface DateiInhalt {
  /** Plain values, as `decodeKonzept` and `decodeBeobachtungen` take them. */
  readonly wert: unknown
  /**
   * The same Befund with file, line and column (from 1), found by its `zeiger`; the nearest place that exists
   * where the pointer leads nowhere (a missing Angabe). A Befund of another file stays as it is.
   */
  readonly locate: (befund: Befund) => Befund
}
