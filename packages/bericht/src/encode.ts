import type { Urteil, Zielwertbewertung } from "@zielwerk/auswertung"
import { type Befund, type BefundText, type Konzept, renderBefund, type Sprache } from "@zielwerk/konzept"
import type { Auswertungsausgabe, Urteilsausgabe, Zielwertausgabe } from "./ausgabe/Auswertungsausgabe.ts"
import type { Pruefungsausgabe } from "./ausgabe/Pruefungsausgabe.ts"
import type { Konzeptausgabe } from "./ausgabe/Zeigenausgabe.ts"
import type { Auszug } from "./auszug/Auszug.ts"
import type { Pruefung } from "./renderPruefung.ts"
import { createZusammenhang, type Zusammenhang } from "./saetze/Lage.ts"
import { satzOf } from "./saetze/satzOf.ts"
import { schreibungIn } from "./sprache/schreibungIn.ts"
import { satzOfBewertung } from "./wirkung/satzOfBewertung.ts"

/** Version of the JSON shapes below. */
const version = "1"

const encodeUrteil = (urteil: Urteil, zusammenhang: Zusammenhang): Urteilsausgabe => {
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

const encodeBefunde = (befunde: ReadonlyArray<Befund>, sprache: Sprache): ReadonlyArray<BefundText> =>
  befunde.map((befund) => renderBefund(befund, sprache))

/** In what language sentences are, and the hints of Zielwerte that come from other files, by id. */
export interface Ausgabewunsch {
  readonly sprache?: Sprache
  readonly hinweise?: ReadonlyMap<string, string>
}

/**
 * What `pruefen --format json` prints, as plain data: Befunde in words, and each printed figure with its Urteil, its
 * Spanne and the reason as a sentence. Without a Konzept there are no printed figures.
 */
export const encodePruefung = (
  { konzept, befunde, urteile }: Pruefung,
  { sprache = "de" }: Pick<Ausgabewunsch, "sprache"> = {},
): Pruefungsausgabe => {
  const zusammenhang = konzept === undefined ? undefined : createZusammenhang(konzept, sprache)
  return {
    version,
    befunde: encodeBefunde(befunde, sprache),
    veroeffentlichungen: zusammenhang === undefined ? [] : urteile.map((urteil) => encodeUrteil(urteil, zusammenhang)),
  }
}

/**
 * What `auswerten --format json` prints, as plain data: the Auswertung, its verdicts, Befunde and reasons in sentences;
 * a hole is `{ _tag: "KeinWert", grund }`; there is no `null`. Keys have a fixed order.
 *
 * @param auswertung  what `evaluateKonzept` returned, or what `selectAuswertung` left of it
 */
export const encodeAuswertung = (
  konzept: Konzept,
  auswertung: Auszug,
  { sprache = "de", hinweise = new Map() }: Ausgabewunsch = {},
): Auswertungsausgabe => {
  const zusammenhang = createZusammenhang(konzept, sprache)
  const { regelwerk, stichtag, bekanntBis, auswahl, indikatoren, ziele, handlungsfelder, oberziele, gesamt } =
    auswertung
  const encodeZielwert = createEncodeZielwert(konzept, sprache, hinweise)
  return {
    version,
    regelwerk,
    konzept: auswertung.konzept,
    stichtag,
    ...(bekanntBis === undefined ? {} : { bekanntBis }),
    ...(auswahl === undefined ? {} : { auswahl }),
    indikatoren,
    ziele: ziele.map(({ wirkung, befunde, ...ziel }) => ({
      ...ziel,
      wirkung: { ...wirkung, zielwerte: wirkung.zielwerte.map(encodeZielwert) },
      befunde: encodeBefunde(befunde, sprache),
    })),
    handlungsfelder,
    oberziele,
    ...(gesamt === undefined ? {} : { gesamt }),
    befunde: encodeBefunde(auswertung.befunde, sprache),
    veroeffentlichungen: auswertung.veroeffentlichungen.map((urteil) => encodeUrteil(urteil, zusammenhang)),
  }
}

const createEncodeZielwert = (konzept: Konzept, sprache: Sprache, hinweise: ReadonlyMap<string, string>) => {
  const schreibung = schreibungIn(sprache)
  const einheiten = new Map<string, string>(konzept.indikatoren.map(({ id, einheit }) => [id, einheit]))
  return (bewertung: Zielwertbewertung): Zielwertausgabe => {
    const einheit = einheiten.get(bewertung.indikatorId ?? "") ?? ""
    const hinweis = hinweise.get(bewertung.id)
    return {
      ...bewertung,
      satz: satzOfBewertung(bewertung, { einheit, schreibung }),
      ...(hinweis === undefined ? {} : { hinweis }),
    }
  }
}

/**
 * What `zeigen --format json` prints, as plain data: the Konzept as it was decoded, and the hints of those of its
 * Zielwerte that come from other files.
 */
export const encodeKonzept = (konzept: Konzept, hinweise: ReadonlyMap<string, string> = new Map()): Konzeptausgabe => ({
  version,
  konzept,
  ...(hinweise.size === 0 ? {} : { hinweise: Object.fromEntries(hinweise) }),
})
