import { describe, expect, it } from "vitest"
import { leeresKonzept } from "../musterstadt.test.ts"
import { createRegister } from "./Register.ts"
import { renderNennungen } from "./renderNennungen.ts"
import { vollesKonzept } from "./vollstadt.test.ts"

describe("who names an entry", () => {
  it("says as what, and where that is printed", () => {
    expect(nennungen("amt")).toEqual([
      "  • Maßnahme „Abendkurs“, unter „Federführung“",
      "  • Gremium „Arbeitskreis“, unter „Beteiligte“: Leitung (Kapitel 10: „geleitet“)",
      "  • Gremium „Arbeitskreis“, unter „Besetzung“: Leitung",
    ])
    expect(nennungen("verein")).toEqual([
      "  • Beteiligungsschritt „Onlineumfrage“, unter „Teilnehmende“: die Vereine, Anzahl: 139 (Kapitel",
      "    5, Absatz 1)",
      "  • Ziel „Kurse ausbauen“, unter „Beteiligte“ (Kapitel 9, Tabellenzeile „Ziel 1“)",
      "  • Gremium „Arbeitskreis“, unter „Beteiligte“: eingeladen (Kapitel 10, Punkt 2)",
    ])
    expect(nennungen("beirat")).toContain("  • Gremium „Arbeitskreis“, unter „Beteiligte“: Mitglied, genau 2")
    expect(nennungen("fraktionen")).toEqual([
      "  • Gremium „Arbeitskreis“, unter „Beteiligte“: Mitglied, jeder Teil davon",
    ])
  })
  it("says what the others say there, however deep it stands", () => {
    expect(nennungen("familien")).toEqual([
      "  • Ziel „Wohnungen finden“",
      "  • Akteur „Amt für Integration“, unter „Aufgaben“: „Zentrale Koordination“, seit: 01.04.2018",
      "    (Kapitel 8)",
    ])
    expect(nennungen("beirat")).toContain("  • Gremium „Arbeitskreis“, unter „Pflichten › an“: „Berichtet jedes Jahr.“")
    expect(nennungen("platz")).toEqual([
      "  • Indikator „Plätze in Kursen“, unter „Formel“",
      "  • Gedruckte Zahl „doppelt so viele“, unter „Nachrechnung › Größe“ (Kapitel 4)",
    ])
  })
  it("does not repeat what a reference is: a Massnahme of a Ziel needs no more words", () => {
    expect(nennungen("abends")).toEqual(["  • Maßnahme „Abendkurs“"])
    expect(nennungen("kurse")).toEqual([
      "  • Ziel „Kurse am Abend“, unter „Teilziel von“",
      "  • Zielwert „zw-1“",
      "  • Kontinuität „Ziel geändert: Kurse ausbauen“, unter „nach“",
    ])
  })
  it("does not repeat what the entry itself is", () => {
    expect(nennungen("bruecke")).toEqual(["  • Ziel „Kurse ausbauen“ (Kapitel 9, Tabellenzeile „Ziel 1“)"])
    expect(nennungen("sprache")).toContain("  • Gremium „Arbeitskreis“")
    expect(nennungen("mitreden")).toEqual(["  • Ziel „Kurse ausbauen“ (Kapitel 9: „um mitzureden“)"])
  })
  it("puts those in a line who say the same", () => {
    const stelle = { kapitel: "10", zitat: "eingeladen werden" }
    const konzept = leeresKonzept({
      akteure: [{ id: "verein", titel: "Verein", art: "extern" }],
      gremien: ["A", "B", "C"].map((titel) => ({
        id: titel,
        titel,
        beteiligte: [{ als: "eingeladen", wer: "verein", ...(titel === "C" ? {} : { stelle }) }],
      })),
    })
    expect(nennungen("verein", konzept)).toEqual([
      "  • Gremien „A“ und „B“, unter „Beteiligte“: eingeladen (Kapitel 10: „eingeladen werden“)",
      "  • Gremium „C“, unter „Beteiligte“: eingeladen",
    ])
  })
  it.each([
    [6, 6],
    [7, 1],
  ])("puts many in a line that say nothing but their names: %i in %i", (anzahl, zeilen) => {
    const konzept = leeresKonzept({
      handlungsfelder: [{ id: "f", titel: "F" }],
      ziele: Array.from({ length: anzahl }, (_, i) => ({
        id: `z-${i}`,
        titel: `Z ${i}`,
        handlungsfeldId: "f",
        stelle: { kapitel: "9", absatz: i + 1 },
      })),
    })
    expect(nennungen("f", konzept)).toHaveLength(zeilen)
    expect(nennungen("f", konzept).join("\n")).toContain(`„Z ${anzahl - 1}“`)
  })
})

// Helpers

const nennungen = (kennung: string, konzept = vollesKonzept()): ReadonlyArray<string> => {
  const register = createRegister(konzept)
  const eintrag = register.eintraege.find(({ id }) => id === kennung)
  return eintrag === undefined ? ["gibt es nicht"] : renderNennungen(eintrag, register)
}
