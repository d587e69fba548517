import { ablage } from "./ablage.ts"
import { createAusgabe } from "./createAusgabe.ts"
import { fs } from "./eingebaut.ts"
import { run } from "./run.ts"

// Wires the process to `run`. Everything is synchronous: nothing waits, and an interrupt ends it at once.
process.exitCode = run(process.argv.slice(2), {
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
})
