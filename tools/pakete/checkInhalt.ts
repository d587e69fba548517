import type { Verstoesse } from "../haus/datei.ts"
import { listVersprochenes, type Manifest } from "./paket.ts"

/** What is missing in a tarball, and what has no business there? `pfade` are its files, without `package/`. */
export const checkInhalt = (manifest: Manifest, pfade: ReadonlyArray<string>): Verstoesse => [
  ...["package.json", "README.md", "LICENSE", ...listVersprochenes(manifest)]
    .filter((pfad) => !pfade.includes(pfad))
    .map((pfad) => `${manifest.name}: ${pfad} is missing in the tarball`),
  ...pfade
    .filter((pfad) => verboten.some((muster) => muster.test(pfad)))
    .map((pfad) => `${manifest.name}: ${pfad} does not belong into the tarball`),
]

const verboten = [/\.test\./, /\.tsbuildinfo$/, /(^|\/)(tsconfig|tsup\.config)\b/, /(^|\/)node_modules\//, /(^|\/)\./]
