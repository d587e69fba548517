import type { Stuetzwert, Zeitbezug } from "@zielwerk/konzept"
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
 * @param weg  start, dated steps in the order of time, goal
 * @param zeit τ, the reference time of the value
 * @returns    share of the way, 0 before the start, 1 after the due; `undefined` if a time is not known
 *
 * @source spec "bewertung" E-01 to E-04
 */
export const computeErwartung = (weg: Weg, zeit: Zeitbezug): Erwartung | undefined => {
  const { ausgang, ziel, zwischenziele, verlauf } = weg
  const punkte = [ausgang, ...zwischenziele, ziel]
  const achse = createZeitachse([...punkte.map((p) => p.zeit), zeit])
  const tau = achse(zeit)
  const stellen = punkte.flatMap(({ zeit: z, zahl }) => {
    const t = achse(z)
    return t === undefined ? [] : [{ t, zahl }]
  })
  const [erste, letzte] = [stellen[0], stellen.at(-1)]
  if (tau === undefined || erste === undefined || letzte === undefined || stellen.length < punkte.length)
    return undefined
  const x = xAt(stellen, tau, verlauf)
  return { x, e: (x - ausgang.zahl) / (ziel.zahl - ausgang.zahl) }
}

const xAt = (
  stellen: ReadonlyArray<{ readonly t: number; readonly zahl: number }>,
  tau: number,
  verlauf: Weg["verlauf"],
): number => {
  const naechste = stellen.findIndex(({ t }) => t > tau)
  const [vor, nach] = [stellen[naechste === -1 ? stellen.length - 1 : naechste - 1], stellen[naechste]]
  if (vor === undefined) return nach?.zahl ?? Number.NaN
  if (nach === undefined || naechste === -1 || verlauf === "stufe") return vor.zahl
  return vor.zahl + ((nach.zahl - vor.zahl) * (tau - vor.t)) / (nach.t - vor.t)
}
