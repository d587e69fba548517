import { KeinWertGrund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parseWert } from "./parseWert.ts"

describe("a number", () => {
  it("comes back as it was printed, decimals included", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }),
        fc.nat(4),
        fc.constantFrom(",", "."),
        (n, stellen, zeichen) => {
          const gedruckt = (n / 10 ** stellen).toFixed(stellen)
          const wert = Result.getOrThrow(parseWert(gedruckt.replace(".", zeichen), "%", zeichen))
          if (wert._tag === "KeinWert") throw new Error("this is a number")
          expect(wert.stellen).toBe(stellen)
          expect(wert.zahl).toBe(n / 10 ** stellen + 0)
        },
      ),
    )
  })
  it("means the same with a comma as with a point", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^-?\d{1,6}(\.\d{1,4})?$/u), (text) => {
        expect(zahlOf(text.replace(".", ","), ",")).toEqual(zahlOf(text, "."))
      }),
    )
  })
  it.each([
    ["7,0", 7, 1],
    ["0", 0, 0],
    ["-3", -3, 0],
    ["−3,5", -3.5, 1],
    ["0,05", 0.05, 2],
    ["999999999999999", 999999999999999, 0],
  ])("%s is %d with %d decimals", (zelle, zahl, stellen) => {
    expect(parseWert(zelle, "%", ",")).toEqual(Result.succeed({ _tag: "Zahl", zahl, stellen }))
  })
  it("below null that rounds to null is null", () => {
    expect(parseWert("-0,0", "%", ",")).toEqual(Result.succeed({ _tag: "Zahl", zahl: 0, stellen: 1 }))
  })
})

describe("a hole", () => {
  it.each(KeinWertGrund.literals)("has the reason %s", (grund) => {
    expect(parseWert(grund, "%", ",")).toEqual(Result.succeed({ _tag: "KeinWert", grund }))
  })
  it.each([
    ["nurInGrafik <2/3", "%", { schranke: { art: "unter", zahl: 200 / 3 } }],
    ["nurInGrafik <2/3", "index", { schranke: { art: "unter", zahl: 2 / 3 } }],
    ["nurInGrafik >50", "%", { schranke: { art: "ueber", zahl: 50 } }],
    ["nurInGrafik >0,5", "index", { schranke: { art: "ueber", zahl: 0.5 } }],
    ["nurInGrafik steigend", "%", { richtung: "steigend" }],
    ["nurInGrafik <1/2 sinkend", "%", { schranke: { art: "unter", zahl: 50 }, richtung: "sinkend" }],
    ["unbekannt sinkend", "personen", { richtung: "sinkend" }],
  ])("%s in %s says what the text says all the same", (zelle, einheit, teil) => {
    const [grund] = zelle.split(" ")
    expect(parseWert(zelle, einheit, ",")).toEqual(Result.succeed({ _tag: "KeinWert", grund, ...teil }))
  })
})

describe("anything else", () => {
  it.each([
    ["", "leeres Feld"],
    ["  ", "leeres Feld"],
    ["24.4", "Dezimalzeichen dieser Datei ist das Komma"],
    ["1.234", "Tausenderzeichen"],
    ["1.234,5", "Tausenderzeichen"],
    ["1,234.5", "Tausenderzeichen"],
    ["1 234", "Tausenderzeichen"],
    ["1\u202f234", "Tausenderzeichen"],
    ["1'234'567", "Tausenderzeichen"],
    ["31,7%", "Prozentzeichen"],
    ["31,7 %", "Prozentzeichen"],
    ["+3", "Pluszeichen"],
    ["007", "Führende Nullen"],
    ["1234567890123456", "15 Ziffern"],
    ["0,1234567890123456", "15 Ziffern"],
    [" 3", "Leerzeichen"],
    ["3 ", "Leerzeichen"],
    ["-", "0 (genau null)"],
    [".", "unbekannt oder gesperrt"],
    ["...", "nochNichtErhoben"],
    ["/", "unbekannt"],
    ["x", "nichtZutreffend"],
    ["()", "Klammern der amtlichen Statistik"],
    ["(12)", "geschaetzt"],
    ["1e3", "Zahl oder ein Grund"],
    ["0x1F", "Zahl oder ein Grund"],
    ["NaN", "Zahl oder ein Grund"],
    ["Infinity", "Zahl oder ein Grund"],
    ["=1+1", "Zahl oder ein Grund"],
    ["constructor", "Zahl oder ein Grund"],
    ["nochNichtErhobn", "„nochNichtErhoben“"],
    ["nurInGrafik etwa", "Schranke"],
    ["nurInGrafik <", "Schranke"],
    ["nurInGrafik <1/0", "Schranke"],
    ["nurInGrafik sinkend <50", "Schranke"],
    ["nurInGrafik <50 <60", "Schranke"],
    ["nurInGrafik  steigend", "Schranke"],
    ["gesperrt 24,4", "Schranke"],
  ])("%j is refused: %s", (zelle, regel) => {
    expect(Result.getOrElse(Result.flip(parseWert(zelle, "%", ",")), () => "")).toContain(regel)
  })
  it("of a megabyte is refused at once", () => {
    for (const zelle of ["9".repeat(1_000_000), `${"1.".repeat(500_000)}!`, " ".repeat(1_000_000)]) {
      expect(Result.getOrElse(Result.flip(parseWert(zelle, "%", ",")), () => "")).toContain("viel zu lang")
    }
  })
  it("is refused with a whole German sentence, and nothing is repaired", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), zahlaehnlich), fc.constantFrom(",", "."), (zelle, zeichen) => {
        const wert = parseWert(zelle, "%", zeichen)
        if (Result.isFailure(wert)) expect(wert.failure).toMatch(/^[A-ZÄÖÜ].*\.$/su)
        else if (wert.success._tag === "Zahl") {
          const { zahl, stellen } = wert.success
          expect(zelle.replace("−", "-").replace(/^-(0([.,]0+)?)$/u, "$1")).toBe(
            zahl.toFixed(stellen).replace(".", zeichen),
          )
        } else expect(zelle.startsWith(wert.success.grund)).toBe(true)
      }),
      { numRuns: 3_000 },
    )
  })
  it("where fields are separated by a comma, a decimal comma is refused", () => {
    expect(Result.getOrElse(Result.flip(parseWert("24,4", "%", ".")), () => "")).toContain("der Punkt")
    expect(Result.getOrElse(Result.flip(parseWert("1,234", "%", ".")), () => "")).toContain("Tausenderzeichen")
  })
})

// Helpers

const zahlaehnlich = fc.string({
  unit: fc.constantFrom("0", "1", "9", ".", ",", "-", "−", " ", "%", "+", "e"),
  maxLength: 9,
})
const zahlOf = (zelle: string, zeichen: "," | ".") => parseWert(zelle.replace(/^(-?)0+(?=\d)/u, "$1"), "%", zeichen)
