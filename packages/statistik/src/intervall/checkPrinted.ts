import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Intervall } from "./Intervall.ts"
import { compareWithTolerance } from "./compareWithTolerance.ts"
import { overlaps } from "./overlaps.ts"
import { type Gedruckt, rounded } from "./rounded.ts"

/** A printed figure beside what its inputs imply. */
export interface Pruefbefund {
  /**
   * `bestaetigt`: whatever the true value is, it is printed so; `widerlegt`: no possible value is; `offen`: some are
   * and some are not, so the inputs do not decide
   */
  readonly urteil: "bestaetigt" | "widerlegt" | "offen"
  readonly gedruckt: Gedruckt
  readonly nachgerechnet: Intervall
}

/**
 * Is a printed figure right (gedruckte Zahl, nachgerechnet)? It is held against all the values that its inputs allow.
 *
 *     bestaetigt  ⇔  nachgerechnet ⊆ spanne        widerlegt  ⇔  nachgerechnet ∩ spanne = ∅        else offen
 *
 * @param gedruckt       the figure as printed, in German notation; `spanne` is what `rounded` reads in it
 * @param nachgerechnet  what interval arithmetic, `shareBounds` or `exact` gives, in the printed unit (percent for `%`)
 * @returns              the judgement with both intervals; limits are compared by `compareWithTolerance`
 *                       `NichtDefiniert` if the text is no printed figure (the reasons of `rounded`)
 *
 * Mind: `offen` is no reproach. Where `overlaps` is asked alone, as in the Urteil "stimmt" of an Auswertung, `offen`
 * counts as right: the printed figure is possible. And interval arithmetic takes operands as independent: a wider
 * interval turns `bestaetigt` and `widerlegt` into `offen`, never one into the other.
 *
 * @source spec "statistik" 8.1: consistent, inconsistent, undecidable, and the implied interval
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { checkPrinted } from "@zielwerk/statistik"
 *
 * const urteilOf = (text: string, von: number, bis: number) =>
 *   Result.map(checkPrinted(text, { von, bis }), (befund) => befund.urteil)
 * urteilOf("24,4 %", 24.38, 24.41) // => Result.succeed("bestaetigt")
 * urteilOf("24,4 %", 24.38, 24.46) // => Result.succeed("offen")
 * urteilOf("24,4 %", 24.46, 24.47) // => Result.succeed("widerlegt")
 * ```
 */
export const checkPrinted = (gedruckt: string, nachgerechnet: Intervall): Result.Result<Pruefbefund, NichtDefiniert> =>
  Result.map(rounded(gedruckt), (zahl) => ({
    urteil: judge(zahl.spanne, nachgerechnet),
    gedruckt: zahl,
    nachgerechnet,
  }))

const judge = (spanne: Intervall, possible: Intervall): Pruefbefund["urteil"] => {
  if (!overlaps(spanne, possible)) return "widerlegt"
  const isWithin =
    compareWithTolerance(spanne.von, possible.von) <= 0 && compareWithTolerance(possible.bis, spanne.bis) <= 0
  return isWithin ? "bestaetigt" : "offen"
}
