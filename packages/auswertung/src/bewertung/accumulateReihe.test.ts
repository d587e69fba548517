import { Zeitbezug } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { accumulateReihe } from "./accumulateReihe.ts"
import { type Angaben, bewerte, grundOf, masseOf, reiheAus } from "./frage.test.ts"

// Where values count what came within their period, a goal is about their sum (V-06).

describe("the sum so far", () => {
  it("after each period is the start and all periods up to it, whatever the order they are given in (V-06)", () => {
    fc.assert(
      fc.property(zugaenge, fc.integer({ min: -50, max: 50 }), (zahlen, anfang) => {
        const jahre = zahlen.map((zahl, i) => [String(2021 + i), zahl] as const)
        const ausgang = { zeit: Zeitbezug.make("2020"), zahl: anfang }
        const { punkte, ausgelassen } = accumulateReihe(reiheAus(Object.fromEntries(jahre)), ausgang)
        expect(punkte.map(({ zahl }) => zahl)).toEqual(
          zahlen.map((_, i) => zahlen.slice(0, i + 1).reduce((a, b) => a + b, anfang)),
        )
        expect(ausgelassen).toEqual([])
      }),
    )
  })
  it("is the same by quarters as by the years that they make up (V-06)", () => {
    fc.assert(
      fc.property(zugaenge, (zahlen) => {
        const quartale = Object.fromEntries(
          zahlen.flatMap((zahl, i) => [1, 2, 3, 4].map((q) => [`${2021 + i}-Q${q}`, zahl * q] as const)),
        )
        const jahre = Object.fromEntries(zahlen.map((zahl, i) => [String(2021 + i), zahl * 10]))
        const letzter = (angaben: Angaben) => accumulateReihe(reiheAus(angaben)).punkte.at(-1)?.zahl
        expect(letzter(quartale)).toBe(letzter(jahre))
        // given both, the longer period counts, and none twice
        expect(letzter({ ...quartale, ...jahre })).toBe(letzter(jahre))
      }),
    )
  })
  it("ends at a gap: what came in between nobody knows (V-06)", () => {
    const { punkte, ausgelassen } = accumulateReihe(reiheAus({ "2021": 3, "2022": 4, "2024": 5 }))
    expect(punkte.map(({ zeit, zahl }) => [zeit, zahl])).toEqual([
      ["2021", 3],
      ["2022", 7],
    ])
    expect(ausgelassen).toEqual([{ zeit: "2024", grund: "nachLuecke" }])
  })
  it("leaves out what came up to the start, and what overlaps it or another period (V-06)", () => {
    const ausgang = { zeit: Zeitbezug.make("2020"), zahl: 100 }
    const { punkte, ausgelassen } = accumulateReihe(
      reiheAus({ "2019": 7, "2020": 8, "2020/2021": 9, "2021": 1, "2021-Q3": 2 }),
      ausgang,
    )
    expect(punkte.map(({ zeit, zahl }) => [zeit, zahl])).toEqual([["2021", 101]])
    expect(Object.fromEntries(ausgelassen.map(({ zeit, grund }) => [zeit, grund]))).toEqual({
      "2019": "vorAusgang",
      "2020": "vorAusgang",
      "2020/2021": "ueberlappt",
      "2021-Q3": "ueberlappt",
    })
  })
  it("is provisional if one of its values is, known since the last of them was, and names all of their sources", () => {
    const { punkte } = accumulateReihe(
      reiheAus({
        "2021": { zahl: 3, status: "vorlaeufig", erfasstAm: "2023-05-01" },
        "2022": { zahl: 4, erfasstAm: "2023-02-01" },
        "2023": { zahl: 5 },
      }),
    )
    expect(punkte.map(({ isVorlaeufig, erfasstAm, quellen }) => [isVorlaeufig, erfasstAm, quellen])).toEqual([
      [true, "2023-05-01", ["q"]],
      [true, "2023-05-01", ["q"]],
      [true, "2023-05-01", ["q"]],
    ])
  })
})

describe("a goal of so many in all", () => {
  // 300 trained until 2030, none at the end of 2020: 30 a year
  const vorgabe = { art: "steigern", ausgang: { zeit: "2020", zahl: 0 }, zahl: 300, frist: "2030" }
  const jeZeitraum = { indikator: { zaehlweise: "jeZeitraum", einheit: "personen" } }

  it("is judged by the sum, and names the rule first (V-06)", () => {
    const bewertung = bewerte(vorgabe, { "2021": 30, "2022": 20, "2023": 40 }, jeZeitraum)
    expect(masseOf(bewertung)).toMatchObject({ r: 0.3, e: 0.3 })
    expect(bewertung).toMatchObject({ ampel: "imPlan" })
    expect(bewertung.herleitung.regeln[0]).toBe("V-06")
    expect(bewertung.herleitung.eingaben.map(({ zeit, zahl, herkunft }) => [zeit, zahl, herkunft])).toEqual([
      ["2023", 90, "berechnet"],
    ])
  })
  it("counts each value by itself where values say how things stand, the usual case", () => {
    const bewertung = bewerte(vorgabe, { "2021": 30, "2022": 20, "2023": 40 }, { indikator: { einheit: "personen" } })
    expect(masseOf(bewertung).r).toBeCloseTo(40 / 300, 12)
    expect(bewertung.herleitung.regeln).not.toContain("V-06")
  })
  it("knows only the start as long as no period after it is over (P-05)", () => {
    const bewertung = bewerte(vorgabe, { "2019": 5, "2020": 6 }, jeZeitraum)
    expect([bewertung.ampel, grundOf(bewertung.gewertet)]).toEqual(["nurBaseline", "nurAusgangswert"])
    expect(bewerte(vorgabe, {}, jeZeitraum).ampel).toBe("keineDaten")
  })
  it("cannot be judged where a period after the start is missing: the sum is not known (V-06)", () => {
    const bewertung = bewerte(vorgabe, { "2022": 30, "2023": 40 }, jeZeitraum)
    expect([bewertung.ampel, grundOf(bewertung.gewertet)]).toEqual(["nichtBewertbar", "summeUnbekannt"])
    expect(bewertung.herleitung.ausgelassen.map(({ zeit, grund }) => [zeit, grund])).toEqual([
      ["2022", "nachLuecke"],
      ["2023", "nachLuecke"],
    ])
  })
  it("does not add up over a break (V-09)", () => {
    const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: 80, frist: "2030" }
    const bruch = { indikator: { ...jeZeitraum.indikator, brueche: [{ ab: "2023-01-01", text: "neu gezählt" }] } }
    expect(bewerte(schwelle, { "2021": 50, "2022": 50, "2023": 40 }, jeZeitraum).ampel).toBe("erreicht")
    expect(bewerte(schwelle, { "2021": 50, "2022": 50, "2023": 40 }, bruch).ampel).toBe("nochNichtFaellig")
    expect(bewerte(vorgabe, { "2021": 50, "2023": 40 }, bruch)).toMatchObject({ grund: "reihenbruch" })
  })
  it("is about each period by itself where less is better, or a level (V-06)", () => {
    const senken = { art: "senken", ausgang: { zeit: "2020", zahl: 60 }, zahl: 30, frist: "2030" }
    expect(bewerte(senken, { "2021": 50, "2022": 40, "2023": 30 }, jeZeitraum)).toMatchObject({ ampel: "erreicht" })
    const hoechstens = { art: "schwelle", vergleich: "hoechstens", zahl: 10, frist: "2023" }
    expect(bewerte(hoechstens, { "2021": 3, "2022": 4, "2023": 5 }, jeZeitraum).ampel).toBe("erreicht")
  })
  it("does not add up where each period is agreed by itself: a band, a direction", () => {
    const halten = { art: "halten", band: { von: 20, bis: 40 }, frist: "2030" }
    expect(bewerte(halten, { "2021": 30, "2022": 30 }, jeZeitraum).ampel).toBe("imPlan")
    const tendenz = { art: "tendenz", richtung: "steigend" }
    expect(bewerte(tendenz, { "2021": 40, "2022": 30 }, jeZeitraum).tendenz).toBe("verschlechtert")
  })
})

// Helpers

const zugaenge = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 1, maxLength: 8 })
