import { KeinWert, LautKonzept, MassnahmeId, MassnahmeZustand, Umsetzungslage } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** The light of what is done; it never mixes with that of what is achieved. */
export const Umsetzungsfarbe = Schema.Literals(["gruen", "gelb", "rot", "grau"]).annotate({
  identifier: "Umsetzungsfarbe",
  title: "Farbe der Umsetzung",
  description: "gruen im Zeitplan, gelb verzögert, rot überfällig oder gescheitert, grau ohne Aussage",
})
/** The light of what is done. */
export type Umsetzungsfarbe = typeof Umsetzungsfarbe.Type

/** One Massnahme on the Stichtag. */
export const Massnahmenlage = Schema.Struct({
  id: MassnahmeId,
  zustand: Schema.Union([MassnahmeZustand, KeinWert]),
  lautKonzept: Schema.optionalKey(LautKonzept),
  lage: Umsetzungslage,
  /** of what has taken its place, if something has */
  farbe: Umsetzungsfarbe,
  ersatzId: Schema.optionalKey(MassnahmeId),
}).annotate({
  identifier: "Massnahmenlage",
  title: "Maßnahme",
  description: "Zustand und Lage einer Maßnahme am Stichtag",
})
/** One Massnahme on the Stichtag. */
export type Massnahmenlage = typeof Massnahmenlage.Type

/** What is done for a Ziel, a Handlungsfeld, an Oberziel or the whole Konzept. */
export const Umsetzung = Schema.Struct({
  farbe: Umsetzungsfarbe,
  massnahmen: Schema.Array(Massnahmenlage),
  /** weight of the Massnahmen of each colour among all */
  anteile: Schema.Array(Schema.Struct({ farbe: Umsetzungsfarbe, anteil: Schema.Finite })),
  regeln: Schema.Array(Schema.String),
}).annotate({ identifier: "Umsetzung", title: "Umsetzung", description: "Was getan wird: Maßnahmen und ihre Lage" })
/** What is done. */
export type Umsetzung = typeof Umsetzung.Type
