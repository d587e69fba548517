import { existsSync, globSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { extractBlocks } from "./extractBlocks.ts"
import { renderTest } from "./renderTest.ts"

/** Files whose blocks readers are promised to be able to run. */
const quellen = [
  "README.md",
  "GLOSSAR.md",
  "CONTRIBUTING.md",
  "docs/*.md",
  "docs/{adr,handbuch}/**/*.md",
  "packages/*/README.md",
  "packages/*/src/**/*.ts",
]

/**
 * Writes one test file per block into `<root>/.beispiele`, removes those of blocks that are gone, returns the names.
 *
 * One file per block, because blocks of one text may import the same name from different places. A file that would not
 * change is left alone, so that `tsc -b` does not check it again.
 */
export const writeBeispiele = (root: string): ReadonlyArray<string> => {
  const ziel = join(root, ".beispiele")
  const tests = new Map<string, string>()
  for (const datei of globSync(quellen, { cwd: root })
    .map((pfad) => pfad.replaceAll("\\", "/"))
    .toSorted()) {
    if (datei.endsWith(".test.ts")) continue
    for (const block of extractBlocks(readFileSync(join(root, datei), "utf8"), datei)) {
      tests.set(`${datei.replaceAll("/", "--")}-${block.zeile}.test.ts`, renderTest(block))
    }
  }
  mkdirSync(ziel, { recursive: true })
  for (const name of readdirSync(ziel)) if (!tests.has(name)) rmSync(join(ziel, name), { recursive: true })
  for (const [name, text] of tests) {
    const pfad = join(ziel, name)
    if (!existsSync(pfad) || readFileSync(pfad, "utf8") !== text) writeFileSync(pfad, text)
  }
  return [...tests.keys()]
}
