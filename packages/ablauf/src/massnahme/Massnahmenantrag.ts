import { Anzahl, Datum, GremiumId, Kennung, MassnahmeId, MassnahmeZustand, Text, Titel, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Auflage, Beschlussbezug, Haushaltsmittel } from "../beschluss/Beschlussbezug.ts"
import { antragOf } from "../kern/antragOf.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))
const beschluss = Schema.optionalKey(Beschlussbezug).pipe(
  Schema.annotateKey({ title: "Beschluss", description: "Der Beschluss oder die Kenntnisnahme, auf der es beruht" }),
)
const zustandNach = MassnahmeZustand.pipe(
  Schema.annotateKey({ title: "Zustand danach", description: "In welchem Zustand es weitergeht" }),
)
const nachfolgerId = MassnahmeId.pipe(
  Schema.annotateKey({ title: "Nachfolgerin", description: "Die Maßnahme, die an ihre Stelle tritt" }),
)

/** The requests about a Massnahme by name: what each has to say. */
export const massnahmenantraege = {
  "massnahme.vorschlagen": antragOf("massnahme.vorschlagen", {}),
  "massnahme.aufnehmen": antragOf("massnahme.aufnehmen", {
    gremiumId: Schema.optionalKey(GremiumId).pipe(
      Schema.annotateKey({
        title: "Arbeitskreis",
        description: "Der Arbeitskreis, der sie aufnimmt; keiner, wenn sie nur einem strategischen Oberziel dient",
      }),
    ),
  }),
  "massnahme.vereinbaren": antragOf("massnahme.vereinbaren", {
    zielvereinbarung: Schema.Struct({
      id: Kennung.pipe(Schema.annotateKey({ title: "Kennung", description: "Kennung der Zielvereinbarung" })),
      parteien: Schema.Array(Wer).pipe(
        Schema.annotateKey({ title: "Parteien", description: "Wer unterzeichnet hat, mindestens zwei" }),
      ),
      verantwortlich: Wer.pipe(
        Schema.annotateKey({ title: "Verantwortlich", description: "Wer für die Umsetzung einsteht" }),
      ),
      beginn: Datum.pipe(Schema.annotateKey({ title: "Beginn", description: "Ab wann sie gilt" })),
      ende: Datum.pipe(Schema.annotateKey({ title: "Ende", description: "Bis wann sie gilt" })),
      unterVorbehalt: Schema.Boolean.pipe(
        Schema.annotateKey({ title: "Unter Vorbehalt", description: "true: sie gilt erst mit dem Beschluss" }),
      ),
    }).pipe(Schema.annotateKey({ title: "Zielvereinbarung", description: "Die unterzeichnete Zielvereinbarung" })),
  }),
  "massnahme.vorlegen": antragOf("massnahme.vorlegen", {
    vorlage: Titel.pipe(
      Schema.annotateKey({ title: "Vorlage", description: "Drucksachennummer oder OParl-Kennung der Vorlage" }),
    ),
    mittel: Schema.Array(Haushaltsmittel)
      .check(Schema.isMinLength(1, { regel: "Mindestens ein Haushaltsjahr." }))
      .pipe(Schema.annotateKey({ title: "Mittel", description: "Was sie je Haushaltsjahr braucht" })),
  }),
  "massnahme.beschliessen": antragOf("massnahme.beschliessen", {
    beschluss: Beschlussbezug.pipe(
      Schema.annotateKey({ title: "Beschluss", description: "Welches Gremium wann unter welcher Nummer entschied" }),
    ),
    mittel: Schema.Array(Haushaltsmittel).pipe(
      Schema.annotateKey({ title: "Mittel", description: "Was bewilligt ist, je Haushaltsjahr; leer: nichts" }),
    ),
    auflagen: Schema.optionalKey(Schema.Array(Auflage)).pipe(
      Schema.annotateKey({ title: "Auflagen", description: "Woran der Beschluss gebunden ist" }),
    ),
  }),
  "massnahme.ablehnen": antragOf("massnahme.ablehnen", {
    beschluss: Beschlussbezug.pipe(
      Schema.annotateKey({ title: "Beschluss", description: "Welches Gremium wann unter welcher Nummer ablehnte" }),
    ),
    grund,
  }),
  "massnahme.vertagen": antragOf("massnahme.vertagen", {
    naechsteSitzungAm: Datum.pipe(
      Schema.annotateKey({ title: "Nächste Sitzung", description: "Wann wieder beraten wird" }),
    ),
  }),
  "massnahme.vorbereiten": antragOf("massnahme.vorbereiten", {}),
  "massnahme.starten": antragOf("massnahme.starten", {}),
  "massnahme.pausieren": antragOf("massnahme.pausieren", {
    grund,
    wiedervorlageAm: Datum.pipe(
      Schema.annotateKey({ title: "Weiter am", description: "Wann sie voraussichtlich weitergeht" }),
    ),
  }),
  "massnahme.fortsetzen": antragOf("massnahme.fortsetzen", {}),
  "massnahme.zurueckstellen": antragOf("massnahme.zurueckstellen", {
    grund,
    wiedervorlageAm: Datum.pipe(
      Schema.annotateKey({ title: "Wiedervorlage", description: "Wann sie wieder angesehen wird" }),
    ),
  }),
  "massnahme.wiederaufnehmen": antragOf("massnahme.wiederaufnehmen", { zustandNach }),
  "massnahme.verstetigen": antragOf("massnahme.verstetigen", {
    evaluation: Text.pipe(
      Schema.annotateKey({
        title: "Evaluation",
        description: "Was die Auswertung der Erprobung ergab, und wo sie steht",
      }),
    ),
    dauerhafteKosten: Schema.Boolean.pipe(
      Schema.annotateKey({ title: "Dauerhafte Kosten", description: "true: dann entscheidet der Rat" }),
    ),
    ueberpruefungAlleMonate: Anzahl.pipe(
      Schema.annotateKey({ title: "Überprüfung", description: "Alle wie viele Monate sie überprüft wird" }),
    ),
    beschluss,
  }),
  "massnahme.ueberpruefen": antragOf("massnahme.ueberpruefen", {
    ergebnis: Schema.Literals(["beibehalten", "anpassen", "beenden"]).pipe(
      Schema.annotateKey({ title: "Ergebnis", description: "beibehalten, anpassen oder beenden" }),
    ),
    text: Schema.optionalKey(Text),
  }),
  "massnahme.abschliessen": antragOf("massnahme.abschliessen", {
    ergebnis: Text.pipe(Schema.annotateKey({ title: "Ergebnis", description: "Was erreicht wurde" })),
    erlassen: Schema.optionalKey(Schema.Array(Schema.Struct({ meilenstein: Titel, grund: Text }))).pipe(
      Schema.annotateKey({ title: "Erlassen", description: "Offene Meilensteine, auf die verzichtet wird, mit Grund" }),
    ),
  }),
  "massnahme.anpassen": antragOf("massnahme.anpassen", {
    grund,
    aenderungen: Schema.Array(
      Schema.Struct({
        betrifft: Schema.Literals(["ziel", "kosten", "termin", "sonstiges"]).pipe(
          Schema.annotateKey({ title: "Betrifft", description: "ziel, kosten, termin oder sonstiges" }),
        ),
        vorher: Schema.optionalKey(Text),
        nachher: Schema.optionalKey(Text),
      }),
    )
      .check(Schema.isMinLength(1, { regel: "Mindestens eine Änderung." }))
      .pipe(Schema.annotateKey({ title: "Änderungen", description: "Was sich ändert, vorher und nachher" })),
    beschluss,
    mittel: Schema.optionalKey(Schema.Array(Haushaltsmittel)),
  }),
  "massnahme.entfallenLassen": antragOf("massnahme.entfallenLassen", {
    grund,
    nachfolgerId: Schema.optionalKey(nachfolgerId),
  }),
  "massnahme.ersetzen": antragOf("massnahme.ersetzen", { grund, nachfolgerId }),
  "massnahme.zusammenfuehren": antragOf("massnahme.zusammenfuehren", { grund, nachfolgerId }),
  "massnahme.scheitern": antragOf("massnahme.scheitern", { grund }),
  "massnahme.wiedereroeffnen": antragOf("massnahme.wiedereroeffnen", { grund, zustandNach }),
} as const

/** A request about a Massnahme. */
export type Massnahmenantrag = (typeof massnahmenantraege)[keyof typeof massnahmenantraege]["Type"]
/** The request of this name. */
export type MassnahmenantragMit<Type extends Massnahmenantrag["type"]> = Extract<
  Massnahmenantrag,
  { readonly type: Type }
>
