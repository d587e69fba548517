import { Text, Titel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { antragOf } from "../kern/antragOf.ts"
import { Pruefsumme } from "./Berichtsperiodenakte.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))

/** The requests about a Berichtsperiode by name: what each has to say. */
export const berichtsperiodenantraege = {
  "berichtsperiode.vorlegen": antragOf("berichtsperiode.vorlegen", {}),
  "berichtsperiode.zurueckgeben": antragOf("berichtsperiode.zurueckgeben", { grund }),
  "berichtsperiode.freigeben": antragOf("berichtsperiode.freigeben", {
    sha256: Pruefsumme.pipe(
      Schema.annotateKey({ title: "Prüfsumme", description: "SHA-256 des Standes, der eingefroren wird" }),
    ),
  }),
  "berichtsperiode.veroeffentlichen": antragOf("berichtsperiode.veroeffentlichen", {
    fundstelle: Titel.pipe(Schema.annotateKey({ title: "Fundstelle", description: "Wo der Bericht zu finden ist" })),
  }),
  "berichtsperiode.neuOeffnen": antragOf("berichtsperiode.neuOeffnen", { grund }),
} as const

/** A request about a Berichtsperiode. */
export type Berichtsperiodenantrag = (typeof berichtsperiodenantraege)[keyof typeof berichtsperiodenantraege]["Type"]
