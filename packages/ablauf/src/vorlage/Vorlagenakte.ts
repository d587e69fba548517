import { Datum, GremiumId, Text, Titel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Auflage, Beschlussbezug, Haushaltsmittel } from "../beschluss/Beschlussbezug.ts"
import type { Beschlussarten } from "../beschluss/gremiumZustaendig.ts"
import { Beratung } from "../zyklus/Zyklusdatei.ts"
import type { Vorlagenantrag } from "./Vorlagenantrag.ts"

/** What has gone on record of a Vorlage besides its state. */
export const Vorlagenakte = Schema.Struct({
  zuletztAm: Schema.optionalKey(Datum),
  nummer: Schema.optionalKey(Titel),
  /** the bodies in the order in which they see it; the last one decides */
  beratungsfolge: Schema.Array(GremiumId),
  beratungen: Schema.Array(Beratung),
  naechsteSitzungAm: Schema.optionalKey(Datum),
  wiedervorlageAm: Schema.optionalKey(Datum),
  beschluss: Schema.optionalKey(Beschlussbezug),
  mittel: Schema.Array(Haushaltsmittel),
  auflagen: Schema.Array(Auflage),
  grund: Schema.optionalKey(Text),
}).annotate({
  identifier: "Vorlagenakte",
  title: "Akte einer Vorlage",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of a Vorlage besides its state. */
export type Vorlagenakte = typeof Vorlagenakte.Type

/** A record with nothing in it yet. */
export const leereVorlagenakte: Vorlagenakte = { beratungsfolge: [], beratungen: [], mittel: [], auflagen: [] }

/** The types of the machine of a Vorlage. */
export interface Vorlagenarten extends Beschlussarten {
  readonly zustand: "entwurf" | "inBeratung" | "beschlossen" | "abgelehnt" | "zurueckgezogen" | "zurueckgestellt"
  readonly akte: Vorlagenakte
  readonly antrag: Vorlagenantrag
}
