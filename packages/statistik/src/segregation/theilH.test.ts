import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { theilH } from "./theilH.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: 1 − (¾·log₂(4/3) + ¼·log₂ 4), in bits, because E is one bit", () => {
  const { wert, ...rest } = Result.getOrThrow(theilH([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(1 - (0.75 * Math.log2(4 / 3) + 0.5), 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "theilH",
    formel: "Σ tᵢ · (E − Eᵢ) / (T · E)",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})

test("keeps its digits near 0: one of ten million moved, H = 2e-14/ln 2", () => {
  // p = ½ ± e with e = 1e-7: E − Eᵢ = 2·e² + 4/3·e⁴ + …, E = ln 2
  const { wert } = Result.getOrThrow(theilH([5e6 + 1, 5e6 - 1], [1e7, 1e7]))
  expect(Math.abs((wert * Math.LN2) / 2e-14 - 1)).toBeLessThan(2e-14)
})
