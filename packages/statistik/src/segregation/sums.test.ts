import fc from "fast-check"
import { expect, test } from "vitest"
import { cellSums } from "./cellSums.ts"
import { divergence } from "./divergence.ts"
import { giniArea } from "./giniArea.ts"
import { sharesMet } from "./isolation.ts"
import { squares } from "./squares.ts"
import { BLOCK } from "../zahl/sum.ts"
import { sumsAbove } from "./sumsAbove.ts"

/** So many blocks after the first, with one unit each that has 1; added plainly to a large sum, each is lost. */
const BLOCKS = 4096
const zeros = new Float64Array(BLOCK * (BLOCKS + 1))
const ones = zeros.map((_, i) => Number(i >= BLOCK && i % BLOCK === 7))

test("squares, shares met and divergences that are small beside the first are not lost, however many", () => {
  const large = ones.with(3, 2 ** 54)
  const root = ones.with(3, 2 ** 27)
  const full = zeros.map(() => 1)
  expect(squares(root, full, 0, 1)).toBe(2 ** 54 + BLOCKS)
  expect(sharesMet(large, full, full)).toBe(2 ** 54 + BLOCKS)
  // nobody of the group: f(−1) = 1, times tᵢ
  expect(divergence(zeros, large, 1, 1)).toBe(2 ** 54 + BLOCKS)
  expect(cellSums(root, full, 0, 1).squares).toBe(2 ** 54 + BLOCKS)
  expect(cellSums(zeros, large, 1, 1).divergence).toBe(2 ** 54 + BLOCKS)
})

test("neither are areas: the differences of squares add up to the square", () => {
  const t = ones.with(3, 2 ** 27)
  expect(giniArea(zeros, t, 1, 1)).toBe((2 ** 27 + BLOCKS) ** 2)
})

test("all sums at once are the sums one by one", () => {
  const row = fc.tuple(fc.nat(99), fc.nat(99))
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 3 * BLOCK }), (rows) => {
      const x = Float64Array.from(rows, ([inside]) => inside)
      const t = Float64Array.from(rows, ([inside, outside]) => inside + outside)
      const [X, T] = [x, t].map((column) => column.reduce((a, b) => a + b, 0)) as [number, number]
      fc.pre(X > 0)
      const [above, squared] = [sumsAbove(x, t, X, T), squares(x, t, X, T)]
      expect(cellSums(x, t, X, T)).toEqual({ above, squares: squared, divergence: divergence(x, t, X, T) })
    }),
  )
})
