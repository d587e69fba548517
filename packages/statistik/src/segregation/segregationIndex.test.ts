import * as Result from "effect/Result"
import fc from "fast-check"
import { existsSync, readFileSync } from "node:fs"
import { expect, test } from "vitest"
import { dissimilarity } from "./dissimilarity.ts"
import { segregationIndex } from "./segregationIndex.ts"

// Laws

test("is the dissimilarity of the group and the rest", () => {
  fc.assert(
    fc.property(columns, ({ x, rest, total }) => {
      const index = Result.map(segregationIndex(x, total), ({ wert, n, leer }) => ({ wert, n, leer }))
      const d = Result.map(dissimilarity(x, rest), ({ wert, n, leer }) => ({ wert, n, leer }))
      fc.pre(Result.isSuccess(d))
      expect(index).toEqual(d)
    }),
  )
})

test("is the same for the group and for the rest", () => {
  fc.assert(
    fc.property(columns, ({ x, rest, total }) => {
      const [ofGroup, ofRest] = [segregationIndex(x, total), segregationIndex(rest, total)]
      fc.pre(Result.isSuccess(ofGroup) && Result.isSuccess(ofRest))
      expect(ofRest.success.wert).toBeCloseTo(ofGroup.success.wert, 14)
    }),
  )
})

test("is 1 − X/T times as large when it is measured against everybody (Gorard's GS)", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const [index, againstAll] = [segregationIndex(x, total), dissimilarity(x, total)]
      fc.pre(Result.isSuccess(index) && Result.isSuccess(againstAll))
      expect(againstAll.success.wert).toBeCloseTo((1 - sum(x) / sum(total)) * index.success.wert, 14)
    }),
  )
})

test("changes neither of its arguments", () => {
  const [x, total] = [Float64Array.of(1, 2, 3), Float64Array.of(4, 4, 4)]
  segregationIndex(x, total)
  expect([[...x], [...total]]).toEqual([
    [1, 2, 3],
    [4, 4, 4],
  ])
})

test("says its own name, and leaves out units without people", () => {
  expect(segregationIndex([100, 60, 40, 0, 0], [100, 100, 100, 100, 0])).toEqual(
    Result.succeed({
      wert: 0.6,
      einheit: "index",
      index: "segregationIndex",
      formel: "½ · Σ |xᵢ/X − (tᵢ − xᵢ)/(T − X)|",
      n: 5,
      verwendet: 4,
      leer: 1,
    }),
  )
})

// Holes

test("names the first row at fault, its column and what stands there", () => {
  const noCount = fc.constantFrom(Number.NaN, Infinity, -Infinity, -1, undefined, null, "5")
  fc.assert(
    fc.property(columns, fc.nat(), noCount, fc.constantFrom("x", "total"), ({ x, total }, pick, bad, feld) => {
      const reihe = pick % x.length
      const arguments_: Record<string, Array<unknown>> = { x: [...x], total: [...total] }
      arguments_[feld]![reihe] = bad
      const index = segregationIndex(arguments_["x"] as Array<number>, arguments_["total"] as Array<number>)
      expect(Result.flip(index)).toMatchObject({
        success: { grund: "ungueltigeAnzahl", feld, reihe, gefunden: String(bad) },
      })
    }),
  )
})

test("refuses a row with more in the group than in all, be it by one of two thousand million", () => {
  expect(reasonOf([1, 7, 9], [3, 5, 5])).toEqual({
    grund: "gruppeGroesserAlsGesamt",
    feld: "x",
    reihe: 1,
    gefunden: "7 > 5",
  })
  expect(reasonOf([2_000_000_001], [2_000_000_000])).toMatchObject({ grund: "gruppeGroesserAlsGesamt", reihe: 0 })
})

test("has no value without units, for different lengths, or where the group is nobody or everybody", () => {
  expect(reasonOf([], [])).toEqual({ grund: "keineEinheiten" })
  expect(reasonOf([1], [1, 2])).toEqual({ grund: "laengenVerschieden", feld: "total", gefunden: "1 / 2" })
  expect(reasonOf([0, 0], [1, 2])).toEqual({ grund: "gruppeLeer", feld: "x" })
  expect(reasonOf([1, 2], [1, 2])).toEqual({ grund: "gruppeIstAlle", feld: "x" })
  expect(reasonOf([0, 0], [0, 0])).toEqual({ grund: "gruppeLeer", feld: "x" })
})

test("refuses totals that sum to more than 2^53", () => {
  expect(reasonOf([1, 1], [2 ** 53, 2])).toMatchObject({ grund: "zuGross", feld: "total" })
  expect(Result.isSuccess(segregationIndex([1, 1], [2 ** 53 - 2, 2]))).toBe(true)
})

// Known values from elsewhere

const referenceUrl = new URL("../../../../../shared/reference/segregation/", import.meta.url)
const hasReference = existsSync(referenceUrl)
const why = hasReference ? "" : " (skipped: no folder shared beside the repository)"

for (const name of ["nc_births1974", "nc_births1979", "schools00", "schools05"]) {
  test.skipIf(!hasReference)(`agrees with shared/reference/segregation on ${name}${why}`, () => {
    const reference = JSON.parse(readFileSync(new URL("expected.json", referenceUrl), "utf8"))[name] as Reference
    const rows = parseCsv(readFileSync(new URL(reference.file, referenceUrl), "utf8"))
    const x = rows.map((row) => Number(row[reference.group_of_interest]))
    const total = rows.map((row) => sum(reference.groups.map((group) => Number(row[group]))))
    expect(rows).toHaveLength(reference.units)

    const expected = Number(reference.expected["single:dissimilarity"].value)
    const { wert, n } = Result.getOrThrow(segregationIndex(x, total))
    expect(n).toBe(reference.units)
    expect(Math.abs(wert - expected)).toBeLessThan(1e-15)
  })
}

// Helpers

interface Reference {
  readonly file: string
  readonly units: number
  readonly groups: ReadonlyArray<string>
  readonly group_of_interest: string
  readonly expected: { readonly "single:dissimilarity": { readonly value: string } }
}

const columns = fc.array(fc.tuple(fc.nat(20), fc.nat(20)), { minLength: 1, maxLength: 12 }).map((rows) => ({
  x: rows.map(([x]) => x),
  rest: rows.map(([, rest]) => rest),
  total: rows.map(([x, rest]) => x + rest),
}))

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((a, b) => a + b, 0)

const reasonOf = (x: ArrayLike<number>, total: ArrayLike<number>): object => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(segregationIndex(x, total)))
  return JSON.parse(JSON.stringify({ grund, feld, reihe, gefunden }))
}

/** The reference tables: a header, no commas or line breaks inside quotes. */
const parseCsv = (text: string): ReadonlyArray<Readonly<Record<string, string>>> => {
  const [header = [], ...rows] = text
    .trim()
    .split(/\r?\n/u)
    .map((line) => line.split(",").map((cell) => cell.replaceAll('"', "")))
  return rows.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i] ?? ""])))
}
