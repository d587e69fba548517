import * as Schema from "effect/Schema"
import { RolleId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { varianten } from "./Variante.ts"

/** One form a Rolle takes, such as the city as "Vernetzerin". */
export const Auspraegung = Schema.Struct({ titel: Schema.optionalKey(Titel), text: Text }).annotate({
  identifier: "Auspraegung",
  title: "Ausprägung",
  description: "Eine Ausprägung oder Begründung der Rolle",
})
/** One form a Rolle takes. */
export type Auspraegung = typeof Auspraegung.Type

/** How the Kommune understands its part: a Leitsatz, the function it names, its forms. */
export const Rolle = Schema.Struct({
  id: RolleId,
  titel: Titel,
  funktion: Schema.optionalKey(Titel).pipe(
    Schema.annotateKey({ title: "Funktion", description: "Koordinierung, Gestaltung …" }),
  ),
  text: Schema.optionalKey(Text),
  auspraegungen: Schema.optionalKey(Schema.Array(Auspraegung)),
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({ identifier: "Rolle", title: "Rolle", description: "Leitsatz: wie die Kommune ihre Aufgabe versteht" })
/** How the Kommune understands its part. */
export type Rolle = typeof Rolle.Type
