import type { Stuetzwert, Zielvorgabe } from "@zielwerk/konzept"
import type { Weg } from "./computeErwartung.ts"

/** A goal with a way: from a start to a value or to a band. */
export type MitWeg = Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "korridor" }>

/** The way of a goal that has one: over the dated steps to the goal, of a corridor to its near bound. */
export const wegOf = (vorgabe: MitWeg): Weg => {
  const { ausgang, frist, zwischenziele = [], verlauf = "linear" } = vorgabe
  const zahl =
    vorgabe.art !== "korridor" ? vorgabe.zahl : ausgang.zahl < vorgabe.band.von ? vorgabe.band.von : vorgabe.band.bis
  return { ausgang, ziel: { zeit: frist, zahl }, zwischenziele, verlauf }
}

/** The agreed values of a way, from start to goal. */
export const wegPunkte = (vorgabe: MitWeg): ReadonlyArray<Stuetzwert> => {
  const { ausgang, zwischenziele, ziel } = wegOf(vorgabe)
  // + 0 turns -0 into 0
  return [ausgang, ...zwischenziele, ziel].map(({ zeit, zahl }) => ({ zeit, zahl: zahl + 0 }))
}
