import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { compensatedSum } from "../zahl/sum.ts"
import { kennzahlOf, readSumme, type Summe } from "./readVerteilung.ts"
import { firstZero, theilLOf } from "./theilL.ts"
import { theilTOf } from "./theilT.ts"

/** An index of Theil and its two parts; `zwischen` + `innerhalb` = `gesamt`. */
export interface Theilzerlegung {
  readonly gesamt: Kennzahl<"nats">
  /** what would be left if everybody had the mean of the own group */
  readonly zwischen: Kennzahl<"nats">
  /** what is left inside the groups */
  readonly innerhalb: Kennzahl<"nats">
  /** in the order of their first member; the `beitrag` of all groups sums to `innerhalb` */
  readonly gruppen: ReadonlyArray<{ readonly gruppe: string; readonly beitrag: number }>
}

/**
 * Inequality between and within groups (Zerlegung des Theil-Index zwischen und innerhalb von Gruppen): how much of it
 * would remain, if in every group all had the same?
 *
 *     T = Σ_g s_g · ln(μ_g/μ)  +  Σ_g s_g · T_g      s_g = share of group g in the whole sum
 *     L = Σ_g v_g · ln(μ/μ_g)  +  Σ_g v_g · L_g      v_g = share of group g in the people
 *
 * @param werte     one value per person or household, finite and ≥ 0 (for L > 0); array or typed array
 * @param gruppen   the group of each, same order
 * @param index     `"T"` or `"L"`: which of the two is split
 * @param gewichte  for how many each stands, ≥ 0; without it all count alike
 * @returns         nats ≥ 0: the whole, the part between and the part within, and what each group adds to the latter;
 *                  groups that have no weight are left out
 *                  `NichtDefiniert` for the same reasons as `theilT` and `theilL`, or if there are more or fewer groups
 *                  than values (`laengenVerschieden`)
 *
 * Mind: a small part between groups does not make them alike: with many unequal people inside, large differences of the
 * means are a small part of the whole. More groups always make it larger. Only Theil's and related indices split without
 * a rest; the Gini coefficient does not.
 *
 * @source    Theil (1967), Economics and Information Theory, North-Holland, ch. 4; Shorrocks (1980), Econometrica 48(3),
 *   613–625
 * @reference the two indices of the whole, and of the means, computed for themselves
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { theilDecomposition } from "@zielwerk/statistik"
 *
 * const teile = theilDecomposition([10, 10, 30, 30], ["Nord", "Nord", "Süd", "Süd"], "T")
 * const ergebnis = Result.map(teile, ({ innerhalb, zwischen, gesamt }) => [innerhalb.wert, zwischen.wert === gesamt.wert])
 * ergebnis // => Result.succeed([0, true])
 * ```
 */
export const theilDecomposition = (
  werte: ArrayLike<number>,
  gruppen: ArrayLike<string>,
  index: "T" | "L",
  gewichte?: ArrayLike<number>,
): Result.Result<Theilzerlegung, NichtDefiniert> => {
  if (gruppen.length !== werte.length) {
    const gefunden = `${werte.length} / ${gruppen.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "gruppen", gefunden }))
  }
  return Result.flatMap(readSumme(werte, gewichte), (whole) => {
    const fault = index === "L" ? firstZero(whole, werte, gewichte) : undefined
    return fault === undefined
      ? Result.succeed(split(whole, partsOf(werte, gruppen, gewichte), index))
      : Result.fail(fault)
  })
}

const split = (whole: Summe, parts: ReadonlyArray<Teil>, index: "T" | "L"): Theilzerlegung => {
  const valueOf = index === "T" ? theilTOf : theilLOf
  const beitraege = parts.map((part) => ({
    gruppe: part.gruppe,
    beitrag: part.sum === 0 ? 0 : (index === "T" ? part.sum / whole.sum : part.W / whole.W) * valueOf(part),
  }))
  const means = {
    x: Float64Array.from(parts, ({ mean }) => mean),
    w: Float64Array.from(parts, ({ W }) => W),
    W: whole.W,
    mean: whole.mean,
  }
  const nats = (teil: string, wert: number): Kennzahl<"nats"> =>
    kennzahlOf(whole, { wert, einheit: "nats", index: `theilDecomposition ${index}, ${teil}`, formel: FORMEL[index] })
  return {
    gesamt: nats("gesamt", valueOf(whole)),
    zwischen: nats("zwischen", valueOf(means)),
    innerhalb: nats(
      "innerhalb",
      compensatedSum(beitraege.length, (i) => beitraege[i]!.beitrag),
    ),
    gruppen: beitraege,
  }
}

const FORMEL = {
  T: "Σ s_g · ln(μ_g/μ) + Σ s_g · T_g",
  L: "Σ v_g · ln(μ/μ_g) + Σ v_g · L_g",
}

interface Teil extends Pick<Summe, "x" | "w" | "W" | "sum" | "mean"> {
  readonly gruppe: string
}

/** The members of each group, as far as they have weight. */
const partsOf = (
  werte: ArrayLike<number>,
  gruppen: ArrayLike<string>,
  gewichte: ArrayLike<number> | undefined,
): ReadonlyArray<Teil> => {
  const rowsOf = new Map<string, Array<number>>()
  for (let i = 0; i < gruppen.length; i++) {
    if (gewichte?.[i] === 0) continue
    const rows = rowsOf.get(gruppen[i]!)
    if (rows === undefined) rowsOf.set(gruppen[i]!, [i])
    else rows.push(i)
  }
  return Array.from(rowsOf, ([gruppe, rows]) => {
    const x = Float64Array.from(rows, (i) => werte[i]!)
    const w = Float64Array.from(rows, (i) => gewichte?.[i] ?? 1)
    const W = compensatedSum(w.length, (i) => w[i]!)
    const sum = compensatedSum(x.length, (i) => w[i]! * x[i]!)
    return { gruppe, x, w, W, sum, mean: sum / W }
  })
}
