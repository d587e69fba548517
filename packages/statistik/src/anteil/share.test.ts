import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { share } from "./share.ts"

test("stays within 0 and 1, and times the whole gives the part", () => {
  fc.assert(
    fc.property(partAndWhole, ([teil, gesamt]) => {
      const { wert } = Result.getOrThrow(share(teil, gesamt))
      expect(wert).toBeGreaterThanOrEqual(0)
      expect(wert).toBeLessThanOrEqual(1)
      expect(wert * gesamt).toBeCloseTo(teil, 6)
    }),
  )
})

test("does not change when both counts are scaled alike", () => {
  fc.assert(
    fc.property(partAndWhole, fc.integer({ min: 1, max: 1000 }), ([teil, gesamt], k) => {
      expect(valueOf(teil * k, gesamt * k)).toBeCloseTo(valueOf(teil, gesamt), 12)
    }),
  )
})

test("of the group and of the rest add up to 1", () => {
  fc.assert(
    fc.property(partAndWhole, ([teil, gesamt]) => {
      expect(valueOf(teil, gesamt) + valueOf(gesamt - teil, gesamt)).toBeCloseTo(1, 12)
    }),
  )
})

test("accepts weighted counts", () => {
  expect(valueOf(12.5, 50)).toBe(0.25)
})

test("takes -0 for 0 and never returns -0", () => {
  expect(valueOf(-0, 5)).toBe(0)
  expect(faultOf(0, -0)).toMatchObject({ grund: "nennerNull", feld: "gesamt", gefunden: "0" })
})

test("refuses what is no count, and names it", () => {
  for (const bad of [Number.NaN, Infinity, -Infinity, -1, -1e-300]) {
    expect(Result.flip(share(bad, 5))).toMatchObject({
      success: { grund: "ungueltigeAnzahl", feld: "teil", gefunden: String(bad) },
    })
    expect(Result.flip(share(5, bad))).toMatchObject({ success: { grund: "ungueltigeAnzahl", feld: "gesamt" } })
  }
})

test("0 of 0 is a hole, and 7 of 5 a contradiction", () => {
  expect(faultOf(0, 0)).toMatchObject({ grund: "nennerNull", feld: "gesamt", gefunden: "0" })
  expect(faultOf(7, 5)).toMatchObject({ grund: "gruppeGroesserAlsGesamt", feld: "teil", gefunden: "7 > 5" })
  expect(faultOf(7, 0)).toMatchObject({ grund: "gruppeGroesserAlsGesamt", feld: "teil", gefunden: "7 > 0" })
})

// Helpers

const partAndWhole = fc
  .tuple(fc.nat(1_000_000), fc.nat(1_000_000))
  .map(([teil, rest]) => [teil, teil + rest] as const)
  .filter(([, gesamt]) => gesamt > 0)

const valueOf = (teil: number, gesamt: number): number => Result.getOrThrow(share(teil, gesamt)).wert

const faultOf = (teil: number, gesamt: number) => Result.getOrThrow(Result.flip(share(teil, gesamt)))
