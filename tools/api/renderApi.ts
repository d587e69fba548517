import { readFileSync } from "node:fs"
import { join, posix } from "node:path"

/**
 * What a package promises its users, as one text: the declarations that its index reaches, without their comments.
 *
 * @param dist  folder with the built declarations; what lies in it from earlier builds, and is reached no more, is left out
 */
export const renderApi = (dist: string): string =>
  listErreichte(dist, ["index.d.ts"])
    .map((pfad) => `// ${pfad}\n${stripKommentare(readFileSync(join(dist, pfad), "utf8"))}`)
    .join("\n")

/** The first file, then all that it reaches, in the order of their paths. */
const listErreichte = (dist: string, [erste = "", ...rest]: ReadonlyArray<string>): ReadonlyArray<string> => {
  const erreicht = new Set([erste, ...rest])
  // A set that grows while it is walked over: what a file imports comes behind it.
  for (const pfad of erreicht) {
    for (const ziel of listImporte(readFileSync(join(dist, pfad), "utf8"))) {
      erreicht.add(posix.join(posix.dirname(pfad), ziel.replace(/\.[jt]s$/, ".d.ts")))
    }
  }
  return [erste, ...[...erreicht].filter((pfad) => pfad !== erste).toSorted()]
}

const listImporte = (text: string): ReadonlyArray<string> =>
  [...stripKommentare(text).matchAll(/\b(?:from\s+|import\s*\(?\s*)["'](\.[^"']+)["']/g)].flatMap(
    ([, ziel]) => ziel ?? [],
  )

/** A better comment is no other promise; tsc writes each on lines of its own. */
export const stripKommentare = (text: string): string =>
  text.replace(/^[ \t]*\/\*\*[\s\S]*?\*\/[ \t]*\n/gm, "").replace(/^\/\/# sourceMappingURL=.*\n?/gm, "")
