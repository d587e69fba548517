import { Befund, Datum, HandlungsfeldId, IndikatorId, KonzeptId, OberzielId, ZielId } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Zielwertbewertung } from "./bewertung/Zielwertbewertung.ts"
import { Zusammenfassung } from "./bewertung/Zusammenfassung.ts"
import { Indikatorauswertung } from "./Indikatorauswertung.ts"
import { Umsetzung } from "./umsetzung/Umsetzung.ts"
import { Urteil } from "./Urteil.ts"

/** What is done for a Ziel and what has come of it: two sides that are never averaged. */
export const Zielauswertung = Schema.Struct({
  id: ZielId,
  umsetzung: Umsetzung,
  wirkung: Schema.Struct({
    indikatorIds: Schema.Array(IndikatorId),
    zielwerte: Schema.Array(Zielwertbewertung),
    zusammenfassung: Zusammenfassung,
  }),
  befunde: Schema.Array(Befund),
}).annotate({
  identifier: "Zielauswertung",
  title: "Ziel",
  description: "Umsetzung (Maßnahmen) und Wirkung (Indikatoren) eines Ziels",
})
/** What is done for a Ziel and what has come of it. */
export type Zielauswertung = typeof Zielauswertung.Type

const beide = { umsetzung: Umsetzung, wirkung: Zusammenfassung }

/** The evaluation of one Konzept on one Stichtag, complete and as plain data. */
export const Auswertung = Schema.Struct({
  regelwerk: Schema.String.annotate({
    title: "Regelwerk",
    description: "Kennung und Version der Regeln dieser Auswertung",
  }),
  konzept: Schema.Struct({ id: KonzeptId, fassung: Schema.String }),
  stichtag: Datum,
  bekanntBis: Schema.optionalKey(Datum),
  indikatoren: Schema.Array(Indikatorauswertung),
  ziele: Schema.Array(Zielauswertung),
  handlungsfelder: Schema.Array(
    Schema.Struct({
      id: HandlungsfeldId,
      zielIds: Schema.Array(ZielId),
      oberzielIds: Schema.Array(OberzielId),
      ...beide,
    }),
  ),
  oberziele: Schema.Array(Schema.Struct({ id: OberzielId, zielIds: Schema.Array(ZielId), ...beide })),
  gesamt: Schema.Struct(beide),
  befunde: Schema.Array(Befund),
  veroeffentlichungen: Schema.Array(Urteil),
}).annotate({
  identifier: "Auswertung",
  title: "Auswertung",
  description: "Auswertung eines Konzepts an einem Stichtag",
})
/** The evaluation of one Konzept on one Stichtag. */
export type Auswertung = typeof Auswertung.Type
