import { Datum, Kennung, type Konzept, Text, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Beschlussbezug } from "../beschluss/Beschlussbezug.ts"
import type { Beschlussarten } from "../beschluss/gremiumZustaendig.ts"
import type { Konzeptversionsantrag } from "./Konzeptversionsantrag.ts"

/** What has gone on record of a Konzeptversion besides its state. */
export const Konzeptversionsakte = Schema.Struct({
  zuletztAm: Schema.optionalKey(Datum),
  /** with whom it was coordinated */
  abgestimmtMit: Schema.Array(Wer),
  beschluss: Schema.optionalKey(Beschlussbezug),
  inKraftAb: Schema.optionalKey(Datum),
  grund: Schema.optionalKey(Text),
  nachfolgerId: Schema.optionalKey(Kennung),
}).annotate({
  identifier: "Konzeptversionsakte",
  title: "Akte einer Konzeptversion",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of a Konzeptversion besides its state. */
export type Konzeptversionsakte = typeof Konzeptversionsakte.Type

/** A record with nothing in it yet. */
export const leereKonzeptversionsakte: Konzeptversionsakte = { abgestimmtMit: [] }

/** The types of the machine of a Konzeptversion. */
export interface Konzeptversionsarten extends Beschlussarten {
  readonly zustand: Konzept["zustand"]
  readonly akte: Konzeptversionsakte
  readonly antrag: Konzeptversionsantrag
  readonly umstaende: Beschlussarten["umstaende"] & {
    /** who has to be heard before it goes to the council */
    readonly abzustimmenMit: ReadonlyArray<Wer>
    /** the version that shall take its place, and of what it does not say what became of it */
    readonly nachfolger?: {
      readonly id: string
      readonly zustand: Konzept["zustand"]
      readonly ungeklaert: ReadonlyArray<string>
    }
  }
}
