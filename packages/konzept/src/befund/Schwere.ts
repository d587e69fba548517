import * as Schema from "effect/Schema"

/** How much a Befund weighs: a `fehler` stops decoding, a `warnung` and a `hinweis` do not. */
export const Schwere = Schema.Literals(["fehler", "warnung", "hinweis"]).annotate({
  identifier: "Schwere",
  title: "Schwere",
  description: "fehler: so nicht verwendbar; warnung: bitte prüfen; hinweis: zur Kenntnis",
})
/** How much a Befund weighs. */
export type Schwere = typeof Schwere.Type
