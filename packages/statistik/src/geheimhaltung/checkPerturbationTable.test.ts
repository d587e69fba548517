import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { checkPerturbationTable, type Ueberlagerungszeilen } from "./checkPerturbationTable.ts"

// Laws

test("accepts every table whose rows are distributions with mean 0 and allowed results", () => {
  fc.assert(
    fc.property(symmetric, ({ zeilen, js }) => {
      expect(Result.isSuccess(checkPerturbationTable(zeilen, js))).toBe(true)
    }),
  )
})

test("refuses a probability that is moved from one change to another, as the mean is no longer 0", () => {
  fc.assert(
    fc.property(symmetric, fc.nat(), ({ zeilen, js }, pick) => {
      const rows = zeilen.p.flatMap((p, row) => (p > 0 && zeilen.i[row]! > 0 ? [row] : []))
      fc.pre(rows.length > 0)
      const row = rows[pick % rows.length]!
      const start = zeilen.i.indexOf(zeilen.i[row]!)
      const heavier = { ...zeilen, p: zeilen.p.with(row, zeilen.p[row]! / 2) }
      expect(reasonOf(heavier, js)).toMatchObject({ grund: "unvereinbar", feld: "p", reihe: start })
      fc.pre(zeilen.v[row] !== 0)
      const shifted = { ...zeilen, v: zeilen.v.with(row, zeilen.v[row]! + 20) }
      expect(reasonOf(shifted, js)).toMatchObject({ grund: "unvereinbar", feld: "v", reihe: start })
    }),
  )
})

// Cases

test("gives each count its changes and the key up to which each holds", () => {
  expect(checkPerturbationTable(small, 0)).toEqual(
    Result.succeed({
      zeilen: [
        { v: [0], bis: [1] },
        { v: [-1, 1], bis: [0.5, 1] },
        { v: [-1, 0, 1], bis: [0.25, 0.75, 1] },
      ],
    }),
  )
})

test("gives what printing left of the sum to the last change that can happen", () => {
  const printed = { i: [0, 1, 1, 1], v: [0, -1, 1, 5], p: [1, 0.4999999, 0.4999999, 0] }
  const zeilen = Result.getOrThrow(checkPerturbationTable(printed, 0)).zeilen
  expect(zeilen[1]).toEqual({ v: [-1, 1, 5], bis: [0.4999999, 1, 1] })
})

test("lets changes stand that never happen, whatever they would give", () => {
  const zeilen = { i: [0, 0, 1, 1, 1], v: [0, -3, -2, 0, 1], p: [1, 0, 0, 1, 0] }
  expect(Result.isSuccess(checkPerturbationTable(zeilen, 0))).toBe(true)
})

// Holes

test("names the first fault with its column and row", () => {
  const faulty = (column: "i" | "v" | "p", row: number, value: number) =>
    reasonOf({ ...small, [column]: small[column].with(row, value) }, 0)
  expect(faulty("i", 0, 1)).toMatchObject({ grund: "parameterAusserhalb", feld: "i", reihe: 0, gefunden: "1" })
  expect(faulty("i", 0, -1)).toMatchObject({ grund: "parameterAusserhalb", feld: "i", reihe: 0, gefunden: "-1" })
  expect(faulty("i", 3, 3)).toMatchObject({ grund: "parameterAusserhalb", feld: "i", reihe: 3, gefunden: "3" })
  expect(faulty("i", 4, 1)).toMatchObject({ grund: "parameterAusserhalb", feld: "i", reihe: 4, gefunden: "1" })
  expect(faulty("i", 2, Number.NaN)).toMatchObject({ grund: "parameterAusserhalb", feld: "i", reihe: 2 })
  expect(faulty("v", 2, 0.5)).toMatchObject({ grund: "parameterAusserhalb", feld: "v", reihe: 2, gefunden: "0.5" })
  expect(faulty("p", 1, 1.5)).toMatchObject({ grund: "anteilAusserhalb", feld: "p", reihe: 1, gefunden: "1.5" })
  expect(faulty("p", 1, -0.1)).toMatchObject({ grund: "anteilAusserhalb", feld: "p", reihe: 1, gefunden: "-0.1" })
  expect(faulty("p", 5, Number.NaN)).toMatchObject({ grund: "anteilAusserhalb", feld: "p", reihe: 5, gefunden: "NaN" })
  expect(faulty("v", 1, -2)).toMatchObject({
    grund: "parameterAusserhalb",
    feld: "v",
    reihe: 1,
    gefunden: "1 - 2 = -1",
  })
  expect(faulty("p", 3, 0.2)).toMatchObject({ grund: "unvereinbar", feld: "p", reihe: 3 })
  expect(faulty("v", 5, 2)).toMatchObject({ grund: "unvereinbar", feld: "v", reihe: 3, gefunden: "0.25" })
})

test("refuses to change a 0", () => {
  const zeilen = { i: [0, 0], v: [-0, 1], p: [0.5, 0.5] }
  expect(reasonOf(zeilen, 0)).toMatchObject({
    grund: "parameterAusserhalb",
    feld: "v",
    reihe: 1,
    gefunden: "0 + 1 = 1",
  })
})

test("refuses results from 1 to js, also for counts above the last row", () => {
  const staying = { i: [0, 1, 2], v: [0, 0, 0], p: [1, 1, 1] }
  expect(Result.isSuccess(checkPerturbationTable(staying, 0))).toBe(true)
  expect(reasonOf(staying, 1)).toMatchObject({ feld: "v", reihe: 1, gefunden: "1 + 0 = 1" })
  // 1 may become 0 or 2; but 2, which takes this last row, would become 1
  const last = { i: [0, 1, 1], v: [0, -1, 2], p: [1, 2 / 3, 1 / 3] }
  expect(reasonOf(last, 1)).toMatchObject({ feld: "v", reihe: 1, gefunden: "1 - 1 = 0" })
  const withNext = { i: [0, 1, 1, 2], v: [0, -1, 2, 0], p: [1, 2 / 3, 1 / 3, 1] }
  expect(Result.isSuccess(checkPerturbationTable(withNext, 1))).toBe(true)
  expect(reasonOf({ i: [0], v: [0], p: [1] }, 1)).toMatchObject({ feld: "v", reihe: 0, gefunden: "0 + 0 = 0" })
})

test("refuses a table without rows, with columns of different lengths, or with a js that is none", () => {
  expect(reasonOf({ i: [], v: [], p: [] }, 0)).toEqual({ grund: "keineEinheiten" })
  expect(reasonOf({ ...small, v: [0] }, 0)).toEqual({ grund: "laengenVerschieden", feld: "v", gefunden: "6 / 1" })
  expect(reasonOf({ ...small, p: [1] }, 0)).toEqual({ grund: "laengenVerschieden", feld: "p", gefunden: "6 / 1" })
  for (const js of [-1, 0.5, Number.NaN])
    expect(reasonOf(small, js)).toMatchObject({ grund: "parameterAusserhalb", feld: "js", gefunden: String(js) })
})

// Helpers

const small = { i: [0, 1, 1, 2, 2, 2], v: [0, -1, 1, -1, 0, 1], p: [1, 0.5, 0.5, 0.25, 0.5, 0.25] }

const reasonOf = (zeilen: Ueberlagerungszeilen, js: number) => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(checkPerturbationTable(zeilen, js)))
  return Object.fromEntries(Object.entries({ grund, feld, reihe, gefunden }).filter(([, value]) => value !== undefined))
}

/** Rows that move a count by ±d with the same probability, as far as the result is allowed. */
const symmetric = fc
  .record({ js: fc.nat(2), largest: fc.integer({ min: 3, max: 8 }), weight: fc.integer({ min: 1, max: 4 }) })
  .map(({ js, largest, weight }) => {
    const rows = Array.from({ length: largest + 1 }, (_, i) => {
      if (i === 0) return [{ i, v: 0, p: 1 }]
      // a count that may not be printed goes to 0 or, less often, to the next that may
      if (i <= js)
        return [
          { i, v: -i, p: (js + 1 - i) / (js + 1) },
          { i, v: js + 1 - i, p: i / (js + 1) },
        ]
      const d = i - 1 > js ? 1 : 0
      const p = weight / 10
      return [
        { i, v: -d, p },
        { i, v: 0, p: 1 - 2 * p },
        { i, v: d, p },
      ]
    }).flat()
    return { js, zeilen: { i: rows.map((r) => r.i), v: rows.map((r) => r.v + 0), p: rows.map((r) => r.p) } }
  })
