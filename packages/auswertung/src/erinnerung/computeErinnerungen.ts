import type { Datum } from "@zielwerk/konzept"
import { tage } from "../bewertung/zeitachse.ts"
import { addTage } from "./addTage.ts"

/** A value that is due, and who answers for it. */
export interface Faelligkeit {
  readonly faelligAm: Datum
  /** whom to ask, the nearest first: who measures, who leads, who coordinates; each of them may be nobody */
  readonly zustaendige: ReadonlyArray<ReadonlyArray<string>>
  /** days on which somebody was reminded already */
  readonly erinnertAm: ReadonlyArray<Datum>
}

/** On this day these are reminded; `abstandTage` is negative before the due. */
export interface Erinnerung {
  readonly tag: Datum
  readonly abstandTage: number
  readonly an: ReadonlyArray<string>
}

/** Days before and after the due on which somebody is reminded; from the last on again every thirty days. */
const stufen = [-30, -7, -1, 1, 7, 30]
const wiederkehr = 30
/** No two reminders within so many days. */
const ruhe = 5

/**
 * On which days is whom to remind of a value that is due?
 *
 * @param bis  the last day that is asked for
 * @returns    −30, −7, −1, +1, +7, +30 days and then every thirty, in order; none within five days of another one, and
 *             none without somebody to remind. Where the nearest is nobody, the next in the chain is asked.
 *
 * @source spec "bewertung" S-03
 *
 * @example
 * ```ts beispiel
 * import { Datum } from "@zielwerk/konzept"
 * import { computeErinnerungen } from "@zielwerk/auswertung"
 *
 * const faellig = { faelligAm: Datum.make("2026-06-30"), zustaendige: [[], ["Statistikstelle"]], erinnertAm: [] }
 * const [erste, ...weitere] = computeErinnerungen(faellig, Datum.make("2026-07-31"))
 * erste // => { tag: "2026-05-31", abstandTage: -30, an: ["Statistikstelle"] }
 * weitere.map(({ tag }) => tag) // => ["2026-06-23", "2026-06-29", "2026-07-07", "2026-07-30"]
 * ```
 */
export const computeErinnerungen = (
  { faelligAm, zustaendige, erinnertAm }: Faelligkeit,
  bis: Datum,
): ReadonlyArray<Erinnerung> => {
  const an = zustaendige.find((eine) => eine.length > 0)
  if (an === undefined) return []
  const belegt = erinnertAm.map((tag) => tage(tag))
  const faellig = tage(faelligAm)
  const erinnerungen: Array<Erinnerung> = []
  for (const abstandTage of abstaendeBis(tage(bis) - faellig)) {
    const tag = faellig + abstandTage
    if (belegt.some((anderer) => Math.abs(anderer - tag) < ruhe)) continue
    belegt.push(tag)
    erinnerungen.push({ tag: addTage(faelligAm, abstandTage), abstandTage, an })
  }
  return erinnerungen
}

const abstaendeBis = (letzter: number): ReadonlyArray<number> => {
  const spaete = Math.max(0, Math.floor(letzter / wiederkehr) - 1)
  return [...stufen, ...Array.from({ length: spaete }, (_, i) => (i + 2) * wiederkehr)].filter((a) => a <= letzter)
}
