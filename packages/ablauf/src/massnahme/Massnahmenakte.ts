import { Anzahl, Datum, Kennung, MassnahmeId, MassnahmeZustand, Text, Titel, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Auflage, Beschlussbezug, Haushaltsmittel } from "../beschluss/Beschlussbezug.ts"

/** Where a Massnahme comes from: new, there before the Konzept, or taken over from a list with its state. */
export const Massnahmenherkunft = Schema.Literals(["neu", "bestand", "uebernommen"]).annotate({
  identifier: "Massnahmenherkunft",
  title: "Herkunft",
  description: "neu, bestand (vor dem Konzept begonnen) oder uebernommen (aus einer Liste)",
})
/** Where a Massnahme comes from. */
export type Massnahmenherkunft = typeof Massnahmenherkunft.Type

/** What has gone on record of a Massnahme besides its state: the machine looks here for what a guard asks. */
export const Massnahmenakte = Schema.Struct({
  herkunft: Massnahmenherkunft,
  zuletztAm: Schema.optionalKey(Datum),
  zielvereinbarung: Schema.optionalKey(
    Schema.Struct({
      id: Kennung,
      parteien: Schema.Array(Wer),
      verantwortlich: Wer,
      beginn: Datum,
      ende: Datum,
      unterVorbehalt: Schema.Boolean,
    }),
  ),
  vorlage: Schema.optionalKey(Titel),
  beschluss: Schema.optionalKey(Beschlussbezug),
  mittel: Schema.Array(Haushaltsmittel),
  auflagen: Schema.Array(Auflage),
  naechsteSitzungAm: Schema.optionalKey(Datum),
  beginn: Schema.optionalKey(Datum),
  ende: Schema.optionalKey(Datum),
  zuvor: Schema.optionalKey(MassnahmeZustand),
  grund: Schema.optionalKey(Text),
  wiedervorlageAm: Schema.optionalKey(Datum),
  nachfolgerId: Schema.optionalKey(MassnahmeId),
  abschluesse: Schema.Array(Schema.Struct({ am: Datum, ergebnis: Text })),
  evaluation: Schema.optionalKey(Text),
  ueberpruefungAlleMonate: Schema.optionalKey(Anzahl),
  ueberprueft: Schema.optionalKey(
    Schema.Struct({ am: Datum, ergebnis: Schema.Literals(["beibehalten", "anpassen", "beenden"]) }),
  ),
  anpassungen: Schema.Natural,
}).annotate({
  identifier: "Massnahmenakte",
  title: "Akte einer Maßnahme",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of a Massnahme besides its state. */
export type Massnahmenakte = typeof Massnahmenakte.Type

/** A record with nothing in it yet. */
export const createMassnahmenakte = (herkunft: Massnahmenherkunft): Massnahmenakte => ({
  herkunft,
  mittel: [],
  auflagen: [],
  abschluesse: [],
  anpassungen: 0,
})
