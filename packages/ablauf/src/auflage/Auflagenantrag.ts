import { Text, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Beschlussbezug } from "../beschluss/Beschlussbezug.ts"
import { antragOf } from "../kern/antragOf.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))
const ergebnis = Text.pipe(Schema.annotateKey({ title: "Ergebnis", description: "Was getan wurde" }))

/** The requests about an Auflage by name: what each has to say. */
export const auflagenantraege = {
  "auflage.bearbeiten": antragOf("auflage.bearbeiten", {
    verantwortlich: Wer.pipe(Schema.annotateKey({ title: "Verantwortlich", description: "Wer sie erledigt" })),
  }),
  "auflage.erledigen": antragOf("auflage.erledigen", { ergebnis }),
  "auflage.teilweiseErledigen": antragOf("auflage.teilweiseErledigen", { ergebnis, grund }),
  "auflage.nichtUmsetzbarMelden": antragOf("auflage.nichtUmsetzbarMelden", { grund }),
  "auflage.ueberholen": antragOf("auflage.ueberholen", {
    beschluss: Beschlussbezug.pipe(
      Schema.annotateKey({ title: "Beschluss", description: "Der spätere Beschluss, der an ihre Stelle tritt" }),
    ),
  }),
  "auflage.wiedereroeffnen": antragOf("auflage.wiedereroeffnen", { grund }),
} as const

/** A request about an Auflage. */
export type Auflagenantrag = (typeof auflagenantraege)[keyof typeof auflagenantraege]["Type"]
