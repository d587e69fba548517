// May this tree be published as the release of this name? `npm run freigabe -- v0.1.0`
import { readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { findHindernisse } from "./freigabe/findHindernisse.ts"
import { listPfade, readDateien } from "./haus/datei.ts"
import { listPakete } from "./pakete/paket.ts"

const root = resolve(import.meta.dirname, "..")
const publiccode = { pfad: "publiccode.yml", text: readFileSync(join(root, "publiccode.yml"), "utf8") }
const dateien = [publiccode, ...readDateien(root, listPfade(root))]
const hindernisse = findHindernisse(process.argv[2] ?? "", listPakete(root), dateien)
for (const hindernis of hindernisse) console.error(hindernis)
console.log(hindernisse.length === 0 ? "Nothing stands against it." : `${hindernisse.length} things stand against it.`)
process.exitCode = hindernisse.length === 0 ? 0 : 1
