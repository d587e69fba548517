import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Constraint, solve } from "yalps"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { attackIntervals } from "./attackIntervals.ts"

// Laws

test("gives the bounds that an enumeration of all tables finds", () => {
  fc.assert(
    fc.property(masked(4, 4, 4), ({ table, maske }) => {
      const fitting = enumerateTables(table, maske)
      const spannen = spannenOf(table, maske)
      expect(spannen.map(({ cell }) => cell).toSorted((a, b) => a - b)).toEqual(hiddenOf(maske))
      for (const { cell, von, bis } of spannen) {
        const values = fitting.map((counts) => counts[cell]!)
        expect([von, bis]).toEqual([Math.min(...values), Math.max(...values)])
      }
    }),
    { numRuns: 300 },
  )
})

test("tells nothing that is not printed: every table that fits gives the same", () => {
  fc.assert(
    fc.property(masked(4, 4, 4), fc.nat(), ({ table, maske }, pick) => {
      const fitting = enumerateTables(table, maske)
      const other = tableOf(table.groups.length, fitting[pick % fitting.length]!)
      expect(attackIntervals(other, maske)).toEqual(attackIntervals(table, maske))
    }),
  )
})

test("holds the true count, which is all there is where a cell is hidden alone in its row or column", () => {
  fc.assert(
    fc.property(masked(12, 6, 1000), ({ table, maske }) => {
      const { n, counts } = table
      for (const { cell, von, bis } of spannenOf(table, maske)) {
        const count = counts[cell]!
        expect(von).toBeLessThanOrEqual(count)
        expect(bis).toBeGreaterThanOrEqual(count)
        const others = hiddenOf(maske).filter((other) => other !== cell)
        const isAloneInRow = others.every((other) => other % n !== cell % n)
        const isAloneInColumn = others.every((other) => Math.floor(other / n) !== Math.floor(cell / n))
        if (isAloneInRow || isAloneInColumn) expect([von, bis]).toEqual([count, count])
      }
    }),
  )
})

test("never narrows when more is hidden", () => {
  fc.assert(
    fc.property(masked(8, 5, 20), fc.nat(), ({ table, maske }, pick) => {
      const wider = maske.with(pick % maske.length, 1)
      const before = spannenOf(table, maske)
      const after = new Map(spannenOf(table, wider).map((spanne) => [spanne.cell, spanne]))
      for (const { cell, von, bis } of before) {
        expect(after.get(cell)!.von).toBeLessThanOrEqual(von)
        expect(after.get(cell)!.bis).toBeGreaterThanOrEqual(bis)
      }
    }),
  )
})

test("agrees with linear programmes on tables too large to enumerate", () => {
  fc.assert(
    fc.property(masked(9, 5, 60), ({ table, maske }) => {
      for (const { cell, von, bis } of spannenOf(table, maske)) {
        expect(solveForBound(table, maske, cell, "minimize")).toBeCloseTo(von, 6)
        expect(solveForBound(table, maske, cell, "maximize")).toBeCloseTo(bis, 6)
      }
    }),
    { numRuns: 20 },
  )
})

test("is as wide as the smaller margin where everything is hidden", () => {
  fc.assert(
    fc.property(masked(6, 6, 50), ({ table }) => {
      const { n, total, unitTotals, groupTotals } = table
      for (const { cell, von, bis } of spannenOf(
        table,
        Array.from(table.counts, () => 1),
      )) {
        const [row, column] = [unitTotals[cell % n]!, groupTotals[Math.floor(cell / n)]!]
        // Fréchet's bounds
        expect([von, bis]).toEqual([Math.max(0, row + column - total), Math.min(row, column)])
      }
    }),
  )
})

test("changes neither of its arguments", () => {
  const maske = Uint8Array.of(1, 1, 1, 1)
  const table = tableOf(2, [3, 1, 4, 1])
  attackIntervals(table, maske)
  expect([[...table.counts], [...maske]]).toEqual([
    [3, 1, 4, 1],
    [1, 1, 1, 1],
  ])
})

// Cases

test("lists the cells row by row, with group and bounds; a hidden -0 is 0", () => {
  expect(attackIntervals(tableOf(2, [1, 2, 3, -0]), [1, 1, 1, 1])).toEqual(
    Result.succeed([
      { reihe: 0, gruppe: "g0", von: 1, bis: 3 },
      { reihe: 0, gruppe: "g1", von: 1, bis: 3 },
      { reihe: 1, gruppe: "g0", von: 0, bis: 2 },
      { reihe: 1, gruppe: "g1", von: 0, bis: 2 },
    ]),
  )
  expect(attackIntervals(tableOf(2, [1, 2, 3, -0]), [0, 0, 0, 1])).toEqual(
    Result.succeed([{ reihe: 1, gruppe: "g1", von: 0, bis: 0 }]),
  )
  expect(attackIntervals(tableOf(2, [1, 2, 3, 4]), [0, 0, 0, 0])).toEqual(Result.succeed([]))
})

test("our example: three small cells, one more in a column, three more (constructed after spec statistik 8.5)", () => {
  const known = (maske: ReadonlyArray<number>) =>
    spannenOf(example, maske)
      .filter(({ cell }) => [0, 5, 10].includes(cell))
      .map(({ von, bis }) => [von, bis])
  const exact = [
    [1, 1],
    [2, 2],
    [1, 1],
  ]
  expect(known([1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0])).toEqual(exact)
  expect(known([1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0])).toEqual(exact)
  // a = t, so the cycle goes from t = −1 (a, c = 0; b = 1) to t = 8 (the secondary 8 is used up)
  expect(known([1, 0, 1, 0, 1, 1, 0, 0, 0, 1, 1, 0])).toEqual([
    [0, 9],
    [1, 10],
    [0, 9],
  ])
})

test("stays exact for counts near 2^53", () => {
  // large + t, 3 − t, 1 − t, large − 5 + t with t from 5 − large to 1
  const large = 2 ** 52
  expect(spannenOf(tableOf(2, [large, 1, 3, large - 5]), [1, 1, 1, 1])).toMatchObject([
    { von: 5, bis: large + 1 },
    { von: 2, bis: large - 2 },
    { von: 0, bis: large - 4 },
    { von: 0, bis: large - 4 },
  ])
})

test("answers for 200 hidden cells of 100 × 10", { timeout: 2000 }, () => {
  const counts = Array.from({ length: 1000 }, (_, cell) => (cell * 7919) % 83)
  const maske = counts.map((_, cell) => Number((cell * Math.SQRT2) % 1 < 0.2))
  const spannen = spannenOf(tableOf(10, counts), maske)
  expect(spannen).toHaveLength(hiddenOf(maske).length)
  expect(spannen.length).toBeGreaterThan(195)
  expect(spannen.every(({ cell, von, bis }) => von <= counts[cell]! && counts[cell]! <= bis)).toBe(true)
})

// Holes

test("refuses parts of persons, and masks of another length or with other entries than 0 and 1", () => {
  const table = tableOf(2, [1, 2, 3, 4])
  const reasonOf = (t: GroupTable, maske: ArrayLike<number>) => Result.flip(attackIntervals(t, maske))
  expect(reasonOf(tableOf(2, [1, 2, 3, 0.5]), [1, 1, 1, 1])).toMatchObject({
    success: { grund: "nichtGanzzahlig", feld: "g1", reihe: 1, gefunden: "0.5" },
  })
  expect(reasonOf(table, [1, 1, 1])).toMatchObject({
    success: { grund: "laengenVerschieden", feld: "maske", gefunden: "4 / 3" },
  })
  for (const entry of [2, -1, 0.5, Number.NaN])
    expect(reasonOf(table, [0, 1, entry, 1])).toMatchObject({
      success: { grund: "parameterAusserhalb", feld: "maske", reihe: 2, gefunden: String(entry) },
    })
})

// Helpers

const tableOf = (K: number, counts: ArrayLike<number>): GroupTable => {
  const n = counts.length / K
  const columns = Array.from({ length: K }, (_, k) => [`g${k}`, Array.from(counts).slice(k * n, (k + 1) * n)])
  return Result.getOrThrow(groupTable(Object.fromEntries(columns)))
}

const example = tableOf(3, [1, 40, 25, 60, 8, 2, 37, 55, 31, 20, 1, 70])

const masked = (rows: number, columns: number, largest: number) =>
  fc.tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns })).chain(([n, K]) => {
    const length = { minLength: n * K, maxLength: n * K }
    return fc.record({
      table: fc.array(fc.oneof(fc.nat(2), fc.nat(largest)), length).map((counts) => tableOf(K, counts)),
      maske: fc.array(fc.constantFrom(0, 1, 1), length),
    })
  })

const hiddenOf = (maske: ReadonlyArray<number>): ReadonlyArray<number> =>
  [...maske.keys()].filter((cell) => maske[cell] === 1)

const spannenOf = (table: GroupTable, maske: ReadonlyArray<number>) =>
  Result.getOrThrow(attackIntervals(table, maske)).map(({ reihe, gruppe, von, bis }) => ({
    cell: table.groups.indexOf(gruppe) * table.n + reihe,
    von,
    bis,
  }))

/** All tables of whole numbers ≥ 0 with the same printed cells and margins. */
const enumerateTables = (
  { n, groups, counts }: GroupTable,
  maske: ReadonlyArray<number>,
): ReadonlyArray<Float64Array> => {
  const hidden = hiddenOf(maske)
  const rest = Array.from({ length: n + groups.length }, () => 0)
  const linesOf = (cell: number) => [cell % n, n + Math.floor(cell / n)] as const
  for (const cell of hidden) for (const line of linesOf(cell)) rest[line]! += counts[cell]!
  const found: Array<Float64Array> = []
  const fill = (index: number, table: Float64Array): void => {
    const cell = hidden[index]
    if (cell === undefined) {
      if (rest.every((sum) => sum === 0)) found.push(Float64Array.from(table))
      return
    }
    const [row, column] = linesOf(cell)
    // the last hidden cell of a line takes what is left of it
    const isLast = (line: number) => hidden.slice(index + 1).every((other) => !linesOf(other).includes(line))
    const most = Math.min(rest[row]!, rest[column]!)
    const least = Math.max(isLast(row) ? rest[row]! : 0, isLast(column) ? rest[column]! : 0)
    for (let value = least; value <= most; value++) {
      rest[row]! -= value
      rest[column]! -= value
      table[cell] = value
      fill(index + 1, table)
      rest[row]! += value
      rest[column]! += value
    }
  }
  fill(0, Float64Array.from(counts))
  return found
}

const solveForBound = (
  { n, counts }: GroupTable,
  maske: ReadonlyArray<number>,
  cell: number,
  direction: "minimize" | "maximize",
): number => {
  const constraints = new Map<string, Constraint>()
  const variables = new Map<string, Map<string, number>>()
  for (const other of hiddenOf(maske)) {
    const lines = [`row ${other % n}`, `column ${Math.floor(other / n)}`]
    for (const line of lines) constraints.set(line, { equal: (constraints.get(line)?.equal ?? 0) + counts[other]! })
    variables.set(String(other), new Map([...lines, ...(other === cell ? ["wanted"] : [])].map((name) => [name, 1])))
  }
  const { status, result } = solve({ direction, objective: "wanted", constraints, variables })
  expect(status).toBe("optimal")
  return result
}
