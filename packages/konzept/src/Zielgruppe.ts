import * as Schema from "effect/Schema"
import { ZielgruppeId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { varianten } from "./Variante.ts"

/** People for whom Ziele and Massnahmen are meant, in the words of the Konzept. */
export const Zielgruppe = Schema.Struct({
  id: ZielgruppeId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Zielgruppe",
  title: "Zielgruppe",
  description: "Menschen, für die Ziele und Maßnahmen gedacht sind",
})
/** People for whom Ziele and Massnahmen are meant. */
export type Zielgruppe = typeof Zielgruppe.Type
