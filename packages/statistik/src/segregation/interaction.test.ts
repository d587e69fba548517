import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { interaction } from "./interaction.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: 3 of 4 and 1 of 4 give ¾·¼ + ¼·¾", () => {
  const { wert, ...rest } = Result.getOrThrow(interaction([3, 0, 1], [4, 0, 4]))
  expect(wert).toBeCloseTo(0.375, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "interaction",
    formel: "Σ xᵢ/X · (tᵢ − xᵢ)/tᵢ",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})

test("keeps its digits where the two hardly meet: 1 − xPx has none left", () => {
  // one of the rest among 10^15 of the group: xPy = (10^15 − 1) / 10^15 · 1 / 10^15
  const { wert } = Result.getOrThrow(interaction([1e15 - 1, 1], [1e15, 1]))
  expect(Math.abs(wert * 1e15 - (1 - 1e-15))).toBeLessThan(3e-16)
})
