import * as Schema from "effect/Schema"
import { AkteurId, BeteiligungsschrittId, GremiumId, OberzielId, RolleId } from "./Kennung.ts"
import { Stelle } from "./Stelle.ts"

const belegt = Schema.optionalKey(Stelle).pipe(
  Schema.annotateKey({ title: "belegt", description: "Die Stelle, an der das Konzept die Verbindung nennt" }),
)

/** An Akteur or a Gremium: whoever may lead, take part or be told. Both share one space of ids. */
export const Wer = Schema.Union([AkteurId, GremiumId]).annotate({
  identifier: "Wer",
  title: "Wer",
  description: "Kennung eines Akteurs oder Gremiums",
})
/** An Akteur or a Gremium. */
export type Wer = typeof Wer.Type

/** A contribution to an Oberziel and the passage that states it. */
export const ZuOberziel = Schema.Struct({ oberzielId: OberzielId, belegt }).annotate({
  identifier: "ZuOberziel",
  title: "Beitrag zu einem Oberziel",
  description: "Oberziel, zu dem es beiträgt, mit der Stelle, die das sagt",
})
/** A contribution to an Oberziel. */
export type ZuOberziel = typeof ZuOberziel.Type

/** The Rolle in which the Kommune acts here and the passage that states it. */
export const InRolle = Schema.Struct({ rolleId: RolleId, belegt }).annotate({
  identifier: "InRolle",
  title: "Rolle der Kommune",
  description: "Rolle, in der die Kommune hier handelt, mit der Stelle, die das sagt",
})
/** The Rolle in which the Kommune acts here. */
export type InRolle = typeof InRolle.Type

/** The Beteiligungsschritt from which something came and the passage that states it. */
export const AusBeteiligung = Schema.Struct({ beteiligungsschrittId: BeteiligungsschrittId, belegt }).annotate({
  identifier: "AusBeteiligung",
  title: "Herkunft aus der Beteiligung",
  description: "Beteiligungsschritt, aus dem es stammt, mit der Stelle, die das sagt",
})
/** The Beteiligungsschritt from which something came. */
export type AusBeteiligung = typeof AusBeteiligung.Type
