import * as Schema from "effect/Schema"
import type { Massnahme } from "./Massnahme.ts"

/** The states in the life of a Massnahme, from the idea to its end. */
export const MassnahmeZustand = Schema.Literals([
  "angedacht",
  "vorgeschlagen",
  "inAbstimmung",
  "vereinbart",
  "vorlageEingebracht",
  "beschlossen",
  "inVorbereitung",
  "inUmsetzung",
  "pausiert",
  "zurueckgestellt",
  "verstetigt",
  "abgeschlossen",
  "abgelehnt",
  "entfallen",
  "ersetzt",
  "zusammengefuehrt",
  "gescheitert",
]).annotate({
  identifier: "MassnahmeZustand",
  title: "Zustand",
  description: "Wo die Maßnahme in ihrem Lebenslauf steht, von angedacht bis abgeschlossen",
})
/** A state in the life of a Massnahme. */
export type MassnahmeZustand = typeof MassnahmeZustand.Type

/** How a Massnahme lies in time; computed, never stored: late is no state of its life. */
export const Umsetzungslage = Schema.Literals([
  "imZeitplan",
  "verzoegert",
  "ueberfaellig",
  "nichtFaellig",
  "unbekannt",
]).annotate({
  identifier: "Umsetzungslage",
  title: "Umsetzungslage",
  description: "Wie die Maßnahme in der Zeit liegt",
})
/** How a Massnahme lies in time. */
export type Umsetzungslage = typeof Umsetzungslage.Type

/**
 * In which state is a Massnahme by the Konzept alone? The state it is given, else what the words of the text mean:
 * `bestehend` is under way, `geplant` is prepared, `angedacht` is an idea. `undefined` where the Konzept says nothing.
 *
 * @example
 * ```ts beispiel
 * import { zustandLautKonzept } from "@zielwerk/konzept"
 *
 * zustandLautKonzept({ lautKonzept: "bestehend" }) // => "inUmsetzung"
 * zustandLautKonzept({ lautKonzept: "bestehend", zustand: "verstetigt" }) // => "verstetigt"
 * zustandLautKonzept({}) // => undefined
 * ```
 */
export const zustandLautKonzept = ({
  zustand,
  lautKonzept,
}: Pick<Massnahme, "zustand" | "lautKonzept">): MassnahmeZustand | undefined =>
  zustand ?? (lautKonzept === undefined ? undefined : worte[lautKonzept])

const worte = { bestehend: "inUmsetzung", geplant: "inVorbereitung", angedacht: "angedacht" } as const
