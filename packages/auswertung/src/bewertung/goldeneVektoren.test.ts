import { Datum } from "@zielwerk/konzept"
import { describe, expect, it } from "vitest"
import { evaluateKonzept } from "../evaluateKonzept.ts"
import { konzeptOf, wert } from "../musterstadt.test.ts"
import { bewerte, grundOf, istZahl, masseOf } from "./frage.test.ts"
import { richtlinien } from "./richtlinien.ts"
import { type Kind, summarize } from "./summarize.ts"
import { tage } from "./zeitachse.ts"

// The hand-checked vectors of spec "bewertung" B.10, by their numbers, to 1e-12.

describe("the golden vectors", () => {
  it("1: half the way at half the time is on plan", () => {
    const bewertung = bewerte(steigern(10, 20, "2020", "2030"), { "2025": 15 })
    expectMasse(bewertung, { r: 0.5, e: 0.5, rho: 1 })
    expect(bewertung.ampel).toBe("imPlan")
  })
  it("2: a Segregationsindex that fell from .37 (2007) to .34 (2018), goal .30 (2030), is endangered", () => {
    const bewertung = bewerte(segregation, { "2018": 0.34 })
    expectMasse(bewertung, { r: 3 / 7, e: 11 / 23, rho: 69 / 77 })
    expect(bewertung.ampel).toBe("gefaehrdet")
  })
  it("3: by days at the day of asking, as others do, the same value would look worse; here that day changes nothing", () => {
    const weg = tage("2030-12-31") - tage("2007-12-31")
    const eVonAnderen = (tage("2019-09-30") - tage("2007-12-31")) / weg
    expect(eVonAnderen).toBeCloseTo(0.5108, 4)
    expect(3 / 7 / eVonAnderen).toBeCloseTo(0.839, 3)
    const am = (stichtag: string) => masseOf(bewerte(segregation, { "2018": 0.34 }, { stichtag }))
    expect(am("2019-09-30")).toEqual(am("2018-12-31"))
  })
  it("4: from 40 (2015) to 0 (2030), 10 in 2025 is on plan, where a growth rate says limited", () => {
    const bewertung = bewerte(senken(40, 0, "2015", "2030"), { "2025": 10 })
    expectMasse(bewertung, { r: 0.75, e: 2 / 3, rho: 1.125 })
    expect(bewertung.ampel).toBe("imPlan")
  })
  it("5: a ratio of exactly .75 is endangered, not critical, as it would be by days", () => {
    const bewertung = bewerte(steigern(0, 10, "2015", "2030"), { "2025": 5 })
    expectMasse(bewertung, { r: 0.5, e: 2 / 3, rho: 0.75 })
    expect(bewertung.verhaeltnis).toBe(0.75)
    expect(bewertung.ampel).toBe("gefaehrdet")
    const nachTagen = (tage("2025-12-31") - tage("2015-12-31")) / (tage("2030-12-31") - tage("2015-12-31"))
    expect(0.5 / nachTagen).toBeLessThan(0.75)
  })
  it("6: more than the goal is reached and overfulfilled, and counts as 1", () => {
    const bewertung = bewerte(steigern(10, 20, "2020", "2030"), { "2025": 26 })
    expectMasse(bewertung, { r: 1.6, c: 1 })
    expect(bewertung.ampel).toBe("erreicht")
    expect(bewertung.kennzeichen).toContain("uebererfuellt")
  })
  it("7: a goal equal to its start cannot be judged", () => {
    const bewertung = bewerte(steigern(20, 20, "2020", "2030"), { "2025": 20 })
    expect([bewertung.ampel, bewertung.grund]).toEqual(["nichtBewertbar", "ausgangGleichZiel"])
    expect(masseOf(bewertung)).toEqual({})
  })
  it.each([
    [20.5, 1],
    [22, 0.5],
    [24, 0],
  ])("8: to be kept in 19 to 21, tolerated in 17 to 23: %d is %d", (v, r) => {
    const halten = { art: "halten", band: { von: 19, bis: 21 }, toleranz: { von: 17, bis: 23 }, frist: "2030" }
    const bewertung = bewerte(halten, { "2025": v })
    expectMasse(bewertung, { r, c: r })
    expect(bewertung.kennzeichen).toEqual([])
  })
  it.each([
    [26, 0.5, []],
    [20, 1, []],
    [17, 0.75, ["ueberDasZielHinaus"]],
  ])("9: from 30 into 18 to 22, tolerated down to 14: %d is %d", (v, r, kennzeichen) => {
    const bewertung = bewerte(
      {
        art: "korridor",
        ausgang: { zeit: "2020", zahl: 30 },
        band: { von: 18, bis: 22 },
        toleranz: { von: 14, bis: 22 },
        frist: "2030",
      },
      { "2025": v },
    )
    expectMasse(bewertung, { r, c: r })
    expect(bewertung.kennzeichen).toEqual(kennzeichen)
  })
  it("10: a step away from the goal is negative, counts as 0 and is said", () => {
    const bewertung = bewerte(senken(40, 0, "2020", "2030"), { "2025": 44 })
    expectMasse(bewertung, { r: -0.1, c: 0 })
    expect([bewertung.ampel, bewertung.kennzeichen]).toEqual(["gegenlaeufig", ["gegenlaeufig"]])
  })
  it("11: no value is no data, and zero is a value", () => {
    const ohne = bewerte(senken(40, 0, "2020", "2030"))
    expect([ohne.ampel, grundOf(ohne.gewertet)]).toEqual(["keineDaten", "keineBeobachtung"])
    const null_ = bewerte(senken(40, 0, "2020", "2030"), { "2025": 0 })
    expectMasse(null_, { r: 1, c: 1 })
    expect(null_.ampel).toBe("erreicht")
  })
  it("12: where 3 % are expected, a little progress is not due yet", () => {
    const bewertung = bewerte(steigern(10, 20, "2000", "2100"), { "2003": 10.1 })
    expectMasse(bewertung, { r: 0.01, e: 0.03 })
    expect(bewertung.ampel).toBe("nochNichtFaellig")
  })
  it("13: four fifths on the due date are missed, partly reached", () => {
    const bewertung = bewerte(steigern(0, 10, "2020", "2030"), { "2031": 8 })
    expectMasse(bewertung, { r: 0.8 })
    expect([bewertung.ampel, bewertung.untergrad]).toEqual(["verfehlt", "teilweise"])
  })
  it("14: half, nothing known and all, weighted 1, 1 and 2, make 2.5/3 with a coverage of three quarters", () => {
    const { fortschritt, abdeckung } = summe([
      { id: "a", gewicht: 1, c: 0.5 },
      { id: "b", gewicht: 1, ampel: "keineDaten", grund: "keineBeobachtung" },
      { id: "c", gewicht: 2, c: 1 },
    ])
    expect(Math.abs(istZahl(fortschritt) - 2.5 / 3)).toBeLessThan(1e-12)
    expect(abdeckung).toBe(0.75)
  })
  it("15: 160 % and 20 % make 60 %, not 90 %, and the worse one is named", () => {
    const [gut, schlecht] = [26, 12].map((v) => bewerte(steigern(10, 20, "2020", "2030"), { "2025": v }))
    const { fortschritt, schlechtestes } = summe([
      { id: "gut", ampel: gut?.ampel ?? "kontext", c: masseOf(gut ?? fehlt()).c },
      { id: "schlecht", ampel: schlecht?.ampel ?? "kontext", c: masseOf(schlecht ?? fehlt()).c },
    ])
    expect(Math.abs(istZahl(fortschritt) - 0.6)).toBeLessThan(1e-12)
    expect(schlechtestes).toBe("schlecht")
  })
  it("16: dated goals 32 (2019), 36 (2023), 46 (2027) expect 41 in 2025; 38 is critical", () => {
    const vorgabe = { ...steigern(32, 46, "2019", "2027"), zwischenziele: [{ zeit: "2023", zahl: 36 }] }
    const bewertung = bewerte({ ...vorgabe, verlauf: "linear" }, { "2025": 38 })
    expect(bewertung.herleitung.erwarteterWert).toBe(41)
    expectMasse(bewertung, { r: 6 / 14, e: 9 / 14, rho: 2 / 3 })
    expect(bewertung.ampel).toBe("kritisch")
    expectMasse(bewerte(steigern(32, 46, "2019", "2027"), { "2025": 38 }), { rho: 4 / 7 })
  })
  it("17: 76 % where at least 80 % are due is missed by 4 percentage points, without progress", () => {
    const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: 80, frist: "2025" }
    const bewertung = bewerte(schwelle, { "2025": 76 })
    expect([bewertung.ampel, bewertung.distanz]).toEqual(["verfehlt", { zahl: -4, einheit: "%-Punkte" }])
    expect(grundOf(bewertung.fortschritt)).toBe("keinFortschritt")
  })
  it("18: .1 + .2 reaches .3 exactly", () => {
    const bewertung = bewerte(steigern(0, 0.3, "2020", "2030"), { "2025": 0.1 + 0.2 })
    expect([bewertung.fortschritt, bewertung.ampel, bewertung.kennzeichen]).toEqual([1, "erreicht", ["vorzeitig"]])
  })
  it("19: a Ziel with only context has no number", () => {
    const zielwerte = ["a", "b"].map((id) => ({ id, zielId: "z-1", vorgabe: { art: "kontext" } }))
    const { ziele } = evaluateKonzept({ konzept: konzeptOf({ zielwerte }), beobachtungen: [], stichtag })
    expect(ziele[0]?.wirkung.zusammenfassung).toMatchObject({
      ampel: "nichtBewertbar",
      grund: "nurKontext",
      fortschritt: { _tag: "KeinWert", grund: "keineBewertbarenKinder" },
      abdeckung: 0,
    })
  })
  it("20: a green value older than twice the grace, as the only one, leaves its Ziel incomplete", () => {
    const konzept = konzeptOf({
      indikatoren: [{ ...quote, turnus: { monate: 12, verzugMonate: 6 } }],
      massnahmen: [],
      ziele: [{ id: "z-1", titel: "Abbrüche" }],
      zielwerte: [{ id: "zw-1", zielId: "z-1", indikatorId: "abbrecherquote", vorgabe: senken(40, 0, "2010", "2030") }],
    })
    const am = (tag: string) => {
      const beobachtungen = [wert("abbrecherquote", "2018", 20)]
      const [ziel] = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make(tag) }).ziele
      const { zielwerte, zusammenfassung } = ziel?.wirkung ?? fehlt()
      const { ampel, abdeckung } = zusammenfassung
      return [zielwerte[0]?.ampel, zielwerte[0]?.kennzeichen, ampel, abdeckung]
    }
    // the value of 2019 is due on 30 June 2020; twice the grace of 30 days later it is 29 August
    expect(am("2020-06-30")).toEqual(["imPlan", [], "imPlan", 1])
    expect(am("2020-08-29")).toEqual(["imPlan", ["veraltet"], "imPlan", 1])
    expect(am("2020-08-30")).toEqual(["imPlan", ["veraltet"], "unvollstaendig", 0])
  })
})

// Helpers

const stichtag = Datum.make("2030-12-31")
const steigern = (von: number, bis: number, zeit: string, frist: string) => ({
  art: "steigern",
  ausgang: { zeit, zahl: von },
  zahl: bis,
  frist,
})
const senken = (von: number, bis: number, zeit: string, frist: string) => ({
  ...steigern(von, bis, zeit, frist),
  art: "senken",
})
const segregation = senken(0.37, 0.3, "2007", "2030")
const quote = {
  id: "abbrecherquote",
  titel: "Abbrecherquote",
  formel: { art: "berichtet" },
  einheit: "%",
  bewertung: "wenigerIstBesser",
  quelleId: "register",
}

const expectMasse = (
  bewertung: Parameters<typeof masseOf>[0],
  erwartet: Partial<Record<keyof ReturnType<typeof masseOf>, number>>,
) => {
  const masse = masseOf(bewertung)
  for (const [name, zahl] of Object.entries(erwartet)) {
    const gefunden = masse[name as keyof typeof masse] ?? Number.NaN
    expect([name, gefunden, Math.abs(gefunden - zahl) < 1e-12]).toEqual([name, gefunden, true])
  }
}

const summe = (kinder: ReadonlyArray<Partial<Kind> & Pick<Kind, "id">>) =>
  summarize(
    kinder.map((kind) => ({
      gewicht: 1,
      ampel: "imPlan",
      c: undefined,
      e: undefined,
      grund: undefined,
      isEndgueltig: false,
      ...kind,
    })),
    { richtlinie: "standard", schwellen: richtlinien.standard, zusammenfassung: "mittel" },
  )

const fehlt = (): never => {
  throw new Error("there is one")
}
