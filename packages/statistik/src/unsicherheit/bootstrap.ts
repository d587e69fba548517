import * as Result from "effect/Result"
import type { Intervall } from "../intervall/Intervall.ts"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Zufall } from "../zufall/zufall.ts"
import { bcaInterval } from "./bcaInterval.ts"
import { type Index, wiederholungenFault } from "./Index.ts"
import { quantileOf } from "./quantileOf.ts"
import { readKoepfe } from "./readKoepfe.ts"
import { makeBootstrapReplication, runReplications } from "./replications.ts"

/** How a bootstrap is run. */
export interface BootstrapVorgaben {
  /** where chance comes from, as `zufall(20_190_213)` */
  readonly zufall: Zufall
  /** how many new samples are drawn: 2 or more, 1,000 or more for intervals */
  readonly wiederholungen: number
  /** which part of the samples an interval holds, above 0 and below 1; 0.95 unless told */
  readonly niveau?: number
}

/** What new samples say of an index. */
export interface Bootstrap<E extends Einheit> {
  /** the index of the people given */
  readonly beobachtet: Kennzahl<E>
  /** the seed */
  readonly saat: number
  readonly wiederholungen: number
  /** new samples for which the index is not defined, such as those without anybody of the group; in no other figure */
  readonly undefiniert: number
  readonly standardfehler: number
  /** by how much the index of a new sample is larger on average */
  readonly verzerrung: number
  readonly niveau: number
  /** between the quantiles of the new samples */
  readonly perzentil: Intervall
  /** between quantiles that are moved for bias and skewness */
  readonly bca: Result.Result<Intervall, NichtDefiniert>
  /** the index of each new sample that has one, in their order */
  readonly werte: Float64Array
}

/**
 * Multinomial bootstrap (Bootstrap): how far could an index be off because only a sample of the people was asked?
 *
 * Each replication draws as many people as there are, with return, from all of them, so that the counts of the group and
 * of the rest in every unit vary together. Replication r uses `zufall.stream(r)` and nothing else.
 *
 *     se = sd of the replications     bias = their mean − index     percentile = their quantiles (n + 1)·(1 ∓ niveau)/2
 *     BCa: quantiles Φ(z₀ + (z₀ + z)/(1 − a(z₀ + z))), z₀ from the part below the index, a from the jackknife over people
 *
 * @param x        people of the group, one count per Raumeinheit, whole numbers ≥ 0; array or typed array
 * @param total    everybody, the group included (`x ≤ total`), same units in the same order
 * @param index    the figure to be examined, `segregationIndex` for one
 * @param vorgaben source of randomness, number of replications, level of the intervals
 * @returns        standard error, bias and intervals in the unit of the index, with the number of `undefiniert`
 *                 replications; `bca` is a hole where it cannot be computed (`zuWenigeWerte`: all replications lie on one
 *                 side of the index; `unvereinbar`: they are too skew)
 *                 `NichtDefiniert` as `segregationIndex`, whatever the index says of the people given, if a count is no
 *                 whole number (`nichtGanzzahlig`), if `wiederholungen` or `niveau` are out of range
 *                 (`parameterAusserhalb`), or if fewer than two replications are defined (`zuWenigeWerte`)
 *
 * Mind: only for samples. A register is a census: nothing was sampled, and a report should print no such interval beside
 * its figures, but the interval of rounding and the `expectedDissimilarity`. In a new sample small units are less even
 * than before, so `verzerrung` is above 0; that a sample has pushed the index up already, subtracting it once cannot
 * undo (200 units of 5 people without any segregation: 0.29, "corrected" 0.10). Where `undefiniert` is not 0, all figures
 * are those of the other replications. BCa calls the index once more for each count that is not 0.
 *
 * @source    Efron & Tibshirani (1993), An Introduction to the Bootstrap, Chapman & Hall, chapters 13 and 14; Efron
 *   (1987), Journal of the American Statistical Association 82, 171–185 (BCa)
 * @reference the share X/T, whose standard error, bias and acceleration are known in closed form
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { bootstrap, segregationIndex, zufall } from "@zielwerk/statistik"
 *
 * const [x, total] = [[40, 60, 90], [400, 300, 300]]
 * const b = bootstrap(x, total, segregationIndex, { zufall: zufall(20_190_213), wiederholungen: 1000 })
 * Result.map(b, (k) => [k.beobachtet.wert.toFixed(3), k.undefiniert]) // => Result.succeed(["0.234", 0])
 * Result.map(b, (k) => k.standardfehler.toFixed(2)) // => Result.succeed("0.03")
 * Result.map(b, (k) => k.perzentil.von < 0.2 && k.perzentil.bis > 0.27) // => Result.succeed(true)
 * ```
 */
export const bootstrap = <E extends Einheit>(
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  index: Index<E>,
  { zufall, wiederholungen, niveau = 0.95 }: BootstrapVorgaben,
): Result.Result<Bootstrap<E>, NichtDefiniert> =>
  Result.gen(function* () {
    const fault = bootstrapFault(wiederholungen, niveau)
    if (fault !== undefined) return yield* Result.fail(fault)
    const gruppe = yield* readKoepfe(x, total)
    yield* index(gruppe.x, gruppe.t)
    const alle = runReplications(makeBootstrapReplication(gruppe, index, zufall), 0, wiederholungen)
    return yield* summarizeBootstrap(gruppe.x, gruppe.t, index, alle, zufall.saat, niveau)
  })

export const bootstrapFault = (wiederholungen: number, niveau: number): NichtDefiniert | undefined =>
  wiederholungenFault(wiederholungen, 2) ??
  (niveau > 0 && niveau < 1
    ? undefined
    : new NichtDefiniert({ grund: "parameterAusserhalb", feld: "niveau", gefunden: String(niveau) }))

/** The figures of replications that were run, here or elsewhere; `NaN` stands for one that is not defined. */
export const summarizeBootstrap = <E extends Einheit>(
  x: Float64Array,
  total: Float64Array,
  index: Index<E>,
  alle: Float64Array,
  saat: number,
  niveau: number,
): Result.Result<Bootstrap<E>, NichtDefiniert> =>
  Result.gen(function* () {
    const beobachtet = yield* index(x, total)
    const werte = alle.filter((wert) => !Number.isNaN(wert))
    if (werte.length < 2) {
      const gefunden = String(werte.length)
      return yield* Result.fail(new NichtDefiniert({ grund: "zuWenigeWerte", feld: "wiederholungen", gefunden }))
    }
    const mean = werte.reduce((a, b) => a + b, 0) / werte.length
    const squares = werte.reduce((sum, wert) => sum + (wert - mean) ** 2, 0)
    const sorted = werte.toSorted()
    return {
      beobachtet,
      saat,
      wiederholungen: alle.length,
      undefiniert: alle.length - werte.length,
      standardfehler: Math.sqrt(squares / (werte.length - 1)),
      verzerrung: mean - beobachtet.wert + 0,
      niveau,
      perzentil: { von: quantileOf(sorted, (1 - niveau) / 2), bis: quantileOf(sorted, (1 + niveau) / 2) },
      bca: bcaInterval(x, total, index, beobachtet.wert, sorted, niveau),
      werte,
    }
  })
