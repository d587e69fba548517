import * as Schema from "effect/Schema"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"

/** The same thing in other words at another passage. */
export const Variante = Schema.Struct({
  wortlaut: Text.pipe(Schema.annotateKey({ title: "Wortlaut", description: "So steht es an der anderen Stelle" })),
  stelle: Stelle,
}).annotate({
  identifier: "Variante",
  title: "Anderer Wortlaut",
  description: "Dieselbe Sache, an einer anderen Stelle anders gesagt",
})
/** The same thing in other words. */
export type Variante = typeof Variante.Type

/** Other wordings of a noun, each with its passage. */
export const varianten = Schema.optionalKey(Schema.Array(Variante)).pipe(
  Schema.annotateKey({ title: "Anderer Wortlaut", description: "Wo der Text es anders sagt" }),
)

/** Cross-cutting themes, in the words of the Kommune. */
export const themen = Schema.optionalKey(Schema.Array(Titel)).pipe(
  Schema.annotateKey({ title: "Querschnittsthemen", description: "Themen, die quer zu den Feldern liegen" }),
)
