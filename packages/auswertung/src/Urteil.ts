import { Einheit, Stelle, VeroeffentlichungId } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Spanne } from "./Wert.ts"

const angaben = Schema.Record(
  Schema.String,
  Schema.Union([Schema.String, Schema.Finite, Schema.Array(Schema.Finite), Schema.Array(Schema.String)]),
)

/** Which sentence explains an Urteil; the sentences themselves are in `bericht`. */
export const BegruendungCode = Schema.Literals([
  "anteil",
  "indikator",
  "summe",
  "differenz",
  "vielfaches",
  "rang",
  "richtung",
  "richtungInAllen",
  "jahre",
  "zaehlung",
  "zaehlungJe",
  "aufzaehlung",
  "wiederholung",
  "grundgesamtheit",
  "prozentStattPunkte",
  "einheit",
  "nennerFehlt",
  "zaehlerFehlt",
  "eingabeFehlt",
  "nurGenannt",
  "nurGedruckt",
  "rundungLaesstOffen",
  "lesartFehlt",
  "ohneBasis",
])
/** Which sentence explains an Urteil. */
export type BegruendungCode = typeof BegruendungCode.Type

/** Why an Urteil is what it is: the code of its sentence and the figures in it. */
export const Begruendung = Schema.Struct({ code: BegruendungCode, angaben }).annotate({
  identifier: "Begruendung",
  title: "Begründung",
  description: "Code des Satzes und die Zahlen darin",
})
/** Why an Urteil is what it is. */
export type Begruendung = typeof Begruendung.Type

/** What a printed figure turned out to be: `stimmt`, `widerspricht`, `falscheEinheit` or `nichtNachrechenbar`. */
export const UrteilArt = Schema.Literals(["stimmt", "widerspricht", "falscheEinheit", "nichtNachrechenbar"]).annotate({
  identifier: "UrteilArt",
  title: "Urteil",
  description: "stimmt, widerspricht, falscheEinheit oder nichtNachrechenbar",
})
/** What a printed figure turned out to be. */
export type UrteilArt = typeof UrteilArt.Type

/** The Urteil on one printed figure, with the implied Spanne and its reason. The printed figure stays as it is. */
export const Urteil = Schema.Struct({
  id: VeroeffentlichungId,
  gedruckt: Schema.String,
  stelle: Stelle,
  urteil: UrteilArt,
  spanne: Schema.optionalKey(Schema.Struct({ ...Spanne.fields, einheit: Einheit })),
  begruendung: Begruendung,
}).annotate({
  identifier: "Urteil",
  title: "Urteil",
  description: "Urteil über eine gedruckte Zahl mit errechneter Spanne und Begründung",
})
/** The Urteil on one printed figure. */
export type Urteil = typeof Urteil.Type
