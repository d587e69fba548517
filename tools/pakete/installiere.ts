import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { runBefehl } from "./runBefehl.ts"

/** Makes an empty project in `ordner` and installs tarballs into it, with an empty cache and without a network. */
export const installiere = async (ordner: string, tarballs: ReadonlyArray<string>): Promise<void> => {
  mkdirSync(ordner)
  writeFileSync(join(ordner, "package.json"), '{ "private": true, "type": "module" }\n')
  const cache = join(ordner, ".cache")
  // What stands around the call, as under `npm run`, would be the configuration of this repository.
  const env = {
    npm_config_cache: cache,
    npm_config_offline: "true",
    npm_config_workspaces: "",
    npm_config_local_prefix: "",
  }
  await runBefehl("npm", ["install", "--no-audit", "--no-fund", ...tarballs], { cwd: ordner, env })
}

/** The names of the packages that an install brought, in order. */
export const listInstalliert = (ordner: string): ReadonlyArray<string> =>
  readdirSync(join(ordner, "node_modules"))
    .filter((name) => !name.startsWith("."))
    .flatMap((name) =>
      name.startsWith("@") ? readdirSync(join(ordner, "node_modules", name)).map((teil) => `${name}/${teil}`) : [name],
    )
    .toSorted()

/** Copies the files of a folder. */
export const copyDateien = (von: string, nach: string): void => {
  for (const name of readdirSync(von)) copyFileSync(join(von, name), join(nach, name))
}

/** Files of the installed `@zielwerk` packages that name a folder of this machine. */
export const findPfade = (ordner: string, pfad: string): ReadonlyArray<string> => {
  const zielwerk = join(ordner, "node_modules/@zielwerk")
  return readdirSync(zielwerk, { recursive: true, withFileTypes: true })
    .filter((datei) => datei.isFile())
    .map((datei) => join(datei.parentPath, datei.name))
    .filter((datei) => readFileSync(datei, "utf8").includes(pfad))
    .map((datei) => `${datei.slice(zielwerk.length + 1)} names ${pfad}`)
}
