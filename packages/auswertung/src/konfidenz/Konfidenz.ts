import * as Schema from "effect/Schema"

/** How sure those who work on a Zielwert are that it will be reached: 0 (certainly not) to 10 (certainly). */
export const Konfidenz = Schema.Int.check(
  Schema.isBetween({ minimum: 0, maximum: 10 }, { regel: "Eine ganze Zahl von 0 bis 10." }),
).annotate({
  identifier: "Konfidenz",
  title: "Konfidenz",
  description: "Wie sicher das Erreichen erscheint: 0 (sicher nicht) bis 10 (sicher)",
})
/** How sure those who work on a Zielwert are. */
export type Konfidenz = typeof Konfidenz.Type

/** From which confidence, as a share of 10, it is high or medium, and up to which it is critical. */
export const konfidenzschwellen = { hoch: 0.7, mittel: 0.4, kritisch: 0.3 } as const

/** What a confidence is called, and whether somebody has to look at it. */
export interface Konfidenzlage {
  readonly band: "hoch" | "mittel" | "niedrig"
  readonly isKritisch: boolean
}

/**
 * In which band does a confidence lie? It stands beside a verdict and never changes it: what somebody hopes or fears is
 * no measurement.
 *
 * @param konfidenz  0 to 10, as it was given at a check-in
 * @returns          `hoch` from 7, `mittel` from 4, `niedrig` below; critical up to 3
 *
 * @source spec "bewertung" C-01, C-02
 *
 * @example
 * ```ts beispiel
 * import { classifyKonfidenz } from "@zielwerk/auswertung"
 *
 * classifyKonfidenz(7) // => { band: "hoch", isKritisch: false }
 * classifyKonfidenz(3) // => { band: "niedrig", isKritisch: true }
 * ```
 */
export const classifyKonfidenz = (konfidenz: Konfidenz): Konfidenzlage => {
  const anteil = konfidenz / 10
  const { hoch, mittel, kritisch } = konfidenzschwellen
  return { band: anteil >= hoch ? "hoch" : anteil >= mittel ? "mittel" : "niedrig", isKritisch: anteil <= kritisch }
}
