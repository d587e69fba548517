import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { readColumn } from "../segregation/readColumn.ts"
import { readGruppe } from "../segregation/readGruppe.ts"

/** People of the group who move house. */
export interface Umzug {
  /** the row they leave */
  readonly von: number
  /** the row they go to */
  readonly nach: number
  /** how many, finite and ≥ 0 */
  readonly anzahl: number
}

/**
 * What if people of the group moved (Was wäre, wenn): both columns after the move, to compute any index from.
 *
 *     x'[von] = x[von] − anzahl     x'[nach] = x[nach] + anzahl     total likewise
 *
 * @param x      counts of the group, one per Raumeinheit
 * @param total  counts of everybody, the group included, same units in the same order
 * @param umzug  rows `von` and `nach`, counted from 0, and `anzahl` ≤ x[von]
 * @returns      new columns; the arguments stay as they are
 *               `NichtDefiniert` as for `segregationIndex`, and if a row does not exist or more move than live there
 *               (`parameterAusserhalb`, with `feld` and `gefunden`)
 *
 * Mind: the others stay, so that the units change their sizes. An exchange of flats is this move and the one of the rest
 * the other way round.
 *
 * @source    Duncan & Duncan (1955), American Sociological Review 20(2), 210–217: D as the share that would have to move
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { moved, segregationIndex } from "@zielwerk/statistik"
 *
 * const [x, total] = [[80, 20], [100, 100]]
 * const after = Result.flatMap(moved(x, total, { von: 0, nach: 1, anzahl: 30 }), (c) => segregationIndex(c.x, c.total))
 * Result.map(segregationIndex(x, total), (k) => k.wert) // => Result.succeed(0.6)
 * Result.map(after, (k) => k.wert) // => Result.succeed(0.3)
 * ```
 */
export const moved = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  { von, nach, anzahl }: Umzug,
): Result.Result<{ readonly x: Float64Array; readonly total: Float64Array }, NichtDefiniert> =>
  Result.flatMap(readGruppe(x, total), ({ n }) => {
    const after = { x: Float64Array.from(readColumn(x)), total: Float64Array.from(readColumn(total)) }
    for (const [feld, row] of [
      ["von", von],
      ["nach", nach],
    ] as const) {
      if (!(Number.isInteger(row) && row >= 0 && row < n)) return outside(feld, String(row))
    }
    if (!isAnzahl(anzahl)) return outside("anzahl", String(anzahl))
    if (anzahl > after.x[von]!) return outside("anzahl", `${anzahl} > ${after.x[von]}`)
    for (const column of [after.x, after.total]) {
      column[von]! -= anzahl
      column[nach]! += anzahl
    }
    return Result.succeed(after)
  })

const outside = (feld: string, gefunden: string) =>
  Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld, gefunden }))
