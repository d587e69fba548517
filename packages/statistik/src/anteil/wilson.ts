import type * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { upperNormalQuantile } from "../zahl/normal.ts"
import { sampleShare, type Stichprobenanteil } from "./Stichprobenanteil.ts"

/**
 * Wilson interval (Wilson-Intervall): how far may a share found in a survey lie from that of the whole population, by
 * chance alone?
 *
 *     spanne = all p with |teil/gesamt − p| ≤ z · √(p · (1 − p) / gesamt)     z = normal quantile of 1 − (1 − niveau)/2
 *            = (teil + z²/2 ± z · √(teil · (gesamt − teil)/gesamt + z²/4)) / (gesamt + z²)
 *
 * @param teil    how many of those asked gave the answer, a whole number
 * @param gesamt  how many were asked (and answered), `teil ≤ gesamt`
 * @param niveau  the confidence level, between 0 and 1: 0.95 for 95 %
 * @returns       share in [0, 1] with `spanne`, which contains it and is never a point
 *                `NichtDefiniert` if a count is none (`ungueltigeAnzahl`) or not whole (`nichtGanzzahlig`), `teil` >
 *                `gesamt` (`gruppeGroesserAlsGesamt`), nobody was asked (`nennerNull`), or `niveau` is not between 0
 *                and 1 (`parameterAusserhalb`)
 *
 * Mind: it knows chance only. Who did not answer, who was never asked, a question that leads: none of that is in it.
 * Where everybody was counted there is no chance, and no interval. It holds the level on average over all shares; near
 * 0 and 1 it may fall some points short, `clopperPearson` never does.
 *
 * @source    Wilson (1927), Journal of the American Statistical Association 22(158), 209–212; recommended by Brown, Cai
 *   & DasGupta (2001), Statistical Science 16(2), 101–133
 * @reference Newcombe (1998), Statistics in Medicine 17(8), 857–872, table I (four digits); 30-digit arithmetic
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { wilson } from "@zielwerk/statistik"
 *
 * const percent = (x: number) => Math.round(x * 1000) / 10
 * // 65 of 139 said so: 47 %, and 39 to 55 % of all whom they stand for
 * const anteil = wilson(65, 139, 0.95)
 * const ergebnis = Result.map(anteil, ({ wert, spanne: { von, bis } }) => [wert, von, bis].map(percent))
 * ergebnis // => Result.succeed([46.8, 38.7, 55])
 * Result.map(wilson(0, 20, 0.95), ({ spanne: { von, bis } }) => [von, bis].map(percent)) // => Result.succeed([0, 16.1])
 * Result.mapError(wilson(0.47, 139, 0.95), (e) => e.grund) // => Result.fail("nichtGanzzahlig")
 * ```
 */
export const wilson = (
  teil: number,
  gesamt: number,
  niveau: number,
): Result.Result<Stichprobenanteil, NichtDefiniert> =>
  sampleShare("wilson", FORMEL, [teil, gesamt, niveau], () => {
    const z = upperNormalQuantile((1 - niveau) / 2)
    const [von, bis] = [lowerBound(teil, gesamt, z), 1 - lowerBound(gesamt - teil, gesamt, z)]
    return { von, bis: teil === gesamt ? 1 : bis }
  })

const FORMEL = "(teil + z²/2 ± z · √(teil · (gesamt − teil)/gesamt + z²/4)) / (gesamt + z²)"

/** The lower root as the product of both, teil²/gesamt/(gesamt + z²), by the upper: no difference of near numbers. */
const lowerBound = (teil: number, gesamt: number, z: number): number => {
  const root = Math.sqrt(teil * (1 - teil / gesamt) + (z * z) / 4)
  return teil === 0 ? 0 : (teil / gesamt) * (teil / (teil + (z * z) / 2 + z * root))
}
