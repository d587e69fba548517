import fc from "fast-check"
import { expect, test } from "vitest"
import { sortByShare } from "./sortByShare.ts"

const unit = fc.tuple(fc.nat(40), fc.nat(40))
const close = fc.nat(2 ** 20).map((n) => [1, 2 ** 40 - n] as const)
const rare = fc.nat(2 ** 20).map((n) => [1, 2 ** 30 + n] as const)

test.each([
  ["few units", unit, 0, 60],
  ["many units", unit, 1500, 2500],
  ["many units with shares that differ in the ninth digit", fc.oneof(unit, rare), 1500, 2500],
  ["many units with shares that only their last digits tell apart, and one far off", fc.oneof(close, unit), 1500, 2500],
  ["many units of nearly one share", close, 1500, 2500],
] as const)("sorts %s by share, each once", (_, row, minLength, maxLength) => {
  fc.assert(
    fc.property(fc.array(row, { minLength, maxLength }), (rows) => {
      const x = Float64Array.from(rows, ([inside]) => inside)
      const t = Float64Array.from(rows, ([inside, outside]) => inside + outside)
      const order = [...sortByShare(x, t)]
      const shares = order.map((i) => (t[i]! > 0 ? x[i]! / t[i]! : 0))
      expect(shares).toEqual(shares.toSorted((a, b) => a - b))
      expect(order.toSorted((a, b) => a - b)).toEqual([...rows.keys()])
    }),
    { numRuns: 30 },
  )
})

test("sorts a million units that all have one share, and a hundred thousand that one far off makes look alike, in time", () => {
  const n = 1_000_000
  const same = sortByShare(new Float64Array(n).fill(1), new Float64Array(n).fill(2))
  expect(same[n - 1]).toBe(n - 1)

  const m = 100_000
  const x = new Float64Array(m).fill(1)
  x[7] = 2 ** 40
  // descending shares near 2^-40: insertion alone would take five thousand million moves
  const t = Float64Array.from(x, (_, i) => 2 ** 40 + i)
  const order = sortByShare(x, t)
  expect([order[0], order[m - 2], order[m - 1]]).toEqual([m - 1, 0, 7])
})
