import { Richtlinie } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Ampel } from "./Ampel.ts"
import { Schwellen } from "./richtlinien.ts"
import { Urteilsgrund, Mass } from "./Zielwertbewertung.ts"

/** What several verdicts say together: how far, how far expected, how much of it can be judged, and by whom not. */
export const Zusammenfassung = Schema.Struct({
  richtlinie: Richtlinie,
  schwellen: Schwellen,
  ampel: Ampel,
  grund: Schema.optionalKey(Urteilsgrund),
  /** S: weighted mean of the clamped progress of the assessable children */
  fortschritt: Mass,
  /** S over those of them of which something is expected by now; the light compares it with E */
  fortschrittMitErwartung: Mass,
  /** E: weighted mean of what is expected of those */
  erwartung: Mass,
  /** S / E over the children of which something is expected */
  verhaeltnis: Mass,
  /** κ: weight of the assessable among all children that are meant to be judged */
  abdeckung: Schema.Finite,
  /** is the time of all over, so that it stays? */
  isEndgueltig: Schema.Boolean,
  schlechtestes: Schema.optionalKey(Schema.String),
  jeAmpel: Schema.Array(Schema.Struct({ ampel: Ampel, anzahl: Schema.Natural })),
  ausgeschlossen: Schema.Array(Schema.Struct({ id: Schema.String, grund: Urteilsgrund })),
  regeln: Schema.Array(Schema.String),
}).annotate({
  identifier: "Zusammenfassung",
  title: "Zusammenfassung",
  description: "Was mehrere Urteile zusammen sagen, mit Abdeckung und dem, was nicht zählt",
})
/** What several verdicts say together. */
export type Zusammenfassung = typeof Zusammenfassung.Type
