import { expect, test } from "vitest"
import { gebieteOf, membersOfMerkmal } from "./Bestand.ts"
import { bestandOf, konzept, konzeptOf, wert } from "./musterstadt.test.ts"

test("a value is found by what it describes, whatever the order of its Merkmale", () => {
  const beobachtung = wert("nach-land", "2020", 3, { merkmale: { land: "Atlantis", geschlecht: "weiblich" } })
  const bestand = bestandOf([beobachtung])
  const andersherum = wert("nach-land", "2020", 0, { merkmale: { geschlecht: "weiblich", land: "Atlantis" } })
  expect(bestand.find(andersherum)).toBe(beobachtung)
  expect(
    bestand.find(wert("nach-land", "2021", 0, { merkmale: { land: "Atlantis", geschlecht: "weiblich" } })),
  ).toBeUndefined()
  expect(bestand.find(wert("nach-land", "2020", 0, { merkmale: { land: "Atlantis" } }))).toBeUndefined()
})

test("where two sources disagree, the one the Konzept lists first counts alone, in any order", () => {
  const register = wert("zuzuege", "2020", 1, { quelle: "register" })
  const umfrage = wert("zuzuege", "2020", 2, { quelle: "umfrage" })
  for (const beobachtungen of [
    [register, umfrage],
    [umfrage, register],
  ]) {
    const bestand = bestandOf(beobachtungen)
    expect(bestand.find(umfrage)).toBe(register)
    expect(bestand.ofGroesse("zuzuege")).toEqual([register])
  }
})

test("of two values of one source the first counts", () => {
  const [erste, zweite] = [wert("zuzuege", "2020", 1), wert("zuzuege", "2020", 2)]
  expect(bestandOf([erste, zweite]).ofGroesse("zuzuege")).toEqual([erste])
  expect(bestandOf([]).ofGroesse("zuzuege")).toEqual([])
})

test("a Raumeinheit has its areas in the order of the Konzept, an unknown one has none", () => {
  expect(gebieteOf(konzept, "bezirk").map(({ id }) => id)).toEqual(["b-1", "b-2", "b-3", "b-4"])
  expect(gebieteOf(konzept, "wahlkreis")).toEqual([])
  const ohneIndikatoren = { indikatoren: [], ziele: [], massnahmen: [] }
  const ohneRaum = konzeptOf({ ...ohneIndikatoren, kommune: { ags: "01001000", name: "Musterstadt" } })
  expect(gebieteOf(ohneRaum, "bezirk")).toEqual([])
})

test("the members of a Merkmal come in a fixed order, without areas, other years and cells of a finer table", () => {
  const bestand = bestandOf([
    wert("nach-land", "2020", 3, { merkmale: { land: "Utopia" } }),
    wert("nach-land", "2020", 4, { merkmale: { land: "Atlantis" } }),
    wert("nach-land", "2020", 2, { merkmale: { land: "Atlantis", geschlecht: "weiblich" } }),
    wert("nach-land", "2020", 1, { merkmale: { geschlecht: "weiblich" } }),
    wert("nach-land", "2020", 1, { merkmale: { land: "Avalon" }, gebiet: "b-1" }),
    wert("nach-land", "2019", 1, { merkmale: { land: "Avalon" } }),
    wert("nach-land", "2020", 9),
  ])
  const members = membersOfMerkmal(bestand, "nach-land", wert("zuzuege", "2020", 0).zeit, "land")
  expect(members).toEqual([
    { element: "Atlantis", merkmale: { land: "Atlantis" } },
    { element: "Utopia", merkmale: { land: "Utopia" } },
  ])
})
