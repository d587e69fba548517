import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { entfaerbe, konzeptOf, leeresKonzept, mitFarbe, ohneFarbe, plainIndikator } from "./musterstadt.test.ts"
import { frueheresKonzept, vollesKonzept } from "./eintrag/vollstadt.test.ts"
import { renderKonzept } from "./renderKonzept.ts"
import { anyKommune } from "./zufallsstadt.test.ts"

describe("renderKonzept", () => {
  it("shows what is in a Konzept", () => {
    const indikatoren = [
      plainIndikator("segregation", { stelle: { kapitel: "4", absatz: 6 } }),
      plainIndikator("saldo"),
    ]
    const konzept = konzeptOf({ indikatoren, handlungsfelder: [], oberziele: [], ziele: [], massnahmen: [] })
    expect(renderKonzept(konzept, ohneFarbe)).toBe(`Integrationskonzept der Stadt Musterstadt
Fassung März 2026 (beschlossen) · Musterstadt, AGS 01001000

ROLLE UND AUFGABE
─────────────────
  1. Die Stadt vermittelt (Kapitel 2)

INDIKATOREN
───────────
  • Segregationsindex der Zugewanderten [Index] (Kapitel 4, Absatz 6)
  • Wanderungssaldo [Personen]

GLIEDERUNG UND QUELLEN
──────────────────────
  • Bezirke: 1 Nord, 2 West, 3 Hafen, 4 Am Wald
  • Einwohnerregister (Herausgeber: Stadt Musterstadt, Stand: 31.12.2020)
  • Bürgerumfrage

ALLE EINTRÄGE
─────────────
  Quellen        2  zielwerk zeigen --art quelle
  Rollen         1  zielwerk zeigen --art rolle
  Messgrößen     8  zielwerk zeigen --art messgroesse
  Indikatoren    2  zielwerk zeigen --art indikator
  Raumeinheiten  1  zielwerk zeigen --art raumeinheit
  Gebiete        4  zielwerk zeigen --art gebiet
`)
  })

  it("says what the edition says of itself, and names the former one by its title where it is known", () => {
    const [kurz, lang] = [{}, { vorgaenger: frueheresKonzept() }].map((beistand) =>
      renderKonzept(vollesKonzept(), ohneFarbe, "zielwerk zeigen stadt", beistand),
    )
    expect(kurz).toContain(`
DIE FASSUNG
───────────
  Zeit: März 2026
  Vorgänger: vollstadt-2016
  Vorgaben:
    Ziele je Handlungsfeld: 1 bis 3 (Kapitel 1)
`)
    expect(lang).toContain("\n  Vorgänger: Erstes Konzept, Fassung 2016\n  Zeit: März 2026\n")
    expect(kurz).toContain("\n  Leitziele             2  zielwerk zeigen stadt --art oberziel\n")
  })

  it("has the hint that goes with Zielwerte of other files, once", () => {
    const hinweise = new Map([
      ["zw-1", "Nur ein Beispiel"],
      ["zw-2", "Nur ein Beispiel"],
    ])
    const text = renderKonzept(vollesKonzept(), ohneFarbe, "zielwerk zeigen", { hinweise })
    expect(text.match(/Zielwerte: Nur ein Beispiel/gu)).toHaveLength(1)
  })

  it("is its head alone where the Konzept has nothing yet", () => {
    expect(renderKonzept(leeresKonzept(), ohneFarbe)).toBe(
      "Integrationskonzept der Stadt Musterstadt\nFassung März 2026 (beschlossen) · Musterstadt, AGS 01001000\n",
    )
  })

  it.each([
    ["entwurf", "Entwurf"],
    ["abgestimmt", "abgestimmt"],
    ["beschlossen", "beschlossen"],
    ["inKraft", "in Kraft"],
    ["inFortschreibung", "in Fortschreibung"],
    ["abgeloest", "abgelöst"],
  ])("calls the state %s %s", (zustand, wort) => {
    expect(renderKonzept(leeresKonzept({ zustand }), ohneFarbe)).toContain(`März 2026 (${wort}) ·`)
  })

  it("draws the line under a heading as long as the heading, also where ß becomes SS", () => {
    const [, titel, strich] = /\n(ZIELE.*)\n(─+)\n/u.exec(renderKonzept(konzeptOf(), ohneFarbe)) ?? []
    expect(titel).toBe("ZIELE UND MASSNAHMEN")
    expect(strich).toHaveLength(titel?.length ?? 0)
  })

  it("says the same without colours as with them, in lines that fit a page", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept }) => {
        const text = renderKonzept(konzept, ohneFarbe)
        expect(text).not.toContain("\u001B")
        expect(entfaerbe(renderKonzept(konzept, mitFarbe))).toBe(text)
        expect(text.split("\n").filter((line) => line.length > 104)).toEqual([])
      }),
    )
  })
})
