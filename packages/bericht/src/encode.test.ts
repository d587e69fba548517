import { checkVeroeffentlichungen } from "@zielwerk/auswertung"
import { befund, decodeKonzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { encodeAuswertung, encodeKonzept, encodePruefung } from "./encode.ts"
import { konzeptOf, plainDrucke, pruefe, werteAus, wert } from "./musterstadt.test.ts"
import { anyKommune } from "./zufallsstadt.test.ts"

describe("the JSON of an evaluation", () => {
  it("has exactly the keys that were agreed", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const json = toJson(encodeAuswertung(konzept, werteAus(konzept, beobachtungen)))
        expect(keysOf(json)).toEqual(
          "befunde gesamt handlungsfelder indikatoren konzept oberziele regelwerk stichtag veroeffentlichungen version ziele",
        )
        expect(keysOf(json["konzept"])).toBe("fassung id")
        for (const ziel of listOf(json, "ziele")) expect(keysOf(ziel)).toBe("befunde id umsetzung wirkung")
        for (const urteil of listOf(json, "veroeffentlichungen")) checkUrteil(urteil)
        for (const b of listOf(json, "befunde")) checkBefund(b)
      }),
    )
  })

  it("holds no null and no number that JSON does not know, and survives being written and read", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const encoded = encodeAuswertung(konzept, werteAus(konzept, beobachtungen))
        expect(JSON.stringify(encoded)).not.toMatch(/[:,[]null[,\]}]/u)
        expect(toJson(encoded)).toStrictEqual(encoded)
      }),
    )
  })

  it("gives the printed figure as it is printed, the Spanne as numbers, and the reason in words", () => {
    const formel = { art: "differenz", groesse: "zugewanderte", von: "2010", bis: "2020" }
    const konzept = konzeptOf({
      veroeffentlichungen: plainDrucke([{ gedruckt: "um 60", lesart: { von: 60, bis: 60 }, formel }]),
    })
    const beobachtungen = [wert("zugewanderte", "2010", 250), wert("zugewanderte", "2020", 300)]
    expect(toJson(encodeAuswertung(konzept, werteAus(konzept, beobachtungen)))["veroeffentlichungen"]).toEqual([
      {
        id: "v-1",
        gedruckt: "um 60",
        stelle: { kapitel: "4" },
        urteil: "widerspricht",
        spanne: { von: 50, bis: 50, einheit: "personen" },
        warum: "300 − 250 = 50; gedruckt ist „um 60“.",
      },
    ])
  })

  it("has hints in words at a Ziel without Massnahmen and Indikatoren", () => {
    const konzept = konzeptOf()
    const ziele = listOf(toJson(encodeAuswertung(konzept, werteAus(konzept))), "ziele")
    expect(ziele.map(({ befunde }) => befunde)).toEqual([
      [],
      [
        {
          code: "ZielOhneMassnahme",
          schwere: "hinweis",
          was: "Zu „Lesen fördern“ sind noch keine Maßnahmen entwickelt.",
          wo: { zeiger: "/ziele/1" },
          warum: "Keine Maßnahme des Konzepts nennt dieses Ziel.",
          abhilfe: "Nichts zu berichtigen: der Arbeitskreis entwickelt Maßnahmen in der Umsetzung.",
        },
        {
          code: "ZielOhneIndikator",
          schwere: "hinweis",
          was: "Zu „Lesen fördern“ ist noch kein Indikator vereinbart.",
          wo: { zeiger: "/ziele/1" },
          warum: "Weder das Ziel noch ein Zielwert nennt einen; ob es erreicht wird, lässt sich nicht messen.",
          abhilfe: "Nichts zu berichtigen; wird ein Indikator vereinbart, ihn am Ziel unter „indikatorIds“ eintragen.",
        },
      ],
    ])
  })
})

describe("the JSON of a check", () => {
  it("has exactly the keys that were agreed", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const urteile = checkVeroeffentlichungen(konzept, beobachtungen)
        const encoded = encodePruefung({ konzept, befunde: [fehlt], urteile })
        const json = toJson(encoded)
        expect(keysOf(json)).toBe("befunde veroeffentlichungen version")
        for (const urteil of listOf(json, "veroeffentlichungen")) checkUrteil(urteil)
        for (const b of listOf(json, "befunde")) checkBefund(b)
        expect(json).toStrictEqual(encoded)
      }),
    )
  })

  it("has the message of a library only where there is one", () => {
    const { befunde } = toJson(encodePruefung({ befunde: [fehlt, { ...fehlt, ursache: "ENOENT" }], urteile: [] }))
    expect((befunde as ReadonlyArray<object>).map(keysOf)).toEqual([
      "abhilfe code schwere warum was wo",
      "abhilfe code schwere ursache warum was wo",
    ])
  })

  it("has no printed figures where there is no Konzept", () => {
    const { urteile } = pruefe([{ formel: { art: "genannt" } }])
    expect(encodePruefung({ befunde: [], urteile })).toEqual({ version: "1", befunde: [], veroeffentlichungen: [] })
  })
})

describe("the JSON of a Konzept", () => {
  it("decodes to the same Konzept", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept }) => {
        const json = toJson(encodeKonzept(konzept))
        expect(keysOf(json)).toBe("konzept version")
        expect(Result.getOrThrow(decodeKonzept(json["konzept"]))).toEqual(konzept)
      }),
    )
  })
})

// Helpers

type Json = Readonly<Record<string, unknown>>

const fehlt = befund("DateiFehlt", { datei: "konzept.yaml" }, { pfad: "konzept.yaml" })

const toJson = (value: object): Json => JSON.parse(JSON.stringify(value)) as Json
const keysOf = (value: unknown): string =>
  Object.keys(value as object)
    .toSorted()
    .join(" ")
const listOf = (json: Json, name: string): ReadonlyArray<Json> => json[name] as ReadonlyArray<Json>

const checkUrteil = (urteil: Json): void => {
  const { spanne, ...rest } = urteil
  expect(keysOf(rest)).toBe("gedruckt id stelle urteil warum")
  if (spanne !== undefined) expect(keysOf(spanne)).toBe("bis einheit von")
}

const checkBefund = (befund: Json): void => {
  expect(keysOf(befund).replace(" ursache", "")).toBe("abhilfe code schwere warum was wo")
}
