import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf } from "../segregation/readGruppe.ts"
import { evennessOf } from "../segregation/segregationIndex.ts"
import { expectationOf, type Zufallsmodell } from "./expectedDissimilarity.ts"
import { readKoepfe } from "./readKoepfe.ts"

/**
 * Dissimilarity corrected for chance (zufallsbereinigter Segregationsindex): how much of the way from chance to full
 * separation does the group go?
 *
 *     D* = (D − E) / (1 − E) if D ≥ E, (D − E) / E if D < E     D = segregationIndex, E = expectedDissimilarity
 *
 * @param x       people of the group, one count per Raumeinheit, whole numbers ≥ 0; array or typed array
 * @param total   everybody, the group included (`x ≤ total`), same units in the same order
 * @param modell  how chance places people, as in `expectedDissimilarity`
 * @returns       index in [−1, 1], no unit; 0 = as chance would place them, 1 = no Raumeinheit holds both, −1 = spread
 *                with perfect evenness, more evenly than chance does
 *                units with total = 0 are left out and counted in `leer`
 *                `NichtDefiniert` as `expectedDissimilarity`, or if no unit has more than one person: chance separates
 *                completely and nothing is left to correct (`nennerNull`)
 *
 * Mind: no index of segregation any more in the sense of "which share would have to move": print D and E beside it. The
 * two halves have different scales. Two divisions of one city stay different figures, although nearer to each other.
 *
 * @source    Carrington & Troske (1997), Journal of Business & Economic Statistics 15(4), 402–409; there E is simulated
 * @reference shared reference/segregation/expected.json
 *   (`single:dissimilarity_randomness_corrected[hypergeometric]`: exact rationals)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { correctedDissimilarity } from "@zielwerk/statistik"
 *
 * Result.map(correctedDissimilarity([2, 0], [2, 2]), (k) => k.wert) // => Result.succeed(1)
 * Result.map(correctedDissimilarity([1, 1], [2, 2]), (k) => k.wert) // => Result.succeed(-1)
 * Result.mapError(correctedDissimilarity([1, 0], [1, 1]), (e) => e.grund) // => Result.fail("nennerNull")
 * ```
 */
export const correctedDissimilarity = (
  x: ArrayLike<number>,
  total: ArrayLike<number>,
  { art }: Zufallsmodell = { art: "hypergeometrisch" },
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.flatMap(readKoepfe(x, total), (gruppe) => {
    // asked of the counts: 1 − E is a difference of near numbers
    if (gruppe.t.every((count) => count <= 1)) {
      return Result.fail(new NichtDefiniert({ grund: "nennerNull", feld: "total", gefunden: "≤ 1" }))
    }
    const d = evennessOf(gruppe)
    const e = expectationOf(gruppe, art)
    const wert = d >= e ? (d - e) / (1 - e) : (d - e) / e
    return Result.succeed(
      indexOf(gruppe, "correctedDissimilarity", `(D − E)/(1 − E), unter E: (D − E)/E; E ${art}`, wert),
    )
  })
