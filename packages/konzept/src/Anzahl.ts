import * as Schema from "effect/Schema"

/** How many there are, at least one: nobody writes down that there is none. */
export const Anzahl = Schema.Natural.check(Schema.isGreaterThan(0, { regel: "Mindestens 1." })).annotate({
  identifier: "Anzahl",
  title: "Anzahl",
  description: "Ganze Zahl ab 1",
})
/** How many there are. */
export type Anzahl = typeof Anzahl.Type
