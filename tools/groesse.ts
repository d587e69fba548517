import { resolve } from "node:path"
import { gzipSync } from "node:zlib"
import { build, type BuildOptions, type BuildResult } from "esbuild"

/**
 * What each package may weigh at most, in kilobytes (1000 bytes) of gzip. Libraries count without effect and without each
 * other; zielwerk counts with all that it bundles. A budget is raised in the change that needs it, and says there why.
 */
export const grenzenKilobyte: Readonly<Record<string, number>> = {
  // all formulas together; one alone weighs at most `grenzeFormelKilobyte`
  statistik: 32,
  // xstate is about half of it; the rest are machines, calendar, status words and the shapes of requests
  ablauf: 70,
  // the sentences of all Befunde in two languages, those of the machines and of the cycle among them
  konzept: 53,
  // a writer of calendar files besides two readers of YAML
  adapter: 62,
  // the verdicts on agreed values, their roll-up and the withholding of small numbers
  auswertung: 30,
  // verdicts in words of two languages
  bericht: 37,
  // all of the above, with a writer of calendar files
  cli: 273,
}

/** What loading a package costs: minified, and compressed by gzip as a server sends it. */
export const measureKilobyte = async (root: string, paket: string): Promise<number> => {
  const { outputFiles } = await bundle(root, paket)
  return outputFiles.reduce((summe, { contents }) => summe + gzipSync(contents).length, 0) / 1000
}

/** Bundles a package from its sources, as whoever loads it would, and writes nothing. */
export const bundle = (root: string, paket: string): Promise<BuildResult<{ write: false; metafile: true }>> =>
  build({
    ...(paket === "cli" ? befehl : bibliothek),
    absWorkingDir: resolve(root, "packages", paket),
    bundle: true,
    minify: true,
    metafile: true,
    write: false,
    outdir: "dist",
    format: "esm",
    platform: "neutral",
    // some libraries name their modules in these fields only
    mainFields: ["module", "main"],
    target: "node22",
    legalComments: "none",
    conditions: ["source"],
  })

const bibliothek: BuildOptions = { entryPoints: ["src/index.ts"], external: ["effect", "effect/*", "@zielwerk/*"] }
const befehl: BuildOptions = { entryPoints: ["src/prozess.ts"], external: ["node:*"] }

/** What one formula of `statistik` may weigh, without effect, whose Result every user of it has. */
export const grenzeFormelKilobyte = 3

/** What loading a few names of a package costs, without effect: the rest of it is shaken off. */
export const measureNamenKilobyte = async (
  root: string,
  paket: string,
  namen: ReadonlyArray<string>,
): Promise<number> => {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${namen.join(", ")} } from "./src/index.ts"`,
      resolveDir: resolve(root, "packages", paket),
    },
    bundle: true,
    minify: true,
    write: false,
    format: "esm",
    platform: "neutral",
    target: "node22",
    legalComments: "none",
    external: ["effect", "effect/*"],
  })
  return outputFiles.reduce((summe, { contents }) => summe + gzipSync(contents).length, 0) / 1000
}
