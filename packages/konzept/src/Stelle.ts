import * as Schema from "effect/Schema"
import { Titel } from "./Text.ts"

/**
 * A passage of the printed text: chapter and what finds the place in it. Paragraphs count from 1 within the chapter
 * or the section; a page only where the text has pages.
 */
export const Stelle = Schema.Struct({
  kapitel: Titel.pipe(
    Schema.annotateKey({ title: "Kapitel", description: 'Nummer des Kapitels, als Text: "4" oder "9.1"' }),
  ),
  abschnitt: Schema.optionalKey(Titel),
  absatz: Schema.optionalKey(Schema.Natural),
  punkt: Schema.optionalKey(Schema.Natural),
  tabellenzeile: Schema.optionalKey(Titel),
  fussnote: Schema.optionalKey(Schema.Natural),
  seite: Schema.optionalKey(Schema.Natural),
  zitat: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Zitat", description: "Die Worte der Stelle, so wie sie gedruckt sind" }),
  ),
}).annotate({
  identifier: "Stelle",
  title: "Stelle",
  description: "Fundstelle: Kapitel, Absatz oder Tabellenzeile, Fußnote",
})
/** A passage of the printed text. */
export type Stelle = typeof Stelle.Type
