import fc from "fast-check"
import { expect, test } from "vitest"
import { logarithm } from "./logarithm.ts"

test("is the natural logarithm to 1e-15, or to so much of it where it is above 1", () => {
  const ratio = fc.oneof(
    fc.double({ min: 2 ** -1000, max: 2 ** 1000, noNaN: true }),
    fc.double({ min: 0.01, max: 100, noNaN: true }),
  )
  fc.assert(
    fc.property(ratio, (r) => {
      const exact = Math.log(r)
      expect(Math.abs(logarithm(r) - exact)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(exact)))
    }),
    { numRuns: 3000 },
  )
})

test("is some finite number for 0, so that 0 · ln 0 is 0", () => {
  expect(Math.abs(logarithm(0))).toBeLessThan(1000)
})
