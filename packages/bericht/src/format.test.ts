import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  formatAenderung,
  formatAnzahl,
  formatGrenzen,
  formatListe,
  formatOrt,
  formatSpanne,
  formatStelle,
  formatVonBis,
  formatWert,
  formatZahl,
  formatZeit,
  nameOfEinheit,
  stellenOf,
  zitiere,
} from "./format.ts"

describe("formatZahl", () => {
  it("prints what reads back as the number, up to half of its last digit", () => {
    fc.assert(
      fc.property(anyZahl, fc.integer({ min: 0, max: 6 }), (zahl, stellen) => {
        const fehler = Math.abs(parseZahl(formatZahl(zahl, stellen)) - zahl)
        expect(fehler).toBeLessThanOrEqual(0.5 * 10 ** -stellen + Math.abs(zahl) * 1e-14)
      }),
    )
  })

  it("groups by three, with as many decimals as asked, and never prints a zero with a sign or a word", () => {
    fc.assert(
      fc.property(anyZahl, fc.integer({ min: 0, max: 6 }), (zahl, stellen) => {
        const text = formatZahl(zahl, stellen)
        expect(text).toMatch(/^−?\d{1,3}(?:\.\d{3})*(?:,\d+)?$/u)
        expect(text.split(",")[1]?.length ?? 0).toBe(stellen)
        if (parseZahl(text) === 0) expect(text).not.toContain("−")
      }),
    )
  })

  it("rounds halves away from zero, as whole-number arithmetic does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.integer({ min: 1, max: 4 }),
        fc.nat(3),
        (n, tiefe, stellen) => {
          const zehner = 10n ** BigInt(tiefe)
          const gerundet = (2n * BigInt(Math.abs(n)) + zehner) / (2n * zehner)
          const text = formatZahl(n / 10 ** (tiefe + stellen), stellen)
          expect(BigInt(text.replaceAll(/[^0-9]/gu, ""))).toBe(gerundet)
        },
      ),
    )
  })

  it("keeps the order of numbers", () => {
    fc.assert(
      fc.property(anyZahl, anyZahl, fc.integer({ min: 0, max: 3 }), (a, b, stellen) => {
        const [x, y] = [a, b].map((zahl) => parseZahl(formatZahl(zahl, stellen)))
        expect(Math.sign((x ?? 0) - (y ?? 0)) * Math.sign(a - b)).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it.each([
    [0, 0, "0"],
    [-0, 1, "0,0"],
    [-0.04, 1, "0,0"],
    [-0.05, 1, "−0,1"],
    [999, 0, "999"],
    [1000, 0, "1.000"],
    [1234567.891, 2, "1.234.567,89"],
    [1.005, 2, "1,01"],
    [0.615, 2, "0,62"],
    [9.995, 2, "10,00"],
    [600_000_000_000_000, 0, "600.000.000.000.000"],
    [9_007_199_254_740_991, 0, "9.007.199.254.740.991"],
  ])("prints %d with %d decimals as %s", (zahl, stellen, text) => {
    expect(formatZahl(zahl, stellen)).toBe(text)
  })
})

describe("formatWert and formatAenderung", () => {
  it.each([
    [24.4, "%", "24,4 %"],
    [7.6, "%-Punkte", "7,6 %-Punkte"],
    [26064, "personen", "26.064 Personen"],
    [1, "personen", "1 Person"],
    [-1, "personen", "−1 Person"],
    [0, "personen", "0 Personen"],
    [12.7, "personen", "13 Personen"],
    [0.368, "index", "0,37"],
    [2.5, "fach", "2,5-fach"],
    [8.53, "je 1.000", "8,5 je 1.000"],
    [12, "Haushalte", "12 Haushalte"],
    [1.38, "Kinder je Frau", "1,38 Kinder je Frau"],
  ])("names %d in %s as %s", (zahl, einheit, text) => {
    expect(formatWert(zahl, einheit)).toBe(text)
  })

  it("shows as many decimals as were printed", () => {
    expect(formatWert(32, "%", 0)).toBe("32 %")
    expect(formatWert(0.3, "index", 3)).toBe("0,300")
  })

  it("gives a change its sign, but not one that rounds to zero", () => {
    const aenderungen = [7.6, -7.6, 0, 0.04, -0.04].map((zahl) => formatAenderung(zahl, "%-Punkte"))
    expect(aenderungen).toEqual(["+7,6 %-Punkte", "−7,6 %-Punkte", "0,0 %-Punkte", "0,0 %-Punkte", "0,0 %-Punkte"])
    expect(formatAenderung(1, "personen")).toBe("+1 Person")
    expect(formatAenderung(100, "personen")).toBe("+100 Personen")
  })

  it("names units as words", () => {
    expect(["personen", "index", "fach", "%", "€"].map((einheit) => nameOfEinheit(einheit))).toEqual([
      "Personen",
      "Index",
      "Vielfaches",
      "%",
      "€",
    ])
  })
})

describe("formatSpanne", () => {
  it("shows of counts only whole numbers within the Spanne, and the outermost of them", () => {
    fc.assert(
      fc.property(anySpanne(1000), (spanne) => {
        fc.pre(Math.ceil(spanne.von) <= Math.floor(spanne.bis))
        const [von = 0, bis = von] = formatSpanne(spanne, "personen")
          .replace(/ Person(en)?$/u, "")
          .split(" bis ")
          .map(parseZahl)
        expect(spanne.von <= von && von <= bis && bis <= spanne.bis).toBe(true)
        expect(von - 1 < spanne.von && bis + 1 > spanne.bis).toBe(true)
      }),
    )
  })

  it("keeps the order of the bounds in every unit", () => {
    fc.assert(
      fc.property(anySpanne(1000), anyEinheit, (spanne, einheit) => {
        const [von = 0, bis = von] = formatGrenzen(spanne, einheit).split(" bis ").map(parseZahl)
        expect(von).toBeLessThanOrEqual(bis)
        expect(Math.abs(von - spanne.von)).toBeLessThan(1)
        expect(Math.abs(bis - spanne.bis)).toBeLessThan(1)
      }),
    )
  })

  it("shows one number where both bounds print alike", () => {
    expect(formatSpanne({ von: 6228, bis: 6228 }, "personen")).toBe("6.228 Personen")
    expect(formatSpanne({ von: 29.81, bis: 29.8101 }, "%")).toBe("29,81 %")
  })

  it.each([
    [{ von: 106601.227, bis: 107039.014 }, "personen", "106.602 bis 107.039 Personen"],
    [{ von: -0.5, bis: 0.5 }, "personen", "0 Personen"],
    [{ von: 0.2, bis: 1.7 }, "personen", "1 Person"],
    [{ von: 8.53, bis: 8.53 }, "je 1.000", "8,53 je 1.000"],
    [{ von: 0.3, bis: 0.4 }, "Haushalte", "0,30 bis 0,40 Haushalte"],
    [{ von: 7.05, bis: 8.15 }, "%-Punkte", "7,05 bis 8,15 %-Punkte"],
    [{ von: 0.335, bis: 0.345 }, "index", "0,335 bis 0,345"],
    [{ von: 4, bis: 5 }, "", "4 bis 5"],
  ])("shows %o in %s as %s", (spanne, einheit, text) => {
    expect(formatSpanne(spanne, einheit)).toBe(text)
  })
})

describe("formatZeit", () => {
  it.each([
    ["2018", "2018", "von 2018 bis 2018"],
    ["2007-05", "Mai 2007", "von Mai 2007 bis Mai 2007"],
    ["2018-03", "März 2018", "von März 2018 bis März 2018"],
    ["2018-12-31", "31.12.2018", "vom 31.12.2018 bis zum 31.12.2018"],
    ["2018-Q3", "3. Quartal 2018", "vom 3. Quartal 2018 bis zum 3. Quartal 2018"],
    ["2018/2019", "Schuljahr 2018/2019", "vom Schuljahr 2018/2019 bis zum Schuljahr 2018/2019"],
    ["ohneAngabe", "ohne Zeitangabe", undefined],
  ])("writes %s as %s", (zeit, text, vonBis) => {
    expect(formatZeit(zeit)).toBe(text)
    if (vonBis !== undefined) expect(formatVonBis(zeit, zeit)).toBe(vonBis)
  })

  it("names every month", () => {
    const monate = Array.from(
      { length: 12 },
      (_, i) => formatZeit(`2020-${String(i + 1).padStart(2, "0")}`).split(" ")[0],
    )
    expect(monate.join(" ")).toBe("Januar Februar März April Mai Juni Juli August September Oktober November Dezember")
  })
})

describe("formatStelle", () => {
  it.each([
    [{ kapitel: "4" }, "Kapitel 4"],
    [{ kapitel: "4", absatz: 2, fussnote: 1 }, "Kapitel 4, Absatz 2, Fußnote 1"],
    [{ kapitel: "9.1", abschnitt: "3", punkt: 2 }, "Kapitel 9.1, Abschnitt 3, Punkt 2"],
    [{ kapitel: "3", abschnitt: "Die „neue“ Steuerung" }, "Kapitel 3, „Die ‚neue‘ Steuerung“"],
    [{ kapitel: "4", tabellenzeile: "10. Hafen", seite: 17 }, "Kapitel 4, Tabellenzeile „10. Hafen“, Seite 17"],
    [{ kapitel: "4", zitat: "nur die Worte" }, "Kapitel 4"],
  ])("cites %o as %s", (stelle, text) => {
    expect(formatStelle(stelle)).toBe(text)
  })
})

describe("formatOrt", () => {
  it.each([
    [{ datei: "konzept.yaml", zeile: 41, spalte: 7, zeiger: "/ziele/6/titel" }, "konzept.yaml:41:7 → ziele[6].titel"],
    [{ datei: "beobachtungen/einwohner.csv", zeile: 3 }, "beobachtungen/einwohner.csv:3"],
    [{ zeiger: "/0/wert" }, "[0].wert"],
    [{ zeiger: "/kommune/raumeinheiten/0/gebiete/12/id" }, "kommune.raumeinheiten[0].gebiete[12].id"],
    [{ zeiger: "/a~1b/c~0d" }, "a/b.c~d"],
    [{ datei: "konzept.yaml", zeiger: "" }, "konzept.yaml"],
    [{}, ""],
  ])("shows %o as %s", (ort, text) => {
    expect(formatOrt(ort)).toBe(text)
  })
})

describe("words around them", () => {
  it("counts in singular and plural", () => {
    const anzahlen = [0, 1, 2, 1200].map((anzahl) => formatAnzahl(anzahl, "Ziel", "Ziele"))
    expect(anzahlen).toEqual(["0 Ziele", "1 Ziel", "2 Ziele", "1.200 Ziele"])
  })

  it("lists with „und“ before the last", () => {
    expect([[], ["Nord"], ["Nord", "West"], ["Nord", "West", "Hafen"]].map((teile) => formatListe(teile))).toEqual([
      "",
      "Nord",
      "Nord und West",
      "Nord, West und Hafen",
    ])
  })

  it("turns quotation marks within quotation marks into single ones", () => {
    expect(zitiere("Leben Sie „gern“ hier?")).toBe("„Leben Sie ‚gern‘ hier?“")
    fc.assert(
      fc.property(fc.array(fc.constantFrom("a", " ", "„", "“")), (zeichen) => {
        expect(zitiere(zeichen.join(""))).toMatch(/^„[^„“]*“$/u)
      }),
    )
  })
})

describe("stellenOf", () => {
  it("never shows part of a person, and a share with one decimal", () => {
    fc.assert(
      fc.property(anyZahl, (zahl) => {
        expect([stellenOf("personen", zahl), stellenOf("%", zahl), stellenOf("index", zahl)]).toEqual([0, 1, 2])
      }),
    )
  })
})

describe("in English", () => {
  it("numbers have the same digits with point and comma the other way round", () => {
    fc.assert(
      fc.property(anyZahl, fc.integer({ min: 0, max: 6 }), (zahl, stellen) => {
        const swap = (text: string): string => text.replaceAll(/[.,]/gu, (zeichen) => (zeichen === "." ? "," : "."))
        expect(formatZahl(zahl, stellen, "en")).toBe(swap(formatZahl(zahl, stellen)))
      }),
    )
  })
  it("units of ours are English, those of a Konzept stay", () => {
    const einheiten = ["personen", "index", "fach", "%-Punkte", "je 1.000", "Kurse", "je Kurs", "constructor"]
    expect(einheiten.map((einheit) => nameOfEinheit(einheit, "en"))).toEqual([
      "persons",
      "index",
      "multiple",
      "percentage points",
      "per 1,000",
      "Kurse",
      "je Kurs",
      "constructor",
    ])
    expect([1, 2].map((zahl) => formatWert(zahl, "personen", undefined, "en"))).toEqual(["1 person", "2 persons"])
    expect(formatWert(1.5, "fach", undefined, "en")).toBe("1.5-fold")
    expect(formatAenderung(7.6, "%-Punkte", undefined, "en")).toBe("+7.6 percentage points")
    expect(formatSpanne({ von: 7.05, bis: 8.15 }, "%", "en")).toBe("7.05 to 8.15 %")
    expect(formatAnzahl(1200, "goal", "goals", "en")).toBe("1,200 goals")
  })
  it("times and passages read like this", () => {
    expect(
      ["2018-12-31", "2007-05", "2018-Q3", "2018/2019", "ohneAngabe", "2018"].map((z) => formatZeit(z, "en")),
    ).toEqual(["2018-12-31", "May 2007", "Q3 2018", "school year 2018/2019", "no time given", "2018"])
    expect(formatVonBis("2007", "2018-12-31", "en")).toBe("from 2007 to 2018-12-31")
    expect(formatListe(["Nord", "Süd", "West"], "en")).toBe("Nord, Süd and West")
    expect(zitiere("Wir „hier“", "en")).toBe("“Wir ‘hier’”")
    const stelle = {
      kapitel: "4",
      abschnitt: "Ziele",
      absatz: 2,
      punkt: 1,
      tabellenzeile: "Süd",
      fussnote: 3,
      seite: 5,
    }
    expect(formatStelle(stelle, "en")).toBe(
      "chapter 4, “Ziele”, paragraph 2, item 1, table row “Süd”, footnote 3, page 5",
    )
    expect(formatStelle({ kapitel: "4", abschnitt: "4.1" }, "en")).toBe("chapter 4, section 4.1")
  })
})

// Helpers

/** Reads a German print back. */
const parseZahl = (text: string): number => Number(text.replaceAll(".", "").replace(",", ".").replace("−", "-"))

const anyZahl = fc.oneof(
  fc.double({ min: -1e12, max: 1e12, noNaN: true }),
  fc.double({ min: -1, max: 1, noNaN: true }),
  fc.integer(),
  fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000),
)

const anyEinheit = fc.constantFrom("personen", "%", "%-Punkte", "index", "fach", "je 1.000", "Haushalte", "")

/** A Spanne with bounds of whole parts, such as thousandths. */
const anySpanne = (teile: number) =>
  fc
    .tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.oneof(fc.nat(20 * teile), fc.nat(1e7)))
    .map(([von, breite]) => ({ von: von / teile, bis: (von + breite) / teile }))
