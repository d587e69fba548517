import { describe, expect, it } from "vitest"
import { konzeptOf, leeresKonzept, ohneFarbe } from "./musterstadt.test.ts"
import { renderBaum } from "./renderBaum.ts"

describe("renderBaum", () => {
  it("says at a Ziel without Massnahmen that none are developed yet", () => {
    const konzept = leeresKonzept({ ziele: [{ id: "z-1", titel: "Lesen fördern" }] })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Ziele",
      "  └─ Lesen fördern",
      "       noch keine Maßnahmen entwickelt",
    ])
  })

  it("draws the branch on beside a long title and a long Massnahme, but for the last Ziel", () => {
    const lang =
      "Gemeinsam lernen und leben in der ganzen Stadt und in allen ihren Bezirken, jeden Tag und überall wieder neu"
    const konzept = leeresKonzept({
      ziele: ["z-1", "z-2"].map((id) => ({ id, titel: lang })),
      massnahmen: [{ id: "m-1", titel: lang, lautKonzept: "geplant", zielIds: ["z-1", "z-2"] }],
    })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Ziele",
      "  ├─ Gemeinsam lernen und leben in der ganzen Stadt und in allen ihren Bezirken, jeden Tag und",
      "  │  überall wieder neu",
      "  │    • Gemeinsam lernen und leben in der ganzen Stadt und in allen ihren Bezirken, jeden Tag und",
      "  │      überall wieder neu (geplant)",
      "  └─ Gemeinsam lernen und leben in der ganzen Stadt und in allen ihren Bezirken, jeden Tag und",
      "     überall wieder neu",
      "       • Gemeinsam lernen und leben in der ganzen Stadt und in allen ihren Bezirken, jeden Tag und",
      "         überall wieder neu (geplant)",
    ])
  })

  it("shows Ziele outside a Handlungsfeld and Massnahmen with neither Ziel nor Handlungsfeld", () => {
    const konzept = konzeptOf({ ziele: [{ id: "z-1", titel: "Alle beteiligen" }] })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Strategische Oberziele",
      "  1. Gut zusammenleben",
      "",
      "Handlungsfeld Sprache",
      "  Oberziel: Alle lernen Deutsch",
      "  noch keine Ziele festgelegt",
      "",
      "Handlungsfeld Wohnen",
      "  noch keine Ziele festgelegt",
      "  • ohne zugeordnetes Ziel: Wohnlotsen (geplant)",
      "",
      "Ziele ohne Handlungsfeld",
      "  └─ Alle beteiligen",
      "       • Abendkurs (bestehend)",
      "",
      "Maßnahmen ohne Ziel und Handlungsfeld",
      "  • Fest der Vielfalt (angedacht)",
    ])
  })

  it("has no heading for strategic Oberziele where there are none", () => {
    const handlungsfelder = [{ id: "sprache", titel: "Sprache" }]
    const konzept = leeresKonzept({ handlungsfelder })
    expect(renderBaum(konzept, ohneFarbe)).toEqual(["Handlungsfeld Sprache", "  noch keine Ziele festgelegt"])
  })

  it("shows strategic Oberziele alone, and nothing where there is nothing", () => {
    const konzept = leeresKonzept({ oberziele: [{ id: "o-1", titel: "Gut zusammenleben" }] })
    expect(renderBaum(konzept, ohneFarbe)).toEqual(["Strategische Oberziele", "  1. Gut zusammenleben"])
    expect(renderBaum(leeresKonzept(), ohneFarbe)).toEqual([])
  })

  it("calls Massnahmen without a Ziel so where the Konzept has no Handlungsfelder", () => {
    const konzept = leeresKonzept({ massnahmen: [{ id: "m-1", titel: "Abendkurs", lautKonzept: "bestehend" }] })
    expect(renderBaum(konzept, ohneFarbe)).toEqual(["Maßnahmen ohne Ziel", "  • Abendkurs (bestehend)"])
  })

  it("keeps a title that was written over several lines in its place", () => {
    const konzept = leeresKonzept({ ziele: [{ id: "z-1", titel: "Lesen\nfördern\n" }] })
    expect(renderBaum(konzept, ohneFarbe)[1]).toBe("  └─ Lesen fördern")
  })
})
