import * as Schema from "effect/Schema"
import { QuelleId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Titel } from "./Text.ts"
import { Datum } from "./Zeitbezug.ts"

/**
 * Where figures come from: office, statistic and its Stand. The Stand says how current the source is, never what
 * a value describes.
 */
export const Quelle = Schema.Struct({
  id: QuelleId,
  titel: Titel,
  herausgeber: Schema.optionalKey(Titel),
  stand: Schema.optionalKey(Titel),
  veroeffentlichtAm: Schema.optionalKey(Datum),
  lizenz: Schema.optionalKey(Titel),
  stellen: Schema.optionalKey(Schema.Array(Stelle)),
}).annotate({
  identifier: "Quelle",
  title: "Quelle",
  description: "Amt, Statistik, Stand und Lizenz, aus denen Zahlen stammen",
})
/** Where figures come from. */
export type Quelle = typeof Quelle.Type
