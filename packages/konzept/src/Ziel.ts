import * as Schema from "effect/Schema"
import { HandlungsfeldId, IndikatorId, ZielId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"

/** A goal of a Handlungsfeld and the Indikatoren that show its effect, where the Konzept names any. */
export const Ziel = Schema.Struct({
  id: ZielId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  handlungsfeldId: Schema.optionalKey(HandlungsfeldId),
  indikatorIds: Schema.optionalKey(Schema.Array(IndikatorId)),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Ziel",
  title: "Ziel",
  description: "Ziel eines Handlungsfelds mit den Indikatoren, an denen man es erkennt",
})
/** A goal of a Handlungsfeld. */
export type Ziel = typeof Ziel.Type
