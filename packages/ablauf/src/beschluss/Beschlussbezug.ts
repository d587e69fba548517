import { Datum, GremiumId, Text, Titel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** Where a decision can be found: the body, the day and its number; an OParl id as well as a Drucksachennummer. */
export const Beschlussbezug = Schema.Struct({
  gremiumId: GremiumId,
  am: Datum.pipe(Schema.annotateKey({ title: "Tag", description: "Tag der Sitzung" })),
  nummer: Titel.pipe(Schema.annotateKey({ title: "Nummer", description: "Drucksachennummer oder OParl-Kennung" })),
}).annotate({
  identifier: "Beschlussbezug",
  title: "Beschluss",
  description: "Gremium, Tag und Nummer eines Beschlusses",
})
/** Where a decision can be found. */
export type Beschlussbezug = typeof Beschlussbezug.Type

/** What a Massnahme needs or was granted in one Haushaltsjahr. */
export const Haushaltsmittel = Schema.Struct({
  haushaltsjahr: Schema.Natural.check(
    Schema.isBetween({ minimum: 1900, maximum: 2200 }, { regel: "Ein Jahr von 1900 bis 2200." }),
  ).pipe(Schema.annotateKey({ title: "Haushaltsjahr", description: "Das Haushaltsjahr, vierstellig" })),
  betragEuro: Schema.optionalKey(
    Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0, { regel: "Nicht unter 0." })),
  ).pipe(Schema.annotateKey({ title: "Betrag", description: "In Euro" })),
  stellen: Schema.optionalKey(Schema.Finite.check(Schema.isGreaterThanOrEqualTo(0, { regel: "Nicht unter 0." }))).pipe(
    Schema.annotateKey({ title: "Stellen", description: "Vollzeitstellen, auch Teile davon" }),
  ),
}).annotate({
  identifier: "Haushaltsmittel",
  title: "Mittel",
  description: "Betrag oder Stellen in einem Haushaltsjahr",
})
/** What a Massnahme needs or was granted in one Haushaltsjahr. */
export type Haushaltsmittel = typeof Haushaltsmittel.Type

/** What a decision asks for in addition. */
export const Auflage = Schema.Struct({
  text: Text,
  faellig: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "Fällig", description: "Bis wann sie zu erfüllen ist" }),
  ),
}).annotate({ identifier: "Auflage", title: "Auflage", description: "Was ein Beschluss zusätzlich verlangt" })
/** What a decision asks for in addition. */
export type Auflage = typeof Auflage.Type
