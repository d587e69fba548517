/** −Σ P · ln P of shares P = count/T, in nats; empty groups add nothing. */
export const entropyOf = (counts: ArrayLike<number>, T: number): number => {
  let sum = 0
  for (let k = 0; k < counts.length; k++) sum += counts[k]! * surprise(counts[k]!, T)
  return sum / T
}

/** ln(T/count), from the smaller part of T: a share near 1 has lost the digits by which it differs from 1. */
export const surprise = (count: number, T: number): number => {
  if (count === 0) return 0
  return count > T / 2 ? -Math.log1p(-(T - count) / T) : Math.log(Math.min(T / count, LARGEST_RATIO))
}

/** Only weights 300 digits apart are above; their term would be infinite. */
export const LARGEST_RATIO = 2 ** 1000
