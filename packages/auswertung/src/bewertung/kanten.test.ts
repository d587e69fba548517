import { GebietId, Zeitbezug } from "@zielwerk/konzept"
import { describe, expect, it } from "vitest"
import { type Angaben, bewerte, frageOf, grundOf, kennwertOf, vorgabeOf } from "./frage.test.ts"
import { computeAktualitaet } from "./computeAktualitaet.ts"
import { computeGerade } from "./computeGerade.ts"
import { computePrognose } from "./computePrognose.ts"
import { computeTrend } from "./computeTrend.ts"
import { computeWettersymbol } from "./computeWettersymbol.ts"
import { reiheOf } from "./Punkt.ts"

// Where one answer ends and the next begins.

describe("a series", () => {
  it("stands in the order of time, without areas, without members, and with the day it was recorded (V-04)", () => {
    const spaeter = kennwertOf("2021", { zahl: 2, erfasstAm: "2022-03-01" })
    const { punkte, ausgelassen, luecken } = reiheOf([
      spaeter,
      kennwertOf("2020", 1),
      kennwertOf("ohneAngabe", 9),
      kennwertOf("2019", { _tag: "KeinWert", grund: "nochNichtErhoben" }),
      { ...kennwertOf("2018", 7), gebiet: GebietId.make("b-1") },
      { ...kennwertOf("2017", 8), merkmale: { land: "Utopia" } },
    ])
    expect(punkte.map(({ zeit, zahl, erfasstAm }) => [zeit, zahl, erfasstAm])).toEqual([
      ["2020", 1, undefined],
      ["2021", 2, "2022-03-01"],
    ])
    expect("erfasstAm" in (punkte[0] ?? {})).toBe(false)
    expect(ausgelassen).toEqual([
      { zeit: "2019", grund: "keinWert" },
      { zeit: "ohneAngabe", grund: "ohneZeit" },
    ])
    expect([...luecken]).toEqual(["nochNichtErhoben"])
    const [eingabe] = bewerte(steigern, { "2025": { zahl: 15, erfasstAm: "2026-03-01" } }).herleitung.eingaben
    expect(eingabe).toMatchObject({ zeit: "2025", zahl: 15, erfasstAm: "2026-03-01" })
    expect("erfasstAm" in (bewerte(steigern, { "2025": 15 }).herleitung.eingaben[0] ?? {})).toBe(false)
  })
})

describe("a value", () => {
  const alter = (stichtag: string, karenzTage: number, turnus?: { monate: number; verzugMonate: number }) => {
    const { reihe, stichtag: tag } = frageOf(steigern, { "2018": 1 }, { stichtag })
    const [letzter] = reihe.punkte
    if (letzter === undefined) throw new Error("there is one")
    return computeAktualitaet(letzter, turnus, tag, karenzTage)
  }
  it("is too old from twice the grace on, not on that day (S-01)", () => {
    const jaehrlich = { monate: 12, verzugMonate: 0 }
    // due on 2019-12-31
    expect(alter("2020-02-29", 30, jaehrlich)).toEqual({ ueberfaelligTage: 60, isVeraltet: true, isZuAlt: false })
    expect(alter("2020-03-01", 30, jaehrlich)).toEqual({ ueberfaelligTage: 61, isVeraltet: true, isZuAlt: true })
  })
  it("of which nobody says how often it comes never is (S-01)", () => {
    expect(alter("2099-01-01", 0)).toEqual({ ueberfaelligTage: undefined, isVeraltet: false, isZuAlt: false })
  })
  it("of a month is due at the end of another, also in December and across it (S-01)", () => {
    const faellig = (monate: number) => alter("2020-01-01", 0, { monate, verzugMonate: 0 }).ueberfaelligTage
    expect([faellig(11), faellig(12), faellig(13)]).toEqual([32, 1, -30])
  })
})

describe("a line through a series", () => {
  const gerade = (angaben: Angaben, frist = "2030") =>
    computeGerade(frageOf(steigern, angaben).reihe.punkte, Zeitbezug.make(frist))
  it("that does not move explains all of it (F-02)", () => {
    expect(gerade({ "2020": 5, "2021": 5, "2022": 5, "2023": 5, "2024": 5 })).toEqual({
      _tag: "Gerade",
      zahl: 5,
      steigungJeJahr: 0,
      r2: 1,
      n: 5,
      von: "2020-12-31",
      bis: "2024-12-31",
    })
  })
  it("that no number can hold is none (V-02)", () => {
    const riesig = { "2020": -1e307, "2021": -5e306, "2022": 0, "2023": 5e306, "2024": 1e307 }
    expect(gerade(riesig)).toMatchObject({ _tag: "Gerade", zahl: 4e307 })
    expect(gerade(riesig, "2200")).toEqual({ _tag: "KeinWert", grund: "zahlNichtDarstellbar" })
  })
})

describe("a trend", () => {
  const trend = (art: object, ...zahlen: ReadonlyArray<number>) =>
    computeTrend(
      zahlen.map((zahl) => ({ zahl })),
      vorgabeOf(art),
    )
  it("of a direction is one beyond its noise only, of a way with each change (F-01)", () => {
    const tendenz = { art: "tendenz", richtung: "steigend", rauschen: 1 }
    expect([trend(tendenz, 1, 2), trend(tendenz, 1, 2.1), trend(tendenz, 2.1, 1)]).toEqual([
      "stabil",
      "verbessernd",
      "verschlechternd",
    ])
    expect([trend(steigern, 1, 1.001), trend({ ...steigern, art: "senken" }, 1, 1.001)]).toEqual([
      "verbessernd",
      "verschlechternd",
    ])
  })
  it("of one value is none, and of two equal ones stable (F-01)", () => {
    expect([trend(steigern), trend(steigern, 1), trend(steigern, 1, 1), trend(steigern, 0.3, 0.1 + 0.2)]).toEqual([
      undefined,
      undefined,
      "stabil",
      "stabil",
    ])
  })
})

describe("a symbol", () => {
  const jahre = (...zahlen: ReadonlyArray<number>) => zahlen.map((zahl, i) => ({ jahr: 2020 + i, zahl }))
  const ziel = { art: "zielwert", zahl: 20, jahr: 2030, richtung: "steigend" } as const
  it("for a goal that is just kept depends on where the series goes (F-03)", () => {
    expect(computeWettersymbol(jahre(17, 18, 19, 20), ziel)).toBe("sonne")
    expect(computeWettersymbol(jahre(23, 22, 21, 20), ziel)).toBe("leichtBewoelkt")
    expect(computeWettersymbol(jahre(20, 20, 20, 20), ziel)).toBe("sonne")
  })
  it("at the due and after it is a cloud for what still rises, a flash for what does not (F-03)", () => {
    for (const jahr of [2023, 2022]) {
      expect(computeWettersymbol(jahre(1, 2, 3, 4), { ...ziel, jahr })).toBe("wolke")
      expect(computeWettersymbol(jahre(4, 4, 4, 4), { ...ziel, jahr })).toBe("blitz")
    }
  })
})

describe("a prognosis", () => {
  const prognose = (vorgabe: object, angaben: Angaben, ...brueche: ReadonlyArray<string>) => {
    const { reihe, indikator } = frageOf(vorgabe, angaben, {
      indikator: { brueche: brueche.map((ab) => ({ ab, text: "Zensus" })) },
    })
    return computePrognose(reihe.punkte, indikator?.brueche ?? [], vorgabeOf(vorgabe))
  }
  const fuenf = { "2020": 10, "2021": 11, "2022": 12, "2023": 13, "2024": 14 }
  it("ends at a break before the due, the day of the due included, and at none after it (V-09, F-04)", () => {
    const bruch = { _tag: "KeinWert", grund: "reihenbruch" }
    for (const ab of ["2025-01-01", "2030-12-31"])
      expect(prognose(steigern, fuenf, ab)).toMatchObject({ trend: "verbessernd", ols: bruch, wettersymbol: bruch })
    expect(prognose(steigern, fuenf, "2031-01-01")).toMatchObject({ ols: { _tag: "Gerade" }, wettersymbol: "sonne" })
    // a break on the day of the latest value leaves that value alone
    expect(prognose(steigern, fuenf, "2024-12-31")).toMatchObject({ trend: bruch, ols: bruch, wettersymbol: bruch })
  })
  it("needs values, and says so where there are none (F-04)", () => {
    const wenig = { _tag: "KeinWert", grund: "zuWenigePunkte" }
    expect(prognose(steigern, {})).toEqual({ trend: wenig, ols: wenig, wettersymbol: wenig })
  })
  it("of steps has no line, of a threshold no symbol, and without a due neither (F-04)", () => {
    const keinVerlauf = { _tag: "KeinWert", grund: "keinVerlauf" }
    const stufen = { art: "stufen", vergleich: "mindestens", stufen: [{ titel: "S", punkte: 1, ab: 5 }], frist: "2030" }
    expect(prognose(stufen, fuenf)).toMatchObject({ ols: keinVerlauf, wettersymbol: keinVerlauf })
    const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: 20, frist: "2030" }
    expect(prognose(schwelle, fuenf)).toMatchObject({ ols: { _tag: "Gerade" }, wettersymbol: keinVerlauf })
    const ohneFrist = { _tag: "KeinWert", grund: "ohneFrist" }
    expect(prognose({ art: "tendenz", richtung: "sinkend" }, fuenf)).toMatchObject({
      ols: ohneFrist,
      wettersymbol: "blitz",
    })
    expect(prognose({ ...steigern, frist: "ohneAngabe" }, fuenf)).toMatchObject({
      ols: ohneFrist,
      wettersymbol: ohneFrist,
    })
  })
  it("of a goal to fall has a symbol for falling (F-03)", () => {
    const senken = { ...steigern, art: "senken", ausgang: { zeit: "2020", zahl: 20 }, zahl: 10 }
    const fallend = { "2020": 20, "2021": 19, "2022": 18, "2023": 17 }
    expect([prognose(senken, fallend).wettersymbol, prognose(senken, fuenf).wettersymbol]).toEqual(["sonne", "blitz"])
  })
  it("of a corridor has no symbol from its edge on (F-04)", () => {
    const korridor = { art: "korridor", ausgang: { zeit: "2019", zahl: 5 }, band: { von: 14, bis: 16 }, frist: "2030" }
    expect(prognose(korridor, fuenf).wettersymbol).toEqual({ _tag: "KeinWert", grund: "keinVerlauf" })
    expect(prognose({ ...korridor, band: { von: 14.1, bis: 16 } }, fuenf).wettersymbol).toBe("sonne")
  })
  it("takes two values of one year for no yearly series, if a symbol goes by them (F-04)", () => {
    const halbjahre = { "2015-06": 1, "2015-12": 2, "2019": 9, ...fuenf }
    expect(prognose(steigern, halbjahre).wettersymbol).toBe("sonne")
    expect(prognose(steigern, { ...fuenf, "2023-06": 12.5 }).wettersymbol).toEqual({
      _tag: "KeinWert",
      grund: "nichtJaehrlich",
    })
  })
})

describe("a goal that is missed", () => {
  it("with no progress at all was missed by far, with less than none it went against the goal (B.5-6)", () => {
    const untergrad = (zahl: number) => bewerte(steigern, { "2030": zahl }).untergrad
    expect([untergrad(17), untergrad(16.9), untergrad(10), untergrad(9.9)]).toEqual([
      "teilweise",
      "weitgehendVerfehlt",
      "weitgehendVerfehlt",
      "gegenlaeufig",
    ])
  })
  it("has no ratio where it is larger than a number can be (V-02)", () => {
    const knapp = { ...steigern, ausgang: { zeit: "2020", zahl: 0 }, zahl: 1e-300 }
    const { ampel, verhaeltnis } = bewerte(knapp, { "2025": -1e300 })
    expect([ampel, grundOf(verhaeltnis)]).toEqual(["nichtBewertbar", "zahlNichtDarstellbar"])
  })
})

// Helpers

const steigern = { art: "steigern", ausgang: { zeit: "2020", zahl: 10 }, zahl: 20, frist: "2030" }
