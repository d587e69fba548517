import { befund } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { entfaerbe, konzeptOf, mitFarbe, ohneFarbe, pruefe } from "./musterstadt.test.ts"
import { renderPruefung } from "./renderPruefung.ts"
import { anyKommune } from "./zufallsstadt.test.ts"
import { checkVeroeffentlichungen } from "@zielwerk/auswertung"

describe("renderPruefung", () => {
  it("shows what does not hold before what does", () => {
    const lesart = { von: 2, bis: 2 }
    const { konzept, urteile } = pruefe([
      { gedruckt: "zwei Ziele", lesart, formel: { art: "zaehlung", nomen: "ziele" } },
      { gedruckt: "zwei Maßnahmen", lesart, formel: { art: "zaehlung", nomen: "massnahmen" } },
      { gedruckt: "oft", formel: { art: "genannt" } },
    ])
    expect(renderPruefung({ konzept, befunde: [], urteile }, ohneFarbe)).toBe(`Integrationskonzept der Stadt Musterstadt
Fassung März 2026 (beschlossen) · Musterstadt, AGS 01001000

DATEIEN
───────
0 Fehler, 0 Warnungen, 0 Hinweise.

GEDRUCKTE ZAHLEN
────────────────
3 gedruckte Zahlen und Aussagen geprüft: 1 stimmt, 1 widerspricht, 1 lässt sich nicht nachrechnen.

Widersprüche (1)
  ✗ „zwei Maßnahmen“ · Kapitel 4
      Das Konzept enthält 3 Maßnahmen; gedruckt ist „zwei Maßnahmen“.

Nicht nachrechenbar (1)
  ? „oft“ · Kapitel 4
      Der Text nennt diese Angabe, aber nicht die Zahlen, aus denen sie sich ergibt.

Stimmt (1)
  ✓ „zwei Ziele“ · Kapitel 4
      Das Konzept enthält 2 Ziele.
`)
  })

  it("starts with the faults where no Konzept could be read", () => {
    const fehlt = befund("DateiFehlt", { datei: "konzept.yaml" }, { pfad: "konzept.yaml" })
    expect(renderPruefung({ befunde: [fehlt], urteile: [] }, ohneFarbe)).toBe(`DATEIEN
───────
1 Fehler, 0 Warnungen, 0 Hinweise.

Fehler: Die Datei „konzept.yaml“ gibt es nicht oder sie lässt sich nicht lesen.
  wo:      konzept.yaml
  warum:   Der Ordner einer Kommune enthält konzept.yaml und darunter beobachtungen/*.csv.
  Abhilfe: Den Ordner prüfen, der hinter dem Befehl steht, und die Leserechte der Datei.
`)
  })

  it("counts Befunde in singular and plural", () => {
    const warnung = befund("QuellenUneinig", {}, { groesse: "x", zahl: "1", andere: "2", ort: "/0" })
    const hinweis = befund("ZielOhneMassnahme", {}, { ziel: "x" })
    const zaehle = (...befunde: Parameters<typeof renderPruefung>[0]["befunde"]) =>
      renderPruefung({ befunde, urteile: [] }, ohneFarbe).split("\n")[2]
    expect(zaehle(warnung, hinweis)).toBe("0 Fehler, 1 Warnung, 1 Hinweis.")
    expect(zaehle(warnung, warnung, hinweis, hinweis)).toBe("0 Fehler, 2 Warnungen, 2 Hinweise.")
  })

  it("shows no printed figures where they were not checked", () => {
    const text = renderPruefung({ konzept: konzeptOf(), befunde: [], urteile: [] }, ohneFarbe)
    expect(text.endsWith("0 Fehler, 0 Warnungen, 0 Hinweise.\n")).toBe(true)
  })

  it("says the same without colours as with them, in lines that fit a page", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const pruefung = { konzept, befunde: [], urteile: checkVeroeffentlichungen(konzept, beobachtungen) }
        const text = renderPruefung(pruefung, ohneFarbe)
        expect(text).not.toContain("\u001B")
        expect(entfaerbe(renderPruefung(pruefung, mitFarbe))).toBe(text)
        expect(text.split("\n").filter((line) => line.length > 104)).toEqual([])
      }),
    )
  })
})
