import type { Formel } from "@zielwerk/konzept"
import {
  addIntervals,
  divideIntervals,
  type Intervall,
  multiplyIntervals,
  subtractIntervals,
} from "@zielwerk/statistik"
import * as Result from "effect/Result"

/** The count that a printed figure leaves open, as the whole numbers it may be. */
export interface Impliziert {
  readonly von: number
  readonly bis: number
}

/**
 * Which count follows from a printed figure and the other count of its formula?
 *
 * @param gedruckt  all numbers the printed digits may stand for
 * @param faktor    what a quotient is multiplied with: 100 for a share in percent
 * @param gesucht   which count of the formula is asked for, in its order
 * @param andere    the other count
 * @returns         the whole numbers that the digits allow; nothing where the formula gives none away, or the figure
 *                  does not fit the other count
 */
export const impliedZahl = (
  formel: Formel,
  gedruckt: Intervall,
  faktor: number,
  gesucht: "erste" | "zweite",
  andere: number | undefined,
): Impliziert | undefined => {
  const spanne = spanneOf(formel, gedruckt, { von: faktor, bis: faktor }, gesucht, andere)
  if (spanne === undefined) return undefined
  const [von, bis] = [Math.max(0, Math.ceil(spanne.von - 1e-9)), Math.floor(spanne.bis + 1e-9)]
  return von <= bis ? { von, bis } : undefined
}

const spanneOf = (
  formel: Formel,
  gedruckt: Intervall,
  faktor: Intervall,
  gesucht: "erste" | "zweite",
  andere: number | undefined,
): Intervall | undefined => {
  if (formel.art === "anzahl") return gedruckt
  if (andere === undefined) return undefined
  const exakt = { von: andere, bis: andere }
  const isErste = gesucht === "erste"
  switch (formel.art) {
    case "anteil":
    case "rate":
      return isErste
        ? Result.getOrUndefined(Result.flatMap(multiplyIntervals(exakt, gedruckt), (x) => divideIntervals(x, faktor)))
        : Result.getOrUndefined(Result.flatMap(multiplyIntervals(exakt, faktor), (x) => divideIntervals(x, gedruckt)))
    case "differenz":
      return Result.getOrUndefined(isErste ? addIntervals(exakt, gedruckt) : subtractIntervals(exakt, gedruckt))
    case "segregationsindex":
    case "umfrageanteil":
    case "berichtet":
      return undefined
  }
}
