// How long does the shortest sensible call take, from start to exit of the process? `node bench/start.ts`
import { spawnSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { buildSync } from "esbuild"

const ROUNDS = 31
const WARM_UP = 5

const root = resolve(import.meta.dirname, "..")
const zielwerk = join(root, "packages/cli/dist/zielwerk.js")
const out = join(import.meta.dirname, "out")
const nurLesen = join(out, "nurLesenStart.mjs")
const koblenz = join(root, "examples/koblenz")

const main = (): void => {
  spawnSync(process.execPath, ["tools/buildCli.ts"], { cwd: root, stdio: "inherit" }) // if it is older than its sources
  buildNurLesen()
  const [ours, lesen, node] = measure([
    [zielwerk, "auswerten", koblenz, "--stichtag", "2018-12-31"],
    [nurLesen, koblenz],
    ["-e", "0"],
  ])
  const verdicts = [
    report("reading and decoding the same files only", 1.5, ours, lesen),
    report("node -e 0", 6, ours, node),
  ]
  if (verdicts.includes("too slow")) process.exitCode = 1
}

/** Built as the CLI is: one minified bundle of the sources behind a launcher that turns the compile cache on. */
const buildNurLesen = (): void => {
  buildSync({
    entryPoints: [join(import.meta.dirname, "nurLesen.ts")],
    outfile: join(out, "nurLesen.mjs"),
    bundle: true,
    format: "esm",
    platform: "neutral",
    target: "node22",
    conditions: ["source"],
    external: ["node:*"],
    minify: true,
    logLevel: "error",
  })
  writeFileSync(
    nurLesen,
    'import { enableCompileCache } from "node:module"\nenableCompileCache()\nawait import("./nurLesen.mjs")\n',
  )
}

/** Milliseconds of each call, all calls taking turns; the first rounds fill the caches. */
const measure = (calls: ReadonlyArray<ReadonlyArray<string>>): ReadonlyArray<ReadonlyArray<number>> => {
  const rounds = Array.from({ length: WARM_UP + ROUNDS }, () => calls.map(milliseconds)).slice(WARM_UP)
  return calls.map((_, i) => rounds.map((round) => round[i]!))
}

const milliseconds = (argv: ReadonlyArray<string>): number => {
  const start = performance.now()
  const { status, stderr } = spawnSync(process.execPath, argv, {
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  })
  const duration = performance.now() - start
  if (status !== 0) throw new Error(`node ${argv.join(" ")} ended with ${status}: ${stderr}`)
  return duration
}

const report = (
  baseline: string,
  bar: number,
  ours: ReadonlyArray<number> = [],
  theirs: ReadonlyArray<number> = [],
): "fast enough" | "too slow" => {
  const ratio = median(ours) / median(theirs)
  const verdict = ratio <= bar ? "fast enough" : "too slow"
  console.log(
    `zielwerk auswerten, start to exit: ${ratio.toFixed(2)} × ${baseline}` +
      ` (${median(ours).toFixed(0)} ms / ${median(theirs).toFixed(0)} ms, medians of ${ROUNDS}), bar ${bar}: ${verdict}`,
  )
  return verdict
}

const median = (values: ReadonlyArray<number>): number => values.toSorted((a, b) => a - b)[values.length >> 1]!

main()
