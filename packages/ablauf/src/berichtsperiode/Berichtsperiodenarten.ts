import type { Arten, Umstaende } from "../kern/Arten.ts"
import type { Berichtsperiodenakte } from "./Berichtsperiodenakte.ts"
import type { Berichtsperiodenantrag } from "./Berichtsperiodenantrag.ts"

/** The types of the machine of a Berichtsperiode. */
export interface Berichtsperiodenarten extends Arten {
  readonly zustand: "offen" | "inPruefung" | "freigegeben" | "veroeffentlicht"
  readonly akte: Berichtsperiodenakte
  readonly antrag: Berichtsperiodenantrag
  readonly umstaende: Umstaende & {
    /** what the report has no value for and does not say why */
    readonly lueckenOhneGrund: ReadonlyArray<string>
  }
}
