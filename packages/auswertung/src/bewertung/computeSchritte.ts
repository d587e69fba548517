import type { Datum, Zielvorgabe } from "@zielwerk/konzept"
import { endeOf } from "@zielwerk/konzept"
import { tage } from "./zeitachse.ts"

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
 * @source spec "bewertung" B.2, E-01 (dated interim goals, last due one counts)
 */
export const computeSchritte = (
  vorgabe: Extract<Zielvorgabe, { readonly art: "meilenstein" | "jaNein" }>,
  stichtag: Datum,
): Schrittstand => {
  const ende = endeOf(vorgabe.frist)
  const isFaellig = ende !== undefined && tage(stichtag) >= tage(ende)
  if (vorgabe.art === "jaNein")
    return { r: isBis(vorgabe.erfuelltAm, stichtag) ? 1 : 0, e: isFaellig ? 1 : 0, isFaellig }
  const { schritte } = vorgabe
  const summe = (zaehlt: (schritt: (typeof schritte)[number]) => boolean): number =>
    schritte.reduce((s, schritt) => s + (zaehlt(schritt) ? (schritt.gewicht ?? 1) : 0), 0)
  const alle = summe(() => true)
  return {
    r: summe(({ erledigtAm }) => isBis(erledigtAm, stichtag)) / alle,
    e: summe(({ faellig }) => faellig <= stichtag) / alle,
    isFaellig,
  }
}

const isBis = (tag: Datum | undefined, stichtag: Datum): boolean => tag !== undefined && tag <= stichtag
