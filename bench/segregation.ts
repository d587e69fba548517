// How far from C are the indices of segregation? Each against the same formula with the same checks, one thread, compiled
// by gcc -O3 from bench/c/segregation.c, in the same run: `node --conditions=source bench/segregation.ts`
import { spawnSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join, resolve } from "node:path"
import * as Result from "effect/Result"
import {
  giniSegregation,
  groupTable,
  multigroupH,
  segregationIndex,
  segregationIndices,
} from "../packages/statistik/src/index.ts"

const GRUPPEN = 6

interface Aufgabe {
  readonly was: string
  readonly bar: number
  /** its name in the C program */
  readonly c: string
  readonly n: number
  readonly runden: number
  /** the columns that C reads */
  readonly spalten: ReadonlyArray<Float64Array>
  readonly rechne: () => number
}

const main = (): void => {
  const ordner = mkdtempSync(join(tmpdir(), "segregation-"))
  try {
    const programm = compile(ordner)
    if (programm === undefined) {
      console.log("no gcc on this machine: the comparison with C is skipped")
      return
    }
    const verdicts = [eine(1_000_000), mehrere(1_000_000), gini(100_000), gini(1_000_000), vierzehn(100_000)].map(
      (aufgabe) => compare(aufgabe, programm, ordner),
    )
    verdicts.push(reportMemory())
    if (verdicts.includes("too slow")) process.exitCode = 1
  } finally {
    rmSync(ordner, { recursive: true })
  }
}

const eine = (n: number): Aufgabe => {
  const [x, total] = gruppeUndGesamt(n)
  return {
    was: `segregationIndex, ${n} units`,
    bar: 2,
    c: "dissimilarity",
    n,
    runden: 21,
    spalten: [x, total],
    rechne: () => Result.getOrThrow(segregationIndex(x, total)).wert,
  }
}

const mehrere = (n: number): Aufgabe => {
  const spalten = createSpalten(n, GRUPPEN)
  const table = Object.fromEntries(spalten.map((spalte, k) => [`g${k}`, spalte]))
  return {
    was: `multigroupH, ${n} units, ${GRUPPEN} groups`,
    bar: 2.5,
    c: "theil",
    n,
    runden: 9,
    spalten,
    // C checks as well, so the table is made anew each time
    rechne: () => Result.getOrThrow(Result.flatMap(groupTable(table), multigroupH)).wert,
  }
}

const gini = (n: number): Aufgabe => {
  const [x, total] = gruppeUndGesamt(n)
  return {
    was: `giniSegregation, ${n} units`,
    bar: 3.5,
    c: "gini",
    n,
    runden: n > 100_000 ? 7 : 21,
    spalten: [x, total],
    rechne: () => Result.getOrThrow(giniSegregation(x, total)).wert,
  }
}

const vierzehn = (n: number): Aufgabe => {
  const spalten = createSpalten(n, GRUPPEN)
  const table = Object.fromEntries(spalten.map((spalte, k) => [`g${k}`, spalte]))
  return {
    was: `14 indices, ${n} units, ${GRUPPEN} groups`,
    bar: 3,
    c: "all",
    n,
    runden: 11,
    spalten,
    rechne: () =>
      Object.values(
        Result.getOrThrow(Result.flatMap(groupTable(table), (checked) => segregationIndices(checked, "g0"))),
      ).reduce((sum, { wert }) => sum + wert, 0),
  }
}

/** C before ours and C after ours, so that what slows the machine down meanwhile falls on both. */
const compare = (aufgabe: Aufgabe, programm: string, ordner: string): Verdict => {
  const datei = join(ordner, "spalten.bin")
  const alle = new Float64Array(aufgabe.n * aufgabe.spalten.length)
  for (const [k, spalte] of aufgabe.spalten.entries()) alle.set(spalte, k * aufgabe.n)
  writeFileSync(datei, new Uint8Array(alle.buffer))
  const c = () => runC(programm, [aufgabe.c, datei, aufgabe.n, aufgabe.spalten.length, aufgabe.runden])
  for (let i = 0; i < 3; i++) aufgabe.rechne()
  const rounds = Array.from({ length: 3 }, () => {
    const vorher = c()
    const zeiten = Array.from({ length: aufgabe.runden }, () => seconds(aufgabe.rechne))
    const nachher = c()
    return { ours: median(zeiten), theirs: Math.sqrt(vorher.seconds * nachher.seconds), wert: vorher.wert }
  })
  const [erste] = rounds
  const unterschied = Math.abs(aufgabe.rechne() / (erste?.wert ?? 0) - 1)
  if (!(unterschied < 1e-11)) throw new Error(`${aufgabe.was}: C gives another value, ${erste?.wert}`)
  const ratio = median(rounds.map(({ ours, theirs }) => ours / theirs))
  const zeiten = `${(median(rounds.map(({ ours }) => ours)) * 1000).toFixed(2)} ms / ${(median(rounds.map(({ theirs }) => theirs)) * 1000).toFixed(2)} ms`
  return report(`${aufgabe.was}: ${ratio.toFixed(2)} × C (${zeiten})`, ratio, aufgabe.bar)
}

/** The highest memory of a process that reads 10⁶ × 6 counts and computes H of them. */
const reportMemory = (): Verdict => {
  const { stdout, status } = spawnSync(
    process.execPath,
    ["--conditions=source", "--input-type=module-typescript", "--eval", speicher],
    { encoding: "utf8", cwd: resolve(import.meta.dirname, "..") },
  )
  if (status !== 0) throw new Error("the measurement of memory did not end well")
  const megabyte = Number(stdout)
  return report(`peak memory of multigroupH, 1000000 units, 6 groups: ${megabyte.toFixed(0)} MB`, megabyte, 250)
}

const speicher = `
import * as Result from "effect/Result"
import { groupTable, multigroupH } from "./packages/statistik/src/index.ts"
const columns = Object.fromEntries(Array.from({ length: 6 }, (_, k) =>
  ["g" + k, Int32Array.from({ length: 1_000_000 }, (_, i) => (i * 7919 + k * 104729) % 600)]))
Result.getOrThrow(Result.flatMap(groupTable(columns), multigroupH))
console.log(process.resourceUsage().maxRSS / 1000)
`

// Helpers

type Verdict = "fast enough" | "too slow"

const report = (text: string, wert: number, bar: number): Verdict => {
  const verdict = wert <= bar ? "fast enough" : "too slow"
  console.log(`${text}, bar ${bar}: ${verdict}`)
  return verdict
}

const compile = (ordner: string): string | undefined => {
  const programm = join(ordner, "segregation")
  const { status, error } = spawnSync(
    "gcc",
    ["-O3", "-o", programm, join(import.meta.dirname, "c/segregation.c"), "-lm"],
    { stdio: ["ignore", "ignore", "inherit"] },
  )
  if (error !== undefined) return undefined
  if (status !== 0) throw new Error("gcc did not compile bench/c/segregation.c")
  return programm
}

const runC = (programm: string, argumente: ReadonlyArray<string | number>) => {
  const { stdout, status } = spawnSync(programm, argumente.map(String), { encoding: "utf8" })
  if (status !== 0) throw new Error("the C program did not end well")
  const [wert = 0, dauer = 0] = stdout.split(" ").map(Number)
  return { wert, seconds: dauer }
}

const gruppeUndGesamt = (n: number): readonly [x: Float64Array, total: Float64Array] => {
  const [x, rest] = createSpalten(n, 2) as [Float64Array, Float64Array]
  return [x, x.map((count, i) => count + rest[i]!)]
}

/** Whole counts below 600, the same in every run; one unit in a hundred is empty. */
const createSpalten = (n: number, anzahl: number): ReadonlyArray<Float64Array> => {
  let state = 1
  return Array.from({ length: anzahl }, () =>
    Float64Array.from({ length: n }, (_, i) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
      return i % 100 === 0 ? 0 : Math.floor((state / 2 ** 32) * 600)
    }),
  )
}

const seconds = (run: () => unknown): number => {
  const start = performance.now()
  run()
  return (performance.now() - start) / 1000
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

main()
