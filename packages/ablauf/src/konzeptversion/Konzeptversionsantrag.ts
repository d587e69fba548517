import { Kennung, Text, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Beschlussbezug } from "../beschluss/Beschlussbezug.ts"
import { antragOf } from "../kern/antragOf.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))

/** The requests about a Konzeptversion by name: what each has to say. */
export const konzeptversionsantraege = {
  "konzeptversion.abstimmen": antragOf("konzeptversion.abstimmen", {
    mit: Schema.Array(Wer).pipe(
      Schema.annotateKey({ title: "Mit", description: "Mit wem sie abgestimmt ist: Gremien, Fraktionen, Beteiligte" }),
    ),
  }),
  "konzeptversion.zurueckgeben": antragOf("konzeptversion.zurueckgeben", { grund }),
  "konzeptversion.beschliessen": antragOf("konzeptversion.beschliessen", {
    beschluss: Beschlussbezug.pipe(
      Schema.annotateKey({ title: "Beschluss", description: "Welches Gremium wann unter welcher Nummer beschloss" }),
    ),
  }),
  "konzeptversion.inKraftSetzen": antragOf("konzeptversion.inKraftSetzen", {}),
  "konzeptversion.fortschreiben": antragOf("konzeptversion.fortschreiben", { grund }),
  "konzeptversion.fortschreibungBeenden": antragOf("konzeptversion.fortschreibungBeenden", { grund }),
  "konzeptversion.abloesen": antragOf("konzeptversion.abloesen", {
    nachfolgerId: Kennung.pipe(
      Schema.annotateKey({ title: "Nachfolgerin", description: "Die Fassung, die an ihre Stelle tritt" }),
    ),
  }),
} as const

/** A request about a Konzeptversion. */
export type Konzeptversionsantrag = (typeof konzeptversionsantraege)[keyof typeof konzeptversionsantraege]["Type"]
