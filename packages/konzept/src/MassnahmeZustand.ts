import * as Schema from "effect/Schema"

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
