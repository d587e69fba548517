import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { mutualInformation } from "./mutualInformation.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: ¾·ln(¾/½) + ¼·ln(¼/½) in both units", () => {
  const { wert, ...rest } = Result.getOrThrow(mutualInformation([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(0.75 * Math.log(1.5) + 0.25 * Math.log(0.5), 15)
  expect(rest).toEqual({
    einheit: "nats",
    index: "mutualInformation",
    formel: "Σ tᵢ/T · Σ p · ln(p/P)",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})

test("is never above what there is to know, be it by rounding", () => {
  const { wert } = Result.getOrThrow(mutualInformation([7, 0, 0], [7, 4, 9]))
  expect(wert).toBeLessThanOrEqual(-0.35 * Math.log(0.35) - 0.65 * Math.log(0.65) + 1e-16)
  expect(wert).toBeCloseTo(-0.35 * Math.log(0.35) - 0.65 * Math.log(0.65), 15)
})
