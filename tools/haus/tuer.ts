import { posix } from "node:path"
import { type Datei, isPaketquelle, paketOf, type Verstoesse } from "./datei.ts"
import { isRelativ, listImporte } from "./importe.ts"

/** Which import goes past a package's `index.ts`: by a path into the package, or by a relative one out of the own? */
export const findHintereingang = (dateien: ReadonlyArray<Datei>): Verstoesse =>
  dateien.filter(isTypeScript).flatMap((datei) =>
    listImporte(datei).flatMap(({ ziel, ort }) => {
      if (/^@zielwerk\/[^/]+\//.test(ziel) && !isTuer(ziel))
        return [`${ort}: "${ziel}" goes past the index of its package`]
      if (!isRelativ(ziel)) return []
      const pfad = posix.join(posix.dirname(datei.pfad), ziel)
      const paket = paketOf(datei.pfad)
      const von = isPaketquelle(datei.pfad) ? `packages/${paket}/` : undefined
      if (von !== undefined && !pfad.startsWith(von)) return [`${ort}: "${ziel}" leaves the package "${paket}"`]
      // `node bench/x.ts` does not know the condition `source`, so the index may be named by its path.
      if (von === undefined && isPaketquelle(pfad) && !indexdateien.test(pfad))
        return [`${ort}: "${ziel}" reaches into a package; import @zielwerk/…`]
      return []
    }),
  )

const isTypeScript = ({ pfad }: Datei): boolean => pfad.endsWith(".ts")

/** A package's second door, or JSON, such as a schema, published beside the index. */
const isTuer = (ziel: string): boolean => ziel === "@zielwerk/statistik/pool" || ziel.endsWith(".json")

const indexdateien = /^packages\/([^/]+\/src|statistik\/src\/pool)\/index\.ts$/
