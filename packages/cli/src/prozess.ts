import { readdirSync, readFileSync, statSync } from "node:fs"
import { createAusgabe } from "./createAusgabe.ts"
import { run } from "./run.ts"

// The only file that touches the process. Everything is synchronous: nothing waits, and an interrupt ends it at once.
process.exitCode = run(process.argv.slice(2), {
  readdir: (ordner) => readdirSync(ordner),
  sizeOf: (datei) => {
    const stat = statSync(datei)
    // a device or a pipe never ends
    if (!stat.isFile()) throw Object.assign(new Error("no regular file"), { code: "KEINE_DATEI" })
    return stat.size
  },
  readFile: (datei) => readFileSync(datei),
  stdout: createAusgabe(1),
  stderr: createAusgabe(2),
  env: process.env,
})
