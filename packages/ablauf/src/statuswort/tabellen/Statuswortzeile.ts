import type { MassnahmeZustand, Umsetzungslage } from "@zielwerk/konzept"

/** What a status word means. */
export interface Wortbedeutung {
  /** without a state the word says that nobody knows */
  readonly zustand?: MassnahmeZustand
  /** what the word is used for as well: then a hint goes with it */
  readonly auch?: ReadonlyArray<MassnahmeZustand>
  /** the readings lie too far apart: without a second word none is taken */
  readonly offen?: true
  readonly umsetzungslage?: Umsetzungslage
  readonly grund?: string
  /** the state where a Beschluss for the Massnahme is known */
  readonly mitBeschluss?: MassnahmeZustand
}

/** Words of one meaning. */
export interface Statuswortzeile extends Wortbedeutung {
  readonly woerter: ReadonlyArray<string>
  /** a code that says nothing outside of its list: a mere 4 may be anything */
  readonly nurGenannt?: true
}
