import * as Schema from "effect/Schema"
import { GebietId, IndikatorId, MessgroesseId, QuelleId } from "./Kennung.ts"
import { KeinWert } from "./KeinWert.ts"
import { Einheit, Merkmale } from "./Messgroesse.ts"
import { Stelle } from "./Stelle.ts"
import { Datum, Zeitbezug } from "./Zeitbezug.ts"

/** A value and, where it was printed rounded, the number of its printed decimals. */
export const Zahl = Schema.Struct({
  _tag: Schema.Literal("Zahl"),
  zahl: Schema.Finite,
  stellen: Schema.optionalKey(
    Schema.Natural.check(Schema.isLessThanOrEqualTo(15, { regel: "Höchstens 15 Nachkommastellen." })),
  ),
}).annotate({ identifier: "Zahl", title: "Zahl", description: "Wert und gedruckte Nachkommastellen" })
/** A value. */
export type Zahl = typeof Zahl.Type

/**
 * One value: a count of a Messgroesse (erhoben), or a printed value of an Indikator (berichtet).
 * Without `gebiet` it describes the whole Kommune.
 */
export const Beobachtung = Schema.Struct({
  messgroesse: Schema.Union([MessgroesseId, IndikatorId]).pipe(
    Schema.annotateKey({
      title: "Messgröße",
      description: "Messgröße (gezählter Wert) oder Indikator (gedruckter Wert)",
    }),
  ),
  zeit: Zeitbezug,
  gebiet: Schema.optionalKey(GebietId),
  merkmale: Schema.optionalKey(Merkmale),
  wert: Schema.Union([Zahl, KeinWert]),
  einheit: Einheit,
  status: Schema.optionalKey(Schema.Literals(["endgueltig", "vorlaeufig", "revidiert", "geschaetzt"])),
  quelle: QuelleId,
  erfasstAm: Schema.optionalKey(Datum),
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Beobachtung",
  title: "Beobachtung",
  description: "Ein Wert mit Zeit, Gebiet, Merkmalen, Einheit und Quelle",
})
/** One value. */
export type Beobachtung = typeof Beobachtung.Type
