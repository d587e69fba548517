import * as Schema from "effect/Schema"
import { Anzahl } from "./Anzahl.ts"
import { Titel } from "./Text.ts"

/**
 * A passage of the printed text: chapter and what finds the place in it. Paragraphs count from 1 within the chapter
 * or the section; a page only where the text has pages.
 */
export const Stelle = Schema.Struct({
  kapitel: Titel.pipe(
    Schema.annotateKey({ title: "Kapitel", description: 'Nummer des Kapitels, als Text: "4" oder "9.1"' }),
  ),
  abschnitt: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Abschnitt", description: "Überschrift des Abschnitts, wenn er keine Nummer hat" }),
  ),
  absatz: Schema.optionalKey(Anzahl).pipe(
    Schema.annotateKey({ title: "Absatz", description: "Der wievielte Absatz im Kapitel oder Abschnitt, ab 1" }),
  ),
  punkt: Schema.optionalKey(Anzahl).pipe(
    Schema.annotateKey({ title: "Punkt", description: "Der wievielte Punkt einer Aufzählung, ab 1" }),
  ),
  tabellenzeile: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Tabellenzeile", description: "Was am Anfang der Zeile steht" }),
  ),
  fussnote: Schema.optionalKey(Anzahl).pipe(
    Schema.annotateKey({ title: "Fußnote", description: "Nummer der Fußnote" }),
  ),
  seite: Schema.optionalKey(Anzahl).pipe(
    Schema.annotateKey({ title: "Seite", description: "Nur wo der Text Seiten hat" }),
  ),
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
