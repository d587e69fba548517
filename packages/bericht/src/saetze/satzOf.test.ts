import { type BegruendungCode, BegruendungCode as Codes, type Urteil } from "@zielwerk/auswertung"
import { describe, expect, it } from "vitest"
import { type Druck, luecke, pruefe, wert } from "../musterstadt.test.ts"
import { germanWordsIn } from "../sprache/deutsch.test.ts"
import { createZusammenhang } from "./Lage.ts"
import { satzOf } from "./satzOf.ts"

describe("every reason has its sentence", () => {
  it.each(faelle)("$code, $urteil: $satz", ({ drucke, beobachtungen, teile, code, urteil, satz }) => {
    const { konzept, urteile } = pruefe(drucke, beobachtungen, teile)
    const letztes = urteile.at(-1)
    if (letztes === undefined) throw new Error("one figure has one Urteil")
    expect([letztes.begruendung.code, letztes.urteil]).toEqual([code, urteil])
    expect(satzOf(letztes, createZusammenhang(konzept))).toBe(satz)
  })

  it("that is whole: a full stop at its end, no hole and no word of the machine in it", () => {
    for (const { drucke, beobachtungen, teile } of faelle) {
      const { konzept, urteile } = pruefe(drucke, beobachtungen, teile)
      for (const urteil of urteile) {
        const satz = satzOf(urteil, createZusammenhang(konzept))
        expect(satz).toMatch(/^\S.*\.$/u)
        expect(satz).not.toMatch(/undefined|NaN|null|Infinity|„“|\(\)| {2}|\.\.|personen/u)
      }
    }
  })

  it("and so it is in English, in words that are not German", () => {
    for (const { drucke, beobachtungen, teile } of faelle) {
      const { konzept, urteile } = pruefe(drucke, beobachtungen, teile)
      for (const urteil of urteile) {
        const satz = satzOf(urteil, createZusammenhang(konzept, "en"))
        expect(satz).toMatch(/^\S.*\.$/u)
        expect(satz).not.toMatch(/undefined|NaN|null|Infinity|“”|\(\)| {2}|\.\.|personen/u)
        expect(germanWordsIn(satz, konzept)).toEqual([])
      }
    }
  })

  it.each<readonly [BegruendungCode, string]>([
    ["anteil", "300 of 1,200 (Bevölkerung) are 25.00 %; printed is “26 %”."],
    [
      "prozentStattPunkte",
      "30 % − 20.0 % = 10.0 percentage points (by the printed digits 9.45 to 10.55). These are percentage points; in percent " +
        "the change would be 47.13 to 52.88 %.",
    ],
    [
      "rang",
      "Hafen (+11.5 percentage points): rank 2 of 4 printed values (Bezirke), from the largest value on; the claim is “den stärksten Zuwachs”.",
    ],
    [
      "grundgesamtheit",
      "From “25 %” (chapter 4) follows for “Bevölkerung” (2020): 981 to 1,020 persons. 100 of these are 9.80 to 10.20 %; " +
        "“12 %” presupposes 800 to 869 persons instead. Both cannot be true at once.",
    ],
    ["zaehlung", "The concept contains 2 goals; printed is “vier Ziele”."],
    ["eingabeFehlt", "“Zugewanderte” (2010) is not available; without this number it cannot be computed."],
  ])("such as that of %s", (code, erwartet) => {
    const saetzeOfCode = faelle
      .filter((fall) => fall.code === code)
      .map(({ drucke, beobachtungen, teile }) => {
        const { konzept, urteile } = pruefe(drucke, beobachtungen, teile)
        return urteile.slice(-1).map((urteil) => satzOf(urteil, createZusammenhang(konzept, "en")))[0]
      })
    expect(saetzeOfCode).toContain(erwartet)
  })

  it("and the cases above hold every code with every Urteil it can come with", () => {
    const paare = faelle.map(({ code, urteil }) => `${code} ${urteil}`)
    const erwartet = Codes.literals.flatMap((code) => urteileOf(code).map((urteil) => `${code} ${urteil}`))
    expect([...new Set(paare)].toSorted()).toEqual(erwartet.toSorted())
  })
})

describe("a sentence", () => {
  it("names the area that the text is wrong about", () => {
    const druck = { formel: { ...anstieg, inAllen: "bezirk" } }
    expect(saetze([druck], inAllenBezirken([10, 9, 30, 40]))).toEqual([
      "West: 10,0 % → 9,0 %: −1,0 %-Punkte (nach den gedruckten Stellen −1,10 bis −0,90); " +
        "der Text behauptet einen Anstieg.",
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
      "20 − (−30) = 50 (nach den gedruckten Stellen 50); gedruckt ist „60“.",
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

  it("gives each entry its own value, also where a name holds a comma", () => {
    const formel = { ...rangNachLand, elemente: ["Lummerland, Insel", "Atlantis"] }
    const beobachtungen = [
      wert("nach-land", "2020", 70, { merkmale: { land: "Lummerland, Insel" } }),
      wert("nach-land", "2020", 50, { merkmale: { land: "Atlantis" } }),
    ]
    expect(saetze([{ lesart: { von: 1, bis: 2 }, formel }], beobachtungen)).toEqual([
      "Lummerland, Insel (70 Personen), Atlantis (50 Personen): Rang 1 bis 2 von 2 gedruckten Werten (Merkmal „land“), vom größten Wert an.",
    ])
  })

  it("says why an input is missing", () => {
    const gruende = [
      "nochNichtErhoben",
      "nichtErhebbar",
      "gesperrt",
      "nichtZutreffend",
      "nurInGrafik",
      "unbekannt",
    ] as const
    const drucke = [
      { formel: { art: "richtung", groesse: "zufriedenheit", von: "2010", bis: "2020", behauptet: "steigend" } },
    ]
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
      "Mit „Zugewanderte“ (2010) ist die Rechnung nicht möglich, etwa weil durch 0 zu teilen wäre.",
    ])
  })

  it("says that there is nothing to count where the Konzept has no Handlungsfelder", () => {
    const teile = { handlungsfelder: [], oberziele: [], ziele: [], massnahmen: [] }
    const druck = { lesart: genau(2), formel: { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" } }
    expect(saetze([druck], [], teile)).toEqual([
      "Das Konzept enthält keine Handlungsfelder; zu zählen ist also nichts.",
    ])
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

  it("never makes a number up: a Begruendung without its figures is broken code", () => {
    const { konzept, urteile } = pruefe([{ gedruckt: "50", formel: zuwachs }], zugewanderte(250, 300))
    const kaputt = urteile.map((urteil) => ({ ...urteil, begruendung: { code: "vielfaches" as const, angaben: {} } }))
    expect(() => kaputt.map((urteil) => satzOf(urteil, createZusammenhang(konzept)))).toThrow(/has no number "bis"/u)
  })
})

// Helpers

const genau = (zahl: number): { readonly von: number; readonly bis: number } => ({ von: zahl, bis: zahl })

const anstieg = { art: "richtung", groesse: "anteil", von: "2010", bis: "2020", behauptet: "steigend" }
const zuwachs = { art: "differenz", groesse: "zugewanderte", von: "2010", bis: "2020" }
const anteil2020 = { art: "indikator", indikator: "anteil", zeit: "2020" }
const anteilEu2020 = { art: "indikator", indikator: "anteil-eu", zeit: "2020" }
const rangNachLand = {
  art: "rang",
  groesse: "nach-land",
  zeit: "2020",
  unter: { merkmal: "land" },
  elemente: ["Atlantis"],
  ordnung: "vomGroessten",
}

const zugewanderte = (damals: number, heute: number) => [
  wert("zugewanderte", "2010", damals),
  wert("zugewanderte", "2020", heute),
]

/** The printed share of each area: 10,0 % in 2010, and in 2020 as given, with one decimal. */
const inAllenBezirken = (heute: ReadonlyArray<number>) =>
  heute.flatMap((zahl, i) => [
    wert("anteil", "2010", 10, { gebiet: String(i + 1), stellen: 1 }),
    wert("anteil", "2020", zahl, { gebiet: String(i + 1), stellen: 1 }),
  ])

const saetze = (...eingaben: Parameters<typeof pruefe>): ReadonlyArray<string> => {
  const { konzept, urteile } = pruefe(...eingaben)
  return urteile.map((urteil) => satzOf(urteil, createZusammenhang(konzept)))
}

/** The Urteile a code can come with. */
const urteileOf = (code: BegruendungCode): ReadonlyArray<Urteil["urteil"]> => {
  if (code === "prozentStattPunkte") return ["falscheEinheit"]
  if (code === "einheit") return ["falscheEinheit", "widerspricht"]
  if (code === "richtungInAllen") return ["stimmt"]
  const offene: ReadonlyArray<BegruendungCode> = [
    "nennerFehlt",
    "zaehlerFehlt",
    "eingabeFehlt",
    "nurGenannt",
    "nurGedruckt",
    "rundungLaesstOffen",
    "lesartFehlt",
    "ohneBasis",
  ]
  return offene.includes(code) ? ["nichtNachrechenbar"] : ["stimmt", "widerspricht"]
}

/** The last of some printed figures, what it turns out to be, and why. */
interface Fall {
  readonly drucke: ReadonlyArray<Druck>
  readonly beobachtungen?: Parameters<typeof pruefe>[1]
  readonly teile?: Parameters<typeof pruefe>[2]
  readonly code: BegruendungCode
  readonly urteil: Urteil["urteil"]
  readonly satz: string
}

const fall = (
  code: BegruendungCode,
  urteil: Urteil["urteil"],
  drucke: ReadonlyArray<Druck>,
  beobachtungen: Fall["beobachtungen"],
  satz: string,
): Fall => ({ code, urteil, drucke, beobachtungen, satz })

// 300 of 1.200 are 25 %
const einViertel = [wert("zugewanderte", "2020", 300), wert("bevoelkerung", "2020", 1200)]
// 9 of 1.200 are 7,5 of 1.000
const geburten = [wert("geburten", "2020", 9), wert("bevoelkerung", "2020", 1200)]
const nachGeschlecht = [
  wert("nach-geschlecht", "2020", 150, { merkmale: { geschlecht: "männlich" } }),
  wert("nach-geschlecht", "2020", 140, { merkmale: { geschlecht: "weiblich" } }),
]
const nachLand = [
  wert("nach-land", "2020", 70, { merkmale: { land: "Atlantis" } }),
  wert("nach-land", "2020", 50, { merkmale: { land: "Lummerland" } }),
]
// 20,0 stands for 19,95 to 20,05 and 30 for 29,5 to 30,5: 9,45 to 10,55 points, (29,5 − 20,05) ÷ 20,05 = 47,13 % to
// (30,5 − 19,95) ÷ 19,95 = 52,88 %
const gedruckteAnteile = [wert("anteil", "2010", 20, { stellen: 1 }), wert("anteil", "2020", 30, { stellen: 0 })]
// „25 %“ stands for 24,5 to 25,5: 250 are that of 980,4 to 1.020,4; 100 of these are 9,80 to 10,20 %, while „12 %“ of
// 100 ÷ 0,125 = 800 to 100 ÷ 0,115 = 869,6
const nurZaehler = [wert("zugewanderte", "2020", 250), wert("aus-eu", "2020", 100)]
const folgt = "Aus „25 %“ (Kapitel 4) folgt für „Bevölkerung“ (2020): 981 bis 1.020 Personen"

const summe = { art: "summe", groesse: "nach-geschlecht", zeit: "2020", ueber: "geschlecht" }
const vielfaches = { art: "vielfaches", groesse: "zugewanderte", von: "2010", bis: "2020" }
const jahre = { art: "jahre", von: "2007-05", bis: "2018" }
const jeFeld = { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" }
const liste = { art: "aufzaehlung", eintraege: ["Sprache", "Wohnen"] }
const zuerst = { gedruckt: "zwei Kurse", lesart: genau(2), formel: { art: "genannt" } }
const nochmals = { art: "genannt", bei: "v-1" }

const faelle: ReadonlyArray<Fall> = [
  fall(
    "anteil",
    "stimmt",
    [{ gedruckt: "25,0 %", formel: anteil2020 }],
    einViertel,
    "300 von 1.200 (Bevölkerung) sind 25,00 %.",
  ),
  fall(
    "anteil",
    "widerspricht",
    [{ gedruckt: "26 %", formel: anteil2020 }],
    einViertel,
    "300 von 1.200 (Bevölkerung) sind 25,00 %; gedruckt ist „26 %“.",
  ),
  fall(
    "indikator",
    "stimmt",
    [{ gedruckt: "7,5", formel: { ...anteil2020, indikator: "geburtenrate" } }],
    geburten,
    "Die Formel von „Geburtenrate“ ergibt 7,50 je 1.000.",
  ),
  fall(
    "indikator",
    "widerspricht",
    [{ gedruckt: "9", formel: { ...anteil2020, indikator: "geburtenrate" } }],
    geburten,
    "Die Formel von „Geburtenrate“ ergibt 7,50 je 1.000; gedruckt ist „9“.",
  ),
  fall(
    "summe",
    "stimmt",
    [{ gedruckt: "290", formel: summe }],
    nachGeschlecht,
    "150 (männlich) + 140 (weiblich) = 290.",
  ),
  fall(
    "summe",
    "widerspricht",
    [{ gedruckt: "300", formel: summe }],
    nachGeschlecht,
    "150 (männlich) + 140 (weiblich) = 290; gedruckt ist „300“.",
  ),
  fall("differenz", "stimmt", [{ gedruckt: "50", formel: zuwachs }], zugewanderte(1250, 1300), "1.300 − 1.250 = 50."),
  fall(
    "differenz",
    "widerspricht",
    [{ gedruckt: "60", formel: zuwachs }],
    zugewanderte(1250, 1300),
    "1.300 − 1.250 = 50; gedruckt ist „60“.",
  ),
  fall(
    "prozentStattPunkte",
    "falscheEinheit",
    [{ gedruckt: "10 %", formel: { ...zuwachs, groesse: "anteil" } }],
    gedruckteAnteile,
    "30 % − 20,0 % = 10,0 %-Punkte (nach den gedruckten Stellen 9,45 bis 10,55). " +
      "Das sind Prozentpunkte; in Prozent wäre die Änderung 47,13 bis 52,88 %.",
  ),
  fall(
    "vielfaches",
    "stimmt",
    [{ lesart: { von: 2.4, bis: 2.6 }, formel: vielfaches }],
    zugewanderte(100, 250),
    "250 ÷ 100 = 2,50.",
  ),
  fall(
    "vielfaches",
    "widerspricht",
    [{ gedruckt: "verdoppelt", lesart: genau(2), formel: vielfaches }],
    zugewanderte(100, 250),
    "250 ÷ 100 = 2,50; gedruckt ist „verdoppelt“.",
  ),
  fall(
    "rang",
    "stimmt",
    [{ lesart: genau(1), formel: rangNachLand }],
    nachLand,
    "Atlantis (70 Personen): Rang 1 von 2 gedruckten Werten (Merkmal „land“), vom größten Wert an.",
  ),
  fall(
    "rang",
    "widerspricht",
    [
      {
        gedruckt: "den stärksten Zuwachs",
        lesart: genau(1),
        formel: { ...rangNachLand, groesse: "anteil", seit: "2010", unter: { raumeinheit: "bezirk" }, elemente: ["3"] },
      },
    ],
    inAllenBezirken([20, 25, 21.5, 8]),
    "Hafen (+11,5 %-Punkte): Rang 2 von 4 gedruckten Werten (Bezirke), vom größten Wert an; " +
      "behauptet ist „den stärksten Zuwachs“.",
  ),
  fall(
    "rang",
    "stimmt",
    [
      {
        lesart: genau(1),
        formel: {
          ...rangNachLand,
          groesse: "anteil",
          unter: { raumeinheit: "bezirk" },
          elemente: ["4"],
          ordnung: "vomKleinsten",
        },
      },
    ],
    inAllenBezirken([20, 25, 21.5, 8]),
    "Am Wald (8,0 %): Rang 1 von 4 gedruckten Werten (Bezirke), vom kleinsten Wert an.",
  ),
  fall(
    "richtung",
    "stimmt",
    [{ formel: anstieg }],
    gedruckteAnteile,
    "20,0 % → 30 %: +10,0 %-Punkte (nach den gedruckten Stellen 9,45 bis 10,55).",
  ),
  fall(
    "richtung",
    "widerspricht",
    [{ formel: { ...anstieg, groesse: "zugewanderte", behauptet: "sinkend" } }],
    zugewanderte(1250, 1300),
    "1.250 → 1.300: +50; der Text behauptet einen Rückgang.",
  ),
  fall(
    "richtungInAllen",
    "stimmt",
    [{ formel: { ...anstieg, inAllen: "bezirk" } }],
    inAllenBezirken([20, 25, 21.5, 11]),
    "In allen 4 Gebieten gestiegen, nach den gedruckten Stellen um 0,90 bis 15,10 %-Punkte.",
  ),
  fall(
    "jahre",
    "stimmt",
    [{ lesart: genau(11), formel: jahre }],
    [],
    "Von Mai 2007 bis 2018 sind es 10 bis 11 volle Jahre.",
  ),
  fall(
    "jahre",
    "widerspricht",
    [{ gedruckt: "zwölf Jahre", lesart: genau(12), formel: jahre }],
    [],
    "Von Mai 2007 bis 2018 sind es 10 bis 11 volle Jahre; gedruckt ist „zwölf Jahre“.",
  ),
  fall(
    "zaehlung",
    "stimmt",
    [{ lesart: genau(3), formel: { art: "zaehlung", nomen: "massnahmen" } }],
    [],
    "Das Konzept enthält 3 Maßnahmen.",
  ),
  fall(
    "zaehlung",
    "widerspricht",
    [{ gedruckt: "vier Ziele", lesart: genau(4), formel: { art: "zaehlung", nomen: "ziele" } }],
    [],
    "Das Konzept enthält 2 Ziele; gedruckt ist „vier Ziele“.",
  ),
  fall("zaehlungJe", "stimmt", [{ lesart: { von: 0, bis: 2 }, formel: jeFeld }], [], "Ziele je Handlungsfeld: 2, 0."),
  fall(
    "zaehlungJe",
    "widerspricht",
    [{ gedruckt: "je zwei", lesart: genau(2), formel: jeFeld }],
    [],
    "Ziele je Handlungsfeld: 2, 0; gedruckt ist „je zwei“.",
  ),
  fall("aufzaehlung", "stimmt", [{ lesart: genau(2), formel: liste }], [], "Aufgezählt werden 2: „Sprache“, „Wohnen“."),
  fall(
    "aufzaehlung",
    "widerspricht",
    [{ gedruckt: "drei", lesart: genau(3), formel: liste }],
    [],
    "Aufgezählt werden 2: „Sprache“, „Wohnen“; gedruckt ist „drei“.",
  ),
  fall(
    "wiederholung",
    "stimmt",
    [zuerst, { lesart: genau(2), formel: nochmals }],
    [],
    "Ebenso bei „zwei Kurse“ (Kapitel 4).",
  ),
  fall(
    "wiederholung",
    "widerspricht",
    [zuerst, { gedruckt: "drei", lesart: genau(3), formel: nochmals }],
    [],
    "Anders bei „zwei Kurse“ (Kapitel 4); gedruckt ist „drei“.",
  ),
  fall(
    "grundgesamtheit",
    "stimmt",
    [
      { gedruckt: "25 %", formel: anteil2020 },
      { gedruckt: "10 %", formel: anteilEu2020 },
    ],
    nurZaehler,
    `${folgt}; 100 davon sind 9,80 bis 10,20 %.`,
  ),
  fall(
    "grundgesamtheit",
    "widerspricht",
    [
      { gedruckt: "25 %", formel: anteil2020 },
      { gedruckt: "12 %", formel: anteilEu2020 },
    ],
    nurZaehler,
    `${folgt}. 100 davon sind 9,80 bis 10,20 %; „12 %“ setzt dagegen 800 bis 869 Personen voraus. ` +
      "Beides zugleich kann nicht stimmen.",
  ),
  fall(
    "einheit",
    "falscheEinheit",
    [{ gedruckt: "25", einheit: "personen", formel: anteil2020 }],
    einViertel,
    "Die Zahl passt, die Einheit nicht: gedruckt in „Personen“, gerechnet in „%“ (25,00).",
  ),
  fall(
    "einheit",
    "widerspricht",
    [{ gedruckt: "30", einheit: "personen", formel: anteil2020 }],
    einViertel,
    "Weder Zahl noch Einheit passen: gedruckt in „Personen“, gerechnet in „%“ (25,00).",
  ),
  fall(
    "nennerFehlt",
    "nichtNachrechenbar",
    [{ gedruckt: "25 %", formel: anteil2020 }],
    nurZaehler,
    "„Bevölkerung“ (2020) liegt nicht vor; 250 sind „25 %“ von 981 bis 1.020 Personen.",
  ),
  fall(
    "zaehlerFehlt",
    "nichtNachrechenbar",
    [{ gedruckt: "25 %", formel: anteil2020 }],
    [wert("bevoelkerung", "2020", 1200)],
    "Die Anzahl liegt nicht vor; „25 %“ von 1.200 sind 294 bis 306 Personen.",
  ),
  fall(
    "eingabeFehlt",
    "nichtNachrechenbar",
    [{ gedruckt: "50", formel: zuwachs }],
    [wert("zugewanderte", "2020", 5)],
    "„Zugewanderte“ (2010) liegt nicht vor; ohne diese Zahl geht die Rechnung nicht.",
  ),
  fall(
    "ohneBasis",
    "nichtNachrechenbar",
    [{ gedruckt: "10 %", formel: zuwachs }],
    zugewanderte(0, 900),
    "Von 0 aus lässt sich keine Änderung in Prozent angeben.",
  ),
  fall(
    "differenz",
    "stimmt",
    [{ gedruckt: "5,9 %", formel: zuwachs }],
    zugewanderte(850, 900),
    "Änderung von 850 auf 900: +5,9 %.",
  ),
  fall(
    "nurGenannt",
    "nichtNachrechenbar",
    [zuerst],
    [],
    "Der Text nennt diese Angabe, aber nicht die Zahlen, aus denen sie sich ergibt.",
  ),
  fall(
    "nurGedruckt",
    "nichtNachrechenbar",
    [{ gedruckt: "60 %", formel: { ...anteil2020, indikator: "zufriedenheit" } }],
    [],
    "Von „Zustimmung zu ‚Ich lebe gern hier‘“ ist nur der gedruckte Wert bekannt.",
  ),
  fall(
    "rundungLaesstOffen",
    "nichtNachrechenbar",
    [{ formel: anstieg }],
    [wert("anteil", "2010", 20, { stellen: 0 }), wert("anteil", "2020", 20.2, { stellen: 1 })],
    "20 % → 20,2 %: Die gedruckten Stellen lassen offen, ob der Wert gestiegen ist.",
  ),
  fall(
    "lesartFehlt",
    "nichtNachrechenbar",
    [{ gedruckt: "einige", formel: zuwachs }],
    zugewanderte(1, 2),
    "Als Zahl lässt sich das nicht lesen; welche gemeint ist, fehlt im Konzept (Angabe „lesart“).",
  ),
]
