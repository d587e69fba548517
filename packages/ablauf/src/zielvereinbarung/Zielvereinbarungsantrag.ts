import { GremiumId, Kennung, Text, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Beschlussbezug } from "../beschluss/Beschlussbezug.ts"
import { antragOf } from "../kern/antragOf.ts"
import { vereinbarungsfelder } from "./Zielvereinbarungsakte.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))
const unterschriften = Schema.Array(Wer).pipe(
  Schema.annotateKey({ title: "Unterschriften", description: "Wer unterzeichnet hat" }),
)

/** The requests about a Zielvereinbarung by name: what each has to say. */
export const zielvereinbarungsantraege = {
  "zielvereinbarung.verhandeln": antragOf("zielvereinbarung.verhandeln", vereinbarungsfelder),
  "zielvereinbarung.zurueckgeben": antragOf("zielvereinbarung.zurueckgeben", { grund }),
  "zielvereinbarung.unterzeichnen": antragOf("zielvereinbarung.unterzeichnen", {
    unterschriften,
    unterVorbehalt: Schema.Boolean.pipe(
      Schema.annotateKey({ title: "Unter Vorbehalt", description: "true: sie gilt erst mit dem Beschluss" }),
    ),
  }),
  "zielvereinbarung.beginnen": antragOf("zielvereinbarung.beginnen", {
    beschluss: Schema.optionalKey(Beschlussbezug).pipe(
      Schema.annotateKey({ title: "Beschluss", description: "Der Beschluss, unter dessen Vorbehalt sie stand" }),
    ),
  }),
  "zielvereinbarung.ueberpruefen": antragOf("zielvereinbarung.ueberpruefen", {
    gremiumId: GremiumId.pipe(
      Schema.annotateKey({ title: "Gremium", description: "In wessen Sitzung sie angesehen wurde" }),
    ),
    ergebnis: Text.pipe(Schema.annotateKey({ title: "Ergebnis", description: "Was dabei herauskam" })),
  }),
  "zielvereinbarung.aendern": antragOf("zielvereinbarung.aendern", { grund, unterschriften, ...vereinbarungsfelder }),
  "zielvereinbarung.abrechnen": antragOf("zielvereinbarung.abrechnen", {
    erfuellte: Schema.Array(Kennung).pipe(
      Schema.annotateKey({ title: "Erfüllte", description: "Kennungen der erfüllten Verpflichtungen" }),
    ),
    ergebnis: Text.pipe(Schema.annotateKey({ title: "Ergebnis", description: "Was erreicht wurde" })),
    zustandNach: Schema.Literals(["erfuellt", "teilweiseErfuellt", "nichtErfuellt"]).pipe(
      Schema.annotateKey({ title: "Zustand danach", description: "erfuellt, teilweiseErfuellt oder nichtErfuellt" }),
    ),
  }),
  "zielvereinbarung.kuendigen": antragOf("zielvereinbarung.kuendigen", { grund }),
} as const

/** A request about a Zielvereinbarung. */
export type Zielvereinbarungsantrag = (typeof zielvereinbarungsantraege)[keyof typeof zielvereinbarungsantraege]["Type"]
