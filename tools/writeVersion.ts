// Writes the version of the command into its source, since a bundle has no package.json to read: part of `npm run neue-version`.
import { writeFileSync } from "node:fs"
import { resolve } from "node:path"
import { readManifest } from "./pakete/paket.ts"

const cli = resolve(import.meta.dirname, "../packages/cli")
const { version } = readManifest(cli)
writeFileSync(
  resolve(cli, "src/version.ts"),
  `/** The version of this package, as its package.json has it. */\nexport const version = "${version}"\n`,
)
