import type { Indikator, Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import type { Punkt, Reihe } from "../Punkt.ts"
import { type Rahmen, withEingaben } from "./rahmenOf.ts"
import { hasBruch } from "../hasBruch.ts"
import { grau, type Urteilsteil } from "./Urteilsteil.ts"

/**
 * A goal that is only a direction has an axis of its own: it never becomes a light or part of a sum. It is compared
 * with the agreed start, else with the value before the latest, if both are counted alike.
 */
export const judgeTendenz = (
  { richtung, ausgang, rauschen = 0 }: Extract<Zielvorgabe, { readonly art: "tendenz" }>,
  letzter: Punkt,
  indikator: Indikator,
  { punkte }: Reihe,
  rahmen: Rahmen,
): Urteilsteil => {
  const davor = ausgang === undefined ? punkte.at(-2) : undefined
  const bezug = ausgang?.zahl ?? davor?.zahl
  if (bezug === undefined) return grau("kontext", "nurTendenz", ["B.2-tendenz"], rahmen)
  if (hasBruch(indikator, davor?.ende, letzter.ende))
    return grau("nichtBewertbar", "reihenbruch", ["B.2-tendenz", "V-09", "B.5-3"], rahmen)
  const differenz = (letzter.zahl - bezug) * (richtung === "steigend" ? 1 : -1)
  const isStabil =
    compareWithTolerance(letzter.zahl, bezug) === 0 || compareWithTolerance(Math.abs(differenz), rauschen) <= 0
  return {
    ...grau("kontext", "nurTendenz", ["B.2-tendenz", "V-01"], {
      ...rahmen,
      herleitung: davor === undefined ? rahmen.herleitung : withEingaben(rahmen.herleitung, [davor]),
    }),
    tendenz: isStabil ? "stabil" : differenz > 0 ? "verbessert" : "verschlechtert",
  }
}
