import { spawnSync } from "node:child_process"
import { randomInt } from "node:crypto"

// Runs all properties with fresh examples until one fails, or so many times: `npm run suche -- 20`
const mal = Number(process.argv[2] ?? 5)

for (let i = 1; i <= mal; i++) {
  const SAAT = String(randomInt(2 ** 31))
  const { status } = spawnSync("vitest", ["run", "--config", "vitest.workspace.ts", "--silent", "--reporter=dot"], {
    stdio: "inherit",
    env: { ...process.env, SAAT },
  })
  console.log(`run ${i} of ${mal}, SAAT=${SAAT}: ${status === 0 ? "passed" : "failed"}`)
  if (status !== 0) process.exit(1)
}
