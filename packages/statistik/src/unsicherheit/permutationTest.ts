import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Zufall } from "../zufall/zufall.ts"
import { type Index, wiederholungenFault } from "./Index.ts"
import { readKoepfe } from "./readKoepfe.ts"
import { makePlacement, runReplications } from "./replications.ts"

/** How a permutation test is run. */
export interface PermutationsVorgaben {
  /** where chance comes from, as `zufall(20_190_213)` */
  readonly zufall: Zufall
  /** how many random placements are tried: 2 or more; p is at least 1 / (wiederholungen + 1) */
  readonly wiederholungen: number
}

/** How an index compares with random placements of the same people. */
export interface Permutationstest<E extends Einheit> {
  /** the index of the people where they live */
  readonly beobachtet: Kennzahl<E>
  /** the seed */
  readonly saat: number
  readonly wiederholungen: number
  /** placements for which the index is not defined; counted as at least as large */
  readonly undefiniert: number
  /** placements with an index at least as large */
  readonly mindestensSoGross: number
  /** how often chance gives an index at least as large, above 0 and at most 1 */
  readonly pWert: number
  /** mean of the index over the placements that have one */
  readonly mittel: number
  /** standard deviation over these */
  readonly streuung: number
  /** the index of each of them, in their order */
  readonly werte: Float64Array
}

/**
 * Permutation test (Permutationstest): how often would chance alone, placing the same people, give an index this large?
 *
 *     p = (k + 1) / (R + 1)     k = random placements with an index at least as large, R = wiederholungen
 *
 * Each placement keeps the size of every unit and of the group and deals the group over all places, each deal as likely
 * as any other: unit by unit a hypergeometric number, which costs the units, not the people. Placement r uses
 * `zufall.stream(r)` and nothing else.
 *
 * @param x        people of the group, one count per Raumeinheit, whole numbers ≥ 0; array or typed array
 * @param total    everybody, the group included (`x ≤ total`), same units in the same order
 * @param index    the figure to be tested, larger where people are less mixed; `segregationIndex` for one
 * @param vorgaben source of randomness and number of placements
 * @returns        p in (0, 1]: small = chance hardly ever does this; with mean and spread of the placements and the number
 *                 of `undefiniert` ones
 *                 `NichtDefiniert` as `segregationIndex`, whatever the index says of the people given, if a count is no
 *                 whole number (`nichtGanzzahlig`), if `wiederholungen` is out of range (`parameterAusserhalb`), or if
 *                 fewer than two placements are defined (`zuWenigeWerte`)
 *
 * Mind: p is about chance, not about importance. Of 100,000 people any difference that nobody would notice is beyond
 * chance; print the index and its `expectedDissimilarity`, not p alone. People move in families, so chance that deals
 * single persons makes p too small. An index within 1e-12 of the observed one counts as large as it: two ways to
 * the same value may differ in the last digit.
 *
 * @source Phipson & Smyth (2010), Permutation P-values Should Never Be Zero, Statistical Applications in Genetics and
 *   Molecular Biology 9(1), 39; Boisso, Hayes, Hirschberg & Silber (1994), Journal of Econometrics 61(1), 161–178
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { permutationTest, segregationIndex, zufall } from "@zielwerk/statistik"
 *
 * const test = (x: ReadonlyArray<number>) =>
 *   permutationTest(x, [40, 40, 40], segregationIndex, { zufall: zufall(20_190_213), wiederholungen: 999 })
 * Result.map(test([30, 10, 5]), (t) => [t.mindestensSoGross, t.pWert]) // => Result.succeed([0, 0.001])
 * Result.map(test([15, 15, 15]), (t) => t.pWert) // => Result.succeed(1)
 * ```
 */
export const permutationTest = <E extends Einheit>(
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  index: Index<E>,
  { zufall, wiederholungen }: PermutationsVorgaben,
): Result.Result<Permutationstest<E>, NichtDefiniert> =>
  Result.gen(function* () {
    const fault = wiederholungenFault(wiederholungen, 2)
    if (fault !== undefined) return yield* Result.fail(fault)
    const gruppe = yield* readKoepfe(x, total)
    const beobachtet = yield* index(gruppe.x, gruppe.t)
    const alle = runReplications(makePlacement(gruppe, index, zufall), 0, wiederholungen)
    return yield* summarizePermutation(beobachtet, alle, zufall.saat)
  })

/** The figures of placements that were tried, here or elsewhere; `NaN` stands for one that is not defined. */
export const summarizePermutation = <E extends Einheit>(
  beobachtet: Kennzahl<E>,
  alle: Float64Array,
  saat: number,
): Result.Result<Permutationstest<E>, NichtDefiniert> => {
  const werte = alle.filter((wert) => !Number.isNaN(wert))
  if (werte.length < 2) {
    const gefunden = String(werte.length)
    return Result.fail(new NichtDefiniert({ grund: "zuWenigeWerte", feld: "wiederholungen", gefunden }))
  }
  const undefiniert = alle.length - werte.length
  const least = beobachtet.wert - 1e-12 * Math.abs(beobachtet.wert)
  const mindestensSoGross = werte.filter((wert) => wert >= least).length + undefiniert
  const mittel = werte.reduce((a, b) => a + b, 0) / werte.length
  const squares = werte.reduce((sum, wert) => sum + (wert - mittel) ** 2, 0)
  return Result.succeed({
    beobachtet,
    saat,
    wiederholungen: alle.length,
    undefiniert,
    mindestensSoGross,
    pWert: (mindestensSoGross + 1) / (alle.length + 1),
    mittel,
    streuung: Math.sqrt(squares / (werte.length - 1)),
    werte,
  })
}
