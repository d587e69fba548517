import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { konzeptOf, leeresKonzept, luecke, plain, plainIndikator, werteAus, wert } from "../musterstadt.test.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { renderCsv, renderTabelle } from "./renderCsv.ts"

const sprachen = [
  ["de", ";", ","],
  ["en", ",", "."],
] as const

describe.each(sprachen)("the values as CSV in %s", (sprache, delimiter, dezimal) => {
  const read = (text: string) => parse(text, { bom: true, delimiter, record_delimiter: "\r\n" })

  it("are read back as they are: one row per Indikator, area, time and Merkmale, every number to 15 digits", () => {
    fc.assert(
      fc.property(anyKommune, ({ konzept, beobachtungen }) => {
        const auswertung = werteAus(konzept, beobachtungen)
        const [kopf = [], ...zeilen] = read(renderCsv(konzept, auswertung, sprache))
        expect(kopf).toHaveLength(13)
        const erwartet = auswertung.indikatoren.flatMap(({ id, werte }) =>
          werte.map(({ zeit, gebiet = "", wert: w }) => [
            id,
            zeit,
            gebiet,
            w._tag === "Zahl" ? Number(w.zahl.toPrecision(15)) : undefined,
          ]),
        )
        const gelesen = zeilen.map(([id, , zeit, gebiet, , , zahl = ""]) => [
          id,
          zeit,
          gebiet,
          zahl === "" ? undefined : Number(zahl.replace(dezimal, ".")),
        ])
        expect(gelesen).toEqual(erwartet)
        // a row has a value or the reason why there is none
        for (const zeile of zeilen) expect((zeile[6] === "") !== (zeile[10] === "")).toBe(true)
      }),
    )
  })

  it("begin with a byte order mark, end lines as Windows does, and group no digits", () => {
    const konzept = konzeptOf({ ...ohneZiele, indikatoren: [plainIndikator("saldo")] })
    const text = renderCsv(konzept, werteAus(konzept, [wert("saldo", "2020", -1234.5, { stellen: 1 })]), sprache)
    expect(text.startsWith(`\uFEFF${sprache === "de" ? "indikator;titel" : "indicator,title"}`)).toBe(true)
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/u)
    expect(read(text)[1]?.[6]).toBe(sprache === "de" ? "-1234,5" : "-1234.5")
  })

  it("let no title be a formula of a spreadsheet, while a negative number stays a number", () => {
    fc.assert(
      fc.property(fc.constantFrom(..."=+-@\t\r＝＋－＠"), fc.string({ maxLength: 8 }), (zeichen, rest) => {
        const [[text = "", zahl] = []] = read(renderTabelle([[`${zeichen}x${rest}`, "-3"]], sprache))
        expect(text).toBe(`'${zeichen}x${rest}`)
        expect(zahl).toBe("-3")
      }),
    )
    const konzept = konzeptOf({
      ...ohneZiele,
      quellen: plain.quellen.map((quelle) => ({ ...quelle, titel: "@SUM(A1:A9)" })),
      indikatoren: [plainIndikator("anteil", { titel: '=HYPERLINK("http://x";"y")' })],
    })
    const text = renderCsv(konzept, werteAus(konzept, [wert("anteil", "2020", 5, { stellen: 1 })]), sprache)
    const [, zeile = []] = read(text)
    expect([zeile[1], zeile[11]]).toEqual(['\'=HYPERLINK("http://x";"y")', "'@SUM(A1:A9)"])
  })
})

describe("a row", () => {
  it("of a hole has no value but its reason, and of a withheld number as well", () => {
    const konzept = konzeptOf({
      ...ohneZiele,
      indikatoren: [plainIndikator("anteil")],
      bewertungsregeln: { mindestfallzahl: 5 },
    })
    const auswertung = werteAus(konzept, [
      wert("anteil", "2020", luecke("gesperrt"), { gebiet: "2" }),
      wert("zugewanderte", "2020", 3, { gebiet: "1" }),
      wert("bevoelkerung", "2020", 1000, { gebiet: "1" }),
    ])
    const zeilen = renderCsv(konzept, auswertung).split("\r\n").slice(1, -1)
    expect(zeilen).toEqual([
      "anteil;Anteil der Zugewanderten;2020;1;Nord;;;%;;;gesperrt (Datenschutz), es fehlt „Zugewanderte“ (Nord, 2020);Einwohnerregister;",
      "anteil;Anteil der Zugewanderten;2020;2;West;;;%;;;gesperrt (Datenschutz);Einwohnerregister;",
    ])
    expect(renderCsv(konzept, auswertung, "en")).toContain(",,%,,,withheld (data protection),Einwohnerregister,")
  })
  it("tells a printed value from a computed one, and a provisional from a final", () => {
    const konzept = konzeptOf({ ...ohneZiele, indikatoren: [plainIndikator("anteil")] })
    const beobachtungen = [
      wert("anteil", "2020", 24.9, { stellen: 1 }),
      { ...wert("zugewanderte", "2020", 250), status: "vorlaeufig" as const },
      wert("bevoelkerung", "2020", 1000),
    ]
    expect(renderCsv(konzept, werteAus(konzept, beobachtungen)).split("\r\n")[1]).toBe(
      "anteil;Anteil der Zugewanderten;2020;;;;25;%;24,9;errechnet;;Einwohnerregister;ja",
    )
  })
  it("shows no digits that only a computer knows", () => {
    const konzept = konzeptOf({ ...ohneZiele, indikatoren: [plainIndikator("anteil")] })
    // 100 · 7 / 100 is 7.000000000000001 for a computer
    const werte = [wert("zugewanderte", "2020", 7), wert("bevoelkerung", "2020", 100)]
    expect(renderCsv(konzept, werteAus(konzept, werte))).toContain(";7;%;")
  })
  it("stands only for values: without one there is the header alone", () => {
    const konzept = leeresKonzept()
    expect(renderCsv(konzept, werteAus(konzept)).split("\r\n")).toHaveLength(2)
  })
})

// Helpers

const ohneZiele = { ziele: [], massnahmen: [] }
