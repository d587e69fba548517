/**
 * How far are these draws from what their probabilities expect? Pearson's X² over all values, those expected fewer than
 * 10 times together, in standard deviations of a χ² of as many degrees of freedom: 0 on average, above 5 never.
 */
export const chiSquare = (draws: ReadonlyArray<number>, probability: (k: number) => number): number => {
  const found = new Map<number, number>()
  for (const k of draws) found.set(k, (found.get(k) ?? 0) + 1)
  let [sum, cells] = [0, 0]
  let [restFound, restExpected] = [draws.length, draws.length]
  const smallest = draws.reduce((a, b) => Math.min(a, b), Infinity)
  const largest = draws.reduce((a, b) => Math.max(a, b), -Infinity)
  for (let k = smallest; k <= largest; k++) {
    const expected = draws.length * probability(k)
    if (expected < 10) continue
    sum += ((found.get(k) ?? 0) - expected) ** 2 / expected
    cells++
    restFound -= found.get(k) ?? 0
    restExpected -= expected
  }
  if (restExpected > 1) [sum, cells] = [sum + (restFound - restExpected) ** 2 / restExpected, cells + 1]
  else if (restFound > 20) return Infinity
  return (sum - (cells - 1)) / Math.sqrt(2 * Math.max(1, cells - 1))
}
