import * as Result from "effect/Result"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { segregationIndex } from "../segregation/segregationIndex.ts"
import type { Intervall } from "./Intervall.ts"
import { type Angaben, readAngaben } from "./shareBoundsInput.ts"
import { feasibleShares, searchBest, type Tabelle } from "./shareBoundsSearch.ts"

/** A table that fits all that is given, and its index. */
export interface Beispiel {
  readonly wert: number
  /** people of the group, one count per unit, not whole */
  readonly gruppe: ReadonlyArray<number>
  /** everybody, one count per unit, not whole */
  readonly gesamt: ReadonlyArray<number>
}

/** All that the index can be, with the tables that reach both ends. */
export interface Schranken extends Intervall {
  readonly einheit: "index"
  readonly index: "shareBounds"
  readonly beiVon: Beispiel
  readonly beiBis: Beispiel
  /** by how much the range may be wider than what the two tables reach */
  readonly unschaerfe: number
}

/**
 * What can the segregation index be (Schranken des Segregationsindex), if only shares are printed? The least and the
 * largest IS = D(x, total − x) of all tables that fit the printed shares, the totals and what is known of the sizes.
 *
 *     [min D, max D] over all t, x with  vonᵢ · tᵢ ≤ xᵢ ≤ bisᵢ · tᵢ,  Σ t in gesamt,  Σ x in gruppe,  t in groessen
 *     D = Σ |xᵢ − P · tᵢ| / (2 · T · P · (1 − P)),  P = X/T
 *
 * @param angaben.anteile   one interval per Raumeinheit: the share of the group there, as its rounding leaves it
 *   (`rounded("31,7 %")` gives it in percent)
 * @param angaben.einheit   the unit of `anteile`: `"anteil"` (0 to 1) or `"prozent"` (0 to 100)
 * @param angaben.gesamt    everybody in all units together, a count or an interval of counts, > 0
 * @param angaben.gruppe    the group in all units together, likewise; without it any share of the whole may be
 * @param angaben.groessen  everybody in each unit, one interval of counts each; without it any size may be, even 0
 * @returns  index in [0, 1], no unit: `von` and `bis`, which no table passes; `beiVon` and `beiBis`, tables that fit and
 *           reach them; `unschaerfe`, by how much the range may be wider than these two, mostly below 1e-9. More than
 *           that (where dozens of wide shares lie around P, and the search is broken off) still encloses every table
 *           `NichtDefiniert` if no table fits (`unvereinbar`), the group may be empty (`gruppeLeer`; give `gruppe`) or
 *           everybody (`gruppeIstAlle`), there is no unit (`keineEinheiten`) or another number of sizes
 *           (`laengenVerschieden`), an interval is none (`keineZahl`, `grenzenVertauscht`), a count is negative
 *           (`ungueltigeAnzahl`), a share lies outside 0 to 1 (`anteilAusserhalb`), `gesamt` may be 0 (`nennerNull`) or
 *           above 2^53 (`zuGross`), or the group is larger (`gruppeGroesserAlsGesamt`)
 *
 * Mind: without bounds on the sizes the range says little: thirty shares leave almost any index. People need not be
 * whole here, so the range is wider than that of whole people by about one person in the smallest unit. A printed index
 * outside the range contradicts the printed shares; one inside is only possible.
 *
 * At one P both ends are linear programmes, the largest once the sign of each xᵢ − P · tᵢ is chosen: solved exactly, and
 * proved by their duals. Over P and the signs of units on both sides of P the search is branch and bound.
 *
 * @source Duncan & Davis (1953), American Sociological Review 18(6), 665–666 (the method of bounds); Duncan & Duncan
 *   (1955), American Journal of Sociology 60(5), 493–503 (the index)
 * @reference a linear programme for each choice of signs, solved by yalps; closed forms for two and three shares
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { shareBounds } from "@zielwerk/statistik"
 *
 * const anteile = [{ von: 0.1, bis: 0.1 }, { von: 0.3, bis: 0.3 }, { von: 0.5, bis: 0.5 }]
 * const round = (x: number) => Math.round(x * 1000) / 1000
 * // 30 of 100 in the group: the outer units have as many people as each other, and D is 20/21 of their share
 * const frei = shareBounds({ anteile, einheit: "anteil", gesamt: 100, gruppe: 30 })
 * Result.map(frei, ({ von, bis }) => [von, round(bis)]) // => Result.succeed([0, 0.476])
 *
 * const groessen = anteile.map(() => ({ von: 20, bis: 40 }))
 * const begrenzt = shareBounds({ anteile, einheit: "anteil", gesamt: 100, gruppe: 30, groessen })
 * Result.map(begrenzt, ({ von, bis }) => [round(von), round(bis)]) // => Result.succeed([0.286, 0.381])
 *
 * const keine = shareBounds({ anteile, einheit: "anteil", gesamt: 100, gruppe: 60 })
 * Result.mapError(keine, (e) => e.grund) // => Result.fail("unvereinbar")
 * ```
 */
export const shareBounds = (angaben: Angaben): Result.Result<Schranken, NichtDefiniert> =>
  Result.flatMap(readAngaben(angaben), (polytop) => {
    const P = feasibleShares(polytop)
    if (P === undefined) return Result.fail(new NichtDefiniert({ grund: "unvereinbar", feld: "anteile" }))
    if (P.von <= 0) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "gruppe" }))
    if (P.bis >= 1) return Result.fail(new NichtDefiniert({ grund: "gruppeIstAlle", feld: "gruppe" }))
    const least = searchBest(polytop, P, -1, indexOf)
    const most = searchBest(polytop, P, 1, indexOf)
    const [beiVon, beiBis] = [exampleOf(least.tabelle), exampleOf(most.tabelle)]
    const [von, bis] = [Math.max(0, -least.schranke), Math.min(1, most.schranke)]
    const unschaerfe = Math.max(0, beiVon.wert - von, bis - beiBis.wert)
    return Result.succeed({ von, bis, einheit: "index", index: "shareBounds", beiVon, beiBis, unschaerfe })
  })

/** A table whose P lies between 0 and 1 has an index. */
const indexOf = ({ x, t }: Tabelle): number => Result.getOrThrow(segregationIndex(x, t)).wert

const exampleOf = (tabelle: Tabelle): Beispiel => ({
  wert: indexOf(tabelle),
  gruppe: [...tabelle.x],
  gesamt: [...tabelle.t],
})
