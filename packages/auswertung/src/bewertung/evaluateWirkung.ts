import {
  type Datum,
  endeOf,
  type Guete,
  type Konzept,
  type Richtlinie,
  type Ziel,
  type Zielwert,
} from "@zielwerk/konzept"
import type { Bestand } from "../Bestand.ts"
import type { Indikatorauswertung } from "../Indikatorauswertung.ts"
import { belegeOf } from "./belegeOf.ts"
import { evaluateZielwert } from "./evaluateZielwert.ts"
import { orderVonUnten, withoutTeile } from "./orderVonUnten.ts"
import { ohneReihe, type Reihe, reiheOf } from "./Punkt.ts"
import { richtlinien } from "./richtlinien.ts"
import { selectZielwerte } from "./selectZielwerte.ts"
import { type Kind, type Regeln, summarize } from "./summarize.ts"
import { withGuete } from "./withGuete.ts"
import { tage } from "./zeitachse.ts"
import type { Zielwertbewertung } from "./Zielwertbewertung.ts"
import type { Zusammenfassung } from "./Zusammenfassung.ts"

/** What the agreed values say, from each Ziel up to the whole Konzept. */
export interface Wirkung {
  readonly zielwerteOf: (zielId: string) => ReadonlyArray<Zielwertbewertung>
  readonly ofZiel: (zielId: string) => Zusammenfassung
  readonly ofHandlungsfeld: (handlungsfeldId: string) => Zusammenfassung
  readonly ofZiele: (ziele: ReadonlyArray<Ziel>) => Zusammenfassung
}

/** The day of the evaluation, and up to when what was recorded counts. */
export interface Bewertungszeit {
  readonly stichtag: Datum
  readonly bekanntBis?: Datum
}

/**
 * Progress from the Zielwerte over Ziele and Handlungsfelder up. Every parent counts each of its children once; a
 * Teilziel counts through its Ziel, an Unterfeld through its Handlungsfeld.
 *
 * @source spec "bewertung" B.8
 */
export const evaluateWirkung = (
  bestand: Bestand,
  indikatoren: ReadonlyArray<Indikatorauswertung>,
  zeit: Bewertungszeit,
): Wirkung => {
  const { konzept } = bestand
  const regeln = regelnOf(konzept)
  const zielwerte = evaluateZielwerte(bestand, indikatoren, zeit, regeln)
  const gewichte = new Map<string, number>(konzept.zielwerte.map(({ id, gewicht = 1 }) => [id, gewicht]))
  const proZiel = new Map<string, Zusammenfassung>()
  const proFeld = new Map<string, Zusammenfassung>()
  const teilziele = Map.groupBy(konzept.ziele, ({ teilVonId }): string => teilVonId ?? "")

  const ofZiel = (id: string): Zusammenfassung => proZiel.get(id) ?? summarize([], regeln)
  for (const { id } of orderVonUnten(konzept.ziele))
    proZiel.set(
      id,
      summarize(
        [
          ...(zielwerte.get(id) ?? []).map((b) => kindOfZielwert(b, gewichte.get(b.id) ?? 1)),
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
  bestand: Bestand,
  indikatoren: ReadonlyArray<Indikatorauswertung>,
  zeit: Bewertungszeit,
  { schwellen, richtlinie: uebliche }: Regeln,
): ReadonlyMap<string, ReadonlyArray<Zielwertbewertung>> => {
  const { zielwerte, quellen } = bestand.konzept
  const gueteOf = new Map<string, Guete | undefined>(quellen.map(({ id, guete }) => [id, guete]))
  const gefragte = new Set<string>(zielwerte.flatMap(({ indikatorId }) => indikatorId ?? []))
  const reihen = new Map<string, Reihe>(
    indikatoren.flatMap(({ id, werte }) => {
      const indikator = bestand.indikatoren.get(id)
      if (indikator === undefined || !gefragte.has(id)) return []
      return [[id, reiheOf(werte, (eingabe) => belegeOf(bestand, indikator, eingabe))]]
    }),
  )
  const bewertungen = selectZielwerte(zielwerte, zeit.stichtag).map(({ zielwert, abgeloestDurch }) => {
    const { indikatorId } = zielwert
    const richtlinie = richtlinieOf(zielwert, uebliche)
    const { gruen, gelb } = richtlinien[richtlinie]
    const bewertung = evaluateZielwert({
      zielwert,
      indikator: indikatorId === undefined ? undefined : bestand.indikatoren.get(indikatorId),
      reihe: (indikatorId === undefined ? undefined : reihen.get(indikatorId)) ?? ohneReihe,
      ...zeit,
      richtlinie,
      schwellen: { ...schwellen, gruen, gelb },
    })
    const belegt = withGuete(bewertung, gueteOf)
    return abgeloestDurch === undefined ? belegt : markAbgeloest(belegt, abgeloestDurch)
  })
  return Map.groupBy(bewertungen, ({ zielId }): string => zielId)
}

/** Only what goes along a way can be carried on to its goal; all else is judged as usual. */
const richtlinieOf = ({ vorgabe, richtlinie }: Zielwert, uebliche: Richtlinie): Richtlinie => {
  const gewaehlt = richtlinie ?? uebliche
  const hasSymbol = vorgabe.art === "steigern" || vorgabe.art === "senken" || vorgabe.art === "korridor"
  return gewaehlt === "wettersymbol" && !hasSymbol ? "standard" : gewaehlt
}

const markAbgeloest = (
  { herleitung, ...bewertung }: Zielwertbewertung,
  abgeloestDurch: Zielwert["id"],
): Zielwertbewertung => ({
  ...bewertung,
  abgeloestDurch,
  herleitung: { ...herleitung, regeln: [...herleitung.regeln, "P-08"] },
})

const kindOfZielwert = (bewertung: Zielwertbewertung, gewicht: number): Kind => {
  const { id, art, ampel, gewertet, erwartung, grund, abgeloestDurch, alterTage, schwellen, kennzeichen } = bewertung
  const isZuAlt = (alterTage ?? sinceFrist(bewertung)) > 2 * schwellen.karenzTage
  const warum =
    abgeloestDurch !== undefined
      ? "abgeloest"
      : art === "tendenz" && ampel !== "aufgehoben"
        ? "nurTendenz"
        : (grund ?? (isZuAlt ? "veraltet" : undefined))
  return {
    id,
    gewicht,
    ampel,
    c: warum === undefined && typeof gewertet === "number" ? gewertet : undefined,
    e: typeof erwartung === "number" ? erwartung : erwartungOfErfuellung(bewertung),
    grund: warum,
    isEndgueltig: ampel === "verfehlt" || (ampel === "erreicht" && !kennzeichen.includes("vorzeitig")),
  }
}

/**
 * What a goal that is met or not adds to the expectation of a sum: nothing before its due, all of it from then on, and
 * what it has reached early is no more than was expected of it, so that it hides no one who lags behind.
 */
const erwartungOfErfuellung = ({ art, ampel }: Zielwertbewertung): number | undefined => {
  if (art !== "schwelle" && art !== "jaNein") return undefined
  return ampel === "erreicht" || ampel === "verfehlt" ? 1 : 0
}

/** Days since a due that no value has reached; what has no Turnus is out of date once its due is long past. */
const sinceFrist = ({ kennzeichen, stichtag, herleitung: { vorgabe } }: Zielwertbewertung): number => {
  const ende = "frist" in vorgabe ? endeOf(vorgabe.frist) : undefined
  return ende !== undefined && kennzeichen.includes("fristAbgelaufen") ? tage(stichtag) - tage(ende) : 0
}

/**
 * A parent as a child of its own parent: what it says itself, whatever stands below it. One of which too little can be
 * judged is not assessable: otherwise the few would speak for the many one level higher.
 */
const kindOf = (id: string, gewicht: number, zusammenfassung: Zusammenfassung): Kind => {
  const { ampel, fortschritt, fortschrittMitErwartung, erwartung, grund, isEndgueltig } = zusammenfassung
  const c = typeof fortschritt === "number" && ampel !== "unvollstaendig" ? fortschritt : undefined
  return {
    id,
    gewicht,
    ampel,
    c,
    e: typeof erwartung === "number" ? erwartung : undefined,
    grund: c === undefined ? (grund ?? "keineBewertbarenKinder") : undefined,
    isEndgueltig,
    cMitErwartung: typeof fortschrittMitErwartung === "number" ? fortschrittMitErwartung : undefined,
  }
}
