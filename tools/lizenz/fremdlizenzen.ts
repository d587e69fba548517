import { readdirSync, readFileSync } from "node:fs"
import { join, resolve } from "node:path"
import { bundle } from "../groesse.ts"

/** What zielwerk bundles of others, each with its licence: they ask that it goes along wherever their code goes. */
export const renderFremdlizenzen = async (root: string): Promise<string> => {
  const { metafile } = await bundle(root, "cli")
  const ordner = Object.keys(metafile.inputs).flatMap((pfad) => {
    const fund = /^(.*\bnode_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(pfad)
    return fund?.[1] === undefined ? [] : [resolve(root, "packages/cli", fund[1])]
  })
  return [kopf, ...[...new Set(ordner)].toSorted().map(renderFremdes)].join(trenner)
}

const kopf = `zielwerk selbst steht unter der EUPL-1.2 (LICENSE). Sein Programm enthält außerdem Code aus den folgenden Paketen;
er wird unter deren Lizenzen weitergegeben.
`
const trenner = `\n${"-".repeat(80)}\n\n`

const renderFremdes = (ordner: string): string => {
  const { name, version, license } = JSON.parse(readFileSync(join(ordner, "package.json"), "utf8")) as {
    readonly name: string
    readonly version: string
    readonly license?: string
  }
  const datei = readdirSync(ordner).find((pfad) => /^licen[cs]e(\.md|\.txt)?$/i.test(pfad))
  if (license === undefined || datei === undefined)
    throw new Error(`${name}: no licence found, so it may not be bundled`)
  return `${name} ${version} · ${license}\n\n${readFileSync(join(ordner, datei), "utf8").replace(/\r\n/g, "\n").trim()}\n`
}
