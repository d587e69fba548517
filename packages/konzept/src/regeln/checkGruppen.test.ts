import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import type { Beobachtung } from "../Beobachtung.ts"
import { decodeBeobachtungen } from "../decodeBeobachtungen.ts"
import { decodeKonzept } from "../decodeKonzept.ts"
import { checkGruppen } from "./checkGruppen.ts"

test("accepts parts that add up to their whole, and accuses a part that is larger", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), fc.integer({ min: 1, max: 50 }), (deutsche, auslaender, zuViel) => {
      const mh = deutsche + auslaender
      expect(codes([wert("mh", mh), wert("deutsche-mh", deutsche), wert("auslaender", auslaender)])).toEqual([])
      expect(codes([wert("mh", mh), wert("auslaender", mh + zuViel)])).toEqual(["GruppeGroesserAlsGesamt"])
    }),
  )
})

test("takes the sum of the parts for a whole that is not printed", () => {
  const teile = [wert("deutsche-mh", 20), wert("auslaender", 15)]
  expect(codes([...teile, wert("mh-nach-land", 36, { land: "Atlantis" })])).toEqual(["GruppeGroesserAlsGesamt"])
  expect(codes([...teile, wert("mh-nach-land", 35, { land: "Atlantis" })])).toEqual([])
})

test("warns where a printed whole is not the sum of its printed parts, and keeps both", () => {
  const befunde = checkGruppen(konzept, decode([wert("mh", 36), wert("deutsche-mh", 20), wert("auslaender", 15)]))
  expect(befunde).toMatchObject([{ code: "SummeWeichtAb", schwere: "warnung", angaben: { anzahl: 36, summe: 35 } }])
})

test("measures a part by the Quelle that the Konzept lists first, whatever the order of the rows", () => {
  const zeilen = [wert("mh", 10, undefined, "zweite"), wert("mh", 20, undefined, "erste"), wert("auslaender", 15)]
  expect(codes(zeilen)).toEqual([])
  expect(codes(zeilen.toReversed())).toEqual([])
})

// Helpers

const konzept = Result.getOrThrow(
  decodeKonzept({
    format: "1",
    id: "musterstadt",
    titel: "Konzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: { ags: "01001000", name: "Musterstadt" },
    quellen: [
      { id: "erste", titel: "Register" },
      { id: "zweite", titel: "Umfrage" },
    ],
    messgroessen: [
      {
        id: "mh",
        titel: "Menschen mit Migrationshintergrund",
        einheit: "personen",
        teile: ["deutsche-mh", "auslaender"],
      },
      { id: "deutsche-mh", titel: "Deutsche mit Migrationshintergrund", einheit: "personen" },
      { id: "auslaender", titel: "Ausländerinnen und Ausländer", einheit: "personen" },
      { id: "mh-nach-land", titel: "Nach Land", einheit: "personen", merkmale: ["land"] },
    ],
    indikatoren: [
      {
        id: "anteil-land",
        titel: "Anteil",
        formel: { art: "anteil", zaehler: "mh-nach-land", nenner: "mh" },
        einheit: "%",
        bewertung: "kontext",
        quelleId: "erste",
        merkmale: ["land"],
      },
    ],
  }),
)

const wert = (messgroesse: string, zahl: number, merkmale?: object, quelle = "erste") => ({
  messgroesse,
  zeit: "2018",
  wert: { _tag: "Zahl", zahl },
  einheit: "personen",
  quelle,
  ...(merkmale === undefined ? {} : { merkmale }),
})

const decode = (zeilen: ReadonlyArray<object>): ReadonlyArray<Beobachtung> =>
  Result.getOrThrow(decodeBeobachtungen(zeilen))
const codes = (zeilen: ReadonlyArray<object>): ReadonlyArray<string> =>
  checkGruppen(konzept, decode(zeilen)).map(({ code }) => code)
