import * as Result from "effect/Result"
import type { Intervall } from "../intervall/Intervall.ts"
import type { Einheit } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Index } from "./Index.ts"
import { normalBelow, normalQuantile } from "../zahl/normal.ts"
import { quantileOf } from "./quantileOf.ts"

/**
 * The interval between quantiles of the sorted replications that are moved for bias (z₀) and skewness (a).
 *
 * @returns `NichtDefiniert` if all replications lie on one side of the index (`zuWenigeWerte`), if the index is not
 *   defined without one of the people (its reason, with the row of that person's unit), or if the replications are so
 *   skew that the correction runs over its pole (`unvereinbar`)
 * @source Efron (1987), Better Bootstrap Confidence Intervals, Journal of the American Statistical Association 82,
 *   171–185; Efron & Tibshirani (1993), An Introduction to the Bootstrap, 14.3
 */
export const bcaInterval = <E extends Einheit>(
  x: Float64Array,
  total: Float64Array,
  index: Index<E>,
  observed: number,
  sorted: Float64Array,
  niveau: number,
): Result.Result<Intervall, NichtDefiniert> =>
  Result.gen(function* () {
    let below = 0
    for (const wert of sorted) below += wert < observed ? 1 : wert === observed ? 0.5 : 0
    if (below === 0 || below === sorted.length) {
      const gefunden = `${below} / ${sorted.length}`
      return yield* Result.fail(new NichtDefiniert({ grund: "zuWenigeWerte", feld: "wiederholungen", gefunden }))
    }
    const z0 = normalQuantile(below / sorted.length)
    const acceleration = yield* accelerationOf(x, total, index)
    const moved = (p: number): number => {
      const z = z0 + normalQuantile(p)
      const stretch = 1 - acceleration * z
      return stretch > 0 ? normalBelow(z0 + z / stretch) : Number.NaN
    }
    const [low, high] = [moved((1 - niveau) / 2), moved((1 + niveau) / 2)]
    if (Number.isNaN(low + high)) {
      const gefunden = String(acceleration)
      return yield* Result.fail(new NichtDefiniert({ grund: "unvereinbar", feld: "index", gefunden }))
    }
    return { von: quantileOf(sorted, low), bis: quantileOf(sorted, high) }
  })

/**
 * A sixth of the skewness of the jackknife over people. Those of one cell, a unit's group or its rest, are alike, so one
 * is left out for all of them.
 */
export const accelerationOf = <E extends Einheit>(
  x: Float64Array,
  total: Float64Array,
  index: Index<E>,
): Result.Result<number, NichtDefiniert> =>
  Result.gen(function* () {
    const [others, othersTotal] = [x.slice(), total.slice()]
    const [weights, werte]: [Array<number>, Array<number>] = [[], []]
    for (let i = 0; i < x.length; i++) {
      for (const [weight, fromGroup] of [
        [x[i]!, 1],
        [total[i]! - x[i]!, 0],
      ] as const) {
        if (weight === 0) continue
        others[i] = x[i]! - fromGroup
        othersTotal[i] = total[i]! - 1
        const { wert } = yield* Result.mapError(
          index(others, othersTotal),
          ({ grund }) => new NichtDefiniert({ grund, reihe: i }),
        )
        weights.push(weight)
        werte.push(wert)
      }
      others[i] = x[i]!
      othersTotal[i] = total[i]!
    }
    const people = weights.reduce((a, b) => a + b, 0)
    const mean = werte.reduce((sum, wert, c) => sum + wert * weights[c]!, 0) / people
    const power = (k: number): number => werte.reduce((sum, wert, c) => sum + weights[c]! * (mean - wert) ** k, 0)
    const squares = power(2)
    return squares === 0 ? 0 : power(3) / (6 * squares ** 1.5)
  })
