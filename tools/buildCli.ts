// Builds the CLI if it is older than its sources: `npm run build:cli`. A build that is not needed would take half a
// second of every call, and would replace the file while a test that runs at the same time starts it.
import { spawnSync } from "node:child_process"
import { resolve } from "node:path"
import { isVeraltet } from "./isVeraltet.ts"

const root = resolve(import.meta.dirname, "..")
if (isVeraltet(root, "packages/cli/dist/zielwerk.js")) {
  // stdout belongs to the command that follows.
  const { status } = spawnSync("npm", ["run", "--silent", "build:js", "-w", "@zielwerk/cli"], {
    cwd: root,
    stdio: ["ignore", process.stderr, process.stderr],
  })
  process.exitCode = status ?? 1
}
