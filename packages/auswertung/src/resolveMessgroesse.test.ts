import fc from "fast-check"
import { expect, test } from "vitest"
import { bestandOf, luecke, plain, wert } from "./musterstadt.test.ts"
import { resolveMessgroesse } from "./resolveMessgroesse.ts"

// Laws

test("the parts of a Messgroesse add up to it, where it is not counted itself", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (eu, nichtEu) => {
      const bestand = bestandOf([wert("aus-eu", "2020", eu), wert("nicht-aus-eu", "2020", nichtEu)])
      expect(resolveMessgroesse(bestand, "zugewanderte", frage)).toMatchObject({
        _tag: "Zahl",
        zahl: eu + nichtEu,
        spanne: { von: eu + nichtEu, bis: eu + nichtEu },
        einheit: "personen",
        herkunft: "berechnet",
      })
    }),
  )
})

test("a counted value is exact and counts before the sum of the parts, even if they disagree", () => {
  fc.assert(
    fc.property(fc.nat(), fc.nat(), fc.nat(), (gezaehlt, eu, nichtEu) => {
      const beobachtungen = [
        wert("aus-eu", "2020", eu),
        wert("nicht-aus-eu", "2020", nichtEu),
        wert("zugewanderte", "2020", gezaehlt),
      ]
      expect(resolveMessgroesse(bestandOf(beobachtungen), "zugewanderte", frage)).toMatchObject({
        zahl: gezaehlt,
        spanne: { von: gezaehlt, bis: gezaehlt },
        herkunft: "gezaehlt",
      })
    }),
  )
})

// Cases

test("Merkmale by which a Messgroesse is not broken down are left out, the others are not", () => {
  const bestand = bestandOf([
    wert("bevoelkerung", "2020", 100),
    wert("nach-land", "2020", 7, { merkmale: { land: "Atlantis" } }),
  ])
  const atlantis = { ...frage, merkmale: { land: "Atlantis" } }
  expect(resolveMessgroesse(bestand, "bevoelkerung", atlantis)).toMatchObject({ zahl: 100 })
  expect(resolveMessgroesse(bestand, "nach-land", atlantis)).toMatchObject({ zahl: 7 })
  expect(resolveMessgroesse(bestand, "nach-land", frage)).toMatchObject({ _tag: "KeinWert", grund: "eingabeFehlt" })
})

test("a missing part is no 0: the sum is a hole that names what was asked for", () => {
  expect(resolveMessgroesse(bestandOf([wert("aus-eu", "2020", 5)]), "zugewanderte", frage)).toMatchObject({
    _tag: "KeinWert",
    grund: "eingabeFehlt",
    fehlt: { messgroesse: "zugewanderte", zeit: "2020" },
  })
})

test("a hole of the data keeps its reason and names the Messgroesse; parts that are all there fill it", () => {
  const gesperrt = wert("zugewanderte", "2020", luecke("gesperrt", { schranke: { art: "unter", zahl: 3 } }))
  expect(resolveMessgroesse(bestandOf([gesperrt]), "zugewanderte", frage)).toMatchObject({
    _tag: "KeinWert",
    grund: "gesperrt",
    schranke: { art: "unter", zahl: 3 },
    fehlt: { messgroesse: "zugewanderte", zeit: "2020" },
  })
  const teile = [wert("aus-eu", "2020", 1), wert("nicht-aus-eu", "2020", 1)]
  expect(resolveMessgroesse(bestandOf([gesperrt, ...teile]), "zugewanderte", frage)).toMatchObject({ zahl: 2 })
})

test("parts may have parts, each counted in its own area and time", () => {
  const messgroessen = [
    ...plain.messgroessen.filter(({ id }) => id !== "aus-eu"),
    { id: "aus-eu", titel: "EU", einheit: "personen", teile: ["nord", "sued"] },
    { id: "nord", titel: "Nordeuropa", einheit: "personen" },
    { id: "sued", titel: "Südeuropa", einheit: "personen" },
  ]
  const inB1 = ["nord", "sued", "nicht-aus-eu"].map((id, i) => wert(id, "2020", 10 ** i, { gebiet: "b-1" }))
  const bestand = bestandOf([...inB1, wert("nord", "2020", 500)], { messgroessen })
  expect(resolveMessgroesse(bestand, "zugewanderte", wert("zugewanderte", "2020", 0, { gebiet: "b-1" }))).toMatchObject(
    { zahl: 111 },
  )
  expect(resolveMessgroesse(bestand, "zugewanderte", frage)).toMatchObject({ grund: "eingabeFehlt" })
})

test("an unknown Messgroesse is a hole", () => {
  expect(resolveMessgroesse(bestandOf([]), "unbekannt", frage)).toMatchObject({
    _tag: "KeinWert",
    grund: "eingabeFehlt",
  })
})

test("a count printed with decimals stands for the Spanne of its digits, a whole one for itself", () => {
  const gezaehlt = (zahl: number, stellen: number) =>
    resolveMessgroesse(bestandOf([wert("zugewanderte", "2020", zahl, { stellen })]), "zugewanderte", frage)
  expect(gezaehlt(3.4, 1)).toMatchObject({ zahl: 3.4, spanne: { von: 3.35, bis: 3.45 }, herkunft: "gezaehlt" })
  expect(gezaehlt(34, 0)).toMatchObject({ zahl: 34, spanne: { von: 34, bis: 34 } })
})

test("a value names its source, a computed one those of all its inputs", () => {
  const einer = wert("zugewanderte", "2020", 5)
  expect(resolveMessgroesse(bestandOf([einer]), "zugewanderte", frage)).toMatchObject({ quellen: [einer.quelle] })
})

// Helpers

const { messgroesse, zeit } = wert("zugewanderte", "2020", 0)
const frage = { messgroesse, zeit }
