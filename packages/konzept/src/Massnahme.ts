import * as Schema from "effect/Schema"
import { Gewicht } from "./Bewertungsregeln.ts"
import { HandlungsfeldId, MassnahmeId, OberzielId, ZielgruppeId, ZielId } from "./Kennung.ts"
import { MassnahmeZustand } from "./MassnahmeZustand.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { themen, varianten } from "./Variante.ts"
import { InRolle, Wer } from "./Verbindung.ts"
import { Datum, Zeitbezug } from "./Zeitbezug.ts"

/** How far a Massnahme is in the words of the Konzept: it exists, it is planned, or it is an idea. */
export const LautKonzept = Schema.Literals(["bestehend", "geplant", "angedacht"]).annotate({
  identifier: "LautKonzept",
  title: "Stand laut Konzept",
  description: "bestehend, geplant oder angedacht, so wie das Konzept es sagt",
})
/** How far a Massnahme is in the words of the Konzept. */
export type LautKonzept = typeof LautKonzept.Type

/** What a Massnahme costs the Kommune: either means that its council has to decide. */
export const Auswirkung = Schema.Literals(["finanziell", "personell"]).annotate({
  identifier: "Auswirkung",
  title: "Auswirkung",
  description: "finanziell oder personell: dann entscheidet der Rat",
})
/** What a Massnahme costs the Kommune. */
export type Auswirkung = typeof Auswirkung.Type

/** A dated step of a Massnahme. */
export const Meilenstein = Schema.Struct({
  titel: Titel,
  faellig: Datum.pipe(Schema.annotateKey({ title: "fällig", description: "Tag, bis zu dem er erreicht sein soll" })),
  erledigtAm: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "erledigt am", description: "Tag, an dem er erreicht war" }),
  ),
}).annotate({ identifier: "Meilenstein", title: "Meilenstein", description: "Ein Schritt mit Termin" })
/** A dated step of a Massnahme. */
export type Meilenstein = typeof Meilenstein.Type

/** A concrete undertaking for one or more Ziele; some hang on a Handlungsfeld or an Oberziel only. */
export const Massnahme = Schema.Struct({
  id: MassnahmeId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  lautKonzept: Schema.optionalKey(LautKonzept),
  zustand: Schema.optionalKey(MassnahmeZustand),
  zielIds: Schema.optionalKey(Schema.Array(ZielId)),
  handlungsfeldId: Schema.optionalKey(HandlungsfeldId),
  oberzielIds: Schema.optionalKey(Schema.Array(OberzielId)),
  federfuehrung: Schema.optionalKey(Wer).pipe(
    Schema.annotateKey({ title: "Federführung", description: "Wer die Maßnahme führt" }),
  ),
  beteiligte: Schema.optionalKey(Schema.Array(Wer)).pipe(
    Schema.annotateKey({ title: "Beteiligte", description: "Wer an der Maßnahme mitwirkt" }),
  ),
  zielgruppeIds: Schema.optionalKey(Schema.Array(ZielgruppeId)),
  rollen: Schema.optionalKey(Schema.Array(InRolle)),
  beginn: Schema.optionalKey(Zeitbezug).pipe(
    Schema.annotateKey({ title: "Beginn", description: "Wann sie beginnt oder begann" }),
  ),
  ende: Schema.optionalKey(Zeitbezug).pipe(
    Schema.annotateKey({ title: "Ende", description: "Wann sie endet oder endete" }),
  ),
  zeitangabe: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Zeitangabe", description: "Die Zeit in den Worten des Textes: „im Frühjahr 2018“" }),
  ),
  auswirkungen: Schema.optionalKey(Schema.Array(Auswirkung)),
  ersatzId: Schema.optionalKey(MassnahmeId).pipe(
    Schema.annotateKey({ title: "Ersatz", description: "Die Maßnahme, die an ihre Stelle getreten ist" }),
  ),
  gewicht: Schema.optionalKey(Gewicht),
  meilensteine: Schema.optionalKey(Schema.Array(Meilenstein)),
  themen,
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Massnahme",
  title: "Maßnahme",
  description: "Konkretes Vorhaben zu einem oder mehreren Zielen",
})
/** A concrete undertaking. */
export type Massnahme = typeof Massnahme.Type
