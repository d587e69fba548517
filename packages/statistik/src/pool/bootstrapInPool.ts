import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { type Bootstrap, bootstrapFault, summarizeBootstrap } from "../unsicherheit/bootstrap.ts"
import type { EinheitOf, Indexname } from "./indices.ts"
import { prepare } from "./prepare.ts"
import { type PoolVorgaben, runInPool } from "./runInPool.ts"

/** How a bootstrap is run on several threads. */
export interface PoolBootstrapVorgaben extends PoolVorgaben {
  /** the seed: `zufall(saat)` is the source in every thread */
  readonly saat: number
  /** how many new samples are drawn: 2 or more, 1,000 or more for intervals */
  readonly wiederholungen: number
  /** which part of the samples an interval holds, above 0 and below 1; 0.95 unless told */
  readonly niveau?: number
}

/**
 * `bootstrap` on several threads (Bootstrap im Pool): the same figures to the last bit, on any number of them.
 *
 * @param index    the name of an index of this package, as "segregationIndex": a function of yours cannot be sent to
 *                 another thread; `bootstrap` takes any
 * @param x        people of the group, one count per Raumeinheit, whole numbers ≥ 0; array or typed array
 * @param total    everybody, the group included (`x ≤ total`), same units in the same order
 * @param vorgaben seed, number of replications and level as for `bootstrap`; number of threads, progress, cancellation
 * @returns        what `bootstrap` returns, holes included; besides, `nameUnbekannt` for a name that is no index, and
 *                 `parameterAusserhalb` for `threads` that is no whole number above 0. The promise is rejected only with
 *                 the reason of the `signal`, what `onProgress` throws, or a fault of the machine; all threads have ended
 *                 by then.
 *
 * Mind: starting a thread takes some 50 milliseconds, so it pays from seconds on: many units, or very many
 * replications. Node only.
 *
 * @source spec "statistik" 6: 1,000 replications of 100,000 units take 20 seconds on one thread
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { bootstrap, segregationIndex, zufall } from "@zielwerk/statistik"
 * import { bootstrapInPool } from "@zielwerk/statistik/pool"
 *
 * const [x, total] = [[40, 60, 90], [400, 300, 300]]
 * const pooled = await bootstrapInPool("segregationIndex", x, total, { saat: 7, wiederholungen: 200, threads: 2 })
 * const alone = bootstrap(x, total, segregationIndex, { zufall: zufall(7), wiederholungen: 200 })
 * Result.map(pooled, (b) => b.perzentil) // => Result.map(alone, (b) => b.perzentil)
 * ```
 */
export const bootstrapInPool = async <N extends Indexname>(
  index: N,
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  { saat, wiederholungen, niveau = 0.95, ...pool }: PoolBootstrapVorgaben,
): Promise<Result.Result<Bootstrap<EinheitOf<N>>, NichtDefiniert>> => {
  const fault = bootstrapFault(wiederholungen, niveau)
  if (fault !== undefined) return Result.fail(fault)
  const ready = prepare(index, x, total, pool.threads)
  if (Result.isFailure(ready)) return Result.fail(ready.failure)
  const { x: xs, total: ts, index: compute } = ready.success
  const auftrag = { art: "bootstrap", index, saat, x: xs.buffer, total: ts.buffer } as const
  const alle = await runInPool(auftrag, wiederholungen, pool)
  return summarizeBootstrap(xs, ts, compute, alle, saat, niveau)
}
