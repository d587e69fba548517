import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { cellsOf, type Zellen } from "./informationOf.ts"

/**
 * Other margins on the same structure, by iterative proportional fitting: each cell is xᵢₖ · uᵢ · vₖ, so that no odds
 * ratio changes, and rounding does not pile up from round to round.
 *
 * @param unitTotals  people of each unit, to be met
 * @param groupTotals people of each group, to be met; the same sum
 * @returns           `NichtDefiniert` if 1,000 rounds no longer bring the margins nearer by a hundredth (`unvereinbar`):
 *                    cells of 0 stay 0, and may leave no table that has these margins
 */
export const fitMargins = (
  { n, counts }: Zellen,
  unitTotals: Float64Array,
  groupTotals: Float64Array,
): Result.Result<Zellen, NichtDefiniert> => {
  const K = groupTotals.length
  const u = new Float64Array(n)
  const v = new Float64Array(K).fill(1)
  // What the sum of so many rows can be known to.
  const accuracy = 1e-13 + Number.EPSILON * Math.sqrt(n)
  let last = Infinity
  for (let round = 1; ; round++) {
    for (let i = 0; i < n; i++) {
      let sum = 0
      for (let k = 0; k < K; k++) sum += counts[k * n + i]! * v[k]!
      if (sum === 0 && unitTotals[i]! > 0) return Result.fail(unreachable())
      u[i] = unitTotals[i] === 0 ? 0 : unitTotals[i]! / sum
    }
    let error = 0
    for (let k = 0; k < K; k++) {
      let sum = 0
      for (let i = 0; i < n; i++) if (counts[k * n + i] !== 0) sum += counts[k * n + i]! * u[i]!
      const next = groupTotals[k] === 0 ? 0 : groupTotals[k]! / sum
      if (next !== v[k]) error = Math.max(error, Math.abs(next / v[k]! - 1))
      v[k] = next
    }
    if (error <= accuracy) break
    if (error === Infinity) return Result.fail(unreachable())
    if (round % 1000 === 0) {
      if (error > last * 0.99) return Result.fail(unreachable())
      last = error
    }
  }
  return Result.succeed(
    cellsOf(
      n,
      counts.map((count, index) => (count === 0 ? 0 : count * u[index % n]! * v[Math.floor(index / n)]!)),
    ),
  )
}

const unreachable = (): NichtDefiniert => new NichtDefiniert({ grund: "unvereinbar", feld: "table" })
