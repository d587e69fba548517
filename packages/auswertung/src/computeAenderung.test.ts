import fc from "fast-check"
import { expect, test } from "vitest"
import { einheitOfDifferenz } from "./computeAenderung.ts"
import { gedruckteEinheiten, luecke, werteAus, wert } from "./musterstadt.test.ts"

// Laws

test("the change of counts is the last minus the first, whatever lies between", () => {
  fc.assert(
    fc.property(reihe, (zahlen) => {
      const [aenderung] = aenderungOf(
        "anzahl",
        zahlen.map((zahl, i) => wert("zugewanderte", String(2000 + i), zahl)),
      )
      const differenz = (zahlen.at(-1) ?? 0) - (zahlen[0] ?? 0)
      expect(aenderung).toMatchObject({
        von: "2000",
        bis: String(2000 + zahlen.length - 1),
        differenz: { zahl: differenz, spanne: { von: differenz, bis: differenz }, einheit: "personen" },
      })
    }),
  )
})

test("there and back is no change", () => {
  fc.assert(
    fc.property(reihe, (zahlen) => {
      const differenzOf = (werte: ReadonlyArray<number>) =>
        aenderungOf(
          "anzahl",
          werte.map((zahl, i) => wert("zugewanderte", String(2000 + i), zahl)),
        )[0]?.differenz.zahl ?? 0
      expect(differenzOf(zahlen) + differenzOf(zahlen.toReversed())).toBe(0)
    }),
  )
})

test("the change of printed shares is in percentage points, and contains every change that rounding allows", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.nat(1000), unit, unit, (von, bis, s, t) => {
      const [a, b] = [von, bis].map((zehntel, i) =>
        wert("anteil", String(2000 + i), gedruckteEinheiten(zehntel, 1).zahl, { stellen: 1 }),
      )
      if (a === undefined || b === undefined) throw new Error("there are two")
      const [aenderung] = aenderungOf("anteil", [a, b])
      expect(aenderung?.differenz.einheit).toBe("%-Punkte")
      expect(aenderung?.prozent).toBeUndefined()
      const wahr = (bis + t - 0.5 - (von + s - 0.5)) / 10
      expect(aenderung?.differenz.spanne.von).toBeLessThanOrEqual(wahr + 1e-9)
      expect(aenderung?.differenz.spanne.bis).toBeGreaterThanOrEqual(wahr - 1e-9)
    }),
  )
})

// Cases

test("counts change in percent too, unless there were none to begin with", () => {
  const ab = (von: number) =>
    aenderungOf("anzahl", [wert("zugewanderte", "2000", von), wert("zugewanderte", "2001", 250)])
  expect(ab(200)[0]?.prozent).toEqual({ zahl: 25, spanne: { von: 25, bis: 25 } })
  expect(ab(0)[0]).toMatchObject({ differenz: { zahl: 250 } })
  expect(ab(0)[0]?.prozent).toBeUndefined()
})

test("an index changes by its own unit, without percent", () => {
  const [aenderung] = aenderungOf("segregation", [
    wert("segregation", "2000", 0.4, { stellen: 1 }),
    wert("segregation", "2001", 0.3, { stellen: 1 }),
  ])
  expect(aenderung?.differenz.einheit).toBe("index")
  expect(aenderung?.differenz.zahl).toBeCloseTo(-0.1, 12)
  expect(aenderung?.prozent).toBeUndefined()
})

test("one value, holes, and values without a time make no change", () => {
  const einer = wert("anteil", "2000", 10, { stellen: 0 })
  expect(aenderungOf("anteil", [])).toEqual([])
  expect(aenderungOf("anteil", [einer])).toEqual([])
  expect(aenderungOf("anteil", [einer, wert("anteil", "2001", luecke("gesperrt"))])).toEqual([])
  expect(aenderungOf("anteil", [einer, wert("anteil", "ohneAngabe", 20, { stellen: 0 })])).toEqual([])
})

test("holes at the ends are passed over, and each area and Merkmal has its own change", () => {
  const aenderungen = aenderungOf("anteil", [
    wert("anteil", "2000", luecke("gesperrt")),
    wert("anteil", "2001", 10, { stellen: 0 }),
    wert("anteil", "2002", 12, { stellen: 0 }),
    wert("anteil", "2003", luecke("nochNichtErhoben")),
    wert("anteil", "2000", 50, { stellen: 0, gebiet: "b-2" }),
    wert("anteil", "2003", 40, { stellen: 0, gebiet: "b-2" }),
  ])
  expect(aenderungen.map(({ gebiet, von, bis }) => [gebiet, von, bis])).toEqual([
    [undefined, "2001", "2002"],
    ["b-2", "2000", "2003"],
  ])
})

test("percent minus percent is percentage points; every other unit is its own difference", () => {
  expect(["%", "personen", "index", "%-Punkte"].map(einheitOfDifferenz)).toEqual([
    "%-Punkte",
    "personen",
    "index",
    "%-Punkte",
  ])
})

// Helpers

const reihe = fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 6 })
const unit = fc.double({ min: 0, max: 1, noNaN: true })
const aenderungOf = (id: string, beobachtungen: Parameters<typeof werteAus>[1]) => werteAus(id, beobachtungen).aenderung
