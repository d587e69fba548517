import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { type GroupTable, tableOf } from "./GroupTable.ts"

/** In which fields of a record unit, group and count stand. */
export interface Felder<R> {
  /** field with the name of the unit, text or number */
  readonly unit: keyof R & string
  /** field with the name of the group, text or number */
  readonly group: keyof R & string
  /** field with the count */
  readonly count: keyof R & string
  /** the division, in the plural as a report prints it; not a field */
  readonly ebene?: string
}

/**
 * A table of several groups from records, one for each unit and group (Datensätze), as a database or a long CSV has it.
 *
 * @param rows    records; those of the same unit and group add up
 * @param felder  which field holds the unit, which the group, which the count (finite and ≥ 0, integer or weighted, a
 *                number and not its text); and the name of the division
 * @returns       the table, units and groups each in the order in which they first appear; 0 for a unit and a group
 *                without record
 *                `NichtDefiniert` if there is no record (`keineEinheiten`), a name is missing, empty or neither text nor
 *                number (`nameFehlt`, with field and row), a count is none (`ungueltigeAnzahl`, with field and row), or
 *                the sum exceeds 2^53 (`zuGross`)
 *
 * Mind: a missing record counts as nobody. A count that is unknown or suppressed must not be left out: the shares of
 * its whole unit would be wrong, and nothing would show it.
 *
 * @source spec "statistik" 8.1: records only at the edge, because loops over them take 30 times as long
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { fromRecords } from "@zielwerk/statistik"
 *
 * const rows = [
 *   { stadtteil: "Nord", alter: "jung", personen: 30 },
 *   { stadtteil: "Süd", alter: "jung", personen: 10 },
 *   { stadtteil: "Nord", alter: "alt", personen: 70 },
 * ]
 * const felder = { unit: "stadtteil", group: "alter", count: "personen", ebene: "Stadtteile" } as const
 * const table = fromRecords(rows, felder)
 * Result.map(table, (t) => [t.units, t.groups]) // => Result.succeed([["Nord", "Süd"], ["jung", "alt"]])
 * Result.map(table, (t) => [...t.counts]) // => Result.succeed([30, 10, 70, 0])
 * const fault = fromRecords([...rows, { stadtteil: "", alter: "alt", personen: 5 }], felder)
 * Result.mapError(fault, (e) => e.message) // => Result.fail("nameFehlt: stadtteil[3] = ")
 * ```
 */
export const fromRecords = <R extends object>(
  rows: ReadonlyArray<R>,
  { unit, group, count, ebene }: Felder<R>,
): Result.Result<GroupTable, NichtDefiniert> => {
  const units = new Map<string, number>()
  const columns = new Map<string, Array<number>>()
  for (const [reihe, row] of rows.entries()) {
    const [unitName, groupName, anzahl]: ReadonlyArray<unknown> = [row[unit], row[group], row[count]]
    if (!isName(unitName)) return Result.fail(fault("nameFehlt", unit, reihe, unitName))
    if (!isName(groupName)) return Result.fail(fault("nameFehlt", group, reihe, groupName))
    if (!isAnzahl(anzahl)) return Result.fail(fault("ungueltigeAnzahl", count, reihe, anzahl))
    const i = indexIn(units, String(unitName))
    const column = columns.get(String(groupName)) ?? []
    columns.set(String(groupName), column)
    while (column.length <= i) column.push(0)
    column[i]! += anzahl
  }
  for (const column of columns.values()) while (column.length < units.size) column.push(0)
  const beschriftung = { units: [...units.keys()], ...(ebene === undefined ? {} : { ebene }) }
  return Result.mapError(tableOf([...columns], beschriftung), (error) =>
    error.grund === "zuGross" ? new NichtDefiniert({ ...error, grund: "zuGross", feld: count }) : error,
  )
}

const isName = (value: unknown): value is string | number =>
  (typeof value === "string" && value !== "") || Number.isFinite(value)

const indexIn = (places: Map<string, number>, name: string): number => {
  const known = places.get(name)
  if (known !== undefined) return known
  places.set(name, places.size)
  return places.size - 1
}

const fault = (grund: "nameFehlt" | "ungueltigeAnzahl", feld: string, reihe: number, found: unknown): NichtDefiniert =>
  new NichtDefiniert({ grund, feld, reihe, gefunden: String(found) })
