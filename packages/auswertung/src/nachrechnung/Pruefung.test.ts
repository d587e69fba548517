import { Veroeffentlichung } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { gedruckteEinheiten } from "../musterstadt.test.ts"
import { checkEinheit, compare, readGedruckt } from "./Pruefung.ts"

// Reading

test("a printed figure stands for half a unit of its last digit on either side", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.nat(4), (einheiten, stellen) => {
      const { text, zahl } = gedruckteEinheiten(einheiten, stellen)
      const spanne = read({ gedruckt: text })?.spanne
      expect(spanne?.von).toBeCloseTo(zahl - 0.5 / 10 ** stellen, 9)
      expect(spanne?.bis).toBeCloseTo(zahl + 0.5 / 10 ** stellen, 9)
    }),
  )
})

test("a Lesart counts before digits, and the unit of a column before the printed one", () => {
  expect(read({ gedruckt: "12 %", lesart: { von: 1, bis: 2 } })).toEqual({
    spanne: { von: 1, bis: 2 },
    einheit: undefined,
  })
  expect(read({ gedruckt: "+1,5%", einheit: "%-Punkte" })).toEqual({
    spanne: { von: 1.45, bis: 1.55 },
    einheit: "%-Punkte",
  })
  expect(read({ gedruckt: "1,5 %" })?.einheit).toBe("%")
  expect(read({ gedruckt: "1,5" })?.einheit).toBeUndefined()
})

test("words, other units and a dot that may be a decimal point are not read as figures", () => {
  for (const gedruckt of ["drei", "12 Personen", "24.4", "1.2345", "12,", "%"])
    expect(read({ gedruckt })).toBeUndefined()
})

// Comparing

test("a figure stands exactly if printed and computed Spanne have a number in common", () => {
  fc.assert(
    fc.property(spanne, spanne, (gelesen, errechnet) => {
      const isGemeinsam = gelesen.von <= errechnet.bis && errechnet.von <= gelesen.bis
      const lage = compare(gelesen, errechnet, "personen", "summe", {})
      expect(lage).toEqual({
        urteil: isGemeinsam ? "stimmt" : "widerspricht",
        spanne: { ...errechnet, einheit: "personen" },
        begruendung: { code: "summe", angaben: {} },
      })
    }),
  )
})

test("a figure without a unit, or with the right one, is not asked for its unit", () => {
  const zahl = { von: 3, bis: 3 }
  expect(checkEinheit({ spanne: zahl, einheit: undefined }, zahl, "%")).toBeUndefined()
  expect(checkEinheit({ spanne: zahl, einheit: "%" }, zahl, "%")).toBeUndefined()
  expect(checkEinheit({ spanne: zahl, einheit: "personen" }, zahl, "%")?.urteil).toBe("falscheEinheit")
  expect(checkEinheit({ spanne: zahl, einheit: "personen" }, { von: 4, bis: 4 }, "%")?.urteil).toBe("widerspricht")
})

// Helpers

const spanne = fc.tuple(fc.integer(), fc.nat()).map(([von, breite]) => ({ von, bis: von + breite }))

const read = (druck: Readonly<Record<string, unknown>>) =>
  readGedruckt(
    Schema.decodeUnknownSync(Veroeffentlichung)({
      id: "v",
      formel: { art: "genannt" },
      stelle: { kapitel: "1" },
      ...druck,
    }),
  )
