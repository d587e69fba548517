import * as Schema from "effect/Schema"
import { Stelle } from "./Stelle.ts"

/** How many Ziele a Handlungsfeld is to have by the Konzept's own word. */
export const Zielanzahl = Schema.Struct({
  von: Schema.Natural.pipe(Schema.annotateKey({ title: "von", description: "Mindestens" })),
  bis: Schema.Natural.pipe(Schema.annotateKey({ title: "bis", description: "Höchstens" })),
  stelle: Schema.optionalKey(Stelle),
})
  .annotate({ identifier: "Zielanzahl", title: "Zahl der Ziele", description: "Von so vielen bis zu so vielen" })
  .check(
    Schema.makeFilter(({ von, bis }) => von <= bis, {
      expected: "von <= bis",
      befund: "WertUngueltig",
      regel: "„von“ darf nicht größer sein als „bis“.",
    }),
  )
/** How many. */
export type Zielanzahl = typeof Zielanzahl.Type

/** What an edition asks of itself. */
export const Vorgaben = Schema.Struct({
  zieleJeHandlungsfeld: Schema.optionalKey(Zielanzahl).pipe(
    Schema.annotateKey({ title: "Ziele je Handlungsfeld", description: "Wie viele Ziele ein Handlungsfeld hat" }),
  ),
}).annotate({ identifier: "Vorgaben", title: "Vorgaben", description: "Was die Fassung von sich selbst verlangt" })
/** What an edition asks of itself. */
export type Vorgaben = typeof Vorgaben.Type
