import type { Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import type { Punkt } from "./Punkt.ts"
import type { Prognose } from "./Prognose.ts"

/** How many changes make a trend. */
const AENDERUNGEN = 3

/**
 * Do the last changes lead to the goal or away from it? Asked is the distance that is left: of a goal to rise, to fall
 * or to be met the value itself, of a band how far the value is outside of it.
 *
 *     ø of the last three changes (fewer where there are fewer)      stabil: | ø | ≤ ε
 *
 * @param punkte   in the order of time, none from before a break
 * @param vorgabe  says which way is better; ε is the `rauschen` of a tendenz, else 0
 * @returns        `undefined` with fewer than two values
 *
 * @source spec "bewertung" F-01
 */
export const computeTrend = (
  punkte: ReadonlyArray<Pick<Punkt, "zahl">>,
  vorgabe: Zielvorgabe,
): Extract<Prognose["trend"], string> | undefined => {
  const letzte = punkte.slice(-AENDERUNGEN - 1).map(({ zahl }) => abstandOf(vorgabe, zahl))
  const [erster, letzter] = [letzte[0], letzte.at(-1)]
  if (erster === undefined || letzter === undefined || letzte.length < 2) return undefined
  if (compareWithTolerance(letzter, erster) === 0) return "stabil"
  const rauschen = vorgabe.art === "tendenz" ? (vorgabe.rauschen ?? 0) : 0
  const mittel = (letzter - erster) / (letzte.length - 1)
  if (compareWithTolerance(Math.abs(mittel), rauschen) <= 0) return "stabil"
  return mittel < 0 ? "verbessernd" : "verschlechternd"
}

/** A number that falls as the value gets better. */
const abstandOf = (vorgabe: Zielvorgabe, zahl: number): number => {
  switch (vorgabe.art) {
    case "steigern":
      return -zahl
    case "senken":
      return zahl
    case "tendenz":
      return vorgabe.richtung === "steigend" ? -zahl : zahl
    case "schwelle":
      if (vorgabe.vergleich === "genau") return Math.abs(zahl - vorgabe.zahl)
      return vorgabe.vergleich === "mindestens" ? -zahl : zahl
    case "stufen":
      return vorgabe.vergleich === "mindestens" ? -zahl : zahl
    case "halten":
    case "korridor":
      return Math.max(0, vorgabe.band.von - zahl, zahl - vorgabe.band.bis)
    case "meilenstein":
    case "jaNein":
    case "kontext":
      return 0
  }
}
