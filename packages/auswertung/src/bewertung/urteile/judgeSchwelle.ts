import type { Indikator, Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { einheitOfDifferenz } from "../../computeAenderung.ts"
import type { Punkt } from "../Punkt.ts"
import { isFaelligAt, type Rahmen, type Urteilsteil } from "./Urteilsteil.ts"

/** A threshold is met or not, by a signed distance: negative means missed. There is no progress towards it. */
export const judgeSchwelle = (
  { vergleich, zahl, ...vorgabe }: Extract<Zielvorgabe, { readonly art: "schwelle" }>,
  letzter: Punkt,
  { einheit }: Indikator,
  rahmen: Rahmen,
): Urteilsteil => {
  const c = compareWithTolerance(letzter.zahl, zahl)
  const isErfuellt = vergleich === "genau" ? c === 0 : vergleich === "mindestens" ? c >= 0 : c <= 0
  const differenz = c === 0 ? 0 : vergleich === "hoechstens" ? zahl - letzter.zahl : letzter.zahl - zahl
  const ampel = isErfuellt ? "erreicht" : isFaelligAt(vorgabe, letzter) ? "verfehlt" : "nochNichtFaellig"
  return {
    ampel,
    ...rahmen,
    distanz: { zahl: differenz, einheit: einheitOfDifferenz(einheit) },
    herleitung: {
      ...rahmen.herleitung,
      regeln: ["V-01", "B.2-schwelle", isErfuellt ? "B.5-5" : ampel === "verfehlt" ? "B.5-6" : "B.5-8"],
    },
  }
}
