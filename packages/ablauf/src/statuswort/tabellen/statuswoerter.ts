import type { Statusherkunft } from "../Statuswort.ts"
import { deutscheListe } from "./deutscheListe.ts"
import type { Statuswortzeile } from "./Statuswortzeile.ts"

/** What can be read: knot-dots, a German tool for strategies (its codes). */
const knotDots: ReadonlyArray<Statuswortzeile> = [
  { woerter: ["idea"], zustand: "angedacht" },
  { woerter: ["in_planning"], zustand: "inVorbereitung", mitBeschluss: "beschlossen" },
  { woerter: ["in_implementation"], zustand: "inUmsetzung" },
  { woerter: ["in_operation"], zustand: "verstetigt" },
  { woerter: ["done"], zustand: "abgeschlossen" },
  { woerter: ["rejected"], zustand: "abgelehnt" },
]

/** LocalZero Monitoring: its words and the numbers it stores them as. */
const localZero: ReadonlyArray<Statuswortzeile> = (
  [
    { woerter: ["unbekannt"], zustand: "inAbstimmung", umsetzungslage: "unbekannt" },
    { woerter: ["in Arbeit"], zustand: "inUmsetzung" },
    { woerter: ["abgeschlossen"], zustand: "abgeschlossen" },
    { woerter: ["verzögert / fehlt", "verzögert"], zustand: "inUmsetzung", umsetzungslage: "verzoegert" },
    { woerter: ["gescheitert"], zustand: "gescheitert" },
  ] satisfies ReadonlyArray<Statuswortzeile>
).flatMap((zeile, i) => [zeile, { ...zeile, woerter: [String(2 * i)], nurGenannt: true }])

/** Kausal Watch: the ten identifiers of its status summary. */
const kausalWatch: ReadonlyArray<Statuswortzeile> = [
  { woerter: ["NOT_STARTED"], zustand: "inVorbereitung" },
  { woerter: ["IN_PROGRESS"], zustand: "inUmsetzung" },
  { woerter: ["ON_TIME"], zustand: "inUmsetzung", umsetzungslage: "imZeitplan" },
  { woerter: ["LATE"], zustand: "inUmsetzung", auch: ["inVorbereitung"], umsetzungslage: "verzoegert" },
  { woerter: ["COMPLETED"], zustand: "abgeschlossen" },
  { woerter: ["CANCELLED"], zustand: "entfallen" },
  { woerter: ["OUT_OF_SCOPE"], zustand: "entfallen", grund: "Liegt nicht mehr im Rahmen des Konzepts." },
  { woerter: ["MERGED"], zustand: "zusammengefuehrt" },
  { woerter: ["POSTPONED"], zustand: "zurueckgestellt" },
  { woerter: ["UNDEFINED"] },
]

/** Umsetzungsstand of the water programme of Nordrhein-Westfalen. */
const wasserprogramm: ReadonlyArray<Statuswortzeile> = [
  { woerter: ["nicht begonnen – in Vorbereitung"], zustand: "inVorbereitung" },
  { woerter: ["begonnen – fortlaufend"], zustand: "verstetigt" },
  { woerter: ["abgeschlossen"], zustand: "abgeschlossen" },
  { woerter: ["entfallen"], zustand: "entfallen" },
]

/** Koalitionstracker: what has become of the plans of a coalition. */
const koalitionstracker: ReadonlyArray<Statuswortzeile> = [
  { woerter: ["nicht begonnen"], zustand: "inVorbereitung" },
  { woerter: ["begonnen"], zustand: "inUmsetzung" },
  { woerter: ["teilweise umgesetzt"], zustand: "inUmsetzung" },
  { woerter: ["umgesetzt"], zustand: "abgeschlossen" },
  { woerter: ["verschoben"], zustand: "zurueckgestellt" },
]

/**
 * The status words of every family of lists, as data: what the handbook prints and `readStatuswort` reads.
 *
 * @source spec "ablaeufe" C.1, import mapping; spec "daten" 6
 */
export const statuswoerter: { readonly [Herkunft in Statusherkunft]: ReadonlyArray<Statuswortzeile> } = {
  deutscheListe,
  knotDots,
  localZero,
  kausalWatch,
  wasserprogramm,
  koalitionstracker,
}
