import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"

/**
 * Difference in percentage points (Differenz in Prozentpunkten): by how much did a share rise or fall?
 *
 *     pp = (bis − von) · 100
 *
 * @param von  the share before, 0 to 1 (0.25, not 25)
 * @param bis  the share after, 0 to 1
 * @returns    percentage points in [−100, 100]; positive = the share rose
 *             `NichtDefiniert` if one of them is not finite (`keineZahl`) or outside 0 to 1 (`anteilAusserhalb`)
 *
 * Mind: from 25 % to 50 % is +25 percentage points and +100 percent. Printing the first with the sign `%` claims a
 * different thing; `percentChange` computes the second and its type keeps the two apart. A share given in percent by
 * mistake is refused, unless it is at most 1 %.
 *
 * @source DIN 5477, Prozent, Promille: the difference of two percentages is to be told apart from a relative change
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { pp } from "@zielwerk/statistik"
 *
 * Result.map(pp(0.25, 0.5), (k) => [k.wert, k.einheit]) // => Result.succeed([25, "prozentpunkte"])
 * Result.map(pp(0.5, 0.25), (k) => k.wert) // => Result.succeed(-25)
 * Result.mapError(pp(24.4, 32), (e) => e.grund) // => Result.fail("anteilAusserhalb")
 * ```
 */
export const pp = (von: number, bis: number): Result.Result<Kennzahl<"prozentpunkte">, NichtDefiniert> => {
  const fault = shareFault("von", von) ?? shareFault("bis", bis)
  if (fault !== undefined) return Result.fail(fault)
  return Result.succeed({
    wert: (bis - von) * 100 + 0, // + 0 turns -0 into 0
    einheit: "prozentpunkte",
    index: "pp",
    formel: "(bis − von) · 100",
    n: 1,
    verwendet: 1,
    leer: 0,
  })
}

const shareFault = (feld: string, value: number): NichtDefiniert | undefined => {
  if (!Number.isFinite(value)) return new NichtDefiniert({ grund: "keineZahl", feld, gefunden: String(value) })
  if (value < 0 || value > 1) return new NichtDefiniert({ grund: "anteilAusserhalb", feld, gefunden: String(value) })
  return undefined
}
