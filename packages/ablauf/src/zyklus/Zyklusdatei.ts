import { Auswirkung, Datum, GremiumId, HandlungsfeldId, Kennung, Text, Titel, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Kalender } from "../kalender/Kalender.ts"

const am = Datum.pipe(Schema.annotateKey({ title: "Tag", description: "An welchem Tag" }))

/** One meeting of a Gremium: who was asked to come, who was told, what was presented and looked at. */
export const Sitzung = Schema.Struct({
  id: Kennung,
  gremiumId: GremiumId,
  am,
  titel: Schema.optionalKey(Titel),
  leitung: Schema.optionalKey(Wer).pipe(
    Schema.annotateKey({ title: "Leitung", description: "Wer die Sitzung geleitet hat" }),
  ),
  eingeladen: Schema.optionalKey(Schema.Array(Wer)).pipe(
    Schema.annotateKey({ title: "Eingeladen", description: "Wer eingeladen war, ohne Mitglied zu sein" }),
  ),
  informiert: Schema.optionalKey(Schema.Array(Wer)).pipe(
    Schema.annotateKey({ title: "Informiert", description: "Wem die Ergebnisse mitgeteilt wurden" }),
  ),
  ergebnisse: Schema.optionalKey(
    Schema.Array(Schema.Struct({ gremiumId: GremiumId, text: Schema.optionalKey(Text) })),
  ).pipe(Schema.annotateKey({ title: "Ergebnisse", description: "Welche Gremien ihre Ergebnisse vorgestellt haben" })),
  geprueft: Schema.optionalKey(Schema.Array(HandlungsfeldId)).pipe(
    Schema.annotateKey({ title: "Geprüft", description: "Auf welche Handlungsfelder die Sitzung geblickt hat" }),
  ),
}).annotate({ identifier: "Sitzung", title: "Sitzung", description: "Eine Sitzung eines Gremiums" })
/** One meeting of a Gremium. */
export type Sitzung = typeof Sitzung.Type

/** What a Gremium made of a Vorlage in one of its meetings. */
export const Beratung = Schema.Struct({
  gremiumId: GremiumId,
  am,
  ergebnis: Schema.Literals(["empfohlen", "beschlossen", "abgelehnt", "vertagt", "zurKenntnis"]).pipe(
    Schema.annotateKey({
      title: "Ergebnis",
      description: "empfohlen, beschlossen, abgelehnt, vertagt oder zurKenntnis",
    }),
  ),
}).annotate({ identifier: "Beratung", title: "Beratung", description: "Was ein Gremium mit der Vorlage machte" })
/** What a Gremium made of a Vorlage. */
export type Beratung = typeof Beratung.Type

/** A Vorlage on its way through the Gremien. */
export const Vorlage = Schema.Struct({
  id: Kennung,
  titel: Titel,
  nummer: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Nummer", description: "Drucksachennummer oder OParl-Kennung" }),
  ),
  eingebrachtAm: Datum.pipe(Schema.annotateKey({ title: "Eingebracht am", description: "Tag der Einbringung" })),
  beratungen: Schema.optionalKey(Schema.Array(Beratung)),
  zurueckgezogenAm: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "Zurückgezogen am", description: "Tag, an dem sie zurückgezogen wurde" }),
  ),
}).annotate({ identifier: "Vorlage", title: "Vorlage", description: "Eine Beschlussvorlage und ihre Beratungen" })
/** A Vorlage on its way through the Gremien. */
export type Vorlage = typeof Vorlage.Type

/** What a Gremium wants: a Massnahme, a Beschluss of its own, a Zielvereinbarung; with money or staff it needs a Vorlage. */
export const Vorhaben = Schema.Struct({
  id: Kennung,
  art: Schema.Literals(["massnahme", "beschluss", "zielvereinbarung"]).pipe(
    Schema.annotateKey({ title: "Art", description: "massnahme, beschluss oder zielvereinbarung" }),
  ),
  titel: Titel,
  gremiumId: GremiumId,
  am,
  auswirkungen: Schema.optionalKey(Schema.Array(Auswirkung)),
  vorlageId: Schema.optionalKey(Kennung).pipe(
    Schema.annotateKey({ title: "Vorlage", description: "Die Vorlage, mit der es eingebracht wird" }),
  ),
  zurueckgestellt: Schema.optionalKey(Text).pipe(
    Schema.annotateKey({ title: "Zurückgestellt", description: "Grund, aus dem es noch keine Vorlage gibt" }),
  ),
}).annotate({ identifier: "Vorhaben", title: "Vorhaben", description: "Was ein Gremium vorhat oder beschlossen hat" })
/** What a Gremium wants. */
export type Vorhaben = typeof Vorhaben.Type

/** Who is told of a missed duty, and after how many days. */
export const Eskalation = Schema.Struct({
  abTagen: Schema.Natural.pipe(
    Schema.annotateKey({ title: "Ab Tagen", description: "So viele Tage nach dem Termin, 0: sofort" }),
  ),
  an: Wer,
}).annotate({ identifier: "Eskalation", title: "Eskalation", description: "Wer von Versäumtem erfährt, und wann" })
/** Who is told of a missed duty. */
export type Eskalation = typeof Eskalation.Type

/** A year of the cycle: when the Monitoring was released and the report published. */
export const Zyklusjahr = Schema.Struct({
  jahr: Schema.Natural.check(
    Schema.isBetween({ minimum: 1900, maximum: 2200 }, { regel: "Ein Jahr von 1900 bis 2200." }),
  ),
  monitoringAm: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "Monitoring am", description: "Tag, an dem die Zahlen freigegeben wurden" }),
  ),
  berichtAm: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "Bericht am", description: "Tag, an dem der Bericht veröffentlicht wurde" }),
  ),
}).annotate({ identifier: "Zyklusjahr", title: "Jahr", description: "Monitoring und Bericht eines Jahres" })
/** A year of the cycle. */
export type Zyklusjahr = typeof Zyklusjahr.Type

/** What happened in the Gremien of a Kommune, beside its Konzept: a file of its own, kept year by year. */
export const Zyklusdatei = Schema.Struct({
  format: Schema.Literal("1").pipe(Schema.annotateKey({ title: "Format", description: 'Immer "1"' })),
  hinweis: Schema.optionalKey(Text).pipe(
    Schema.annotateKey({ title: "Hinweis", description: "Steht über jeder Ausgabe, etwa: Beispiel" }),
  ),
  kalender: Kalender,
  jahre: Schema.optionalKey(Schema.Array(Zyklusjahr)),
  sitzungen: Schema.optionalKey(Schema.Array(Sitzung)),
  vorhaben: Schema.optionalKey(Schema.Array(Vorhaben)),
  vorlagen: Schema.optionalKey(Schema.Array(Vorlage)),
  eskalation: Schema.optionalKey(Schema.Array(Eskalation)),
}).annotate({
  identifier: "Zyklusdatei",
  title: "Zyklus",
  description: "Kalender, Sitzungen, Vorhaben und Vorlagen einer Kommune",
})
/** What happened in the Gremien of a Kommune. */
export type Zyklusdatei = typeof Zyklusdatei.Type
