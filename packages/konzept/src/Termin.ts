import type { Datum } from "./Zeitbezug.ts"

/** A day for a calendar: a session that was or will be held, or the last day of a deadline. */
export interface Termin {
  /** stable: the same Termin has the same id in every export */
  readonly id: string
  readonly art: "sitzung" | "frist"
  readonly titel: string
  readonly am: Datum
  readonly text?: string
}
