import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { minMax } from "./minMax.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: 1 − (¼ + ¼) / (¾ + ¾)", () => {
  const { wert, ...rest } = Result.getOrThrow(minMax([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(2 / 3, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "minMax",
    formel: "1 − Σ min(xᵢ/X, yᵢ/Y) / Σ max(xᵢ/X, yᵢ/Y)",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})
