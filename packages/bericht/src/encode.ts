import type { Auswertung, Urteil } from "@zielwerk/auswertung"
import { type Befund, type BefundText, type Konzept, renderBefund } from "@zielwerk/konzept"
import type { Pruefung } from "./renderPruefung.ts"
import { createZusammenhang, type Zusammenhang } from "./saetze/Lage.ts"
import { satzOf } from "./saetze/satzOf.ts"

/** Version of the JSON shapes below. */
const version = "1"

const encodeUrteil = (urteil: Urteil, zusammenhang: Zusammenhang) => {
  const { id, gedruckt, stelle, urteil: art, spanne } = urteil
  return {
    id,
    gedruckt,
    stelle,
    urteil: art,
    ...(spanne === undefined ? {} : { spanne }),
    warum: satzOf(urteil, zusammenhang),
  }
}

const encodeBefunde = (befunde: ReadonlyArray<Befund>): ReadonlyArray<BefundText> => befunde.map(renderBefund)

/**
 * What `pruefen --format json` prints, as plain data: Befunde in words, and each printed figure with its Urteil, its
 * Spanne and the reason as a German sentence. Without a Konzept there are no printed figures.
 */
export const encodePruefung = ({ konzept, befunde, urteile }: Pruefung): object => {
  const zusammenhang = konzept === undefined ? undefined : createZusammenhang(konzept)
  return {
    version,
    befunde: encodeBefunde(befunde),
    veroeffentlichungen: zusammenhang === undefined ? [] : urteile.map((urteil) => encodeUrteil(urteil, zusammenhang)),
  }
}

/**
 * What `auswerten --format json` prints, as plain data: the Auswertung, its Befunde and reasons in German sentences;
 * a hole is `{ _tag: "KeinWert", grund }`; there is no `null`.
 */
export const encodeAuswertung = (konzept: Konzept, auswertung: Auswertung): object => {
  const zusammenhang = createZusammenhang(konzept)
  return {
    version,
    ...auswertung,
    ziele: auswertung.ziele.map((ziel) => ({ ...ziel, befunde: encodeBefunde(ziel.befunde) })),
    befunde: encodeBefunde(auswertung.befunde),
    veroeffentlichungen: auswertung.veroeffentlichungen.map((urteil) => encodeUrteil(urteil, zusammenhang)),
  }
}

/**
 * What `zeigen --format json` prints, as plain data: the Konzept as it was decoded, and the hints of those of its
 * Zielwerte that come from other files.
 */
export const encodeKonzept = (konzept: Konzept, hinweise: ReadonlyMap<string, string> = new Map()): object => ({
  version,
  konzept,
  ...(hinweise.size === 0 ? {} : { hinweise: Object.fromEntries(hinweise) }),
})
