// How much slower is `dissimilarity` than the loop one would write by hand? `node bench/dissimilarity.ts`
import { dissimilarity } from "../packages/statistik/src/index.ts"

const UNITS = 1_000_000
const ROUNDS = 41

/**
 * The baseline: the textbook formula in two loops, the same checks, no result object. It counts its faults as ours does:
 * with a `throw` inside the first loop it takes up to twice as long, and ours would look better than it is.
 */
const plainLoop = (x: ArrayLike<number>, y: ArrayLike<number>): number => {
  let X = 0
  let Y = 0
  let leer = 0
  let faults = 0
  for (let i = 0; i < x.length; i++) {
    const xi = x[i]!
    const yi = y[i]!
    X += xi
    Y += yi
    leer += Number(xi + yi === 0)
    faults += Number(!(Number.isFinite(xi) && xi >= 0)) + Number(!(Number.isFinite(yi) && yi >= 0))
  }
  if (faults > 0 || X === 0 || Y === 0 || leer === x.length) throw new RangeError("nicht definiert")
  let sum = 0
  for (let i = 0; i < x.length; i++) sum += Math.abs(x[i]! / X - y[i]! / Y)
  return sum / 2
}

const main = (): void => {
  const x = makeCounts(1, 600)
  const y = makeCounts(2, 1500)
  // The baseline sees Float64Array only, its best case; ours has met every kind of array before it is measured.
  for (const toColumn of kinds) for (let i = 0; i < 20; i++) dissimilarity(toColumn(short(x)), toColumn(short(y)))
  for (let i = 0; i < 20; i++) plainLoop(short(x), short(y))

  const ratios = [report("Float64Array", 1.5, measure(x, y)), report("number[]", 4, measure([...x], [...y], x, y))]
  if (ratios.includes("too slow")) process.exitCode = 1
}

/** Baseline and ours in turns, each round the other one first; the median of the ratios of all rounds. */
const measure = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  plainX: ArrayLike<number> = x,
  plainY: ArrayLike<number> = y,
): { readonly ratio: number; readonly ours: number; readonly plain: number } => {
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const oursFirst = round % 2 === 0 ? milliseconds(() => dissimilarity(x, y)) : undefined
    const plain = milliseconds(() => plainLoop(plainX, plainY))
    const ours = oursFirst ?? milliseconds(() => dissimilarity(x, y))
    return { ratio: ours / plain, ours, plain }
  }).slice(5) // the first ones still compile
  return {
    ratio: median(rounds.map((round) => round.ratio)),
    ours: median(rounds.map((round) => round.ours)),
    plain: median(rounds.map((round) => round.plain)),
  }
}

const report = (
  kind: string,
  bar: number,
  { ratio, ours, plain }: { readonly ratio: number; readonly ours: number; readonly plain: number },
): "fast enough" | "too slow" => {
  const verdict = ratio <= bar ? "fast enough" : "too slow"
  console.log(
    `dissimilarity, ${UNITS} units, ${kind}: ${ratio.toFixed(2)} × plain loop with the same checks` +
      ` (${ours.toFixed(2)} ms / ${plain.toFixed(2)} ms), bar ${bar}: ${verdict}`,
  )
  return verdict
}

// Helpers

const kinds: ReadonlyArray<(column: Float64Array) => ArrayLike<number>> = [
  (column) => [...column],
  (column) => [...column].map((count) => count + 0.5),
  (column) => Float32Array.from(column),
  (column) => Int32Array.from(column),
  (column) => Uint16Array.from(column),
  (column) => column,
]

/** Whole counts below `limit`, the same in every run; one unit in a hundred is empty in both columns. */
const makeCounts = (seed: number, limit: number): Float64Array => {
  let state = seed
  return Float64Array.from({ length: UNITS }, (_, i) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return i % 100 === 0 ? 0 : Math.floor((state / 2 ** 32) * limit)
  })
}

const short = (column: Float64Array): Float64Array => column.subarray(0, 10_000)

const milliseconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

main()
