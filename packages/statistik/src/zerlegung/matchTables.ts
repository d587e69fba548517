import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { GroupTable } from "../mehrgruppen/GroupTable.ts"
import { cellsOf, type Zellen } from "./informationOf.ts"

/** Two tables of the same places, cut to the units and groups that have people in both. */
interface Paar {
  readonly before: Zellen
  readonly after: Zellen
  /** names of the groups in both */
  readonly gruppen: ReadonlyArray<string>
  /** rows of `before` without anybody in `after`, and the other way round */
  readonly nurVorher: ReadonlyArray<number>
  readonly nurNachher: ReadonlyArray<number>
}

/**
 * Matches units by name if both tables have names, by row if neither has; groups always by name.
 *
 * @returns `NichtDefiniert` if only one table names its units (`nameUnbekannt`), tables without names differ in length
 *   (`laengenVerschieden`), or no unit is in both (`keineEinheiten`)
 */
export const matchTables = (before: GroupTable, after: GroupTable): Result.Result<Paar, NichtDefiniert> => {
  if ((before.units === undefined) !== (after.units === undefined)) {
    const feld = before.units === undefined ? "before" : "after"
    return Result.fail(new NichtDefiniert({ grund: "nameUnbekannt", feld: `${feld}.units` }))
  }
  if (before.units === undefined && before.n !== after.n) {
    const gefunden = `${before.n} / ${after.n}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "after", gefunden }))
  }
  const rowAfter = new Map(Array.from({ length: after.n }, (_, j) => [nameOf(after, j), j]))
  let pairs = Array.from({ length: before.n }, (_, i) => [i, rowAfter.get(nameOf(before, i))] as const).filter(
    (pair): pair is readonly [number, number] => pair[1] !== undefined,
  )
  let groups = before.groups.flatMap((name, k) =>
    after.groups.includes(name) ? [[k, after.groups.indexOf(name)] as const] : [],
  )
  // A group may lose its last unit, and a unit its last group, by what was cut off before.
  for (let size = Infinity; pairs.length + groups.length < size;) {
    size = pairs.length + groups.length
    const [one, two] = [cut(before, pairs, groups, 0), cut(after, pairs, groups, 1)]
    pairs = pairs.filter((_, i) => one.unitTotals[i]! > 0 && two.unitTotals[i]! > 0)
    groups = groups.filter((_, k) => one.groupTotals[k]! > 0 && two.groupTotals[k]! > 0)
  }
  if (pairs.length === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten", feld: "after" }))
  const [rowsBefore, rowsAfter] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))]
  return Result.succeed({
    before: cut(before, pairs, groups, 0),
    after: cut(after, pairs, groups, 1),
    gruppen: groups.map(([k]) => before.groups[k]!),
    nurVorher: inhabited(before).filter((i) => !rowsBefore.has(i)),
    nurNachher: inhabited(after).filter((j) => !rowsAfter.has(j)),
  })
}

const nameOf = ({ units }: GroupTable, row: number): string | number => (units === undefined ? row : units[row]!)

const inhabited = ({ n, unitTotals }: GroupTable): ReadonlyArray<number> =>
  Array.from({ length: n }, (_, i) => i).filter((i) => unitTotals[i]! > 0)

type Pairs = ReadonlyArray<readonly [number, number]>

const cut = ({ n, counts }: GroupTable, pairs: Pairs, groups: Pairs, side: 0 | 1): Zellen => {
  const length = pairs.length * groups.length
  const cell = (_: unknown, index: number): number =>
    counts[groups[Math.floor(index / pairs.length)]![side] * n + pairs[index % pairs.length]![side]]!
  return cellsOf(pairs.length, Float64Array.from({ length }, cell))
}
