import { defineConfig } from "tsup"
export default defineConfig({
  entry: ["src/index.ts"],
  format: ["esm"],
  dts: false, // declarations come from `tsc -b` (TypeScript 7)
  clean: false,
  sourcemap: true,
  target: "node22",
})
