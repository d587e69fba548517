import type { Befund, Datum, Gremium, GremiumId, Konzept, Wer } from "@zielwerk/konzept"
import type { Zyklusdatei } from "./Zyklusdatei.ts"

/** A duty of the Konzept that was missed or met too late. It keeps nothing from going on. */
export interface Pflichtverletzung {
  readonly befund: Befund
  readonly gremiumId: GremiumId
  /** the last day on which it would have been in time */
  readonly faelligAm: Datum
  /** the day on which it was met after all */
  readonly erledigtAm?: Datum
  /** who has to be told by now */
  readonly eskalationAn?: Wer
}

/** What the checks of a cycle look at: only what had happened on the Stichtag. */
export interface Zykluslage {
  readonly konzept: Konzept
  readonly gremien: ReadonlyMap<GremiumId, Gremium>
  readonly zyklus: Zyklusdatei
  readonly stichtag: Datum
}
