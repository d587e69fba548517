import {
  type Befund,
  type Beobachtung,
  befund,
  checkAuspraegungen,
  checkBeobachtungen,
  type Datum,
  endeOf,
  type Konzept,
  type Massnahme,
  type Stand,
  type Ziel,
} from "@zielwerk/konzept"
import type { Auswertung, Zielauswertung } from "./Auswertung.ts"
import { createBestand } from "./Bestand.ts"
import { evaluateWirkung, regelnOf, type Wirkung } from "./bewertung/evaluateWirkung.ts"
import { evaluateIndikator } from "./evaluateIndikator.ts"
import { checkVeroeffentlichungen } from "./nachrechnung/checkVeroeffentlichungen.ts"
import { selectBekannte } from "./selectBekannte.ts"
import { createMassnahmenlagen } from "./umsetzung/createMassnahmenlagen.ts"
import { evaluateUmsetzung } from "./umsetzung/evaluateUmsetzung.ts"
import type { Umsetzung } from "./umsetzung/Umsetzung.ts"

/** Id and version of the rules; it changes with every change that can move a result. */
export const regelwerk = "standard/2"

/** What is to be evaluated, and as of when. */
export interface Frage {
  readonly konzept: Konzept
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  readonly stand?: Stand
  readonly stichtag: Datum
  readonly bekanntBis?: Datum
}

/**
 * How does a Konzept stand on a Stichtag? Values, change and Tendenz of every Indikator, its distribution over areas;
 * what is done (Umsetzung) and what has come of it (Wirkung) for every Ziel, Handlungsfeld, Oberziel and the whole; and
 * which printed figures hold.
 *
 * @param konzept        one edition, decoded
 * @param beobachtungen  its values, decoded; none is changed
 * @param stand          what is known of the Massnahmen; without it their states are those of the Konzept
 * @param stichtag       the day of the evaluation: values whose period ends later are left out, values without a
 *                       time stay. The printed figures are checked on all Beobachtungen: they are claims of the text.
 * @param bekanntBis     leaves out what was recorded later (`erfasstAm`, else the day its Quelle was published); without
 *                       it there is no limit
 * @returns              plain data, the same for the same input in whatever order; holes are `KeinWert` with a reason
 *
 * Mind: Umsetzung and Wirkung are two lights and are never averaged; a prognosis stands beside a verdict, never in it.
 */
export const evaluateKonzept = ({ konzept, beobachtungen, stand, stichtag, bekanntBis }: Frage): Auswertung => {
  const { bekannte, befunde } = selectBekannte(konzept, beobachtungen, bekanntBis)
  const bestand = createBestand(
    konzept,
    bekannte.filter(({ zeit }) => (endeOf(zeit) ?? stichtag) <= stichtag),
  )
  const indikatoren = konzept.indikatoren.map((indikator) => evaluateIndikator(bestand, indikator))
  const wirkung = evaluateWirkung(konzept, indikatoren, stichtag)
  const lagen = createMassnahmenlagen(konzept, stand, stichtag, regelnOf(konzept).schwellen.karenzTage)
  const umsetzungOf = (gehoertDazu: (massnahme: Massnahme) => boolean): Umsetzung =>
    evaluateUmsetzung(konzept.massnahmen.filter(gehoertDazu), lagen)
  const ziele = konzept.ziele.map((ziel, i) => evaluateZiel(konzept, ziel, i, umsetzungOf, wirkung))
  return {
    regelwerk,
    konzept: { id: konzept.id, fassung: konzept.fassung },
    stichtag,
    ...(bekanntBis === undefined ? {} : { bekanntBis }),
    indikatoren,
    ziele,
    handlungsfelder: konzept.handlungsfelder.map(({ id }) => {
      const felder = withUnterfeldern(konzept, id)
      const eigene = konzept.ziele.filter(({ handlungsfeldId }) => felder.has(handlungsfeldId ?? ""))
      return {
        id,
        zielIds: konzept.ziele.flatMap((ziel) => (ziel.handlungsfeldId === id ? [ziel.id] : [])),
        oberzielIds: konzept.oberziele.flatMap((oberziel) => (oberziel.handlungsfeldId === id ? [oberziel.id] : [])),
        umsetzung: umsetzungOf((m) => felder.has(m.handlungsfeldId ?? "") || isFuerEines(m, eigene)),
        wirkung: wirkung.ofHandlungsfeld(id),
      }
    }),
    oberziele: konzept.oberziele.map(({ id, handlungsfeldId }) => {
      const eigene = konzept.ziele.filter(
        (ziel) =>
          (handlungsfeldId !== undefined && ziel.handlungsfeldId === handlungsfeldId) ||
          ziel.oberziele?.some(({ oberzielId }) => oberzielId === id) === true,
      )
      return {
        id,
        zielIds: eigene.map((ziel) => ziel.id),
        umsetzung: umsetzungOf((m) => m.oberzielIds?.includes(id) === true || isFuerEines(m, eigene)),
        wirkung: wirkung.ofZiele(eigene),
      }
    }),
    gesamt: { umsetzung: umsetzungOf(() => true), wirkung: wirkung.ofZiele(konzept.ziele) },
    befunde: [
      ...befunde,
      ...befundeOfBeobachtungen(konzept, beobachtungen),
      ...checkAuspraegungen(konzept, beobachtungen),
      ...ziele.flatMap((ziel) => ziel.befunde),
    ],
    veroeffentlichungen: checkVeroeffentlichungen(konzept, beobachtungen),
  }
}

const isFuerEines = ({ zielIds = [] }: Massnahme, ziele: ReadonlyArray<Ziel>): boolean =>
  ziele.some(({ id }) => zielIds.includes(id))

/** A Handlungsfeld with its Unterfelder, at whatever depth. */
const withUnterfeldern = ({ handlungsfelder }: Konzept, id: string): ReadonlySet<string> => {
  const felder = new Set([id])
  for (const feld of felder)
    for (const { id: unterfeld, teilVonId } of handlungsfelder) if (teilVonId === feld) felder.add(unterfeld)
  return felder
}

const befundeOfBeobachtungen = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<Befund> =>
  checkBeobachtungen(konzept, beobachtungen).map((b) => ({
    ...b,
    wo: { ...b.wo, zeiger: `/beobachtungen${b.wo.zeiger ?? ""}` },
  }))

const evaluateZiel = (
  konzept: Konzept,
  ziel: Ziel,
  position: number,
  umsetzungOf: (gehoertDazu: (massnahme: Massnahme) => boolean) => Umsetzung,
  wirkung: Wirkung,
): Zielauswertung => {
  const umsetzung = umsetzungOf(({ zielIds }) => zielIds?.includes(ziel.id) === true)
  const zielwerte = wirkung.zielwerteOf(ziel.id)
  const indikatorIds = [
    ...new Set([...(ziel.indikatorIds ?? []), ...zielwerte.flatMap(({ indikatorId }) => indikatorId ?? [])]),
  ]
  // what is done for a Teilziel is done for the Ziel
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
