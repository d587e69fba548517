import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"

/**
 * One figure for each Raumeinheit (Kennwerte), in columns: what every local index returns.
 *
 * A unit without anybody has no value, and a reason instead. A column as long as the table could hold it only as `NaN`
 * or 0, which somebody would add up or colour on a map. So `werte` holds the values alone, `reihen` says the row of
 * each, and `luecken` holds the rest, each with its row: nobody meets a hole without noticing. Two typed arrays stay
 * small and fast for a million units; `valueAt` asks for one row.
 *
 * @source spec "statistik" 8.1: columns, never `NaN`, never a silent 0
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { locationQuotient, type Kennwerte } from "@zielwerk/statistik"
 *
 * const print = (k: Kennwerte<"verhaeltnis">) => [[...k.werte], [...k.reihen], k.luecken.map((l) => l.reihe)]
 * Result.map(locationQuotient([3, 0, 1], [4, 0, 4]), print) // => Result.succeed([[1.5, 0.5], [0, 2], [1]])
 * ```
 */
export interface Kennwerte<E extends Einheit> extends Omit<Kennzahl<E>, "wert"> {
  /** finite, never `NaN`, never `-0`; one for each unit with anybody in it, in the order of the rows */
  readonly werte: Float64Array
  /** the row of each value, counted from 0; as long as `werte`, rising */
  readonly reihen: Uint32Array
  /** why the other rows have no value: `nennerNull`, with the row; as long as `leer` says */
  readonly luecken: ReadonlyArray<NichtDefiniert>
  /** names of the units, one for each row, if the table has them */
  readonly units?: ReadonlyArray<string>
}

/** What a local index says besides its values. */
export type Kopf<E extends Einheit> = Omit<Kennwerte<E>, "werte" | "reihen" | "luecken" | "verwendet" | "leer">

/** The values of the rows with anybody in them, and a reason for each other row. */
export const kennwerteOf = <E extends Einheit>(
  kopf: Kopf<E>,
  totals: Float64Array,
  valueOf: (reihe: number) => number,
): Kennwerte<E> => {
  const rows = Uint32Array.from(totals.keys())
  const reihen = rows.filter((reihe) => totals[reihe]! > 0)
  const luecken = Array.from(
    rows.filter((reihe) => totals[reihe] === 0),
    holeAt,
  )
  const werte = Float64Array.from(reihen, valueOf)
  return { ...kopf, verwendet: reihen.length, leer: luecken.length, werte, reihen, luecken }
}

const holeAt = (reihe: number): NichtDefiniert =>
  new NichtDefiniert({ grund: "nennerNull", feld: "total", reihe, gefunden: "0" })

/**
 * The value of one Raumeinheit, or why it has none (Kennwert).
 *
 * @param kennwerte  what a local index returned
 * @param reihe      the row of the unit in the table, counted from 0
 * @returns          its value
 *                   `NichtDefiniert` if nobody is in the unit (`nennerNull`), or the table has no such row
 *                   (`parameterAusserhalb`)
 *
 * @source spec "statistik" 8.1
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { locationQuotient, valueAt } from "@zielwerk/statistik"
 *
 * const lq = locationQuotient([3, 0, 1], [4, 0, 4])
 * Result.flatMap(lq, (k) => valueAt(k, 2)) // => Result.succeed(0.5)
 * Result.mapError(Result.flatMap(lq, (k) => valueAt(k, 1)), (e) => e.grund) // => Result.fail("nennerNull")
 * Result.mapError(Result.flatMap(lq, (k) => valueAt(k, 3)), (e) => e.grund) // => Result.fail("parameterAusserhalb")
 * ```
 */
export const valueAt = <E extends Einheit>(
  { werte, reihen, luecken }: Kennwerte<E>,
  reihe: number,
): Result.Result<number, NichtDefiniert> => {
  let low = 0
  let high = reihen.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (reihen[middle]! < reihe) low = middle + 1
    else high = middle
  }
  if (reihen[low] === reihe) return Result.succeed(werte[low]!)
  const luecke = luecken.find((hole) => hole.reihe === reihe)
  const outside = { grund: "parameterAusserhalb", feld: "reihe", gefunden: String(reihe) } as const
  return Result.fail(luecke ?? new NichtDefiniert(outside))
}
