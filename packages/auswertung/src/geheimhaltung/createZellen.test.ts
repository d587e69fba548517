import { type Beobachtung, bezugKey } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { indikatorOf, konzept, luecke, wert } from "../musterstadt.test.ts"
import { createZellen } from "./createZellen.ts"
import { eingabenOf } from "../eingabenOf.ts"

test("a count is told where its Beobachtungen stand, with its number and whether it is one of persons", () => {
  const { zellen, zahlen, kleine, gedruckte } = zellenOf([
    wert("zugewanderte", "2020", 7, { gebiet: "b-1" }),
    wert("geburten", "2020", 2),
    wert("zugewanderte", "2020", luecke("gesperrt"), { gebiet: "b-2" }),
  ])
  expect([...zellen.values()].map(({ key, isPersonen, orte }) => [key, isPersonen, orte])).toEqual([
    ["zugewanderte 2020 b-1 ", true, [0]],
    ["geburten 2020  ", false, [1]],
    ["zugewanderte 2020 b-2 ", true, [2]],
  ])
  expect([...zellen].map(([key, zelle]) => key === zelle.key && key === bezugKey(zelle.bezug))).toEqual([
    true,
    true,
    true,
  ])
  expect(namen(zahlen)).toEqual({ "zugewanderte 2020 b-1 ": 7, "geburten 2020  ": 2 })
  expect([...kleine]).toEqual([])
  expect(gedruckte).toEqual([])
})

test("a number of persons below the threshold is small, that of anything else is not", () => {
  const { kleine } = zellenOf([
    wert("zugewanderte", "2020", 4),
    wert("zugewanderte", "2021", 5),
    wert("zugewanderte", "2022", 0),
    wert("geburten", "2020", 4),
    { ...wert("geburten", "2021", 4), einheit: konzept.messgroessen[0]?.einheit ?? "personen" },
  ])
  expect([...kleine].map(({ key }) => key)).toEqual(["zugewanderte 2020  ", "geburten 2021  "])
})

test("where sources disagree the first one of the Konzept counts, but what any of them tells is protected", () => {
  const { zahlen, kleine, zellen } = zellenOf([
    wert("zugewanderte", "2020", 3, { quelle: "umfrage" }),
    wert("zugewanderte", "2020", 8),
  ])
  expect(namen(zahlen)).toEqual({ "zugewanderte 2020  ": 8 })
  expect([...kleine].map(({ key }) => key)).toEqual(["zugewanderte 2020  "])
  expect([...zellen.values()].map(({ orte }) => orte)).toEqual([[0, 1]])
})

test("a printed figure stands where the counts of its formula stand, once for all its sources", () => {
  const { zellen, zahlen, gedruckte } = zellenOf([
    wert("saldo", "2020", 5),
    wert("anteil", "2020", 24.4, { stellen: 1, gebiet: "b-1" }),
    wert("anteil", "2020", 24, { stellen: 0, gebiet: "b-1", quelle: "umfrage" }),
  ])
  expect([...zellen.values()].map(({ key, orte }) => [key, orte])).toEqual([
    ["zuzuege 2020  ", [0]],
    ["fortzuege 2020  ", [0]],
    ["zugewanderte 2020 b-1 ", [1, 2]],
    ["bevoelkerung 2020 b-1 ", [1, 2]],
  ])
  expect([...zahlen]).toEqual([])
  expect(gedruckte.map(({ key, beobachtung, eingaben }) => [key, beobachtung.quelle, eingaben.length])).toEqual([
    ["anteil 2020 b-1 ", "register", 2],
    ["saldo 2020  ", "register", 2],
  ])
})

test("an Indikator that is only reported is a count of its own", () => {
  const { zellen, zahlen, gedruckte } = zellenOf([wert("abbrecherquote", "2020", 3)])
  expect([...zellen.values()].map(({ key, isPersonen }) => [key, isPersonen])).toEqual([
    ["abbrecherquote 2020  ", false],
  ])
  expect([zahlen.size, gedruckte.length]).toEqual([1, 0])
})

test("a count has the Merkmale that its Messgroesse is broken down by, and none if there are none", () => {
  const { zellen } = zellenOf([
    wert("anteil-land", "2020", 50, { merkmale: { land: "Atlantis", geschlecht: "w" } }),
    { ...wert("zugewanderte", "2020", 5), merkmale: {} },
  ])
  expect([...zellen.keys()]).toEqual([
    'nach-land 2020  [["geschlecht","w"],["land","Atlantis"]]',
    "zugewanderte 2020  ",
  ])
  expect([...zellen.values()].map(({ bezug }) => "merkmale" in bezug)).toEqual([true, false])
})

test("the counts of a formula come in its order, those of a segregation index for each area", () => {
  const keys = (id: string) =>
    eingabenOf(konzept, nomen, indikatorOf(id), wert(id, "2020", 1)).map(({ messgroesse, gebiet }) =>
      [messgroesse, gebiet].join(" ").trim(),
    )
  expect(["anzahl", "anteil", "geburtenrate", "saldo", "zufriedenheit", "abbrecherquote"].map(keys)).toEqual([
    ["zugewanderte"],
    ["zugewanderte", "bevoelkerung"],
    ["geburten", "bevoelkerung"],
    ["zuzuege", "fortzuege"],
    [],
    [],
  ])
  expect(keys("segregation")).toEqual(
    ["b-1", "b-2", "b-3", "b-4"].flatMap((gebiet) => [`zugewanderte ${gebiet}`, `bevoelkerung ${gebiet}`]),
  )
  expect(eingabenOf(konzept, new Map(), indikatorOf("saldo"), wert("saldo", "2020", 1))).toEqual([])
})

// Helpers

const nomen = new Map(konzept.messgroessen.map((m) => [m.id as string, m]))
const zellenOf = (beobachtungen: ReadonlyArray<Beobachtung>) => createZellen(konzept, beobachtungen, 5)
const namen = (zahlen: ReadonlyMap<{ readonly key: string }, number>) =>
  Object.fromEntries([...zahlen].map(([{ key }, zahl]) => [key, zahl]))
