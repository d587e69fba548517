import { type BegruendungCode, BegruendungCode as Codes, type Urteil } from "@zielwerk/auswertung"
import { describe, expect, it } from "vitest"
import { type Druck, konzeptOf, luecke, plain, pruefe, wert } from "../musterstadt.test.ts"
import { createZusammenhang } from "./Lage.ts"
import { satzOf } from "./satzOf.ts"

describe("every reason has its sentence", () => {
  it.each(faelle())("$code, $urteil: $satz", ({ drucke, beobachtungen, teile, code, urteil, satz }) => {
    const { konzept, urteile } = pruefe(drucke, beobachtungen, teile)
    const letztes = urteile.at(-1)
    if (letztes === undefined) throw new Error("one figure has one Urteil")
    expect([letztes.begruendung.code, letztes.urteil]).toEqual([code, urteil])
    expect(satzOf(letztes, createZusammenhang(konzept))).toBe(satz)
  })

  it("that is whole: a full stop at its end, no hole and no word of the machine in it", () => {
    for (const { drucke, beobachtungen, teile } of faelle()) {
      const { konzept, urteile } = pruefe(drucke, beobachtungen, teile)
      for (const urteil of urteile) {
        const satz = satzOf(urteil, createZusammenhang(konzept))
        expect(satz).toMatch(/^\S.*\.$/u)
        expect(satz).not.toMatch(/undefined|NaN|null|Infinity|„“|\(\)| {2}|\.\.|personen/u)
      }
    }
  })

  it("and the cases above hold every code with every Urteil it can come with", () => {
    const paare = faelle().map(({ code, urteil }) => `${code} ${urteil}`)
    const erwartet = Codes.literals.flatMap((code) => urteileOf(code).map((urteil) => `${code} ${urteil}`))
    expect([...new Set(paare)].toSorted()).toEqual(erwartet.toSorted())
  })
})

describe("a sentence", () => {
  it("names the area that the text is wrong about", () => {
    const druck = { formel: { ...anstieg, inAllen: "bezirk" } }
    expect(saetze([druck], inAllenBezirken([10, 9, 30, 40]))).toEqual([
      "West: 10,0 % → 9,0 %: −1,0 %-Punkte (nach den gedruckten Stellen −1,10 bis −0,90); der Text behauptet einen Anstieg.",
    ])
  })

  it("names the area whose printed digits leave the direction open", () => {
    const druck = { formel: { ...anstieg, inAllen: "bezirk" } }
    expect(saetze([druck], inAllenBezirken([20, 10, 30, 40]))).toEqual([
      "West: 10,0 % → 10,0 %: Die gedruckten Stellen lassen offen, ob der Wert gestiegen ist.",
    ])
  })

  it("gives a fall in all areas as a positive amount", () => {
    const druck = { formel: { ...anstieg, behauptet: "sinkend", inAllen: "bezirk" } }
    expect(saetze([druck], inAllenBezirken([5, 6, 7, 8]))).toEqual([
      "In allen 4 Gebieten gesunken, nach den gedruckten Stellen um 1,90 bis 5,10 %-Punkte.",
    ])
  })

  it("names the other areas with the same Urteil, beside those with a number of their own", () => {
    const formel = { art: "differenz", groesse: "anteil", von: "2010", bis: "2020", gebiete: ["1", "2", "3"] }
    const beobachtungen = inAllenBezirken([20.9, 20.9, 20.9, 40])
    expect(saetze([{ gedruckt: "10,9 %", formel }], beobachtungen)).toEqual([
      "Nord: 20,9 % − 10,0 % = 10,9 %-Punkte (nach den gedruckten Stellen 10,80 bis 11,00), ebenso West und Hafen. " +
        "Das sind Prozentpunkte; in Prozent wäre die Änderung 107,46 bis 110,55 %.",
    ])
    expect(saetze([{ gedruckt: "5", einheit: "%-Punkte", formel }], beobachtungen)).toEqual([
      "Nord: 20,9 % − 10,0 % = 10,9 %-Punkte (nach den gedruckten Stellen 10,80 bis 11,00); gedruckt ist „5“. " +
        "Ebenso: West und Hafen.",
    ])
  })

  it("puts a negative number that is taken away into brackets", () => {
    const formel = { art: "differenz", groesse: "saldo", von: "2010", bis: "2020" }
    const beobachtungen = [wert("saldo", "2010", -30, { stellen: 0 }), wert("saldo", "2020", 20)]
    expect(saetze([{ gedruckt: "60", formel }], beobachtungen)).toEqual([
      "20 − (−30) = +50 (nach den gedruckten Stellen 50); gedruckt ist „60“.".replace("+50", "50"),
    ])
  })

  it("keeps the decimals of values that are computed, not printed", () => {
    const formel = { art: "differenz", groesse: "anteil", von: "2010", bis: "2020" }
    const beobachtungen = [
      ...["2010", "2020"].map((zeit) => wert("bevoelkerung", zeit, 1000)),
      wert("zugewanderte", "2010", 244),
      wert("zugewanderte", "2020", 300),
    ]
    expect(saetze([{ gedruckt: "5,6", formel }], beobachtungen)).toEqual(["30 % − 24,4 % = 5,6 %-Punkte."])
  })

  it("turns quotation marks of the print into single ones", () => {
    const formel = { art: "aufzaehlung", eintraege: ["„Tag der Vielfalt“", "Fest."] }
    expect(saetze([{ gedruckt: "drei „große“ Feste", lesart: genau(3), formel }])).toEqual([
      "Aufgezählt werden 2: „‚Tag der Vielfalt‘“, „Fest“; gedruckt ist „drei ‚große‘ Feste“.",
    ])
  })

  it("ends with a full stop also where its last entry is a question", () => {
    const formel = { art: "aufzaehlung", eintraege: ["Wer sind wir?"] }
    expect(saetze([{ lesart: genau(1), formel }])).toEqual(["Aufgezählt wird 1: „Wer sind wir?“."])
  })

  it("gives no entry the value of another where a name holds the separator of the list", () => {
    const formel = { ...rangNachLand, elemente: ["Lummerland, Insel", "Atlantis"] }
    const beobachtungen = [
      wert("nach-land", "2020", 70, { merkmale: { land: "Lummerland, Insel" } }),
      wert("nach-land", "2020", 50, { merkmale: { land: "Atlantis" } }),
    ]
    expect(saetze([{ lesart: { von: 1, bis: 2 }, formel }], beobachtungen)).toEqual([
      "Lummerland, Insel, Atlantis: Rang 1 bis 2 von 2 gedruckten Werten (Merkmal „land“), vom größten Wert an.",
    ])
  })

  it("says why an input is missing", () => {
    const gruende = ["nochNichtErhoben", "nichtErhebbar", "gesperrt", "nichtZutreffend", "nurInGrafik", "unbekannt"] as const
    const drucke = [{ formel: { art: "richtung", groesse: "zufriedenheit", von: "2010", bis: "2020", behauptet: "steigend" } }]
    const texte = gruende.flatMap((grund) => saetze(drucke, [wert("zufriedenheit", "2010", luecke(grund))]))
    const groesse = "„Zustimmung zu ‚Ich lebe gern hier‘“ (2010)"
    expect(texte).toEqual(
      [
        "ist noch nicht erhoben",
        "lässt sich nicht erheben",
        "ist gesperrt (Datenschutz)",
        "gibt es hier nicht",
        "steht nur in einer Grafik",
        "ist unbekannt",
      ].map((grund) => `${groesse} ${grund}; ohne diese Zahl geht die Rechnung nicht.`),
    )
  })

  it("says that a formula cannot be computed where a whole is zero", () => {
    const formel = { art: "vielfaches", groesse: "zugewanderte", von: "2010", bis: "2020" }
    const beobachtungen = [wert("zugewanderte", "2010", 0), wert("zugewanderte", "2020", 5)]
    expect(saetze([{ lesart: genau(2), formel }], beobachtungen)).toEqual([
      "Mit „Zugewanderte“ (2010) ist die Rechnung nicht möglich, etwa weil durch null zu teilen wäre.",
    ])
  })

  it("says that there is nothing to count where the Konzept has no Handlungsfelder", () => {
    const teile = { handlungsfelder: [], oberziele: [], ziele: [], massnahmen: [] }
    const druck = { lesart: genau(2), formel: { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" } }
    expect(saetze([druck], [], teile)).toEqual(["Das Konzept enthält keine Handlungsfelder; zu zählen ist also nichts."])
  })

  it("uses the singular for one", () => {
    const drucke = [
      { lesart: genau(1), formel: { art: "zaehlung", nomen: "rollen" } },
      { lesart: genau(1), formel: { art: "zaehlung", nomen: "strategischeOberziele" } },
      { lesart: genau(1), formel: { art: "jahre", von: "2019-12-31", bis: "2020-12-31" } },
    ]
    expect(saetze(drucke)).toEqual([
      "Das Konzept enthält 1 Leitsatz.",
      "Das Konzept enthält 1 strategisches Oberziel.",
      "Vom 31.12.2019 bis zum 31.12.2020 ist es 1 volles Jahr.",
    ])
  })

  it("names the members of a sum where the reason does", () => {
    const urteil = (teile: string): Urteil => ({
      id: "v-1" as Urteil["id"],
      gedruckt: "290",
      stelle: { kapitel: "4" },
      urteil: "stimmt",
      spanne: { von: 290, bis: 290, einheit: "personen" },
      begruendung: { code: "summe", angaben: { summanden: [150, 140], teile } },
    })
    const zusammenhang = createZusammenhang(konzeptOf())
    expect(satzOf(urteil("männlich · weiblich"), zusammenhang)).toBe("150 (männlich) + 140 (weiblich) = 290.")
    expect(satzOf(urteil("männlich · weiblich · divers"), zusammenhang)).toBe("150 + 140 = 290.")
  })

  it("never makes a number up: a Begruendung without its figures is broken code", () => {
    const { konzept, urteile } = pruefe([{ gedruckt: "50", formel: zuwachs }], zugewanderte(250, 300))
    const kaputt = urteile.map((urteil) => ({ ...urteil, begruendung: { code: "vielfaches" as const, angaben: {} } }))
    expect(() => kaputt.map((urteil) => satzOf(urteil, createZusammenhang(konzept)))).toThrow(/has no number "bis"/u)
  })
})

// Helpers

const anstieg = { art: "richtung", groesse: "anteil", von: "2010", bis: "2020", behauptet: "steigend" }
const zuwachs = { art: "differenz", groesse: "zugewanderte", von: "2010", bis: "2020" }
const rangNachLand = {
  art: "rang",
  groesse: "nach-land",
  zeit: "2020",
  unter: { merkmal: "land" },
  elemente: ["Atlantis"],
  ordnung: "vomGroessten",
}

function genau(zahl: number): { readonly von: number; readonly bis: number } {
  return { von: zahl, bis: zahl }
}

function zugewanderte(damals: number, heute: number) {
  return [wert("zugewanderte", "2010", damals), wert("zugewanderte", "2020", heute)]
}

/** The printed share of each area: 10,0 % in 2010, and in 2020 as given, with one decimal. */
function inAllenBezirken(heute: ReadonlyArray<number>) {
  return heute.flatMap((zahl, i) => [
    wert("anteil", "2010", 10, { gebiet: String(i + 1), stellen: 1 }),
    wert("anteil", "2020", zahl, { gebiet: String(i + 1), stellen: 1 }),
  ])
}

function saetze(...eingaben: Parameters<typeof pruefe>): ReadonlyArray<string> {
  const { konzept, urteile } = pruefe(...eingaben)
  return urteile.map((urteil) => satzOf(urteil, createZusammenhang(konzept)))
}

/** The Urteile a code can come with. */
function urteileOf(code: BegruendungCode): ReadonlyArray<Urteil["urteil"]> {
  if (code === "prozentStattPunkte") return ["falscheEinheit"]
  if (code === "einheit") return ["falscheEinheit", "widerspricht"]
  if (code === "richtungInAllen") return ["stimmt"]
  return offene.includes(code) ? ["nichtNachrechenbar"] : ["stimmt", "widerspricht"]
}
