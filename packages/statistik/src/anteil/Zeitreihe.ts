import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { readColumn } from "../segregation/readColumn.ts"

/** A series (Zeitreihe): one value for each time, and where its counting changed. */
export interface Zeitreihe {
  /** years, or other times as numbers, each later than the one before */
  readonly zeiten: ArrayLike<number>
  readonly werte: ArrayLike<number>
  /** times from which on it was counted otherwise (Reihenbruch): values before and after are not comparable */
  readonly brueche?: ReadonlyArray<number>
}

/** A checked series. */
export interface Reihe {
  readonly zeiten: Float64Array
  readonly werte: Float64Array
  readonly brueche: ReadonlyArray<number>
}

/**
 * @returns `NichtDefiniert` if there is no value (`keineEinheiten`), the columns differ in length
 *   (`laengenVerschieden`), a time, value or break is no number (`keineZahl`, with its row), or a time is not later than
 *   the one before (`grenzenVertauscht`, with its row)
 */
export const readZeitreihe = (reihe: Zeitreihe): Result.Result<Reihe, NichtDefiniert> => {
  const zeiten = readColumn(reihe.zeiten)
  const werte = readColumn(reihe.werte)
  const brueche = reihe.brueche ?? []
  if (zeiten.length !== werte.length) {
    const gefunden = `${zeiten.length} / ${werte.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "werte", gefunden }))
  }
  if (zeiten.length === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten", feld: "werte" }))
  for (const [feld, column] of Object.entries({ zeiten, werte, brueche })) {
    const row = Array.from(column).findIndex((value) => !Number.isFinite(value))
    if (row >= 0) {
      return Result.fail(new NichtDefiniert({ grund: "keineZahl", feld, reihe: row, gefunden: String(column[row]) }))
    }
  }
  const row = zeiten.findIndex((zeit, i) => i > 0 && zeit <= zeiten[i - 1]!)
  if (row >= 0) {
    const gefunden = `${zeiten[row - 1]} ≥ ${zeiten[row]}`
    return Result.fail(new NichtDefiniert({ grund: "grenzenVertauscht", feld: "zeiten", reihe: row, gefunden }))
  }
  return Result.succeed({ zeiten, werte, brueche })
}

/** The earliest break after `a` and up to `b`, if there is one. */
export const breakBetween = ({ brueche }: Reihe, a: number, b: number): number | undefined => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)]
  const between = brueche.filter((bruch) => bruch > from && bruch <= to)
  return between.length === 0 ? undefined : Math.min(...between)
}

/** The hole where two times are compared across a break. */
export const reihenbruch = (bruch: number): NichtDefiniert =>
  new NichtDefiniert({ grund: "reihenbruch", feld: "brueche", gefunden: String(bruch) })

/** The row of a time; `parameterAusserhalb` if the series has none. */
export const rowOf = ({ zeiten }: Reihe, zeit: number, feld: string): Result.Result<number, NichtDefiniert> => {
  const row = zeiten.indexOf(zeit)
  return row >= 0
    ? Result.succeed(row)
    : Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld, gefunden: String(zeit) }))
}
