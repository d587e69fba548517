import fc from "fast-check"
import { expect, test } from "vitest"
import { anteilDesWegs } from "./anteilDesWegs.ts"

// Laws

test("progress is the same in other units and from another zero: scaled and shifted together it does not move (P-01)", () => {
  fc.assert(
    fc.property(weg, ganz, fc.integer({ min: 1, max: 999 }), ganz, ({ b, t }, v, faktor, plus) => {
      const r = anteilDesWegs(b, t, v)
      const anders = (x: number) => x * faktor + plus
      expect(anteilDesWegs(anders(b), anders(t), anders(v))).toBeCloseTo(r, 9)
    }),
  )
})

test("progress mirrored, with start, goal and value negated, is the same number (P-01)", () => {
  fc.assert(
    fc.property(weg, ganz, ({ b, t }, v) => {
      expect(anteilDesWegs(-b, -t, -v)).toBe(anteilDesWegs(b, t, v))
    }),
  )
})

test("progress is 0 at the start and 1 at the goal, whatever they are (P-01)", () => {
  fc.assert(
    fc.property(irgendeine, irgendeine, (b, t) => {
      fc.pre(Math.abs(t - b) > 1e-300)
      expect([anteilDesWegs(b, t, b), anteilDesWegs(b, t, t)]).toEqual([0, 1])
    }),
  )
})

test("progress between start and goal stays between 0 and 1, also where their distance is too large for a number", () => {
  fc.assert(
    fc.property(irgendeine, irgendeine, irgendeine, (x, y, z) => {
      const [b = 0, v = 0, t = 0] = [x, y, z].toSorted((a, c) => a - c)
      fc.pre(Math.abs(t / 2 - b / 2) > 1e-300)
      expect(anteilDesWegs(b, t, v)).toBeGreaterThanOrEqual(0)
      expect(anteilDesWegs(b, t, v)).toBeLessThanOrEqual(1)
    }),
  )
})

test("progress is never the negative zero", () => {
  fc.assert(
    fc.property(weg, ({ b, t }) => {
      expect(Object.is(anteilDesWegs(b, t, b), -0)).toBe(false)
    }),
  )
})

// Known values

test("from 40 to 0, 10 is three quarters of the way, 44 a tenth of it backwards, 50 the same beyond (P-01)", () => {
  expect([10, 44, -4].map((v) => anteilDesWegs(40, 0, v))).toEqual([0.75, -0.1, 1.1])
})

test("from one end of the numbers to the other, zero is half the way", () => {
  expect(anteilDesWegs(-Number.MAX_VALUE, Number.MAX_VALUE, 0)).toBe(0.5)
})

// Helpers

const ganz = fc.integer({ min: -1000, max: 1000 })
const weg = fc.record({ b: ganz, t: ganz }).filter(({ b, t }) => b !== t)
const irgendeine = fc.double({ noNaN: true, noDefaultInfinity: true })
