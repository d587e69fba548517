import { describe, expect, it } from "vitest"
import { encodeAuswertung } from "./encode.ts"
import { konzeptOf, leeresKonzept, ohneFarbe, werteAus } from "./musterstadt.test.ts"
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
      "  • ohne Ziel: Wohnlotsen (geplant)",
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

  it("uses the Kommune's own words", () => {
    const konzept = leeresKonzept({
      bezeichnungen: {
        oberziel: { einzahl: "Leitziel", mehrzahl: "Leitziele" },
        handlungsfeld: { einzahl: "Themenfeld", mehrzahl: "Themenfelder" },
        ziel: { einzahl: "Handlungslinie", mehrzahl: "Handlungslinien" },
        massnahme: { einzahl: "Vorhaben\n", mehrzahl: "Vorhaben" },
      },
      oberziele: [
        { id: "o-1", titel: "Gut zusammenleben" },
        { id: "o-2", titel: "Deutsch lernen", handlungsfeldId: "f-1" },
      ],
      handlungsfelder: [{ id: "f-1", titel: "Sprache" }],
      ziele: [{ id: "z-1", titel: "Alle beteiligen" }],
      massnahmen: [
        { id: "m-1", titel: "Fest", handlungsfeldId: "f-1" },
        { id: "m-2", titel: "Chor" },
      ],
    })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Strategische Leitziele",
      "  1. Gut zusammenleben",
      "",
      "Themenfeld Sprache",
      "  Leitziel: Deutsch lernen",
      "  noch keine Handlungslinien festgelegt",
      "  • ohne Handlungslinie: Fest",
      "",
      "Handlungslinien ohne Themenfeld",
      "  └─ Alle beteiligen",
      "       noch keine Vorhaben entwickelt",
      "",
      "Vorhaben ohne Handlungslinie und Themenfeld",
      "  • Chor",
    ])
  })

  it("puts Unterfelder into their Handlungsfeld and Teilziele below their Ziel, however deep", () => {
    const konzept = leeresKonzept({
      handlungsfelder: [
        { id: "f", titel: "Bildung" },
        { id: "f-1", titel: "Sprache", teilVonId: "f" },
        { id: "f-2", titel: "Kurse", teilVonId: "f-1" },
      ],
      ziele: [
        { id: "z", titel: "Kurse ausbauen", handlungsfeldId: "f-2" },
        { id: "z-1", titel: "Am Abend", handlungsfeldId: "f-2", teilVonId: "z" },
        { id: "z-11", titel: "Im Rathaus", teilVonId: "z-1" },
        { id: "z-2", titel: "Am Wochenende", teilVonId: "z" },
      ],
      massnahmen: [{ id: "m", titel: "Abendkurs", zustand: "inUmsetzung", zielIds: ["z", "z-11"] }],
    })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Handlungsfeld Bildung",
      "  Unterfeld Sprache",
      "    Unterfeld Kurse",
      "      └─ Kurse ausbauen",
      "           • Abendkurs (in Umsetzung)",
      "           ├─ Am Abend",
      "           │    └─ Im Rathaus",
      "           │         • Abendkurs (in Umsetzung)",
      "           └─ Am Wochenende",
      "                noch keine Maßnahmen entwickelt",
    ])
  })

  it("keeps to the page however deep a Teilziel lies", () => {
    const lang = "Gemeinsam lernen und leben in der ganzen Stadt und in allen ihren Bezirken, jeden Tag und überall"
    const ziele = Array.from({ length: 8 }, (_, i) => ({
      id: `z-${i}`,
      titel: lang,
      ...(i === 0 ? {} : { teilVonId: `z-${i - 1}` }),
    }))
    const zeilen = renderBaum(leeresKonzept({ ziele }), ohneFarbe)
    expect(zeilen.filter((zeile) => zeile.length > 100)).toEqual([])
    expect(
      zeilen
        .join(" ")
        .replaceAll(/[\s│└─]+/gu, " ")
        .split(lang),
    ).toHaveLength(9)
  })

  it("says how far a Massnahme is: by its state, else in the word of the Konzept, else not at all, as the data do", () => {
    const konzept = leeresKonzept({
      ziele: [{ id: "z", titel: "Kurse" }],
      massnahmen: [
        { id: "m-1", titel: "A", lautKonzept: "geplant", zustand: "verstetigt", zielIds: ["z"] },
        { id: "m-2", titel: "B", zustand: "zurueckgestellt", zielIds: ["z"] },
        { id: "m-3", titel: "C", lautKonzept: "bestehend", zielIds: ["z"] },
        { id: "m-4", titel: "D", zielIds: ["z"] },
      ],
    })
    expect(renderBaum(konzept, ohneFarbe).slice(2)).toEqual([
      "       • A (verstetigt)",
      "       • B (zurückgestellt)",
      "       • C (bestehend)",
      "       • D",
    ])
    const { ziele } = encodeAuswertung(konzept, werteAus(konzept))
    expect(ziele[0]?.umsetzung.massnahmen.map(({ zustand, lautKonzept = "" }) => ({ zustand, lautKonzept }))).toEqual([
      { zustand: "verstetigt", lautKonzept: "geplant" },
      { zustand: "zurueckgestellt", lautKonzept: "" },
      { zustand: "inUmsetzung", lautKonzept: "bestehend" },
      { zustand: { _tag: "KeinWert", grund: "unbekannt" }, lautKonzept: "" },
    ])
  })

  it("shows a Teilziel of another Handlungsfeld there and in its own, once in each", () => {
    const konzept = leeresKonzept({
      handlungsfelder: [
        { id: "h", titel: "Bildung" },
        { id: "g", titel: "Wohnen" },
      ],
      ziele: [
        { id: "z", titel: "Lesen", handlungsfeldId: "h" },
        { id: "z-1", titel: "Im Viertel", handlungsfeldId: "g", teilVonId: "z" },
        { id: "z-11", titel: "Im Hof", teilVonId: "z-1" },
        { id: "z-111", titel: "Im Garten", handlungsfeldId: "g", teilVonId: "z-11" },
      ],
      massnahmen: [{ id: "m", titel: "Lesezelt", zielIds: ["z-111"] }],
    })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Handlungsfeld Bildung",
      "  └─ Lesen",
      "       └─ Im Viertel",
      "            └─ Im Hof",
      "                 └─ Im Garten",
      "                      • Lesezelt",
      "",
      "Handlungsfeld Wohnen",
      "  └─ Im Viertel (Teilziel von „Lesen“)",
      "       └─ Im Hof",
      "            └─ Im Garten",
      "                 • Lesezelt",
    ])
  })

  it("misses no Ziele in a Handlungsfeld with an Oberziel where the Konzept has none at all", () => {
    const konzept = leeresKonzept({
      handlungsfelder: [
        { id: "h", titel: "Bildung" },
        { id: "g", titel: "Wohnen" },
      ],
      oberziele: [{ id: "o", titel: "Alle lesen", handlungsfeldId: "h" }],
    })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Handlungsfeld Bildung",
      "  Oberziel: Alle lesen",
      "",
      "Handlungsfeld Wohnen",
      "  noch keine Ziele festgelegt",
    ])
  })

  it("puts Massnahmen that hang on an Oberziel below it", () => {
    const konzept = leeresKonzept({
      oberziele: [
        { id: "o-1", titel: "Gut zusammenleben" },
        { id: "o-2", titel: "Alle lesen", handlungsfeldId: "h" },
      ],
      handlungsfelder: [
        { id: "h", titel: "Bildung" },
        { id: "g", titel: "Wohnen" },
      ],
      massnahmen: [
        { id: "m-1", titel: "Fest", zustand: "beschlossen", oberzielIds: ["o-1"] },
        { id: "m-2", titel: "Lesezelt", handlungsfeldId: "h", oberzielIds: ["o-1", "o-2"] },
        { id: "m-3", titel: "Nachbarschaftstag", handlungsfeldId: "g", oberzielIds: ["o-1"] },
      ],
    })
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Strategische Oberziele",
      "  1. Gut zusammenleben",
      "     • Fest (beschlossen)",
      "     • Lesezelt",
      "     • Nachbarschaftstag",
      "",
      "Handlungsfeld Bildung",
      "  Oberziel: Alle lesen",
      "     • Lesezelt",
      "",
      "Handlungsfeld Wohnen",
      "  noch keine Ziele festgelegt",
      "  • ohne Ziel: Nachbarschaftstag",
    ])
  })

  it("names cross-cutting themes below what has them", () => {
    const themen = ["Digitales", "Gleichstellung"]
    const konzept = leeresKonzept({
      oberziele: [{ id: "o", titel: "Gut zusammenleben", themen }],
      handlungsfelder: [{ id: "f", titel: "Sprache", themen }],
      ziele: [{ id: "z", titel: "Kurse", handlungsfeldId: "f", themen }],
      massnahmen: [{ id: "m", titel: "Abendkurs", zielIds: ["z"], themen }],
    })
    const zeile = "Querschnittsthemen: Digitales, Gleichstellung"
    expect(renderBaum(konzept, ohneFarbe)).toEqual([
      "Strategische Oberziele",
      "  1. Gut zusammenleben",
      `     ${zeile}`,
      "",
      "Handlungsfeld Sprache",
      `  ${zeile}`,
      "  └─ Kurse",
      `     ${zeile}`,
      "       • Abendkurs",
      `         ${zeile}`,
    ])
  })

  it("has passages where they are wanted", () => {
    const stelle = { kapitel: "9" }
    const konzept = leeresKonzept({
      handlungsfelder: [{ id: "f", titel: "Sprache", stelle }],
      oberziele: [{ id: "o", titel: "Deutsch", handlungsfeldId: "f", stelle }],
      ziele: [{ id: "z", titel: "Kurse", handlungsfeldId: "f", stelle }],
      massnahmen: [{ id: "m", titel: "Abendkurs", zielIds: ["z"], stelle }],
    })
    expect(renderBaum(konzept, ohneFarbe, true)).toEqual([
      "Handlungsfeld Sprache (Kapitel 9)",
      "  Oberziel: Deutsch (Kapitel 9)",
      "  └─ Kurse (Kapitel 9)",
      "       • Abendkurs (Kapitel 9)",
    ])
    expect(renderBaum(konzept, ohneFarbe).join("\n")).not.toContain("Kapitel")
  })
})
