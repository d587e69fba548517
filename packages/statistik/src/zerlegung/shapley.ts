import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, needTwoGroups } from "../mehrgruppen/GroupTable.ts"
import { fitMargins } from "./fitMargins.ts"
import { informationOf, informationShareOf, type Zellen } from "./informationOf.ts"
import { matchTables } from "./matchTables.ts"

/** The change of M and of H between two dates, in parts. */
export interface Aenderung {
  readonly m: Aenderungsteile<"nats">
  readonly h: Aenderungsteile<"index">
  /** the groups with people in shared units at both dates */
  readonly gruppen: ReadonlyArray<string>
  /** rows of `before` with people whose unit has none at the second date */
  readonly nurVorher: ReadonlyArray<number>
  /** rows of `after` with people whose unit had none at the first date */
  readonly nurNachher: ReadonlyArray<number>
}

/** `veraenderung` is the sum of the five below it. */
export interface Aenderungsteile<E extends "nats" | "index"> {
  readonly vorher: Kennzahl<E>
  readonly nachher: Kennzahl<E>
  readonly veraenderung: Kennzahl<E>
  /** units and groups that are new */
  readonly zugang: Kennzahl<E>
  /** units and groups that are gone */
  readonly abgang: Kennzahl<E>
  /** the groups became larger or smaller */
  readonly gruppenrand: Kennzahl<E>
  /** the units became larger or smaller */
  readonly gebietsrand: Kennzahl<E>
  /** the groups are spread otherwise over the units than the sizes of both explain */
  readonly struktur: Kennzahl<E>
}

/**
 * Change of segregation between two dates, in parts (Zerlegung der Veränderung nach Shapley): did the groups spread
 * otherwise, or are the groups, or the Stadtteile, only larger than before?
 *
 *     I(nachher) − I(vorher) = struktur + gruppenrand + gebietsrand + zugang + abgang     I = M or H
 *     I(s, g, u) = I of the structure of date s with the groups' sizes of date g and the units' sizes of date u
 *     struktur = ⅓[I(1,0,0) − I(0,0,0)] + ⅙[I(1,1,0) − I(0,1,0)] + ⅙[I(1,0,1) − I(0,0,1)] + ⅓[I(1,1,1) − I(0,1,1)]
 *     gruppenrand, gebietsrand likewise in g and u: the mean over all six orders of changing one after the other
 *     zugang = I(nachher) − I(nachher, shared), abgang = I(vorher, shared) − I(vorher)
 *
 * The mixed tables keep all odds ratios of date s and meet the other sizes by iterative proportional fitting, to 1e-13.
 *
 * @param before  the table of the first date
 * @param after   the table of the second date; units are matched by their names if both tables have them, by row if
 *                neither has; groups by name
 * @returns       M (nats) and H (no unit) of both dates, the change and its parts; > 0 = segregation rose by it. `leer`
 *                counts the units without people at one of the two dates
 *                `NichtDefiniert` if fewer than two groups have anybody at one date, or in the shared units
 *                (`wenigerAlsZweiGruppen`, `feld` says where), only one table names its units (`nameUnbekannt`), tables
 *                without names differ in length (`laengenVerschieden`), no unit has people at both dates
 *                (`keineEinheiten`), or no table of the one structure has the sizes of the other date (`unvereinbar`)
 *
 * Mind: units that exist, or have people, at one date only stand in `zugang` and `abgang` and in no other part; where a
 * division was redrawn, these grow and the rest says little: compare on one division. A cell of 0 stays 0 in every mixed
 * table. The parts describe; they are not causes.
 *
 * @source    Elbers (2023), Sociological Methods & Research 52(1), 5–42; Karmel & Maclachlan (1988), Economic Record
 *   64(3), 187–195; Shapley's mean over all orders after Deutsch, Flückiger & Silber (2006), as cited by elbersb/segregation
 * @reference elbersb/segregation 1.1 `mutual_difference(method = "shapley")` on nc_births1974 and nc_births1979 of
 *   shared reference/segregation: structure −2.04036e-4 where its fitting stops, −2.04018e-4 converged (spec "statistik" 3)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, shapley } from "@zielwerk/statistik"
 *
 * // everybody stayed, and 100 of group b came, spread as b was
 * const split = Result.gen(function* () {
 *   const before = yield* groupTable({ a: [80, 20], b: [20, 80] })
 *   const after = yield* groupTable({ a: [80, 20], b: [40, 160] })
 *   return (yield* shapley(before, after)).m
 * })
 * Result.map(split, (m) => Math.abs(m.struktur.wert) < 1e-12) // => Result.succeed(true)
 * Result.map(split, (m) => m.gruppenrand.wert + m.gebietsrand.wert < 0) // => Result.succeed(true)
 * ```
 */
export const shapley = (before: GroupTable, after: GroupTable): Result.Result<Aenderung, NichtDefiniert> =>
  Result.gen(function* () {
    const [first, second] = [yield* needGroups(before, "before"), yield* needGroups(after, "after")]
    const paar = yield* matchTables(first, second)
    if (paar.gruppen.length < 2) return yield* Result.fail(tooFew("before, after", paar.gruppen.length))
    const mixed = yield* mixtures(paar.before, paar.after)
    const { gruppen, nurVorher, nurNachher } = paar
    const verwendet = paar.before.n
    const n = verwendet + nurVorher.length + nurNachher.length
    const { ebene } = after
    const rows = { index: "shapley", n, verwendet, leer: n - verwendet, ...(ebene === undefined ? {} : { ebene }) }
    const m = partsOf(informationOf, first, second, mixed)
    const h = partsOf(informationShareOf, first, second, mixed)
    return {
      m: named(m, (formel, wert) => ({ wert, einheit: "nats", formel: `${formel}, I = M`, ...rows })),
      h: named(h, (formel, wert) => ({ wert, einheit: "index", formel: `${formel}, I = M/E`, ...rows })),
      gruppen,
      nurVorher,
      nurNachher,
    }
  })

type Parts = Readonly<Record<keyof Aenderungsteile<"nats">, number>>

/** The eight tables: bit 1 of the place is the date of the structure, bit 2 of the groups, bit 4 of the units. */
const mixtures = (before: Zellen, after: Zellen): Result.Result<ReadonlyArray<Zellen>, NichtDefiniert> => {
  const dates = [before, after]
  const shares = (totals: Float64Array, total: number) => totals.map((anzahl) => anzahl / total)
  const unitShares = dates.map(({ unitTotals, total }) => shares(unitTotals, total))
  const groupShares = dates.map(({ groupTotals, total }) => shares(groupTotals, total))
  const all: Array<Result.Result<Zellen, NichtDefiniert>> = []
  for (let place = 0; place < 8; place++) {
    const [s, g, u] = [place & 1, (place >> 1) & 1, place >> 2]
    const isReal = s === g && s === u
    all.push(isReal ? Result.succeed(dates[s]!) : fitMargins(dates[s]!, unitShares[u]!, groupShares[g]!))
  }
  return Result.all(all)
}

const partsOf = (
  index: (cells: Zellen) => number,
  before: Zellen,
  after: Zellen,
  mixed: ReadonlyArray<Zellen>,
): Parts => {
  const [vorher, nachher] = [index(before), index(after)]
  const at = mixed.map(index)
  /** Mean effect of this bit over all orders: it comes first or last in two of six each, between in one of six each. */
  const effectOf = (bit: number, other: number, third: number): number => {
    const step = (rest: number) => at[rest | bit]! - at[rest]!
    return (step(0) + step(other | third)) / 3 + (step(other) + step(third)) / 6
  }
  return {
    vorher,
    nachher,
    veraenderung: nachher - vorher,
    zugang: nachher - at[7]!,
    abgang: at[0]! - vorher,
    gruppenrand: effectOf(2, 1, 4),
    gebietsrand: effectOf(4, 1, 2),
    struktur: effectOf(1, 2, 4),
  }
}

const formeln: Readonly<Record<keyof Parts, string>> = {
  vorher: "I(vorher)",
  nachher: "I(nachher)",
  veraenderung: "I(nachher) − I(vorher)",
  zugang: "I(nachher) − I(nachher, gemeinsame)",
  abgang: "I(vorher, gemeinsame) − I(vorher)",
  gruppenrand: "Shapley-Wert des Gruppenrands",
  gebietsrand: "Shapley-Wert des Gebietsrands",
  struktur: "Shapley-Wert der Struktur",
}

const named = <E extends "nats" | "index">(
  parts: Parts,
  figure: (formel: string, wert: number) => Kennzahl<E>,
): Aenderungsteile<E> => {
  const part = (name: keyof Parts) => figure(formeln[name], parts[name] + 0)
  return {
    vorher: part("vorher"),
    nachher: part("nachher"),
    veraenderung: part("veraenderung"),
    zugang: part("zugang"),
    abgang: part("abgang"),
    gruppenrand: part("gruppenrand"),
    gebietsrand: part("gebietsrand"),
    struktur: part("struktur"),
  }
}

const tooFew = (feld: string, besetzt: number | string): NichtDefiniert =>
  new NichtDefiniert({ grund: "wenigerAlsZweiGruppen", feld, gefunden: String(besetzt) })

const needGroups = (table: GroupTable, feld: string): Result.Result<GroupTable, NichtDefiniert> =>
  Result.mapError(needTwoGroups(table), ({ gefunden = "" }) => tooFew(feld, gefunden))
