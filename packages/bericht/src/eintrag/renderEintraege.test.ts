import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { entfaerbe, leeresKonzept, mitFarbe, ohneFarbe } from "../musterstadt.test.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { createRegister } from "./Register.ts"
import { renderEintraege } from "./renderEintraege.ts"
import { selectEintraege } from "./selectEintraege.ts"
import { frueheresKonzept, textsOf, vollesKonzept } from "./vollstadt.test.ts"

describe("entries as text", () => {
  it("say everything that an entry holds, but for words that are put in others", () => {
    const register = createRegister(vollesKonzept(), { vorgaenger: frueheresKonzept() })
    for (const eintrag of register.eintraege) {
      const text = flat(renderEintraege(register, [eintrag], ohneFarbe))
      const titel = new Set(register.eintraege.map(register.titelOf))
      const saetze = textsOf(eintrag.wert).filter((teil) => / /u.test(teil.trim()) || titel.has(teil))
      for (const satz of saetze) for (const absatz of satz.split(/\n+/u)) expect(text).toContain(flat(absatz))
      expect(text).not.toMatch(/undefined|NaN|\[object/u)
    }
  })
  it("fit a page and say the same without colours as with them", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept }) => {
        const register = createRegister(konzept)
        const text = renderEintraege(register, register.eintraege, ohneFarbe)
        expect(text).not.toContain("\u001B")
        expect(entfaerbe(renderEintraege(register, register.eintraege, mitFarbe))).toBe(text)
        expect(text.split("\n").filter((line) => line.length > 104)).toEqual([])
      }),
    )
  })
  it("read like this", () => {
    expect(zeige("massnahme")).toBe(`Konzept der Vollstadt
Fassung 2026 (beschlossen) · Vollstadt, AGS 09999999

MASSNAHMEN (2)
──────────────
Abendkurs
  Kennung: abendkurs
  Zustand: zurückgestellt
  Ziele: Kurse am Abend
  Federführung: Amt für Integration
  Zielgruppen: Eltern
  Beginn: 3. Quartal 2026
  Zeitangabe: „ab Sommer“
  Auswirkungen: finanziell, personell
  Meilensteine:
    • Start
      fällig: 01.09.2026

Fest
  Kennung: fest
  Leitziele: Alle lernen Deutsch
`)
  })
  it("are shown by kind, each kind with its number", () => {
    const register = createRegister(vollesKonzept())
    const text = renderEintraege(register, register.eintraege, ohneFarbe)
    expect(text.match(/^[A-ZÄÖÜ ]+ \(\d+\)$/gmu)).toHaveLength(18)
    expect(text).toContain("\nLEITZIELE (2)\n")
  })
  it("say so where there is none of the kind that was asked for", () => {
    const register = createRegister(leeresKonzept())
    const [art] = register.arten.filter(({ name }) => name === "gremium")
    expect(renderEintraege(register, [], ohneFarbe, art)).toContain(
      "\nGREMIEN (0)\n───────────\n  Dazu steht hier nichts im Konzept.\n",
    )
    expect(renderEintraege(register, [], ohneFarbe)).toContain("\n\n  Dazu steht hier nichts im Konzept.\n")
  })
  it("say where nobody does what one would look for, and how often", () => {
    const text = zeige("ziel")
    expect(text).toContain(
      "ZIELE (4)\n─────────\n  2 Einträge noch ohne Maßnahmen:\n    • Wohnungen finden (wohnraum)\n    • Alle beteiligen (alle)\n\nKurse ausbauen\n",
    )
    expect(text.match(/Maßnahmen: noch keine/gu)).toHaveLength(2)
    // a Ziel is carried by its Teilziele
    expect(text.split("\n\n").find((block) => block.startsWith("Kurse ausbauen"))).not.toContain("noch keine")
    expect(zeige("handlungsfeld").match(/Ziele: noch keine/gu)).toBeNull()
    expect(zeige("handlungsfeld", { ziele: [], zielwerte: [], kontinuitaet: [], massnahmen: [] })).toContain(
      "\n  2 Einträge noch ohne Ziele:\n    • Sprache (sprache)\n    • Wohnen (wohnen)\n",
    )
  })
  it("call a list that links to a noun by the Kommune's own word for it", () => {
    const text = zeige("ziel")
    expect(text).toMatch(/\n {2}Leitziele:/u)
    expect(text).not.toContain("Oberziel")
    expect(zeige("ziel", { bezeichnungen: {} })).toMatch(/\n {2}Oberziele:/u)
  })
  it("do not say twice what the title says", () => {
    expect(zeige("aussage")).toContain(
      "\nWarum leben wir gern hier?\n  Kennung: warum\n  Art: Leitfrage\n  Handlungsfeld",
    )
    expect(zeige("veroeffentlichung")).toContain("\n„doppelt so viele“\n  Kennung: v-1\n  Lesart")
  })
  it("give an edge the titles of the former edition, and a Zielwert the unit of its Indikator", () => {
    expect(zeige("kontinuitaet")).toContain(
      "\nZiel geändert: Kurse ausbauen\n  Nomen: Ziel\n  Wandel: geändert\n  von: alte-kurse\n",
    )
    const mit = zeige("kontinuitaet", {}, { vorgaenger: frueheresKonzept() })
    expect(mit).toContain("\n  von: Kurse anbieten\n")
    expect(mit).toContain("\nZiel entfallen: Alle begrüßen\n")
    expect(zeige("zielwert")).toContain("\n  Einheit: Plätze\n")
  })
  it("have the hint that goes with a Zielwert", () => {
    const hinweise = new Map([["zw-1", "Nur ein Beispiel"]])
    expect(zeige("zielwert", {}, { hinweise })).toContain("\nZielwert zw-1\n  Hinweis: Nur ein Beispiel\n")
    expect(zeige("ziel", {}, { hinweise })).toContain("• Zielwert „zw-1“ (Nur ein Beispiel)\n")
  })
})

// Helpers

const zeige = (
  name: string,
  teile: Readonly<Record<string, unknown>> = {},
  beistand: Parameters<typeof createRegister>[1] = {},
): string => {
  const register = createRegister(vollesKonzept(teile), beistand)
  const art = register.arten.find((eine) => eine.name === name)
  return renderEintraege(register, selectEintraege(register, art === undefined ? {} : { art }), ohneFarbe, art)
}

const flat = (text: string): string => text.replaceAll(/[\s•]+/gu, " ").trim()
