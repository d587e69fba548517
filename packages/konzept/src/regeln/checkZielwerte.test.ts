import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeSoweit } from "../decodeSoweit.ts"

const jahre = (a: number, b: number) => [Math.min(a, b), Math.max(a, b)].map(String) as [string, string]
const jahr = fc.integer({ min: 1990, max: 2100 })
const wert = fc.integer({ min: -1000, max: 1000 }).map((n) => n / 10)

describe("a Zielwert", () => {
  it("to rise or to fall goes the way it says, and nothing else", () => {
    fc.assert(
      fc.property(wert, wert, fc.constantFrom("steigern", "senken"), (von, bis, art) => {
        const erwartet =
          von === bis ? ["AusgangGleichZiel"] : bis > von === (art === "steigern") ? [] : ["ZielrichtungFalsch"]
        expect(codesOf({ art, ausgang: { zeit: "2020", zahl: von }, zahl: bis, frist: "2030" })).toEqual(erwartet)
      }),
    )
  })
  it("is due after it starts", () => {
    fc.assert(
      fc.property(jahr, jahr, (a, b) => {
        const [frueher, spaeter] = jahre(a, b)
        const vorgabe = (zeit: string, frist: string) => ({ ...steigern, ausgang: { zeit, zahl: 1 }, frist })
        expect(codesOf(vorgabe(frueher, spaeter))).toEqual(a === b ? ["FristVorAusgang"] : [])
        expect(codesOf(vorgabe(spaeter, frueher))).toEqual(["FristVorAusgang"])
      }),
    )
  })
  it("has its steps in the order of time, between start and due", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 2015, max: 2035 }), { minLength: 1, maxLength: 4 }), (zeiten) => {
        const zwischenziele = zeiten.map((zeit, i) => ({ zeit: String(zeit), zahl: 2 + i }))
        const isGeordnet = [2020, ...zeiten, 2030].every((zeit, i, alle) => i === 0 || (alle[i - 1] ?? 0) < zeit)
        expect(codesOf({ ...steigern, zwischenziele })).toEqual(isGeordnet ? [] : ["ZwischenzieleUngeordnet"])
      }),
    )
  })
  it("to be kept has a band, and a tolerance around it", () => {
    fc.assert(
      fc.property(wert, wert, wert, wert, (a, b, c, d) => {
        const [band, toleranz] = [
          { von: a, bis: b },
          { von: c, bis: d },
        ]
        const erwartet = [...(a > b ? ["BandLeer"] : []), ...(c <= a && d >= b ? [] : ["ToleranzZuEng"])]
        expect(codesOf({ art: "halten", band, toleranz, frist: "2030" })).toEqual(erwartet)
        expect(codesOf({ art: "halten", band, frist: "2030" })).toEqual(a > b ? ["BandLeer"] : [])
      }),
    )
  })
  it("to reach a band starts outside of it, ends of the band included in it", () => {
    fc.assert(
      fc.property(fc.integer({ min: -3, max: 3 }), (zahl) => {
        const vorgabe = { art: "korridor", ausgang: { zeit: "2020", zahl }, band: { von: -1, bis: 1 }, frist: "2030" }
        expect(codesOf(vorgabe)).toEqual(Math.abs(zahl) <= 1 ? ["AusgangImBand"] : [])
      }),
    )
  })
  it("may start at a time that nobody names", () => {
    expect(codesOf({ ...steigern, ausgang: { zeit: "ohneAngabe", zahl: 1 } })).toEqual([])
  })
  it("has its steps on the way, and those of a plan before it is due", () => {
    expect(codesOf({ ...steigern, zwischenziele: [{ zeit: "2025", zahl: 50 }] })).toEqual(["ZwischenzielAbseits"])
    const schritte = [{ titel: "Plan", faellig: "2031-01-31" }]
    expect(codesOf({ art: "meilenstein", schritte, frist: "2030" })).toEqual(["SchrittNachFrist"])
  })
  it("by a threshold goes the way that its Indikator calls better", () => {
    const schwelle = (vergleich: string) => ({ art: "schwelle", vergleich, zahl: 1, frist: "2030" })
    expect(codesOf(schwelle("mindestens"), {}, "wenigerIstBesser")).toEqual(["ZielGegenBewertung"])
    expect(codesOf(schwelle("hoechstens"), {}, "wenigerIstBesser")).toEqual([])
    expect(codesOf(schwelle("genau"), {}, "wenigerIstBesser")).toEqual([])
  })
  it("has the unit of its Indikator", () => {
    expect(codesOf(steigern, { einheit: "%" })).toEqual([])
    expect(codesOf(steigern, { einheit: "%-Punkte" })).toEqual(["EinheitFalsch"])
  })
  it.each([
    ["steigern", "wenigerIstBesser", ["ZielGegenBewertung"]],
    ["steigern", "mehrIstBesser", []],
    ["steigern", "kontext", []],
    ["senken", "mehrIstBesser", ["ZielGegenBewertung"]],
    ["senken", "wenigerIstBesser", []],
  ])("to %s an Indikator of which %s: %j", (art, bewertung, erwartet) => {
    const [von, bis] = art === "steigern" ? [1, 2] : [2, 1]
    const vorgabe = { art, ausgang: { zeit: "2020", zahl: von }, zahl: bis, frist: "2030" }
    expect(codesOf(vorgabe, {}, bewertung)).toEqual(erwartet)
  })
  it("counts, or one beside it does (R-01)", () => {
    expect(codesOf(steigern, { gewicht: 0 })).toEqual(["GewichteAlleNull"])
    expect(codesOf(steigern, { gewicht: 0.5 })).toEqual([])
  })
  it("that is judged by a policy of its own says why", () => {
    expect(codesOf(steigern, { richtlinie: "abstand" })).toEqual(["RichtlinieOhneGrund"])
    expect(codesOf(steigern, { richtlinie: "abstand", grund: "Der Rat hat den Rückstand vereinbart" })).toEqual([])
  })
  it("that measures names its Indikator, a step or a decision needs none", () => {
    const ohne = { indikatorId: undefined }
    expect(codesOf({ art: "schwelle", vergleich: "mindestens", zahl: 1, frist: "2030" }, ohne)).toEqual([
      "ZielwertOhneIndikator",
    ])
    expect(codesOf({ art: "jaNein", frist: "2030" }, ohne)).toEqual([])
    const schritte = [{ titel: "Plan", faellig: "2027-01-31" }]
    expect(codesOf({ art: "meilenstein", schritte, frist: "2030" }, ohne)).toEqual([])
  })
})

// Helpers

const steigern = { art: "steigern", ausgang: { zeit: "2020", zahl: 1 }, zahl: 9, frist: "2030" }

const codesOf = (vorgabe: object, teil: object = {}, bewertung = "kontext"): ReadonlyArray<string> => {
  const zielwert = { id: "zw", zielId: "z", indikatorId: "i", vorgabe, ...teil }
  const { konzept, befunde } = decodeSoweit({
    format: "1",
    id: "musterstadt-2026",
    titel: "Integrationskonzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: { ags: "01001000", name: "Musterstadt" },
    quellen: [{ id: "q", titel: "Melderegister" }],
    ziele: [{ id: "z", titel: "Z" }],
    indikatoren: [{ id: "i", titel: "I", formel: { art: "berichtet" }, einheit: "%", bewertung, quelleId: "q" }],
    zielwerte: [Object.fromEntries(Object.entries(zielwert).filter(([, wert]) => wert !== undefined))],
  })
  expect(konzept?.zielwerte).toHaveLength(1)
  return befunde.map(({ code }) => code)
}
