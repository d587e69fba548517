import fc from "fast-check"
import { expect, test } from "vitest"
import { snap } from "./snap.ts"

// Laws

test("within a billionth of an edge a number counts as on it, further away it stays as it is (V-01)", () => {
  fc.assert(
    fc.property(kante, fc.double({ min: -3e-9, max: 3e-9, noNaN: true }), (k, daneben) => {
      const wert = k + daneben
      expect(snap(wert, [k])).toBe(Math.abs(wert - k) <= 1e-9 ? k : wert)
    }),
  )
})

test("an edge stays on itself, and snapping twice is snapping once (V-01)", () => {
  fc.assert(
    fc.property(fc.uniqueArray(kante, { minLength: 1 }), fc.double({ noNaN: true }), (kanten, wert) => {
      for (const k of kanten) expect(snap(k, kanten)).toBe(k)
      expect(snap(snap(wert, kanten), kanten)).toBe(snap(wert, kanten))
    }),
  )
})

// Known values

test("0.1 + 0.2 over 0.3 is 1, and no negative zero is left (V-01)", () => {
  expect(snap((0.1 + 0.2) / 0.3, [0, 1])).toBe(1)
  expect(Object.is(snap(-0, [0, 1]), 0)).toBe(true)
})

// Helpers

const kante = fc.constantFrom(-0.4, -0.2, -0.02, 0, 0.1, 1 / 3, 0.6, 0.7, 0.75, 0.95, 1)
