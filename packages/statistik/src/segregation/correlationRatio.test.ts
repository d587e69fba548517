import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { correlationRatio } from "./correlationRatio.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: (⅝ − ½) / (1 − ½)", () => {
  const { wert, ...rest } = Result.getOrThrow(correlationRatio([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(0.25, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "correlationRatio",
    formel: "Σ tᵢ · (pᵢ − P)² / (T · P · (1 − P))",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})

test("keeps its digits near 0: one of ten million moved, η² = 4e-14", () => {
  const { wert } = Result.getOrThrow(correlationRatio([5e6 + 1, 5e6 - 1], [1e7, 1e7]))
  expect(Math.abs(wert / 4e-14 - 1)).toBeLessThan(1e-15)
})

test("adds up more units than it adds at once", () => {
  const x = Float64Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 3 : 1))
  expect(Result.getOrThrow(correlationRatio(x, new Float64Array(1000).fill(4))).wert).toBe(0.25)
})
