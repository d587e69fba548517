import { type Datei, isPaketquelle, paketOf, type Verstoesse } from "./datei.ts"
import { listImporte, paketnameOf } from "./importe.ts"
import { listManifeste } from "./manifest.ts"

/** Who may import whom: the arrows of the design. Nothing imports `cli` or `server`. */
const darunter: Readonly<Record<string, ReadonlyArray<string>>> = {
  statistik: [],
  konzept: [],
  ablauf: ["konzept"],
  adapter: ["konzept"],
  auswertung: ["konzept", "statistik"],
  bericht: ["konzept", "auswertung"],
  tracker: ["konzept", "ablauf", "auswertung"],
  cli: ["statistik", "konzept", "ablauf", "adapter", "auswertung", "bericht", "tracker"],
  server: ["statistik", "konzept", "ablauf", "adapter", "auswertung", "bericht", "tracker"],
}

/** Which package sees one that does not lie below it, in its `package.json` or in its code? */
export const findFalscheRichtung = (dateien: ReadonlyArray<Datei>): Verstoesse => [
  ...listManifeste(dateien).flatMap(({ pfad, paket, abhaengigkeiten, entwicklung }) =>
    [...abhaengigkeiten, ...entwicklung].flatMap((name) => checkPfeil(pfad, paket, name)),
  ),
  ...dateien
    .filter(({ pfad }) => isPaketquelle(pfad))
    .flatMap((datei) =>
      listImporte(datei).flatMap(({ ziel, ort }) => checkPfeil(ort, paketOf(datei.pfad) ?? "", paketnameOf(ziel))),
    ),
]

const checkPfeil = (ort: string, von: string, name: string): Verstoesse => {
  const erlaubt = darunter[von]
  if (erlaubt === undefined) return [`${ort}: the package "${von}" has no place in tools/haus/richtung.ts`]
  if (!name.startsWith("@zielwerk/")) return []
  return [von, ...erlaubt].includes(name.slice("@zielwerk/".length))
    ? []
    : [`${ort}: "${von}" may not see ${name}; below it lie: ${erlaubt.join(", ") || "none"}`]
}
