import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import type { Gruppe } from "../segregation/readGruppe.ts"
import { readMasse } from "./readRaum.ts"

/**
 * Which units touch (Nachbarschaft): pairs of rows, counted from 0, each pair once and in any order. Whether a corner is
 * enough (queen) or a shared boundary is needed (rook) is decided by what is listed.
 */
export interface Nachbarschaft {
  readonly i: ArrayLike<number>
  readonly j: ArrayLike<number>
}

/** Neighbours with the length of their shared boundary; 0 = they touch in a corner only. */
export interface Grenzen extends Nachbarschaft {
  /** in any one unit of length */
  readonly laenge: ArrayLike<number>
}

/** Pairs that exist, checked. */
export interface Paare {
  readonly i: Float64Array
  readonly j: Float64Array
  readonly anzahl: number
}

export const readNachbarschaft = (
  feld: string,
  { i, j }: Nachbarschaft,
  n: number,
): Result.Result<Paare, NichtDefiniert> =>
  Result.gen(function* () {
    const anzahl = i.length
    const paare = {
      i: yield* readMasse(`${feld}.i`, i, anzahl, 0),
      j: yield* readMasse(`${feld}.j`, j, anzahl, 0),
      anzahl,
    }
    const bekannt = new Set<number>()
    for (let reihe = 0; reihe < anzahl; reihe++) {
      const [one, two] = [paare.i[reihe]!, paare.j[reihe]!]
      for (const [name, row] of [
        ["i", one],
        ["j", two],
      ] as const) {
        if (!Number.isInteger(row) || row >= n) return yield* outside(`${feld}.${name}`, reihe, String(row))
      }
      if (one === two) return yield* outside(feld, reihe, `${one}-${two}`)
      const paar = Math.min(one, two) * n + Math.max(one, two)
      if (bekannt.has(paar))
        return yield* Result.fail(new NichtDefiniert({ grund: "paarDoppelt", feld, reihe, gefunden: `${one}-${two}` }))
      bekannt.add(paar)
    }
    return paare
  })

/** |pᵢ − pⱼ| of each pair; −1 where one of the two units has nobody, and so no share. */
export const differencesOf = ({ x, t }: Pick<Gruppe, "x" | "t">, { i, j }: Paare): Float64Array =>
  i.map((one, k) => {
    const two = j[k]!
    return t[one] === 0 || t[two] === 0 ? -1 : Math.abs(x[one]! / t[one]! - x[two]! / t[two]!)
  })

const outside = (feld: string, reihe: number, gefunden: string) =>
  Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld, reihe, gefunden }))
