import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { gorard } from "./gorard.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: ½ · (|¾ − ½| + |¼ − ½|)", () => {
  const { wert, ...rest } = Result.getOrThrow(gorard([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(0.25, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "gorard",
    formel: "½ · Σ |xᵢ/X − tᵢ/T|",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})
