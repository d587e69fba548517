import { Titel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import type { Arten } from "../kern/Arten.ts"

/** What a machine is called in front of people: its states with a help to decide, its requests, its guards. */
export interface Wortlaut<A extends Arten = Arten> {
  readonly titel: string
  readonly zustaende: {
    readonly [Zustand in A["zustand"]]: {
      readonly titel: string
      /** when this is the state to choose */
      readonly hilfe: string
    }
  }
  /** what stands on the button */
  readonly antraege: { readonly [Type in A["antrag"]["type"]]: string }
  /** what each guard asks for, as a sentence */
  readonly pruefungen: { readonly [pruefung: string]: string }
}

/** Other titles for states and requests, as a Kommune calls them; what it does not name keeps its title. */
export const Umbenennung = Schema.Struct({
  zustaende: Schema.optionalKey(Schema.Record(Schema.String, Titel)).pipe(
    Schema.annotateKey({ title: "Zustände", description: "Je Zustand der eigene Titel" }),
  ),
  antraege: Schema.optionalKey(Schema.Record(Schema.String, Titel)).pipe(
    Schema.annotateKey({ title: "Anträge", description: "Je Antrag der eigene Titel" }),
  ),
}).annotate({ identifier: "Umbenennung", title: "Umbenennung", description: "Eigene Titel für Zustände und Anträge" })
/** Other titles for states and requests. */
export type Umbenennung = typeof Umbenennung.Type
