import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Gruppe, readGruppe } from "../segregation/readGruppe.ts"

/**
 * A group among everybody in whole people (Koepfe): what can be placed at random, or drawn again.
 *
 * @returns `NichtDefiniert` as `readGruppe`, or if a count is no whole number (`nichtGanzzahlig`, with its row)
 */
export const readKoepfe = (x: ArrayLike<number>, total: ArrayLike<number>): Result.Result<Gruppe, NichtDefiniert> =>
  Result.flatMap(readGruppe(x, total), (gruppe) => {
    const fault = fractionOf("x", gruppe.x) ?? fractionOf("total", gruppe.t)
    return fault === undefined ? Result.succeed(gruppe) : Result.fail(fault)
  })

const fractionOf = (feld: string, column: Float64Array): NichtDefiniert | undefined => {
  const reihe = column.findIndex((count) => !Number.isInteger(count))
  return reihe < 0
    ? undefined
    : new NichtDefiniert({ grund: "nichtGanzzahlig", feld, reihe, gefunden: String(column[reihe]) })
}
