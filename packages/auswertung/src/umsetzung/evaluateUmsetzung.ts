import type { Massnahme } from "@zielwerk/konzept"
import { snap } from "../bewertung/snap.ts"
import type { Massnahmenlage, Umsetzung, Umsetzungsfarbe } from "./Umsetzung.ts"

/** From which share of red weight on the whole is red. */
const ROT_AB = 1 / 3

/**
 * What is done, as one light: red from a third of the weight on, yellow if anything is late, green if all of which
 * something is known are on time, grey if nothing is known.
 *
 * @source spec "bewertung"
 */
export const evaluateUmsetzung = (
  massnahmen: ReadonlyArray<Massnahme>,
  lagen: ReadonlyMap<string, Massnahmenlage>,
): Umsetzung => {
  const gewichtet = massnahmen.flatMap(({ id, gewicht = 1 }) => {
    const lage = lagen.get(id)
    return lage === undefined ? [] : [{ lage, gewicht }]
  })
  const gewichtOf = (farbe: Umsetzungsfarbe): number =>
    gewichtet.reduce((summe, { lage, gewicht }) => summe + (lage.farbe === farbe ? gewicht : 0), 0)
  const [gruen, gelb, rot, grau] = [gewichtOf("gruen"), gewichtOf("gelb"), gewichtOf("rot"), gewichtOf("grau")]
  const bewertbar = gruen + gelb + rot
  const farbe: Umsetzungsfarbe =
    bewertbar === 0 ? "grau" : snap(rot / bewertbar, [ROT_AB]) >= ROT_AB ? "rot" : rot + gelb > 0 ? "gelb" : "gruen"
  const alle = bewertbar + grau
  return {
    farbe,
    massnahmen: gewichtet.map(({ lage }) => lage),
    anteile: (
      [
        ["gruen", gruen],
        ["gelb", gelb],
        ["rot", rot],
        ["grau", grau],
      ] as const
    ).flatMap(([f, gewicht]) => (gewicht === 0 ? [] : [{ farbe: f, anteil: gewicht / alle }])),
    regeln: ["R-07", "R-08"],
  }
}
