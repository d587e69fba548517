import * as Schema from "effect/Schema"

/** The symbols of the Deutsche Nachhaltigkeitsstrategie, from best to worst. */
export const Wettersymbol = Schema.Literals(["sonne", "leichtBewoelkt", "wolke", "blitz"]).annotate({
  identifier: "Wettersymbol",
  title: "Wettersymbol",
  description: "sonne, leichtBewoelkt, wolke oder blitz, nach dem Verfahren des Statistischen Bundesamts",
})
/** One of the symbols. */
export type Wettersymbol = typeof Wettersymbol.Type
