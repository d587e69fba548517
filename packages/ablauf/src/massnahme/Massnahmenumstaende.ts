import type { Datum, GremiumId, Massnahme, MassnahmeId, MassnahmeZustand } from "@zielwerk/konzept"
import type { Arten } from "../kern/Arten.ts"
import type { Massnahmenakte } from "./Massnahmenakte.ts"
import type { Massnahmenantrag } from "./Massnahmenantrag.ts"

/** What the guards of a Massnahme look at besides its record; `createMassnahmenumstaende` gathers it from a Konzept. */
export interface Massnahmenumstaende {
  /** the day on which is asked; nothing later counts */
  readonly stichtag: Datum
  readonly massnahme: Massnahme
  /** the Arbeitskreise of the Handlungsfelder that it belongs to; `undefined`: it belongs to none, only to an Oberziel */
  readonly arbeitskreisIds: ReadonlyArray<GremiumId> | undefined
  /** the bodies that decide what costs money or staff */
  readonly beschlussgremiumIds: ReadonlyArray<GremiumId>
  /** every Massnahme of the Konzept with what has taken its place */
  readonly nachfolger: ReadonlyMap<MassnahmeId, MassnahmeId | undefined>
  /** does a Massnahme without Mittel in the Haushaltsjahr only get a warning (the default), or may it not start? */
  readonly ohneMittel?: "warnen" | "sperren"
}

/** The types of the machine of a Massnahme. */
export interface Massnahmenarten extends Arten {
  readonly zustand: MassnahmeZustand
  readonly akte: Massnahmenakte
  readonly antrag: Massnahmenantrag
  readonly umstaende: Massnahmenumstaende
}
