import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"
import { ENLARGEMENT, SMALLEST_SHARE, SMALLEST_TOTAL, enlarge } from "./enlarge.ts"
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
  const { X, T, besetzt, sound } = countUnits(xs, ts)
  // an infinite count makes an infinite sum, which large counts may make as well
  if (sound < n || (T === Infinity && ts.includes(Infinity))) return Result.fail(firstFault(x, total))
  if (T > LARGEST_SUM) return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "total", gefunden: String(T) }))
  if (X <= T * SMALLEST_SHARE) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "x" }))
  if (X >= T) return Result.fail(new NichtDefiniert({ grund: "gruppeIstAlle", feld: "x" }))
  return Result.succeed(enlargeGruppe({ x: xs, t: ts, X, T, n, leer: n - besetzt }))
}

/**
 * Counted where one would branch: an exit from the loop takes two to three times as long as the rest of it. Two units at
 * a time as in `sumsAbove`.
 */
const countUnits = (x: Float64Array, t: Float64Array) => {
  const n = t.length
  let [xEven, tEven, xOdd, tOdd, besetzt, sound] = [0, 0, 0, 0, 0, 0]
  for (let i = 0; i + 1 < n; i += 2) {
    const x0 = x[i]!
    const t0 = t[i]!
    const x1 = x[i + 1]!
    const t1 = t[i + 1]!
    xEven += x0
    tEven += t0
    xOdd += x1
    tOdd += t1
    besetzt += Number(t0 > 0) + Number(t1 > 0)
    sound += (Number(x0 >= 0) & Number(x0 <= t0)) + (Number(x1 >= 0) & Number(x1 <= t1))
  }
  if (n % 2 === 1) {
    const x0 = x[n - 1]!
    const t0 = t[n - 1]!
    xEven += x0
    tEven += t0
    besetzt += Number(t0 > 0)
    sound += Number(x0 >= 0) & Number(x0 <= t0)
  }
  return { X: xEven + xOdd, T: tEven + tOdd, besetzt, sound }
}

const enlargeGruppe = (gruppe: Gruppe): Gruppe => {
  const { x, t, X, T } = gruppe
  if (T >= SMALLEST_TOTAL) return gruppe
  return enlargeGruppe({ ...gruppe, x: enlarge(x), t: enlarge(t), X: X * ENLARGEMENT, T: T * ENLARGEMENT })
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

/** What a figure says of its units. */
export type Units = Pick<Gruppe, "n" | "leer">

/** The figure of an index over these units. */
export const indexOf = ({ n, leer }: Units, index: string, formel: string, wert: number): Kennzahl<"index"> => ({
  wert,
  einheit: "index",
  index,
  formel,
  n,
  verwendet: n - leer,
  leer,
})
