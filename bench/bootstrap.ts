// How long do 1,000 bootstraps of D take, against the loop one would write by hand, and how much do two threads help?
// `node bench/bootstrap.ts`
import { availableParallelism } from "node:os"
import { bootstrap, segregationIndex, type Strom, zufall } from "../packages/statistik/src/index.ts"
import { bootstrapInPool } from "../packages/statistik/src/pool/index.ts"

const UNITS = 1000
const PEOPLE = 781_016
const REPLICATIONS = 1000
const ROUNDS = 25

/**
 * The baseline: a multinomial sample as one binomial after the other, each by BTRS (Hoermann 1993) as it is printed
 * there, or by inversion where fewer than 10 are expected, and the textbook formula of D. It draws from the same streams,
 * and it too keeps the values of all replications, their mean and their standard deviation.
 */
const plainBootstrap = (x: Float64Array, total: Float64Array, saat: number): number => {
  const source = zufall(saat)
  const werte = new Float64Array(REPLICATIONS)
  const cells = new Float64Array(2 * UNITS)
  for (let i = 0; i < UNITS; i++) {
    cells[i] = x[i]!
    cells[UNITS + i] = total[i]! - x[i]!
  }
  const drawn = new Float64Array(2 * UNITS)
  for (let r = 0; r < REPLICATIONS; r++) {
    const strom = source.stream(r)
    let people = PEOPLE
    let rest = PEOPLE
    for (let i = 0; i < cells.length; i++) {
      const k = rest > 0 ? plainBinomial(strom, people, Math.min(1, cells[i]! / rest)) : 0
      drawn[i] = k
      people -= k
      rest -= cells[i]!
    }
    let X = 0
    let Y = 0
    for (let i = 0; i < UNITS; i++) {
      X += drawn[i]!
      Y += drawn[UNITS + i]!
    }
    let sum = 0
    for (let i = 0; i < UNITS; i++) sum += Math.abs(drawn[i]! / X - drawn[UNITS + i]! / Y)
    werte[r] = sum / 2
  }
  const mean = werte.reduce((a, b) => a + b, 0) / REPLICATIONS
  return Math.sqrt(werte.reduce((a, wert) => a + (wert - mean) ** 2, 0) / (REPLICATIONS - 1))
}

const plainBinomial = (strom: Strom, n: number, p: number): number => {
  if (n === 0 || p === 0) return 0
  if (p > 0.5) return n - plainBinomial(strom, n, 1 - p)
  const q = 1 - p
  if (n * p < 10) {
    let u = strom.uniform()
    let probability = q ** n
    let k = 0
    while (u > probability && k < 110) {
      u -= probability
      k++
      probability *= ((n - k + 1) / k) * (p / q)
    }
    return k
  }
  const sd = Math.sqrt(n * p * q)
  const b = 1.15 + 2.53 * sd
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const squeeze = 0.92 - 4.2 / b
  const alpha = (2.83 + 5.1 / b) * sd
  const m = Math.floor((n + 1) * p)
  for (;;) {
    const u = strom.uniform() - 0.5
    let v = strom.uniform()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= squeeze) return k
    if (k < 0 || k > n) continue
    v = Math.log((v * alpha) / (a / (us * us) + b))
    const h =
      (m + 0.5) * Math.log((m + 1) / ((p / q) * (n - m + 1))) +
      (n + 1) * Math.log((n - m + 1) / (n - k + 1)) +
      (k + 0.5) * Math.log(((n - k + 1) * (p / q)) / (k + 1)) +
      correction(m) +
      correction(n - m) -
      correction(k) -
      correction(n - k)
    if (v <= h) return k
  }
}

/** What Stirling's formula of ln k! leaves, as Hoermann computes it: from a table up to 9, then three terms. */
const correction = (k: number): number => {
  if (k < 10) return CORRECTIONS[k]!
  const z = k + 1
  return (1 / 12 - (1 / 360 - 1 / 1260 / (z * z)) / (z * z)) / z
}
const CORRECTIONS = [
  0.081_061_466_795_327_2, 0.041_340_695_955_409_4, 0.027_677_925_684_998_3, 0.020_790_672_103_765_1,
  0.016_644_691_189_821_1, 0.013_876_128_823_070_8, 0.011_896_709_945_891_8, 0.010_411_265_261_972,
  0.009_255_462_182_712_7, 0.008_330_563_433_362_9,
]

const main = async (): Promise<void> => {
  const { x, total } = makeColumns()
  const results = [reportLoop(x, total), await reportPool(x, total)]
  if (results.includes("too slow")) process.exitCode = 1
}

/** Baseline and ours in turns, each round the other one first; the median of the ratios of all rounds. */
const reportLoop = (x: Float64Array, total: Float64Array): Verdict => {
  let [ourSe, plainSe] = [0, 0]
  const ours = (saat: number): void => {
    const result = bootstrap(x, total, segregationIndex, { zufall: zufall(saat), wiederholungen: REPLICATIONS })
    if (result._tag === "Success") ourSe = result.success.standardfehler
  }
  const plain = (saat: number): void => void (plainSe = plainBootstrap(x, total, saat))
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const oursFirst = round % 2 === 0 ? milliseconds(() => ours(round)) : undefined
    const plainly = milliseconds(() => plain(round))
    const our = oursFirst ?? milliseconds(() => ours(round))
    return { ratio: our / plainly, our, plainly }
  }).slice(5) // the first ones still compile
  // both estimate the same, or the baseline would be no baseline: five standard errors of either
  if (!(Math.abs(ourSe / plainSe - 1) < 5 / Math.sqrt(REPLICATIONS))) throw new Error(`${ourSe} is not ${plainSe}`)
  const [ratio, our, plainly] = (["ratio", "our", "plainly"] as const).map((key) =>
    median(rounds.map((round) => round[key])),
  )
  return report(
    `${REPLICATIONS} bootstraps of D with all intervals, ${UNITS} units, ${PEOPLE} people: ` +
      `${ratio!.toFixed(2)} × plain BTRS loop (${our!.toFixed(0)} ms / ${plainly!.toFixed(0)} ms), bar 0.85`,
    ratio! <= 0.85,
  )
}

const reportPool = async (x: Float64Array, total: Float64Array): Promise<Verdict> => {
  if (availableParallelism() < 2) {
    console.log("bootstrap on two threads: skipped, this machine has one processor")
    return "skipped"
  }
  const wiederholungen = 40 * REPLICATIONS
  const ratios: Array<number> = []
  for (let round = 0; round < 5; round++) {
    const run = async (threads: number): Promise<number> => {
      const start = performance.now()
      await bootstrapInPool("segregationIndex", x, total, { saat: round, wiederholungen, threads })
      return performance.now() - start
    }
    const twoFirst = round % 2 === 0 ? await run(2) : undefined
    const one = await run(1)
    ratios.push(one / (twoFirst ?? (await run(2))))
  }
  const ratio = median(ratios)
  return report(`${wiederholungen} bootstraps: two threads ${ratio.toFixed(2)} × one thread, bar 1.7`, ratio >= 1.7)
}

const report = (text: string, isFast: boolean): Verdict => {
  const verdict = isFast ? "fast enough" : "too slow"
  console.log(`${text}: ${verdict}`)
  return verdict
}

// Helpers

type Verdict = "fast enough" | "too slow" | "skipped"

/** Units of 200 to 1,362 people, a twentieth to nearly half of them in the group; the last one makes up the sum. */
const makeColumns = (): { readonly x: Float64Array; readonly total: Float64Array } => {
  const strom = zufall(1).stream(0)
  const total = Float64Array.from({ length: UNITS }, () => 200 + Math.floor(strom.uniform() * 1162))
  const x = total.map((people) => Math.floor(people * (0.05 + 0.4 * strom.uniform())))
  let missing = PEOPLE - total.reduce((a, b) => a + b, 0)
  for (let i = 0; missing !== 0; i = (i + 1) % UNITS) {
    total[i] = total[i]! + Math.sign(missing)
    missing -= Math.sign(missing)
  }
  return { x, total }
}

const milliseconds = (run: () => void): number => {
  const start = performance.now()
  run()
  return performance.now() - start
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

await main()
