import fc from "fast-check"
import { expect, test } from "vitest"
import { bestandOf, gedruckteEinheiten, luecke, wert } from "./musterstadt.test.ts"
import { printedWert, resolveWert } from "./resolveWert.ts"

// Laws

test("a printed value stands for half a unit of its last digit on either side, to the nearest double", () => {
  fc.assert(
    fc.property(fc.integer({ min: -100_000, max: 100_000 }), fc.nat(4), (einheiten, stellen) => {
      const { zahl } = gedruckteEinheiten(einheiten, stellen)
      expect(printedWert(wert("anteil", "2020", zahl, { stellen }))).toMatchObject({
        _tag: "Zahl",
        zahl,
        spanne: { von: (einheiten * 10 - 5) / 10 ** (stellen + 1), bis: (einheiten * 10 + 5) / 10 ** (stellen + 1) },
        stellen,
        einheit: "%",
        herkunft: "gedruckt",
      })
    }),
  )
})

test("24,4 stands for 24.35 to 24.45, not for 24.349999999999998", () => {
  expect(printedWert(wert("anteil", "2020", 24.4, { stellen: 1 }))).toMatchObject({
    spanne: { von: 24.35, bis: 24.45 },
  })
})

test("a value that is not said to be rounded is exact", () => {
  expect(printedWert(wert("anteil", "2020", 24.4))).toMatchObject({ spanne: { von: 24.4, bis: 24.4 } })
})

// Cases

test("of an Indikator the printed value counts before the computed one", () => {
  const anzahlen = [wert("zugewanderte", "2020", 1), wert("bevoelkerung", "2020", 3)]
  expect(resolveWert(bestandOf(anzahlen), anteil)).toMatchObject({ herkunft: "berechnet", zahl: (1 / 3) * 100 })
  expect(resolveWert(bestandOf([...anzahlen, wert("anteil", "2020", 30, { stellen: 0 })]), anteil)).toMatchObject({
    herkunft: "gedruckt",
    zahl: 30,
  })
})

test("a printed hole is filled from counts; where they are missing too, the printed reason stays", () => {
  const grafik = wert("anteil", "2020", luecke("nurInGrafik", { richtung: "steigend" }))
  const anzahlen = [wert("zugewanderte", "2020", 1), wert("bevoelkerung", "2020", 4)]
  expect(resolveWert(bestandOf([grafik, ...anzahlen]), anteil)).toMatchObject({ zahl: 25 })
  expect(resolveWert(bestandOf([grafik]), anteil)).toMatchObject(luecke("nurInGrafik", { richtung: "steigend" }))
  expect(resolveWert(bestandOf([]), anteil)).toMatchObject({ grund: "eingabeFehlt" })
})

test("of a Messgroesse only counts are asked", () => {
  expect(resolveWert(bestandOf([wert("zuzuege", "2020", 3)]), wert("zuzuege", "2020", 0))).toMatchObject({
    herkunft: "gezaehlt",
    zahl: 3,
  })
})

test("nothing observed is nothing printed", () => {
  expect(printedWert(undefined)).toBeUndefined()
})

// Helpers

const anteil = wert("anteil", "2020", 0)
