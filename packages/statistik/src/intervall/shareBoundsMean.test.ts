import fc from "fast-check"
import { expect, test } from "vitest"
import { largestMean } from "./shareBoundsMean.ts"

test("no sizes within their bounds give a larger mean, and its own do", () => {
  fc.assert(
    fc.property(units, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(20), (rows, place, width) => {
      const { c, l, u, least, most } = columnsOf(rows)
      const T = totalsOf(least, most, place, width)
      fc.pre(T.von > 0)
      const { wert, w, gesamt } = largestMean(c, { l, u }, T)
      const t = w.map((share) => share * gesamt)

      expect(gesamt).toBeGreaterThanOrEqual(T.von - 1e-9)
      expect(gesamt).toBeLessThanOrEqual(T.bis + 1e-9)
      for (const [i, size] of t.entries()) {
        expect(size).toBeGreaterThanOrEqual(l[i]! - 1e-9)
        expect(size).toBeLessThanOrEqual(u[i]! + 1e-9)
      }
      expect(w.reduce((sum, share, i) => sum + share * c[i]!, 0)).toBeCloseTo(wert, 9)
      expect(wert).toBeCloseTo(Math.max(...wholeTables(rows, T).map((sizes) => meanOf(c, sizes))), 9)
    }),
  )
})

test("fills the best first, and goes on beyond the least total only while the mean rises", () => {
  const bounds = { l: Float64Array.of(0, 10, 0), u: Float64Array.of(10, 10, 10) }
  const c = Float64Array.of(3, 1, 2)
  // 10 of 1, then 10 of 3 (mean 2), then 2 adds nothing to a mean of 2
  expect(largestMean(c, bounds, { von: 12, bis: 30 })).toEqual({
    wert: 2,
    w: Float64Array.of(0.5, 0.5, 0),
    gesamt: 20,
    letztes: 3,
  })
  // a least total of 25 needs 5 of 2, and 2 is the mean
  expect(largestMean(c, bounds, { von: 25, bis: 30 })).toMatchObject({ wert: 2, gesamt: 25, letztes: 2 })
  // the largest total of 15 leaves 5 of 3: (10 + 15) / 15
  expect(largestMean(c, bounds, { von: 12, bis: 15 })).toMatchObject({ wert: 25 / 15, gesamt: 15, letztes: 3 })
})

// Helpers

interface Unit {
  readonly c: number
  readonly l: number
  readonly u: number
}

const units = fc.array(
  fc
    .record({ c: fc.integer({ min: -5, max: 5 }), l: fc.nat(3), more: fc.nat(4) })
    .map(({ c, l, more }): Unit => ({ c, l, u: l + more })),
  { minLength: 1, maxLength: 4 },
)

const columnsOf = (rows: ReadonlyArray<Unit>) => ({
  c: Float64Array.from(rows, ({ c }) => c),
  l: Float64Array.from(rows, ({ l }) => l),
  u: Float64Array.from(rows, ({ u }) => u),
  least: rows.reduce((sum, { l }) => sum + l, 0),
  most: rows.reduce((sum, { u }) => sum + u, 0),
})

/** Whole totals between the least and the most that is possible. */
const totalsOf = (least: number, most: number, place: number, width: number) => {
  const von = Math.round(least + place * (most - least))
  return { von, bis: Math.min(most, von + width) }
}

/** All tables of whole sizes: with whole bounds, a largest mean is among them. */
const wholeTables = (
  rows: ReadonlyArray<Unit>,
  T: { readonly von: number; readonly bis: number },
): ReadonlyArray<ReadonlyArray<number>> =>
  rows
    .reduce<ReadonlyArray<ReadonlyArray<number>>>(
      (tables, { l, u }) =>
        tables.flatMap((table) =>
          Array.from({ length: u - l + 1 }, (_, k): ReadonlyArray<number> => [...table, l + k]),
        ),
      [[]],
    )
    .filter((table) => sum(table) >= T.von && sum(table) <= T.bis)

const sum = (values: ReadonlyArray<number>): number => values.reduce((all, value) => all + value, 0)

const meanOf = (c: Float64Array, sizes: ReadonlyArray<number>): number =>
  sum(sizes.map((size, i) => size * c[i]!)) / sum(sizes)
