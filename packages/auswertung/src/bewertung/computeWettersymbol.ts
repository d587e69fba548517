import { compareWithTolerance } from "@zielwerk/statistik"
import type { Ampel } from "./Ampel.ts"
import { richtlinien } from "./richtlinien.ts"
import type { Wettersymbol } from "./Wettersymbol.ts"

/** A yearly series: value by year, in the order of years, gaps left out. */
export interface Jahreswert {
  readonly jahr: number
  readonly zahl: number
}

/** What is aimed at: a value by a year, or a direction only. */
export type Wetterziel =
  | {
      readonly art: "zielwert"
      readonly zahl: number
      readonly jahr: number
      readonly richtung: "steigend" | "sinkend"
    }
  | { readonly art: "richtung"; readonly richtung: "steigend" | "sinkend" }

/** How many yearly values a symbol goes by, the latest, and how few will do. */
export const PUNKTE = 6
const MINDESTENS = 4

/**
 * Which weather symbol does a series get by the method of the Deutsche Nachhaltigkeitsstrategie?
 *
 *     ø = mean of the last five yearly changes (of six points; four or five will do)
 *     forecast = last value + ø · (target year − last year)        miss = (target − forecast) / |target − last value|
 *
 * Value by a year: miss < 5 % sonne, to 20 % leichtBewoelkt, more but in the right direction wolke, else blitz. Reached or
 * due: reached and not worsening sonne, reached and worsening leichtBewoelkt, missed and improving wolke, else blitz.
 * Direction only: mean right and last change right sonne, mean right leichtBewoelkt, last change right wolke, else blitz.
 *
 * @param werte  the yearly values up to the last that counts, none from before a break
 * @returns      `undefined` with fewer than four points
 *
 * Mind: "keine politische Bewertung und keine Prognose": the symbol carries on a mean, it knows no cause.
 *
 * @source Statistisches Bundesamt, Indikatorenberichte zur Deutschen Nachhaltigkeitsstrategie, Statusermittlung
 */
export const computeWettersymbol = (werte: ReadonlyArray<Jahreswert>, ziel: Wetterziel): Wettersymbol | undefined => {
  const letzte = werte.slice(-PUNKTE)
  const [erster, letzter, vorletzter] = [letzte[0], letzte.at(-1), letzte.at(-2)]
  if (letzte.length < MINDESTENS || erster === undefined || letzter === undefined || vorletzter === undefined)
    return undefined
  const vorzeichen = ziel.richtung === "steigend" ? 1 : -1
  const vergleiche = (a: number, b: number): number => compareWithTolerance(a * vorzeichen, b * vorzeichen)
  // the sign of the mean is that of the whole change
  const mittel = vergleiche(letzter.zahl, erster.zahl)
  const isGestiegen = vergleiche(letzter.zahl, vorletzter.zahl) > 0
  if (ziel.art === "richtung") {
    if (mittel > 0) return isGestiegen ? "sonne" : "leichtBewoelkt"
    return isGestiegen ? "wolke" : "blitz"
  }
  if (vergleiche(letzter.zahl, ziel.zahl) >= 0) return mittel >= 0 ? "sonne" : "leichtBewoelkt"
  if (letzter.jahr >= ziel.jahr) return mittel > 0 ? "wolke" : "blitz"
  if (mittel <= 0) return "blitz"
  // how much of the distance that is left, the mean change covers until the target year
  const jahre = (ziel.jahr - letzter.jahr) / (letzter.jahr - erster.jahr)
  const verfehlung = 1 - ((letzter.zahl - erster.zahl) * jahre) / (ziel.zahl - letzter.zahl)
  if (compareWithTolerance(verfehlung, gruen) < 0) return "sonne"
  return compareWithTolerance(verfehlung, gelb) <= 0 ? "leichtBewoelkt" : "wolke"
}

const { gruen, gelb } = richtlinien.wettersymbol

/** The light that a symbol means where a Konzept is judged by symbols. */
export const ampelOfWettersymbol: { readonly [wetter in Wettersymbol]: Ampel } = {
  sonne: "imPlan",
  leichtBewoelkt: "gefaehrdet",
  wolke: "kritisch",
  blitz: "gegenlaeufig",
}
