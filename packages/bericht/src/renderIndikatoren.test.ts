import { describe, expect, it } from "vitest"
import { konzeptOf, luecke, ohneFarbe, plainIndikator, werteAus, wert } from "./musterstadt.test.ts"
import { renderIndikatoren } from "./renderIndikatoren.ts"

describe("the values of an Indikator", () => {
  it("stand with their origin, the printed one beside the computed one", () => {
    const beobachtungen = [
      wert("zugewanderte", "2020", 300),
      wert("bevoelkerung", "2020", 1200),
      wert("anteil", "2020", 25, { stellen: 0 }),
      wert("anteil", "2010", 20, { stellen: 1 }),
    ]
    expect(zeilen("anteil", beobachtungen)).toEqual([
      "  Anteil der Zugewanderten",
      "    Zugewanderte ÷ Bevölkerung · Quelle: Einwohnerregister",
      "    2010  20,0 %  gedruckt",
      "    2020  25,0 %  errechnet, gedruckt 25 %",
      // 25 − 20,05 = 4,95 and 25 − 19,95 = 5,05
      "    Änderung von 2010 bis 2020: +5,0 %-Punkte (nach den gedruckten Stellen 4,95 bis 5,05)",
      "    Tendenz ↗ steigend, ohne Wertung",
    ])
  })

  it("are named as missing where there are none", () => {
    expect(zeilen("geburtenrate", [])).toEqual([
      "  Geburtenrate",
      "    Geburten ÷ Bevölkerung × 1.000 · Quelle: Einwohnerregister",
      "    kein Wert: bis zum Stichtag liegt nichts vor",
    ])
  })

  it("are named with the reason why they are missing, in their own unit", () => {
    const loch = (zeit: string, ...rest: Parameters<typeof luecke>) => wert("geburtenrate", zeit, luecke(...rest))
    const beobachtungen = [
      loch("2010", "nochNichtErhoben"),
      loch("2011", "nichtErhebbar"),
      loch("2012", "gesperrt"),
      loch("2013", "nichtZutreffend"),
      loch("2014", "unbekannt", { schranke: { art: "ueber", zahl: 7.5 } }),
      loch("2015", "nurInGrafik", { schranke: { art: "unter", zahl: 9 }, richtung: "sinkend" }),
      wert("geburten", "2020", 9),
    ]
    expect(zeilen("geburtenrate", beobachtungen).slice(2)).toEqual([
      "    2010  kein Wert: noch nicht erhoben",
      "    2011  kein Wert: lässt sich nicht erheben",
      "    2012  kein Wert: gesperrt (Datenschutz)",
      "    2013  kein Wert: trifft nicht zu",
      "    2014  kein Wert: unbekannt, über 7,5 je 1.000",
      "    2015  kein Wert: nur in einer Grafik, unter 9 je 1.000, laut Text sinkend",
      "    2020  kein Wert: nicht zu errechnen, es fehlt „Bevölkerung“ (2020)",
      "    Tendenz ↘ sinkend (nach dem Text), ohne Wertung",
    ])
  })

  it("name the area whose input is missing", () => {
    const beobachtungen = [
      wert("zugewanderte", "2020", 5, { gebiet: "1" }),
      wert("bevoelkerung", "2020", 9, { gebiet: "1" }),
    ]
    expect(zeilen("segregation", beobachtungen).slice(1)).toEqual([
      "    ½ Σ |Anteil an der Gruppe − Anteil an allen Übrigen| über „Bezirke“; Gruppe: Zugewanderte ·",
      "    Quelle: Einwohnerregister",
      "    2020  kein Wert: nicht zu errechnen, es fehlt „Zugewanderte“ (West, 2020)",
    ])
  })

  it("stand here for areas too, where the Indikator has no Raumeinheit", () => {
    const beobachtungen = [
      wert("anteil-eu", "2010", 4, { gebiet: "1" }),
      wert("anteil-eu", "2020", 6, { gebiet: "1" }),
      wert("anteil-eu", "2020", 5),
    ]
    expect(zeilen("anteil-eu", beobachtungen).slice(2)).toEqual([
      "    2020        5,0 %  gedruckt",
      "    Nord, 2010  4,0 %  gedruckt",
      "    Nord, 2020  6,0 %  gedruckt",
      "    Änderung (Nord) von 2010 bis 2020: +2,0 %-Punkte",
      "    Tendenz (Nord) ↗ steigend, ohne Wertung",
    ])
  })

  it("stand in the table of areas alone, where there is one", () => {
    const beobachtungen = [wert("anteil", "2010", 4, { gebiet: "1" }), wert("anteil", "2020", 6, { gebiet: "1" })]
    expect(zeilen("anteil", beobachtungen).slice(2)).toEqual([])
  })

  it("stand here for groups within areas, which the table does not show", () => {
    const lage = { gebiet: "1", merkmale: { geschlecht: "weiblich" } }
    const beobachtungen = [wert("anteil", "2020", 4, lage), wert("anteil", "2020", 6, { gebiet: "1" })]
    expect(zeilen("anteil", beobachtungen, { merkmale: ["geschlecht"] }).slice(2)).toEqual([
      "    Nord, weiblich, 2020  4,0 %  gedruckt",
    ])
  })
})

describe("the Tendenz of an Indikator", () => {
  it.each([
    ["mehrIstBesser", 5, 9, "↗ steigend, verbessert"],
    ["mehrIstBesser", 9, 5, "↘ sinkend, verschlechtert"],
    ["wenigerIstBesser", 9, 5, "↘ sinkend, verbessert"],
    ["wenigerIstBesser", 5, 5, "→ unverändert"],
    ["kontext", 5, 5, "→ unverändert, ohne Wertung"],
  ])("%s, from %d to %d: %s", (bewertung, damals, heute, text) => {
    const beobachtungen = [wert("saldo", "2010", damals), wert("saldo", "2020", heute)]
    expect(zeilen("saldo", beobachtungen, { bewertung }).at(-1)).toBe(`    Tendenz ${text}`)
  })

  it("stays open where rounding may explain the change", () => {
    const beobachtungen = [wert("anteil", "2010", 20, { stellen: 0 }), wert("anteil", "2020", 20.2, { stellen: 1 })]
    expect(zeilen("anteil", beobachtungen, { bewertung: "mehrIstBesser" }).at(-1)).toBe(
      "    Tendenz ? offen (die gedruckten Stellen entscheiden es nicht)",
    )
  })

  it("is not named where nothing is known of it", () => {
    expect(zeilen("anteil", [wert("anteil", "2010", 20)]).join("")).not.toContain("Tendenz")
  })
})

describe("the change of an Indikator", () => {
  it("is in percent too where it is one of counts", () => {
    const beobachtungen = [wert("saldo", "2010-12-31", 50), wert("saldo", "2020", 40)]
    expect(zeilen("saldo", beobachtungen)).toContain(
      "    Änderung vom 31.12.2010 bis 2020: −10 Personen, das sind −20,0 %",
    )
  })
})

// Helpers

const zeilen = (id: string, beobachtungen: Parameters<typeof werteAus>[1], changes = {}): ReadonlyArray<string> => {
  const konzept = konzeptOf({ indikatoren: [plainIndikator(id, changes)], ziele: [], massnahmen: [] })
  return renderIndikatoren(konzept, werteAus(konzept, beobachtungen), ohneFarbe)
}
