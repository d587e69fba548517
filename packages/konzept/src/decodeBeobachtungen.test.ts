import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeBeobachtungen } from "./decodeBeobachtungen.ts"

describe("decodeBeobachtungen", () => {
  it("takes counts, printed decimals and holes, and keeps their order", () => {
    const liste = [zeile, { ...zeile, wert: { _tag: "Zahl", zahl: 24.4, stellen: 1 } }, { ...zeile, wert: luecke }]
    expect(decodeBeobachtungen(liste)).toEqual(Result.succeed(liste))
  })
  it("reports every faulty row at its position and no other", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 150 }), (richtig) => {
        const befunde = pairsOf(richtig.map((isRichtig) => (isRichtig ? zeile : { ...zeile, zeit: "heute" })))
        expect(befunde).toEqual(
          richtig.flatMap((isRichtig, i) => (isRichtig ? [] : [["DatumUngueltig", `/${i}/zeit`]])),
        )
      }),
    )
  })
  it("counts positions in the whole list, also of a long one", () => {
    const lang = Array.from({ length: 2_500 }, () => zeile)
    expect(decodeBeobachtungen(lang)).toEqual(Result.succeed(lang))
    for (const i of [0, 999, 1_000, 1_001, 2_499])
      expect(pairsOf(lang.with(i, { ...zeile, zeit: "heute" }))).toEqual([["DatumUngueltig", `/${i}/zeit`]])
    expect(pairsOf(lang.with(1_000, 7 as never))).toEqual([["TypFalsch", "/1000"]])
  })
  it("ends its search after some thousand faults", () => {
    const viele = pairsOf(Array.from({ length: 20_000 }, () => ({ ...zeile, zeit: "heute" })))
    expect(viele).toHaveLength(1_000)
  })
  it("wants a list", () => {
    expect(pairsOf({})).toEqual([["TypFalsch", ""]])
  })
  it.each<[string, string, object]>([
    ["AngabeFehlt", "/0/wert/_tag", { wert: {} }],
    ["WertUnbekannt", "/0/wert/_tag", { wert: { _tag: "Null" } }],
    ["TypFalsch", "/0/wert", { wert: 3 }],
    ["TypFalsch", "/0/wert", { wert: null }],
    ["TypFalsch", "/0/wert/zahl", { wert: { _tag: "Zahl", zahl: "3" } }],
    ["WertUngueltig", "/0/wert/zahl", { wert: { _tag: "Zahl", zahl: Infinity } }],
    ["WertUngueltig", "/0/wert/stellen", { wert: { _tag: "Zahl", zahl: 1, stellen: 0.5 } }],
    ["WertUngueltig", "/0/wert/stellen", { wert: { _tag: "Zahl", zahl: 1, stellen: 101 } }],
    ["WertUnbekannt", "/0/wert/grund", { wert: { ...luecke, grund: "unbekant" } }],
    ["WertUnbekannt", "/0/wert/richtung", { wert: { ...luecke, richtung: "hoch" } }],
    ["WertUngueltig", "/0/wert/schranke/zahl", { wert: { ...luecke, schranke: { art: "unter", zahl: Number.NaN } } }],
    ["AngabeUnbekannt", "/0/wert/zahl", { wert: { ...luecke, zahl: 3 } }],
    ["WertUnbekannt", "/0/status", { status: "fertig" }],
    ["KennungUngueltig", "/0/messgroesse", { messgroesse: "Größe" }],
    ["TypFalsch", "/0/gebiet", { gebiet: 7 }],
    ["AngabeFehlt", "/0/stelle/kapitel", { stelle: { absatz: 1 } }],
    ["AngabeUnbekannt", "/0/merkmale/Geschlecht", { merkmale: { Geschlecht: "weiblich" } }],
    ["TextUngueltig", "/0/einheit", { einheit: " " }],
  ])("says %s at %s for %j", (code, zeiger, teil) => {
    expect(pairsOf([{ ...zeile, ...teil }])).toContainEqual([code, zeiger])
  })
})

// Helpers

const zeile = { messgroesse: "mh", zeit: "2018", wert: { _tag: "Zahl", zahl: 12 }, einheit: "personen", quelle: "q" }
const luecke = { _tag: "KeinWert", grund: "nurInGrafik", schranke: { art: "unter", zahl: 50 }, richtung: "sinkend" }

const pairsOf = (plain: unknown) =>
  Result.match(decodeBeobachtungen(plain), {
    onSuccess: () => [],
    onFailure: ({ befunde }) => befunde.map(({ code, wo }) => [code, wo.zeiger]),
  })
