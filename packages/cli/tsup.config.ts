import { copyFileSync } from "node:fs"
import { basename, join } from "node:path"
import { defineConfig } from "tsup"
import base from "../../tsup.config.base.ts"

const hier = import.meta.dirname

// The launcher, one bundle with nearly everything inside, and what `ablauf` alone needs. The launcher imports the bundle by
// its name.
// Beside them lie the JSON Schemas: they would make each start read more than a command needs.
export default defineConfig({
  ...base,
  entry: ["src/zielwerk.ts", "src/prozess.ts"],
  noExternal: [/.*/],
  external: [/^node:/],
  // neutral: of a library with several builds the ESM one, which esbuild can prune (`yaml` offers Node only CommonJS)
  platform: "neutral",
  minify: true,
  sourcemap: false,
  silent: true, // its report would stand before the first result
  onSuccess: async () => {
    const ausgaben = ["pruefung", "auswertung", "zeigen", "statistik"].map((name) => `bericht/schema/${name}`)
    for (const schema of ["konzept/schema/konzept", ...ausgaben])
      copyFileSync(join(hier, "..", `${schema}.schema.json`), join(hier, "dist", `${basename(schema)}.schema.json`))
  },
  esbuildOptions: (options) => {
    // workspace packages from their sources, so that no other build has to run first
    options.conditions = ["source"]
    options.legalComments = "none"
    // without a hash, so that no build leaves an older one beside it
    options.chunkNames = "[name]"
  },
})
