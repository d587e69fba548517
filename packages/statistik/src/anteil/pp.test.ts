import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { percentChange } from "./percentChange.ts"
import { pp } from "./pp.ts"

test("stays within -100 and 100", () => {
  fc.assert(
    fc.property(anteil, anteil, (von, bis) => {
      expect(Math.abs(valueOf(von, bis))).toBeLessThanOrEqual(100)
    }),
  )
})

test("there and back is 0, and never -0", () => {
  fc.assert(
    fc.property(anteil, anteil, (von, bis) => {
      expect(valueOf(von, bis) + valueOf(bis, von)).toBe(0)
      expect(valueOf(von, von)).toBe(0)
    }),
  )
  expect(valueOf(0, -0)).toBe(0)
})

test("steps add up to the whole way", () => {
  fc.assert(
    fc.property(anteil, anteil, anteil, (a, b, c) => {
      expect(valueOf(a, b) + valueOf(b, c)).toBeCloseTo(valueOf(a, c), 10)
    }),
  )
})

test("is the percentage change times the base", () => {
  fc.assert(
    fc.property(
      anteil.filter((von) => von > 1e-6),
      anteil,
      (von, bis) => {
        expect(Result.getOrThrow(percentChange(von, bis)).wert * von).toBeCloseTo(valueOf(von, bis), 9)
      },
    ),
  )
})

test("24.4 % to 32 % is 7.6 percentage points, not percent (shared/seed, chapter 4, prints 7,6%)", () => {
  expect(valueOf(0.244, 0.32)).toBeCloseTo(7.6, 12)
  expect(Result.getOrThrow(percentChange(0.244, 0.32)).wert).toBeCloseTo(31.15, 2)
})

test("refuses percent instead of shares, and what is no number, and names the parameter", () => {
  for (const bad of [24.4, -0.1, 1.0000001]) {
    expect(Result.flip(pp(bad, 0.5))).toMatchObject({
      success: { grund: "anteilAusserhalb", feld: "von", gefunden: String(bad) },
    })
    expect(Result.flip(pp(0.5, bad))).toMatchObject({ success: { grund: "anteilAusserhalb", feld: "bis" } })
  }
  for (const bad of [Number.NaN, Infinity, -Infinity]) {
    expect(Result.flip(pp(bad, 0.5))).toMatchObject({ success: { grund: "keineZahl", feld: "von" } })
    expect(Result.flip(pp(0.5, bad))).toMatchObject({ success: { grund: "keineZahl", feld: "bis" } })
  }
})

// Helpers

const anteil = fc.double({ min: 0, max: 1, noNaN: true })

const valueOf = (von: number, bis: number): number => Result.getOrThrow(pp(von, bis)).wert
