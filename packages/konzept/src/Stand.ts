import * as Schema from "effect/Schema"
import { MassnahmeId } from "./Kennung.ts"
import { MassnahmeZustand } from "./MassnahmeZustand.ts"
import { Datum } from "./Zeitbezug.ts"

/** What is known of one Massnahme: its state, since when, when it really began and ended, what has taken its place. */
export const Massnahmenstand = Schema.Struct({
  massnahmeId: MassnahmeId,
  zustand: MassnahmeZustand,
  seit: Schema.optionalKey(Datum),
  beginn: Schema.optionalKey(Datum),
  ende: Schema.optionalKey(Datum),
  ersatzId: Schema.optionalKey(MassnahmeId),
}).annotate({
  identifier: "Massnahmenstand",
  title: "Stand einer Maßnahme",
  description: "Zustand, seit wann, tatsächlicher Beginn, tatsächliches Ende und Ersatz",
})
/** What is known of one Massnahme. */
export type Massnahmenstand = typeof Massnahmenstand.Type

/** What is known of the Massnahmen on a day; those it leaves out are as the Konzept says. */
export const Stand = Schema.Struct({ tag: Datum, massnahmen: Schema.Array(Massnahmenstand) }).annotate({
  identifier: "Stand",
  title: "Stand",
  description: "Was an einem Tag von den Maßnahmen bekannt ist",
})
/** What is known of the Massnahmen on a day. */
export type Stand = typeof Stand.Type
