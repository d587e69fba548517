/** Group and everybody, in the units where the group's share is above its share in all. */
export interface Above {
  readonly x: number
  readonly t: number
}

/**
 * As in `dissimilarity`, the loop adds where one would branch: the outcome is a coin toss per unit. Two units at a time,
 * each with sums of its own, so that an addition need not wait for the one before.
 */
export const sumsAbove = (x: Float64Array, t: Float64Array, X: number, T: number): Above => {
  const P = X / T
  const n = t.length
  let [xEven, tEven, xOdd, tOdd] = [0, 0, 0, 0]
  for (let i = 0; i + 1 < n; i += 2) {
    const x0 = x[i]!
    const t0 = t[i]!
    const x1 = x[i + 1]!
    const t1 = t[i + 1]!
    const isAbove0 = Number(x0 > P * t0)
    const isAbove1 = Number(x1 > P * t1)
    xEven += isAbove0 * x0
    tEven += isAbove0 * t0
    xOdd += isAbove1 * x1
    tOdd += isAbove1 * t1
  }
  const last = n % 2 === 1 && x[n - 1]! > P * t[n - 1]! ? n - 1 : undefined
  return {
    x: xEven + xOdd + (last === undefined ? 0 : x[last]!),
    t: tEven + tOdd + (last === undefined ? 0 : t[last]!),
  }
}
