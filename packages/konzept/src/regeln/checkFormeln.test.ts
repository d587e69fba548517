import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { decodeBeobachtungen } from "../decodeBeobachtungen.ts"
import { decodeKonzept } from "../decodeKonzept.ts"
import { checkAuspraegungen } from "./checkAuspraegungen.ts"

test("a formula over a Merkmal that its Groesse does not have is a fault, wherever it names it", () => {
  const formeln = [
    { art: "summe", groesse: "nach-land", zeit: "2018", ueber: "lant" },
    {
      art: "rang",
      groesse: "nach-land",
      zeit: "2018",
      unter: { merkmal: "lant" },
      elemente: ["A"],
      ordnung: "vomGroessten",
    },
    { art: "indikator", indikator: "anteil-land", zeit: "2018", merkmale: { lant: "Atlantis" } },
    { art: "differenz", groesse: "nach-land", von: "2007", bis: "2018", merkmale: { lant: "Atlantis" } },
  ]
  expect(formeln.map((formel) => befundeOf({ formel }))).toEqual(
    ["ueber", "unter/merkmal", "merkmale/lant", "merkmale/lant"].map((pfad) => [
      ["MerkmalUnbekannt", `/veroeffentlichungen/0/formel/${pfad}`],
    ]),
  )
})

test("an Indikator that counts has the unit of what it counts", () => {
  expect(befundeOf({ einheit: "%" })).toEqual([["EinheitFalsch", "/indikatoren/1/einheit"]])
  expect(befundeOf({})).toEqual([])
})

test("only counts and what is reported as such can be added up over periods (V-05, V-06)", () => {
  const fuer = (formel: object, einheit = "personen") => {
    const { indikatoren, ...rest } = plain({})
    const [anteil] = indikatoren
    const einer = { ...anteil, merkmale: [], formel, einheit, zaehlweise: "jeZeitraum" }
    return Result.match(decodeKonzept({ ...rest, indikatoren: [einer], veroeffentlichungen: [] }), {
      onSuccess: () => [],
      onFailure: ({ befunde }) => befunde.map(({ code, wo }) => [code, wo.zeiger]),
    })
  }
  const unmoeglich = [["ZaehlweiseUnmoeglich", "/indikatoren/0/zaehlweise"]]
  expect(fuer({ art: "anzahl", messgroesse: "alle" })).toEqual([])
  expect(fuer({ art: "differenz", a: "alle", b: "nach-land" })).toEqual([])
  expect(fuer({ art: "berichtet" })).toEqual([])
  expect(fuer({ art: "berichtet" }, "%")).toEqual(unmoeglich)
  expect(fuer({ art: "anteil", zaehler: "nach-land", nenner: "alle" }, "%")).toEqual(unmoeglich)
  expect(fuer({ art: "rate", zaehler: "nach-land", nenner: "alle", je: 1000 }, "je 1.000")).toEqual(unmoeglich)
})

test("a member that no Beobachtung knows is asked about, with the name it may be", () => {
  const elemente = (element: string) => ({
    art: "rang",
    groesse: "nach-land",
    zeit: "2018",
    unter: { merkmal: "land" },
    elemente: [element],
    ordnung: "vomGroessten",
  })
  const beobachtungen = Result.getOrThrow(
    decodeBeobachtungen([
      {
        messgroesse: "nach-land",
        zeit: "2018",
        merkmale: { land: "Atlantis" },
        wert: { _tag: "Zahl", zahl: 1 },
        einheit: "personen",
        quelle: "q",
      },
    ]),
  )
  const frage = (formel: object) =>
    checkAuspraegungen(Result.getOrThrow(decodeKonzept(plain({ formel }))), beobachtungen)
  expect(frage(elemente("Atlantis"))).toEqual([])
  expect(frage(elemente("Atlantiss"))).toMatchObject([
    {
      code: "AuspraegungUnbekannt",
      schwere: "warnung",
      wo: { zeiger: "/veroeffentlichungen/0/formel/elemente/0" },
      angaben: { naechste: "Atlantis" },
    },
  ])
  expect(
    frage({ art: "indikator", indikator: "anteil-land", zeit: "2018", merkmale: { land: "Utopia" } }),
  ).toMatchObject([{ wo: { zeiger: "/veroeffentlichungen/0/formel/merkmale/land" } }])
})

// Helpers

const plain = ({ formel = { art: "genannt" }, einheit = "personen" }: { formel?: object; einheit?: string }) => ({
  format: "1",
  id: "musterstadt",
  titel: "Konzept",
  fassung: "2026",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Musterstadt" },
  quellen: [{ id: "q", titel: "Register" }],
  messgroessen: [
    { id: "alle", titel: "Alle", einheit: "personen" },
    { id: "nach-land", titel: "Nach Land", einheit: "personen", merkmale: ["land"] },
  ],
  indikatoren: [
    {
      id: "anteil-land",
      titel: "Anteil",
      formel: { art: "anteil", zaehler: "nach-land", nenner: "alle" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "q",
      merkmale: ["land"],
    },
    {
      id: "anzahl",
      titel: "Anzahl",
      formel: { art: "anzahl", messgroesse: "alle" },
      einheit,
      bewertung: "kontext",
      quelleId: "q",
    },
  ],
  veroeffentlichungen: [{ id: "v-1", gedruckt: "5", formel, stelle: { kapitel: "1" } }],
})

const befundeOf = (teile: { formel?: object; einheit?: string }) =>
  Result.match(decodeKonzept(plain(teile)), {
    onSuccess: () => [],
    onFailure: ({ befunde }) => befunde.map(({ code, wo }) => [code, wo.zeiger]),
  })
