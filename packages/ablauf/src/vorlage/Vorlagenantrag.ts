import { Datum, GremiumId, Text, Titel } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Auflage, Beschlussbezug, Haushaltsmittel } from "../beschluss/Beschlussbezug.ts"
import { antragOf } from "../kern/antragOf.ts"

const grund = Text.pipe(Schema.annotateKey({ title: "Grund", description: "Warum; steht im Bericht" }))
const gremiumId = GremiumId.pipe(Schema.annotateKey({ title: "Gremium", description: "Wer darüber beraten hat" }))
const beschluss = Beschlussbezug.pipe(
  Schema.annotateKey({ title: "Beschluss", description: "Welches Gremium wann unter welcher Nummer entschied" }),
)

/** The requests about a Vorlage by name: what each has to say. */
export const vorlagenantraege = {
  "vorlage.einbringen": antragOf("vorlage.einbringen", {
    nummer: Titel.pipe(Schema.annotateKey({ title: "Nummer", description: "Drucksachennummer oder OParl-Kennung" })),
    beratungsfolge: Schema.Array(GremiumId)
      .check(Schema.isMinLength(1, { regel: "Mindestens das Gremium, das entscheidet." }))
      .pipe(
        Schema.annotateKey({
          title: "Beratungsfolge",
          description: "Die Gremien der Reihe nach; das letzte entscheidet",
        }),
      ),
  }),
  "vorlage.beraten": antragOf("vorlage.beraten", {
    gremiumId,
    ergebnis: Schema.Literals(["empfohlen", "abgelehnt", "zurKenntnis"]).pipe(
      Schema.annotateKey({ title: "Ergebnis", description: "empfohlen, abgelehnt oder zurKenntnis" }),
    ),
  }),
  "vorlage.vertagen": antragOf("vorlage.vertagen", {
    gremiumId,
    naechsteSitzungAm: Datum.pipe(
      Schema.annotateKey({ title: "Nächste Sitzung", description: "Wann wieder beraten wird" }),
    ),
  }),
  "vorlage.beschliessen": antragOf("vorlage.beschliessen", {
    beschluss,
    mittel: Schema.Array(Haushaltsmittel).pipe(
      Schema.annotateKey({ title: "Mittel", description: "Was bewilligt ist, je Haushaltsjahr; leer: nichts" }),
    ),
    auflagen: Schema.optionalKey(Schema.Array(Auflage)).pipe(
      Schema.annotateKey({ title: "Auflagen", description: "Woran der Beschluss gebunden ist" }),
    ),
  }),
  "vorlage.ablehnen": antragOf("vorlage.ablehnen", { beschluss, grund }),
  "vorlage.zurueckstellen": antragOf("vorlage.zurueckstellen", {
    grund,
    wiedervorlageAm: Datum.pipe(
      Schema.annotateKey({ title: "Wiedervorlage", description: "Wann sie wieder angesehen wird" }),
    ),
  }),
  "vorlage.wiederaufnehmen": antragOf("vorlage.wiederaufnehmen", {}),
  "vorlage.zurueckziehen": antragOf("vorlage.zurueckziehen", { grund }),
} as const

/** A request about a Vorlage. */
export type Vorlagenantrag = (typeof vorlagenantraege)[keyof typeof vorlagenantraege]["Type"]
