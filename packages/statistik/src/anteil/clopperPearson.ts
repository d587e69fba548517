import type * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { betaQuantile } from "../zahl/beta.ts"
import { sampleShare, type Stichprobenanteil } from "./Stichprobenanteil.ts"

/**
 * Clopper–Pearson interval (exaktes Konfidenzintervall nach Clopper und Pearson): which shares of the whole population
 * are not refuted by the share found in a survey, whatever the true one is?
 *
 *     von: P(K ≥ teil | von) = (1 − niveau)/2,  bis: P(K ≤ teil | bis) = (1 − niveau)/2     K binomial of `gesamt` draws
 *
 * @param teil    how many of those asked gave the answer, a whole number
 * @param gesamt  how many were asked (and answered), `teil ≤ gesamt`
 * @param niveau  the confidence level, between 0 and 1: 0.95 for 95 %
 * @returns       share in [0, 1] with `spanne`, which contains it; `von` is 0 for nobody, `bis` is 1 for everybody
 *                `NichtDefiniert` for the same reasons as `wilson`
 *
 * Mind: "exact" means that the interval holds at least its level; it mostly holds more and is wider than it need be.
 * For a report `wilson` is the usual choice. Like it, it knows chance only, and has no meaning where all were counted.
 *
 * @source    Clopper & Pearson (1934), Biometrika 26(4), 404–413; by the beta distribution: Brown, Cai & DasGupta (2001),
 *   Statistical Science 16(2), 101–133
 * @reference R `binom.test(682, 682 + 243)` as documented: 0.7076683 to 0.7654066; Newcombe (1998), Statistics in
 *   Medicine 17(8), 857–872, table I; 30-digit arithmetic
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { clopperPearson } from "@zielwerk/statistik"
 *
 * const percent = (x: number) => Math.round(x * 1000) / 10
 * const anteil = clopperPearson(65, 139, 0.95)
 * const ergebnis = Result.map(anteil, ({ wert, spanne: { von, bis } }) => [wert, von, bis].map(percent))
 * ergebnis // => Result.succeed([46.8, 38.3, 55.4])
 * const ergebnis2 = Result.map(clopperPearson(0, 20, 0.95), ({ spanne }) => [spanne.von, percent(spanne.bis)])
 * ergebnis2 // => Result.succeed([0, 16.8])
 * Result.mapError(clopperPearson(3, 0, 0.95), (e) => e.grund) // => Result.fail("gruppeGroesserAlsGesamt")
 * ```
 */
export const clopperPearson = (
  teil: number,
  gesamt: number,
  niveau: number,
): Result.Result<Stichprobenanteil, NichtDefiniert> =>
  sampleShare("clopperPearson", FORMEL, [teil, gesamt, niveau], () => ({
    von: lowerBound(teil, gesamt, niveau),
    bis: 1 - lowerBound(gesamt - teil, gesamt, niveau),
  }))

const FORMEL = "P(K ≥ teil | von) = P(K ≤ teil | bis) = (1 − niveau)/2"

const lowerBound = (teil: number, gesamt: number, niveau: number): number =>
  teil === 0 ? 0 : betaQuantile((1 - niveau) / 2, teil, gesamt - teil + 1)
