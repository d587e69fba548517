import { Einheit, Formel, GebietId, IndikatorId, Merkmale, RaumeinheitId, Zeitbezug } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Spanne, Wert } from "./Wert.ts"

const reihe = { gebiet: Schema.optionalKey(GebietId), merkmale: Schema.optionalKey(Merkmale) }

/** One value of an Indikator; a printed value stands beside the computed one where both are known. */
export const Kennwert = Schema.Struct({
  zeit: Zeitbezug,
  ...reihe,
  wert: Wert,
  gedruckt: Schema.optionalKey(Wert),
}).annotate({
  identifier: "Kennwert",
  title: "Kennwert",
  description: "Ein Wert eines Indikators; der gedruckte steht neben dem errechneten",
})
/** One value of an Indikator. */
export type Kennwert = typeof Kennwert.Type

/** Change between the first and the last value of a series: shares change in percentage points, counts also in percent. */
export const Aenderung = Schema.Struct({
  ...reihe,
  von: Zeitbezug,
  bis: Zeitbezug,
  differenz: Schema.Struct({ zahl: Schema.Finite, spanne: Spanne, einheit: Einheit }),
  prozent: Schema.optionalKey(Schema.Struct({ zahl: Schema.Finite, spanne: Spanne })),
}).annotate({
  identifier: "Aenderung",
  title: "Änderung",
  description: "Änderung vom ersten zum letzten Wert einer Reihe",
})
/** Change between the first and the last value of a series. */
export type Aenderung = typeof Aenderung.Type

/** Where a series goes, on the ground of values or of the text alone, and whether the Konzept calls that better. */
export const Tendenz = Schema.Struct({
  ...reihe,
  bewegung: Schema.Literals(["steigend", "sinkend", "unveraendert", "unbekannt"]),
  grundlage: Schema.Literals(["werte", "text", "keine"]),
  bewertung: Schema.Literals(["verbessert", "verschlechtert", "unveraendert", "ohneWertung", "unbekannt"]),
}).annotate({
  identifier: "Tendenz",
  title: "Tendenz",
  description: "Richtung einer Reihe und ob das Konzept sie besser nennt",
})
/** Where a series goes. */
export type Tendenz = typeof Tendenz.Type

/** How an Indikator is spread over the areas of a Raumeinheit at one time; areas count equally, whatever their size. */
export const Verteilung = Schema.Struct({
  raumeinheit: RaumeinheitId,
  zeit: Zeitbezug,
  anzahl: Schema.Natural,
  ohneWert: Schema.Natural,
  niedrigste: Schema.NonEmptyArray(GebietId),
  niedrigsterWert: Schema.Finite,
  median: Schema.Finite,
  hoechsterWert: Schema.Finite,
  hoechste: Schema.NonEmptyArray(GebietId),
  spannweite: Schema.Struct({ zahl: Schema.Finite, einheit: Einheit }),
}).annotate({
  identifier: "Verteilung",
  title: "Verteilung",
  description: "Niedrigster, mittlerer und höchster Wert über die Gebiete",
})
/** How an Indikator is spread over areas. */
export type Verteilung = typeof Verteilung.Type

/** Everything the evaluation says of one Indikator. */
export const Indikatorauswertung = Schema.Struct({
  id: IndikatorId,
  formel: Formel,
  einheit: Einheit,
  werte: Schema.Array(Kennwert),
  aenderung: Schema.Array(Aenderung),
  tendenz: Schema.Array(Tendenz),
  verteilung: Schema.Array(Verteilung),
}).annotate({
  identifier: "Indikatorauswertung",
  title: "Indikator",
  description: "Werte, Änderung, Tendenz und Verteilung eines Indikators",
})
/** Everything the evaluation says of one Indikator. */
export type Indikatorauswertung = typeof Indikatorauswertung.Type
