import * as Schema from "effect/Schema"
import { HandlungsfeldId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"

/** A field of work; its Oberziele and Ziele name it. */
export const Handlungsfeld = Schema.Struct({
  id: HandlungsfeldId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Handlungsfeld", title: "Handlungsfeld", description: "Arbeitsfeld mit Oberziel und Zielen" })
/** A field of work. */
export type Handlungsfeld = typeof Handlungsfeld.Type
