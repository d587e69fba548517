import type { Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import type { Reihe } from "../Punkt.ts"
import { grau, type Rahmen, type Urteilsteil } from "./Urteilsteil.ts"

/** A goal that is only a direction has an axis of its own: it never becomes a light or part of a sum. */
export const judgeTendenz = (
  { richtung, ausgang, rauschen = 0 }: Extract<Zielvorgabe, { readonly art: "tendenz" }>,
  { punkte }: Reihe,
  rahmen: Rahmen,
): Urteilsteil => {
  const [letzter, vorletzter] = [punkte.at(-1), punkte.at(-2)]
  const bezug = ausgang?.zahl ?? vorletzter?.zahl
  const basis = grau("kontext", "nurTendenz", ["B.2-tendenz"], rahmen)
  if (letzter === undefined || bezug === undefined) return basis
  const differenz = (letzter.zahl - bezug) * (richtung === "steigend" ? 1 : -1)
  const isStabil =
    compareWithTolerance(letzter.zahl, bezug) === 0 || compareWithTolerance(Math.abs(differenz), rauschen) <= 0
  return { ...basis, tendenz: isStabil ? "stabil" : differenz > 0 ? "verbessert" : "verschlechtert" }
}
