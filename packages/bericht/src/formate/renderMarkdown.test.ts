import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { konzeptOf, leeresKonzept, plain, plainDrucke, plainIndikator, werteAus, wert } from "../musterstadt.test.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { escapeMarkdown } from "./markdown.ts"
import { renderMarkdown } from "./renderMarkdown.ts"

const sprachen = ["de", "en"] as const

describe.each(sprachen)("an Auswertung as Markdown in %s", (sprache) => {
  const render = (...[konzept, auswertung]: Parameters<typeof renderMarkdown>) =>
    renderMarkdown(konzept, auswertung, { sprache })

  it("has as many cells in every line of a table as in its head", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        for (const tafel of tafelnOf(render(konzept, werteAus(konzept, beobachtungen)))) {
          const [kopf = "", striche = "", ...zeilen] = tafel
          expect(striche).toMatch(/^\|(?: --- \|)+$/u)
          expect(zeilen.length).toBeGreaterThan(0)
          expect([striche, ...zeilen].map(cellsOf)).toEqual(
            Array.from({ length: tafel.length - 1 }, () => cellsOf(kopf)),
          )
        }
      }),
    )
  })

  it("is made of headings, paragraphs, tables and lists alone, whatever titles hold", () => {
    fc.assert(
      fc.property(anyBoese, ([titel, zahl]) => {
        const konzept = konzeptOf({
          titel,
          handlungsfelder: plain.handlungsfelder.map((feld) => ({ ...feld, titel })),
          ziele: plain.ziele.map(({ id, handlungsfeldId }) => ({ id, handlungsfeldId, titel })),
          indikatoren: [plainIndikator("anteil", { titel })],
          veroeffentlichungen: plainDrucke([
            { gedruckt: titel, lesart: { von: zahl, bis: zahl }, formel: { art: "zaehlung", nomen: "ziele" } },
          ]),
        })
        const text = render(konzept, werteAus(konzept, [wert("anteil", "2020", 7, { stellen: 1 })]))
        const lines = text.split("\n").filter((line) => line !== "")
        expect(
          lines.filter((line) => !/^(?:#{1,2} |\| |- |(?:Fassung|Edition) |\d+ (?:gedruckte|printed) )/u.test(line)),
        ).toEqual([])
        expect(lines.filter((line) => line.startsWith("# "))).toHaveLength(1)
        expect(text).not.toMatch(/<(?!br)[a-z!/]|(?<!\\)`|(?<!\\)\]\(/iu)
        for (const tafel of tafelnOf(text)) expect(new Set(tafel.map(cellsOf)).size).toBe(1)
      }),
    )
  })

  it("ends with one line end, and has no part without content", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const text = render(konzept, werteAus(konzept, beobachtungen))
        expect(text).toMatch(/[^\n]\n$/u)
        expect(text).not.toMatch(/\n\n\n|^## .*\n+(?:## |(?![^]))/mu)
      }),
    )
  })
})

describe("a cell", () => {
  it("keeps its text: what is escaped is only escaped", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöü0-9|*_`<>[\]#&~\\ .-]{0,30}$/u), (text) => {
        const escaped = escapeMarkdown(text)
        expect(escaped).not.toMatch(/(?<!\\)(?:\\\\)*[|`<>[\]]/u)
        const gelesen = escaped
          .replaceAll(/\\(.)/gu, "$1")
          .replaceAll("&lt;", "<")
          .replaceAll("&gt;", ">")
          .replaceAll("&amp;", "&")
        expect(gelesen).toBe(text.trim().replaceAll(/ {2,}/gu, " "))
      }),
    )
  })
  it("begins no list, no heading and no line below a heading", () => {
    expect(["- a", "+ a", "=== ", "1. a", "2) b", "# a"].map(escapeMarkdown)).toEqual([
      "\\- a",
      "\\+ a",
      "\\===",
      "1\\. a",
      "2\\) b",
      "\\# a",
    ])
  })
})

describe("what stands in it", () => {
  it("reads like this", () => {
    const konzept = leeresKonzept({
      quellen: plain.quellen,
      messgroessen: plain.messgroessen,
      indikatoren: [plainIndikator("zufriedenheit")],
      handlungsfelder: [{ id: "f", titel: "Sprache" }],
      ziele: [
        { id: "z-1", titel: "Kurse | ausbauen", handlungsfeldId: "f" },
        { id: "z-2", titel: "Lesen" },
      ],
      zielwerte: [
        {
          id: "zw-1",
          zielId: "z-1",
          indikatorId: "zufriedenheit",
          vorgabe: { art: "steigern", ausgang: { zeit: "2010", zahl: 40 }, zahl: 60, frist: "2030" },
        },
      ],
      veroeffentlichungen: plainDrucke([
        { gedruckt: "drei Ziele", lesart: { von: 3, bis: 3 }, formel: { art: "zaehlung", nomen: "ziele" } },
      ]),
    })
    const auswertung = werteAus(konzept, [wert("zufriedenheit", "2020", 48, { stellen: 0 })])
    const hinweise = new Map([["zw-1", "Nur ein Beispiel"]])
    // 48 is 8 of the 20 points from 40 to 60: 40 %, after 10 of 20 years 50 % are expected; 0,4 ÷ 0,5 = 0,8
    expect(renderMarkdown(konzept, auswertung, {}, { hinweise })).toBe(`# Integrationskonzept der Stadt Musterstadt

Fassung März 2026 · Musterstadt (AGS 01001000) · Auswertung zum Stichtag 31.12.2020 · Regelwerk standard/2

## Umsetzung und Wirkung

| Ziele | Umsetzung | Wirkung |
| --- | --- | --- |
| **Handlungsfeld Sprache** | noch keine Maßnahmen entwickelt | ▲ gefährdet (Fortschritt 40,0 %, erwartet 50,0 %) |
| Kurse \\| ausbauen | noch keine Maßnahmen entwickelt | ▲ gefährdet (Fortschritt 40,0 %, erwartet 50,0 %) |
| Lesen | noch keine Maßnahmen entwickelt | noch keine Zielwerte vereinbart |
| **Das ganze Konzept** | noch keine Maßnahmen entwickelt | ? unvollständig (Fortschritt 40,0 %, erwartet 50,0 %, bewertbar 50,0 %); zu wenig davon ist bewertbar; 1 zählt nicht mit |

## Zielwerte

Hinweis \\*: Nur ein Beispiel

| Ziel | Indikator | Urteil | Warum |
| --- | --- | --- | --- |
| Kurse \\| ausbauen | Zustimmung zu „Ich lebe gern hier“ \\* | ▲ gefährdet | Vereinbart: von 40,0 % (2010) auf 60,0 % (2030). Letzter Wert: 48,0 % (2020). Fortschritt 40,0 %, erwartet 50,0 %. Gefährdet: Verhältnis 0,80 (ab 0,95 im Plan, ab 0,75 gefährdet; Richtlinie standard). |

## Indikatoren

| Indikator | Zeit | Wert | Quelle |
| --- | --- | --- | --- |
| Zustimmung zu „Ich lebe gern hier“ | 2020 | 48 % | Einwohnerregister |

## Gedruckte Zahlen

1 gedruckte Zahl oder Aussage geprüft: 1 widerspricht.

- „drei Ziele“ (Kapitel 4): Das Konzept enthält 2 Ziele; gedruckt ist „drei Ziele“.
`)
  })
  it("names bekannt bis in its head where that was asked for", () => {
    const konzept = leeresKonzept()
    const auswertung = { ...werteAus(konzept), bekanntBis: "2019-06-30" as never }
    expect(renderMarkdown(konzept, auswertung)).toContain("Stichtag 31.12.2020 · bekannt bis 30.06.2019 · Regelwerk")
    expect(renderMarkdown(konzept, auswertung, { sprache: "en" })).toContain("known by 2019-06-30 · ruleset")
  })
})

// Helpers

const anyBoese = fc.tuple(
  fc.constantFrom(
    "```js",
    "| a | b |",
    "--- | ---",
    "# Titel",
    "<script>alert(1)</script>",
    "[x](javascript:alert)",
    "![x](http://x)",
    "a\\|b",
    "**fett**",
    "1. Punkt",
    "- Liste",
    "&lt;b&gt;",
    "~~weg~~",
    "`code`",
    "<!-- weg -->",
  ),
  fc.integer({ min: 1, max: 3 }),
)

/** The lines of each table. */
const tafelnOf = (text: string): ReadonlyArray<ReadonlyArray<string>> =>
  text
    .split("\n\n")
    .map((absatz) => absatz.split("\n").filter((line) => line.startsWith("|")))
    .filter((tafel) => tafel.length > 0)

const cellsOf = (line: string): number => line.replaceAll(/\\./gu, "").split("|").length - 2
