import * as Schema from "effect/Schema"
import { HandlungsfeldId, OberzielId, ZielgruppeId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { themen, varianten } from "./Variante.ts"

/** One side of an Oberziel, such as "fördert" beside "fordert". */
export const Aspekt = Schema.Struct({
  titel: Titel,
  text: Schema.optionalKey(Text),
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Aspekt", title: "Aspekt", description: "Eine Seite eines Oberziels: fördert, fordert …" })
/** One side of an Oberziel. */
export type Aspekt = typeof Aspekt.Type

/** What is to be achieved: strategic for the whole Konzept, or the Oberziel of the Handlungsfeld that it names. */
export const Oberziel = Schema.Struct({
  id: OberzielId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  handlungsfeldId: Schema.optionalKey(HandlungsfeldId),
  zielgruppeIds: Schema.optionalKey(Schema.Array(ZielgruppeId)),
  aspekte: Schema.optionalKey(Schema.Array(Aspekt)),
  themen,
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Oberziel",
  title: "Oberziel",
  description: "Strategisches Oberziel, oder Oberziel eines Handlungsfelds (mit handlungsfeldId)",
})
/** What is to be achieved. */
export type Oberziel = typeof Oberziel.Type

/** Does the Oberziel stand above all Handlungsfelder? */
export const isStrategisch = (oberziel: Oberziel): boolean => oberziel.handlungsfeldId === undefined
