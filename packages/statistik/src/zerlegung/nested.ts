import * as Result from "effect/Result"
import type { Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { figureOf, type GroupTable, needTwoGroups } from "../mehrgruppen/GroupTable.ts"
import { entropyOf } from "../segregation/entropyOf.ts"
import { cellsOf, informationOf, type Zellen } from "./informationOf.ts"

/** Segregation between larger units and within them. */
export interface Schachtelung {
  /** mutual information M */
  readonly m: Anteile<"nats">
  /** Theil's H: each part of M, by the entropy E of all groups together */
  readonly h: Anteile<"index">
  /** the larger units with anybody in them, in the order in which they are first named */
  readonly teile: ReadonlyArray<Teil>
  /** names of the larger units without anybody */
  readonly leereTeile: ReadonlyArray<string>
}

/** One index and its two parts. */
export interface Anteile<E extends "nats" | "index"> {
  readonly gesamt: Kennzahl<E>
  /** over the larger units, each taken as one */
  readonly zwischen: Kennzahl<E>
  /** over the units of each larger unit, weighted by its people */
  readonly innerhalb: Kennzahl<E>
}

/** One larger unit. */
export interface Teil {
  readonly name: string
  /** its share of everybody */
  readonly anteil: number
  /** M over its own units, in nats */
  readonly m: number
  /** its part of `innerhalb` of M: anteil · m */
  readonly beitrag: number
}

/**
 * Segregation between and within larger units (Zerlegung zwischen / innerhalb): how much of it lies between the Bezirke,
 * and how much between the Stadtteile of the same Bezirk?
 *
 *     M = M_zwischen + M_innerhalb     M_zwischen = M of the larger units, M_innerhalb = Σ_s T_s/T · M_s
 *     H = H_zwischen + H_innerhalb     each part of M divided by E = −Σₖ Pₖ ln Pₖ of the whole table
 *
 * @param table    several groups, one row per unit
 * @param parents  for each row, the name of the larger unit in which it lies; rows of one larger unit need not stand
 *                 together
 * @returns        M (nats) and H (0 to 1) in total, between and within, all ≥ 0; for each larger unit its share of
 *                 everybody, its own M and its part. 0 between = all larger units are composed alike
 *                 larger units without anybody are named in `leereTeile`
 *                 `NichtDefiniert` if `parents` has another length (`laengenVerschieden`), an entry is no text
 *                 (`parameterAusserhalb`, with its row), or fewer than two groups have anybody in them
 *                 (`wenigerAlsZweiGruppen`)
 *
 * Mind: only M splits so; D and Gini do not. `H_innerhalb` is not the mean of the H of the larger units, because their
 * entropies differ. That much lies "between" is no property of the city alone: the more larger units it is cut into,
 * the more lies between them.
 *
 * @source    Theil (1972), Statistical Decomposition Analysis; Mora & Ruiz-Castillo (2011), Sociological Methodology
 *   41(1), 159–194
 * @reference shared reference/segregation/expected.json (`nested[state]`, `nested[district]`: 50-digit arithmetic;
 *   elbersb/segregation 1.1 `mutual_total(within =)`)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, nested } from "@zielwerk/statistik"
 *
 * const split = Result.gen(function* () {
 *   const table = yield* groupTable({ a: [10, 0, 5, 5], b: [0, 10, 5, 5] }, { ebene: "Stadtteile" })
 *   return yield* nested(table, ["Nord", "Nord", "Sued", "Sued"])
 * })
 * Result.map(split, ({ h }) => [h.gesamt.wert, h.zwischen.wert, h.innerhalb.wert]) // => Result.succeed([0.5, 0, 0.5])
 * const teile = Result.map(split, (s) => s.teile.map(({ name, anteil, m }) => [name, anteil, m > 0]))
 * teile // => Result.succeed([["Nord", 0.5, true], ["Sued", 0.5, false]])
 * ```
 */
export const nested = (table: GroupTable, parents: ArrayLike<string>): Result.Result<Schachtelung, NichtDefiniert> =>
  Result.gen(function* () {
    const besetzte = yield* needTwoGroups(table)
    const rowsOf = yield* readParents(parents, table.n)
    const alle = [...rowsOf].map(([name, rows]) => ({ name, cells: cellsOf(rows.length, rowsFrom(besetzte, rows)) }))
    const besetzt = alle.filter(({ cells }) => cells.total > 0)
    const teile = besetzt.map(({ name, cells }): Teil => {
      const [anteil, m] = [cells.total / besetzte.total, informationOf(cells)]
      return { name, anteil, m, beitrag: anteil * m }
    })
    const gesamt = informationOf(besetzte)
    const zwischen = informationOf(
      together(
        besetzt.map(({ cells }) => cells),
        table.groups.length,
      ),
    )
    const innerhalb = teile.reduce((sum, { beitrag }) => sum + beitrag, 0)
    const E = entropyOf(besetzte.groupTotals, besetzte.total)
    const m = (formel: string, wert: number) => figureOf(table, "nats", "nested", formel, wert)
    const h = (formel: string, wert: number) => figureOf(table, "index", "nested", formel, Math.min(1, wert / E))
    return {
      m: {
        gesamt: m("M = Σᵢ tᵢ/T Σₖ pᵢₖ ln(pᵢₖ/Pₖ)", gesamt),
        zwischen: m("M = Σₛ Tₛ/T Σₖ pₛₖ ln(pₛₖ/Pₖ)", zwischen),
        innerhalb: m("Σₛ Tₛ/T · Mₛ", innerhalb),
      },
      h: {
        gesamt: h("H = M/E, E = −Σₖ Pₖ ln Pₖ", gesamt),
        zwischen: h("M/E zwischen den Teilen, E = −Σₖ Pₖ ln Pₖ", zwischen),
        innerhalb: h("Σₛ Tₛ/T · Mₛ/E, E = −Σₖ Pₖ ln Pₖ", innerhalb),
      },
      teile,
      leereTeile: alle.filter(({ cells }) => cells.total === 0).map(({ name }) => name),
    }
  })

const readParents = (
  parents: ArrayLike<string>,
  n: number,
): Result.Result<ReadonlyMap<string, ReadonlyArray<number>>, NichtDefiniert> => {
  if (parents.length !== n) {
    const gefunden = `${n} / ${parents.length}`
    return Result.fail(new NichtDefiniert({ grund: "laengenVerschieden", feld: "parents", gefunden }))
  }
  const rowsOf = new Map<string, Array<number>>()
  for (let reihe = 0; reihe < n; reihe++) {
    const name: unknown = parents[reihe]
    if (typeof name !== "string") {
      const gefunden = String(name)
      return Result.fail(new NichtDefiniert({ grund: "parameterAusserhalb", feld: "parents", reihe, gefunden }))
    }
    const rows = rowsOf.get(name)
    if (rows === undefined) rowsOf.set(name, [reihe])
    else rows.push(reihe)
  }
  return Result.succeed(rowsOf)
}

/** The counts of these rows, column-major. */
const rowsFrom = ({ groups, n, counts }: GroupTable, rows: ReadonlyArray<number>): Float64Array =>
  Float64Array.from({ length: groups.length * rows.length }, (_, index) => {
    const k = Math.floor(index / rows.length)
    return counts[k * n + rows[index % rows.length]!]!
  })

/** Each of these tables as one row. */
const together = (parts: ReadonlyArray<Zellen>, K: number): Zellen =>
  cellsOf(
    parts.length,
    Float64Array.from(
      { length: K * parts.length },
      (_, index) => parts[index % parts.length]!.groupTotals[Math.floor(index / parts.length)]!,
    ),
  )
