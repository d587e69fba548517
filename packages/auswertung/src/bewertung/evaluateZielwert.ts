import { endeOf, type Indikator, type Stuetzwert } from "@zielwerk/konzept"
import { computeAktualitaet } from "./computeAktualitaet.ts"
import { computeFortschritt } from "./computeFortschritt.ts"
import type { Punkt } from "./Punkt.ts"
import { judgeBand } from "./urteile/judgeBand.ts"
import { judgeSchritte } from "./urteile/judgeSchritte.ts"
import { judgeSchwelle } from "./urteile/judgeSchwelle.ts"
import { judgeTendenz } from "./urteile/judgeTendenz.ts"
import { judgeWeg } from "./urteile/judgeWeg.ts"
import { grau, keinMass, rahmenOf, type Urteilsteil, type Zielwertfrage } from "./urteile/Urteilsteil.ts"
import type { Zielwertbewertung } from "./Zielwertbewertung.ts"

/**
 * How does one agreed value stand on a day? The rules ask in the order of the Ampel; the first that fits decides, and
 * the Herleitung names every rule that had a say.
 *
 * @source spec "bewertung" B.3 to B.5
 */
export const evaluateZielwert = (frage: Zielwertfrage): Zielwertbewertung => {
  const { zielwert, richtlinie, schwellen, stichtag, reihe } = frage
  const { ampel, herleitung, ...teil } = judge(frage)
  return {
    id: zielwert.id,
    zielId: zielwert.zielId,
    ...(zielwert.indikatorId === undefined ? {} : { indikatorId: zielwert.indikatorId }),
    art: zielwert.vorgabe.art,
    richtlinie,
    schwellen,
    stichtag,
    ampel,
    fortschritt: keinMass("keinFortschritt"),
    gewertet: keinMass("keinFortschritt"),
    erwartung: keinMass("ohneErwartung"),
    verhaeltnis: keinMass("ohneErwartung"),
    abstand: keinMass("ohneErwartung"),
    kennzeichen: [],
    ...teil,
    herleitung: {
      regeln: [],
      eingaben: [],
      weg: [],
      ...herleitung,
      ausgelassen: [...reihe.ausgelassen, ...(herleitung.ausgelassen ?? [])],
    },
  }
}

const judge = (frage: Zielwertfrage): Urteilsteil => {
  const { zielwert, indikator, reihe, stichtag, schwellen, richtlinie } = frage
  const { vorgabe, aufgehobenAm } = zielwert
  if (aufgehobenAm !== undefined && aufgehobenAm <= stichtag) return grau("aufgehoben", "aufgehoben", ["B.5-1"])
  if (vorgabe.art === "kontext") return grau("kontext", "kontext", ["B.5-2"])
  if (vorgabe.art === "meilenstein" || vorgabe.art === "jaNein") return judgeSchritte(vorgabe, frage)
  if (indikator === undefined) return grau("nichtBewertbar", "keinIndikator", ["B.5-3"])
  const letzter = reihe.punkte.at(-1)
  if (letzter === undefined)
    return grau("keineDaten", "keineBeobachtung", ["V-02", "P-04", "B.5-4"], nieErhoben(indikator))
  const aktualitaet = computeAktualitaet(letzter, indikator.turnus, stichtag, schwellen.karenzTage)
  const rahmen = rahmenOf(letzter, reihe, aktualitaet)
  const ausgang = "ausgang" in vorgabe ? vorgabe.ausgang : undefined
  if (ausgang !== undefined && hasBruch(indikator, ausgang, letzter))
    return grau("nichtBewertbar", "reihenbruch", ["V-09", "B.5-3"], rahmen)
  if (vorgabe.art === "tendenz") return judgeTendenz(vorgabe, reihe, rahmen)
  if (ausgang !== undefined && isVorbei(letzter, ausgang))
    return { ...grau("nurBaseline", "nurAusgangswert", ["P-05", "B.5-4"], rahmen), fortschritt: 0 }
  if (vorgabe.art === "schwelle") return judgeSchwelle(vorgabe, letzter, indikator, rahmen)
  const fortschritt = computeFortschritt(vorgabe, letzter.zahl)
  if (vorgabe.art === "halten" || fortschritt.lage === "imBand" || fortschritt.isDarueberHinaus === true)
    return judgeBand(fortschritt, vorgabe, letzter, rahmen)
  return judgeWeg(fortschritt, vorgabe, letzter, rahmen, { ...frage, indikator, richtlinie })
}

const nieErhoben = ({ turnus }: Indikator): Partial<Urteilsteil> =>
  turnus === undefined ? {} : { kennzeichen: ["nieErhoben"] }

/** Does a series break lie between the start and the value, so that they are not counted alike? */
const hasBruch = ({ brueche = [] }: Indikator, ausgang: Stuetzwert, letzter: Punkt): boolean => {
  const anfang = endeOf(ausgang.zeit)
  return anfang !== undefined && brueche.some(({ ab }) => anfang < ab && ab <= letzter.ende)
}

/** Is the value no newer than the start? */
const isVorbei = (letzter: Punkt, ausgang: Stuetzwert): boolean => {
  const anfang = endeOf(ausgang.zeit)
  return anfang !== undefined && letzter.ende <= anfang
}
