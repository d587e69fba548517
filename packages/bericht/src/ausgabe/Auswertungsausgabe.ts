import { Auswertung, Urteil, Zielauswertung, Zielwertbewertung } from "@zielwerk/auswertung"
import { BefundText } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

const { begruendung: _, ...urteilsfelder } = Urteil.fields

/** A printed figure as JSON has it: its Urteil and the reason as a sentence. */
export const Urteilsausgabe = Schema.Struct({
  ...urteilsfelder,
  warum: Schema.String.annotate({ title: "Warum", description: "Der Grund des Urteils als Satz" }),
}).annotate({
  identifier: "Urteilsausgabe",
  title: "Gedruckte Zahl",
  description: "Eine gedruckte Zahl, wie sie gedruckt ist, mit Urteil, Spanne und Grund",
})
/** A printed figure as JSON has it. */
export type Urteilsausgabe = typeof Urteilsausgabe.Type

/** The verdict on a Zielwert as JSON has it: the verdict, and what it says in sentences. */
export const Zielwertausgabe = Schema.Struct({
  ...Zielwertbewertung.fields,
  satz: Schema.String.annotate({ title: "Satz", description: "Das Urteil und wie es dazu kam, in Sätzen" }),
  hinweis: Schema.optionalKey(
    Schema.String.annotate({ title: "Hinweis", description: "Hinweis der Datei, aus der der Zielwert kommt" }),
  ),
}).annotate({
  identifier: "Zielwertausgabe",
  title: "Urteil über einen Zielwert",
  description: "Fortschritt, Erwartung, Ampel, wie es dazu kam, und dasselbe als Satz",
})
/** The verdict on a Zielwert as JSON has it. */
export type Zielwertausgabe = typeof Zielwertausgabe.Type

const { wirkung, ...zielfelder } = Zielauswertung.fields

/** A Ziel as JSON has it. */
export const Zielausgabe = Schema.Struct({
  ...zielfelder,
  wirkung: Schema.Struct({ ...wirkung.fields, zielwerte: Schema.Array(Zielwertausgabe) }),
  befunde: Schema.Array(BefundText),
}).annotate({
  identifier: "Zielausgabe",
  title: "Ziel",
  description: "Umsetzung (Maßnahmen) und Wirkung (Indikatoren) eines Ziels, Befunde in Sätzen",
})
/** A Ziel as JSON has it. */
export type Zielausgabe = typeof Zielausgabe.Type

const { regelwerk, konzept, stichtag, bekanntBis, indikatoren, handlungsfelder, oberziele, gesamt } = Auswertung.fields

/** Version of the shapes that JSON has; it changes with every change that can break a reader. */
export const version = Schema.Literal("1").annotate({ title: "Version", description: "Version dieses Formats" })

/**
 * What `auswerten --format json` prints: the Auswertung with its verdicts, Befunde and printed figures in sentences. Where
 * something was chosen (`--ziel`), `auswahl` names it, and `gesamt` is left out.
 */
export const Auswertungsausgabe = Schema.Struct({
  version,
  regelwerk,
  konzept,
  stichtag,
  bekanntBis,
  auswahl: Schema.optionalKey(
    Schema.Array(Schema.String).annotate({
      title: "Auswahl",
      description: "Kennungen der Oberziele, Handlungsfelder und Ziele, die gewählt waren; ohne sie ist es das Ganze",
    }),
  ),
  indikatoren,
  ziele: Schema.Array(Zielausgabe),
  handlungsfelder,
  oberziele,
  gesamt: Schema.optionalKey(gesamt),
  befunde: Schema.Array(BefundText),
  veroeffentlichungen: Schema.Array(Urteilsausgabe),
}).annotate({
  identifier: "Auswertungsausgabe",
  title: "Auswertung",
  description: "Was „zielwerk auswerten --format json“ ausgibt",
})
/** What `auswerten --format json` prints. */
export type Auswertungsausgabe = typeof Auswertungsausgabe.Type
