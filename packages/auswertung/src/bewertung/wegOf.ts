import type { Stuetzwert, Zielvorgabe } from "@zielwerk/konzept"
import type { Weg } from "./computeErwartung.ts"

/** The way of a goal that has one: over the dated steps to the goal, of a corridor to its near bound. */
export const wegOf = (vorgabe: Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "korridor" }>): Weg => {
  const { ausgang, frist, zwischenziele = [], verlauf = "linear" } = vorgabe
  const zahl =
    vorgabe.art !== "korridor" ? vorgabe.zahl : ausgang.zahl < vorgabe.band.von ? vorgabe.band.von : vorgabe.band.bis
  return { ausgang, ziel: { zeit: frist, zahl }, zwischenziele, verlauf }
}

/** The agreed values of a way, from start to goal. */
export const wegPunkte = (
  vorgabe: Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "korridor" }>,
): ReadonlyArray<Stuetzwert> => {
  const { ausgang, zwischenziele, ziel } = wegOf(vorgabe)
  return [ausgang, ...zwischenziele, ziel]
}
