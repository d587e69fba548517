import { defineConfig } from "tsup"
import base from "../../tsup.config.base.ts"

// Two files: the launcher, and one bundle with everything inside. Its names are fixed, since the launcher imports it.
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
  esbuildOptions: (options) => {
    // workspace packages from their sources, so that no other build has to run first
    options.conditions = ["source"]
    options.legalComments = "none"
  },
})
