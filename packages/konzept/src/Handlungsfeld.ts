import * as Schema from "effect/Schema"
import { HandlungsfeldId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { themen, varianten } from "./Variante.ts"

/** What the Konzept says about the time to come in a Handlungsfeld. */
export const Ausblick = Schema.Struct({ text: Text, stelle: Schema.optionalKey(Stelle) }).annotate({
  identifier: "Ausblick",
  title: "Ausblick",
  description: "Ausblick des Konzepts auf die Praxis im Handlungsfeld",
})
/** What the Konzept says about the time to come in a Handlungsfeld. */
export type Ausblick = typeof Ausblick.Type

/** A field of work; its Oberziele and Ziele name it. With `teilVonId` it is an Unterfeld of another. */
export const Handlungsfeld = Schema.Struct({
  id: HandlungsfeldId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  teilVonId: Schema.optionalKey(HandlungsfeldId).pipe(
    Schema.annotateKey({ title: "Unterfeld von", description: "Das Handlungsfeld, dessen Unterfeld es ist" }),
  ),
  ausblick: Schema.optionalKey(Ausblick),
  themen,
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Handlungsfeld", title: "Handlungsfeld", description: "Arbeitsfeld mit Oberziel und Zielen" })
/** A field of work. */
export type Handlungsfeld = typeof Handlungsfeld.Type
