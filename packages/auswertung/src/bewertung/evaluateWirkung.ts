import type { Datum, Indikator, Konzept, Ziel } from "@zielwerk/konzept"
import type { Indikatorauswertung } from "../Indikatorauswertung.ts"
import { evaluateZielwert } from "./evaluateZielwert.ts"
import { orderVonUnten, withoutTeile } from "./orderVonUnten.ts"
import { reiheOf } from "./Punkt.ts"
import { richtlinien } from "./richtlinien.ts"
import { selectZielwerte } from "./selectZielwerte.ts"
import { type Kind, type Regeln, summarize } from "./summarize.ts"
import type { Zielwertbewertung } from "./Zielwertbewertung.ts"
import type { Zusammenfassung } from "./Zusammenfassung.ts"

/** What the agreed values say, from each Ziel up to the whole Konzept. */
export interface Wirkung {
  readonly zielwerteOf: (zielId: string) => ReadonlyArray<Zielwertbewertung>
  readonly ofZiel: (zielId: string) => Zusammenfassung
  readonly ofHandlungsfeld: (handlungsfeldId: string) => Zusammenfassung
  readonly ofZiele: (ziele: ReadonlyArray<Ziel>) => Zusammenfassung
}

/**
 * Progress from the Zielwerte over Ziele and Handlungsfelder up. Every parent counts each of its children once; a
 * Teilziel counts through its Ziel, an Unterfeld through its Handlungsfeld.
 *
 * @source spec "bewertung" B.8
 */
export const evaluateWirkung = (
  konzept: Konzept,
  indikatoren: ReadonlyArray<Indikatorauswertung>,
  stichtag: Datum,
): Wirkung => {
  const regeln = regelnOf(konzept)
  const zielwerte = evaluateZielwerte(konzept, indikatoren, stichtag, regeln)
  const proZiel = new Map<string, Zusammenfassung>()
  const proFeld = new Map<string, Zusammenfassung>()
  const teilziele = Map.groupBy(konzept.ziele, ({ teilVonId }): string => teilVonId ?? "")

  const ofZiel = (id: string): Zusammenfassung => proZiel.get(id) ?? summarize([], regeln)
  for (const { id } of orderVonUnten(konzept.ziele))
    proZiel.set(
      id,
      summarize(
        [
          ...(zielwerte.get(id) ?? []).map((b) => kindOfZielwert(konzept, b)),
          ...(teilziele.get(id) ?? []).map((ziel) => kindOf(ziel.id, ziel.gewicht ?? 1, ofZiel(ziel.id))),
        ],
        regeln,
      ),
    )
  const kinderOf = (ziele: ReadonlyArray<Ziel>): ReadonlyArray<Kind> =>
    withoutTeile(ziele, konzept.ziele).map(({ id, gewicht = 1 }) => kindOf(id, gewicht, ofZiel(id)))
  const ofZiele = (ziele: ReadonlyArray<Ziel>): Zusammenfassung => summarize(kinderOf(ziele), regeln)
  const ofHandlungsfeld = (id: string): Zusammenfassung => proFeld.get(id) ?? summarize([], regeln)
  for (const { id } of orderVonUnten(konzept.handlungsfelder))
    proFeld.set(
      id,
      summarize(
        [
          ...kinderOf(konzept.ziele.filter(({ handlungsfeldId }) => handlungsfeldId === id)),
          ...konzept.handlungsfelder
            .filter(({ teilVonId }) => teilVonId === id)
            .map((feld) => kindOf(feld.id, 1, ofHandlungsfeld(feld.id))),
        ],
        regeln,
      ),
    )
  return { zielwerteOf: (id) => zielwerte.get(id) ?? [], ofZiel, ofHandlungsfeld, ofZiele }
}

/** The policy of the Konzept with its own thresholds in place of the usual ones. */
export const regelnOf = ({ bewertungsregeln = {} }: Konzept): Regeln => {
  const { richtlinie = "standard", zusammenfassung = "mittel", mindestabdeckung, karenzTage } = bewertungsregeln
  return {
    richtlinie,
    zusammenfassung,
    schwellen: {
      ...richtlinien[richtlinie],
      ...(mindestabdeckung === undefined ? {} : { mindestabdeckung }),
      ...(karenzTage === undefined ? {} : { karenzTage }),
    },
  }
}

const evaluateZielwerte = (
  konzept: Konzept,
  indikatoren: ReadonlyArray<Indikatorauswertung>,
  stichtag: Datum,
  { schwellen, richtlinie: uebliche }: Regeln,
): ReadonlyMap<string, ReadonlyArray<Zielwertbewertung>> => {
  const nomen = new Map<string, Indikator>(konzept.indikatoren.map((indikator) => [indikator.id, indikator]))
  const reihen = new Map<string, ReturnType<typeof reiheOf>>(indikatoren.map(({ id, werte }) => [id, reiheOf(werte)]))
  const bewertungen = selectZielwerte(konzept.zielwerte, stichtag).map(({ zielwert, abgeloestDurch }) => {
    const { indikatorId, richtlinie = uebliche } = zielwert
    const { gruen, gelb } = richtlinien[richtlinie]
    return {
      ...evaluateZielwert({
        zielwert,
        indikator: indikatorId === undefined ? undefined : nomen.get(indikatorId),
        reihe: (indikatorId === undefined ? undefined : reihen.get(indikatorId)) ?? { punkte: [], ausgelassen: [] },
        stichtag,
        richtlinie,
        schwellen: { ...schwellen, gruen, gelb },
      }),
      ...(abgeloestDurch === undefined ? {} : { abgeloestDurch }),
    }
  })
  return Map.groupBy(bewertungen, ({ zielId }): string => zielId)
}

const kindOfZielwert = ({ zielwerte }: Konzept, bewertung: Zielwertbewertung): Kind => {
  const { id, ampel, gewertet, erwartung, grund, abgeloestDurch, alterTage, schwellen, kennzeichen } = bewertung
  const isZuAlt = alterTage !== undefined && alterTage > 2 * schwellen.karenzTage
  const warum = abgeloestDurch !== undefined ? "abgeloest" : (grund ?? (isZuAlt ? "veraltet" : undefined))
  return {
    id,
    gewicht: zielwerte.find((zielwert) => zielwert.id === id)?.gewicht ?? 1,
    ampel,
    c: warum === undefined && typeof gewertet === "number" ? gewertet : undefined,
    e: typeof erwartung === "number" ? erwartung : undefined,
    grund: warum,
    isEndgueltig: ampel === "verfehlt" || (ampel === "erreicht" && !kennzeichen.includes("vorzeitig")),
  }
}

/** A parent as a child of its own parent: what it says itself, whatever stands below it. */
const kindOf = (id: string, gewicht: number, { ampel, fortschritt, erwartung, grund }: Zusammenfassung): Kind => ({
  id,
  gewicht,
  ampel,
  c: typeof fortschritt === "number" ? fortschritt : undefined,
  e: typeof erwartung === "number" ? erwartung : undefined,
  grund: typeof fortschritt === "number" ? undefined : (grund ?? "keineBewertbarenKinder"),
  isEndgueltig: ampel === "verfehlt" || ampel === "erreicht",
})
