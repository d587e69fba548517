import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"

/**
 * Rate per 1,000 (Rate, Ziffer je 1.000): how many cases come to 1,000 people?
 *
 *     rate = zahl / gesamt · 1000
 *
 * @param zahl    count of cases (births, moves, appointments) in a period, finite and ≥ 0; may exceed `gesamt`
 * @param gesamt  count of the people among whom they may happen, usually the mean of the period
 * @returns       cases for every 1,000 people, ≥ 0, no upper limit
 *                `NichtDefiniert` if a count is not one (`ungueltigeAnzahl`), `gesamt` is 0 (`nennerNull`), or the
 *                result exceeds the largest double (`zuGross`)
 *
 * Mind: unlike a share (`share`), cases are not a part of the people: one person may move twice. Two places whose people
 * are of different age are compared by `standardizedRate`.
 *
 * @source "Beziehungszahl": the quotient of quantities of different kind that belong together in space and time;
 *   https://pada.psycharchives.org/bitstream/bd220434-6bd9-42d9-b3d0-b34daf22b243
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { rate } from "@zielwerk/statistik"
 *
 * Result.map(rate(12, 4800), (k) => [k.wert, k.einheit]) // => Result.succeed([2.5, "jeTausend"])
 * Result.mapError(rate(3, 0), (e) => e.grund) // => Result.fail("nennerNull")
 * ```
 */
export const rate = (zahl: number, gesamt: number): Result.Result<Kennzahl<"jeTausend">, NichtDefiniert> => {
  for (const [feld, anzahl] of [
    ["zahl", zahl],
    ["gesamt", gesamt],
  ] as const) {
    if (!isAnzahl(anzahl)) {
      return Result.fail(new NichtDefiniert({ grund: "ungueltigeAnzahl", feld, gefunden: String(anzahl) }))
    }
  }
  if (gesamt === 0) return Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "gesamt", gefunden: "0" }))
  const wert = (zahl / gesamt) * 1000 + 0 // + 0 turns -0 into 0
  if (wert === Infinity) return Result.fail(new NichtDefiniert({ grund: "zuGross", gefunden: `${zahl} / ${gesamt}` }))
  return Result.succeed({
    wert,
    einheit: "jeTausend",
    index: "rate",
    formel: "zahl / gesamt · 1000",
    n: 1,
    verwendet: 1,
    leer: 0,
  })
}
