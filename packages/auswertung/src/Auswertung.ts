import {
  Befund,
  Datum,
  HandlungsfeldId,
  IndikatorId,
  KeinWert,
  KonzeptId,
  LautKonzept,
  MassnahmeId,
  MassnahmeZustand,
  OberzielId,
  ZielId,
} from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Indikatorauswertung } from "./Indikatorauswertung.ts"
import { Urteil } from "./Urteil.ts"

const massnahmen = Schema.Array(
  Schema.Struct({
    id: MassnahmeId,
    zustand: Schema.Union([MassnahmeZustand, KeinWert]),
    lautKonzept: Schema.optionalKey(LautKonzept),
  }),
)

/** What is done for a Ziel and by which Indikatoren its effect shows: two sides that are never averaged. */
export const Zielauswertung = Schema.Struct({
  id: ZielId,
  umsetzung: Schema.Struct({ massnahmen }),
  wirkung: Schema.Struct({ indikatorIds: Schema.Array(IndikatorId) }),
  befunde: Schema.Array(Befund),
}).annotate({
  identifier: "Zielauswertung",
  title: "Ziel",
  description: "Umsetzung (Maßnahmen) und Wirkung (Indikatoren) eines Ziels",
})
/** What is done for a Ziel. */
export type Zielauswertung = typeof Zielauswertung.Type

/** The evaluation of one Konzept on one Stichtag, complete and as plain data. */
export const Auswertung = Schema.Struct({
  regelwerk: Schema.String.annotate({
    title: "Regelwerk",
    description: "Kennung und Version der Regeln dieser Auswertung",
  }),
  konzept: Schema.Struct({ id: KonzeptId, fassung: Schema.String }),
  stichtag: Datum,
  indikatoren: Schema.Array(Indikatorauswertung),
  ziele: Schema.Array(Zielauswertung),
  handlungsfelder: Schema.Array(
    Schema.Struct({
      id: HandlungsfeldId,
      zielIds: Schema.Array(ZielId),
      oberzielIds: Schema.Array(OberzielId),
      massnahmen,
    }),
  ),
  oberziele: Schema.Array(Schema.Struct({ id: OberzielId, zielIds: Schema.Array(ZielId) })),
  befunde: Schema.Array(Befund),
  veroeffentlichungen: Schema.Array(Urteil),
}).annotate({
  identifier: "Auswertung",
  title: "Auswertung",
  description: "Auswertung eines Konzepts an einem Stichtag",
})
/** The evaluation of one Konzept on one Stichtag. */
export type Auswertung = typeof Auswertung.Type
