import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"
import { readColumn } from "./readColumn.ts"

/** One group among everybody, checked: what every index of one group against the rest starts from. */
export interface Gruppe {
  /** counts of the group, not to be written to */
  readonly x: Float64Array
  /** counts of everybody, not to be written to */
  readonly t: Float64Array
  readonly X: number
  readonly T: number
  readonly n: number
  /** units without anybody */
  readonly leer: number
}

/**
 * Checks the two columns of a group against the rest, in one pass.
 *
 * @returns `NichtDefiniert` if there is no unit (`keineEinheiten`), the columns differ in length
 *   (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), a row has more in the group than in
 *   all (`gruppeGroesserAlsGesamt`, with its row), `total` sums to more than 2^53 (`zuGross`), nobody is in the group
 *   (`gruppeLeer`) or everybody (`gruppeIstAlle`)
 */
export const readGruppe = (x: ArrayLike<number>, total: ArrayLike<number>): Result.Result<Gruppe, NichtDefiniert> => {
  const n = x.length
  if (total.length !== n) {
    const gefunden = `${n} / ${total.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "total", gefunden }))
  }
  if (n === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten" }))
  const xs = readColumn(x)
  const ts = readColumn(total)
  let X = 0
  let T = 0
  let leer = 0
  let faults = 0
  // counted where one would branch: an exit from the loop takes two to three times as long as the rest of it
  for (let i = 0; i < n; i++) {
    const xi = xs[i]!
    const ti = ts[i]!
    X += xi
    T += ti
    leer += Number(ti === 0)
    faults += Number(!(xi >= 0 && xi <= ti && ti < Infinity))
  }
  if (faults > 0) return Result.fail(firstFault(x, total))
  if (T > LARGEST_SUM) return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "total", gefunden: String(T) }))
  if (X === 0) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "x" }))
  if (X >= T) return Result.fail(new NichtDefiniert({ grund: "gruppeIstAlle", feld: "x" }))
  return Result.succeed({ x: xs, t: ts, X, T, n, leer })
}

const firstFault = (x: ArrayLike<number>, total: ArrayLike<number>): NichtDefiniert => {
  let reihe = 0
  while (isAnzahl(x[reihe]) && isAnzahl(total[reihe]) && x[reihe]! <= total[reihe]!) reihe++
  const [xi, ti] = [x[reihe], total[reihe]]
  if (!isAnzahl(xi)) return new NichtDefiniert({ grund: "ungueltigeAnzahl", feld: "x", reihe, gefunden: String(xi) })
  if (!isAnzahl(ti))
    return new NichtDefiniert({ grund: "ungueltigeAnzahl", feld: "total", reihe, gefunden: String(ti) })
  return new NichtDefiniert({ grund: "gruppeGroesserAlsGesamt", feld: "x", reihe, gefunden: `${xi} > ${ti}` })
}

/** The figure of an index over these units. */
export const indexOf = (
  { n, leer }: Pick<Gruppe, "n" | "leer">,
  index: string,
  formel: string,
  wert: number,
): Kennzahl<"index"> => ({ wert, einheit: "index", index, formel, n, verwendet: n - leer, leer })
