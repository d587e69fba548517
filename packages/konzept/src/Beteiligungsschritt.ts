import * as Schema from "effect/Schema"
import { BeteiligungsschrittId, GremiumId, HandlungsfeldId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { varianten } from "./Variante.ts"
import { Wer } from "./Verbindung.ts"
import { Zeitbezug } from "./Zeitbezug.ts"

/** A question of a survey; for a closed one the answers that are counted. */
export const Frage = Schema.Struct({
  text: Text,
  gezaehlteAntworten: Schema.optionalKey(Schema.NonEmptyArray(Titel)),
  handlungsfeldIds: Schema.optionalKey(Schema.Array(HandlungsfeldId)),
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Frage", title: "Frage", description: "Eine Frage und die Antworten, die gezählt werden" })
/** A question of a survey. */
export type Frage = typeof Frage.Type

/** A printed result of a step with its base: a share of whom, and how many they are where the text says so. */
export const Ergebnis = Schema.Struct({
  text: Text,
  gedruckt: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Gedruckt", description: "Die Zahl, so wie sie gedruckt ist" }),
  ),
  grundgesamtheit: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Grundgesamtheit", description: "Wovon der Anteil ein Anteil ist, im Wortlaut" }),
  ),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Ergebnis",
  title: "Ergebnis",
  description: "Was der Schritt ergab; ein Anteil mit Grundgesamtheit",
})
/** A printed result of a step. */
export type Ergebnis = typeof Ergebnis.Type

/** Who took part in a step: an Akteur or Gremium, or people only described. */
export const Teilnehmende = Schema.Struct({
  wer: Schema.optionalKey(Wer),
  beschreibung: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Beschreibung", description: "Wer teilnahm, in den Worten des Textes" }),
  ),
  anzahl: Schema.optionalKey(Schema.Natural).pipe(
    Schema.annotateKey({ title: "Anzahl", description: "Wie viele teilnahmen (n)" }),
  ),
  stelle: Schema.optionalKey(Stelle),
})
  .annotate({ identifier: "Teilnehmende", title: "Teilnehmende", description: "Wer teilnahm, und wie viele" })
  .check(
    Schema.makeFilter(
      ({ wer, beschreibung, anzahl }) => wer !== undefined || beschreibung !== undefined || anzahl !== undefined,
      {
        expected: "wer, beschreibung or anzahl",
        befund: "WertUngueltig",
        regel: "Mindestens eines von „wer“, „beschreibung“ und „anzahl“ wird gebraucht.",
      },
    ),
  )
/** Who took part in a step. */
export type Teilnehmende = typeof Teilnehmende.Type

/** One step of how an edition came about: survey, conference, planning meetings. The list is in order of time. */
export const Beteiligungsschritt = Schema.Struct({
  id: BeteiligungsschrittId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  zeit: Zeitbezug,
  zeitangabe: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Zeitangabe", description: "Die Zeit in den Worten des Textes: „im Frühjahr 2017“" }),
  ),
  gremiumId: Schema.optionalKey(GremiumId),
  teilnehmende: Schema.optionalKey(Schema.Array(Teilnehmende)),
  fragen: Schema.optionalKey(Schema.Array(Frage)),
  ergebnisse: Schema.optionalKey(Schema.Array(Ergebnis)),
  folge: Schema.optionalKey(Text).pipe(
    Schema.annotateKey({ title: "Was folgte", description: "Was aus dem Schritt wurde" }),
  ),
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Beteiligungsschritt",
  title: "Beteiligungsschritt",
  description: "Ein Schritt auf dem Weg zur Fassung: wann, wer, wie viele, was daraus wurde",
})
/** One step of how an edition came about. */
export type Beteiligungsschritt = typeof Beteiligungsschritt.Type
