import { posix } from "node:path"
import { type Datei, isPaketquelle, type Verstoesse } from "./datei.ts"
import { isRelativ, listImporte } from "./importe.ts"

/**
 * Which files of a package import each other in a circle?
 *
 * `import type` counts as well: it is gone when the code runs, but whoever reads one of the files still needs the
 * other, and the type can always move to a file of its own.
 */
export const findKreise = (dateien: ReadonlyArray<Datei>): Verstoesse => {
  const nachbarn = new Map(
    dateien
      .filter(({ pfad }) => isPaketquelle(pfad))
      .map((datei) => [
        datei.pfad,
        listImporte(datei)
          .filter(({ ziel }) => isRelativ(ziel))
          .map(({ ziel }) => posix.join(posix.dirname(datei.pfad), ziel)),
      ]),
  )
  const fertig = new Set<string>()
  const kreise: Array<string> = []
  const visit = (pfad: string, weg: ReadonlyArray<string>): void => {
    const anfang = weg.indexOf(pfad)
    if (anfang >= 0) kreise.push([...weg.slice(anfang), pfad].join(" → "))
    if (anfang >= 0 || fertig.has(pfad)) return
    for (const naechster of nachbarn.get(pfad) ?? []) visit(naechster, [...weg, pfad])
    fertig.add(pfad)
  }
  for (const pfad of nachbarn.keys()) visit(pfad, [])
  return kreise
}
