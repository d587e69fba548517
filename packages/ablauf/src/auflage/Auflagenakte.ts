import { Datum, Text, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { type Auflage, Beschlussbezug } from "../beschluss/Beschlussbezug.ts"
import type { Beschlussarten } from "../beschluss/gremiumZustaendig.ts"
import type { Auflagenantrag } from "./Auflagenantrag.ts"

/** What has gone on record of an Auflage besides its state. */
export const Auflagenakte = Schema.Struct({
  zuletztAm: Schema.optionalKey(Datum),
  /** the decision that asks for it */
  beschluss: Beschlussbezug,
  text: Text,
  faellig: Schema.optionalKey(Datum),
  verantwortlich: Schema.optionalKey(Wer),
  ergebnis: Schema.optionalKey(Text),
  grund: Schema.optionalKey(Text),
  /** the later decision that took its place */
  ueberholtDurch: Schema.optionalKey(Beschlussbezug),
}).annotate({
  identifier: "Auflagenakte",
  title: "Akte einer Auflage",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of an Auflage besides its state. */
export type Auflagenakte = typeof Auflagenakte.Type

/** The record of what a decision has just asked for. */
export const createAuflagenakte = (beschluss: Beschlussbezug, auflage: Auflage): Auflagenakte => ({
  zuletztAm: beschluss.am,
  beschluss,
  ...auflage,
})

/** The types of the machine of an Auflage. */
export interface Auflagenarten extends Beschlussarten {
  readonly zustand: "offen" | "inBearbeitung" | "erledigt" | "teilweise" | "nichtUmsetzbar" | "ueberholt"
  readonly akte: Auflagenakte
  readonly antrag: Auflagenantrag
}
