import { Datum, Text, Titel, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** The hash by which the frozen state of a report is known. */
export const Pruefsumme = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{64}$/u, { regel: "SHA-256: 64 Zeichen aus 0 bis 9 und a bis f." }),
).annotate({ identifier: "Pruefsumme", title: "Prüfsumme", description: "SHA-256 des eingefrorenen Standes" })

/** What has gone on record of a Berichtsperiode besides its state. */
export const Berichtsperiodenakte = Schema.Struct({
  zuletztAm: Schema.optionalKey(Datum),
  /** 1 at first, one more each time it is opened again */
  revision: Schema.Natural,
  /** who has handed in this revision; none of them may release it */
  verfasser: Schema.Array(Wer),
  freigabe: Schema.optionalKey(Schema.Struct({ am: Datum, von: Wer, sha256: Pruefsumme })),
  fundstelle: Schema.optionalKey(Titel),
  grund: Schema.optionalKey(Text),
  /** the revisions before, which can still be cited */
  revisionen: Schema.Array(
    Schema.Struct({
      revision: Schema.Natural,
      freigabe: Schema.Struct({ am: Datum, von: Wer, sha256: Pruefsumme }),
      fundstelle: Schema.optionalKey(Titel),
      ersetztAm: Datum,
      grund: Text,
    }),
  ),
}).annotate({
  identifier: "Berichtsperiodenakte",
  title: "Akte einer Berichtsperiode",
  description: "Was außer dem Zustand aktenkundig ist",
})
/** What has gone on record of a Berichtsperiode besides its state. */
export type Berichtsperiodenakte = typeof Berichtsperiodenakte.Type

/** A record with nothing in it yet. */
export const leereBerichtsperiodenakte: Berichtsperiodenakte = { revision: 1, verfasser: [], revisionen: [] }
