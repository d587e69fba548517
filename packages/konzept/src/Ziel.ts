import * as Schema from "effect/Schema"
import { Gewicht } from "./Bewertungsregeln.ts"
import { HandlungsfeldId, IndikatorId, ZielgruppeId, ZielId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { themen, varianten } from "./Variante.ts"
import { AusBeteiligung, InRolle, Wer, ZuOberziel } from "./Verbindung.ts"

/**
 * A goal, of a Handlungsfeld or above all; with `teilVonId` it is a Teilziel of another. Indikatoren show its effect
 * where the Konzept names any; what is agreed for them are its Zielwerte.
 */
export const Ziel = Schema.Struct({
  id: ZielId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  handlungsfeldId: Schema.optionalKey(HandlungsfeldId),
  teilVonId: Schema.optionalKey(ZielId).pipe(
    Schema.annotateKey({ title: "Teilziel von", description: "Das Ziel, dessen Teilziel es ist" }),
  ),
  oberziele: Schema.optionalKey(Schema.Array(ZuOberziel)),
  rollen: Schema.optionalKey(Schema.Array(InRolle)),
  beteiligungsschritte: Schema.optionalKey(Schema.Array(AusBeteiligung)),
  zielgruppeIds: Schema.optionalKey(Schema.Array(ZielgruppeId)),
  beteiligte: Schema.optionalKey(Schema.Array(Wer)).pipe(
    Schema.annotateKey({ title: "Beteiligte", description: "Mit wem das Ziel verfolgt wird" }),
  ),
  indikatorIds: Schema.optionalKey(Schema.Array(IndikatorId)),
  gewicht: Schema.optionalKey(Gewicht),
  themen,
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Ziel",
  title: "Ziel",
  description: "Ziel eines Handlungsfelds mit den Indikatoren, an denen man es erkennt",
})
/** A goal. */
export type Ziel = typeof Ziel.Type
