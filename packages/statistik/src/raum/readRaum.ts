import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { readColumn } from "../segregation/readColumn.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"

/** The counts of a group alone, for indices that compare it with land and not with other people. */
export const readAnzahlen = (
  x: ArrayLike<number>,
): Result.Result<{ readonly x: Float64Array; readonly X: number; readonly n: number }, NichtDefiniert> => {
  const xs = readColumn(x)
  const reihe = xs.findIndex((anzahl) => !isAnzahl(anzahl))
  if (xs.length === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten" }))
  if (reihe >= 0) {
    const gefunden = String(x[reihe])
    return Result.fail(new NichtDefiniert({ grund: "ungueltigeAnzahl", feld: "x", reihe, gefunden }))
  }
  const X = xs.reduce((a, b) => a + b, 0)
  if (X > LARGEST_SUM) return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "x", gefunden: String(X) }))
  if (X === 0) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "x" }))
  return Result.succeed({ x: xs, X, n: xs.length })
}

/** A column of n measures, each finite and at or above `least` (a positive one: `Number.MIN_VALUE`). */
export const readMasse = (
  feld: string,
  column: ArrayLike<number>,
  n: number,
  least = -Infinity,
): Result.Result<Float64Array, NichtDefiniert> => {
  if (column.length !== n) {
    const gefunden = `${n} / ${column.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld, gefunden }))
  }
  const values = readColumn(column)
  const reihe = values.findIndex((value) => !(Number.isFinite(value) && value >= least))
  if (reihe < 0) return Result.succeed(values)
  const gefunden = String(column[reihe])
  return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld, reihe, gefunden }))
}

/** Areas, perimeters: above 0. */
export const POSITIVE = Number.MIN_VALUE
