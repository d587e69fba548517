import { checkVeroeffentlichungen } from "@zielwerk/auswertung"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { encodeAuswertung, encodePruefung } from "../encode.ts"
import { renderCsv } from "../formate/renderCsv.ts"
import { renderMarkdown } from "../formate/renderMarkdown.ts"
import { leeresKonzept, werteAus } from "../musterstadt.test.ts"
import { renderAuswertung } from "../renderAuswertung.ts"
import { renderPruefung } from "../renderPruefung.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { germanWordsIn } from "./deutsch.test.ts"

const englisch = { farbe: false, sprache: "en" } as const

describe("in English", () => {
  it("no format holds a German word but those of the Konzept", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const auswertung = werteAus(konzept, beobachtungen)
        const { ziele, befunde, veroeffentlichungen } = encodeAuswertung(konzept, auswertung, { sprache: "en" })
        const saetze = [
          ...[...befunde, ...ziele.flatMap((ziel) => ziel.befunde)].flatMap(({ was, warum, abhilfe }) => [
            was,
            warum,
            abhilfe,
          ]),
          ...ziele.flatMap(({ wirkung }) => wirkung.zielwerte.map(({ satz }) => satz)),
          ...veroeffentlichungen.map(({ warum }) => warum),
        ]
        const texte = [
          renderAuswertung(konzept, auswertung, englisch),
          renderMarkdown(konzept, auswertung, englisch),
          renderCsv(konzept, auswertung, "en"),
        ]
        expect(texte.map((text) => germanWordsIn(text, konzept))).toEqual([[], [], []])
        // a Befund cites what a file says in place of a number
        expect(germanWordsIn(saetze.join("\n"), { konzept, beobachtungen })).toEqual([])
      }),
    )
  })

  it("the same figures are checked with the same Urteil, in sentences of its own", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const pruefung = { konzept, befunde: [], urteile: checkVeroeffentlichungen(konzept, beobachtungen) }
        const [de, en] = [encodePruefung(pruefung), encodePruefung(pruefung, { sprache: "en" })]
        expect(withoutSentences(en)).toEqual(withoutSentences(de))
        expect(germanWordsIn(renderPruefung(pruefung, englisch), konzept)).toEqual([])
      }),
    )
  })

  it("every line, value and verdict stands where it does in German", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const auswertung = werteAus(konzept, beobachtungen)
        const [de, en] = (["de", "en"] as const).map((sprache) => encodeAuswertung(konzept, auswertung, { sprache }))
        expect(withoutSentences(en)).toEqual(withoutSentences(de))
        const zeilen = (["de", "en"] as const).map((sprache) => renderCsv(konzept, auswertung, sprache).split("\r\n"))
        expect(zeilen[1]?.length).toBe(zeilen[0]?.length)
      }),
    )
  })

  it("an empty Konzept reads like this", () => {
    const konzept = leeresKonzept()
    expect(renderAuswertung(konzept, werteAus(konzept), englisch)).toBe(`Integrationskonzept der Stadt Musterstadt
Edition März 2026 (adopted) · Musterstadt, AGS 01001000
Evaluation as of 2020-12-31 · ruleset standard/2

AT A GLANCE
───────────
  The concept names no goals yet.
  The concept names no indicators.
`)
  })
})

// Helpers

/** Data without what is said in sentences. */
const withoutSentences = (daten: unknown): unknown =>
  JSON.parse(
    JSON.stringify(daten, (name, wert: unknown) =>
      ["was", "warum", "abhilfe", "satz"].includes(name) && typeof wert === "string" ? "" : wert,
    ),
  )
