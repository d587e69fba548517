import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { percentChange } from "./percentChange.ts"

test("applied to the base gives the new value", () => {
  fc.assert(
    fc.property(quantity, quantity, (von, bis) => {
      expect(von * (1 + valueOf(von, bis) / 100)).toBeCloseTo(bis, 6)
    }),
  )
})

test("has the sign of the change", () => {
  fc.assert(
    fc.property(quantity, quantity, (von, bis) => {
      expect(Math.sign(valueOf(von, bis))).toBe(Math.sign(bis - von))
    }),
  )
})

test("does not depend on the unit", () => {
  fc.assert(
    fc.property(quantity, quantity, fc.integer({ min: 1, max: 1000 }), (von, bis, k) => {
      expect(valueOf(von * k, bis * k)).toBeCloseTo(valueOf(von, bis), 6)
    }),
  )
})

test("steps multiply, so -50 % needs +100 % to be undone", () => {
  fc.assert(
    fc.property(quantity, quantity, quantity, (a, b, c) => {
      const growth = (von: number, bis: number): number => 1 + valueOf(von, bis) / 100
      expect((growth(a, b) * growth(b, c)) / growth(a, c)).toBeCloseTo(1, 6)
    }),
  )
  expect([valueOf(100, 50), valueOf(50, 100)]).toEqual([-50, 100])
})

test("9.448 to 15.676 foreign residents is +65.9 % (counts: shared/seed, chapter 4)", () => {
  expect(valueOf(9_448, 15_676)).toBeCloseTo(65.92, 2)
})

test("never returns -0, and -100 when nothing is left", () => {
  expect(valueOf(5, 5)).toBe(0)
  expect(valueOf(5, -0)).toBe(-100)
})

test("has no value for a base of 0, a negative base, or what is no number, and names it", () => {
  expect(faultOf(0, 5)).toMatchObject({ grund: "basisNull", feld: "von", gefunden: "0" })
  expect(faultOf(-0, 5)).toMatchObject({ grund: "basisNull", feld: "von", gefunden: "0" })
  expect(faultOf(-2, 5)).toMatchObject({ grund: "basisNegativ", feld: "von", gefunden: "-2" })
  for (const bad of [Number.NaN, Infinity, -Infinity]) {
    expect(faultOf(bad, 5)).toMatchObject({ grund: "keineZahl", feld: "von", gefunden: String(bad) })
    expect(faultOf(5, bad)).toMatchObject({ grund: "keineZahl", feld: "bis", gefunden: String(bad) })
  }
})

test("says zuGross instead of infinite", () => {
  expect(faultOf(5e-324, 1e300)).toMatchObject({ grund: "zuGross", gefunden: "Infinity" })
  expect(faultOf(1, Number.MAX_VALUE)).toMatchObject({ grund: "zuGross", gefunden: "Infinity" })
})

// Helpers

const quantity = fc.integer({ min: 1, max: 10_000_000 }).map((n) => n / 100)

const valueOf = (von: number, bis: number): number => Result.getOrThrow(percentChange(von, bis)).wert

const faultOf = (von: number, bis: number) => Result.getOrThrow(Result.flip(percentChange(von, bis)))
