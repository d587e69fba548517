import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { theilDecomposition } from "./theilDecomposition.ts"
import { theilL } from "./theilL.ts"
import { theilT } from "./theilT.ts"

// theilT, theilL

test("T runs from 0 to ln n, L from 0 on, and both lie below ln(μ/smallest)", () => {
  fc.assert(
    fc.property(people, (rows) => {
      const x = rows.map((row) => row.x)
      const [t, l] = [theilT(x), theilL(x)].map((index) => Result.getOrThrow(index).wert) as [number, number]
      expect(t).toBeGreaterThanOrEqual(0)
      expect(t).toBeLessThanOrEqual(Math.log(x.length) + 1e-14)
      expect(l).toBeGreaterThanOrEqual(0)
      const mean = x.reduce((sum, value) => sum + value, 0) / x.length
      expect(l).toBeLessThanOrEqual(Math.log(mean / Math.min(...x)) + 1e-14)
    }),
  )
})

test("T is the plain formula, and so is L", () => {
  fc.assert(
    fc.property(people, (rows) => {
      const [x, w] = [rows.map((row) => row.x), rows.map((row) => row.w)]
      const W = w.reduce((sum, weight) => sum + weight, 0)
      const mean = rows.reduce((sum, row) => sum + row.w * row.x, 0) / W
      const t = rows.reduce((sum, row) => sum + row.w * (row.x / mean) * Math.log(row.x / mean), 0) / W
      const l = rows.reduce((sum, row) => sum + row.w * Math.log(mean / row.x), 0) / W
      expect(Result.getOrThrow(theilT(x, w)).wert).toBeCloseTo(t, 12)
      expect(Result.getOrThrow(theilL(x, w)).wert).toBeCloseTo(l, 12)
    }),
  )
})

test("both keep their digits where all have nearly the same: about half the squared deviation", () => {
  // 1 − e and 1 + e: T = ((1+e)ln(1+e) + (1−e)ln(1−e))/2 = e²/2 + e⁴/12 + …, L = −ln(1 − e²)/2 = e²/2 + e⁴/4 + …
  for (const e of [2 ** -4, 2 ** -10, 2 ** -20]) {
    const x = [1 - e, 1 + e]
    const l = -Math.log1p(-e * e) / 2
    expect(Math.abs(Result.getOrThrow(theilL(x)).wert / l - 1)).toBeLessThan(1e-14)
    const t = e ** 2 / 2 + e ** 4 / 12 + e ** 6 / 30 + e ** 8 / 56 + e ** 10 / 90 + e ** 12 / 132
    expect(Math.abs(Result.getOrThrow(theilT(x)).wert / t - 1)).toBeLessThan(1e-13)
  }
})

test("T allows zeros and is ln n where one has everything; L has no value for a zero that counts", () => {
  expect(Result.getOrThrow(theilT([0, 0, 0, 0, 3]))).toMatchObject({
    wert: expect.closeTo(Math.log(5), 14),
    einheit: "nats",
  })
  expect(Result.flip(theilL([3, 0, 5, 0], [1, 0, 1, 1]))).toMatchObject({
    success: { grund: "wertNull", feld: "werte", reihe: 3, gefunden: "0" },
  })
  expect(Result.flip(theilL([3, 0]))).toMatchObject({ success: { grund: "wertNull", reihe: 1 } })
  expect(Result.getOrThrow(theilL([3, 0, 3], [1, 0, 1]))).toMatchObject({ wert: 0, leer: 1, einheit: "nats" })
})

test("L agrees with the documentation of the R package REAT, whose `theil` it is", () => {
  expect(Result.getOrThrow(theilL([10, 10, 10, 20, 50])).wert.toFixed(7)).toBe("0.2326302")
})

// theilDecomposition

for (const index of ["T", "L"] as const) {
  const indexOf = index === "T" ? theilT : theilL

  test(`${index}: between and within add up to the whole, which is the index of all`, () => {
    fc.assert(
      fc.property(people, (rows) => {
        const { gesamt, zwischen, innerhalb, gruppen } = split(rows, index)
        expect(gesamt.wert).toBe(Result.getOrThrow(indexOf(...columnsOf(rows))).wert)
        expect(zwischen.wert + innerhalb.wert).toBeCloseTo(gesamt.wert, 13)
        expect(gruppen.reduce((sum, { beitrag }) => sum + beitrag, 0)).toBeCloseTo(innerhalb.wert, 14)
        expect(gruppen.map(({ gruppe }) => gruppe)).toEqual([...new Set(rows.map(({ gruppe }) => gruppe))])
      }),
    )
  })

  test(`${index}: each group adds its own index, by its share in the ${index === "T" ? "sum" : "people"}`, () => {
    fc.assert(
      fc.property(people, (rows) => {
        const amount = (list: typeof rows) => list.reduce((sum, { x, w }) => sum + (index === "T" ? x * w : w), 0)
        for (const { gruppe, beitrag } of split(rows, index).gruppen) {
          const own = rows.filter((row) => row.gruppe === gruppe)
          const { wert } = Result.getOrThrow(indexOf(...columnsOf(own)))
          expect(beitrag).toBeCloseTo((amount(own) / amount(rows)) * wert, 14)
        }
      }),
    )
  })

  test(`${index}: what lies between is the index of the means, and one group has none of it`, () => {
    fc.assert(
      fc.property(people, (rows) => {
        const groups = [...new Set(rows.map(({ gruppe }) => gruppe))].map((gruppe) => {
          const own = rows.filter((row) => row.gruppe === gruppe)
          const w = own.reduce((sum, row) => sum + row.w, 0)
          return { x: own.reduce((sum, row) => sum + row.w * row.x, 0) / w, w }
        })
        const { wert } = Result.getOrThrow(indexOf(...columnsOf(groups)))
        expect(split(rows, index).zwischen.wert).toBeCloseTo(wert, 13)
        const alone = split(
          rows.map((row) => ({ ...row, gruppe: "alle" })),
          index,
        )
        expect(alone.zwischen.wert).toBeCloseTo(0, 15)
        expect(alone.innerhalb.wert).toBeCloseTo(alone.gesamt.wert, 15)
      }),
    )
  })
}

test("names each part, counts rows, and leaves out a group without weight", () => {
  const parts = Result.getOrThrow(theilDecomposition([1, 3, 5], ["a", "b", "c"], "L", [1, 1, 0]))
  expect(parts.gesamt).toMatchObject({ index: "theilDecomposition L, gesamt", einheit: "nats", n: 3, leer: 1 })
  expect(parts.zwischen.index).toBe("theilDecomposition L, zwischen")
  expect(parts.innerhalb).toMatchObject({ index: "theilDecomposition L, innerhalb", wert: 0, verwendet: 2 })
  expect(parts.gruppen.map(({ gruppe }) => gruppe)).toEqual(["a", "b"])
  expect(parts.gesamt.formel).not.toBe(Result.getOrThrow(theilDecomposition([1, 3], ["a", "b"], "T")).gesamt.formel)
})

test("for T a group may have nothing at all; it adds nothing within", () => {
  const { gruppen, zwischen } = Result.getOrThrow(theilDecomposition([0, 0, 4], ["a", "a", "b"], "T"))
  expect(gruppen).toEqual([
    { gruppe: "a", beitrag: 0 },
    { gruppe: "b", beitrag: 0 },
  ])
  expect(zwischen.wert).toBeCloseTo(Math.log(3), 14)
})

test("refuses another number of groups, and for L a zero", () => {
  expect(Result.flip(theilDecomposition([1, 2], ["a"], "T"))).toMatchObject({
    success: { grund: "laengenVerschieden", feld: "gruppen", gefunden: "2 / 1" },
  })
  expect(Result.flip(theilDecomposition([1, 0], ["a", "b"], "L"))).toMatchObject({
    success: { grund: "wertNull", feld: "werte", reihe: 1 },
  })
})

// Helpers

const people = fc.array(
  fc.record({
    x: fc.integer({ min: 1, max: 9999 }),
    w: fc.integer({ min: 1, max: 50 }),
    gruppe: fc.constantFrom("Nord", "Ost", "Süd"),
  }),
  { minLength: 1, maxLength: 12 },
)

const columnsOf = (rows: ReadonlyArray<{ readonly x: number; readonly w: number }>) =>
  [rows.map(({ x }) => x), rows.map(({ w }) => w)] as const

const split = (
  rows: ReadonlyArray<{ readonly x: number; readonly w: number; readonly gruppe: string }>,
  index: "T" | "L",
) => {
  const [x, w] = columnsOf(rows)
  return Result.getOrThrow(
    theilDecomposition(
      x,
      rows.map(({ gruppe }) => gruppe),
      index,
      w,
    ),
  )
}
