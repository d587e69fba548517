import { Datum, Wer } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** The shape of a request: its name, the day from which it holds, who asks, and what else it has to say. */
export const antragOf = <const Type extends string, const Felder extends Schema.Struct.Fields>(
  type: Type,
  felder: Felder,
) =>
  Schema.Struct({
    type: Schema.Literal(type),
    am: Datum.pipe(Schema.annotateKey({ title: "Tag", description: "Ab welchem Tag es gilt" })),
    von: Wer.pipe(
      Schema.annotateKey({ title: "Von", description: "Wer es erklärt: Kennung des Akteurs oder Gremiums" }),
    ),
    ...felder,
  })
