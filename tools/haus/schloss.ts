import type { Datei, Verstoesse } from "./datei.ts"

type Eintrag = { readonly resolved?: string; readonly link?: boolean } & Partial<Record<Feld, Record<string, string>>>
type Schloss = { readonly packages: Readonly<Record<string, Eintrag>> }

const felder = ["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"] as const
type Feld = (typeof felder)[number]

/**
 * Which optional package does the lock name but not resolve? `npm install` passes with such a lock, `npm ci` does not.
 */
export const findNichtAufgeloest = ({ pfad, text }: Datei): Verstoesse => {
  const { packages } = JSON.parse(text) as Schloss
  return Object.entries(packages).flatMap(([ort, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !placesAbove(ort).some((platz) => `${platz}node_modules/${name}` in packages))
      .map((name) => `${pfad}: ${name}, optional for ${ort || "the root"}, is not resolved`),
  )
}

/** Which entry names the host it was loaded from? Others load from another one. */
export const findRegistry = ({ pfad, text }: Datei): Verstoesse =>
  Object.entries((JSON.parse(text) as Schloss).packages)
    .filter(([, { resolved }]) => resolved !== undefined && /^[a-z+]+:/i.test(resolved))
    .map(([ort, { resolved }]) => `${pfad}: ${ort} names a host: ${resolved}`)

/** Which `package.json` says something else than the lock? `npm ci` stops there. */
export const findVeraltet = (schloss: Datei, dateien: ReadonlyArray<Datei>): Verstoesse => {
  const { packages } = JSON.parse(schloss.text) as Schloss
  return dateien
    .filter(({ pfad }) => /^((packages\/[^/]+|docs)\/)?package\.json$/.test(pfad))
    .flatMap(({ pfad, text }) => {
      const manifest = JSON.parse(text) as Eintrag
      const eintrag = packages[pfad.replace(/\/?package\.json$/, "")]
      return felder
        .filter((feld) => formatListe(manifest[feld]) !== formatListe(eintrag?.[feld]))
        .map((feld) => `${schloss.pfad}: ${feld} of ${pfad} have changed since; run npm install`)
    })
}

/** Where npm looks for a package, from the inside out: `a/node_modules/b` → `a/node_modules/b/`, `a/`, ``. */
const placesAbove = (ort: string): ReadonlyArray<string> => {
  if (ort === "") return [""]
  const ende = ort.lastIndexOf("/node_modules/")
  return [`${ort}/`, ...placesAbove(ende < 0 ? "" : ort.slice(0, ende))]
}

const formatListe = (liste: Record<string, string> = {}): string =>
  Object.entries(liste)
    .map((eintrag) => eintrag.join("@"))
    .toSorted()
    .join(" ")
