import * as Schema from "effect/Schema"
import { Anzahl } from "./Anzahl.ts"
import { GremiumId, HandlungsfeldId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { varianten } from "./Variante.ts"
import { InRolle, Wer } from "./Verbindung.ts"
import { Zeitbezug } from "./Zeitbezug.ts"

const anzahl = Schema.optionalKey(Anzahl).pipe(
  Schema.annotateKey({
    title: "Anzahl",
    description: "Genau so viele",
  }),
)

/** As what somebody takes part in a Gremium. Who is invited or told does not belong to it. */
export const Als = Schema.Literals([
  "leitung",
  "vertretung",
  "mitglied",
  "organisation",
  "moderation",
  "beratung",
  "eingeladen",
  "informiert",
  "schirmherr",
]).annotate({
  identifier: "Als",
  title: "Als was",
  description: "leitung, vertretung, mitglied, organisation, moderation, beratung, eingeladen, informiert, schirmherr",
})
/** As what somebody takes part in a Gremium. */
export type Als = typeof Als.Type

/**
 * Who takes part in a Gremium, as what. For leitung, vertretung and mitglied it is the rule of composition: with
 * `anzahl` exactly so many, with `jeder` every part of the Akteur (every Fraktion).
 */
export const Beteiligter = Schema.Struct({
  als: Als,
  wer: Wer,
  anzahl,
  jeder: Schema.optionalKey(Schema.Boolean).pipe(
    Schema.annotateKey({ title: "jeder", description: "true: jeder Teil davon, etwa jede Fraktion" }),
  ),
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Beteiligter", title: "Beteiligte", description: "Wer, als was, wie viele" })
/** Who takes part in a Gremium, as what. */
export type Beteiligter = typeof Beteiligter.Type

/** A seat that is taken: by whom, never by which person. */
export const Sitz = Schema.Struct({ als: Als, wer: Wer, anzahl }).annotate({
  identifier: "Sitz",
  title: "Sitz",
  description: "Ein besetzter Sitz, ohne Namen",
})
/** A seat that is taken. */
export type Sitz = typeof Sitz.Type

/** How often a Gremium meets: at least so many times in so many months, or once every so many months. */
export const Rhythmus = Schema.Union([
  Schema.Struct({
    art: Schema.Literal("mindestens"),
    anzahl: Anzahl,
    jeMonate: Anzahl,
    vor: Schema.optionalKey(Schema.Literal("haushaltsberatungen")),
    stelle: Schema.optionalKey(Stelle),
  }),
  Schema.Struct({
    art: Schema.Literal("abstand"),
    monate: Anzahl,
    stelle: Schema.optionalKey(Stelle),
  }),
]).annotate({ identifier: "Rhythmus", title: "Rhythmus", description: "Wie oft das Gremium tagt" })
/** How often a Gremium meets. */
export type Rhythmus = typeof Rhythmus.Type

/**
 * What a Pflicht asks, in words that a machine knows: `vorstellen` the results, `vorlegen` what costs money or staff,
 * `vereinbaren` mutual commitments, `einladen` and `informieren` others, `pruefen` how far the Ziele are reached.
 */
export const Pflichtart = Schema.Literals([
  "vorstellen",
  "vorlegen",
  "vereinbaren",
  "einladen",
  "informieren",
  "pruefen",
]).annotate({
  identifier: "Pflichtart",
  title: "Art der Pflicht",
  description: "vorstellen, vorlegen, vereinbaren, einladen, informieren, pruefen",
})
/** What a Pflicht asks. */
export type Pflichtart = typeof Pflichtart.Type

/** What a Gremium has to do; `an` is who gets the result. Only a Pflicht with `art` is watched over. */
export const Pflicht = Schema.Struct({
  art: Schema.optionalKey(Pflichtart),
  text: Text,
  an: Schema.optionalKey(Schema.Array(Wer)).pipe(
    Schema.annotateKey({ title: "an", description: "Wer das Ergebnis bekommt oder entscheidet" }),
  ),
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Pflicht", title: "Pflicht", description: "Was das Gremium zu tun hat" })
/** What a Gremium has to do. */
export type Pflicht = typeof Pflicht.Type

/** A body that advises, steers or decides: Arbeitskreis, Kommission, Konferenz, Beirat, Rat. */
export const Gremium = Schema.Struct({
  id: GremiumId,
  titel: Titel,
  text: Schema.optionalKey(Text),
  handlungsfeldIds: Schema.optionalKey(Schema.Array(HandlungsfeldId)).pipe(
    Schema.annotateKey({
      title: "Handlungsfelder",
      description: "Die Felder, deren Arbeitskreis es ist",
    }),
  ),
  beginn: Schema.optionalKey(Zeitbezug).pipe(
    Schema.annotateKey({ title: "Beginn", description: "Ab wann es arbeitet" }),
  ),
  beteiligte: Schema.optionalKey(Schema.Array(Beteiligter)),
  besetzung: Schema.optionalKey(Schema.Array(Sitz)).pipe(
    Schema.annotateKey({ title: "Besetzung", description: "Wer die Sitze zur Zeit hat, ohne Namen" }),
  ),
  rhythmus: Schema.optionalKey(Rhythmus),
  pflichten: Schema.optionalKey(Schema.Array(Pflicht)),
  rollen: Schema.optionalKey(Schema.Array(InRolle)),
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Gremium",
  title: "Gremium",
  description: "Arbeitskreis, Kommission, Konferenz, Beirat, Rat; mit den Regeln seiner Zusammensetzung",
})
/** A body that advises, steers or decides. */
export type Gremium = typeof Gremium.Type
