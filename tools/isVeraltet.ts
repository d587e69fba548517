import { globSync, statSync } from "node:fs"
import { join } from "node:path"

/** What the bundled CLI is made of; it takes the other packages from their sources. */
const quellen = [
  "packages/*/src/**/*.ts",
  "packages/*/schema/*.json",
  "packages/*/{package.json,tsup.config.ts}",
  "tsup.config.base.ts",
  "package.json",
]

/** Is the file at `ziel` missing, or older than something it is built from? Tests are no part of it. */
export const isVeraltet = (root: string, ziel: string): boolean => {
  const gebaut = statSync(join(root, ziel), { throwIfNoEntry: false })
  if (gebaut === undefined) return true
  return globSync(quellen, { cwd: root })
    .filter((pfad) => !pfad.endsWith(".test.ts"))
    .some((pfad) => statSync(join(root, pfad)).mtimeMs > gebaut.mtimeMs)
}
