import { existsSync, readFileSync } from "node:fs"
import { parse } from "csv-parse/sync"

/** Public test vectors of several libraries and of 50-digit arithmetic; they lie beside the repository, not in it. */
const url = new URL("../../../../shared/reference/segregation/", import.meta.url)

export const hasReference = existsSync(url)

/** Ends the title of a test that is skipped where the vectors are not there. */
export const why = hasReference ? "" : " (skipped: no folder shared beside the repository)"

/** The tables of several groups, by name. */
export const tables = ["nc_births1974", "nc_births1979", "schools00", "schools05"] as const

export interface Reference {
  readonly groups: ReadonlyArray<string>
  readonly group: string
  /** the rows of the file, as text */
  readonly rows: ReadonlyArray<Readonly<Record<string, string>>>
  readonly column: (name: string) => Float64Array
  /** the group of interest */
  readonly x: Float64Array
  readonly total: Float64Array
  readonly columns: Readonly<Record<string, Float64Array>>
  /** the value to 20 digits */
  readonly expected: (key: string) => number
}

export const readReference = (name: string): Reference => {
  const table = readJson("expected.json")[name] as {
    readonly file: string
    readonly groups: ReadonlyArray<string>
    readonly group_of_interest: string
    readonly expected: Readonly<Record<string, { readonly value: string }>>
  }
  const rows: ReadonlyArray<Readonly<Record<string, string>>> = readRows(table.file)
  const column = (feld: string) => Float64Array.from(rows, (row) => Number(row[feld]))
  const columns = Object.fromEntries(table.groups.map((group) => [group, column(group)]))
  const total = Float64Array.from(rows, (row) => table.groups.reduce((sum, group) => sum + Number(row[group]), 0))
  return {
    groups: table.groups,
    group: table.group_of_interest,
    rows,
    column,
    x: column(table.group_of_interest),
    total,
    columns,
    expected: (key) => {
      const value = Number(table.expected[key]?.value)
      if (!Number.isFinite(value)) throw new Error(`no reference value ${key} of ${name}`)
      return value
    },
  }
}

export const readRows = (file: string): Array<Record<string, string>> =>
  parse(readFileSync(new URL(file, url), "utf8"), { columns: true })

export const readJson = (file: string): Record<string, unknown> => JSON.parse(readFileSync(new URL(file, url), "utf8"))
