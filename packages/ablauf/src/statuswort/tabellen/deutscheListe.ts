import type { Statuswortzeile } from "./Statuswortzeile.ts"

/**
 * Words of German lists of measures. Continuous work is never done: it reads as `verstetigt`, and "laufend", which is said
 * of both, with a hint.
 *
 * @source spec "daten" 6 (words counted in three lists of a city), names of the states in spec "ablaeufe" C.1; the others
 *         are synonyms of ours, none of which is an end that a list might mean otherwise
 */
export const deutscheListe: ReadonlyArray<Statuswortzeile> = [
  { woerter: ["angedacht", "Idee", "Ideenphase"], zustand: "angedacht" },
  { woerter: ["vorgeschlagen", "Vorschlag"], zustand: "vorgeschlagen" },
  { woerter: ["in Abstimmung", "in Prüfung", "wird geprüft"], zustand: "inAbstimmung" },
  { woerter: ["vereinbart"], zustand: "vereinbart" },
  { woerter: ["Vorlage eingebracht", "Beschlussvorlage eingebracht"], zustand: "vorlageEingebracht" },
  { woerter: ["beschlossen"], zustand: "beschlossen" },
  {
    woerter: ["geplant", "in Planung", "in Vorbereitung", "vorgesehen", "wird vorbereitet"],
    zustand: "inVorbereitung",
  },
  {
    woerter: ["nicht begonnen", "noch nicht begonnen", "nicht gestartet", "noch nicht gestartet", "offen"],
    zustand: "inVorbereitung",
    auch: ["angedacht", "beschlossen"],
  },
  {
    woerter: ["in Umsetzung", "in Arbeit", "in Bearbeitung", "in Durchführung", "wird derzeit umgesetzt"],
    zustand: "inUmsetzung",
  },
  { woerter: ["teilweise umgesetzt", "nahezu abgeschlossen"], zustand: "inUmsetzung" },
  { woerter: ["begonnen", "gestartet", "angelaufen"], zustand: "inUmsetzung", auch: ["inVorbereitung"] },
  { woerter: ["laufend", "läuft"], zustand: "verstetigt", auch: ["inUmsetzung"] },
  {
    woerter: ["kontinuierlich", "fortlaufend", "dauerhaft", "Daueraufgabe", "ständig", "verstetigt", "Regelangebot"],
    zustand: "verstetigt",
  },
  { woerter: ["pausiert", "ruht", "ruhend", "unterbrochen", "ausgesetzt"], zustand: "pausiert" },
  { woerter: ["zurückgestellt"], zustand: "zurueckgestellt" },
  { woerter: ["verschoben"], zustand: "zurueckgestellt", auch: ["pausiert"] },
  { woerter: ["abgeschlossen", "umgesetzt", "erledigt", "fertiggestellt"], zustand: "abgeschlossen" },
  { woerter: ["beendet", "eingestellt"], zustand: "abgeschlossen", auch: ["entfallen"], offen: true },
  { woerter: ["abgelehnt"], zustand: "abgelehnt" },
  { woerter: ["entfallen", "gestrichen"], zustand: "entfallen" },
  { woerter: ["aufgegeben"], zustand: "entfallen", auch: ["gescheitert"] },
  { woerter: ["ersetzt"], zustand: "ersetzt" },
  { woerter: ["zusammengeführt", "zusammengelegt"], zustand: "zusammengefuehrt" },
  { woerter: ["gescheitert"], zustand: "gescheitert" },
  {
    woerter: ["verzögert", "in Verzug", "im Verzug"],
    zustand: "inUmsetzung",
    auch: ["inVorbereitung"],
    umsetzungslage: "verzoegert",
  },
  { woerter: ["überfällig"], zustand: "inUmsetzung", auch: ["inVorbereitung"], umsetzungslage: "ueberfaellig" },
  {
    woerter: ["im Zeitplan", "im Plan", "planmäßig"],
    zustand: "inUmsetzung",
    auch: ["inVorbereitung", "verstetigt"],
    umsetzungslage: "imZeitplan",
  },
  { woerter: ["unbekannt", "keine Angabe", "keine Angaben", "k. A.", "kein neuer Sachstand"] },
]
