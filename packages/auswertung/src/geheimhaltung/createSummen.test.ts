import type { Beobachtung } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { konzeptOf, plain, wert } from "../musterstadt.test.ts"
import { createAnteilsummen } from "./createAnteilsummen.ts"
import { createSummen } from "./createSummen.ts"
import { createZellen } from "./createZellen.ts"

// Sums

test("the areas of a Raumeinheit make up the Kommune, those that nothing tells included", () => {
  expect(summenOf([wert("bevoelkerung", "2020", 9, { gebiet: "b-2" })])).toEqual([
    "bevoelkerung = bevoelkerung b-1 + bevoelkerung b-2",
  ])
  expect(summenOf([wert("bevoelkerung", "2020", 9)])).toEqual([])
  const ohneRaum = { kommune: { ags: "01001000", name: "Musterstadt" }, indikatoren: [], ziele: [] }
  expect(summenOf([wert("bevoelkerung", "2020", 9, { gebiet: "b-2" })], ohneRaum)).toEqual([])
})

test("the members of a Merkmal make up the value without it, as far as they are told", () => {
  expect(summenOf([land("Atlantis"), land("Utopia")])).toEqual(["nach-land = nach-land Atlantis + nach-land Utopia …"])
})

test("two Merkmale make a table with both margins and a total", () => {
  expect(summenOf([wert("nach-land", "2020", 3, { merkmale: { land: "Utopia", geschlecht: "w" } })])).toEqual([
    "nach-land = nach-land w …",
    "nach-land = nach-land Utopia …",
    "nach-land w = nach-land Utopia w …",
    "nach-land Utopia = nach-land Utopia w …",
  ])
})

test("areas and members cross: each area has its members, each member its areas", () => {
  expect(summenOf([land("Utopia", "b-1")])).toEqual([
    "nach-land = nach-land b-1 + nach-land b-2",
    "nach-land = nach-land Utopia …",
    "nach-land Utopia = nach-land b-1 Utopia + nach-land b-2 Utopia",
    "nach-land b-1 = nach-land b-1 Utopia …",
    "nach-land b-2 = nach-land b-2 Utopia …",
  ])
})

test("the parts of a Messgroesse make it up, at the same time and place", () => {
  expect(summenOf([wert("aus-eu", "2021", 3)])).toEqual(["zugewanderte 2021 = aus-eu 2021 + nicht-aus-eu 2021"])
  expect(summenOf([wert("zugewanderte", "2020", 3)])).toEqual([])
  expect(summenOf([wert("aus-eu", "2020", 3, { gebiet: "b-1" })])).toEqual([
    "aus-eu = aus-eu b-1 + aus-eu b-2",
    "nicht-aus-eu = nicht-aus-eu b-1 + nicht-aus-eu b-2",
    "zugewanderte = zugewanderte b-1 + zugewanderte b-2",
    "zugewanderte = aus-eu + nicht-aus-eu",
    "zugewanderte b-1 = aus-eu b-1 + nicht-aus-eu b-1",
    "zugewanderte b-2 = aus-eu b-2 + nicht-aus-eu b-2",
  ])
})

test("parts make up a whole for a member of a Merkmal only if all are broken down by it", () => {
  const mit = (nenner: ReadonlyArray<string>) =>
    summenOf([wert("a", "2020", 3, { merkmale: { land: "Utopia" } })], {
      messgroessen: [
        { id: "w", titel: "W", einheit: "personen", teile: ["a", "b"], merkmale: nenner },
        { id: "a", titel: "A", einheit: "personen", merkmale: ["land"] },
        { id: "b", titel: "B", einheit: "personen", merkmale: ["land"] },
      ],
      indikatoren: [],
      ziele: [],
    })
  expect(mit(["geschlecht"])).toEqual(["a = a Utopia …", "w = a + b"])
  expect(mit(["land"])).toContain("w Utopia = a Utopia + b Utopia")
})

test("what is added stands at no place and is counted in the unit of its Messgroesse", () => {
  const { zellen, summen } = create([
    wert("bevoelkerung", "2020", 9, { gebiet: "b-2" }),
    wert("geburten", "2020", 1, { gebiet: "b-1" }),
  ])
  expect([...zellen.values()].map(({ key, isPersonen, orte }) => [key, isPersonen, orte])).toEqual([
    ["bevoelkerung 2020 b-2 ", true, [0]],
    ["geburten 2020 b-1 ", false, [1]],
    ["bevoelkerung 2020  ", true, []],
    ["bevoelkerung 2020 b-1 ", true, []],
    ["geburten 2020  ", false, []],
    ["geburten 2020 b-2 ", false, []],
  ])
  expect(summen.map(({ key }) => key)).toEqual(["bevoelkerung 2020   = bezirk", "geburten 2020   = bezirk"])
})

test("the order of the Beobachtungen does not change the Summen", () => {
  const alle = [
    land("Atlantis"),
    land("Utopia", "b-1"),
    land("Utopia", "b-2"),
    wert("aus-eu", "2020", 1, { gebiet: "b-2" }),
    wert("zugewanderte", "2020", 4),
    wert("nach-land", "2020", 3, { merkmale: { land: "Utopia", geschlecht: "w" } }),
  ]
  fc.assert(
    fc.property(fc.shuffledSubarray(alle, { minLength: alle.length }), (gemischt) => {
      expect(summenOf(gemischt)).toEqual(summenOf(alle))
    }),
  )
})

// Sums of shares

test("the few who are missing to the whole of a share are a Zelle of their own", () => {
  const anteile = anteilsummenOf([wert("bevoelkerung", "2020", 100), wert("zugewanderte", "2020", 96)])
  expect(anteile).toEqual([["bevoelkerung = zugewanderte + rest", "bevoelkerung 2020   ohne zugewanderte 2020  "]])
  expect(anteilsummenOf([wert("bevoelkerung", "2020", 100), wert("zugewanderte", "2020", 95)])).toEqual([])
  expect(anteilsummenOf([wert("bevoelkerung", "2020", 100), wert("zugewanderte", "2020", 100)])).toEqual([])
  expect(anteilsummenOf([wert("bevoelkerung", "2020", 96), wert("zugewanderte", "2020", 100)])).toEqual([])
})

test("those few are persons, nothing tells them, and several stand in the order of their keys", () => {
  const { konzept, zellen, zahlen } = create([
    wert("bevoelkerung", "2020", 100),
    wert("zugewanderte", "2020", 97),
    wert("aus-eu", "2020", 96),
  ])
  const anteile = createAnteilsummen(konzept, zellen, zahlen, 5)
  expect(anteile.map(({ rest }) => [rest?.key, rest?.isPersonen, rest?.orte])).toEqual([
    ["bevoelkerung 2020   ohne aus-eu 2020  ", true, []],
    ["bevoelkerung 2020   ohne zugewanderte 2020  ", true, []],
  ])
})

test("a share at another place or time, or whose whole is not told, leaves no rest", () => {
  expect(
    anteilsummenOf([wert("bevoelkerung", "2020", 100, { gebiet: "b-1" }), wert("zugewanderte", "2020", 96)]),
  ).toEqual([])
  expect(anteilsummenOf([wert("bevoelkerung", "2021", 100), wert("zugewanderte", "2020", 96)])).toEqual([])
  expect(anteilsummenOf([wert("zugewanderte", "2020", 96)])).toEqual([])
  expect(anteilsummenOf([wert("bevoelkerung", "2020", 100)])).toEqual([])
})

test("a rate leaves no rest: its count need not be part of its base", () => {
  const rate = {
    ...plain.indikatoren[1],
    formel: { art: "rate", zaehler: "zugewanderte", nenner: "bevoelkerung", je: 1 },
  }
  const beobachtungen = [wert("bevoelkerung", "2020", 100), wert("zugewanderte", "2020", 96)]
  expect(anteilsummenOf(beobachtungen, { indikatoren: [rate], ziele: [] })).toEqual([])
})

test("what is not counted in persons leaves no rest", () => {
  const inHaushalten = plain.messgroessen.map((m) => (m.id === "bevoelkerung" ? { ...m, einheit: "haushalte" } : m))
  const haushalte = [wert("bevoelkerung", "2020", 100), wert("zugewanderte", "2020", 96)]
  expect(anteilsummenOf(haushalte, { messgroessen: inHaushalten })).toEqual([])
  expect(anteilsummenOf([wert("bevoelkerung", "2020", 100), wert("geburten", "2020", 98)])).toEqual([])
})

test("members of a Merkmal whose total is the whole of the share are a sum of it", () => {
  const laender = ["Atlantis", "Utopia"].map((name) => wert("nach-land", "2020", 30, { merkmale: { land: name } }))
  expect(anteilsummenOf([wert("zugewanderte", "2020", 60), ...laender])).toEqual([
    ["zugewanderte = nach-land …", "zugewanderte 2020   ohne nach-land 2020  "],
  ])
  expect(anteilsummenOf([wert("zugewanderte", "2020", 70), ...laender])).toEqual([])
})

test("members make up the whole of a share where the whole is broken down less than they, member by member", () => {
  const mit = (
    zaehler: ReadonlyArray<string>,
    nenner: ReadonlyArray<string>,
    merkmale: Readonly<Record<string, string>>,
  ) =>
    anteilsummenOf([wert("z", "2020", 60, { merkmale }), wert("n", "2020", 60, { merkmale: { geschlecht: "w" } })], {
      messgroessen: [
        { id: "z", titel: "Z", einheit: "personen", merkmale: zaehler },
        { id: "n", titel: "N", einheit: "personen", merkmale: nenner },
      ],
      indikatoren: [{ ...plain.indikatoren[1], formel: { art: "anteil", zaehler: "z", nenner: "n" } }],
      ziele: [],
    }).map(([formelText]) => formelText)
  expect(mit(["land", "geschlecht"], ["geschlecht"], { geschlecht: "w" })).toEqual(["n = z …", "n w = z w …"])
  const fein = mit(["land", "geschlecht"], ["geschlecht"], { geschlecht: "w", land: "Utopia" })
  expect(fein).toContain("n w = z w …")
  expect(fein).not.toContain("n w = z Utopia w …")
  expect(mit(["geschlecht"], ["geschlecht"], { geschlecht: "w" })).toEqual([])
})

// Helpers

const land = (name: string, gebiet?: string) =>
  wert("nach-land", "2020", 3, { merkmale: { land: name }, ...(gebiet === undefined ? {} : { gebiet }) })

const kommune = {
  ags: "01001000",
  name: "Musterstadt",
  raumeinheiten: [{ id: "bezirk", titel: "Bezirke", gebiete: ["b-1", "b-2"].map((id) => ({ id, titel: id })) }],
}

const create = (beobachtungen: ReadonlyArray<Beobachtung>, teile: Readonly<Record<string, unknown>> = {}) => {
  const konzept = konzeptOf({ kommune, massnahmen: [], ...teile })
  const { zellen, zahlen } = createZellen(konzept, beobachtungen, 5)
  return { konzept, zahlen, ...createSummen(konzept, zellen) }
}

type Summen = ReturnType<typeof create>["summen"]

/** Messgroesse, area and members of a Zelle, and the year if it is another one. */
const kurz = ({ bezug: { messgroesse, zeit, gebiet, merkmale = {} } }: Summen[number]["ganzes"]): string =>
  [messgroesse, gebiet, merkmale["land"], merkmale["geschlecht"], (zeit as string) === "2020" ? undefined : zeit]
    .filter((teil) => teil !== undefined)
    .join(" ")

const formel = ({ ganzes, teile, isVollstaendig }: Summen[number]): string =>
  `${kurz(ganzes)} = ${teile.map(kurz).join(" + ")}${isVollstaendig ? "" : " …"}`

const summenOf = (beobachtungen: ReadonlyArray<Beobachtung>, teile: Readonly<Record<string, unknown>> = {}) =>
  create(beobachtungen, teile).summen.map(formel)

const anteilsummenOf = (beobachtungen: ReadonlyArray<Beobachtung>, teile: Readonly<Record<string, unknown>> = {}) => {
  const { konzept, zellen, zahlen, summen } = create(beobachtungen, teile)
  const alle = new Map(zahlen)
  // the total of the members, as it follows from them
  for (const { ganzes, teile, isVollstaendig } of summen)
    if (!isVollstaendig && teile.every((teil) => zahlen.has(teil)))
      alle.set(
        ganzes,
        teile.reduce((summe, teil) => summe + (zahlen.get(teil) ?? 0), 0),
      )
  return createAnteilsummen(konzept, zellen, alle, 5).map(({ summe, rest }) => {
    const teile = summe.teile
      .map((teil) => (teil === rest ? "rest" : kurz(teil)))
      .toSorted()
      .toReversed()
    return [`${kurz(summe.ganzes)} = ${teile.join(" + ")}${summe.isVollstaendig ? "" : " …"}`, summe.key]
  })
}
