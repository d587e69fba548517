import { endeOf, type Indikator, type Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { regelwerk } from "../regelwerk.ts"
import { accumulateReihe } from "./accumulateReihe.ts"
import { computeFortschritt } from "./computeFortschritt.ts"
import type { Reihe } from "./Punkt.ts"
import { hasBruch } from "./hasBruch.ts"
import { judgeBand } from "./urteile/judgeBand.ts"
import { judgeSchritte } from "./urteile/judgeSchritte.ts"
import { judgeSchwelle } from "./urteile/judgeSchwelle.ts"
import { judgeTendenz } from "./urteile/judgeTendenz.ts"
import { judgeWeg } from "./urteile/judgeWeg.ts"
import { rahmenOf } from "./urteile/rahmenOf.ts"
import { grau, isAusgang, isVorbei, keinMass, type Urteilsteil, type Zielwertfrage } from "./urteile/Urteilsteil.ts"
import { wegOf } from "./wegOf.ts"
import type { Kennzeichen, Zielwertbewertung } from "./Zielwertbewertung.ts"

/**
 * How does one agreed value stand on a day? The rules ask in the order of the Ampel; the first that fits decides, and
 * the Herleitung names every rule that had a say.
 *
 * @source spec "bewertung" B.3 to B.5
 */
export const evaluateZielwert = (frage: Zielwertfrage): Zielwertbewertung => {
  const { zielwert, richtlinie, schwellen, stichtag, bekanntBis } = frage
  const { ampel, herleitung, kennzeichen = [], ...teil } = judge(frage)
  return {
    id: zielwert.id,
    zielId: zielwert.zielId,
    ...(zielwert.indikatorId === undefined ? {} : { indikatorId: zielwert.indikatorId }),
    art: zielwert.vorgabe.art,
    regelwerk,
    richtlinie,
    schwellen,
    stichtag,
    ...(bekanntBis === undefined ? {} : { bekanntBis }),
    ampel,
    fortschritt: keinMass("keinFortschritt"),
    gewertet: keinMass("keinFortschritt"),
    erwartung: keinMass("ohneErwartung"),
    verhaeltnis: keinMass("ohneErwartung"),
    abstand: keinMass("ohneErwartung"),
    ...teil,
    kennzeichen,
    herleitung: {
      vorgabe: zielwert.vorgabe,
      eingaben: [],
      ausgelassen: [],
      weg: [],
      ...herleitung,
      regeln: [...new Set([...(herleitung.regeln ?? []), ...kennzeichen.map((k) => regelOfKennzeichen[k])])],
    },
  }
}

/** Which rule each mark comes from. */
const regelOfKennzeichen: { readonly [kennzeichen in Kennzeichen]: string } = {
  vorzeitig: "B.5-5",
  uebererfuellt: "P-07",
  gegenlaeufig: "P-06",
  ueberDasZielHinaus: "P-07",
  vorlaeufig: "P-10",
  veraltet: "S-01",
  fristAbgelaufen: "E-02",
  nieErhoben: "S-02",
  ausgangRevidiert: "P-09",
}

const judge = (frage: Zielwertfrage): Urteilsteil => {
  const { zielwert, indikator, reihe, stichtag } = frage
  const { vorgabe, aufgehobenAm } = zielwert
  if (aufgehobenAm !== undefined && aufgehobenAm <= stichtag) return grau("aufgehoben", "aufgehoben", ["B.5-1"])
  if (vorgabe.art === "kontext") return grau("kontext", "kontext", ["B.5-2"])
  if (vorgabe.art === "meilenstein" || vorgabe.art === "jaNein") return judgeSchritte(vorgabe, frage)
  if (indikator === undefined) return grau("nichtBewertbar", "keinIndikator", ["B.5-3"])
  const ausgang = "ausgang" in vorgabe ? vorgabe.ausgang : undefined
  const letzter = reihe.punkte.at(-1)
  const isUeberBruch =
    letzter !== undefined && ausgang !== undefined && hasBruch(indikator, endeOf(ausgang.zeit), letzter.ende)
  if (indikator.zaehlweise !== "jeZeitraum" || !isMenge(vorgabe) || isUeberBruch)
    return judgeReihe(frage, vorgabe, indikator)
  const vergleichbare = reihe.punkte.filter(
    (punkt) => letzter === undefined || !hasBruch(indikator, punkt.ende, letzter.ende),
  )
  const summen = accumulateReihe({ ...reihe, punkte: vergleichbare }, ausgang)
  if (summen.punkte.length === 0 && reihe.punkte.length > 0)
    return grau("nichtBewertbar", "summeUnbekannt", ["V-06", "B.5-3"], {
      herleitung: { ausgelassen: summen.ausgelassen },
    })
  const { herleitung, ...teil } = judgeReihe({ ...frage, reihe: summen }, vorgabe, indikator)
  return { ...teil, herleitung: { ...herleitung, regeln: ["V-06", ...(herleitung.regeln ?? [])] } }
}

/** Is the goal so many in all? Less of something, a band and a direction are about each period by itself. */
const isMenge = (vorgabe: Gemessen): boolean =>
  vorgabe.art === "steigern" ||
  ((vorgabe.art === "schwelle" || vorgabe.art === "stufen") && vorgabe.vergleich === "mindestens")

/** A goal that is measured by the values of an Indikator. */
type Gemessen = Exclude<Zielvorgabe, { readonly art: "kontext" | "meilenstein" | "jaNein" }>

const judgeReihe = (frage: Zielwertfrage, vorgabe: Gemessen, indikator: Indikator): Urteilsteil => {
  const { reihe } = frage
  if (vorgabe.art === "steigern" || vorgabe.art === "senken" || vorgabe.art === "korridor") {
    const { ausgang, ziel } = wegOf(vorgabe)
    if (compareWithTolerance(ausgang.zahl, ziel.zahl) === 0)
      return grau("nichtBewertbar", "ausgangGleichZiel", ["V-01", "P-03", "B.5-3"])
  }
  const letzter = reihe.punkte.at(-1)
  if (letzter === undefined) return judgeOhneDaten(reihe)
  const rahmen = rahmenOf(frage, indikator, letzter)
  const ausgang = "ausgang" in vorgabe ? vorgabe.ausgang : undefined
  if (ausgang !== undefined && hasBruch(indikator, endeOf(ausgang.zeit), letzter.ende))
    return grau("nichtBewertbar", "reihenbruch", ["V-09", "B.5-3"], rahmen)
  if (isVorbei(letzter, ausgang))
    return {
      ...grau("nurBaseline", "nurAusgangswert", ["P-05", "B.5-4"], rahmen),
      ...(isAusgang(letzter, ausgang) ? { fortschritt: 0 } : {}),
    }
  if (vorgabe.art === "tendenz") return judgeTendenz(vorgabe, letzter, indikator, reihe, rahmen)
  if (vorgabe.art === "schwelle") return judgeSchwelle(vorgabe, letzter, indikator, rahmen)
  const fortschritt = computeFortschritt(vorgabe, letzter.zahl)
  if (!Number.isFinite(fortschritt.r)) return grau("nichtBewertbar", "zahlNichtDarstellbar", ["P-01", "B.5-3"], rahmen)
  if (vorgabe.art === "halten") return judgeBand(fortschritt, vorgabe, letzter, rahmen)
  if (vorgabe.art === "korridor" && fortschritt.lage !== undefined)
    return judgeBand(fortschritt, vorgabe, letzter, rahmen)
  return judgeWeg(fortschritt, vorgabe, letzter, rahmen, frage)
}

/** No value is silence, never green: withheld, never measured, or only in a picture. */
const judgeOhneDaten = ({ luecken, ausgelassen }: Reihe): Urteilsteil => {
  const herleitung = { ausgelassen }
  if (luecken.has("gesperrt")) return grau("nichtBewertbar", "gesperrt", ["V-02", "B.5-3"], { herleitung })
  const isNieErhoben =
    ausgelassen.every(({ grund }) => grund === "keinWert") &&
    [...luecken].every((grund) => grund === "nochNichtErhoben")
  return grau("keineDaten", "keineBeobachtung", ["V-02", "P-04", "B.5-4"], {
    herleitung,
    ...(isNieErhoben ? { kennzeichen: ["nieErhoben"] } : {}),
  })
}
