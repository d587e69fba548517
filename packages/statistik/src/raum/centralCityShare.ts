import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { readAnzahlen } from "./readRaum.ts"

/**
 * Share in the centre PCC (Anteil im Zentrum): which part of the group lives in the centre of the city?
 *
 *     PCC = Σ_{i in zentrum} xᵢ / X     X = Σ xᵢ
 *
 * @param x        counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param zentrum  for each unit, whether it belongs to the centre: `true` or `false`
 * @returns        share in [0, 1], not percent; 1 = all of the group
 *                 `NichtDefiniert` if there is no unit, or none of the centre (`keineEinheiten`), the columns differ in
 *                 length (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), neither true nor
 *                 false (`parameterAusserhalb`, with its row), `x` sums to more than 2^53 (`zuGross`), or nobody is in
 *                 the group (`gruppeLeer`)
 *
 * Mind: alone it says little; compare it with the PCC of everybody, over the same centre.
 *
 * @source Massey & Denton (1988), Social Forces 67(2), 281–315
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { centralCityShare } from "@zielwerk/statistik"
 *
 * Result.map(centralCityShare([30, 20, 50], [true, true, false]), (k) => k.wert) // => Result.succeed(0.5)
 * Result.mapError(centralCityShare([30, 20], [false, false]), (e) => e.message) // => Result.fail("keineEinheiten: zentrum")
 * ```
 */
export const centralCityShare = (
  x: ArrayLike<number>,
  zentrum: ArrayLike<boolean>,
): Result.Result<Kennzahl<"anteil">, NichtDefiniert> =>
  Result.gen(function* () {
    const { x: xs, X, n } = yield* readAnzahlen(x)
    if (zentrum.length !== n) return yield* fault("laengenVerschieden", `${n} / ${zentrum.length}`)
    const marks: ReadonlyArray<unknown> = Array.from(zentrum)
    const reihe = marks.findIndex((mark) => typeof mark !== "boolean")
    if (reihe >= 0) return yield* fault("parameterAusserhalb", String(marks[reihe]), reihe)
    if (!marks.includes(true)) return yield* fault("keineEinheiten")
    const wert = Math.min(1, compensatedSum(n, (i) => (zentrum[i] === true ? xs[i]! : 0)) / X)
    const formel = "Σ xᵢ im Zentrum / X"
    return { wert, einheit: "anteil", index: "centralCityShare", formel, n, verwendet: n, leer: 0 }
  })

const fault = (
  grund: "keineEinheiten" | "laengenVerschieden" | "parameterAusserhalb",
  gefunden?: string,
  reihe?: number,
): Result.Result<never, NichtDefiniert> =>
  Result.fail(
    new NichtDefiniert({
      grund,
      feld: "zentrum",
      ...(gefunden === undefined ? {} : { gefunden }),
      ...(reihe === undefined ? {} : { reihe }),
    }),
  )
