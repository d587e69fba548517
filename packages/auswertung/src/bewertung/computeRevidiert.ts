import { compareWithTolerance } from "@zielwerk/statistik"
import { anteilDesWegs } from "./anteilDesWegs.ts"
import type { Punkt } from "./Punkt.ts"
import { type MitWeg, wegOf } from "./wegOf.ts"
import type { Zielwertbewertung } from "./Zielwertbewertung.ts"

/**
 * Does the series now say something else of the start than was agreed? Both are kept: the verdict goes by the agreed
 * value, beside it stands the progress that follows from the new one. Where the new start is already at the goal or
 * beyond it, there is no way left and no progress.
 *
 * @source spec "bewertung" P-09
 */
export const computeRevidiert = (
  vorgabe: MitWeg,
  punkte: ReadonlyArray<Punkt>,
): Zielwertbewertung["revidiert"] | undefined => {
  const { ausgang } = vorgabe
  const neu = punkte.find(({ zeit }) => zeit === ausgang.zeit)
  const letzter = punkte.at(-1)
  if (neu === undefined || letzter === undefined || compareWithTolerance(neu.zahl, ausgang.zahl) === 0) return undefined
  const { zahl: t } = wegOf({ ...vorgabe, ausgang: { ...ausgang, zahl: neu.zahl } }).ziel
  const r = isDavor(vorgabe, neu.zahl) ? anteilDesWegs(neu.zahl, t, letzter.zahl) : Number.NaN
  return {
    ausgang: neu.zahl,
    fortschritt: Number.isFinite(r) ? r : { _tag: "KeinWert", grund: "ausgangGleichZiel" },
  }
}

/** Is a start on the side of the goal from which the goal is to be reached? */
const isDavor = (vorgabe: MitWeg, start: number): boolean => {
  switch (vorgabe.art) {
    case "steigern":
      return compareWithTolerance(start, vorgabe.zahl) < 0
    case "senken":
      return compareWithTolerance(start, vorgabe.zahl) > 0
    case "korridor":
      return compareWithTolerance(start, vorgabe.band.von) < 0 || compareWithTolerance(start, vorgabe.band.bis) > 0
  }
}
