import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bewerte, grundOf } from "../frage.test.ts"

// What each kind of goal adds to `evaluateZielwert.test.ts`: edges, and the rules that are named.

describe("a way", () => {
  it("with a step back of exactly the noise is not against the goal, also if a computer sees more (P-06, V-01)", () => {
    // 0.28 − 0.3 is −0.020000000000000018
    const steigern = { ...weg, ausgang: { zeit: "2020", zahl: 0.3 }, zahl: 1.3 }
    expect(bewerte(steigern, { "2025": 0.28 })).toMatchObject({
      ampel: "kritisch",
      fortschritt: -0.02,
      kennzeichen: [],
    })
    expect(bewerte(steigern, { "2025": 0.27 })).toMatchObject({ ampel: "gegenlaeufig", kennzeichen: ["gegenlaeufig"] })
  })
  it("of which more is expected than a number can hold has no expectation (V-02)", () => {
    const winzig = {
      ...weg,
      ausgang: { zeit: "2020", zahl: 0 },
      zahl: Number.MIN_VALUE,
      zwischenziele: [{ zeit: "2025", zahl: 1e300 }],
    }
    const { ampel, fortschritt, erwartung } = bewerte(winzig, { "2025": 0 })
    expect([ampel, fortschritt, grundOf(erwartung)]).toEqual(["nochNichtFaellig", 0, "ohneErwartung"])
  })
  it("without a symbol names the rules that asked for one (F-04, B.5-3)", () => {
    const { herleitung } = bewerte(weg, { "2023": 13, "2024": 14 }, { richtlinie: "wettersymbol" })
    expect(herleitung.regeln.slice(-4)).toEqual(["B.5-9", "F-03", "F-04", "B.5-3"])
    expect(herleitung.weg).toHaveLength(2)
  })
  it("takes its symbol from values after a break only, at most six, and leaves the others out by name (V-09, F-03)", () => {
    const angaben = { "2018": 8, "2019": 9, "2021": 11, "2022": 12, "2023": 13, "2024": 14 }
    const bruch = {
      indikator: { brueche: [{ ab: "2020-01-01", text: "Zensus" }] },
      richtlinie: "wettersymbol" as const,
    }
    const { ampel, herleitung } = bewerte(weg, angaben, bruch)
    expect(ampel).toBe("imPlan")
    expect(herleitung.eingaben.map(({ zeit }) => zeit)).toEqual(["2021", "2022", "2023", "2024"])
    expect(herleitung.ausgelassen).toEqual([
      { zeit: "2018", grund: "vorBruch" },
      { zeit: "2019", grund: "vorBruch" },
    ])
    const acht = Object.fromEntries([2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024].map((j) => [String(j), j - 2010]))
    const ohneBruch = bewerte(weg, acht, { richtlinie: "wettersymbol" }).herleitung
    expect(ohneBruch.eingaben.map(({ zeit }) => zeit)).toEqual(["2019", "2020", "2021", "2022", "2023", "2024"])
    expect(ohneBruch.ausgelassen.map(({ zeit }) => zeit)).toEqual(["2017", "2018"])
  })
})

describe("a goal of which nobody knows when it is due", () => {
  it("expects nothing: a threshold and steps alike (E-01)", () => {
    const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: 80, frist: "ohneAngabe" }
    const stufen = {
      art: "stufen",
      vergleich: "mindestens",
      stufen: [{ titel: "Ziel", punkte: 1, ab: 20 }],
      frist: "ohneAngabe",
    }
    for (const vorgabe of [schwelle, stufen]) {
      const { ampel, erwartung } = bewerte(vorgabe, { "2025": 10 })
      expect([ampel, grundOf(erwartung)]).toEqual(["nochNichtFaellig", "ohneErwartung"])
    }
  })
})

describe("a threshold", () => {
  const genau = { art: "schwelle", vergleich: "genau", zahl: 80, frist: "2030" }
  it("that asks for one number is not met below it either (B.2)", () => {
    expect(bewerte(genau, { "2030": 79 })).toMatchObject({ ampel: "verfehlt", gewertet: 0, distanz: { zahl: -1 } })
  })
  it("names by which rule it was met, missed, or is not due (B.9)", () => {
    const regel = (jahr: string, v: number) => bewerte(genau, { [jahr]: v }).herleitung.regeln
    expect([regel("2030", 80), regel("2030", 79), regel("2029", 79)]).toEqual([
      ["V-01", "V-07", "B.2-schwelle", "B.5-5"],
      ["V-01", "V-07", "B.2-schwelle", "B.5-6"],
      ["V-01", "V-07", "B.2-schwelle", "B.5-8"],
    ])
  })
})

describe("a band", () => {
  it("whose edge of tolerance is met but for rounding has a progress of exactly 0 (V-01, P-02)", () => {
    const halten = { art: "halten", band: { von: 0.1, bis: 0.2 }, toleranz: { von: 0, bis: 0.3 }, frist: "2030" }
    expect(bewerte(halten, { "2025": 0.1 + 0.2 })).toMatchObject({ fortschritt: 0, gewertet: 0 })
  })
})

describe("steps on a calendar", () => {
  it("that all weigh nothing are not judged (R-01, B.5-3)", () => {
    const schritte = [{ titel: "Schritt", faellig: "2024-01-01", gewicht: 0 }]
    const { ampel, grund, herleitung } = bewerte({ art: "meilenstein", schritte, frist: "2030" })
    expect([ampel, grund]).toEqual(["nichtBewertbar", "gewichtNull"])
    expect(herleitung.regeln).toEqual(["R-01", "B.5-3"])
  })
  it("make a whole when all are done, and nothing when none is, whatever they weigh (V-01)", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 }), (zehntel) => {
        const mit = (erledigt: object) => {
          const schritte = zehntel.map((n) => ({ titel: "S", faellig: "2024-01-01", gewicht: n / 10, ...erledigt }))
          return bewerte({ art: "meilenstein", schritte, frist: "2030" }).fortschritt
        }
        expect([mit({ erledigtAm: "2024-01-01" }), mit({})]).toEqual([1, 0])
      }),
    )
  })
})

describe("a direction", () => {
  const steigend = { art: "tendenz", richtung: "steigend" }
  it("upwards is better with more, worse with less, and the same but for rounding (V-01)", () => {
    const wohin = (von: number, bis: number) => bewerte(steigend, { "2024": von, "2025": bis }).tendenz
    expect([wohin(5, 6), wohin(5, 4), wohin(0.3, 0.1 + 0.2), wohin(5, 5)]).toEqual([
      "verbessert",
      "verschlechtert",
      "stabil",
      "stabil",
    ])
  })
  it("of a single value has no word, but says that it is one (B.2)", () => {
    const { ampel, grund, herleitung } = bewerte(steigend, { "2025": 6 })
    expect([ampel, grund]).toEqual(["kontext", "nurTendenz"])
    expect(herleitung.regeln).toEqual(["B.2-tendenz"])
  })
  it("across a break names why there is none (V-09)", () => {
    const bruch = { indikator: { brueche: [{ ab: "2025-01-01", text: "Zensus" }] } }
    expect(bewerte(steigend, { "2024": 5, "2025": 6 }, bruch).herleitung.regeln).toEqual([
      "B.2-tendenz",
      "V-09",
      "B.5-3",
    ])
  })
})

// Helpers

const weg = { art: "steigern", ausgang: { zeit: "2020", zahl: 10 }, zahl: 20, frist: "2030" }
