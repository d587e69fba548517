import type { Indikator, Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { computeErwartung } from "../computeErwartung.ts"
import type { Fortschritt } from "../computeFortschritt.ts"
import { computePrognose } from "../computePrognose.ts"
import { ampelOfWettersymbol } from "../computeWettersymbol.ts"
import { decideAmpel } from "../decideAmpel.ts"
import type { Punkt, Reihe } from "../Punkt.ts"
import { snap } from "../snap.ts"
import { wegOf, wegPunkte } from "../wegOf.ts"
import type { Mass, Zielwertbewertung } from "../Zielwertbewertung.ts"
import { clamp, grau, isFaelligAt, keinMass, type Rahmen, type Urteilsteil, type Zielwertfrage } from "./Urteilsteil.ts"

/** A goal with a way: progress against what should be reached by the time that the value describes. */
export const judgeWeg = (
  { r: roh }: Fortschritt,
  vorgabe: Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "korridor" | "stufen" }>,
  letzter: Punkt,
  rahmen: Rahmen,
  { richtlinie, schwellen, reihe, indikator }: Zielwertfrage & { readonly indikator: Indikator },
): Urteilsteil => {
  const r = snap(roh, [0, 1, -schwellen.rauschen])
  const erwartung = vorgabe.art === "stufen" ? undefined : computeErwartung(wegOf(vorgabe), letzter.zeit)
  const e = erwartung?.e
  const isFaellig = isFaelligAt(vorgabe, letzter)
  const prognose = computePrognose(reihe.punkte, indikator.brueche ?? [], vorgabe)
  const { regeln, verhaeltnis, ...urteil } = decideAmpel({ r, e, isFaellig }, richtlinie, schwellen)
  const symbol = prognose.wettersymbol
  const nachSymbol = richtlinie === "wettersymbol" && urteil.ampel !== "erreicht" && urteil.ampel !== "verfehlt"
  if (nachSymbol && typeof symbol !== "string")
    return { ...grau("nichtBewertbar", "zuWenigePunkte", ["F-03", "F-04"], rahmen), fortschritt: r, prognose }
  return {
    ...urteil,
    ...(nachSymbol && typeof symbol === "string" ? { ampel: ampelOfWettersymbol[symbol] } : {}),
    ...rahmen,
    fortschritt: r,
    gewertet: clamp(r),
    ...(e === undefined ? {} : { erwartung: e, abstand: r - e }),
    ...(verhaeltnis === undefined ? {} : { verhaeltnis }),
    ...revidiert(vorgabe, reihe),
    prognose,
    kennzeichen: [
      ...(urteil.ampel === "erreicht" && !isFaellig ? (["vorzeitig"] as const) : []),
      ...(r > 1 ? (["uebererfuellt"] as const) : []),
      ...(r < -schwellen.rauschen ? (["gegenlaeufig"] as const) : []),
      ...("revidiert" in revidiert(vorgabe, reihe) ? (["ausgangRevidiert"] as const) : []),
      ...rahmen.kennzeichen,
    ],
    herleitung: {
      ...rahmen.herleitung,
      regeln: [
        "V-01",
        "V-04",
        "P-01",
        "P-02",
        ...(e === undefined ? [] : ["E-01", "E-02", "E-03", "E-04"]),
        ...regeln,
        ...(nachSymbol ? ["F-03"] : []),
      ],
      ...(vorgabe.art === "stufen" ? {} : { weg: wegPunkte(vorgabe) }),
      ...(erwartung === undefined ? {} : { erwarteterWert: erwartung.x }),
    },
  }
}

/** The series now says something else of the start than was agreed: both are kept, and both progresses. */
const revidiert = (
  vorgabe: Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "korridor" | "stufen" }>,
  { punkte }: Reihe,
): Pick<Zielwertbewertung, "revidiert"> => {
  if (vorgabe.art === "stufen") return {}
  const { ausgang } = vorgabe
  const neu = punkte.find(({ zeit }) => zeit === ausgang.zeit)
  const letzter = punkte.at(-1)
  if (neu === undefined || letzter === undefined || compareWithTolerance(neu.zahl, ausgang.zahl) === 0) return {}
  const { zahl: t } = wegOf({ ...vorgabe, ausgang: { ...ausgang, zahl: neu.zahl } }).ziel
  const fortschritt: Mass = t === neu.zahl ? keinMass("keinFortschritt") : (letzter.zahl - neu.zahl) / (t - neu.zahl)
  return { revidiert: { ausgang: neu.zahl, fortschritt } }
}
