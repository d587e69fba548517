import {
  type Befund,
  type Beobachtung,
  befund,
  checkAuspraegungen,
  type Datum,
  endeOf,
  indexPreferred,
  type Konzept,
  type Massnahme,
  type Stand,
  type Ziel,
} from "@zielwerk/konzept"
import type { Auswertung, Zielauswertung } from "./Auswertung.ts"
import { createBestand } from "./Bestand.ts"
import { evaluateWirkung, regelnOf, type Wirkung } from "./bewertung/evaluateWirkung.ts"
import { checkGegebene } from "./checkGegebene.ts"
import { evaluateIndikator } from "./evaluateIndikator.ts"
import { withholdKleine } from "./geheimhaltung/withholdKleine.ts"
import { checkGedruckte } from "./nachrechnung/checkVeroeffentlichungen.ts"
import { regelwerk } from "./regelwerk.ts"
import { selectBekannte } from "./selectBekannte.ts"
import { createMassnahmenlagen } from "./umsetzung/createMassnahmenlagen.ts"
import { evaluateUmsetzung } from "./umsetzung/evaluateUmsetzung.ts"
import type { Umsetzung } from "./umsetzung/Umsetzung.ts"

/** What is to be evaluated, and as of when. */
export interface Auftrag {
  /** one edition, decoded; its `mindestfallzahl` withholds small counts (`withholdKleine`) */
  readonly konzept: Konzept
  /** its values, decoded; none is changed */
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  /** what is known of the Massnahmen; without it their states are those of the Konzept */
  readonly stand?: Stand
  /**
   * the day of the evaluation: values whose period ends later are left out, values without a time stay. The printed
   * figures are checked on all Beobachtungen: they are claims of the text.
   */
  readonly stichtag: Datum
  /**
   * leaves out what was recorded later (`erfasstAm`, else the day its Quelle was published), for the verdicts, the
   * printed figures and the Befunde alike; without it there is no limit
   */
  readonly bekanntBis?: Datum
}

/**
 * How does a Konzept stand on a Stichtag? Values, change and Tendenz of every Indikator, its distribution over areas;
 * what is done (Umsetzung) and what has come of it (Wirkung) for every Ziel, Handlungsfeld, Oberziel and the whole; and
 * which printed figures hold.
 *
 * @param auftrag  what to evaluate, and as of when
 * @returns        plain data, the same for the same input in whatever order; holes are `KeinWert` with a reason
 *
 * Mind: Umsetzung and Wirkung are two lights and are never averaged; a prognosis stands beside a verdict, never in it.
 *
 * @source spec "bewertung": what each rule id in a result stands for; the handbook's table of rules says it for a Kommune
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { evaluateKonzept } from "@zielwerk/auswertung"
 * import { Datum, decodeBeobachtungen, decodeKonzept } from "@zielwerk/konzept"
 *
 * const index = { id: "index", titel: "Segregationsindex", formel: { art: "berichtet" }, einheit: "index" }
 * const vorgabe = { art: "senken", ausgang: { zeit: "2007", zahl: 0.37 }, zahl: 0.3, frist: "2030" }
 * const konzept = Result.getOrThrow(
 *   decodeKonzept({
 *     ...{ format: "1", id: "muster-2026", titel: "Konzept", fassung: "2026", zustand: "entwurf" },
 *     kommune: { ags: "01001000", name: "Musterstadt" },
 *     quellen: [{ id: "amt", titel: "Statistikstelle" }],
 *     ziele: [{ id: "wohnen", titel: "Überall zusammen wohnen" }],
 *     indikatoren: [{ ...index, bewertung: "wenigerIstBesser", quelleId: "amt" }],
 *     zielwerte: [{ id: "zw", zielId: "wohnen", indikatorId: "index", vorgabe }],
 *   }),
 * )
 * const wert = { messgroesse: "index", zeit: "2018", wert: { _tag: "Zahl", zahl: 0.34 }, einheit: "index", quelle: "amt" }
 * const beobachtungen = Result.getOrThrow(decodeBeobachtungen([wert]))
 * const { ziele } = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make("2019-09-30") })
 * const urteil = ziele[0]?.wirkung.zielwerte[0]
 * urteil?.ampel // => "gefaehrdet"
 * urteil?.schwellen.gruen // => 0.95
 * urteil?.herleitung.regeln.slice(-2) // => ["E-05", "B.5-9"]
 * ```
 */
export const evaluateKonzept = ({ konzept, beobachtungen, stand, stichtag, bekanntBis }: Auftrag): Auswertung => {
  const gewusst = selectBekannte(konzept, beobachtungen, bekanntBis)
  // before anything is computed from them, so that nothing computed can give away what must not be shown
  const { beobachtungen: bekannte, gesperrt } = withholdKleine(konzept, gewusst.bekannte)
  const geltende = indexPreferred(konzept.quellen, bekannte)
  const alles = createBestand(konzept, geltende)
  const vergangene = selectVergangene(bekannte, stichtag)
  const bestand = vergangene.length === bekannte.length ? alles : createBestand(konzept, vergangene)
  const indikatoren = konzept.indikatoren.map((indikator) => evaluateIndikator(bestand, indikator))
  const wirkung = evaluateWirkung(bestand, indikatoren, {
    stichtag,
    ...(bekanntBis === undefined ? {} : { bekanntBis }),
  })
  const { schwellen } = regelnOf(konzept)
  const lagen = createMassnahmenlagen(konzept, stand, stichtag, schwellen.karenzTage, bekanntBis)
  const umsetzungOf = (gehoertDazu: (massnahme: Massnahme) => boolean): Umsetzung =>
    evaluateUmsetzung(konzept.massnahmen.filter(gehoertDazu), lagen, schwellen)
  const mitTeilzielen = createMitTeilen(konzept.ziele)
  const mitUnterfeldern = createMitTeilen(konzept.handlungsfelder)
  const umsetzungOfZiele = (ziele: ReadonlyArray<Ziel>, gehoertDazu: (massnahme: Massnahme) => boolean): Umsetzung => {
    // what is done for a Teilziel is done for its Ziel
    const ids = mitTeilzielen(ziele.map(({ id }) => id))
    return umsetzungOf((m) => gehoertDazu(m) || m.zielIds?.some((id) => ids.has(id)) === true)
  }
  const ziele = konzept.ziele.map((ziel, i) =>
    evaluateZiel(
      konzept,
      ziel,
      i,
      umsetzungOfZiele([ziel], () => false),
      wirkung,
    ),
  )
  return {
    regelwerk,
    konzept: { id: konzept.id, fassung: konzept.fassung },
    stichtag,
    ...(bekanntBis === undefined ? {} : { bekanntBis }),
    indikatoren,
    ziele,
    handlungsfelder: konzept.handlungsfelder.map(({ id }) => {
      const felder = mitUnterfeldern([id])
      const eigene = konzept.ziele.filter(({ handlungsfeldId = "" }) => felder.has(handlungsfeldId))
      return {
        id,
        zielIds: konzept.ziele.flatMap((ziel) => (ziel.handlungsfeldId === id ? [ziel.id] : [])),
        oberzielIds: konzept.oberziele.flatMap((oberziel) => (oberziel.handlungsfeldId === id ? [oberziel.id] : [])),
        umsetzung: umsetzungOfZiele(eigene, ({ handlungsfeldId = "" }) => felder.has(handlungsfeldId)),
        wirkung: wirkung.ofHandlungsfeld(id),
      }
    }),
    oberziele: konzept.oberziele.map(({ id, handlungsfeldId }) => {
      const felder = mitUnterfeldern(handlungsfeldId === undefined ? [] : [handlungsfeldId])
      const eigene = konzept.ziele.filter(
        (ziel) =>
          felder.has(ziel.handlungsfeldId ?? "") ||
          ziel.oberziele?.some(({ oberzielId }) => oberzielId === id) === true,
      )
      return {
        id,
        zielIds: eigene.map((ziel) => ziel.id),
        umsetzung: umsetzungOfZiele(eigene, ({ oberzielIds }) => oberzielIds?.includes(id) === true),
        // with no Ziele of others it says what its Handlungsfeld says
        wirkung:
          handlungsfeldId !== undefined && eigene.every((ziel) => felder.has(ziel.handlungsfeldId ?? ""))
            ? wirkung.ofHandlungsfeld(handlungsfeldId)
            : wirkung.ofZiele(eigene),
      }
    }),
    gesamt: { umsetzung: umsetzungOf(() => true), wirkung: wirkung.ofZiele(konzept.ziele) },
    befunde: [
      ...gewusst.befunde,
      ...hinweisOf(konzept, gesperrt.length),
      ...checkGegebene(konzept, bekannte, geltende),
      ...checkAuspraegungen(konzept, bekannte),
      ...ziele.flatMap((ziel) => ziel.befunde),
    ],
    veroeffentlichungen: checkGedruckte(alles),
  }
}

/** The values that describe a time up to the Stichtag; those without a time stay. */
const selectVergangene = (beobachtungen: ReadonlyArray<Beobachtung>, stichtag: Datum): ReadonlyArray<Beobachtung> => {
  // a period is read once, not once for each of its values
  const zeiten = new Set(beobachtungen.map(({ zeit }) => zeit))
  const vergangene = new Set([...zeiten].filter((zeit) => (endeOf(zeit) ?? stichtag) <= stichtag))
  return vergangene.size === zeiten.size ? beobachtungen : beobachtungen.filter(({ zeit }) => vergangene.has(zeit))
}

/** Entries of a list with their parts, at whatever depth. */
const createMitTeilen = (eintraege: ReadonlyArray<{ readonly id: string; readonly teilVonId?: string }>) => {
  const teile = Map.groupBy(eintraege, ({ teilVonId }) => teilVonId)
  return (ids: ReadonlyArray<string>): ReadonlySet<string> => {
    const dabei = new Set(ids)
    for (const id of dabei) for (const teil of teile.get(id) ?? []) dabei.add(teil.id)
    return dabei
  }
}

/** How many values are not shown because of few people (V-10); which they are, the holes say. */
const hinweisOf = (
  { bewertungsregeln: { mindestfallzahl = 0 } = {} }: Konzept,
  anzahl: number,
): ReadonlyArray<Befund> =>
  anzahl === 0 ? [] : [befund("WerteZurueckgehalten", { zeiger: "/beobachtungen" }, { anzahl, mindestfallzahl })]

const evaluateZiel = (
  konzept: Konzept,
  ziel: Ziel,
  position: number,
  umsetzung: Umsetzung,
  wirkung: Wirkung,
): Zielauswertung => {
  const zielwerte = wirkung.zielwerteOf(ziel.id)
  const indikatorIds = [
    ...new Set([...(ziel.indikatorIds ?? []), ...zielwerte.flatMap(({ indikatorId }) => indikatorId ?? [])]),
  ]
  const hasTeilziele = konzept.ziele.some(({ teilVonId }) => teilVonId === ziel.id)
  const ort = { zeiger: `/ziele/${position}` }
  return {
    id: ziel.id,
    umsetzung,
    wirkung: { indikatorIds, zielwerte, zusammenfassung: wirkung.ofZiel(ziel.id) },
    befunde: [
      ...(umsetzung.massnahmen.length > 0 || hasTeilziele
        ? []
        : [befund("ZielOhneMassnahme", ort, { ziel: ziel.titel })]),
      ...(indikatorIds.length > 0 || zielwerte.length > 0 || hasTeilziele
        ? []
        : [befund("ZielOhneIndikator", ort, { ziel: ziel.titel })]),
      ...zielwerte.flatMap(({ id, revidiert, herleitung: { weg } }) =>
        revidiert === undefined
          ? []
          : [
              befund("AusgangRevidiert", ort, {
                zielwert: id,
                vereinbart: weg[0]?.zahl ?? 0,
                jetzt: revidiert.ausgang,
              }),
            ],
      ),
    ],
  }
}
