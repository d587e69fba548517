import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { anyKommune } from "../zufallsstadt.test.ts"
import { encodeEintraege } from "./encodeEintraege.ts"
import { createRegister } from "./Register.ts"
import { vollesKonzept } from "./vollstadt.test.ts"

describe("the JSON of entries", () => {
  it("holds each entry as it was decoded, and who names it in which property", () => {
    const register = createRegister(vollesKonzept(), { hinweise: new Map([["zw-1", "Nur ein Beispiel"]]) })
    const [ziel, zielwert] = ["kurse", "zw-1"].map((kennung) => register.eintraege.filter(({ id }) => id === kennung))
    expect(encodeEintraege(register, ziel ?? [])).toEqual({
      version: "1",
      eintraege: [
        {
          art: "ziel",
          id: "kurse",
          titel: "Kurse ausbauen",
          angaben: vollesKonzept().ziele[0],
          genanntBei: [
            { art: "ziel", id: "abends", feld: "teilVonId" },
            { art: "zielwert", id: "zw-1", feld: "zielId" },
            { art: "kontinuitaet", feld: "nach" },
          ],
        },
      ],
    })
    const [art] = register.arten.filter(({ name }) => name === "zielwert")
    expect(encodeEintraege(register, zielwert ?? [], art)).toMatchObject({
      art: "zielwert",
      eintraege: [{ hinweis: "Nur ein Beispiel", genanntBei: [] }],
    })
  })
  it("names the way to a reference without positions", () => {
    const register = createRegister(vollesKonzept())
    const felder = register.eintraege.flatMap((eintrag) => {
      const { eintraege } = encodeEintraege(register, [eintrag])
      return eintraege.flatMap(({ genanntBei }) => genanntBei.map(({ feld }) => feld))
    })
    expect(felder).toEqual(
      expect.arrayContaining(["beteiligte.wer", "pflichten.an", "aufgaben.zielgruppeIds", "formel.groesse"]),
    )
    expect(felder.filter((feld) => /\d/u.test(feld))).toEqual([])
  })
  it("has no null, names every entry of a Konzept once, and survives being written and read", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept }) => {
        const register = createRegister(konzept)
        const encoded = encodeEintraege(register, register.eintraege)
        const json = JSON.stringify(encoded)
        expect(json).not.toMatch(/[:,[]null[,\]}]/u)
        expect(JSON.parse(json)).toEqual(encoded)
        expect(encoded.eintraege.map(({ angaben }) => angaben)).toEqual(expect.arrayContaining([...konzept.ziele]))
      }),
    )
  })
})
