import { execFileSync } from "node:child_process"
import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** A file of the repository: path from the root with `/`, and its text. */
export type Datei = { readonly pfad: string; readonly text: string }

/** What a check found, ready to be read: `path:line: what is wrong`. No entry means that the rule holds. */
export type Verstoesse = ReadonlyArray<string>

/** Paths of what is or would be committed: tracked, or new and not ignored. */
export const listPfade = (root: string): ReadonlyArray<string> =>
  execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root, encoding: "utf8" })
    .split("\0")
    .filter((pfad) => pfad !== "" && existsSync(join(root, pfad)))
    .toSorted()

export const readDateien = (root: string, pfade: ReadonlyArray<string>): ReadonlyArray<Datei> =>
  pfade
    .filter((pfad) => /\.(ts|md|json)$/.test(pfad))
    .map((pfad) => ({ pfad, text: readFileSync(join(root, pfad), "utf8") }))

/** The package a path lies in, `undefined` outside of `packages/`. */
export const paketOf = (pfad: string): string | undefined => /^packages\/([^/]+)\//.exec(pfad)?.[1]

export const isTest = (pfad: string): boolean => pfad.endsWith(".test.ts")

/** TypeScript of a package, tests included. */
export const isPaketquelle = (pfad: string): boolean => /^packages\/[^/]+\/src\/.*\.ts$/.test(pfad)
