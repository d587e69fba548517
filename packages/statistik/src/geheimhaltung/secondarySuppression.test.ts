import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type GroupTable, groupTable } from "../mehrgruppen/GroupTable.ts"
import { attackIntervals } from "./attackIntervals.ts"
import { primarySuppression } from "./primarySuppression.ts"
import type { Schutz } from "./Schutzbedarf.ts"
import { secondarySuppression } from "./secondarySuppression.ts"

// Laws

test("protects every cell of the mask as asked, or nothing would", () => {
  fc.assert(
    fc.property(masked(8, 5, 30), wishes, ({ table, maske }, schutz) => {
      const sperrung = secondarySuppression(table, maske, schutz)
      const everything = maske.map(() => 1)
      expect(Result.isSuccess(sperrung)).toBe(isProtected(table, maske, schutz, everything))
      if (Result.isFailure(sperrung)) return
      expect(isProtected(table, maske, schutz, sperrung.success.maske)).toBe(true)
    }),
    { numRuns: 300 },
  )
})

test("hides the fewest zeros, then cells, then persons of all choices there are", () => {
  fc.assert(
    fc.property(masked(3, 3, 9), wishes, ({ table, maske }, schutz) => {
      const sperrung = secondarySuppression(table, maske, schutz)
      fc.pre(Result.isSuccess(sperrung))
      const { nullen, zellen, summe, optimal } = sperrung.success
      expect(optimal).toBe(true)
      const priced = choicesOf(maske)
        .map((cells) => ({ cells, price: priceOf(table, cells) }))
        .toSorted((a, b) => compare(a.price, b.price))
      const cheapest = priced.find(({ cells }) =>
        isProtected(
          table,
          maske,
          schutz,
          maske.map((hidden, cell) => Math.max(hidden, Number(cells.includes(cell)))),
        ),
      )
      expect([nullen, zellen.length, summe]).toEqual(cheapest!.price)
    }),
    { numRuns: 150 },
  )
})

test("hides no cell too many, even where it cannot look at all choices", () => {
  const schutz = { mindestfallzahl: 3 }
  for (const [n, K, share, isOptimal] of [
    [15, 15, 0.06, false],
    [25, 8, 0.12, true],
  ] as const) {
    const { table, maske } = scattered(n, K, share)
    const { zellen, maske: all, optimal } = Result.getOrThrow(secondarySuppression(table, maske, schutz))
    expect(optimal).toBe(isOptimal)
    expect(isProtected(table, maske, schutz, all)).toBe(true)
    for (const { reihe, gruppe } of zellen) {
      const fewer = all.with(table.groups.indexOf(gruppe) * n + reihe, 0)
      expect(isProtected(table, maske, schutz, fewer)).toBe(false)
    }
  }
})

test("keeps the mask, adds the cells it names, and proves the result by attackIntervals", () => {
  fc.assert(
    fc.property(masked(6, 4, 30), wishes, ({ table, maske }, schutz) => {
      const sperrung = secondarySuppression(table, maske, schutz)
      fc.pre(Result.isSuccess(sperrung))
      const { maske: all, zellen, summe, nullen, spannen } = sperrung.success
      const cells = zellen.map(({ reihe, gruppe }) => table.groups.indexOf(gruppe) * table.n + reihe)
      expect([...all]).toEqual(maske.map((hidden, cell) => Math.max(hidden, Number(cells.includes(cell)))))
      expect(cells.every((cell) => maske[cell] === 0)).toBe(true)
      expect(zellen.map(({ reihe }) => reihe)).toEqual(zellen.map(({ reihe }) => reihe).toSorted((a, b) => a - b))
      expect([nullen, cells.length, summe]).toEqual(priceOf(table, cells))
      expect(Result.succeed(spannen)).toEqual(attackIntervals(table, all))
      expect(secondarySuppression(table, maske, schutz)).toEqual(sperrung)
    }),
  )
})

test("changes neither of its arguments", () => {
  const maske = Uint8Array.from(exampleMaske)
  secondarySuppression(example, maske, { breite: 2 })
  expect([...maske]).toEqual(exampleMaske)
})

// Cases

test("our example: three more cells with 53 persons leave 0 to 9 and 1 to 10 (constructed after spec 8.5)", () => {
  // Each of the three rows and columns needs a second cell, so three are the fewest. They must close a cycle with the
  // three given: 8 + 20 + 25 = 53 or 31 + 40 + 37 = 108. Along it 1, 2, 1 rise by up to 8 and fall by up to 1.
  expect(secondarySuppression(example, exampleMaske, { breite: 2 })).toMatchObject(
    Result.succeed({
      zellen: [
        { reihe: 0, gruppe: "g1" },
        { reihe: 1, gruppe: "g2" },
        { reihe: 2, gruppe: "g0" },
      ],
      summe: 53,
      nullen: 0,
      optimal: true,
      spannen: [
        { reihe: 0, gruppe: "g0", von: 0, bis: 9 },
        { reihe: 0, gruppe: "g1", von: 0, bis: 9 },
        { reihe: 1, gruppe: "g1", von: 1, bis: 10 },
        { reihe: 1, gruppe: "g2", von: 12, bis: 21 },
        { reihe: 2, gruppe: "g0", von: 17, bis: 26 },
        { reihe: 2, gruppe: "g2", von: 0, bis: 9 },
      ],
    }),
  )
})

test("asks for the width given: 9 is what those three cells leave, 32 what the other three do", () => {
  const priceFor = (breite: number) => {
    const { zellen, summe } = Result.getOrThrow(secondarySuppression(example, exampleMaske, { breite }))
    return [zellen.length, summe]
  }
  expect([1, 9, 10, 32].map(priceFor)).toEqual([
    [3, 53],
    [3, 53],
    [3, 108],
    [3, 108],
  ])
  expect(priceFor(33)[0]).toBeGreaterThan(3)
})

test("hides what is left of a row as well as the cell: the complement may be 0 to m − 1", () => {
  // 1 of 50 in the first row: hiding 1 without freeing 49 up to 50 would tell that somebody is in the other group
  const table = tableOf(2, [49, 30, 20, 1, 25, 40])
  const { maske } = Result.getOrThrow(primarySuppression(table, 3))
  expect([...maske]).toEqual([1, 0, 0, 1, 0, 0])
  const { zellen, spannen } = Result.getOrThrow(secondarySuppression(table, maske, { mindestfallzahl: 3 }))
  expect(zellen).toEqual([
    { reihe: 1, gruppe: "g0" },
    { reihe: 1, gruppe: "g1" },
  ])
  // 49 + t, 1 − t, 30 − t, 25 + t with t from −25 to 1
  expect(spannen.slice(0, 2)).toEqual([
    { reihe: 0, gruppe: "g0", von: 24, bis: 50 },
    { reihe: 0, gruppe: "g1", von: 0, bis: 26 },
  ])
})

test("takes a 0 only where no other cells help, and says so", () => {
  const without = Result.getOrThrow(
    secondarySuppression(tableOf(2, [1, 5, 6, 5, 0, 7]), [1, 0, 0, 0, 0, 0], { breite: 1 }),
  )
  expect([without.nullen, without.summe]).toEqual([0, 18])
  const withZero = secondarySuppression(tableOf(2, [1, 5, 6, 0]), [1, 0, 0, 0], { breite: 1 })
  expect(Result.getOrThrow(withZero)).toMatchObject({ nullen: 1, summe: 11, optimal: true })
})

test("does not claim the optimum for counts whose costs are no longer exact", () => {
  const table = tableOf(2, [1, 2 ** 51, 2 ** 51, 2 ** 51])
  const sperrung = Result.getOrThrow(secondarySuppression(table, [1, 0, 0, 0], { breite: 1 }))
  expect([sperrung.zellen.length, sperrung.optimal]).toEqual([3, false])
})

test("has nothing to add where nothing is hidden, or enough already", () => {
  expect(
    Result.getOrThrow(
      secondarySuppression(
        example,
        exampleMaske.map(() => 0),
        { breite: 5 },
      ),
    ),
  ).toMatchObject({
    zellen: [],
    summe: 0,
    spannen: [],
    optimal: true,
  })
  const enough = secondarySuppression(tableOf(2, [5, 5, 5, 5]), [1, 1, 1, 1], { breite: 10 })
  expect(Result.getOrThrow(enough).zellen).toEqual([])
})

test("answers for 200 hidden cells of 100 × 10", { timeout: 8000 }, () => {
  const { table, maske } = scattered(100, 10, 0.2)
  expect(maske.filter((hidden) => hidden === 1).length).toBeGreaterThan(195)
  const sperrung = Result.getOrThrow(secondarySuppression(table, maske, { mindestfallzahl: 3 }))
  expect(isProtected(table, maske, { mindestfallzahl: 3 }, sperrung.maske)).toBe(true)
})

// Holes

test("refuses a single row, and a margin below the Mindestfallzahl, naming cell and interval", () => {
  expect(Result.flip(secondarySuppression(tableOf(3, [1, 20, 30]), [1, 0, 0], { breite: 1 }))).toMatchObject({
    success: { grund: "unvereinbar", feld: "g0", reihe: 0, gefunden: "1..1" },
  })
  // the second row has 1 person in all: whatever is hidden, nobody can take the cell for a 2
  const table = tableOf(2, [40, 1, 30, 50, 0, 20])
  expect(Result.flip(secondarySuppression(table, [0, 1, 0, 0, 0, 0], { mindestfallzahl: 3 }))).toMatchObject({
    success: { grund: "unvereinbar", feld: "g0", reihe: 1, gefunden: "0..1" },
  })
})

test("refuses protection that is not whole or too little to be one", () => {
  for (const [schutz, feld, gefunden] of [
    [{ breite: 0 }, "breite", "0"],
    [{ breite: 1.5 }, "breite", "1.5"],
    [{ mindestfallzahl: 1 }, "mindestfallzahl", "1"],
    [{ mindestfallzahl: Number.NaN }, "mindestfallzahl", "NaN"],
  ] as const)
    expect(Result.flip(secondarySuppression(example, exampleMaske, schutz))).toMatchObject({
      success: { grund: "parameterAusserhalb", feld, gefunden },
    })
})

test("refuses parts of persons, and a mask of another length", () => {
  const parts = tableOf(1, [1, 2.5])
  expect(Result.flip(secondarySuppression(parts, [1, 0], { breite: 1 }))).toMatchObject({
    success: { grund: "nichtGanzzahlig", feld: "g0", reihe: 1 },
  })
  expect(Result.flip(secondarySuppression(example, [1], { breite: 1 }))).toMatchObject({
    success: { grund: "laengenVerschieden", feld: "maske", gefunden: "12 / 1" },
  })
})

// Helpers

const tableOf = (K: number, counts: ArrayLike<number>): GroupTable => {
  const n = counts.length / K
  const columns = Array.from({ length: K }, (_, k) => [`g${k}`, Array.from(counts).slice(k * n, (k + 1) * n)])
  return Result.getOrThrow(groupTable(Object.fromEntries(columns)))
}

const example = tableOf(3, [1, 40, 25, 60, 8, 2, 37, 55, 31, 20, 1, 70])
const exampleMaske = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0]

const wishes: fc.Arbitrary<Schutz> = fc.oneof(
  fc.record({ breite: fc.integer({ min: 1, max: 6 }) }),
  fc.record({ mindestfallzahl: fc.integer({ min: 2, max: 5 }) }),
)

/** Small counts among larger ones, hidden by a threshold or anyhow. */
const masked = (rows: number, columns: number, largest: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: rows }), fc.integer({ min: 1, max: columns }))
    .chain(([n, K]) => {
      const length = { minLength: n * K, maxLength: n * K }
      return fc.record({
        table: fc.array(fc.oneof(fc.nat(3), fc.nat(largest)), length).map((counts) => tableOf(K, counts)),
        own: fc.array(fc.constantFrom(0, 0, 0, 1), length),
        byThreshold: fc.boolean(),
      })
    })
    .map(({ table, own, byThreshold }) => ({
      table,
      maske: byThreshold ? [...Result.getOrThrow(primarySuppression(table, 3)).maske] : own,
    }))

/** A table with 1 and 2 scattered among counts of 5 and more, and what a Mindestfallzahl of 3 hides. */
const scattered = (n: number, K: number, share: number) => {
  const isRare = (cell: number) => ((cell + 1) * 7.31 * Math.SQRT2) % 1 < share
  const counts = Array.from({ length: n * K }, (_, cell) => (isRare(cell) ? 1 + (cell % 2) : 5 + ((cell * 7919) % 83)))
  const table = tableOf(K, counts)
  return { table, maske: [...Result.getOrThrow(primarySuppression(table, 3)).maske] }
}

/** The protection that was asked for, said again and judged by the intervals of an attack. */
const isProtected = (
  table: GroupTable,
  maske: ReadonlyArray<number>,
  schutz: Schutz,
  all: ArrayLike<number>,
): boolean => {
  const { n, groups, counts, unitTotals, groupTotals } = table
  return Result.getOrThrow(attackIntervals(table, all)).every(({ reihe, gruppe, von, bis }) => {
    const k = groups.indexOf(gruppe)
    const cell = k * n + reihe
    if (maske[cell] === 0) return true
    if ("breite" in schutz) return bis - von >= schutz.breite
    const m = schutz.mindestfallzahl
    const isSmall = (count: number) => count >= 1 && count < m
    const isOpen = (count: number, from: number, to: number) => !isSmall(count) || (from <= 0 && to >= m - 1)
    const [row, column] = [unitTotals[reihe]!, groupTotals[k]!]
    return (
      bis - von >= m - 1 &&
      isOpen(counts[cell]!, von, bis) &&
      (!isSmall(row - counts[cell]!) || (bis >= row && von <= Math.max(0, row - (m - 1)))) &&
      (!isSmall(column - counts[cell]!) || (bis >= column && von <= Math.max(0, column - (m - 1))))
    )
  })
}

/** Zeros, cells and persons hidden. */
const priceOf = ({ counts }: GroupTable, cells: ReadonlyArray<number>): ReadonlyArray<number> => [
  cells.filter((cell) => counts[cell] === 0).length,
  cells.length,
  cells.reduce((sum, cell) => sum + counts[cell]!, 0),
]

const compare = (a: ReadonlyArray<number>, b: ReadonlyArray<number>): number =>
  a.map((value, index) => value - b[index]!).find((difference) => difference !== 0) ?? 0

/** All sets of cells that a mask shows. */
const choicesOf = (maske: ReadonlyArray<number>): ReadonlyArray<ReadonlyArray<number>> =>
  [...maske.keys()]
    .filter((cell) => maske[cell] === 0)
    .reduce<ReadonlyArray<ReadonlyArray<number>>>((sets, cell) => [...sets, ...sets.map((set) => [...set, cell])], [[]])
