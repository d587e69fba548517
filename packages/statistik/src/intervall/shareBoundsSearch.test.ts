import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { solve } from "yalps"
import type { Intervall } from "./Intervall.ts"
import { shareBounds } from "./shareBounds.ts"
import { type Angaben, type Polytop, readAngaben } from "./shareBoundsInput.ts"
import { feasibleShares } from "./shareBoundsSearch.ts"

test("agrees with a linear programme for each choice of signs, where both totals are known", () => {
  fc.assert(
    fc.property(
      printedTable.map(({ x, total, angaben }) => ({ ...angaben, gesamt: sum(total), gruppe: sum(x) })),
      (angaben) => {
        const { von, bis } = boundsOf(angaben)
        const expected = boundsByYalps(angaben)
        expect(von).toBeCloseTo(expected.von, 5)
        expect(bis).toBeCloseTo(expected.bis, 5)
      },
    ),
    { numRuns: 300 },
  )
})

test("the shares of the whole that fit are those of a linear programme, or none", () => {
  fc.assert(
    fc.property(anyTable, (angaben) => {
      const polytop = readAngaben(angaben)
      fc.pre(Result.isSuccess(polytop))
      const found = feasibleShares(polytop.success)
      const [von, bis] = [shareByYalps(polytop.success, "minimize"), shareByYalps(polytop.success, "maximize")]
      // yalps knows no better than 1e-8 whether anything fits
      fc.pre(Number.isNaN(von) === (found === undefined) || isClear(angaben))
      expect(Number.isNaN(bis)).toBe(found === undefined)
      if (found === undefined) return
      expect(found.von).toBeCloseTo(von, 5)
      expect(found.bis).toBeCloseTo(bis, 5)
    }),
    { numRuns: 500 },
  )
})

test("is the hull of what is possible at each count of the group", () => {
  fc.assert(
    fc.property(printedTable, ({ x, total, angaben }) => {
      const gesamt = sum(total)
      const gruppe = { von: 0.8 * sum(x), bis: Math.min(1.2 * sum(x), gesamt - 1) }
      const all = boundsOf({ ...angaben, gesamt, gruppe })
      const single = Array.from({ length: 101 }, (_, i) =>
        shareBounds({ ...angaben, gesamt, gruppe: gruppe.von + (i / 100) * (gruppe.bis - gruppe.von) }),
      ).flatMap((bounds) => (Result.isSuccess(bounds) ? [bounds.success] : []))
      const [von, bis] = [Math.min(...single.map((one) => one.von)), Math.max(...single.map((one) => one.bis))]
      expect(all.von).toBeLessThanOrEqual(von + 1e-9)
      expect(all.bis).toBeGreaterThanOrEqual(bis - 1e-9)
    }),
    { numRuns: 20 },
  )
})

// Helpers

const sum = (values: ReadonlyArray<number>): number => values.reduce((all, value) => all + value, 0)

const boundsOf = (angaben: Angaben) => Result.getOrThrow(shareBounds(angaben))

const around = (x: number, width: number): Intervall => ({ von: Math.max(0, x - width), bis: x + width })

/** A table of people, and what is printed of it: shares within a rounding, sizes within bounds. */
const printedTable = fc
  .record({
    rows: fc.array(fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 1, max: 50 })), {
      minLength: 2,
      maxLength: 5,
    }),
    rundung: fc.constantFrom(0, 0.005, 0.05, 0.2),
    spiel: fc.constantFrom(undefined, 0, 5, 30),
  })
  .map(({ rows, rundung, spiel }) => {
    const total = rows.map(([x, rest]) => x + rest)
    const angaben = {
      anteile: rows.map(([x], i) => around(x / total[i]!, rundung)),
      einheit: "anteil" as const,
      ...(spiel === undefined ? {} : { groessen: total.map((size) => around(size, spiel)) }),
    }
    return { x: rows.map(([x]) => x), total, angaben }
  })

/** Shares, totals and bounds that need not belong together. */
const anyTable = fc
  .array(fc.record({ von: fc.nat(90), breite: fc.nat(10), least: fc.nat(40), more: fc.nat(40) }), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((rows) =>
    fc
      .record({ T: fc.integer({ min: 30, max: 200 }), weite: fc.nat(20), X: fc.nat(60), spiel: fc.nat(10) })
      .map(({ T, weite, X, spiel }): Angaben => ({
        anteile: rows.map(({ von, breite }) => ({ von: von / 100, bis: (von + breite) / 100 })),
        einheit: "anteil",
        gesamt: { von: T, bis: T + weite },
        gruppe: { von: X, bis: X + spiel },
        groessen: rows.map(({ least, more }) => ({ von: least, bis: least + more })),
      })),
  )

const EXACT = { precision: 1e-10 }

/** An independent answer for known totals: one linear programme in w = t/T and z = x/T for each choice of signs. */
const boundsByYalps = (angaben: Angaben & { readonly gesamt: number; readonly gruppe: number }) => {
  const polytop = Result.getOrThrow(readAngaben(angaben))
  const n = polytop.a.length
  const P = angaben.gruppe / angaben.gesamt
  const choices = Array.from({ length: 2 ** n }, (_, k) =>
    Array.from({ length: n }, (__, i) => ((k >> i) & 1 ? 1 : -1)),
  )
  const most = choices.map((signs) => {
    const { constraints, variables } = modelOf(polytop, (i, name) => ({ ziel: signs[i]! * (name === "z" ? 1 : -P) }))
    constraints.set("ganze", { equal: 1 }).set("gruppe", { equal: P })
    return solve({ direction: "maximize", objective: "ziel", constraints, variables }, EXACT).result
  })
  const { constraints, variables } = modelOf(polytop, (i, name) => ({ [`abstand${i}`]: name === "z" ? 1 : -P }))
  constraints.set("ganze", { equal: 1 }).set("gruppe", { equal: P })
  for (let i = 0; i < n; i++) {
    constraints.set(`abstand${i}`, { equal: 0 })
    variables.set(`oben${i}`, { ziel: 1, [`abstand${i}`]: -1 }).set(`unten${i}`, { ziel: 1, [`abstand${i}`]: 1 })
  }
  const least = solve({ direction: "minimize", objective: "ziel", constraints, variables }, EXACT).result
  const Q = 2 * P * (1 - P)
  return { von: least / Q, bis: Math.max(...most.filter((value) => !Number.isNaN(value))) / Q }
}

/** An independent answer: the least or largest share of the group in all, or NaN. τ = T.von / T frees the total. */
const shareByYalps = (polytop: Polytop, direction: "minimize" | "maximize"): number => {
  const { constraints, variables } = modelOf(polytop, (_, name) => ({ ziel: name === "z" ? 1 : 0 }))
  constraints.set("ganze", { equal: 1 })
  return solve({ direction, objective: "ziel", constraints, variables }, EXACT).result
}

const modelOf = (
  { a, b, l, u, T, X }: Polytop,
  objectiveOf: (i: number, name: "w" | "z") => Readonly<Record<string, number>>,
) => {
  const constraints = new Map<string, { min?: number; max?: number; equal?: number }>()
  const variables = new Map<string, Record<string, number>>()
  const tau: Record<string, number> = { tau: 1, mindestens: -X.von / T.von, hoechstens: -X.bis / T.von }
  constraints
    .set("tau", { min: T.von / T.bis, max: 1 })
    .set("mindestens", { min: 0 })
    .set("hoechstens", { max: 0 })
  for (let i = 0; i < a.length; i++) {
    constraints.set(`a${i}`, { min: 0 }).set(`b${i}`, { max: 0 }).set(`l${i}`, { min: 0 }).set(`u${i}`, { max: 0 })
    tau[`l${i}`] = -l[i]! / T.von
    tau[`u${i}`] = -u[i]! / T.von
    variables.set(`w${i}`, {
      ganze: 1,
      [`a${i}`]: -a[i]!,
      [`b${i}`]: -b[i]!,
      [`l${i}`]: 1,
      [`u${i}`]: 1,
      ...objectiveOf(i, "w"),
    })
    variables.set(`z${i}`, {
      gruppe: 1,
      mindestens: 1,
      hoechstens: 1,
      [`a${i}`]: 1,
      [`b${i}`]: 1,
      ...objectiveOf(i, "z"),
    })
  }
  variables.set("tau", tau)
  return { constraints, variables }
}

/** Whether bounds moved by a thousandth either way give the same answer to whether anything fits. */
const isClear = (angaben: Angaben): boolean => {
  const answers = [-0.01, 0.01].map((move) => {
    const groessen = (angaben.groessen ?? []).map(({ von, bis }) => around((von + bis) / 2, (bis - von) / 2 + move))
    const anteile = angaben.anteile.map(({ von, bis }) => ({ von: von - move / 100, bis: bis + move / 100 }))
    const polytop = readAngaben({ ...angaben, anteile, groessen })
    return Result.isSuccess(polytop) && feasibleShares(polytop.success) !== undefined
  })
  return answers[0] === answers[1]
}
