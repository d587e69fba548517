import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { evaluateZielwert } from "./evaluateZielwert.ts"
import { type Angaben, bewerte, frageOf, grundOf, masseOf } from "./frage.test.ts"
import { regelwerk } from "../regelwerk.ts"
import { richtlinien } from "./richtlinien.ts"

describe("a verdict", () => {
  it("clamps what sums count and reports the progress as it is (P-01, P-02)", () => {
    fc.assert(
      fc.property(zahl, (v) => {
        const { r = Number.NaN, c } = masseOf(bewerte(steigern, { "2025": v }))
        expect(r).toBeCloseTo((v - 10) / 10, 12)
        expect(c).toBe(Math.min(1, Math.max(0, r)))
      }),
    )
  })
  it("is the same in other units and from another zero, and mirrored with the goal turned round (P-01)", () => {
    fc.assert(
      fc.property(reihen, fc.integer({ min: 1, max: 20 }), zahl, (angaben, mal, plus) => {
        const urteil = (f: (x: number) => number, art: string) => {
          const { ampel, untergrad, kennzeichen, fortschritt } = bewerte(
            { ...steigern, art, ausgang: { zeit: "2020", zahl: f(10) }, zahl: f(20) },
            Object.fromEntries(Object.entries(angaben).map(([zeit, v]) => [zeit, f(v as number)])),
          )
          return {
            ampel,
            untergrad,
            kennzeichen,
            r: typeof fortschritt === "number" ? fortschritt.toFixed(9) : fortschritt,
          }
        }
        expect(urteil((x) => x * mal + plus, "steigern")).toEqual(urteil((x) => x, "steigern"))
        expect(urteil((x) => -x, "senken")).toEqual(urteil((x) => x, "steigern"))
      }),
    )
  })
  it("goes by the latest value, at the time that it describes, whenever it is asked (E-02)", () => {
    fc.assert(
      fc.property(reihen, fc.integer({ min: 2046, max: 2099 }), (angaben, jahr) => {
        const ohneTag = (stichtag: string) => ({ ...bewerte(steigern, angaben, { stichtag }), stichtag: "" })
        expect(ohneTag(`${jahr}-06-30`)).toEqual(ohneTag("2045-12-31"))
        const letztes = Object.keys(angaben).at(-1) ?? ""
        expect(bewerte(steigern, angaben).herleitung.eingaben.map(({ zeit }) => zeit)).toEqual([letztes])
      }),
    )
  })
  it("names every value that it left out, with the reason (B.9)", () => {
    const { herleitung } = bewerte(
      steigern,
      { "2010": 1, "2020": 10, "2021": 11, "2022": sperre, "2023": 13, "2024": 14, ohneAngabe: 9 },
      { indikator: { brueche: [{ ab: "2015-01-01", text: "Zensus" }] } },
    )
    expect(Object.fromEntries(herleitung.ausgelassen.map(({ zeit, grund }) => [zeit, grund]))).toEqual({
      "2010": "vorBruch",
      "2020": "vorAusgang",
      "2021": "aelter",
      "2022": "keinWert",
      "2023": "aelter",
      ohneAngabe: "ohneZeit",
    })
  })
  it("names its rules, policy, thresholds, what was agreed, the expected value and the rules in their order (B.9)", () => {
    const { richtlinie, schwellen, herleitung, ...urteil } = bewerte(steigern, { "2025": 14 })
    expect([urteil.regelwerk, richtlinie, schwellen]).toEqual([regelwerk, "standard", richtlinien.standard])
    expect(herleitung).toEqual({
      vorgabe: steigern,
      regeln: ["V-01", "V-04", "P-01", "P-02", "E-01", "E-02", "E-03", "E-04", "E-05", "B.5-9"],
      eingaben: [{ zeit: "2025", zahl: 14, quellen: ["q"], herkunft: "gedruckt", belege: [] }],
      ausgelassen: [],
      weg: [
        { zeit: "2020", zahl: 10 },
        { zeit: "2030", zahl: 20 },
      ],
      erwarteterWert: 15,
    })
  })
})

describe("the first rule that fits decides", () => {
  it("withdrawn: from its day on, whatever the values say (B.5-1)", () => {
    const am = (stichtag: string) =>
      bewerte(steigern, { "2025": 25 }, { stichtag, zielwert: { aufgehobenAm: "2026-02-01" } })
    expect([am("2026-01-31").ampel, am("2026-02-01").ampel]).toEqual(["erreicht", "aufgehoben"])
    expect(grundOf(am("2026-02-01").gewertet)).toBe("aufgehoben")
  })
  it("context: never judged (B.5-2)", () => {
    expect(bewerte({ art: "kontext" }, { "2025": 25 })).toMatchObject({ ampel: "kontext", grund: "kontext" })
  })
  it("no Indikator: nothing to judge by (B.5-3)", () => {
    const { indikator: _, ...frage } = frageOf(steigern, { "2025": 15 })
    expect(evaluateZielwert({ ...frage, indikator: undefined })).toMatchObject({
      ampel: "nichtBewertbar",
      grund: "keinIndikator",
    })
  })
  it("start equal to goal: no number, also if they differ by rounding only, and before the data are asked (P-03, B.5-3)", () => {
    for (const [ausgang, ziel] of [
      [20, 20],
      [0.1 + 0.2, 0.3],
      [0, -0],
    ] as const)
      for (const angaben of [{}, { "2025": 20 }] as ReadonlyArray<Angaben>) {
        const vorgabe = { ...steigern, ausgang: { zeit: "2020", zahl: ausgang }, zahl: ziel }
        const bewertung = bewerte(vorgabe, angaben)
        expect([bewertung.ampel, grundOf(bewertung.fortschritt)]).toEqual(["nichtBewertbar", "ausgangGleichZiel"])
      }
    const korridor = { art: "korridor", ausgang: { zeit: "2020", zahl: 5 }, band: { von: 5, bis: 9 }, frist: "2030" }
    expect(bewerte({ ...korridor, band: { von: 1, bis: 5 } }, { "2025": 3 }).grund).toBe("ausgangGleichZiel")
  })
  it("a series break between start and value: no verdict; on the same side: one as always (V-09, B.5-3)", () => {
    const mit = (ab: string) => bewerte(steigern, { "2025": 15 }, { indikator: { brueche: [{ ab, text: "Zensus" }] } })
    expect(mit("2022-05-15")).toMatchObject({ ampel: "nichtBewertbar", grund: "reihenbruch" })
    expect(mit("2025-12-31").ampel).toBe("nichtBewertbar")
    for (const ab of ["2020-12-31", "2026-01-01"]) expect(mit(ab).ampel).toBe("imPlan")
  })
  it("withheld values: no verdict, not no data (V-02, B.5-3)", () => {
    expect(bewerte(steigern, { "2025": sperre })).toMatchObject({ ampel: "nichtBewertbar", grund: "gesperrt" })
    expect(bewerte(steigern, { "2024": 14, "2025": sperre }).ampel).toBe("imPlan")
  })
  it("no value: no data, and no number, never 0 (V-02, P-04, B.5-4)", () => {
    for (const angaben of [{}, { "2025": { _tag: "KeinWert", grund: "nichtErhebbar" } }] as ReadonlyArray<Angaben>) {
      const bewertung = bewerte(steigern, angaben)
      expect(bewertung.ampel).toBe("keineDaten")
      expect(masseOf(bewertung)).toEqual({})
    }
  })
  it("only the start or older: grey with progress 0, not red, and not counted (P-05, B.5-4)", () => {
    for (const angaben of [{ "2020": 10 }, { "2020": 4 }]) {
      const bewertung = bewerte(steigern, angaben)
      expect([bewertung.ampel, bewertung.fortschritt, grundOf(bewertung.gewertet)]).toEqual([
        "nurBaseline",
        0,
        "nurAusgangswert",
      ])
    }
    // of a time before the start nobody says how far it is
    const aelter = bewerte(steigern, { "2015": 3 })
    expect([aelter.ampel, grundOf(aelter.fortschritt)]).toEqual(["nurBaseline", "nurAusgangswert"])
  })
  it("reached: early before the due, finally from then on (B.5-5)", () => {
    const im = (jahr: string) => bewerte(steigern, { [jahr]: 20 })
    expect([im("2029").ampel, im("2029").kennzeichen]).toEqual(["erreicht", ["vorzeitig"]])
    expect([im("2030").ampel, im("2030").kennzeichen]).toEqual(["erreicht", []])
  })
  it("missed: from the value of the due year on, with its grade (B.5-6)", () => {
    const im = (jahr: string, v: number) => {
      const { ampel, untergrad } = bewerte(steigern, { [jahr]: v })
      return [ampel, untergrad]
    }
    expect(im("2029", 17)).toEqual(["gefaehrdet", undefined])
    expect(im("2030", 17)).toEqual(["verfehlt", "teilweise"])
    expect(im("2030", 16.9)).toEqual(["verfehlt", "weitgehendVerfehlt"])
    expect(im("2031", 9)).toEqual(["verfehlt", "gegenlaeufig"])
  })
  it("against the goal: beyond the noise of 2 %, also where little is expected (P-06, B.5-7)", () => {
    expect(bewerte(steigern, { "2021": 9.8 }).ampel).toBe("kritisch")
    expect(bewerte({ ...steigern, frist: "2050" }, { "2021": 9.79 })).toMatchObject({
      ampel: "gegenlaeufig",
      gewertet: 0,
      kennzeichen: ["gegenlaeufig"],
    })
  })
  it("too early: where less than a tenth is expected (B.5-8)", () => {
    expect(bewerte({ ...steigern, frist: "2050" }, { "2021": 10 }).ampel).toBe("nochNichtFaellig")
    expect(bewerte({ ...steigern, frist: "2050" }, { "2023": 10 }).ampel).toBe("kritisch")
  })
  it("on plan, endangered, critical: by the policy (B.5-9)", () => {
    const mit = (v: number, richtlinie: "standard" | "abstand") =>
      bewerte(steigern, { "2025": v }, { richtlinie }).ampel
    expect([14.75, 14.7, 13.75, 13.7].map((v) => mit(v, "standard"))).toEqual([
      "imPlan",
      "gefaehrdet",
      "gefaehrdet",
      "kritisch",
    ])
    expect([13, 12.9, 11, 10.9].map((v) => mit(v, "abstand"))).toEqual([
      "imPlan",
      "gefaehrdet",
      "gefaehrdet",
      "kritisch",
    ])
  })
})

describe("judged by symbols", () => {
  const symbol = (angaben: Angaben, vorgabe: unknown = steigern) =>
    bewerte(vorgabe, angaben, { richtlinie: "wettersymbol" })
  it("a goal on its way has the light of its symbol, and names the values it goes by (F-03)", () => {
    const bewertung = symbol({ "2021": 11, "2022": 12, "2023": 13, "2024": 14 })
    expect(bewertung).toMatchObject({ ampel: "imPlan", prognose: { wettersymbol: "sonne" } })
    expect(bewertung.herleitung.eingaben.map(({ zeit }) => zeit)).toEqual(["2021", "2022", "2023", "2024"])
    expect(bewertung.herleitung.ausgelassen).toEqual([])
    expect(bewertung.herleitung.regeln.slice(-2)).toEqual(["B.5-9", "F-03"])
    expect(symbol({ "2021": 15, "2022": 14, "2023": 13, "2024": 12 }).ampel).toBe("gegenlaeufig")
  })
  it("what an earlier rule decides has no need of a symbol (B.5)", () => {
    expect([symbol({ "2024": 25 }).ampel, symbol({ "2030": 15 }).ampel, symbol({ "2024": 5 }).ampel]).toEqual([
      "erreicht",
      "verfehlt",
      "gegenlaeufig",
    ])
  })
  it("without a symbol there is no verdict, but its reason and all numbers (F-04, B.5-3)", () => {
    const bewertung = symbol({ "2023": 13, "2024": 14 })
    expect([bewertung.ampel, bewertung.grund, bewertung.fortschritt, grundOf(bewertung.gewertet)]).toEqual([
      "nichtBewertbar",
      "zuWenigePunkte",
      0.4,
      "zuWenigePunkte",
    ])
  })
})

describe("each kind", () => {
  it.each([
    ["2025", 20, "imPlan", "B.5-9"],
    ["2030", 20, "erreicht", "B.5-5"],
    ["2025", 22, "gefaehrdet", "B.5-9"],
    ["2030", 22, "gefaehrdet", "B.5-9"],
    ["2025", 24, "kritisch", "B.5-9"],
    ["2030", 24, "verfehlt", "B.5-6"],
  ])("to be kept: %s with %d is %s (B.2, %s)", (jahr, v, ampel, regel) => {
    const halten = { art: "halten", band: { von: 19, bis: 21 }, toleranz: { von: 17, bis: 23 }, frist: "2030" }
    const bewertung = bewerte(halten, { [jahr]: v })
    expect([bewertung.ampel, grundOf(bewertung.erwartung)]).toEqual([ampel, "ohneErwartung"])
    expect(bewertung.herleitung.regeln).toEqual(["V-01", "B.2-halten", "P-02", regel])
  })
  it("a corridor overshot is a violation, not more than the goal (P-07)", () => {
    const korridor = { art: "korridor", ausgang: { zeit: "2020", zahl: 30 }, band: { von: 18, bis: 22 }, frist: "2030" }
    const mit = (v: number, toleranz?: object) =>
      bewerte({ ...korridor, ...(toleranz === undefined ? {} : { toleranz }) }, { "2025": v })
    expect(mit(17)).toMatchObject({ ampel: "kritisch", fortschritt: 0, kennzeichen: ["ueberDasZielHinaus"] })
    expect(mit(17, { von: 14, bis: 22 })).toMatchObject({ ampel: "gefaehrdet", fortschritt: 0.75 })
    expect(mit(20)).toMatchObject({ ampel: "imPlan", fortschritt: 1, kennzeichen: [] })
    expect(mit(17).herleitung.regeln).toContain("P-07")
  })
  it("overshoot of a goal to rise is kept and said (P-07)", () => {
    expect(bewerte(steigern, { "2025": 26 })).toMatchObject({
      fortschritt: 1.6,
      gewertet: 1,
      kennzeichen: ["vorzeitig", "uebererfuellt"],
    })
  })
  it.each([
    ["mindestens", 80, 76, "2029", "nochNichtFaellig", -4],
    ["mindestens", 80, 76, "2030", "verfehlt", -4],
    ["mindestens", 80, 80, "2030", "erreicht", 0],
    ["hoechstens", 80, 76, "2030", "erreicht", 4],
    ["hoechstens", 80, 81, "2030", "verfehlt", -1],
    ["genau", 80, 80, "2030", "erreicht", 0],
    ["genau", 80, 81, "2030", "verfehlt", 1],
  ])("a threshold, %s %d: %d in %s is %s, by %d (B.2)", (vergleich, z, v, jahr, ampel, distanz) => {
    const bewertung = bewerte({ art: "schwelle", vergleich, zahl: z, frist: "2030" }, { [jahr]: v })
    expect([bewertung.ampel, bewertung.distanz?.zahl]).toEqual([ampel, distanz])
    expect(bewertung.gewertet).toBe(ampel === "erreicht" ? 1 : 0)
  })
  it("a distance between shares is one in percentage points, between counts one in their unit (V-07)", () => {
    const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: 80, frist: "2030" }
    expect(bewerte(schwelle, { "2030": 76 }).distanz?.einheit).toBe("%-Punkte")
    expect(bewerte(schwelle, { "2030": 76 }, { indikator: { einheit: "personen" } }).distanz?.einheit).toBe("personen")
  })
  it("a threshold reached by rounding is reached (V-01)", () => {
    const schwelle = { art: "schwelle", vergleich: "hoechstens", zahl: 0.3, frist: "2030" }
    expect(bewerte(schwelle, { "2030": 0.1 + 0.2 })).toMatchObject({ ampel: "erreicht", distanz: { zahl: 0 } })
  })
  it("steps have their points; nothing is expected before the due, all of them from then on (B.2, E-01)", () => {
    const stufen = {
      art: "stufen",
      vergleich: "mindestens",
      stufen: [
        { titel: "zugesagt", punkte: 0.3, ab: 10 },
        { titel: "Ziel", punkte: 0.7, ab: 20 },
        { titel: "mehr", punkte: 1, ab: 30 },
      ],
      frist: "2030",
    }
    expect(bewerte(stufen, { "2029": 22 })).toMatchObject({ ampel: "nochNichtFaellig", fortschritt: 0.7, erwartung: 0 })
    expect(bewerte(stufen, { "2030": 22 })).toMatchObject({ ampel: "verfehlt", untergrad: "teilweise", erwartung: 1 })
    expect(bewerte(stufen, { "2029": 30 })).toMatchObject({ ampel: "erreicht", kennzeichen: ["vorzeitig"] })
  })
  it("a direction has a word of its own and no light (B.2)", () => {
    const von = (angaben: Angaben, mehr: object = {}) =>
      bewerte({ art: "tendenz", richtung: "sinkend", ...mehr }, angaben)
    expect(von({ "2024": 5, "2025": 4 })).toMatchObject({
      ampel: "kontext",
      grund: "nurTendenz",
      tendenz: "verbessert",
    })
    expect(von({ "2024": 5, "2025": 6 }).tendenz).toBe("verschlechtert")
    expect(von({ "2024": 5, "2025": 6 }, { rauschen: 1 }).tendenz).toBe("stabil")
    expect(von({ "2024": 5, "2025": 6 }, { ausgang: { zeit: "2020", zahl: 9 } }).tendenz).toBe("verbessert")
    expect(von({ "2025": 6 })).not.toHaveProperty("tendenz")
    expect(masseOf(von({ "2024": 5, "2025": 4 }))).toEqual({})
  })
  it("a direction names the value it compares with, and does not compare across a break (V-09, B.9)", () => {
    const tendenz = { art: "tendenz", richtung: "sinkend" }
    const { herleitung } = bewerte(tendenz, { "2023": 1, "2024": 5, "2025": 4 })
    expect(herleitung.eingaben.map(({ zeit }) => zeit)).toEqual(["2024", "2025"])
    expect(herleitung.ausgelassen).toEqual([{ zeit: "2023", grund: "aelter" }])
    const bruch = { indikator: { brueche: [{ ab: "2025-01-01", text: "Zensus" }] } }
    expect(bewerte(tendenz, { "2024": 5, "2025": 4 }, bruch)).toMatchObject({
      ampel: "nichtBewertbar",
      grund: "reihenbruch",
    })
    expect(bewerte({ ...tendenz, ausgang: { zeit: "2025", zahl: 5 } }, { "2025": 4 }).ampel).toBe("nurBaseline")
  })
  it("goals of quantities that fall to zero or begin there are judged by their way, never by a growth rate (E-06)", () => {
    // 40 to 0 and 0 to 10 have no yearly rate at all: the roots are of 0 and of a division by 0
    expect(
      bewerte({ ...steigern, art: "senken", ausgang: { zeit: "2020", zahl: 40 }, zahl: 0 }, { "2025": 20 }).ampel,
    ).toBe("imPlan")
    expect(bewerte({ ...steigern, ausgang: { zeit: "2020", zahl: 0 }, zahl: 10 }, { "2025": 5 }).ampel).toBe("imPlan")
    expect(Object.keys(richtlinien)).toEqual(["standard", "abstand", "wettersymbol"])
  })
})

describe("what stands beside a light", () => {
  it("says where the due has passed and no value describes the time since, whatever the light (E-02)", () => {
    const am = (stichtag: string, werte: Angaben = { "2025": 16 }) =>
      bewerte(steigern, werte, { stichtag }).kennzeichen.includes("fristAbgelaufen")
    expect([am("2030-12-31"), am("2031-01-01"), am("2035-12-31", { "2030": 16 })]).toEqual([false, true, false])
    const bewertung = bewerte(steigern, { "2025": 16 }, { stichtag: "2040-12-31" })
    expect(bewertung.ampel).toBe("imPlan")
    expect(bewertung.herleitung.regeln).toContain("E-02")
  })
  it("connects nothing over a break, not even beside the verdict (V-09, P-09)", () => {
    const bruch = { indikator: { brueche: [{ ab: "2022-05-15", text: "Zensus" }] } }
    const bewertung = bewerte(steigern, { "2020": 8, "2025": 15 }, bruch)
    expect([bewertung.ampel, bewertung.revidiert]).toEqual(["nichtBewertbar", undefined])
  })
  it("does not change it: provisional and estimated values evaluate and are marked (P-10)", () => {
    for (const status of ["vorlaeufig", "geschaetzt"] as const) {
      const bewertung = bewerte(steigern, { "2025": { zahl: 15, status } })
      expect([bewertung.ampel, bewertung.kennzeichen]).toEqual(["imPlan", ["vorlaeufig"]])
      expect(bewertung.herleitung.regeln).toContain("P-10")
    }
    expect(bewerte(steigern, { "2024": { zahl: 1, status: "vorlaeufig" }, "2025": 15 }).kennzeichen).toEqual([])
  })
  it("is backed by a rule each (B.9)", () => {
    const { kennzeichen, herleitung } = bewerte(
      steigern,
      { "2020": 11, "2022": { zahl: 26, status: "vorlaeufig" } },
      { indikator: { turnus: { monate: 12, verzugMonate: 0 } } },
    )
    expect(kennzeichen).toEqual(["vorzeitig", "uebererfuellt", "ausgangRevidiert", "vorlaeufig", "veraltet"])
    expect(herleitung.regeln.slice(-5)).toEqual(["B.5-5", "P-07", "P-09", "P-10", "S-01"])
  })
})

describe("numbers at the edge of what a number can be", () => {
  it("give no verdict where the way is too short to measure it by (P-03)", () => {
    const winzig = { ...steigern, ausgang: { zeit: "2020", zahl: 0 }, zahl: Number.MIN_VALUE }
    expect(bewerte(winzig, { "2025": 1 })).toMatchObject({ ampel: "nichtBewertbar", grund: "zahlNichtDarstellbar" })
  })
  it("give one where only the distances are too large", () => {
    const riesig = {
      ...steigern,
      ausgang: { zeit: "2020", zahl: -Number.MAX_VALUE },
      zahl: Number.MAX_VALUE,
    }
    expect(bewerte(riesig, { "2025": 0 })).toMatchObject({ ampel: "imPlan", fortschritt: 0.5, erwartung: 0.5 })
    const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: Number.MAX_VALUE, frist: "2030" }
    expect(bewerte(schwelle, { "2030": -Number.MAX_VALUE })).not.toHaveProperty("distanz")
  })
  it("never show a negative zero", () => {
    const senken = { art: "senken", ausgang: { zeit: "2020", zahl: -0 }, zahl: -10, frist: "2030" }
    const leaves = (wert: unknown): ReadonlyArray<unknown> =>
      typeof wert === "object" && wert !== null ? Object.values(wert).flatMap(leaves) : [wert]
    const { herleitung, ...urteil } = bewerte(senken, { "2020": 0, "2025": -0 })
    const { vorgabe: _wieVereinbart, ...gerechnet } = herleitung
    expect(leaves({ ...urteil, gerechnet }).filter((wert) => Object.is(wert, -0))).toEqual([])
  })
  it("have no light where the due is not known: what is reached is reached, all else is not due", () => {
    const ohne = { ...steigern, frist: "ohneAngabe" }
    expect(bewerte(ohne, { "2025": 15 })).toMatchObject({ ampel: "nochNichtFaellig", fortschritt: 0.5 })
    expect(grundOf(bewerte(ohne, { "2025": 15 }).erwartung)).toBe("ohneErwartung")
    expect(bewerte(ohne, { "2025": 20 }).ampel).toBe("erreicht")
  })
})

// Helpers

const steigern = { art: "steigern", ausgang: { zeit: "2020", zahl: 10 }, zahl: 20, frist: "2030" }
const sperre = { _tag: "KeinWert", grund: "gesperrt" } as const
const zahl = fc.integer({ min: -50, max: 50 })

/** A yearly series of whole numbers. */
const reihen: fc.Arbitrary<Angaben> = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 2015, max: 2035 }), zahl), {
    minLength: 1,
    maxLength: 6,
    selector: ([jahr]) => jahr,
  })
  .map((paare) => Object.fromEntries(paare.map(([jahr, v]) => [String(jahr), v])))
