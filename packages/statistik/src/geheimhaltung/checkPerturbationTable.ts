import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { needWhole } from "./Tabellenzelle.ts"

/** A perturbation table as offices write it: one line for every count and every change it may get. */
export interface Ueberlagerungszeilen {
  /** the true count; the last one stands for all larger counts as well */
  readonly i: ArrayLike<number>
  /** what is added to it, in persons */
  readonly v: ArrayLike<number>
  /** with which probability */
  readonly p: ArrayLike<number>
}

/** A checked perturbation table (Überlagerungstabelle). Made by `checkPerturbationTable`. */
export interface Ueberlagerungstabelle {
  /** by true count, from 0 on; the last row is for all larger counts */
  readonly zeilen: ReadonlyArray<Verteilung>
}

interface Verteilung {
  readonly v: ReadonlyArray<number>
  /** up to which cell key each change holds; ascending, the last is 1 */
  readonly bis: ReadonlyArray<number>
}

/** Sums of printed probabilities are trusted to this much. */
const TOLERANCE = 1e-6

/**
 * Check of a perturbation table for the cell-key method (Überlagerungstabelle, p-Tabelle): may noise be drawn by it?
 *
 *     Σ p = 1,  Σ p · v = 0  for every i;   i + v ≥ 0 and i + v ∉ {1 … js} where p > 0;   v = 0 for i = 0
 *
 * @param zeilen  columns `i` (true count), `v` (change) and `p` (probability), of equal length, as R's ptable writes
 *                them; ordered by `i` from 0 without a gap; within one count the order is that of the cell keys
 * @param js      whole, ≥ 0: counts from 1 to js must not appear in print; 0 = all may
 * @returns       the table as `cellKey` takes it
 *                `NichtDefiniert`, for the first fault with column and row: no row (`keineEinheiten`), columns of
 *                different lengths (`laengenVerschieden`), `i` not next in order or `v` not whole
 *                (`parameterAusserhalb`), `p` outside 0 to 1 (`anteilAusserhalb`), a result below 0 or from 1 to js,
 *                also for counts above the last `i` (`parameterAusserhalb`, column v), probabilities of a count that do
 *                not sum to 1, or to a mean other than 0, within 1e-6 (`unvereinbar`, columns p and v, at the count's
 *                first row); `js` out of range (`parameterAusserhalb`)
 *
 * Mind: a table that passes is well-formed, not safe: how much noise protects is the office's decision, and the table
 * and its parameters are secret. Two tables must not be used for one population: whoever sees both results knows more.
 *
 * @source the constraints: R package ptable (Enderle, Destatis), documentation of create_cnt_ptable; Giessing & Tent
 *   (2019), Joint UNECE/Eurostat Work Session on Statistical Data Confidentiality
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { checkPerturbationTable } from "@zielwerk/statistik"
 *
 * const zeilen = { i: [0, 1, 1, 2, 2, 2], v: [0, -1, 1, -1, 0, 1], p: [1, 0.5, 0.5, 0.25, 0.5, 0.25] }
 * Result.isSuccess(checkPerturbationTable(zeilen, 0)) // => true
 * const fault = checkPerturbationTable(zeilen, 1) // a printed 1 is forbidden, but 2 − 1 = 1
 * Result.mapError(fault, (e) => e.message) // => Result.fail("parameterAusserhalb: v[3] = 2 - 1 = 1")
 * ```
 */
export const checkPerturbationTable = (
  zeilen: Ueberlagerungszeilen,
  js: number,
): Result.Result<Ueberlagerungstabelle, NichtDefiniert> =>
  Result.gen(function* () {
    yield* needWhole("js", js, 0)
    const { i, v, p } = zeilen
    const { length } = i
    if (length === 0) return yield* fail("keineEinheiten")
    for (const [feld, column] of [
      ["v", v],
      ["p", p],
    ] as const)
      if (column.length !== length)
        return yield* fail("laengenVerschieden", feld, undefined, `${length} / ${column.length}`)

    const starts: Array<number> = []
    for (let row = 0; row < length; row++) {
      if (i[row] === starts.length) starts.push(row)
      else if (row === 0 || i[row] !== starts.length - 1)
        return yield* fail("parameterAusserhalb", "i", row, String(i[row]))
      if (!Number.isSafeInteger(v[row])) return yield* fail("parameterAusserhalb", "v", row, String(v[row]))
      if (!(p[row]! >= 0 && p[row]! <= 1)) return yield* fail("anteilAusserhalb", "p", row, String(p[row]))
    }

    const last = starts.length - 1
    for (let row = 0; row < length; row++) {
      if (p[row] === 0) continue
      const result = i[row]! + v[row]!
      const isForbidden =
        result < 0 ||
        (i[row] === 0 && v[row] !== 0) ||
        (result >= 1 && result <= js) ||
        // the next larger count would be printed as 1
        (i[row] === last && result === 0 && js > 0)
      if (!isForbidden) continue
      const change = v[row]! < 0 ? `- ${-v[row]!}` : `+ ${v[row]!}`
      return yield* fail("parameterAusserhalb", "v", row, `${i[row]} ${change} = ${result}`)
    }

    const rows: Array<Verteilung> = []
    for (const [count, start] of starts.entries()) {
      const end = starts[count + 1] ?? length
      const bis: Array<number> = []
      let [sum, mean] = [0, 0]
      for (let row = start; row < end; row++) {
        sum += p[row]!
        mean += p[row]! * v[row]!
        bis.push(sum)
      }
      if (Math.abs(sum - 1) > TOLERANCE) return yield* fail("unvereinbar", "p", start, String(sum))
      if (Math.abs(mean) > TOLERANCE) return yield* fail("unvereinbar", "v", start, String(mean))
      // what rounding left between the sum and 1 goes to the last change that can happen
      rows.push({ v: Array.from(v).slice(start, end), bis: bis.map((key) => (key === sum ? 1 : key)) })
    }
    return { zeilen: rows }
  })

const fail = (grund: NichtDefiniert["grund"], feld?: string, reihe?: number, gefunden?: string) =>
  Result.fail(
    new NichtDefiniert({
      grund,
      ...(feld === undefined ? {} : { feld }),
      ...(reihe === undefined ? {} : { reihe }),
      ...(gefunden === undefined ? {} : { gefunden }),
    }),
  )
