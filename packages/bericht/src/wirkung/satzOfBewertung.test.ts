import { Ampel, Urteilsgrund, Kennzeichen, type Zielwertbewertung } from "@zielwerk/auswertung"
import type { Beobachtung, Sprache } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { leeresKonzept, luecke, plain, plainIndikator, werteAus, wert } from "../musterstadt.test.ts"
import { germanWordsIn } from "../sprache/deutsch.test.ts"
import { schreibungIn } from "../sprache/schreibungIn.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { satzOfBewertung, satzOfPrognose } from "./satzOfBewertung.ts"
import { ampelworte, ampelzeichen, gruende, kennzeichen } from "./worte.ts"

describe("a verdict in sentences", () => {
  it.each<[name: string, vorgabe: object, werte: ReadonlyArray<readonly [string, number]>, de: string, en: string]>([
    [
      "on the way, by the ratio to what is expected",
      { art: "senken", ausgang: { zeit: "2010", zahl: 40 }, zahl: 20, frist: "2030" },
      [["2020", 32]],
      // 8 of 20 points are 40 %, after 10 of 20 years 50 %: 0,8
      "Vereinbart: von 40,0 % (2010) auf 20,0 % (2030). Letzter Wert: 32,0 % (2020). Fortschritt 40,0 %, erwartet 50,0 %. " +
        "Gefährdet: Verhältnis 0,80 (ab 0,95 im Plan, ab 0,75 gefährdet; Richtlinie standard).",
      "Agreed: from 40.0 % (2010) to 20.0 % (2030). Latest value: 32.0 % (2020). Progress 40.0 %, expected 50.0 %. " +
        "At risk: ratio 0.80 (on track from 0.95, at risk from 0.75; policy standard).",
    ],
    [
      "over dated steps",
      {
        art: "steigern",
        ausgang: { zeit: "2018", zahl: 30 },
        zwischenziele: [
          { zeit: "2022", zahl: 32 },
          { zeit: "2026", zahl: 36 },
        ],
        zahl: 40,
        frist: "2028",
      },
      [["2019", 29]],
      // −1 of 10 points; after 1 of 10 years 0,5 of 10 are expected
      "Vereinbart: von 30,0 % (2018) über 32,0 % (2022) und 36,0 % (2026) auf 40,0 % (2028). Letzter Wert: 29,0 % (2019). " +
        "Fortschritt −10,0 %, erwartet 5,0 %. Gegenläufig. Gegenläufig.",
      "Agreed: from 30.0 % (2018) by way of 32.0 % (2022) and 36.0 % (2026) to 40.0 % (2028). Latest value: 29.0 % (2019). " +
        "Progress −10.0 %, expected 5.0 %. Moving the wrong way. Moving the wrong way.",
    ],
    [
      "missed in part",
      { art: "steigern", ausgang: { zeit: "2010", zahl: 10 }, zahl: 20, frist: "2020" },
      [["2020", 18]],
      "Vereinbart: von 10,0 % (2010) auf 20,0 % (2020). Letzter Wert: 18,0 % (2020). Fortschritt 80,0 %, erwartet 100,0 %. " +
        "Verfehlt (teilweise erreicht).",
      "Agreed: from 10.0 % (2010) to 20.0 % (2020). Latest value: 18.0 % (2020). Progress 80.0 %, expected 100.0 %. " +
        "Missed (partly achieved).",
    ],
    [
      "in a band",
      { art: "halten", band: { von: 19, bis: 21 }, frist: "2030" },
      [["2020", 20]],
      "Vereinbart: 19,0 % bis 21,0 % halten, Frist 2030. Letzter Wert: 20,0 % (2020). Fortschritt 100,0 %. Im Plan.",
      "Agreed: stay within 19.0 % to 21.0 %, due 2030. Latest value: 20.0 % (2020). Progress 100.0 %. On track.",
    ],
    [
      "by a threshold",
      { art: "schwelle", vergleich: "hoechstens", zahl: 4, frist: "2020" },
      [["2020", 5]],
      "Vereinbart: höchstens 4,0 %, Frist 2020. Letzter Wert: 5,0 % (2020), Abstand zur Schwelle −1,0 %-Punkte. Verfehlt.",
      "Agreed: at most 4.0 %, due 2020. Latest value: 5.0 % (2020), distance to the threshold −1.0 percentage points. Missed.",
    ],
    [
      "by a direction",
      { art: "tendenz", richtung: "sinkend", ausgang: { zeit: "2010", zahl: 10 } },
      [["2020", 8]],
      "Vereinbart: nur die Richtung, sinkend. Letzter Wert: 8,0 % (2020). Seitdem: verbessert.",
      "Agreed: only the direction, falling. Latest value: 8.0 % (2020). Since then: improved.",
    ],
    [
      "without a value",
      { art: "jaNein", frist: "2021" },
      [],
      "Vereinbart: ja oder nein, Frist 2021. Fortschritt 0,0 %. Im Anlauf.",
      "Agreed: yes or no, due 2021. Progress 0.0 %. Too early to judge.",
    ],
    [
      "where nothing is known",
      { art: "steigern", ausgang: { zeit: "2010", zahl: 10 }, zahl: 20, frist: "2030" },
      [],
      "Vereinbart: von 10,0 % (2010) auf 20,0 % (2030). Keine Daten: bis zum Stichtag liegt kein Wert vor.",
      "Agreed: from 10.0 % (2010) to 20.0 % (2030). No data: there is no value up to the reference date.",
    ],
    [
      "with levels",
      {
        art: "stufen",
        vergleich: "mindestens",
        stufen: [
          { titel: "Basis", punkte: 0.3, ab: 10 },
          { titel: "Ziel", punkte: 1, ab: 20 },
        ],
        frist: "2020",
      },
      [["2020", 25]],
      "Vereinbart: die Stufen „Basis“ (mindestens 10,0 %) und „Ziel“ (mindestens 20,0 %), Frist 2020. Letzter Wert: 25,0 % (2020). " +
        "Fortschritt 100,0 %, erwartet 100,0 %. Erreicht.",
      "Agreed: the levels “Basis” (at least 10.0 %) and “Ziel” (at least 20.0 %), due 2020. Latest value: 25.0 % (2020). " +
        "Progress 100.0 %, expected 100.0 %. Achieved.",
    ],
  ])("%s", (_, vorgabe, werte, de, en) => {
    const bewertung = urteilUeber(vorgabe, werte)
    expect((["de", "en"] as const).map((sprache) => satz(bewertung, sprache))).toEqual([de, en])
  })

  it("names gap and symbol where the policy goes by them", () => {
    const vorgabe = { art: "steigern", ausgang: { zeit: "2010", zahl: 0 }, zahl: 20, frist: "2030" }
    const abstand = urteilUeber(vorgabe, [["2020", 4]], "abstand")
    expect(satz(abstand)).toContain(
      "Gefährdet: Abstand −0,30 (ab −0,20 im Plan, ab −0,40 gefährdet; Richtlinie Abstand).",
    )
    const reihe = Array.from({ length: 6 }, (__, i) => [String(2015 + i), 5 + i] as const)
    const symbol = urteilUeber(vorgabe, reihe, "wettersymbol")
    // one point a year leads from 10 to 20 in 2030
    expect(satz(symbol)).toContain("Im Plan: Sonne (Richtlinie Wettersymbol).")
    expect(satz(symbol, "en")).toContain("On track: sun (policy weather symbol).")
    expect(satzOfPrognose(symbol, rahmen("de"))).toBe(
      "Ausblick, zählt nicht mit: zuletzt zum Ziel hin; die Gerade durch 6 Werte führt zu 20,0 % (2030); Wettersymbol Sonne.",
    )
  })

  it("is whole for any verdict, and every number in it stands in the verdict", () => {
    fc.assert(
      fc.property(anyKommune, fc.constantFrom<Sprache>("de", "en"), ({ konzept, beobachtungen }, sprache) => {
        const bewertungen = werteAus(konzept, beobachtungen).ziele.flatMap(({ wirkung }) => wirkung.zielwerte)
        for (const bewertung of bewertungen) {
          for (const text of [satz(bewertung, sprache), satzOfPrognose(bewertung, rahmen(sprache))]) {
            if (text === "") continue
            expect(text).toMatch(/^\p{Lu}.*\.$/u)
            expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object| {2}|\.\.|\(\)/u)
            if (sprache === "en") expect(germanWordsIn(text, konzept)).toEqual([])
          }
          expect(satz(bewertung, sprache)).not.toBe("")
        }
      }),
    )
  })
})

describe("the words", () => {
  it("are there for every outcome, reason and sign, in both languages", () => {
    for (const [codes, worte] of [
      [Ampel.literals, ampelworte],
      [Urteilsgrund.literals, gruende],
      [Kennzeichen.literals, kennzeichen],
    ] as const) {
      expect(Object.keys(worte).toSorted()).toEqual([...codes].toSorted())
      for (const { de, en } of Object.values<{ readonly de: string; readonly en: string }>(worte)) {
        expect([de, en]).not.toContain("")
        expect(germanWordsIn(en, {})).toEqual([])
      }
    }
    expect(Object.keys(ampelzeichen).toSorted()).toEqual([...Ampel.literals].toSorted())
  })
})

// Helpers

const rahmen = (sprache: Sprache) => ({ einheit: "%", schreibung: schreibungIn(sprache) })
const satz = (bewertung: Zielwertbewertung, sprache: Sprache = "de"): string =>
  satzOfBewertung(bewertung, rahmen(sprache))

/** The verdict on an agreement about shares at the end of 2020. */
const urteilUeber = (
  vorgabe: object,
  werte: ReadonlyArray<readonly [zeit: string, zahl: number]>,
  richtlinie = "standard",
): Zielwertbewertung => {
  const konzept = leeresKonzept({
    quellen: plain.quellen,
    messgroessen: plain.messgroessen,
    indikatoren: [plainIndikator("zufriedenheit", { bewertung: "kontext" })],
    ziele: [{ id: "z", titel: "Ziel" }],
    zielwerte: [{ id: "zw", zielId: "z", indikatorId: "zufriedenheit", vorgabe, richtlinie }],
  })
  const beobachtungen = werte.map(([zeit, zahl]): Beobachtung => wert("zufriedenheit", zeit, zahl, { stellen: 0 }))
  const ohne = wert("zufriedenheit", "ohneAngabe", luecke("nurInGrafik"))
  const [bewertung] = werteAus(konzept, [...beobachtungen, ohne]).ziele.flatMap(({ wirkung }) => wirkung.zielwerte)
  if (bewertung === undefined) throw new Error("one Zielwert has one verdict")
  return bewertung
}
