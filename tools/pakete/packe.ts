import { existsSync, mkdirSync, rmSync } from "node:fs"
import { join } from "node:path"
import { type Paket, readManifest } from "./paket.ts"
import { runBefehl } from "./runBefehl.ts"

/** A packed package: its tarball, and the files in it. */
export type Tarball = { readonly name: string; readonly datei: string; readonly pfade: ReadonlyArray<string> }

/** Packs packages of the workspace into `<root>/.cache/pakete`, which is emptied before. */
export const packe = async (root: string, pakete: ReadonlyArray<Paket>): Promise<ReadonlyArray<Tarball>> => {
  const ziel = join(root, ".cache/pakete")
  rmSync(ziel, { recursive: true, force: true })
  return npmPack(
    root,
    ziel,
    pakete.flatMap(({ ordner }) => ["-w", ordner]),
  )
}

/**
 * Packs what the packages need of others, from `node_modules`, into `<root>/.cache/fremde`: an install without a network
 * can take it from there. What was packed once in the same version stays.
 */
export const packeFremde = async (root: string, pakete: ReadonlyArray<Paket>): Promise<ReadonlyArray<string>> => {
  const ziel = join(root, ".cache/fremde")
  const namen = new Set(pakete.flatMap(({ manifest }) => listBedarf(manifest)))
  // A set that grows while it is walked over: what the others need comes behind them.
  for (const name of namen) for (const weiteres of listBedarf(readFremdes(root, name))) namen.add(weiteres)
  const fremde = [...namen].map((name) => {
    const { version } = readFremdes(root, name)
    return { name, datei: join(ziel, `${name.replace(/^@/, "").replaceAll("/", "-")}-${version}.tgz`) }
  })
  const fehlend = fremde.filter(({ datei }) => !existsSync(datei)).map(({ name }) => `./node_modules/${name}`)
  if (fehlend.length > 0) await npmPack(root, ziel, ["--ignore-scripts", ...fehlend])
  return fremde.map(({ datei }) => datei)
}

const listBedarf = (manifest: Paket["manifest"]): ReadonlyArray<string> => {
  const { dependencies = {}, peerDependencies = {}, peerDependenciesMeta = {} } = manifest
  return Object.keys({ ...dependencies, ...peerDependencies }).filter(
    (name) => !name.startsWith("@zielwerk/") && peerDependenciesMeta[name]?.optional !== true,
  )
}

const readFremdes = (root: string, name: string) => readManifest(join(root, "node_modules", name))

const npmPack = async (
  root: string,
  ziel: string,
  argumente: ReadonlyArray<string>,
): Promise<ReadonlyArray<Tarball>> => {
  mkdirSync(ziel, { recursive: true })
  const json = await runBefehl("npm", ["pack", "--json", "--pack-destination", ziel, ...argumente], { cwd: root })
  const gepackt = JSON.parse(json) as ReadonlyArray<{
    readonly name: string
    readonly filename: string
    readonly files: ReadonlyArray<{ readonly path: string }>
  }>
  return gepackt.map(({ name, filename, files }) => ({
    name,
    datei: join(ziel, filename),
    pfade: files.map(({ path }) => path),
  }))
}
