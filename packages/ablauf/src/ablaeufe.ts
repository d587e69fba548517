import { auflagenablauf } from "./auflage/auflagenablauf.ts"
import { berichtsperiodenablauf } from "./berichtsperiode/berichtsperiodenablauf.ts"
import { konzeptversionsablauf } from "./konzeptversion/konzeptversionsablauf.ts"
import { massnahmenablauf } from "./massnahme/createMassnahmenablauf.ts"
import { sichtbarkeitsablauf } from "./sichtbarkeit/sichtbarkeitsablauf.ts"
import { vorlagenablauf } from "./vorlage/vorlagenablauf.ts"
import { zielvereinbarungsablauf } from "./zielvereinbarung/zielvereinbarungsablauf.ts"

/** All machines that are asked with requests, by name. The cycle itself is computed from facts: `evaluateZyklusjahr`. */
export const ablaeufe = {
  massnahme: massnahmenablauf,
  zielvereinbarung: zielvereinbarungsablauf,
  vorlage: vorlagenablauf,
  auflage: auflagenablauf,
  berichtsperiode: berichtsperiodenablauf,
  konzeptversion: konzeptversionsablauf,
  sichtbarkeit: sichtbarkeitsablauf,
} as const

/** The name of a machine. */
export type Ablaufname = keyof typeof ablaeufe
