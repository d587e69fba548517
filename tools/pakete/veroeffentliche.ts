import { readdirSync } from "node:fs"
import { join } from "node:path"
import { runBefehl } from "./runBefehl.ts"

/** The tarballs that `npm run pakete` left, in the order of their names. */
export const listTarballs = (root: string): ReadonlyArray<string> => {
  const ordner = join(root, ".cache/pakete")
  return readdirSync(ordner)
    .toSorted()
    .map((name) => join(ordner, name))
}

/** Hands a tarball to npm, with what its package.json says under `publishConfig`; `--dry-run` does all but that. */
export const veroeffentliche = (root: string, tarball: string, argumente: ReadonlyArray<string>): Promise<string> =>
  runBefehl("npm", ["publish", ...argumente, tarball], { cwd: root })
