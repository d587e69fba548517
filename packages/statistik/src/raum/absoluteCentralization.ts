import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { indexOf } from "../segregation/readGruppe.ts"
import { centralization } from "./centralization.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { POSITIVE, readAnzahlen, readMasse } from "./readRaum.ts"

/**
 * Absolute centralization ACE (absolute Zentralisierung): does the group live nearer to the centre than the land lies?
 *
 *     ACE = Σᵢ Xᵢ₋₁Aᵢ − Σᵢ XᵢAᵢ₋₁     Xᵢ, Aᵢ = shares of the group and of the area up to the i-th unit from the centre
 *
 * @param x         counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param area      area of each unit, finite and above 0, in any one unit of area; same units in the same order
 * @param distance  distance of each unit from the centre, finite and ≥ 0; only the order counts, so that minutes by bus
 *                  serve as well as metres
 * @returns         index in [−1, 1], no unit; > 0 = towards the centre, 0 = equally dense near and far, < 0 = towards the edge
 *                  `NichtDefiniert` if there is no unit (`keineEinheiten`), the columns differ in length
 *                  (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), an area is not above 0
 *                  or a distance below it (`parameterAusserhalb`, with its row), `x` sums to more than 2^53 (`zuGross`),
 *                  or nobody is in the group (`gruppeLeer`)
 *
 * Mind: the centre is your choice, and most people live nearer to it than the land lies: compare with the ACE of
 * everybody, or take `relativeCentralization`. Units without people are land and count. Units at one distance count
 * as one ring; other programs take them in the order of the file.
 *
 * @source    Massey & Denton (1988), Social Forces 67(2), 281–315
 * @reference shared reference/segregation/expected.json (`spatial:absolute_centralization_ace[centre=mean_of_centroids]`:
 *   50-digit arithmetic; OasisR; pysal, which agrees to 11 digits)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { absoluteCentralization } from "@zielwerk/statistik"
 *
 * const [area, kilometre] = [[1, 1, 2], [0, 3, 8]]
 * Result.map(absoluteCentralization([100, 0, 0], area, kilometre), (k) => k.wert) // => Result.succeed(0.75)
 * Result.map(absoluteCentralization([25, 25, 50], area, kilometre), (k) => k.wert) // => Result.succeed(0)
 * Result.map(absoluteCentralization([0, 0, 100], area, kilometre), (k) => k.wert) // => Result.succeed(-0.5)
 * ```
 */
export const absoluteCentralization = (
  x: ArrayLike<number>,
  area: ArrayLike<number>,
  distance: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> =>
  Result.gen(function* () {
    const { x: xs, X, n } = yield* readAnzahlen(x)
    const a = yield* readMasse("area", area, n, POSITIVE)
    const d = yield* readMasse("distance", distance, n, 0)
    const wert = centralization(
      xs,
      X,
      a,
      compensatedSum(n, (i) => a[i]!),
      d,
    )
    return indexOf({ n, leer: 0 }, "absoluteCentralization", "Σ Xᵢ₋₁Aᵢ − Σ XᵢAᵢ₋₁, vom Zentrum aus", wert)
  })
