import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { isAnzahl } from "../isAnzahl.ts"
import { LARGEST_SUM } from "../zahl/largestSum.ts"
import { SMALLEST_PRODUCT, subtractProducts } from "../zahl/subtractProducts.ts"
import { readColumn } from "./readColumn.ts"

/**
 * Dissimilarity index D (Dissimilaritätsindex, ID): which share of one group would have to move for it to be spread
 * over the Raumeinheiten like the other group?
 *
 *     D = ½ · Σᵢ |xᵢ/X − yᵢ/Y|     X = Σ xᵢ, Y = Σ yᵢ
 *
 * @param x  counts of the group, one per Raumeinheit, finite and ≥ 0, integer or weighted; array or typed array
 * @param y  counts of the other group, same units in the same order; **not** the total (`segregationIndex` takes that)
 * @returns  index in [0, 1], no unit; 0 = both spread alike, 1 = no Raumeinheit holds both
 *           units with x = y = 0 are left out and counted in `leer`
 *           `NichtDefiniert` if there is no unit (`keineEinheiten`), the columns differ in length
 *           (`laengenVerschieden`), an entry is no count (`ungueltigeAnzahl`, with its row), a column sums to more
 *           than 2^53 (`zuGross`), or nobody is in `x` (`gruppeLeer`) or in `y` (`vergleichsgruppeLeer`)
 *
 * Mind: D depends on the division. Finer Raumeinheiten give a higher D, and small ones push it up by chance alone;
 * compare only equal divisions. It does not see where the units lie. It does not notice every move either: x = 5, 4, 8
 * beside y = 3, 4, 1 gives 47/136, and so does x = 4, 5, 8, although one person moved to where the group is rarer,
 * because both units lie on the same side of the mean.
 *
 * @source    Duncan & Duncan (1955), American Sociological Review 20(2), 210–217
 * @reference shared reference/segregation/toy.json (exact fractions); elbersb/segregation 1.1, pysal/segregation 2.5.4
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { dissimilarity } from "@zielwerk/statistik"
 *
 * const d = dissimilarity([100, 60, 40, 0, 0], [0, 40, 60, 100, 0])
 * Result.map(d, (k) => k.wert) // => Result.succeed(0.6)
 * Result.map(d, (k) => [k.n, k.verwendet, k.leer]) // => Result.succeed([5, 4, 1])
 * Result.map(dissimilarity([2, 4, 6], [3, 6, 9]), (k) => k.wert) // => Result.succeed(0)
 * Result.mapError(dissimilarity([0, 0], [3, 6]), (e) => e.grund) // => Result.fail("gruppeLeer")
 * ```
 */
export const dissimilarity = (
  x: ArrayLike<number>,
  y: ArrayLike<number>,
): Result.Result<Kennzahl<"index">, NichtDefiniert> => {
  const n = x.length
  if (y.length !== n) {
    const gefunden = `${n} / ${y.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "y", gefunden }))
  }
  if (n === 0) return Result.fail(new NichtDefiniert({ grund: "keineEinheiten" }))
  const xs = readColumn(x)
  const ys = readColumn(y)

  // Both loops count where one would branch: an exit from the first loop, or an `if` in the second, whose outcome is a
  // coin toss per unit, takes two to three times as long as the rest of its loop.
  let X = 0
  let Y = 0
  let leer = 0
  let faults = 0
  for (let i = 0; i < n; i++) {
    const xi = xs[i]!
    const yi = ys[i]!
    X += xi
    Y += yi
    leer += Number(xi + yi === 0)
    faults += Number(!isAnzahl(xi)) + Number(!isAnzahl(yi))
  }
  if (faults > 0) return Result.fail(firstFault(x, y))
  if (X > LARGEST_SUM) return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "x", gefunden: String(X) }))
  if (Y > LARGEST_SUM) return Result.fail(new NichtDefiniert({ grund: "zuGross", feld: "y", gefunden: String(Y) }))
  if (X === 0) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "x" }))
  if (Y === 0) return Result.fail(new NichtDefiniert({ grund: "vergleichsgruppeLeer", feld: "y" }))

  // The positive terms of Σ (xᵢ/X − yᵢ/Y) sum to the same as the negative ones, so D is the positive half. Summing
  // counts instead of quotients keeps the sums exact for integers: D is right to some 1e-16 for any number of units,
  // exactly 0 for equal shares, exactly 1 without a shared unit, never above 1.
  let xAbove = 0
  let yAbove = 0
  for (let i = 0; i < n; i++) {
    const xi = xs[i]!
    const yi = ys[i]!
    const isAbove = Number(xi / X > yi / Y)
    xAbove += isAbove * xi
    yAbove += isAbove * yi
  }
  // Multiplied out, whole numbers stay whole: (160·200 − 40·200) / (200·200) is 0.6, 0.8 − 0.2 is 0.6000000000000001.
  const XY = X * Y
  const difference = XY > SMALLEST_PRODUCT ? subtractProducts(xAbove, Y, yAbove, X) / XY : xAbove / X - yAbove / Y
  return Result.succeed({
    wert: Math.max(0, difference),
    einheit: "index",
    index: "dissimilarity",
    formel: "½ · Σ |xᵢ/X − yᵢ/Y|",
    n,
    verwendet: n - leer,
    leer,
  })
}

const firstFault = (x: ArrayLike<number>, y: ArrayLike<number>): NichtDefiniert => {
  let reihe = 0
  while (isAnzahl(x[reihe]) && isAnzahl(y[reihe])) reihe++
  const [feld, column] = isAnzahl(x[reihe]) ? ["y", y] : ["x", x]
  return new NichtDefiniert({ grund: "ungueltigeAnzahl", feld, reihe, gefunden: String(column[reihe]) })
}
