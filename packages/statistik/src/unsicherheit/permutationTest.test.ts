import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { chiSquare } from "../../test/chiSquare.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import { zufall } from "../zufall/zufall.ts"
import { expectedDissimilarity } from "./expectedDissimilarity.ts"
import type { Index } from "./Index.ts"
import { jackknife } from "./jackknife.ts"
import { permutationTest, summarizePermutation } from "./permutationTest.ts"
import { readKoepfe } from "./readKoepfe.ts"
import { makePlacement, runReplications } from "./replications.ts"

// Laws of the permutation test

test("a placement keeps the size of every unit and of the group", () => {
  fc.assert(
    fc.property(columns, fc.integer(), ({ x, total }, saat) => {
      const seen: Index<"index"> = (placed, sizes) => {
        expect([...sizes]).toEqual(total)
        expect(sum([...placed])).toBe(sum(x))
        for (const [i, k] of placed.entries()) {
          expect(k).toBeGreaterThanOrEqual(0)
          expect(k).toBeLessThanOrEqual(total[i]!)
        }
        return segregationIndex(placed, sizes)
      }
      const gruppe = Result.getOrThrow(readKoepfe(x, total))
      runReplications(makePlacement(gruppe, seen, zufall(saat)), 0, 5)
    }),
  )
})

test("every placement of the people is as likely as every other", () => {
  // 4 people over units of 2, 3 and 4: C(2, a) C(3, b) C(4, c) of C(9, 4) = 126 ways, a + b + c = 4
  const seen: Array<number> = []
  const watch: Index<"index"> = (placed, sizes) => {
    seen.push(placed[0]! * 10 + placed[1]!)
    return segregationIndex(placed, sizes)
  }
  const gruppe = Result.getOrThrow(readKoepfe([0, 0, 4], [2, 3, 4]))
  runReplications(makePlacement(gruppe, watch, zufall(1)), 0, 20_000)
  const ways = (code: number): number => {
    const [a, b] = [Math.floor(code / 10), code % 10]
    return ([1, 2, 1][a] ?? 0) * ([1, 3, 3, 1][b] ?? 0) * ([1, 4, 6, 4, 1][4 - a - b] ?? 0)
  }
  expect(chiSquare(seen, (code) => ways(code) / 126)).toBeLessThan(4)
})

test("its mean is the expected dissimilarity, and its p the part of all placements", () => {
  // [3, 1, 0] in [4, 3, 3]: of C(10, 4) = 210 placements, those with D ≥ the observed one, counted out
  const x = [3, 1, 0]
  const total = [4, 3, 3]
  const observed = Result.getOrThrow(segregationIndex(x, total)).wert
  const choose = [
    [1, 4, 6, 4, 1],
    [1, 3, 3, 1],
  ]
  let [as, all] = [0, 0]
  for (let a = 0; a <= 4; a++)
    for (let b = 0; b <= 3; b++) {
      const ways = choose[0]![a]! * choose[1]![b]! * (choose[1]![4 - a - b] ?? 0)
      if (ways === 0) continue
      all += ways
      if (Result.getOrThrow(segregationIndex([a, b, 4 - a - b], total)).wert >= observed - 1e-9) as += ways
    }
  expect(all).toBe(210)
  const R = 20_000
  const t = Result.getOrThrow(permutationTest(x, total, segregationIndex, { zufall: zufall(5), wiederholungen: R }))
  const p = as / 210
  expect(Math.abs(t.pWert - p)).toBeLessThan(4 * Math.sqrt((p * (1 - p)) / R))
  expect(t.pWert).toBe((t.mindestensSoGross + 1) / (R + 1))
  const expected = Result.getOrThrow(expectedDissimilarity(x, total)).wert
  expect(Math.abs(t.mittel - expected)).toBeLessThan((4 * t.streuung) / Math.sqrt(R))
  expect([t.beobachtet.wert, t.saat, t.wiederholungen, t.undefiniert]).toEqual([observed, 5, R, 0])
})

test("the same seed gives the same test, another one another", () => {
  const run = (saat: number) =>
    permutationTest([9, 4, 2], [20, 20, 20], segregationIndex, { zufall: zufall(saat), wiederholungen: 50 })
  expect(run(1)).toEqual(run(1))
  expect(run(1)).not.toEqual(run(2))
})

// Known values and holes of the permutation test

test("counts the placements as large as the index to 1e-12, and those not defined with them", () => {
  const beobachtet = Result.getOrThrow(segregationIndex([100, 60, 40, 0], [100, 100, 100, 100])) // 0.6
  const alle = Float64Array.of(0.6, 0.6 - 1e-13, 0.6 - 1e-11, 0.9, Number.NaN, 0.1)
  const t = Result.getOrThrow(summarizePermutation(beobachtet, alle, 7))
  expect(t).toMatchObject({ saat: 7, wiederholungen: 6, undefiniert: 1, mindestensSoGross: 4, pWert: 5 / 7 })
  expect(t.mittel).toBeCloseTo(2.8 / 5, 10)
  // deviations 0.04 (three times), 0.34, −0.46
  expect(t.streuung).toBeCloseTo(Math.sqrt((3 * 0.04 ** 2 + 0.34 ** 2 + 0.46 ** 2) / 4), 10)
  expect([...t.werte]).toEqual([0.6, 0.6 - 1e-13, 0.6 - 1e-11, 0.9, 0.1])
  const one = summarizePermutation(beobachtet, Float64Array.of(0.6, Number.NaN), 7)
  expect(Result.mapError(one, ({ grund, gefunden }) => [grund, gefunden])).toEqual(Result.fail(["zuWenigeWerte", "1"]))
  expect(Result.isSuccess(summarizePermutation(beobachtet, Float64Array.of(0.6, 0.5), 7))).toBe(true)
})

test("says what is out of range, no whole people, or not defined", () => {
  const run = (x: ReadonlyArray<number>, wiederholungen = 9, index: Index<"index"> = segregationIndex) =>
    Result.mapError(permutationTest(x, [3, 3], index, { zufall: zufall(1), wiederholungen }), ({ grund }) => grund)
  expect(run([1, 1], 1)).toEqual(Result.fail("parameterAusserhalb"))
  expect(run([1, 0.5])).toEqual(Result.fail("nichtGanzzahlig"))
  expect(run([0, 0])).toEqual(Result.fail("gruppeLeer"))
  const never: Index<"index"> = () => Result.fail(new NichtDefiniert({ grund: "wertNull" }))
  expect(run([1, 1], 9, never)).toEqual(Result.fail("wertNull"))
})

// Jackknife

test("the jackknife leaves out each unit with anybody in it once, as if it were not in the table", () => {
  fc.assert(
    fc.property(columns, ({ x, total }) => {
      const found = jackknife(x, total, segregationIndex)
      fc.pre(Result.isSuccess(found))
      const { werte, einheiten, standardfehler, verzerrung, beobachtet } = found.success
      const used = [...total.keys()].filter((i) => total[i]! > 0)
      const without = used.map(
        (i) => Result.getOrThrow(segregationIndex(x.toSpliced(i, 1), total.toSpliced(i, 1))).wert,
      )
      expect([...werte]).toEqual(without)
      const n = used.length
      const mean = sum(without) / n
      expect(einheiten).toBe(n)
      expect(verzerrung).toBeCloseTo((n - 1) * (mean - beobachtet.wert), 12)
      expect(standardfehler).toBeCloseTo(Math.sqrt(((n - 1) / n) * sum(without.map((w) => (w - mean) ** 2))), 12)
    }),
  )
})

test("the jackknife names the unit without which the index is not defined", () => {
  const fault = jackknife([0, 5, 0], [3, 8, 9], segregationIndex)
  expect(Result.mapError(fault, ({ grund, feld, reihe }) => [grund, feld, reihe])).toEqual(
    Result.fail(["gruppeLeer", "x", 1]),
  )
  const unnamed: Index<"index"> = (x, total) =>
    total.includes(0) ? Result.fail(new NichtDefiniert({ grund: "wertNull" })) : segregationIndex(x, total)
  expect(Result.mapError(jackknife([1, 5], [3, 8], unnamed), ({ message }) => message)).toEqual(Result.fail("wertNull"))
})

test("the jackknife needs two units with anybody in them, and whatever the index needs", () => {
  const run = (x: ReadonlyArray<number>, total: ReadonlyArray<number>) =>
    Result.mapError(jackknife(x, total, segregationIndex), ({ grund, gefunden }) => [grund, gefunden])
  expect(run([3, 0], [5, 0])).toEqual(Result.fail(["zuWenigeWerte", "1"]))
  expect(run([0, 0], [5, 1])).toEqual(Result.fail(["gruppeLeer", undefined]))
  expect(Result.isSuccess(run([3, 1], [5, 2]))).toBe(true)
})

test("the jackknife takes weighted counts and changes none of them", () => {
  const [x, total] = [Float64Array.of(1.5, 2.5, 0.5), Float64Array.of(4, 4, 4)]
  expect(Result.isSuccess(jackknife(x, total, segregationIndex))).toBe(true)
  expect([[...x], [...total]]).toEqual([
    [1.5, 2.5, 0.5],
    [4, 4, 4],
  ])
})

// Helpers

const columns = fc
  .array(fc.tuple(fc.nat(12), fc.nat(12)), { minLength: 1, maxLength: 8 })
  .map((rows) => ({ x: rows.map(([x]) => x), total: rows.map(([x, rest]) => x + rest) }))
  .filter(({ x, total }) => sum(x) > 0 && sum(x) < sum(total))

const sum = (counts: ReadonlyArray<number>): number => counts.reduce((a, b) => a + b, 0)
