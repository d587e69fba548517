// Publishes the tarballs that `npm run pakete` has checked; the release workflow calls it. A second try leaves out what
// the first one has published.
import { resolve } from "node:path"
import { listPakete } from "./pakete/paket.ts"
import { runBefehl } from "./pakete/runBefehl.ts"
import { listTarballs, veroeffentliche } from "./pakete/veroeffentliche.ts"

const root = resolve(import.meta.dirname, "..")
const argumente = process.argv.slice(2)
const isVeroeffentlicht = ({ name, version }: { readonly name: string; readonly version: string }): Promise<boolean> =>
  runBefehl("npm", ["view", `${name}@${version}`, "version"], { cwd: root }).then(
    (text) => text.trim() === version,
    () => false,
  )

for (const { manifest } of listPakete(root)) {
  const { name, version } = manifest
  const datei = `${name.replace("@", "").replace("/", "-")}-${version}.tgz`
  const tarball = listTarballs(root).find((pfad) => pfad.endsWith(datei))
  if (tarball === undefined) throw new Error(`${datei} is missing in .cache/pakete; run npm run pakete`)
  if (await isVeroeffentlicht(manifest)) console.log(`${name} ${version} is published already`)
  else {
    await veroeffentliche(root, tarball, argumente)
    console.log(`${name} ${version} ${argumente.includes("--dry-run") ? "could be published" : "published"}`)
  }
}
