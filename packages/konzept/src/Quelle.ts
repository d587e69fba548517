import * as Schema from "effect/Schema"
import { QuelleId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Titel } from "./Text.ts"
import { Datum } from "./Zeitbezug.ts"

/** How far the figures of a Quelle can be relied on. */
export const Guete = Schema.Literals(["A", "B", "C"]).annotate({
  identifier: "Guete",
  title: "Güte",
  description:
    "A (Vollerhebung, amtliche Statistik), B (Stichprobe, Fortschreibung) oder C (Schätzung, Selbstauskunft)",
})
/** How far the figures of a Quelle can be relied on. */
export type Guete = typeof Guete.Type

/**
 * Where figures come from: office, statistic and its Stand. The Stand says how current the source is, never what
 * a value describes.
 */
export const Quelle = Schema.Struct({
  id: QuelleId,
  titel: Titel,
  herausgeber: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Herausgeber", description: "Amt oder Stelle, von der sie stammt" }),
  ),
  stand: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Stand", description: "Wie aktuell die Quelle ist; nie der Stichtag eines Werts" }),
  ),
  veroeffentlichtAm: Schema.optionalKey(Datum).pipe(
    Schema.annotateKey({ title: "veröffentlicht am", description: "Tag, seit dem ihre Werte bekannt sind" }),
  ),
  guete: Schema.optionalKey(Guete),
  lizenz: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Lizenz", description: "Unter welchen Bedingungen sie weitergegeben werden darf" }),
  ),
  stellen: Schema.optionalKey(Schema.Array(Stelle)),
}).annotate({
  identifier: "Quelle",
  title: "Quelle",
  description: "Amt, Statistik, Stand und Lizenz, aus denen Zahlen stammen",
})
/** Where figures come from. */
export type Quelle = typeof Quelle.Type
