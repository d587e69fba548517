import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { isolation } from "./isolation.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: 3 of 4 and 1 of 4 give ¾·¾ + ¼·¼", () => {
  const { wert, ...rest } = Result.getOrThrow(isolation([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(0.625, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "isolation",
    formel: "Σ xᵢ/X · xᵢ/tᵢ",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})

test("is exactly 1 where no unit holds both, and adds up more units than it adds at once", () => {
  const x = Float64Array.from({ length: 1000 }, (_, i) => (i % 2) * i)
  const total = Float64Array.from({ length: 1000 }, (_, i) => i)
  expect(Result.getOrThrow(isolation(x, total)).wert).toBe(1)
})
