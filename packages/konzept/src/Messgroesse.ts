import * as Schema from "effect/Schema"
import { MessgroesseId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, textBis, Titel } from "./Text.ts"

/** Unit of a value, such as `personen`, `%`, `%-Punkte` or `index`; equal units are spelt equally. */
export const Einheit = textBis(40).annotate({
  identifier: "Einheit",
  title: "Einheit",
  description: "personen, %, %-Punkte, index …; Prozent und Prozentpunkte sind verschiedene Einheiten",
})
/** Unit of a value. */
export type Einheit = typeof Einheit.Type

/** Name of a dimension by which counts are broken down, such as `geschlecht`. */
export const Merkmal = Schema.String.check(
  Schema.isPattern(/^[a-z][A-Za-z0-9]{0,39}$/u, { befund: "KennungUngueltig" }),
).annotate({
  identifier: "Merkmal",
  title: "Merkmal",
  description: "Name einer Gliederung in Kleinbuchstaben, zum Beispiel geschlecht",
})
/** Name of a dimension. */
export type Merkmal = typeof Merkmal.Type

/** The members that one value belongs to, such as `{ geschlecht: "weiblich" }`. */
export const Merkmale = Schema.Record(Merkmal, Titel).annotate({
  identifier: "Merkmale",
  title: "Merkmale",
  description: "Wozu ein Wert gehört: Merkmal und Ausprägung",
})
/** The members that one value belongs to. */
export type Merkmale = typeof Merkmale.Type

/** A counted quantity. Raw counts hang on it; shares and indices are Indikatoren. */
export const Messgroesse = Schema.Struct({
  id: MessgroesseId,
  titel: Titel,
  einheit: Einheit,
  begriff: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Begriff", description: "Nach welcher Definition gezählt wird" }),
  ),
  grundgesamtheit: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Grundgesamtheit", description: "Wer gezählt wird" }),
  ),
  merkmale: Schema.optionalKey(Schema.Array(Merkmal)),
  teile: Schema.optionalKey(Schema.Array(MessgroesseId)).pipe(
    Schema.annotateKey({
      title: "Teile",
      description: "Messgrößen, deren Summe sie ist, wo sie selbst nicht gedruckt ist; sie überschneiden sich nicht",
    }),
  ),
  text: Schema.optionalKey(Text),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Messgroesse",
  title: "Messgröße",
  description: "Eine gezählte Größe mit Einheit, Begriff und Gliederung",
})
/** A counted quantity. */
export type Messgroesse = typeof Messgroesse.Type
