import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Beobachtung } from "../Beobachtung.ts"
import { decodeBeobachtungen } from "../decodeBeobachtungen.ts"
import { decodeKonzept } from "../decodeKonzept.ts"
import { checkLuecken } from "./checkLuecken.ts"

describe("a gap in a table of areas", () => {
  it("is told for exactly the areas and times that the table leaves out", () => {
    fc.assert(
      fc.property(fc.subarray(alle, { minLength: 0 }), (zeilen) => {
        const zu = (zeit: string) => new Set(zeilen.filter((z) => z.zeit === zeit).map(({ gebiet }) => gebiet))
        const tabellen = zeiten.filter((zeit) => zu(zeit).size > 1)
        const erwartet =
          tabellen.length < 2
            ? []
            : gebiete.flatMap((gebiet) =>
                tabellen.some((zeit) => zu(zeit).has(gebiet))
                  ? tabellen.filter((zeit) => !zu(zeit).has(gebiet)).map((zeit) => `${gebiet} ${zeit}`)
                  : [],
              )
        expect(luecken(zeilen).toSorted()).toEqual(erwartet.toSorted())
      }),
    )
  })
  it("is not there where a reason stands in place of the value", () => {
    const grund: Wert = { _tag: "KeinWert", grund: "gesperrt" }
    const zeilen = alle.map((zeile) => ({ ...zeile, ...(zeile.gebiet === "2" ? { wert: grund } : {}) }))
    expect(luecken(zeilen)).toEqual([])
  })
  it("is told once, however finely the others are divided", () => {
    const zeilen = ["m", "w"].flatMap((geschlecht) => alle.map((zeile) => ({ ...zeile, merkmale: { geschlecht } })))
    const ohne = zeilen.filter(({ gebiet, zeit }) => gebiet !== "3" || zeit !== "2019")
    expect(luecken(ohne)).toEqual(["3 2019"])
    expect(luecken(zeilen.filter((z) => z.merkmale.geschlecht === "m" || z.gebiet !== "3"))).toEqual([])
  })
  it("points at a row of the area and says how many others are told", () => {
    const ohne = alle.filter(({ gebiet, zeit }) => gebiet !== "2" || zeit !== "2018")
    const [luecke, ...weitere] = checkLuecken(konzept, decode(ohne))
    expect(luecke).toMatchObject({
      code: "WertFehlt",
      schwere: "warnung",
      wo: { zeiger: `/${ohne.findIndex(({ gebiet }) => gebiet === "2")}` },
      angaben: { groesse: "mh", zeit: "2018", gebiet: "2", titel: "Süd", raumeinheit: "Stadtteile", andere: 2 },
    })
    expect(weitere).toEqual([])
  })
  it("is not looked for where a Kommune has no areas, nor in values of the whole", () => {
    const ganz = alle.map(({ zeit }) => ({ ...zeile, zeit }))
    expect(
      checkLuecken({ ...konzept, kommune: { ...konzept.kommune, raumeinheiten: [] } }, decode(alle.slice(1))),
    ).toEqual([])
    expect(luecken(ganz)).toEqual([])
  })
  it("ends its search after a thousand", () => {
    const viele = Array.from({ length: 5_000 }, (_, i) => ({ ...zeile, gebiet: gebiete[i % 2], zeit: `${1000 + i}` }))
    const dritte = { ...zeile, gebiet: "3", zeit: "1000" }
    const jeZwei = viele.flatMap((z) => [
      { ...z, gebiet: "1" },
      { ...z, gebiet: "2" },
    ])
    expect(luecken([...jeZwei, dritte])).toHaveLength(1_000)
  })
})

// Helpers

type Wert = Beobachtung["wert"]
const gebiete = ["1", "2", "3"]
const zeiten = ["2018", "2019", "2020-12-31"]
const zeile = { messgroesse: "mh", wert: { _tag: "Zahl", zahl: 1 } as Wert, einheit: "personen", quelle: "q" }
const alle = zeiten.flatMap((zeit) => gebiete.map((gebiet) => ({ ...zeile, zeit, gebiet })))

const konzept = Result.getOrThrow(
  decodeKonzept({
    format: "1",
    id: "k",
    titel: "K",
    fassung: "1",
    zustand: "entwurf",
    kommune: {
      ags: "01001000",
      name: "Musterstadt",
      raumeinheiten: [
        {
          id: "stadtteil",
          titel: "Stadtteile",
          gebiete: [
            { id: "1", titel: "Nord" },
            { id: "2", titel: "Süd" },
            { id: "3", titel: "Hafen" },
          ],
        },
      ],
    },
  }),
)
const decode = (zeilen: ReadonlyArray<object>) => Result.getOrThrow(decodeBeobachtungen(zeilen))
const luecken = (zeilen: ReadonlyArray<object>): ReadonlyArray<string> =>
  checkLuecken(konzept, decode(zeilen)).map(({ angaben }) => `${String(angaben["gebiet"])} ${String(angaben["zeit"])}`)
