import type { Massnahme } from "@zielwerk/konzept"
import type { Schwellen } from "../bewertung/richtlinien.ts"
import { snap } from "../bewertung/snap.ts"
import { weightedMean } from "../bewertung/weightedMean.ts"
import { lastErsatz } from "./createMassnahmenlagen.ts"
import type { Massnahmenlage, Umsetzung, Umsetzungsfarbe } from "./Umsetzung.ts"

/**
 * What is done, as one light: red from a third of the weight on, yellow if anything is late, green if all of which
 * something is known are on time, grey if nothing is known. A Massnahme that is gone counts through what has taken its
 * place, and not at all beside it.
 *
 * @source spec "bewertung"
 */
export const evaluateUmsetzung = (
  massnahmen: ReadonlyArray<Massnahme>,
  lagen: ReadonlyMap<string, Massnahmenlage>,
  { rotAb }: Pick<Schwellen, "rotAb">,
): Umsetzung => {
  const alle = massnahmen.flatMap(({ id, gewicht = 1 }) => {
    const lage = lagen.get(id)
    return lage === undefined ? [] : [{ lage, farbe: lage.farbe, gewicht, zaehltAls: lastErsatz(lage, lagen).id }]
  })
  // what has taken the place of another one counts once
  const selbst = new Set<string>(alle.flatMap(({ lage, zaehltAls }) => (lage.id === zaehltAls ? [lage.id] : [])))
  const vertretene = new Set<string>()
  const gewichtet = alle.filter(({ lage, zaehltAls }) => {
    if (lage.id === zaehltAls) return true
    const isNeu = !selbst.has(zaehltAls) && !vertretene.has(zaehltAls)
    vertretene.add(zaehltAls)
    return isNeu
  })
  const bewertbar = gewichtet.filter(({ farbe }) => farbe !== "grau")
  const anteilOf = (farbe: Umsetzungsfarbe, unter: typeof gewichtet): number | undefined =>
    weightedMean(unter, (teil) => (teil.farbe === farbe ? 1 : 0))
  const rot = anteilOf("rot", bewertbar)
  const isAllesGruen = bewertbar.every(({ farbe, gewicht }) => farbe === "gruen" || gewicht === 0)
  return {
    farbe: rot === undefined ? "grau" : snap(rot, [rotAb]) >= rotAb ? "rot" : isAllesGruen ? "gruen" : "gelb",
    massnahmen: alle.map(({ lage }) => lage),
    anteile: (["gruen", "gelb", "rot", "grau"] as const).flatMap((farbe) => {
      const anteil = anteilOf(farbe, gewichtet) ?? 0
      return anteil === 0 ? [] : [{ farbe, anteil }]
    }),
    regeln: ["R-07", "R-08"],
  }
}
