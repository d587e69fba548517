import type { Zielvorgabe } from "@zielwerk/konzept"
import { computeErwartung } from "../computeErwartung.ts"
import type { Fortschritt } from "../computeFortschritt.ts"
import { ampelOfWettersymbol, PUNKTE } from "../computeWettersymbol.ts"
import { decideAmpel } from "../decideAmpel.ts"
import type { Punkt } from "../Punkt.ts"
import { snap } from "../snap.ts"
import { wegOf } from "../wegOf.ts"
import { type Rahmen, withEingaben } from "./rahmenOf.ts"
import { clamp, erwartungAt, grau, isFaelligAt, type Urteilsteil, type Zielwertfrage } from "./Urteilsteil.ts"

/** A goal with a way: progress against what should be reached by the time that the value describes. */
export const judgeWeg = (
  { r: roh }: Fortschritt,
  vorgabe: Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "korridor" | "stufen" }>,
  letzter: Punkt,
  rahmen: Rahmen,
  { richtlinie, schwellen, reihe }: Zielwertfrage,
): Urteilsteil => {
  const r = snap(roh, [0, 1, -schwellen.rauschen])
  const erwartet = vorgabe.art === "stufen" ? undefined : computeErwartung(wegOf(vorgabe), letzter.zeit)
  const berechnet = vorgabe.art === "stufen" ? erwartungAt(vorgabe, letzter) : erwartet?.e
  const e = berechnet !== undefined && Number.isFinite(berechnet) ? berechnet : undefined
  const isFaellig = isFaelligAt(vorgabe, letzter)
  const { regeln, verhaeltnis, ...urteil } = decideAmpel({ r, e, isFaellig }, richtlinie, schwellen)
  // a policy has its say last, where no earlier rule has decided
  const symbol = richtlinie === "wettersymbol" && regeln.includes("B.5-9") ? rahmen.prognose.wettersymbol : undefined
  const masse = {
    fortschritt: r,
    ...(e === undefined ? {} : { erwartung: e, abstand: r - e }),
    ...(verhaeltnis === undefined ? {} : { verhaeltnis }),
  }
  const herleitung = {
    ...(symbol === undefined ? rahmen.herleitung : withEingaben(rahmen.herleitung, fuerSymbol(reihe.punkte, rahmen))),
    ...(erwartet === undefined ? {} : { erwarteterWert: erwartet.x }),
    regeln: [
      "V-01",
      "V-04",
      ...(vorgabe.art === "steigern" || vorgabe.art === "senken" ? [] : [`B.2-${vorgabe.art}`]),
      ...(vorgabe.art === "stufen" ? [] : ["P-01"]),
      "P-02",
      ...(e === undefined ? [] : vorgabe.art === "stufen" ? ["E-01"] : ["E-01", "E-02", "E-03", "E-04"]),
      ...regeln,
      ...(symbol === undefined ? [] : ["F-03"]),
    ],
  }
  if (typeof symbol === "object")
    return {
      ...grau("nichtBewertbar", symbol.grund, herleitung.regeln, rahmen),
      ...masse,
      herleitung: { ...herleitung, regeln: [...herleitung.regeln, "F-04", "B.5-3"] },
    }
  return {
    ...urteil,
    ...(symbol === undefined ? {} : { ampel: ampelOfWettersymbol[symbol] }),
    ...rahmen,
    ...masse,
    gewertet: clamp(r),
    kennzeichen: [
      ...(urteil.ampel === "erreicht" && !isFaellig ? (["vorzeitig"] as const) : []),
      ...(r > 1 ? (["uebererfuellt"] as const) : []),
      ...(r < -schwellen.rauschen ? (["gegenlaeufig"] as const) : []),
      ...rahmen.kennzeichen,
    ],
    herleitung,
  }
}

/** The values before the latest that a symbol goes by: none from before a break. */
const fuerSymbol = (punkte: ReadonlyArray<Punkt>, { herleitung: { ausgelassen = [] } }: Rahmen) => {
  const vorBruch = new Set(ausgelassen.flatMap(({ zeit, grund }) => (grund === "vorBruch" ? [zeit] : [])))
  return punkte.slice(-PUNKTE, -1).filter(({ zeit }) => !vorBruch.has(zeit))
}
