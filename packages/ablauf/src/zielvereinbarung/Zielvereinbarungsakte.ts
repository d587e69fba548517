import { Datum, GremiumId, Kennung, MassnahmeId, Text, Wer, ZielId } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Beschlussbezug } from "../beschluss/Beschlussbezug.ts"

/** What one party promises, until when. */
export const Verpflichtung = Schema.Struct({
  id: Kennung,
  partei: Wer.pipe(Schema.annotateKey({ title: "Partei", description: "Wer sich verpflichtet" })),
  text: Text.pipe(Schema.annotateKey({ title: "Text", description: "Wozu" })),
  faellig: Datum.pipe(Schema.annotateKey({ title: "Fällig", description: "Bis wann" })),
}).annotate({
  identifier: "Verpflichtung",
  title: "Verpflichtung",
  description: "Was eine Partei einer Zielvereinbarung bis wann zusagt",
})
/** What one party promises, until when. */
export type Verpflichtung = typeof Verpflichtung.Type

/** What is agreed: between whom, for what, for how long. */
export const vereinbarungsfelder = {
  parteien: Schema.Array(Wer).pipe(
    Schema.annotateKey({ title: "Parteien", description: "Wer sich gegenseitig verpflichtet, mindestens zwei" }),
  ),
  verpflichtungen: Schema.Array(Verpflichtung)
    .check(Schema.isMinLength(1, { regel: "Mindestens eine Verpflichtung." }))
    .pipe(Schema.annotateKey({ title: "Verpflichtungen", description: "Wozu sich wer bis wann verpflichtet" })),
  zielIds: Schema.optionalKey(Schema.Array(ZielId)).pipe(
    Schema.annotateKey({ title: "Ziele", description: "Welchen Zielen sie dient" }),
  ),
  massnahmeIds: Schema.optionalKey(Schema.Array(MassnahmeId)).pipe(
    Schema.annotateKey({ title: "Maßnahmen", description: "Welche Maßnahmen sie trägt" }),
  ),
  beginn: Datum.pipe(Schema.annotateKey({ title: "Beginn", description: "Ab wann sie gilt" })),
  ende: Datum.pipe(Schema.annotateKey({ title: "Ende", description: "Bis wann sie gilt" })),
}
const Vereinbarung = Schema.Struct(vereinbarungsfelder)
/** What is agreed: between whom, for what, for how long. */
export type Vereinbarung = typeof Vereinbarung.Type

/** What has gone on record of a Zielvereinbarung besides its state. */
export const Zielvereinbarungsakte = Schema.Struct({
  zuletztAm: Schema.optionalKey(Datum),
  vereinbarung: Schema.optionalKey(Vereinbarung),
  unterVorbehalt: Schema.optionalKey(Schema.Boolean),
  beschluss: Schema.optionalKey(Beschlussbezug),
  ueberpruefungen: Schema.Array(Schema.Struct({ am: Datum, gremiumId: GremiumId, ergebnis: Text })),
  erfuellte: Schema.optionalKey(Schema.Array(Kennung)),
  ergebnis: Schema.optionalKey(Text),
  grund: Schema.optionalKey(Text),
}).annotate({
  identifier: "Zielvereinbarungsakte",
  title: "Akte einer Zielvereinbarung",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of a Zielvereinbarung besides its state. */
export type Zielvereinbarungsakte = typeof Zielvereinbarungsakte.Type

/** A record with nothing in it yet. */
export const leereZielvereinbarungsakte: Zielvereinbarungsakte = { ueberpruefungen: [] }
