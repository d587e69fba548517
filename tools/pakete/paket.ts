import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** What of a `package.json` matters for its publication. */
export type Manifest = {
  readonly name: string
  readonly version: string
  readonly private?: boolean
  readonly description?: string
  readonly keywords?: ReadonlyArray<string>
  readonly license?: string
  readonly type?: string
  readonly sideEffects?: boolean
  readonly engines?: Readonly<Record<string, string>>
  readonly repository?: { readonly type?: string; readonly url?: string; readonly directory?: string }
  readonly publishConfig?: Readonly<Record<string, unknown>>
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>
  readonly bin?: Readonly<Record<string, string>>
  readonly files?: ReadonlyArray<string>
  readonly dependencies?: Readonly<Record<string, string>>
  readonly peerDependencies?: Readonly<Record<string, string>>
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>
}

/** A package that is published: its folder from the root with `/`, and its `package.json`. */
export type Paket = { readonly ordner: string; readonly manifest: Manifest }

/** The packages that are published, in the order of their folders. */
export const listPakete = (root: string): ReadonlyArray<Paket> =>
  readdirSync(join(root, "packages"))
    .toSorted()
    .map((name) => `packages/${name}`)
    .filter((ordner) => existsSync(join(root, ordner, "package.json")))
    .map((ordner) => ({ ordner, manifest: readManifest(join(root, ordner)) }))
    .filter(({ manifest }) => manifest.private !== true)

/** Reads the `package.json` of a folder. */
export const readManifest = (ordner: string): Manifest =>
  JSON.parse(readFileSync(join(ordner, "package.json"), "utf8")) as Manifest

/** Has the package something to import, beside its own `package.json`? */
export const isBibliothek = ({ exports = {} }: Manifest): boolean => "." in exports

/** Every file that `exports` and `bin` promise, or that `files` names itself, without `./` at the front. */
export const listVersprochenes = ({ exports = {}, bin = {}, files = [] }: Manifest): ReadonlyArray<string> =>
  [
    ...Object.values(exports).flatMap((ziel) => (typeof ziel === "string" ? [ziel] : Object.values(ziel))),
    ...Object.values(bin),
    ...files.filter((muster) => /^[^!*]+\.[a-z]+$/.test(muster)),
  ].map((pfad) => pfad.replace(/^\.\//, ""))
