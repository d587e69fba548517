import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { breakBetween, readZeitreihe, type Zeitreihe } from "./Zeitreihe.ts"

/** Values that are counted in one way, and may be joined by a line. */
export interface Abschnitt {
  readonly zeiten: ReadonlyArray<number>
  readonly werte: ReadonlyArray<number>
}

/**
 * Pieces of a series that may be connected (Zeitreihe ohne Verbindung über einen Reihenbruch): which values may a line
 * join, and a difference compare?
 *
 *     a new piece begins at the first time that is not before a break
 *
 * @param reihe  `zeiten` (years, ascending), `werte` (finite, any unit) and `brueche` (times from which on it was counted
 *   otherwise)
 * @returns      the pieces in their order, none empty; together they hold every value once
 *               `NichtDefiniert` if there is no value (`keineEinheiten`), the columns differ in length
 *               (`laengenVerschieden`), something is no number (`keineZahl`, with its row), or a time is not later than the
 *               one before (`grenzenVertauscht`, with its row)
 *
 * Mind: a break that nobody told is not found; a jump alone is none. Missing years do not end a piece: a line over them
 * is allowed, but says nothing about them.
 *
 * @source SDMX, Code List for Observation Status (CL_OBS_STATUS): B, time series break
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { connectSeries } from "@zielwerk/statistik"
 *
 * // the census of 2011 changed the number of inhabitants
 * const reihe = { zeiten: [2009, 2010, 2011, 2012], werte: [106, 107, 108, 109], brueche: [2011] }
 * const ergebnis = Result.map(connectSeries(reihe), (teile) => teile.map(({ zeiten }) => zeiten))
 * ergebnis // => Result.succeed([[2009, 2010], [2011, 2012]])
 * ```
 */
export const connectSeries = (reihe: Zeitreihe): Result.Result<ReadonlyArray<Abschnitt>, NichtDefiniert> =>
  Result.map(readZeitreihe(reihe), (checked) => {
    const { zeiten, werte } = checked
    const starts = Array.from(zeiten, (_, i) => i).filter(
      (i) => i === 0 || breakBetween(checked, zeiten[i - 1]!, zeiten[i]!) !== undefined,
    )
    return starts.map((start, k) => ({
      zeiten: [...zeiten.subarray(start, starts[k + 1])],
      werte: [...werte.subarray(start, starts[k + 1])],
    }))
  })
