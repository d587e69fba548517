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
  type Ziel,
  zustandLautKonzept,
} from "@zielwerk/konzept"
import type { Auswertung, Zielauswertung } from "./Auswertung.ts"
import { createBestand } from "./Bestand.ts"
import { evaluateIndikator } from "./evaluateIndikator.ts"
import { checkVeroeffentlichungen } from "./nachrechnung/checkVeroeffentlichungen.ts"

/** Id and version of the rules; it changes with every change that can move a result. */
export const regelwerk = "standard/1"

/**
 * How does a Konzept stand on a Stichtag? Values, change and Tendenz of every Indikator, its distribution over areas,
 * what is done for every Ziel, and which printed figures hold.
 *
 * @param eingabe                what is evaluated, and when
 * @param eingabe.konzept        one edition, decoded
 * @param eingabe.beobachtungen  its values, decoded; none is changed
 * @param eingabe.stichtag       the day of the evaluation: values whose period ends later are left out, values without
 *                               a time stay. Printed figures are checked on all Beobachtungen: they are claims of the
 *                               text.
 * @returns                      plain data, the same for the same input; holes are `KeinWert` with a reason
 */
export const evaluateKonzept = ({
  konzept,
  beobachtungen,
  stichtag,
}: {
  readonly konzept: Konzept
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  readonly stichtag: Datum
}): Auswertung => {
  const bestand = createBestand(
    konzept,
    beobachtungen.filter(({ zeit }) => (endeOf(zeit) ?? stichtag) <= stichtag),
  )
  const ziele = konzept.ziele.map((ziel, i) => evaluateZiel(konzept, ziel, i))
  return {
    regelwerk,
    konzept: { id: konzept.id, fassung: konzept.fassung },
    stichtag,
    indikatoren: konzept.indikatoren.map((indikator) => evaluateIndikator(bestand, indikator)),
    ziele,
    handlungsfelder: konzept.handlungsfelder.map(({ id }) => ({
      id,
      zielIds: konzept.ziele.filter(({ handlungsfeldId }) => handlungsfeldId === id).map((ziel) => ziel.id),
      oberzielIds: konzept.oberziele
        .filter(({ handlungsfeldId }) => handlungsfeldId === id)
        .map((oberziel) => oberziel.id),
      massnahmen: konzept.massnahmen.filter(({ handlungsfeldId }) => handlungsfeldId === id).map(evaluateMassnahme),
    })),
    oberziele: konzept.oberziele.map(({ id, handlungsfeldId }) => ({
      id,
      zielIds: konzept.ziele
        .filter(
          (ziel) =>
            (handlungsfeldId !== undefined && ziel.handlungsfeldId === handlungsfeldId) ||
            ziel.oberziele?.some(({ oberzielId }) => oberzielId === id) === true,
        )
        .map((ziel) => ziel.id),
    })),
    befunde: [
      ...befundeOfBeobachtungen(konzept, beobachtungen),
      ...checkAuspraegungen(konzept, beobachtungen),
      ...ziele.flatMap(({ befunde }) => befunde),
    ],
    veroeffentlichungen: checkVeroeffentlichungen(konzept, beobachtungen),
  }
}

const befundeOfBeobachtungen = (konzept: Konzept, beobachtungen: ReadonlyArray<Beobachtung>): ReadonlyArray<Befund> =>
  checkBeobachtungen(konzept, beobachtungen).map((b) => ({
    ...b,
    wo: { ...b.wo, zeiger: `/beobachtungen${b.wo.zeiger ?? ""}` },
  }))

const evaluateMassnahme = (massnahme: Massnahme) => ({
  id: massnahme.id,
  zustand: zustandLautKonzept(massnahme) ?? ({ _tag: "KeinWert", grund: "unbekannt" } as const),
  ...(massnahme.lautKonzept === undefined ? {} : { lautKonzept: massnahme.lautKonzept }),
})

const evaluateZiel = (konzept: Konzept, ziel: Ziel, position: number): Zielauswertung => {
  const massnahmen = konzept.massnahmen
    .filter(({ zielIds }) => zielIds?.includes(ziel.id) === true)
    .map(evaluateMassnahme)
  // what is done for a Teilziel is done for the Ziel
  const hasTeilziele = konzept.ziele.some(({ teilVonId }) => teilVonId === ziel.id)
  return {
    id: ziel.id,
    umsetzung: { massnahmen },
    wirkung: { indikatorIds: ziel.indikatorIds ?? [] },
    befunde:
      massnahmen.length > 0 || hasTeilziele
        ? []
        : [befund("ZielOhneMassnahme", { zeiger: `/ziele/${position}` }, { ziel: ziel.titel })],
  }
}
