import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"

/**
 * Share (Anteil): which part of the whole belongs to the group?
 *
 *     anteil = teil / gesamt
 *
 * @param teil    count of the group, finite and ≥ 0, integer or weighted, `teil ≤ gesamt`
 * @param gesamt  count of everybody, the group included
 * @returns       share in [0, 1], not percent; 0 = nobody, 1 = everybody
 *                `NichtDefiniert` if a count is not one (`ungueltigeAnzahl`), `teil > gesamt`
 *                (`gruppeGroesserAlsGesamt`), or `gesamt` is 0 (`nennerNull`): 0 of 0 is a hole, not 0 %
 *
 * Mind: both counts must speak of the same people, place and day. Dividing a register's group by a census total gives
 * a number, but no share.
 *
 * @source "Gliederungszahl": the part of a whole divided by that whole, the numerator contained in the denominator;
 *   https://pada.psycharchives.org/bitstream/bd220434-6bd9-42d9-b3d0-b34daf22b243
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { share } from "@zielwerk/statistik"
 *
 * Result.map(share(1, 4), (k) => k.wert) // => Result.succeed(0.25)
 * Result.mapError(share(0, 0), (e) => e.grund) // => Result.fail("nennerNull")
 * Result.mapError(share(7, 5), (e) => e.grund) // => Result.fail("gruppeGroesserAlsGesamt")
 * ```
 */
export const share = (teil: number, gesamt: number): Result.Result<Kennzahl<"anteil">, NichtDefiniert> => {
  if (!isAnzahl(teil)) {
    return Result.fail(new NichtDefiniert({ grund: "ungueltigeAnzahl", feld: "teil", gefunden: String(teil) }))
  }
  if (!isAnzahl(gesamt)) {
    return Result.fail(new NichtDefiniert({ grund: "ungueltigeAnzahl", feld: "gesamt", gefunden: String(gesamt) }))
  }
  if (teil > gesamt) {
    const gefunden = `${teil} > ${gesamt}`
    return Result.fail(new NichtDefiniert({ grund: "gruppeGroesserAlsGesamt", feld: "teil", gefunden }))
  }
  if (gesamt === 0) return Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "gesamt", gefunden: "0" }))
  return Result.succeed({
    wert: teil / gesamt + 0, // + 0 turns -0 into 0
    einheit: "anteil",
    index: "share",
    formel: "teil / gesamt",
    n: 1,
    verwendet: 1,
    leer: 0,
  })
}
