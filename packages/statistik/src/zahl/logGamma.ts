const HALF_LOG_2PI = Math.log(2 * Math.PI) / 2

/**
 * ln Γ(x), x > 0; ln n! is `logGamma(n + 1)`. Right to 1e-14 of the larger of 1 and the value.
 *
 * @source Stirling's series with Binet's remainder: NIST DLMF 5.11.1 and 5.11.3
 */
export const logGamma = (x: number): number =>
  x < 1 ? logGamma(x + 1) - Math.log(x) : (x - 0.5) * Math.log(x) - x + HALF_LOG_2PI + stirlingError(x)

/**
 * What Stirling's formula leaves of the logarithm: δ(x) = ln Γ(x) − (x − ½) ln x + x − ½ ln 2π for x ≥ 1, so that
 * ln n! = n ln n − n + ½ ln(2πn) + δ(n). By convention δ(0) = 0.
 *
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities; the series: NIST DLMF 5.11.1
 */
export const stirlingError = (x: number): number => {
  if (x < TABLE.length && Number.isInteger(x)) return TABLE[x]!
  return x < 16 ? fromAbove(x) : series(x)
}

/** The asymptotic series; its first term left out is below 1e-17 from 16 on. */
const series = (x: number): number => {
  const z = 1 / (x * x)
  return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360_360 - z / 156) * z) * z) * z) * z) * z) / x
}

/**
 * δ(x) − δ(x + 1) = (x + ½) ln(1 + 1/x) − 1 = Σ y²ᵏ/(2k + 1), y = 1/(2x + 1): no difference of near numbers.
 */
const fromAbove = (x: number): number => {
  let sum = 0
  for (let z = x; z < 16; z++) {
    const y2 = 1 / ((2 * z + 1) * (2 * z + 1))
    let power = y2
    // for z ≥ 1 a term is at most 1/9 of the one before
    for (let k = 3; k < 37; k += 2) {
      sum += power / k
      power *= y2
    }
  }
  return sum + series(x + Math.ceil(16 - x))
}

const TABLE: ReadonlyArray<number> = [0, ...Array.from({ length: 63 }, (_, i) => (i < 15 ? fromAbove : series)(i + 1))]

/**
 * x ln(x/m) + m − x ≥ 0 for x, m > 0, and m for x = 0: what a probability at x loses against one whose mean is x.
 * Without the cancellation that the formula has where x is near m.
 *
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities (there `bd0`)
 */
export const deviance = (x: number, m: number): number => {
  if (x === 0) return m
  const d = x - m
  if (Math.abs(d) > 0.1 * (x + m)) return x * Math.log(x / m) - d
  const v = d / (x + m)
  const v2 = v * v
  // |v| ≤ 0.1, so 8 terms of 1/100 each reach the last digit
  let sum = 0
  for (let k = 17; k >= 3; k -= 2) sum = (sum + 1 / k) * v2
  return d * v + 2 * x * v * sum
}
