import * as Result from "effect/Result"
import { expect, expectTypeOf, test } from "vitest"
import type { Kennzahl } from "./Kennzahl.ts"
import { percentChange } from "./anteil/percentChange.ts"
import { pp } from "./anteil/pp.ts"
import { share } from "./anteil/share.ts"
import { dissimilarity } from "./segregation/dissimilarity.ts"

test("a change in percent cannot be passed where percentage points are due (checked by tsc)", () => {
  const printPunkte = (k: Kennzahl<"prozentpunkte">): string => `${k.wert} %-Punkte`
  const prozent: Kennzahl<"prozent"> = Result.getOrThrow(percentChange(0.25, 0.5))
  const punkte: Kennzahl<"prozentpunkte"> = Result.getOrThrow(pp(0.25, 0.5))

  expect(printPunkte(punkte)).toBe("25 %-Punkte")
  // @ts-expect-error 100 % are not 100 percentage points
  expect(printPunkte(prozent)).toBe("100 %-Punkte")
  // @ts-expect-error nor the other way round
  const mistaken: Kennzahl<"prozent"> = punkte
  expect(mistaken.einheit).toBe("prozentpunkte")
  expectTypeOf<Kennzahl<"prozent">>().not.toExtend<Kennzahl<"prozentpunkte">>()
})

test("a Kennzahl cannot be changed (checked by tsc)", () => {
  const k = Result.getOrThrow(share(1, 4))
  // @ts-expect-error wert is readonly
  const change = (): number => (k.wert = 1)
  expect(change).toBeTypeOf("function")
})

test("every formula says its unit, its own name, its formula and its rows", () => {
  const figures = [
    Result.getOrThrow(share(1, 4)),
    Result.getOrThrow(pp(0.1, 0.2)),
    Result.getOrThrow(percentChange(1, 2)),
    Result.getOrThrow(dissimilarity([1, 2, 0], [3, 1, 0])),
  ]
  expect(figures.map((k) => [k.index, k.einheit, k.formel, k.n, k.verwendet, k.leer])).toEqual([
    ["share", "anteil", "teil / gesamt", 1, 1, 0],
    ["pp", "prozentpunkte", "(bis − von) · 100", 1, 1, 0],
    ["percentChange", "prozent", "(bis − von) / von · 100", 1, 1, 0],
    ["dissimilarity", "index", "½ · Σ |xᵢ/X − yᵢ/Y|", 3, 2, 1],
  ])
})
