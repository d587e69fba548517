import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Index } from "../unsicherheit/Index.ts"
import { readKoepfe } from "../unsicherheit/readKoepfe.ts"
import { type EinheitOf, type Indexname, indices } from "./indices.ts"

/** What the threads will share, checked before any of them starts. */
export interface Vorbereitet<N extends Indexname> {
  readonly index: Index<EinheitOf<N>>
  readonly beobachtet: Kennzahl<EinheitOf<N>>
  readonly x: Float64Array<SharedArrayBuffer>
  readonly total: Float64Array<SharedArrayBuffer>
}

/**
 * @returns `NichtDefiniert` as `readKoepfe`, whatever the index says of the people given, if no index has this name
 *   (`nameUnbekannt`), or if the number of threads is no whole one above 0 (`parameterAusserhalb`)
 */
export const prepare = <N extends Indexname>(
  name: N,
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  threads: number | undefined,
): Result.Result<Vorbereitet<N>, NichtDefiniert> =>
  Result.gen(function* () {
    if (!Object.hasOwn(indices, name)) {
      return yield* Result.fail(new NichtDefiniert({ grund: "nameUnbekannt", feld: "index", gefunden: name }))
    }
    if (threads !== undefined && !(Number.isSafeInteger(threads) && threads > 0)) {
      const gefunden = String(threads)
      return yield* Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "threads", gefunden }))
    }
    const index = indices[name] as unknown as Index<EinheitOf<N>>
    const gruppe = yield* readKoepfe(x, total)
    const beobachtet = yield* index(gruppe.x, gruppe.t)
    return { index, beobachtet, x: share(gruppe.x), total: share(gruppe.t) }
  })

const share = (column: Float64Array): Float64Array<SharedArrayBuffer> => {
  const shared = new Float64Array(new SharedArrayBuffer(column.byteLength))
  shared.set(column)
  return shared
}
