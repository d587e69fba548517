/** Two digits of 11 bits: fine enough to leave few ties among a million units, small enough for the fastest cache. */
const DIGIT = 11
const DIGITS = 2 ** DIGIT
const LARGEST_KEY = DIGITS * DIGITS - 1

/** From here on counting is faster than comparing. */
const MANY = 500

/** Moves for each unit, on average, that mend ties sooner than sorting anew does. */
const MOVES = 16

/** The units in the order of the group's share x/t, the lowest first; units without anybody count as share 0. */
export const sortByShare = (x: Float64Array, t: Float64Array): Uint32Array => {
  const n = x.length
  const shares = new Float64Array(n)
  let min = 1
  let max = 0
  for (let i = 0; i < n; i++) {
    const ti = t[i]!
    const share = ti > 0 ? x[i]! / ti : 0
    shares[i] = share
    if (share < min) min = share
    if (share > max) max = share
  }
  if (n >= MANY) return mendTies(sortByKey(shares, min, LARGEST_KEY / (max - min)), shares)
  const order = new Uint32Array(n)
  for (let i = 0; i < n; i++) order[i] = i
  return sortByComparison(order, shares)
}

/** Radix sort by whole-numbered keys, which rise with the share but make close ones equal. */
const sortByKey = (shares: Float64Array, min: number, scale: number): Uint32Array => {
  const n = shares.length
  const keys = new Uint32Array(n)
  const lowEnds = new Uint32Array(DIGITS)
  const highEnds = new Uint32Array(DIGITS)
  for (let i = 0; i < n; i++) {
    // `| 0` makes the NaN of an infinite scale, where all shares are alike, a 0
    const key = ((shares[i]! - min) * scale) | 0
    keys[i] = key
    lowEnds[key & (DIGITS - 1)]!++
    highEnds[key >>> DIGIT]!++
  }
  for (let digit = 1; digit < DIGITS; digit++) {
    lowEnds[digit]! += lowEnds[digit - 1]!
    highEnds[digit]! += highEnds[digit - 1]!
  }
  const byLow = new Uint32Array(n)
  for (let i = n - 1; i >= 0; i--) byLow[--lowEnds[keys[i]! & (DIGITS - 1)]!] = i
  const order = new Uint32Array(n)
  for (let j = n - 1; j >= 0; j--) {
    const i = byLow[j]!
    order[--highEnds[keys[i]! >>> DIGIT]!] = i
  }
  return order
}

/** Sorts what the keys could not tell apart: by insertion, or, where that takes too many moves, by comparing all. */
const mendTies = (order: Uint32Array, shares: Float64Array): Uint32Array => {
  const n = order.length
  let moves = MOVES * n
  let previous = 0
  for (let j = 0; j < n; j++) {
    const unit = order[j]!
    const share = shares[unit]!
    if (share < previous) {
      let k = j
      while (k > 0 && shares[order[k - 1]!]! > share) {
        order[k] = order[k - 1]!
        k--
      }
      order[k] = unit
      moves -= j - k
      if (moves < 0) return sortByComparison(order, shares)
    } else previous = share
  }
  return order
}

const sortByComparison = (order: Uint32Array, shares: Float64Array): Uint32Array =>
  order.toSorted((a, b) => shares[a]! - shares[b]!)
