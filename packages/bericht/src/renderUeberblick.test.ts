import { describe, expect, it } from "vitest"
import { konzeptOf, leeresKonzept, luecke, ohneFarbe, plainIndikator, werteAus, wert } from "./musterstadt.test.ts"
import { renderAuswertung } from "./renderAuswertung.ts"
import { renderUeberblick } from "./renderUeberblick.ts"

describe("what is said of Ziele", () => {
  it.each([
    [0, 1, [], [], "1 Handlungsfeld, noch keine Ziele."],
    [0, 3, [], [], "3 Handlungsfelder, noch keine Ziele."],
    [1, 0, [], [], "1 Ziel; dafür sind noch keine Maßnahmen entwickelt."],
    [1, 1, [0], [], "1 Ziel in 1 Handlungsfeld; dafür sind noch keine Maßnahmen entwickelt."],
    [1, 1, [0], [0], "1 Ziel in 1 Handlungsfeld; dazu nennt das Konzept Maßnahmen."],
    [2, 2, [0, 1], [], "2 Ziele in 2 Handlungsfeldern; für alle 2 sind noch keine Maßnahmen entwickelt."],
    [3, 2, [0, 0, 0], [1], "3 Ziele in 1 von 2 Handlungsfeldern; für 2 davon sind noch keine Maßnahmen entwickelt."],
    [
      3,
      1,
      [0],
      [0, 1],
      "3 Ziele: 1 in 1 Handlungsfeld, 2 ohne Handlungsfeld; für 1 davon sind noch keine Maßnahmen entwickelt.",
    ],
    [2, 1, [], [0, 1], "2 Ziele ohne Handlungsfeld; zu allen nennt das Konzept Maßnahmen."],
  ])("%i Ziele and %i Handlungsfelder", (ziele, felder, feldJeZiel, mitMassnahme, satz) => {
    const konzept = leeresKonzept({
      handlungsfelder: Array.from({ length: felder }, (_, i) => ({ id: `f-${i}`, titel: `Feld ${i}` })),
      ziele: Array.from({ length: ziele }, (_, i) => ({
        id: `z-${i}`,
        titel: `Ziel ${i}`,
        ...(feldJeZiel[i] === undefined ? {} : { handlungsfeldId: `f-${feldJeZiel[i]}` }),
      })),
      massnahmen: mitMassnahme.map((i) => ({
        id: `m-${i}`,
        titel: "Kurs",
        lautKonzept: "geplant",
        zielIds: [`z-${i}`],
      })),
    })
    expect(joined(renderUeberblick(konzept, werteAus(konzept)))).toContain(satz)
  })
})

describe("the place of Ziele", () => {
  const teile = {
    handlungsfelder: [
      { id: "f", titel: "Bildung" },
      { id: "f-1", titel: "Sprache", teilVonId: "f" },
      { id: "f-11", titel: "Kurse", teilVonId: "f-1" },
      { id: "g", titel: "Wohnen" },
    ],
    ziele: ["f", "f-1", "f-11"].map((handlungsfeldId, i) => ({ id: `z-${i}`, titel: "Ziel", handlungsfeldId })),
  }
  it("is a Handlungsfeld with all its Unterfelder", () => {
    const satz = (mehr: object) => {
      const konzept = leeresKonzept({ ...teile, ...mehr })
      return joined(renderUeberblick(konzept, werteAus(konzept)))
    }
    expect(satz({})).toContain("3 Ziele in 1 von 2 Handlungsfeldern;")
    expect(satz({ ziele: [] })).toContain("2 Handlungsfelder, noch keine Ziele.")
  })
  it.each([
    ["Strategische Themenfelder", "in 1 von 2 Strategischen Themenfeldern;"],
    ["Leitlinien", "in 1 von 2 Leitlinien;"],
    ["Themen-Cluster", "in 1 von 2 Themen-Clustern;"],
  ])("and all is said in the Kommune's own words: %s", (mehrzahl, ort) => {
    const konzept = leeresKonzept({
      ...teile,
      bezeichnungen: {
        handlungsfeld: { einzahl: "Feld", mehrzahl },
        ziel: { einzahl: "Leitziel", mehrzahl: "Leitziele" },
        massnahme: { einzahl: "Vorhaben", mehrzahl: "Vorhaben" },
      },
    })
    expect(joined(renderUeberblick(konzept, werteAus(konzept)))).toContain(
      `3 Leitziele ${ort} für alle 3 sind noch keine Vorhaben entwickelt.`,
    )
    expect(renderAuswertung(konzept, werteAus(konzept), ohneFarbe)).toContain("\nLEITZIELE UND VORHABEN\n")
  })
})

describe("what is said of Indikatoren", () => {
  it.each([
    [["anteil"], [], "1 Indikator ohne Wertung."],
    [["anteil", "anteil-eu"], [], "2 Indikatoren ohne Wertung."],
    [["saldo"], [], "1 Indikator mit Wertung: 1 offen."],
    [["saldo"], [wert("saldo", "2010", 5), wert("saldo", "2020", 9)], "1 Indikator mit Wertung: 1 verbessert."],
    [["saldo"], [wert("saldo", "2010", 5), wert("saldo", "2020", 5)], "1 Indikator mit Wertung: 1 unverändert."],
    [
      ["anteil", "saldo", "zufriedenheit"],
      [wert("saldo", "2010", 5), wert("saldo", "2020", 1), wert("zufriedenheit", "2020", luecke("nurInGrafik"))],
      "3 Indikatoren, 2 davon mit Wertung: 1 verschlechtert, 1 offen.",
    ],
  ])("%j with %#", (ids, beobachtungen, satz) => {
    const konzept = konzeptOf({ indikatoren: ids.map((id) => plainIndikator(id)), ziele: [], massnahmen: [] })
    expect(joined(renderUeberblick(konzept, werteAus(konzept, beobachtungen)))).toContain(satz)
  })

  it("calls one uneinheitlich whose groups go different ways, and does not look at areas", () => {
    const konzept = konzeptOf({
      indikatoren: [plainIndikator("saldo", { merkmale: ["geschlecht"] })],
      ziele: [],
      massnahmen: [],
    })
    const reihe = (lage: object, damals: number, heute: number) => [
      wert("saldo", "2010", damals, lage),
      wert("saldo", "2020", heute, lage),
    ]
    const frauen = reihe({ merkmale: { geschlecht: "weiblich" } }, 1, 5)
    const maenner = reihe({ merkmale: { geschlecht: "männlich" } }, 5, 1)
    const nord = reihe({ gebiet: "1" }, 5, 1)
    const satz = (beobachtungen: Parameters<typeof werteAus>[1]) =>
      joined(renderUeberblick(konzept, werteAus(konzept, beobachtungen)))
    expect(satz([...frauen, ...maenner])).toContain("1 Indikator mit Wertung: 1 uneinheitlich.")
    expect(satz([...frauen, ...nord])).toContain("1 Indikator mit Wertung: 1 verbessert.")
  })
})

// Helpers

const joined = (lines: ReadonlyArray<string>): string => lines.map((line) => line.trim()).join(" ")
