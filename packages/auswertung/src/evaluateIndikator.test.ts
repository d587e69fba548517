import { segregationIndex } from "@zielwerk/statistik"
import fc from "fast-check"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { evaluateIndikator } from "./evaluateIndikator.ts"
import { bestandOf, gebiete, luecke, plain, werteAus, wert } from "./musterstadt.test.ts"

// Laws

test("a printed value stands beside the computed one and never replaces it", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.nat(1000), (teil, rest, promille) => {
      const { werte } = werteAus("anteil", [
        wert("zugewanderte", "2020", teil),
        wert("bevoelkerung", "2020", teil + rest),
        wert("anteil", "2020", promille / 10, { stellen: 1 }),
      ])
      expect(werte).toMatchObject([
        {
          zeit: "2020",
          wert: { zahl: (teil / (teil + rest)) * 100, herkunft: "berechnet" },
          gedruckt: { zahl: promille / 10, stellen: 1, herkunft: "gedruckt" },
        },
      ])
    }),
  )
})

test("values come by area with the whole Kommune first, then Merkmal, then time, whatever the order they were given in", () => {
  const alle = [
    wert("anteil-land", "2010", 1),
    wert("anteil-land", "2020", 1),
    wert("anteil-land", "2010", 1, { merkmale: { land: "Atlantis" } }),
    wert("anteil-land", "2020", 1, { merkmale: { land: "Atlantis" } }),
    wert("anteil-land", "2020", 1, { merkmale: { geschlecht: "weiblich", land: "Atlantis" } }),
    wert("anteil-land", "ohneAngabe", 1, { gebiet: "b-1" }),
    wert("anteil-land", "2010-12-31", 1, { gebiet: "b-2" }),
  ]
  const werte = werteAus("anteil-land", alle).werte
  expect(
    werte.map(({ gebiet = "", merkmale = {}, zeit }) => [gebiet, Object.values(merkmale).join("+"), zeit]),
  ).toEqual([
    ["", "", "2010"],
    ["", "", "2020"],
    ["", "weiblich+Atlantis", "2020"],
    ["", "Atlantis", "2010"],
    ["", "Atlantis", "2020"],
    ["b-1", "", "ohneAngabe"],
    ["b-2", "", "2010-12-31"],
  ])
  fc.assert(
    fc.property(fc.shuffledSubarray(alle, { minLength: alle.length }), (gemischt) => {
      expect(werteAus("anteil-land", gemischt).werte).toEqual(werte)
    }),
  )
})

// What an Indikator is known for

test("an Indikator is computed wherever its first input is counted, and is a hole where the second is missing", () => {
  const { werte } = werteAus("anteil", [
    wert("zugewanderte", "2010", 10),
    wert("bevoelkerung", "2010", 40),
    wert("zugewanderte", "2020", 10),
    wert("bevoelkerung", "2030", 40),
  ])
  expect(werte).toMatchObject([
    {
      zeit: "2010",
      wert: { _tag: "Zahl", zahl: 25, spanne: { von: 25, bis: 25 }, einheit: "%", herkunft: "berechnet" },
    },
    {
      zeit: "2020",
      wert: {
        _tag: "KeinWert",
        grund: "eingabeFehlt",
        fehlt: { messgroesse: "bevoelkerung", zeit: "2020" },
      },
    },
  ])
})

test("the sum of parts is enough, and parts that are incomplete are no value", () => {
  const vollstaendig = [wert("aus-eu", "2010", 3), wert("nicht-aus-eu", "2010", 4)]
  const { werte } = werteAus("anzahl", [...vollstaendig, wert("aus-eu", "2020", 3)])
  expect(werte).toMatchObject([{ zeit: "2010", wert: { zahl: 7, herkunft: "berechnet" } }])
})

test("the sum of parts of parts is enough as well", () => {
  const messgroessen = [
    ...plain.messgroessen.map((m) =>
      m.id === "bevoelkerung" ? { ...m, teile: ["zugewanderte", "hier-geborene"] } : m,
    ),
    { id: "hier-geborene", titel: "Hier Geborene", einheit: "personen", teile: ["in-a", "in-b"] },
    { id: "in-a", titel: "In A geboren", einheit: "personen" },
    { id: "in-b", titel: "In B geboren", einheit: "personen" },
  ]
  const einwohner = { id: "einwohner", titel: "E", formel: { art: "anzahl", messgroesse: "bevoelkerung" } }
  const indikatoren = [
    ...plain.indikatoren,
    { ...einwohner, einheit: "personen", bewertung: "kontext", quelleId: "register" },
  ]
  const teile = ["aus-eu", "nicht-aus-eu", "in-a", "in-b"].map((id, i) => wert(id, "2020", 10 ** i))
  const bestand = bestandOf(teile, { messgroessen, indikatoren })
  const indikator = bestand.indikatoren.get("einwohner")
  expect(indikator && evaluateIndikator(bestand, indikator).werte).toMatchObject([
    { zeit: "2020", wert: { zahl: 1111 } },
  ])
})

test("a share by Merkmal is computed for each member that is counted", () => {
  const { werte } = werteAus("anteil-land", [
    wert("zugewanderte", "2020", 20),
    wert("nach-land", "2020", 5, { merkmale: { land: "Atlantis" } }),
    wert("nach-land", "2020", 4, { merkmale: { land: "Utopia" } }),
  ])
  expect(werte.map(({ merkmale, wert: w }) => [merkmale, w._tag === "Zahl" ? w.zahl : w.grund])).toEqual([
    [{ land: "Atlantis" }, 25],
    [{ land: "Utopia" }, 20],
  ])
})

test("a printed hole stays a hole with its reason, bound and direction", () => {
  const grafik = luecke("nurInGrafik", { richtung: "steigend", schranke: { art: "unter", zahl: 50 } })
  expect(werteAus("zufriedenheit", [wert("zufriedenheit", "ohneAngabe", grafik)]).werte).toMatchObject([
    { zeit: "ohneAngabe", wert: grafik },
  ])
})

test("a segregation index is computed once the areas have counts, also where none is printed", () => {
  const anzahlen = [40, 30, 20, 10]
  const { werte } = werteAus(
    "segregation",
    gebiete.flatMap((gebiet, i) => [
      wert("zugewanderte", "2020", anzahlen[i] ?? 0, { gebiet }),
      wert("bevoelkerung", "2020", 100, { gebiet }),
    ]),
  )
  const erwartet = Result.getOrThrow(segregationIndex(anzahlen, [100, 100, 100, 100])).wert
  expect(werte).toMatchObject([
    {
      zeit: "2020",
      wert: {
        _tag: "Zahl",
        zahl: erwartet,
        spanne: { von: erwartet, bis: erwartet },
        einheit: "index",
        herkunft: "berechnet",
      },
    },
  ])
})

test("a segregation index that lacks the count of one area is a hole that names the area", () => {
  const { werte } = werteAus(
    "segregation",
    gebiete.slice(1).map((gebiet) => wert("zugewanderte", "2020", 5, { gebiet })),
  )
  expect(werte).toMatchObject([
    { zeit: "2020", wert: { grund: "eingabeFehlt", fehlt: { messgroesse: "zugewanderte", gebiet: "b-1" } } },
  ])
})

test("counts of the whole Kommune alone make no segregation index", () => {
  expect(werteAus("segregation", [wert("zugewanderte", "2020", 5), wert("bevoelkerung", "2020", 50)]).werte).toEqual([])
})
