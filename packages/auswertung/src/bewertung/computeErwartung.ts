import type { Stuetzwert, Zeitbezug } from "@zielwerk/konzept"
import { anteilDesWegs } from "./anteilDesWegs.ts"
import { createZeitachse } from "./zeitachse.ts"

/** The way from the start over dated steps to the goal. */
export interface Weg {
  readonly ausgang: Stuetzwert
  readonly ziel: Stuetzwert
  readonly zwischenziele: ReadonlyArray<Stuetzwert>
  readonly verlauf: "linear" | "stufe"
}

/** What is expected at a time: the value on the way, and which share of the whole way that is. */
export interface Erwartung {
  readonly x: number
  readonly e: number
}

/**
 * How far should a value be by now (Erwartung e)? Read off the agreed way at the time that the value describes, not at
 * the day of asking: a value of 2018 is not late because it is judged in 2019.
 *
 *     e = (x(τ) − b) / (t − b)      x: linear between the agreed values, or the last due one (verlauf "stufe")
 *
 * @param weg  start, dated steps in the order of time, goal; start and goal differ
 * @param zeit τ, the reference time of the value
 * @returns    share of the way, 0 before the start, 1 after the due; `undefined` if a time is not known
 *
 * @source spec "bewertung" E-01 to E-04
 *
 * @example
 * ```ts beispiel
 * import { Zeitbezug } from "@zielwerk/konzept"
 * import { computeErwartung } from "@zielwerk/auswertung"
 *
 * const at = (zeit: string, zahl: number) => ({ zeit: Zeitbezug.make(zeit), zahl })
 * const weg = { ausgang: at("2015", 40), ziel: at("2035", 0), zwischenziele: [], verlauf: "linear" } as const
 * computeErwartung(weg, Zeitbezug.make("2020")) // => { x: 30, e: 0.25 }
 * computeErwartung(weg, Zeitbezug.make("2040")) // => { x: 0, e: 1 }
 * ```
 */
export const computeErwartung = (weg: Weg, zeit: Zeitbezug): Erwartung | undefined => {
  const { ausgang, ziel, zwischenziele, verlauf } = weg
  const punkte = [ausgang, ...zwischenziele, ziel]
  const achse = createZeitachse([...punkte.map((p) => p.zeit), zeit])
  const tau = achse(zeit)
  const stellen = punkte.flatMap(({ zeit: z, zahl }) => {
    const t = achse(z)
    return t === undefined ? [] : [{ t, zahl, e: anteilDesWegs(ausgang.zahl, ziel.zahl, zahl) }]
  })
  if (tau === undefined || stellen.length < punkte.length) return undefined
  const naechste = stellen.findIndex(({ t }) => t > tau)
  const nach = stellen[naechste]
  const vor = nach === undefined ? stellen.at(-1) : stellen[Math.max(0, naechste - 1)]
  if (vor === undefined) return undefined
  if (nach === undefined || vor === nach || verlauf === "stufe") return { x: vor.zahl + 0, e: vor.e }
  const s = (tau - vor.t) / (nach.t - vor.t)
  return { x: between(vor.zahl, nach.zahl, s), e: between(vor.e, nach.e, s) }
}

/** From `a` (s = 0) to `b` (s = 1); where their distance is too large for a number, by shares of both. */
const between = (a: number, b: number, s: number): number =>
  (Number.isFinite(b - a) ? a + (b - a) * s : a * (1 - s) + b * s) + 0
