import { Datum, Text } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { antragOf } from "../kern/antragOf.ts"
import type { Arten } from "../kern/Arten.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))

/** The requests about who may see something by name: what each has to say. */
export const sichtbarkeitsantraege = {
  "sichtbarkeit.freigeben": antragOf("sichtbarkeit.freigeben", {}),
  "sichtbarkeit.veroeffentlichen": antragOf("sichtbarkeit.veroeffentlichen", {}),
  "sichtbarkeit.zurueckziehen": antragOf("sichtbarkeit.zurueckziehen", { grund }),
  "sichtbarkeit.zurueckgeben": antragOf("sichtbarkeit.zurueckgeben", { grund }),
} as const
/** A request about who may see something. */
export type Sichtbarkeitsantrag = (typeof sichtbarkeitsantraege)[keyof typeof sichtbarkeitsantraege]["Type"]

/** What has gone on record of the Sichtbarkeit besides its state. */
export const Sichtbarkeitsakte = Schema.Struct({
  zuletztAm: Schema.optionalKey(Datum),
  grund: Schema.optionalKey(Text),
}).annotate({
  identifier: "Sichtbarkeitsakte",
  title: "Akte der Sichtbarkeit",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of the Sichtbarkeit besides its state. */
export type Sichtbarkeitsakte = typeof Sichtbarkeitsakte.Type

/** The types of the machine of who may see something. */
export interface Sichtbarkeitsarten extends Arten {
  readonly zustand: "entwurf" | "intern" | "veroeffentlicht"
  readonly akte: Sichtbarkeitsakte
  readonly antrag: Sichtbarkeitsantrag
}
