import type { Auswertung } from "@zielwerk/auswertung"

/** An Auswertung, or what was chosen of it: then the ids that were asked for stand in it, and nothing of the whole. */
export interface Auszug extends Omit<Auswertung, "gesamt"> {
  /** Ids of Oberziele, Handlungsfelder and Ziele. */
  readonly auswahl?: ReadonlyArray<string>
  readonly gesamt?: Auswertung["gesamt"]
}
