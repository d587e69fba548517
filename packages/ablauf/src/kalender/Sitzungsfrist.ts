import type { Datum, Zeitbezug } from "@zielwerk/konzept"
import type { Hindernis } from "./isSitzungstag.ts"

/** Until when a Gremium has to meet next. */
export interface Sitzungsfrist {
  readonly _tag: "Sitzungsfrist"
  /** first day on which a session counts for this deadline */
  readonly ab: Datum
  /** last day that the rule allows, even if it is a Sunday */
  readonly spaetestens: Datum
  /** last day from `ab` to `spaetestens` on which a session can be held */
  readonly termin: Datum | KeinTermin
  readonly herleitung: ReadonlyArray<Herleitungsschritt>
}

/** From `ab` to `spaetestens` there is no day on which a session can be held. */
export interface KeinTermin {
  readonly _tag: "KeinWert"
  readonly grund: "keinSitzungstag"
}

/** The last day is not known. What is known all the same: from when on, and until when at the very latest. */
export interface HaushaltUnbekannt {
  readonly _tag: "KeinWert"
  readonly grund: "haushaltUnbekannt"
  /** whose Haushaltsberatungen the calendar would have to name */
  readonly haushaltsjahr: number
  readonly ab: Datum
  /** end of the period in which the session has to be held anyway */
  readonly jedenfalls: Datum
  readonly herleitung: ReadonlyArray<Herleitungsschritt>
}

/** Never held, or counted in periods that have to begin somewhere, and the Konzept names no beginning. */
export interface BeginnUnbekannt {
  readonly _tag: "KeinWert"
  readonly grund: "beginnUnbekannt"
  readonly herleitung: ReadonlyArray<Herleitungsschritt>
}

/** One step by which a deadline was found: the rule and the days it was applied to. */
export type Herleitungsschritt =
  | { readonly regel: "zuletzt"; readonly tag: Datum }
  | { readonly regel: "nieGetagt"; readonly beginn?: Zeitbezug }
  | { readonly regel: "abstand"; readonly monate: number; readonly von: Datum; readonly bis: Datum }
  | ({ readonly regel: "zeitraum"; readonly anzahl: number; readonly gehalten: number } & Zeitspanne)
  | ({ readonly regel: "haushaltsberatungen"; readonly jahre: ReadonlyArray<number> } & Zeitspanne)
  | ({ readonly regel: "ohneHaushaltsberatungen"; readonly jahre: ReadonlyArray<number> } & Zeitspanne)
  | { readonly regel: "haushaltUnbekannt"; readonly haushaltsjahr: number }
  | { readonly regel: "fristVergangen"; readonly spaetestens: Datum }
  | { readonly regel: "wahlperiode"; readonly titel: string; readonly von: Datum }
  | ({ readonly regel: "keineSitzung" } & Hindernis)

/** From a day to a day, both included. */
export interface Zeitspanne {
  readonly von: Datum
  readonly bis: Datum
}

/** A last day before anybody has asked whether it is known and a session can be held on it. */
export interface Frist {
  readonly ab: Datum
  readonly spaetestens: Datum
  /** not known: then `spaetestens` is only a bound */
  readonly haushaltsjahr?: number
  readonly schritte: ReadonlyArray<Herleitungsschritt>
}
