import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { ENLARGEMENT, SMALLEST_SHARE, SMALLEST_TOTAL, enlarge } from "../segregation/enlarge.ts"
import { readColumn } from "../segregation/readColumn.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"

/**
 * Counts of several groups in the same units, checked once: what every index of several groups takes. Made by
 * `groupTable` and `fromRecords`.
 */
export interface GroupTable {
  /** names of the groups, in the order of the columns */
  readonly groups: ReadonlyArray<string>
  /** how many units */
  readonly n: number
  /** column-major: the n counts of the first group, then those of the second; not to be written to */
  readonly counts: Float64Array
  /** people of each unit, over all groups; not to be written to */
  readonly unitTotals: Float64Array
  /** people of each group, over all units; not to be written to */
  readonly groupTotals: Float64Array
  /** everybody */
  readonly total: number
  /** units without anybody */
  readonly leer: number
  /** names of the units, if they were given */
  readonly units?: ReadonlyArray<string>
  /** the division, as in "Stadtteile" */
  readonly ebene?: string
}

/** What may be said of a table besides its counts. */
export interface Beschriftung {
  /** names of the units, as many as there are rows */
  readonly units?: ReadonlyArray<string>
  /** the division, in the plural as a report prints it */
  readonly ebene?: string
}

/**
 * A table of several groups from its columns (Tabelle).
 *
 * @param columns       counts of each group by its name, one per unit; finite and ≥ 0, integer or weighted. All groups
 *                      together are everybody: a group that is missing is missing from every share. Names that are whole
 *                      numbers come first, as in every JavaScript object.
 * @param beschriftung  names of the units, and of the division
 * @returns             the table with its margins
 *                      `NichtDefiniert` if there is no column or no row (`keineEinheiten`), columns differ in length
 *                      (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with column and row), the sum
 *                      exceeds 2^53 (`zuGross`), or a unit is named twice (`nameDoppelt`)
 *
 * Mind: the columns are copied, so that a later change of theirs changes no figure.
 *
 * @source spec "statistik" 8.1
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable } from "@zielwerk/statistik"
 *
 * const table = groupTable({ deutsch: [80, 60, 0], auslaendisch: [20, 40, 0] }, { ebene: "Stadtteile" })
 * Result.map(table, (t) => [t.groups, [...t.groupTotals]]) // => Result.succeed([["deutsch", "auslaendisch"], [140, 60]])
 * Result.map(table, (t) => [t.total, t.leer]) // => Result.succeed([200, 1])
 * Result.mapError(groupTable({ a: [1, -2], b: [3, 4] }), (e) => e.message) // => Result.fail("ungueltigeAnzahl: a[1] = -2")
 * ```
 */
export const groupTable = (
  columns: Readonly<Record<string, ArrayLike<number>>>,
  beschriftung: Beschriftung = {},
): Result.Result<GroupTable, NichtDefiniert> => tableOf(Object.entries(columns), beschriftung)

/** The same of columns in a given order, whatever their names. */
export const tableOf = (
  entries: ReadonlyArray<readonly [group: string, column: ArrayLike<number>]>,
  { units, ebene }: Beschriftung,
): Result.Result<GroupTable, NichtDefiniert> => {
  const n = entries[0]?.[1].length ?? 0
  if (n === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten" }))
  const fault = entries.map(([feld, column]) => lengthFault(feld, column, n)).find((f) => f !== undefined)
  const named = fault ?? (units === undefined ? undefined : (lengthFault("units", units, n) ?? nameFault(units)))
  if (named !== undefined) return Result.fail(named)

  const counts = new Float64Array(n * entries.length)
  const unitTotals = new Float64Array(n)
  const groupTotals = new Float64Array(entries.length)
  for (const [k, [feld, column]] of entries.entries()) {
    const values = readColumn(column)
    let sum = 0
    let faults = 0
    for (let i = 0; i < n; i++) {
      const count = values[i]!
      sum += count
      unitTotals[i] = unitTotals[i]! + count
      faults += Number(!(count >= 0 && count < Infinity))
    }
    if (faults > 0) return Result.fail(firstFault(feld, column))
    counts.set(values, k * n)
    groupTotals[k] = sum
  }
  const total = groupTotals.reduce((a, b) => a + b, 0)
  if (total > LARGEST_SUM)
    return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "columns", gefunden: String(total) }))
  let leer = 0
  for (let i = 0; i < n; i++) leer += Number(unitTotals[i] === 0)
  const groups = entries.map(([name]) => name)
  return Result.succeed({
    groups,
    n,
    counts,
    unitTotals,
    groupTotals,
    total,
    leer,
    ...(units === undefined ? {} : { units: [...units] }),
    ...(ebene === undefined ? {} : { ebene }),
  })
}

const lengthFault = (feld: string, { length }: ArrayLike<unknown>, n: number): NichtDefiniert | undefined =>
  length === n ? undefined : new NichtDefiniert({ grund: "laengenVerschieden", feld, gefunden: `${n} / ${length}` })

const nameFault = (units: ReadonlyArray<string>): NichtDefiniert | undefined => {
  const bekannt = new Set<string>()
  for (const name of units) {
    if (bekannt.has(name)) return new NichtDefiniert({ grund: "nameDoppelt", feld: "units", gefunden: name })
    bekannt.add(name)
  }
  return undefined
}

const firstFault = (feld: string, column: ArrayLike<number>): NichtDefiniert => {
  let reihe = 0
  while (isAnzahl(column[reihe])) reihe++
  return new NichtDefiniert({ grund: "ungueltigeAnzahl", feld, reihe, gefunden: String(column[reihe]) })
}

/** The figure of an index of several groups, with what was left out of it. */
export const figureOf = <E extends Einheit>(
  { groups, groupTotals, n, leer, ebene }: GroupTable,
  einheit: E,
  index: string,
  formel: string,
  wert: number,
): Kennzahl<E> => {
  const leereGruppen = groups.filter((_, k) => groupTotals[k] === 0)
  return {
    wert,
    einheit,
    index,
    formel,
    n,
    verwendet: n - leer,
    leer,
    ...(ebene === undefined ? {} : { ebene }),
    ...(leereGruppen.length === 0 ? {} : { leereGruppen }),
  }
}

/** An index of several groups needs two with anybody in them. */
export const needTwoGroups = (table: GroupTable): Result.Result<GroupTable, NichtDefiniert> => {
  const besetzt = occupied(table)
  return besetzt >= 2
    ? Result.succeed(enlargeTable(table))
    : Result.fail(new NichtDefiniert({ grund: "wenigerAlsZweiGruppen", feld: "table", gefunden: String(besetzt) }))
}

/** The diversity of everybody needs somebody. */
export const needAnybody = (table: GroupTable): Result.Result<GroupTable, NichtDefiniert> =>
  table.total > 0
    ? Result.succeed(enlargeTable(table))
    : Result.fail(new NichtDefiniert({ grund: "summeNull", feld: "table" }))

/** How many groups have anybody in them. */
export const occupied = ({ groupTotals, total }: GroupTable): number =>
  groupTotals.filter((anzahl) => anzahl > total * SMALLEST_SHARE).length

const enlargeTable = (table: GroupTable): GroupTable =>
  table.total >= SMALLEST_TOTAL
    ? table
    : enlargeTable({
        ...table,
        counts: enlarge(table.counts),
        unitTotals: enlarge(table.unitTotals),
        groupTotals: enlarge(table.groupTotals),
        total: table.total * ENLARGEMENT,
      })
