import { type Datei, isPaketquelle, isTest, paketOf, type Verstoesse } from "./datei.ts"
import { isRelativ, listImporte, paketnameOf } from "./importe.ts"

/** What a `package.json` lists. */
export type Manifest = {
  readonly pfad: string
  readonly paket: string
  readonly name: string
  /** What users of the package get as well; of a program, which is one bundle, what it is bundled from. */
  readonly abhaengigkeiten: ReadonlyArray<string>
  readonly entwicklung: ReadonlyArray<string>
}

/** The manifests of the packages, in the order of their paths. */
export const listManifeste = (dateien: ReadonlyArray<Datei>): ReadonlyArray<Manifest> =>
  dateien.filter(({ pfad }) => /^packages\/[^/]+\/package\.json$/.test(pfad)).map(readManifest)

/** Which import names a package that the manifest beside it does not list? Tests may also use what the root lists. */
export const findNichtGelistet = (dateien: ReadonlyArray<Datei>): Verstoesse => {
  const manifeste = new Map(listManifeste(dateien).map((manifest) => [manifest.paket, manifest]))
  const wurzel = dateien
    .filter(({ pfad }) => pfad === "package.json")
    .flatMap((datei) => readManifest(datei).entwicklung)
  return dateien
    .filter(({ pfad }) => isPaketquelle(pfad))
    .flatMap((datei) => {
      const manifest = manifeste.get(paketOf(datei.pfad) ?? "")
      if (manifest === undefined) return [`${datei.pfad}: its package has no package.json`]
      const { abhaengigkeiten, entwicklung, name, pfad } = manifest
      const gelistet = new Set([name, ...abhaengigkeiten, ...(isTest(datei.pfad) ? [...entwicklung, ...wurzel] : [])])
      return listImporte(datei)
        .filter(({ ziel }) => !isRelativ(ziel) && !ziel.startsWith("node:") && !gelistet.has(paketnameOf(ziel)))
        .map(({ ziel, ort }) => `${ort}: "${ziel}" is not listed in ${pfad}`)
    })
}

const readManifest = ({ pfad, text }: Datei): Manifest => {
  const json = JSON.parse(text) as Record<string, Record<string, string> | undefined> & { name: string }
  const keys = (feld: string): ReadonlyArray<string> => Object.keys(json[feld] ?? {})
  const isProgramm = json["bin"] !== undefined && !keys("exports").includes(".")
  return {
    pfad,
    paket: paketOf(pfad) ?? "",
    name: json.name,
    abhaengigkeiten: [
      ...["dependencies", "peerDependencies", "optionalDependencies"].flatMap(keys),
      ...(isProgramm ? keys("devDependencies") : []),
    ],
    entwicklung: keys("devDependencies"),
  }
}
