import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { hasReference, readJson, readReference, tables, why } from "../../test/reference.ts"
import type { Einheit, Kennzahl } from "../Kennzahl.ts"
import type { NichtDefiniert } from "../NichtDefiniert.ts"
import { groupTable } from "../mehrgruppen/GroupTable.ts"
import { atkinson } from "./atkinson.ts"
import { correlationRatio } from "./correlationRatio.ts"
import { giniSegregation } from "./giniSegregation.ts"
import { gorard } from "./gorard.ts"
import { interaction } from "./interaction.ts"
import { isolation } from "./isolation.ts"
import { minMax } from "./minMax.ts"
import { mutualInformation } from "./mutualInformation.ts"
import { segregationIndex } from "./segregationIndex.ts"
import { type SegregationIndices, segregationIndices } from "./segregationIndices.ts"
import { theilH } from "./theilH.ts"

type Index = (x: ArrayLike<number>, total: ArrayLike<number>) => Result.Result<Kennzahl<Einheit>, NichtDefiniert>

const single: Readonly<Record<string, Index>> = {
  dissimilarity: segregationIndex,
  gini: giniSegregation,
  theil_h: theilH,
  "atkinson_b0.1": (x, total) => atkinson(x, total, 0.1),
  "atkinson_b0.5": (x, total) => atkinson(x, total, 0.5),
  "atkinson_b0.9": (x, total) => atkinson(x, total, 0.9),
  isolation_xPx: isolation,
  interaction_xPy: interaction,
  correlation_ratio_eta2: correlationRatio,
  gorard_gs: gorard,
  minmax: minMax,
}

for (const name of tables)
  test.skipIf(!hasReference)(
    `agrees with 50-digit arithmetic on ${name}, each index to 1e-14 of its value${why}`,
    () => {
      const { x, total, expected } = readReference(name)
      for (const [key, of] of Object.entries(single))
        expect(deviation(Result.getOrThrow(of(x, total)).wert, expected(`single:${key}`)), key).toBeLessThan(1e-14)
    },
  )

test.skipIf(!hasReference)(`agrees with the information of tables of two groups to 1e-14 of its value${why}`, () => {
  for (const name of ["nc_births1974", "nc_births1979"]) {
    const { x, total, expected } = readReference(name)
    const { wert } = Result.getOrThrow(mutualInformation(x, total))
    expect(deviation(wert, expected("multi:mutual_information_nats"))).toBeLessThan(1e-14)
  }
})

const atOnce: Readonly<Record<string, keyof SegregationIndices>> = {
  "single:dissimilarity": "segregationIndex",
  "single:gini": "giniSegregation",
  "single:theil_h": "theilH",
  "single:atkinson_b0.5": "atkinson",
  "single:isolation_xPx": "isolation",
  "single:interaction_xPy": "interaction",
  "single:correlation_ratio_eta2": "correlationRatio",
  "single:gorard_gs": "gorard",
  "multi:multi_dissimilarity": "multigroupDissimilarity",
  "multi:multi_theil_h": "multigroupH",
  "multi:mutual_information_nats": "multigroupMutualInformation",
  "multi:multi_sq_coef_var_c": "squaredCoefficientOfVariation",
  "multi:multi_relative_diversity_r": "relativeDiversity",
  "multi:multi_normalized_exposure_p": "normalizedExposure",
}

for (const name of tables)
  test.skipIf(!hasReference)(`agrees with 50-digit arithmetic on ${name}, all fourteen indices at once${why}`, () => {
    const { columns, group, expected } = readReference(name)
    const all = Result.getOrThrow(Result.flatMap(groupTable(columns), (table) => segregationIndices(table, group)))
    for (const [key, index] of Object.entries(atOnce))
      expect(deviation(all[index].wert, expected(key)), key).toBeLessThan(1e-14)
  })

const ofToy: Readonly<Record<string, Index>> = {
  dissimilarity: segregationIndex,
  gini: giniSegregation,
  isolation_xPx: isolation,
  interaction_xPy: interaction,
  correlation_ratio_eta2: correlationRatio,
  gorard_gs: gorard,
  minmax: minMax,
  theil_h: theilH,
  atkinson_b05: (x, total) => atkinson(x, total, 0.5),
}

test.skipIf(!hasReference)(`agrees with the exact values of toy.json, zeros exactly${why}`, () => {
  const { cases } = readJson("toy.json") as { readonly cases: ReadonlyArray<ToyCase> }
  expect(cases.length).toBeGreaterThan(10)
  for (const { name, x, y, expected } of cases) {
    const total = x.map((xi, i) => xi + y[i]!)
    expect(Object.keys(expected).toSorted()).toEqual(Object.keys(ofToy).toSorted())
    for (const [key, of] of Object.entries(ofToy)) {
      const [numerator, denominator = "1"] = expected[key]!.split("/") as [string, string?]
      const value = Number(numerator) / Number(denominator)
      expect(deviation(Result.getOrThrow(of(x, total)).wert, value), `${name}: ${key}`).toBeLessThan(1e-15)
    }
  }
})

// Helpers

interface ToyCase {
  readonly name: string
  readonly x: ReadonlyArray<number>
  readonly y: ReadonlyArray<number>
  readonly expected: Readonly<Record<string, string>>
}

/** Relative, and absolute where 0 is expected. */
const deviation = (wert: number, expected: number): number =>
  Math.abs(wert - expected) / (expected === 0 ? 1 : Math.abs(expected))
