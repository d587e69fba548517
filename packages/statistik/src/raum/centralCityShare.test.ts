import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { centralCityShare } from "./centralCityShare.ts"

test("the shares of the centre and of everything else are 1 together", () => {
  const units = fc.array(fc.tuple(fc.nat(50), fc.boolean()), { minLength: 2 })
  fc.assert(
    fc.property(units, (rows) => {
      const [x, zentrum] = [rows.map(([count]) => count), rows.map(([, mark]) => mark)]
      fc.pre(x.some((count) => count > 0) && zentrum.includes(true) && zentrum.includes(false))
      const [inside, outside] = [
        centralCityShare(x, zentrum),
        centralCityShare(
          x,
          zentrum.map((mark) => !mark),
        ),
      ]
      expect(Result.getOrThrow(inside).wert + Result.getOrThrow(outside).wert).toBeCloseTo(1, 14)
    }),
  )
})

test("is 1 where all of the group lives in the centre, weighted or not, and 0 where nobody does", () => {
  expect(centralCityShare([0.1, 0.2, 0.7, 0], [true, true, true, false])).toEqual(
    Result.succeed({
      wert: 1,
      einheit: "anteil",
      index: "centralCityShare",
      formel: "Σ xᵢ im Zentrum / X",
      n: 4,
      verwendet: 4,
      leer: 0,
    }),
  )
  expect(Result.getOrThrow(centralCityShare([0, 3], [true, false])).wert).toBe(0)
  expect(Result.getOrThrow(centralCityShare([1, 3], [true, false])).wert).toBe(0.25)
})

test("has no value without a centre, without anybody, or for marks that are neither true nor false", () => {
  expect(reasonOf([], [])).toEqual(["keineEinheiten", undefined, undefined, undefined])
  expect(reasonOf([1, 2], [false, false])).toEqual(["keineEinheiten", "zentrum", undefined, undefined])
  expect(reasonOf([1, 2], [true])).toEqual(["laengenVerschieden", "zentrum", undefined, "2 / 1"])
  expect(reasonOf([0, 0], [true, false])).toEqual(["gruppeLeer", "x", undefined, undefined])
  expect(reasonOf([1, -2], [true, false])).toEqual(["ungueltigeAnzahl", "x", 1, "-2"])
  expect(reasonOf([Number.NaN, 2], [true, false])).toEqual(["ungueltigeAnzahl", "x", 0, "NaN"])
  expect(reasonOf([2 ** 53, 2], [true, false])).toEqual(["zuGross", "x", undefined, String(2 ** 53 + 2)])
  expect(Result.isSuccess(centralCityShare([2 ** 53, 0], [true, false]))).toBe(true)
  const texts = ["ja", false] as unknown as Array<boolean>
  expect(reasonOf([1, 2], texts)).toEqual(["parameterAusserhalb", "zentrum", 0, "ja"])
  const numbers = [true, 1] as unknown as Array<boolean>
  expect(reasonOf([1, 2], numbers)).toEqual(["parameterAusserhalb", "zentrum", 1, "1"])
})

// Helpers

const reasonOf = (x: ArrayLike<number>, zentrum: ArrayLike<boolean>) => {
  const { grund, feld, reihe, gefunden } = Result.getOrThrow(Result.flip(centralCityShare(x, zentrum)))
  return [grund, feld, reihe, gefunden]
}
