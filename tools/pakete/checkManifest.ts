import type { Verstoesse } from "../haus/datei.ts"
import { isBibliothek, type Paket } from "./paket.ts"

/** What does a `package.json`, or the README beside it, not say that all packages say? */
export const checkManifest = ({ ordner, manifest }: Paket, readme: string): Verstoesse => {
  const { repository, engines, publishConfig, dependencies = {}, peerDependencies = {} } = manifest
  const regeln: ReadonlyArray<readonly [boolean, string]> = [
    [manifest.license === "EUPL-1.2", 'license has to be "EUPL-1.2"'],
    [(manifest.description ?? "").length >= 20, "description is missing"],
    [(manifest.keywords ?? []).length >= 4, "keywords are missing"],
    [repository?.directory === ordner, `repository.directory has to be "${ordner}"`],
    [/^git\+https:\/\/\S+\.git$/.test(repository?.url ?? ""), "repository.url has to be git+https://….git"],
    [engines?.["node"] === ">=22.19", 'engines.node has to be ">=22.19"'],
    [manifest.type === "module", 'type has to be "module"'],
    [manifest.sideEffects === false, "sideEffects has to be false"],
    [publishConfig?.["provenance"] === true && publishConfig["access"] === "public", "publishConfig is not complete"],
    [readme.includes("[Handbuch]("), "README.md does not lead to the Handbuch"],
    [/^```(ts|console) beispiel/m.test(readme), "README.md shows no example that runs"],
    ...(isBibliothek(manifest)
      ? [
          [peerDependencies["effect"] === "^4.1.0", "peerDependencies.effect has to be ^4.1.0"] as const,
          [!("effect" in dependencies), "effect is a peer, so that a program has it once"] as const,
          [hasBedingungen(manifest), "exports need source, types and default, in this order"] as const,
          [hasDateien(manifest), "files have to be CHANGELOG.md, dist and src, without tests and build info"] as const,
        ]
      : [[Object.keys(dependencies).length === 0, "a bundled program depends on nothing"] as const]),
  ]
  return regeln.filter(([gilt]) => !gilt).map(([, satz]) => `${ordner}/package.json: ${satz}`)
}

const hasBedingungen = ({ exports = {} }: Paket["manifest"]): boolean =>
  JSON.stringify(exports["."]) ===
  JSON.stringify({ source: "./src/index.ts", types: "./dist/index.d.ts", default: "./dist/index.js" })

const hasDateien = ({ files = [] }: Paket["manifest"]): boolean =>
  ["CHANGELOG.md", "dist", "!dist/.tsbuildinfo", "src", "!src/**/*.test.ts"].every((muster) => files.includes(muster))
