import * as Schema from "effect/Schema"
import { Anzahl } from "./Anzahl.ts"
import { AkteurId, ZielgruppeId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { varianten } from "./Variante.ts"
import { InRolle, Wer } from "./Verbindung.ts"
import { Zeitbezug } from "./Zeitbezug.ts"

const seit = Schema.optionalKey(Zeitbezug).pipe(Schema.annotateKey({ title: "seit", description: "Seit wann" }))

/** A position at an Akteur. It names an office, never the person who holds it. */
export const Position = Schema.Struct({
  titel: Titel,
  anzahl: Schema.optionalKey(Anzahl).pipe(
    Schema.annotateKey({
      title: "Anzahl",
      description: "Wie viele es davon gibt",
    }),
  ),
  seit,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Position",
  title: "Position",
  description: "Eine Stelle im Amt, ohne Namen dessen, der sie hat",
})
/** A position at an Akteur. */
export type Position = typeof Position.Type

/** A task that an Akteur has, and since when. */
export const Aufgabe = Schema.Struct({
  text: Text,
  seit,
  zielgruppeIds: Schema.optionalKey(Schema.Array(ZielgruppeId)),
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Aufgabe", title: "Aufgabe", description: "Eine Aufgabe und seit wann sie zugewiesen ist" })
/** A task that an Akteur has. */
export type Aufgabe = typeof Aufgabe.Type

/** An office, an organisation, a group: inside the administration or outside it. Never the name of a person. */
export const Akteur = Schema.Struct({
  id: AkteurId,
  titel: Titel,
  art: Schema.Literals(["intern", "extern"]).pipe(
    Schema.annotateKey({
      title: "Art",
      description: "intern: Teil der Kommune; extern: alle anderen",
    }),
  ),
  text: Schema.optionalKey(Text),
  teilVonId: Schema.optionalKey(Wer).pipe(
    Schema.annotateKey({ title: "Teil von", description: "Wozu der Akteur gehört" }),
  ),
  positionen: Schema.optionalKey(Schema.Array(Position)),
  aufgaben: Schema.optionalKey(Schema.Array(Aufgabe)),
  rollen: Schema.optionalKey(Schema.Array(InRolle)),
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Akteur",
  title: "Akteur",
  description: "Amt, Organisation oder Gruppe; nie der Name eines Menschen",
})
/** An office, an organisation, a group. */
export type Akteur = typeof Akteur.Type
