import type { Verstoesse } from "./datei.ts"

const oben = [
  "package.json",
  "tsconfig.json",
  "packages/",
  "examples/",
  "docs/",
  "vitest.workspace.ts",
  "README.md",
  "LICENSE",
]

/** What is missing at the top level of what the design fixes there? A folder counts if it holds a file. */
export const findFehlendes = (pfade: ReadonlyArray<string>): Verstoesse =>
  oben
    .filter((name) => !pfade.some((pfad) => (name.endsWith("/") ? pfad.startsWith(name) : pfad === name)))
    .map((name) => `${name} is missing at the top level`)

/** Which path does git quote, and no URL or npm name hold? Which blanks break a command line? */
export const findNichtAscii = (pfade: ReadonlyArray<string>): Verstoesse =>
  pfade.filter((pfad) => /[^\x21-\x7e]/.test(pfad)).map((pfad) => `${pfad}: write ä ö ü ß as ae oe ue ss, and no blank`)

/** Which paths are one on a disk that ignores case? Folders count as well. */
export const findGleichBisAufSchreibung = (pfade: ReadonlyArray<string>): Verstoesse => {
  const gesehen = new Map<string, string>()
  const funde = new Set<string>()
  for (const pfad of pfade.flatMap(withOrdnern)) {
    const erster = gesehen.get(pfad.toLowerCase()) ?? pfad
    if (erster !== pfad) funde.add(`${pfad}: differs from ${erster} by case only`)
    gesehen.set(pfad.toLowerCase(), erster)
  }
  return [...funde]
}

/** `a/b/c.ts` → `a`, `a/b`, `a/b/c.ts`. */
export const withOrdnern = (pfad: string): ReadonlyArray<string> =>
  pfad.split("/").map((_, index, teile) => teile.slice(0, index + 1).join("/"))
