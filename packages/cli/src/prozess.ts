import { ablage } from "./ablage.ts"
import { createAusgabe } from "./createAusgabe.ts"
import { fs } from "./eingebaut.ts"
import { run } from "./run.ts"

const argv = process.argv.slice(2)

// The machines take a fifth of the time of a start, so only the command that asks them loads them.
const ablauf = argv.includes("ablauf") ? (await import("./befehle/ablauf.ts")).ablauf : undefined

// Wires the process to `run`. Besides, everything is synchronous: nothing waits, and an interrupt ends it at once.
process.exitCode = run(argv, {
  readdir: (ordner) => fs.readdirSync(ordner),
  sizeOf: (datei) => {
    const stat = fs.statSync(datei)
    // a device or a pipe never ends
    if (!stat.isFile()) throw Object.assign(new Error("no regular file"), { code: "KEINE_DATEI" })
    return stat.size
  },
  readFile: (datei) => fs.readFileSync(datei),
  // beside the bundle, and read only when asked for: they are larger than most concepts
  readSchema: (von) => fs.readFileSync(new URL(`./${von}.schema.json`, import.meta.url), "utf8"),
  ablage,
  stdout: createAusgabe(1),
  stderr: createAusgabe(2),
  env: process.env,
  ...(ablauf === undefined ? {} : { ablauf }),
})
