import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { atkinson } from "./atkinson.ts"

// Laws: gesetze.test.ts; known values from elsewhere: vektoren.test.ts

test("worked by hand: 1 − (√(¾·¼) + √(¼·¾))² = 1 − 3/4", () => {
  const { wert, ...rest } = Result.getOrThrow(atkinson([3, 0, 1], [4, 0, 4], 0.5))
  expect(wert).toBeCloseTo(0.25, 15)
  expect(rest).toEqual({
    einheit: "index",
    index: "atkinson",
    formel: "1 − [Σ (xᵢ/X)^b · ((tᵢ − xᵢ)/(T − X))^(1 − b)]^(1/(1 − b)), b = 0.5",
    n: 3,
    verwendet: 2,
    leer: 1,
  })
})

test.each([0.1, 0.25, 0.5, 0.75, 0.9])("agrees with the formula as printed, for b = %d", (b) => {
  const [x, y] = [
    [3, 1, 8, 0, 5],
    [4, 0, 7, 6, 50],
  ]
  // X = 17, Y = 67
  const sum = x.reduce((q, xi, i) => q + (xi / 17) ** b * (y[i]! / 67) ** (1 - b), 0)
  const { wert, formel } = Result.getOrThrow(atkinson(x, [7, 1, 15, 6, 55], b))
  expect(wert).toBeCloseTo(1 - sum ** (1 / (1 - b)), 14)
  expect(formel).toContain(`b = ${b}`)
})

test.each([0.1, 0.3, 0.5, 0.7])("keeps its digits near 0: 2·b·η² for shares near ½, b = %d", (b) => {
  // xᵢ/X = ½ ± e and yᵢ/Y = ½ ∓ e with e = 1e-7: 1 − Σ … = b·(1 − b)/2 · (4e)² + …; the power 1/(1 − b) divides by 1 − b
  const { wert } = Result.getOrThrow(atkinson([5e6 + 1, 5e6 - 1], [1e7, 1e7], b))
  expect(Math.abs(wert / (8 * b * 1e-14) - 1)).toBeLessThan(1e-12)
})

test.each([0.1, 0.5, 0.9])(
  "is the share of the rest that lives where the group is not, if it is in one unit, b = %d",
  (b) => {
    // 1 − [1^b · (3/12)^(1 − b)]^(1/(1 − b)) = 1 − 3/12
    expect(Result.getOrThrow(atkinson([6, 0], [9, 9], b)).wert).toBeCloseTo(0.75, 13)
  },
)

test.each([0, 1, -0.5, 1.5, Number.NaN, Infinity])("refuses b = %d, which is not between 0 and 1", (b) => {
  expect(Result.getOrThrow(Result.flip(atkinson([1], [2], b))).message).toBe(`parameterAusserhalb: b = ${b}`)
})

test("adds up more units than it adds at once", () => {
  const x = Float64Array.from({ length: 1000 }, (_, i) => (i % 2 === 0 ? 3 : 1))
  const total = new Float64Array(1000).fill(4)
  expect(Result.getOrThrow(atkinson(x, total, 0.5)).wert).toBeCloseTo(0.25, 15)
})
