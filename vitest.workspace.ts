import { existsSync, readdirSync } from "node:fs"
import { defineConfig } from "vitest/config"

const pakete = readdirSync("packages").filter((name) => existsSync(`packages/${name}/package.json`))

// Scripts pass this file with `--config`: vitest no longer finds it by name.
export default defineConfig({
  ssr: { resolve: { conditions: ["source"], externalConditions: ["source"] } },
  test: {
    // A project may have no test yet; `.ci/run` fails if the whole run has none.
    passWithNoTests: true,
    // no test is about time: on a busy machine a property may take a while
    testTimeout: 60_000,
    reporters: ["default", "./tools/letzteZeile.ts"],
    setupFiles: [`${import.meta.dirname}/tools/saat.ts`],
    projects: [
      // Without `extends` a project would lose the condition `source`.
      ...pakete.map((name) => ({
        extends: true as const,
        test: { name, root: `packages/${name}`, include: ["src/**/*.test.ts"] },
      })),
      { extends: true, test: { name: "haus", include: ["tools/**/*.test.ts"] } },
      { extends: true, test: { name: "examples", include: ["examples/**/*.test.ts"] } },
      { extends: true, test: { name: "beispiele", include: [".beispiele/**/*.test.ts"] } },
    ],
  },
})
