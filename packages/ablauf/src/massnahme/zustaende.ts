import type { MassnahmeZustand } from "@zielwerk/konzept"

/** The states before a Massnahme begins, in the order in which it goes through them. */
const vorStart = [
  "angedacht",
  "vorgeschlagen",
  "inAbstimmung",
  "vereinbart",
  "vorlageEingebracht",
  "beschlossen",
  "inVorbereitung",
] as const satisfies ReadonlyArray<MassnahmeZustand>

/** The states in which a Massnahme has come to its end. */
export const beendet = [
  "abgeschlossen",
  "abgelehnt",
  "entfallen",
  "ersetzt",
  "zusammengefuehrt",
  "gescheitert",
] as const satisfies ReadonlyArray<MassnahmeZustand>

const rang = new Map<string, number>(vorStart.map((zustand, stelle) => [zustand, stelle]))
const enden: ReadonlySet<string> = new Set(beendet)
/** From here on something is agreed. */
const ersteVereinbarung = vorStart.indexOf("vereinbart")

/** Has the Massnahme not begun? */
export const isVorStart = (zustand: MassnahmeZustand): boolean => rang.has(zustand)
/** Is nothing agreed yet in this state? */
export const isOhneVereinbarung = (zustand: MassnahmeZustand): boolean =>
  (rang.get(zustand) ?? vorStart.length) < ersteVereinbarung
/** Does one state come before another, on the way from the idea to the work? */
export const isFrueher = (a: MassnahmeZustand, b: MassnahmeZustand): boolean =>
  (rang.get(a) ?? vorStart.length) < (rang.get(b) ?? vorStart.length)
/** Has the Massnahme come to its end? */
export const isBeendet = (zustand: MassnahmeZustand): boolean => enden.has(zustand)
