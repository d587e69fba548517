import type { Indikator, Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { einheitOfDifferenz } from "../../computeAenderung.ts"
import type { Punkt } from "../Punkt.ts"
import type { Rahmen } from "./rahmenOf.ts"
import { isFaelligAt, type Urteilsteil } from "./Urteilsteil.ts"

/**
 * A threshold is met or not, by a signed distance: negative means missed. There is no progress towards it; in a sum it
 * counts as met or not met.
 */
export const judgeSchwelle = (
  { vergleich, zahl, frist }: Extract<Zielvorgabe, { readonly art: "schwelle" }>,
  letzter: Punkt,
  { einheit }: Indikator,
  rahmen: Rahmen,
): Urteilsteil => {
  const c = compareWithTolerance(letzter.zahl, zahl)
  const isErfuellt = vergleich === "genau" ? c === 0 : vergleich === "mindestens" ? c >= 0 : c <= 0
  const differenz = c === 0 ? 0 : vergleich === "hoechstens" ? zahl - letzter.zahl : letzter.zahl - zahl
  const isFaellig = isFaelligAt({ frist }, letzter)
  return {
    ampel: isErfuellt ? "erreicht" : isFaellig ? "verfehlt" : "nochNichtFaellig",
    ...rahmen,
    gewertet: isErfuellt ? 1 : 0,
    ...(Number.isFinite(differenz) ? { distanz: { zahl: differenz, einheit: einheitOfDifferenz(einheit) } } : {}),
    kennzeichen: [...(isErfuellt && !isFaellig ? (["vorzeitig"] as const) : []), ...rahmen.kennzeichen],
    herleitung: {
      ...rahmen.herleitung,
      regeln: ["V-01", "V-07", "B.2-schwelle", isErfuellt ? "B.5-5" : isFaellig ? "B.5-6" : "B.5-8"],
    },
  }
}
