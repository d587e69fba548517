import type { Band, Zielvorgabe } from "@zielwerk/konzept"
import { compareWithTolerance } from "@zielwerk/statistik"
import { anteilDesWegs } from "./anteilDesWegs.ts"

/** How far a value is on its way: 0 at the start, 1 at the goal; less than 0 or more than 1 is kept. */
export interface Fortschritt {
  readonly r: number
  /** where the value lies for goals with a band */
  readonly lage?: "imBand" | "inToleranz" | "ausserhalb"
  /** beyond the far bound of a corridor */
  readonly isDarueberHinaus?: boolean
}

type Messbar = Extract<Zielvorgabe, { readonly art: "steigern" | "senken" | "halten" | "korridor" | "stufen" }>

/**
 * How far is a value on the way that was agreed (Fortschritt r)?
 *
 *     steigern, senken   r = (v − b) / (t − b)              b = ausgang, t = zahl
 *     korridor           the same towards the near bound; 1 inside; beyond the far bound as halten
 *     halten             1 inside the band, falls to 0 at the outer bound of the tolerance, without one 0 outside
 *     stufen             the points of the best step that the value reaches, 0 below the first
 *
 * @param vorgabe  valid: b ≠ t, bands not empty (`checkZielwerte`)
 * @param v        the value, in the unit of the Indikator
 * @returns        no unit; not clamped
 *
 * Mind: r says nothing about time; whether it is enough is asked of `computeErwartung`.
 *
 * @source spec "bewertung" B.2, P-01, P-07
 *
 * @example
 * ```ts beispiel
 * import { Zeitbezug } from "@zielwerk/konzept"
 * import { computeFortschritt } from "@zielwerk/auswertung"
 *
 * const ausgang = { zeit: Zeitbezug.make("2020"), zahl: 40 }
 * computeFortschritt({ art: "senken", ausgang, zahl: 0, frist: Zeitbezug.make("2030") }, 10).r // => 0.75
 * computeFortschritt({ art: "senken", ausgang, zahl: 0, frist: Zeitbezug.make("2030") }, 44).r // => -0.1
 * ```
 */
export const computeFortschritt = (vorgabe: Messbar, v: number): Fortschritt => {
  switch (vorgabe.art) {
    case "steigern":
    case "senken":
      return { r: anteilDesWegs(vorgabe.ausgang.zahl, vorgabe.zahl, v) }
    case "halten":
      return haltenOf(vorgabe.band, vorgabe.toleranz, v)
    case "korridor":
      return korridorOf(vorgabe, v)
    case "stufen":
      return { r: punkteOf(vorgabe, v) }
  }
}

const isIn = ({ von, bis }: Band, v: number): boolean =>
  compareWithTolerance(v, von) >= 0 && compareWithTolerance(v, bis) <= 0

const haltenOf = (band: Band, toleranz: Band | undefined, v: number): Fortschritt => {
  if (isIn(band, v)) return { r: 1, lage: "imBand" }
  if (toleranz === undefined || !isIn(toleranz, v)) return { r: 0, lage: "ausserhalb" }
  const [innen, aussen] = v < band.von ? [band.von, toleranz.von] : [band.bis, toleranz.bis]
  return { r: innen === aussen ? 0 : anteilDesWegs(aussen, innen, v), lage: "inToleranz" }
}

const korridorOf = (
  { ausgang, band, toleranz }: Extract<Zielvorgabe, { readonly art: "korridor" }>,
  v: number,
): Fortschritt => {
  if (isIn(band, v)) return { r: 1, lage: "imBand" }
  const isVonUnten = ausgang.zahl < band.von
  const [nahe, ferne] = isVonUnten ? [band.von, band.bis] : [band.bis, band.von]
  const isDarueberHinaus = isVonUnten ? v > ferne : v < ferne
  return isDarueberHinaus
    ? { ...haltenOf(band, toleranz, v), isDarueberHinaus }
    : { r: anteilDesWegs(ausgang.zahl, nahe, v) }
}

const punkteOf = ({ stufen, vergleich }: Extract<Zielvorgabe, { readonly art: "stufen" }>, v: number): number =>
  Math.max(
    0,
    ...stufen.flatMap(({ ab, punkte }) => {
      const c = compareWithTolerance(v, ab)
      return (vergleich === "mindestens" ? c >= 0 : c <= 0) ? [punkte] : []
    }),
  )
