import type { Datum, Zielvorgabe } from "@zielwerk/konzept"
import { endeOf } from "@zielwerk/konzept"
import { weightedMean } from "./weightedMean.ts"

/** Progress and expectation of goals that consist of steps on a calendar; they are judged on the day itself. */
export interface Schrittstand {
  readonly r: number
  readonly e: number
  readonly isFaellig: boolean
}

/**
 * Which share of the weighted steps is done, and which share should be?
 *
 *     meilenstein   r = Σ weights done / Σ weights        e = Σ weights due / Σ weights
 *     jaNein        r = 1 once it is so, else 0           e = 1 once it is due, else 0
 *
 * @returns `undefined` if no step has a weight
 *
 * @source spec "bewertung" B.2, E-01 (dated interim goals, the last due one counts), R-01
 */
export const computeSchritte = (
  vorgabe: Extract<Zielvorgabe, { readonly art: "meilenstein" | "jaNein" }>,
  stichtag: Datum,
  bekanntBis: Datum = stichtag,
): Schrittstand | undefined => {
  const isFaellig = isBis(endeOf(vorgabe.frist), stichtag)
  // what was done later than anybody knew was not done, as far as anybody knew
  const gewusst = bekanntBis < stichtag ? bekanntBis : stichtag
  if (vorgabe.art === "jaNein")
    return { r: isBis(vorgabe.erfuelltAm, gewusst) ? 1 : 0, e: isFaellig ? 1 : 0, isFaellig }
  const schritte = vorgabe.schritte.map((schritt) => ({ ...schritt, gewicht: schritt.gewicht ?? 1 }))
  const r = weightedMean(schritte, ({ erledigtAm }) => (isBis(erledigtAm, gewusst) ? 1 : 0))
  const e = weightedMean(schritte, ({ faellig }) => (isBis(faellig, stichtag) ? 1 : 0))
  return r === undefined || e === undefined ? undefined : { r, e, isFaellig }
}

const isBis = (tag: Datum | undefined, stichtag: Datum): boolean => tag !== undefined && tag <= stichtag
