import { endeOf } from "@zielwerk/konzept"
import { compareWithTolerance, overlaps } from "@zielwerk/statistik"
import { spanneOf } from "../Wert.ts"
import { anteilDesWegs } from "./anteilDesWegs.ts"
import type { Punkt } from "./Punkt.ts"
import { type MitWeg, wegOf } from "./wegOf.ts"
import type { Zielwertbewertung } from "./Zielwertbewertung.ts"

/**
 * Does the series now say something else of the start than was agreed? Both are kept: the verdict goes by the agreed
 * value, beside it stands the progress that follows from the new one. Where the new start is already at the goal or
 * beyond it, there is no way left and no progress.
 *
 * A start that is written with fewer digits than the series has is the same if rounding explains it (V-01).
 *
 * @source spec "bewertung" P-09, V-01
 */
export const computeRevidiert = (
  vorgabe: MitWeg,
  punkte: ReadonlyArray<Punkt>,
): Zielwertbewertung["revidiert"] | undefined => {
  const { ausgang } = vorgabe
  const ende = endeOf(ausgang.zeit)
  const neu = punkte.find(({ zeit }) => zeit === ausgang.zeit) ?? punkte.find((punkt) => punkt.ende === ende)
  const letzter = punkte.at(-1)
  if (neu === undefined || letzter === undefined || isGleich(ausgang.zahl, neu)) return undefined
  const { zahl: t } = wegOf({ ...vorgabe, ausgang: { ...ausgang, zahl: neu.zahl } }).ziel
  const r = isDavor(vorgabe, neu.zahl) ? anteilDesWegs(neu.zahl, t, letzter.zahl) : Number.NaN
  return {
    ausgang: neu.zahl,
    fortschritt: Number.isFinite(r) ? r : { _tag: "KeinWert", grund: "ausgangGleichZiel" },
  }
}

/** Can both be the same number, rounded to the digits that each is written with? */
const isGleich = (vereinbart: number, { zahl, spanne }: Punkt): boolean => {
  if (compareWithTolerance(vereinbart, zahl) === 0) return true
  const stellen = /^-?\d+(?:\.(\d+))?$/u.exec(String(vereinbart))?.[1]?.length ?? 0
  return overlaps(spanneOf(vereinbart, stellen), spanne)
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
