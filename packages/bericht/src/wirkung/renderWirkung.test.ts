import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { konzeptOf, leeresKonzept, ohneFarbe, plain, plainIndikator, werteAus, wert } from "../musterstadt.test.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { renderWirkung } from "./renderWirkung.ts"

const konzept = leeresKonzept({
  quellen: plain.quellen,
  messgroessen: plain.messgroessen,
  indikatoren: [
    plainIndikator("zufriedenheit"),
    {
      id: "saldo",
      titel: "Saldo",
      formel: { art: "berichtet" },
      einheit: "personen",
      bewertung: "mehrIstBesser",
      quelleId: "register",
    },
  ],
  oberziele: [{ id: "o", titel: "Gut leben" }],
  handlungsfelder: [{ id: "f", titel: "Sprache" }],
  ziele: [
    { id: "z", titel: "Lesen", handlungsfeldId: "f", oberziele: [{ oberzielId: "o" }] },
    { id: "z-1", titel: "Im Viertel", teilVonId: "z" },
    { id: "z-2", titel: "Am Fluss", teilVonId: "z" },
    { id: "y", titel: "Wohnen", handlungsfeldId: "f" },
  ],
  massnahmen: [
    { id: "m-1", titel: "Lesezelt", zielIds: ["z-1"], zustand: "inUmsetzung", beginn: "2019", ende: "2020-06" },
    { id: "m-2", titel: "Bücherbus", zielIds: ["z-1"], zustand: "inUmsetzung", beginn: "2020", ende: "2025" },
  ],
  zielwerte: [
    ["zw-1", "z-1", "zufriedenheit", 60],
    ["zw-2", "z-2", "saldo", 100],
  ].map(([id, zielId, indikatorId, zahl]) => ({
    id,
    zielId,
    indikatorId,
    vorgabe: { art: "steigern", ausgang: { zeit: "2010", zahl: 40 }, zahl, frist: "2030" },
  })),
})
const auswertung = werteAus(konzept, [
  wert("zufriedenheit", "2020", 48, { stellen: 0 }),
  wert("saldo", "2020", 100, { stellen: 0 }),
])

describe("both lights", () => {
  it("stand at every Ziel with Zielwerte below it, then at Handlungsfelder, Oberziele and the whole", () => {
    // 8 of 20 points: 40 %; all of 60: 100 %; together 70 % where 50 % are expected
    expect(renderWirkung(konzept, auswertung, ohneFarbe, new Map([["zw-2", "Nur ein Beispiel"]])).join("\n")).toBe(
      `  Hinweis *: Nur ein Beispiel

  Lesen
    Umsetzung: überfällig (2 Maßnahmen: 1 überfällig, 1 im Zeitplan)
    Wirkung:   ● im Plan (Fortschritt 70,0 %, erwartet 50,0 %); am schwächsten: „Im Viertel“

  Im Viertel
    Umsetzung: überfällig (2 Maßnahmen: 1 überfällig, 1 im Zeitplan)
    Wirkung:   ▲ gefährdet (Fortschritt 40,0 %, erwartet 50,0 %)
    ▲ Zustimmung zu „Ich lebe gern hier“: steigern
      Vereinbart: von 40,0 % (2010) auf 60,0 % (2030). Letzter Wert: 48,0 % (2020). Fortschritt
      40,0 %, erwartet 50,0 %. Gefährdet: Verhältnis 0,80 (ab 0,95 im Plan, ab 0,75 gefährdet;
      Richtlinie standard).

  Am Fluss
    Umsetzung: noch keine Maßnahmen entwickelt
    Wirkung:   ✓ erreicht (Fortschritt 100,0 %, erwartet 50,0 %)
    ✓ Saldo: steigern *
      Vereinbart: von 40 Personen (2010) auf 100 Personen (2030). Letzter Wert: 100 Personen (2020).
      Fortschritt 100,0 %, erwartet 50,0 %. Erreicht. Vor der Frist.

  Handlungsfeld Sprache
    Umsetzung: überfällig (2 Maßnahmen: 1 überfällig, 1 im Zeitplan)
    Wirkung:   ? unvollständig (Fortschritt 70,0 %, erwartet 50,0 %, bewertbar 50,0 %); zu wenig
               davon ist bewertbar; 1 zählt nicht mit

  Oberziel: Gut leben
    Umsetzung: überfällig (2 Maßnahmen: 1 überfällig, 1 im Zeitplan)
    Wirkung:   ● im Plan (Fortschritt 70,0 %, erwartet 50,0 %)

  Das ganze Konzept
    Umsetzung: überfällig (2 Maßnahmen: 1 überfällig, 1 im Zeitplan)
    Wirkung:   ? unvollständig (Fortschritt 70,0 %, erwartet 50,0 %, bewertbar 50,0 %); zu wenig
               davon ist bewertbar; 1 zählt nicht mit`,
    )
  })

  it("are called after the Kommune's own words, and in English as well", () => {
    const eigene = { ...konzept, bezeichnungen: { oberziel: { einzahl: "Leitziel", mehrzahl: "Leitziele" } } }
    const text = renderWirkung(eigene, auswertung, { farbe: false, sprache: "en" }).join("\n")
    expect(text).toContain(
      "\n  Leitziel: Gut leben\n    Implementation: overdue (2 measures: 1 overdue, 1 on schedule)\n",
    )
    expect(text).toContain("\n    Effect:         ● on track (progress 70.0 %, expected 50.0 %)")
    expect(text).toContain("\n  Field of action Sprache\n")
  })

  it("are not there where nothing is agreed", () => {
    const ohne = konzeptOf()
    expect(renderWirkung(ohne, werteAus(ohne), ohneFarbe)).toEqual([])
  })

  it("fit a page", () => {
    fc.assert(
      fc.property(
        anyKommune,
        fc.constantFrom("de" as const, "en" as const),
        ({ konzept: k, beobachtungen }, sprache) => {
          const lines = renderWirkung(k, werteAus(k, beobachtungen), { farbe: false, sprache })
          expect(lines.filter((line) => line.length > 104 || line !== line.trimEnd())).toEqual([])
        },
      ),
    )
  })
})
