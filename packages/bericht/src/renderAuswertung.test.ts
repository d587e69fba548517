import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  entfaerbe,
  konzeptOf,
  leeresKonzept,
  luecke,
  mitFarbe,
  ohneFarbe,
  plainDrucke,
  plainIndikator,
  werteAus,
  wert,
} from "./musterstadt.test.ts"
import { renderAuswertung } from "./renderAuswertung.ts"
import { anyKommune } from "./zufallsstadt.test.ts"

describe("the text of any evaluation", () => {
  it("has lines that fit a page", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const lines = renderAuswertung(konzept, werteAus(konzept, beobachtungen), ohneFarbe).split("\n")
        expect(lines.filter((line) => line.length > 104)).toEqual([])
        expect(lines.filter((line) => line !== line.trimEnd())).toEqual([])
      }),
    )
  })

  it("holds no word of the machine and no zero with a sign", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const text = renderAuswertung(konzept, werteAus(konzept, beobachtungen), ohneFarbe)
        expect(text).not.toMatch(/undefined|NaN|null|Infinity|\[object|personen\b/u)
        expect(text).not.toMatch(/[−-]0(?:,0+)?(?![\d,])/u)
      }),
    )
  })

  it("says the same without colours as with them", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const auswertung = werteAus(konzept, beobachtungen)
        const text = renderAuswertung(konzept, auswertung, ohneFarbe)
        expect(text).not.toContain("\u001B")
        expect(entfaerbe(renderAuswertung(konzept, auswertung, mitFarbe))).toBe(text)
      }),
    )
  })

  it("is the same for the same input, and changes none of it", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const auswertung = werteAus(konzept, beobachtungen)
        const [k, a] = structuredClone([konzept, auswertung])
        const text = renderAuswertung(konzept, auswertung, ohneFarbe)
        expect(renderAuswertung(structuredClone(konzept), structuredClone(auswertung), ohneFarbe)).toBe(text)
        expect([konzept, auswertung]).toEqual([k, a])
      }),
    )
  })

  it("shows every Oberziel, Handlungsfeld, Ziel, Massnahme and Indikator, wherever it hangs", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const text = flatten(renderAuswertung(konzept, werteAus(konzept, beobachtungen), ohneFarbe))
        const { oberziele, handlungsfelder, ziele, massnahmen, indikatoren } = konzept
        const titel = [oberziele, handlungsfelder, ziele, massnahmen, indikatoren]
          .flat()
          .map((noun) => flatten(noun.titel))
        expect(titel.filter((t) => !text.includes(t))).toEqual([])
      }),
    )
  })

  it("has no heading without a line under it", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const text = renderAuswertung(konzept, werteAus(konzept, beobachtungen), ohneFarbe)
        expect(text).not.toMatch(/─\n(?:\n|$)|\n\n\n|^\n/u)
      }),
    )
  })
})

describe("what stands in the text", () => {
  it("is derived from the values by hand", () => {
    const konzept = konzeptOf({
      indikatoren: ["anteil", "saldo", "zufriedenheit"].map((id) => plainIndikator(id)),
      veroeffentlichungen: plainDrucke([
        { gedruckt: "22 %", formel: { art: "indikator", indikator: "anteil", zeit: "2010" } },
        { gedruckt: "+60", formel: { art: "differenz", groesse: "zugewanderte", von: "2010", bis: "2020" } },
        { gedruckt: "3 %", formel: { art: "differenz", groesse: "anteil", von: "2010", bis: "2020" } },
        { gedruckt: "viele Kurse", formel: { art: "genannt" } },
      ]),
    })
    const text = renderAuswertung(konzept, werteAus(konzept, zehnJahre), ohneFarbe)
    // 550 ÷ 2.500 = 22 %, 600 ÷ 2.400 = 25 %: 25 − 22 = 3 points, and 3 ÷ 22 = 13,64 %. 50 − 80 = −30 persons.
    // Bars: 40 % is the highest and has 30 signs, so 20 % has 15, 24 % 18, 12 % 9 and 8 % 6. Nord fell from 18 to 9.
    // Medians: of 10, 20 and 24 it is 20, of 8, 12 and 40 it is 12; 24 − 10 = 14 and 40 − 8 = 32 lie between the ends.
    expect(text).toBe(`Integrationskonzept der Stadt Musterstadt
Fassung März 2026 (beschlossen) · Musterstadt, AGS 01001000
Auswertung zum Stichtag 31.12.2020 · Regelwerk standard/2

AUF EINEN BLICK
───────────────
  2 Ziele in 1 von 2 Handlungsfeldern; für 1 davon sind noch keine Maßnahmen entwickelt.
  3 Indikatoren, 2 davon mit Wertung: 1 verbessert, 1 offen.
  4 gedruckte Zahlen und Aussagen geprüft: 1 stimmt, 1 widerspricht, 1 trägt die falsche Einheit, 1
  lässt sich nicht nachrechnen.

ZIELE UND MASSNAHMEN
────────────────────
Strategische Oberziele
  1. Gut zusammenleben

Handlungsfeld Sprache
  Oberziel: Alle lernen Deutsch
  ├─ Kurse ausbauen
  │    • Abendkurs (bestehend)
  └─ Lesen fördern
       noch keine Maßnahmen entwickelt

Handlungsfeld Wohnen
  noch keine Ziele festgelegt
  • ohne Ziel: Wohnlotsen (geplant)

Maßnahmen ohne Ziel und Handlungsfeld
  • Fest der Vielfalt (angedacht)

INDIKATOREN
───────────
  Anteil der Zugewanderten
    Zugewanderte ÷ Bevölkerung · Quelle: Einwohnerregister
    2010  22,0 %  errechnet
    2020  25,0 %  errechnet
    Änderung von 2010 bis 2020: +3,0 %-Punkte
    Tendenz ↗ steigend, ohne Wertung

  Wanderungssaldo
    Zuzüge − Fortzüge · Quelle: Einwohnerregister
    2020  −30 Personen  errechnet

  Zustimmung zu „Ich lebe gern hier“
    Antworten „gern“ und „sehr gern“ ÷ alle Antworten · Quelle: Bürgerumfrage
    2010             kein Wert: nur in einer Grafik, unter 50 %
    ohne Zeitangabe  kein Wert: nur in einer Grafik, laut Text steigend
    Tendenz ↗ steigend (nach dem Text), verbessert

ANTEIL DER ZUGEWANDERTEN: GEBIETE
─────────────────────────────────
  Bezirke          2010       2020  Änderung
  3 Hafen        20,0 %     40,0 %     +20,0  ███████████████▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒
  1 Nord         24,0 %     12,0 %     −12,0  █████████░░░░░░░░░
  4 Am Wald   kein Wert      8,0 %            ▓▓▓▓▓▓
  2 West         10,0 %  kein Wert
  █ 2010   ▒ seitdem dazu   ░ seitdem weniger   ▓ 2020, früher kein Wert   Änderung in %-Punkten
  2010: 10,0 % (West) bis 24,0 % (Nord), Spannweite 14,0 %-Punkte, Median der Gebiete 20,00 %; 1
        Gebiet ohne Wert
  2020: 8,0 % (Am Wald) bis 40,0 % (Hafen), Spannweite 32,0 %-Punkte, Median der Gebiete 12,00 %; 1
        Gebiet ohne Wert
  2020: kein Wert für West: gesperrt (Datenschutz)

GEDRUCKTE ZAHLEN
────────────────
Widersprüche (1)
  ✗ „+60“ · Kapitel 4
      600 − 550 = 50; gedruckt ist „+60“.

Falsche Einheit (1)
  ≠ „3 %“ · Kapitel 4
      25 % − 22 % = 3,0 %-Punkte. Das sind Prozentpunkte; in Prozent wäre die Änderung 13,64 %.

Nicht nachrechenbar (1)
  ? „viele Kurse“ · Kapitel 4
      Der Text nennt diese Angabe, aber nicht die Zahlen, aus denen sie sich ergibt.
`)
  })

  it("is short for a Konzept that has nothing yet, without an empty heading", () => {
    const konzept = leeresKonzept()
    expect(renderAuswertung(konzept, werteAus(konzept), ohneFarbe)).toBe(`Integrationskonzept der Stadt Musterstadt
Fassung März 2026 (beschlossen) · Musterstadt, AGS 01001000
Auswertung zum Stichtag 31.12.2020 · Regelwerk standard/2

AUF EINEN BLICK
───────────────
  Das Konzept nennt noch keine Ziele.
  Das Konzept nennt keine Indikatoren.
`)
  })

  it("says so where no printed figure contradicts", () => {
    const konzept = konzeptOf({
      veroeffentlichungen: plainDrucke([
        { gedruckt: "zwei Ziele", lesart: { von: 2, bis: 2 }, formel: { art: "zaehlung", nomen: "ziele" } },
      ]),
    })
    const text = renderAuswertung(konzept, werteAus(konzept), ohneFarbe)
    expect(text).toContain("  1 gedruckte Zahl oder Aussage geprüft: 1 stimmt.\n")
    expect(text.endsWith("GEDRUCKTE ZAHLEN\n────────────────\n  Keine widerspricht.\n")).toBe(true)
  })
})

// Helpers

const zehnJahre = [
  wert("zugewanderte", "2010", 550),
  wert("bevoelkerung", "2010", 2500),
  wert("zugewanderte", "2020", 600),
  wert("bevoelkerung", "2020", 2400),
  wert("zugewanderte", "2010", 240, { gebiet: "1" }),
  wert("bevoelkerung", "2010", 1000, { gebiet: "1" }),
  wert("zugewanderte", "2020", 120, { gebiet: "1" }),
  wert("bevoelkerung", "2020", 1000, { gebiet: "1" }),
  wert("zugewanderte", "2010", 50, { gebiet: "2" }),
  wert("bevoelkerung", "2010", 500, { gebiet: "2" }),
  wert("anteil", "2020", luecke("gesperrt"), { gebiet: "2" }),
  wert("zugewanderte", "2010", 200, { gebiet: "3" }),
  wert("bevoelkerung", "2010", 1000, { gebiet: "3" }),
  wert("zugewanderte", "2020", 400, { gebiet: "3" }),
  wert("bevoelkerung", "2020", 1000, { gebiet: "3" }),
  wert("zugewanderte", "2020", 8, { gebiet: "4" }),
  wert("bevoelkerung", "2020", 100, { gebiet: "4" }),
  wert("zuzuege", "2020", 50),
  wert("fortzuege", "2020", 80),
  wert("zufriedenheit", "2010", luecke("nurInGrafik", { schranke: { art: "unter", zahl: 50 } })),
  wert("zufriedenheit", "ohneAngabe", luecke("nurInGrafik", { richtung: "steigend" })),
]

/** A text without its layout: signs of the tree and line breaks become blanks. */
const flatten = (text: string): string => text.replaceAll(/[\s│├└─]+/gu, " ").trim()
