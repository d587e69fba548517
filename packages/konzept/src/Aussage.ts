import * as Schema from "effect/Schema"
import { AussageId, BeteiligungsschrittId, HandlungsfeldId, QuelleId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"
import { Text, Titel } from "./Text.ts"
import { themen, varianten } from "./Variante.ts"

/** What a Konzept states without making it a goal: a question, a reason, an insight, a principle, a quotation. */
export const Aussage = Schema.Struct({
  id: AussageId,
  art: Schema.Literals([
    "leitfrage",
    "grund",
    "erkenntnis",
    "grundsatz",
    "kernaussage",
    "erfolgsfaktor",
    "begriff",
    "zitat",
  ]).pipe(
    Schema.annotateKey({
      title: "Art",
      description: "leitfrage, grund, erkenntnis, grundsatz, kernaussage, erfolgsfaktor, begriff oder zitat",
    }),
  ),
  titel: Schema.optionalKey(Titel),
  text: Text,
  handlungsfeldId: Schema.optionalKey(HandlungsfeldId),
  beteiligungsschrittId: Schema.optionalKey(BeteiligungsschrittId),
  quelleIds: Schema.optionalKey(Schema.Array(QuelleId)),
  themen,
  varianten,
  stelle: Schema.optionalKey(Stelle),
}).annotate({
  identifier: "Aussage",
  title: "Aussage",
  description: "Leitfrage, Grund, Erkenntnis, Grundsatz, Kernaussage, Zitat …",
})
/** What a Konzept states without making it a goal. */
export type Aussage = typeof Aussage.Type
