import * as Result from "effect/Result"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import { NichtDefiniert } from "../NichtDefiniert.ts"
import { type GroupTable, needTwoGroups } from "../mehrgruppen/GroupTable.ts"
import { excessFrom, multiDissimilarityFigure, multiDissimilarityFrom } from "../mehrgruppen/multigroupDissimilarity.ts"
import { multiHFigure, multiHFrom } from "../mehrgruppen/multigroupH.ts"
import { multiInformationFigure, multiInformationFrom } from "../mehrgruppen/multigroupMutualInformation.ts"
import { normalizedExposureFigure, normalizedExposureFrom } from "../mehrgruppen/normalizedExposure.ts"
import { relativeDiversityFigure, relativeDiversityFrom } from "../mehrgruppen/relativeDiversity.ts"
import { variationFigure, variationFrom } from "../mehrgruppen/squaredCoefficientOfVariation.ts"
import { atkinsonFigure, atkinsonOf } from "./atkinson.ts"
import { cellSums } from "./cellSums.ts"
import { correlation, correlationFigure } from "./correlationRatio.ts"
import { SMALLEST_SHARE } from "./enlarge.ts"
import { giniFigure, giniOf } from "./giniSegregation.ts"
import { gorardFigure, gorardFrom } from "./gorard.ts"
import { interactionFigure, interactionOf } from "./interaction.ts"
import { isolationFigure, isolationOf } from "./isolation.ts"
import { segregationFigure, evenness } from "./segregationIndex.ts"
import { theilFigure, theilFrom } from "./theilH.ts"

/** The figures of one group against the rest and of all groups, each under the name of its function. */
export interface SegregationIndices {
  readonly segregationIndex: Kennzahl<"index">
  readonly giniSegregation: Kennzahl<"index">
  readonly theilH: Kennzahl<"index">
  /** with b = ½ */
  readonly atkinson: Kennzahl<"index">
  readonly isolation: Kennzahl<"index">
  readonly interaction: Kennzahl<"index">
  readonly correlationRatio: Kennzahl<"index">
  readonly gorard: Kennzahl<"index">
  readonly multigroupDissimilarity: Kennzahl<"index">
  readonly multigroupH: Kennzahl<"index">
  readonly multigroupMutualInformation: Kennzahl<"nats">
  readonly squaredCoefficientOfVariation: Kennzahl<"index">
  readonly relativeDiversity: Kennzahl<"index">
  readonly normalizedExposure: Kennzahl<"index">
}

/**
 * Fourteen indices of a table at once (Segregationsindizes): eight of a group against the rest, six of all groups.
 *
 * The table is gone through once, and once more the column of the group, after its units are sorted. Formulas: at each
 * function. Each value is the one that its function gives, but for the last digit.
 *
 * @param given  counts of all groups, as `groupTable` or `fromRecords` makes it
 * @param group  the name of the group that is compared with the rest
 * @returns      the figures by the names of their functions; units and ranges are theirs, b of `atkinson` is ½; each
 *               says the `ebene` of the table
 *               `NichtDefiniert` if the table has no such group (`nameUnbekannt`), nobody is in it (`gruppeLeer`), or
 *               fewer than two groups have anybody in them (`wenigerAlsZweiGruppen`)
 *
 * Mind: fourteen figures are no better proof than one; they answer different questions. Choose the question first.
 *
 * @source    Massey & Denton (1988), Social Forces 67(2), 281–315; Reardon & Firebaugh (2002), Sociological Methodology
 *   32, 33–67
 * @reference shared reference/segregation (`single:…`, `multi:…`: 50-digit arithmetic; pysal, elbersb, OasisR)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { groupTable, segregationIndices } from "@zielwerk/statistik"
 *
 * const table = groupTable({ a: [80, 80, 20, 20], b: [20, 20, 80, 80] }, { ebene: "Bezirke" })
 * const all = Result.flatMap(table, (t) => segregationIndices(t, "a"))
 * Result.map(all, (i) => [i.segregationIndex.wert, i.isolation.wert]) // => Result.succeed([0.6, 0.68])
 * Result.map(all, (i) => i.relativeDiversity.wert) // => Result.succeed(0.36)
 * Result.map(all, (i) => i.gorard.ebene) // => Result.succeed("Bezirke")
 * const none = Result.flatMap(table, (t) => segregationIndices(t, "c"))
 * Result.mapError(none, (e) => e.message) // => Result.fail("nameUnbekannt: group = c")
 * ```
 */
export const segregationIndices = (
  given: GroupTable,
  group: string,
): Result.Result<SegregationIndices, NichtDefiniert> => {
  const g = given.groups.indexOf(group)
  if (g < 0) return Result.fail(new NichtDefiniert({ grund: "nameUnbekannt", feld: "group", gefunden: group }))
  const X = given.groupTotals[g]!
  if (X <= given.total * SMALLEST_SHARE) return Result.fail(new NichtDefiniert({ grund: "gruppeLeer", feld: "group" }))
  return Result.map(needTwoGroups(given), (table) => indicesOf(table, g))
}

const indicesOf = (table: GroupTable, g: number): SegregationIndices => {
  const { counts, unitTotals: t, groupTotals, total: T, n, leer } = table
  const columnOf = (k: number): Float64Array => counts.subarray(k * n, (k + 1) * n)
  const X = groupTotals[g]!
  const gruppe = { x: columnOf(g), t, X, T, n, leer }

  const sums = Array.from(groupTotals, (total, k) => cellSums(columnOf(k), t, total, T))
  const excesses = groupTotals.map((total, k) => excessFrom(sums[k]!.above, total, T))
  const squares = Float64Array.from(sums, (sum) => sum.squares)
  const divergences = Float64Array.from(sums, (sum) => sum.divergence)
  const information = multiInformationFrom(table, divergences)

  const inTable = <E extends Einheit>(figure: Kennzahl<E>): Kennzahl<E> =>
    table.ebene === undefined ? figure : { ...figure, ebene: table.ebene }
  return {
    segregationIndex: inTable(segregationFigure(gruppe, evenness(sums[g]!.above, X, T))),
    giniSegregation: inTable(giniFigure(gruppe, giniOf(gruppe))),
    theilH: inTable(theilFigure(gruppe, theilFrom(gruppe, divergences[g]!))),
    atkinson: inTable(atkinsonFigure(gruppe, 0.5, atkinsonOf(gruppe, 0.5))),
    isolation: inTable(isolationFigure(gruppe, isolationOf(gruppe))),
    interaction: inTable(interactionFigure(gruppe, interactionOf(gruppe))),
    correlationRatio: inTable(correlationFigure(gruppe, correlation(squares[g]!, X, T))),
    gorard: inTable(gorardFigure(gruppe, gorardFrom(sums[g]!.above, X, T))),
    multigroupDissimilarity: multiDissimilarityFigure(table, multiDissimilarityFrom(table, excesses)),
    multigroupH: multiHFigure(table, multiHFrom(table, information)),
    multigroupMutualInformation: multiInformationFigure(table, information),
    squaredCoefficientOfVariation: variationFigure(table, variationFrom(table, squares)),
    relativeDiversity: relativeDiversityFigure(table, relativeDiversityFrom(table, squares)),
    normalizedExposure: normalizedExposureFigure(table, normalizedExposureFrom(table, squares)),
  }
}
