import * as Schema from "effect/Schema"
import { HandlungsfeldId, MassnahmeId, ZielId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"

/** How far a Massnahme is in the words of the Konzept: it exists, it is planned, or it is an idea. */
export const LautKonzept = Schema.Literals(["bestehend", "geplant", "angedacht"]).annotate({
  identifier: "LautKonzept",
  title: "Stand laut Konzept",
  description: "bestehend, geplant oder angedacht, so wie das Konzept es sagt",
})
/** How far a Massnahme is in the words of the Konzept. */
export type LautKonzept = typeof LautKonzept.Type

/** A concrete undertaking for one or more Ziele; some hang on a Handlungsfeld only. */
export const Massnahme = Schema.Struct({
  id: MassnahmeId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  lautKonzept: LautKonzept,
  zielIds: Schema.optionalKey(Schema.Array(ZielId)),
  handlungsfeldId: Schema.optionalKey(HandlungsfeldId),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Massnahme",
  title: "Maßnahme",
  description: "Konkretes Vorhaben zu einem oder mehreren Zielen",
})
/** A concrete undertaking. */
export type Massnahme = typeof Massnahme.Type
