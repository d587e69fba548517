import * as Result from "effect/Result"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { wiederholungenFault } from "../unsicherheit/Index.ts"
import { type Permutationstest, summarizePermutation } from "../unsicherheit/permutationTest.ts"
import type { EinheitOf, Indexname } from "./indices.ts"
import { prepare } from "./prepare.ts"
import { type PoolVorgaben, runInPool } from "./runInPool.ts"

/** How a permutation test is run on several threads. */
export interface PoolPermutationsVorgaben extends PoolVorgaben {
  /** the seed: `zufall(saat)` is the source in every thread */
  readonly saat: number
  /** how many random placements are tried: 2 or more */
  readonly wiederholungen: number
}

/**
 * `permutationTest` on several threads (Permutationstest im Pool): the same figures to the last bit, on any number of
 * them.
 *
 * @param index    the name of an index of this package, as "segregationIndex"; `permutationTest` takes any function
 * @param x        people of the group, one count per Raumeinheit, whole numbers ≥ 0; array or typed array
 * @param total    everybody, the group included (`x ≤ total`), same units in the same order
 * @param vorgaben seed and number of placements as for `permutationTest`; number of threads, progress, cancellation
 * @returns        what `permutationTest` returns, holes included; besides, as `bootstrapInPool`
 *
 * Mind: as for `bootstrapInPool`, it pays from seconds on. Node only.
 *
 * @source spec "statistik" 6
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { permutationTestInPool } from "@zielwerk/statistik/pool"
 *
 * const [x, total] = [[30, 10, 5], [40, 40, 40]]
 * const t = await permutationTestInPool("segregationIndex", x, total, { saat: 7, wiederholungen: 999, threads: 2 })
 * Result.map(t, (k) => k.pWert) // => Result.succeed(0.001)
 * ```
 */
export const permutationTestInPool = async <N extends Indexname>(
  index: N,
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  { saat, wiederholungen, ...pool }: PoolPermutationsVorgaben,
): Promise<Result.Result<Permutationstest<EinheitOf<N>>, NichtDefiniert>> => {
  const fault = wiederholungenFault(wiederholungen, 2)
  if (fault !== undefined) return Result.fail(fault)
  const ready = prepare(index, x, total, pool.threads)
  if (Result.isFailure(ready)) return Result.fail(ready.failure)
  const { x: xs, total: ts, beobachtet } = ready.success
  const auftrag = { art: "permutation", index, saat, x: xs.buffer, total: ts.buffer } as const
  return summarizePermutation(beobachtet, await runInPool(auftrag, wiederholungen, pool), saat)
}
