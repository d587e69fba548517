import { type Befund, befund, decodeBeobachtungen, formatZeiger } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeText } from "./decodeText.ts"
import { readBeobachtungen, readBeobachtungenSoweit } from "./readBeobachtungen.ts"

const kopf = "messgroesse;zeit;wert;einheit;quelle"
const zeile = "mh;2018;1;%;q"

describe("reading", () => {
  it("gives back what was written, whatever the separator, the line ends, the quotes and the order of columns", () => {
    fc.assert(
      fc.property(tabellen, schreibweisen, (tabelle, schreibweise) => {
        const wert = wertOf(writeCsv(tabelle, schreibweise).text)
        expect(wert).toEqual(tabelle)
        expect(decodeBeobachtungen(wert)).toEqual(Result.succeed(tabelle))
      }),
    )
  })
  it("skips blank lines and rows of empty cells wherever they stand", () => {
    fc.assert(
      fc.property(
        tabellen.filter((tabelle) => !/\\[nr]/u.test(JSON.stringify(tabelle))),
        fc.array(fc.constantFrom("", ";;;;;;;;;;;;", "  ", "; ;"), { maxLength: 4 }),
        (tabelle, leere) => {
          const [erste = "", ...zeilen] = writeCsv(tabelle, einfach).text.split("\n")
          const text = [...leere.filter((leer) => leer.trim() === ""), erste, ...zeilen.flatMap((z) => [...leere, z])]
          expect(wertOf(text.join("\n"))).toEqual(tabelle)
        },
      ),
    )
  })
  it("takes a byte order mark for nothing", () => {
    expect(wertOf(`\ufeff${kopf}\n${zeile}\n`)).toEqual(wertOf(`${kopf}\n${zeile}\n`))
  })
  it("reads an office's file in Windows-1252 where it is told so", () => {
    const bytes = Uint8Array.from(
      `${kopf};stelle:kapitel;stelle:zitat\n${zeile};4;weiblich f\u00fcr alle\n`,
      (zeichen) => zeichen.charCodeAt(0),
    )
    expect(Result.isFailure(decodeText("werte.csv", bytes, "utf-8", 20))).toBe(true)
    expect(wertOf(Result.getOrThrow(decodeText("werte.csv", bytes, "windows-1252", 20)))).toEqual([
      expect.objectContaining({ stelle: { kapitel: "4", zitat: "weiblich für alle" } }),
    ])
  })
  it("leaves out what a row does not say", () => {
    expect(
      wertOf(
        "messgroesse;zeit;gebiet;wert;einheit;status;quelle;erfasstAm;merkmal:alter;stelle:kapitel\nmh;2018;;12;%;;q;;;\n",
      ),
    ).toEqual([
      { messgroesse: "mh", zeit: "2018", wert: { _tag: "Zahl", zahl: 12, stellen: 0 }, einheit: "%", quelle: "q" },
    ])
  })
  it("keeps keys as text, leading zeros included", () => {
    expect(wertOf("messgroesse;zeit;gebiet;wert;einheit;quelle\nmh;2018;01001000;12;%;q\n")).toEqual([
      expect.objectContaining({ gebiet: "01001000", zeit: "2018" }),
    ])
  })
  it("takes a formula in a cell for plain text", () => {
    const text = `${kopf};stelle:kapitel;stelle:zitat\n${zeile};4;"=HYPERLINK(""http://x"")"\n`
    expect(wertOf(text)).toEqual([
      expect.objectContaining({ stelle: { kapitel: "4", zitat: '=HYPERLINK("http://x")' } }),
    ])
  })
})

describe("locate", () => {
  it("points at the cell, whatever the separator, the line ends and the quotes", () => {
    fc.assert(
      fc.property(tabellen, schreibweisen, (tabelle, schreibweise) => {
        const { text, zellen } = writeCsv(tabelle, schreibweise)
        const { locate } = inhaltOf(text)
        for (const { zeiger, roh } of zellen) {
          const { wo } = locate(befund("AngabeFehlt", { zeiger }, { feld: "x" }))
          expect(restAt(text, wo).startsWith(roh)).toBe(true)
        }
      }),
    )
  })
  it.each([
    ["a part of a value stands in its cell", "/1/wert/zahl", 4, 9],
    ["a Merkmal in its column", "/1/merkmale/alter", 4, 15],
    ["a part of the Stelle in its column", "/0/stelle/kapitel", 2, 16],
    ["an Angabe without a column at the beginning of its row", "/1/status", 4, 1],
    ["a row at its beginning", "/0", 2, 1],
    ["a row that does not exist in the header", "/9/wert", 1, 1],
    ["the whole list in the header", "", 1, 1],
  ])("%s", (_, zeiger, zeilennummer, spalte) => {
    const text =
      "messgroesse;zeit;wert;einheit;quelle;merkmal:alter;stelle:kapitel\nmh;2018;1;%;q;;4\n\nmh;2019;2;%;q;alt;4\n"
    expect(inhaltOf(text).locate(befund("AngabeFehlt", { zeiger }, { feld: "x" })).wo).toEqual({
      datei: "werte.csv",
      zeile: zeilennummer,
      spalte,
      zeiger,
    })
  })
  it("leaves a Befund of another file, or without a pointer, as it is", () => {
    const { locate } = inhaltOf(`${kopf}\n${zeile}\n`)
    const fremd = befund("AngabeFehlt", { datei: "konzept.yaml", zeile: 3, zeiger: "/0" }, { feld: "x" })
    expect(locate(fremd)).toEqual(fremd)
    expect(locate(befund("DateiLeer", {}, { datei: "x" })).wo).toEqual({})
  })
  it("names the line of a fault of the shape also behind line breaks in cells", () => {
    const text = `${kopf};stelle:kapitel;stelle:zitat\r\n${zeile};4;"a\r\nb"\r\nmh;2018-02-30;1;%;q;4;c\r\n`
    const { wert, locate } = inhaltOf(text)
    const ergebnis = decodeBeobachtungen(wert)
    if (Result.isSuccess(ergebnis)) throw new Error("there is no 30 February")
    expect(ergebnis.failure.befunde.map(locate).map(({ code, wo }) => [code, wo.zeile, wo.spalte])).toEqual([
      ["DatumUngueltig", 4, 4],
    ])
  })
})

describe("a fault", () => {
  it("of a row is told for every row that has it, and for no other", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(zeile, "mh;2018", `${zeile};`, "mh;2018;1.000;%;q", "mh;2018;;%;q", 'mh;2018;1;"%"x;q'),
          { minLength: 1, maxLength: 60 },
        ),
        (zeilen) => {
          const erwartet = zeilen.flatMap((text, i) => {
            const code = {
              "mh;2018;1.000;%;q": "ZahlUngueltig",
              "mh;2018;;%;q": "ZahlUngueltig",
              'mh;2018;1;"%"x;q': "CsvSyntax",
              [zeile]: undefined,
            }
            return text === zeile ? [] : [[text in code ? code[text as keyof typeof code] : "ZeileUngleichLang", i + 2]]
          })
          expect(codesOf([kopf, ...zeilen].join("\n"))).toEqual(erwartet)
        },
      ),
    )
  })
  it.each<[nummer: string, text: string, code: string, zeile: number, spalte: number]>([
    [
      "B3 a header without separators we know",
      "messgroesse|zeit|wert|einheit|quelle\na|b|c|d|e\n",
      "TrennzeichenUnbekannt",
      1,
      1,
    ],
    ["B4 a row too short", `${kopf}\n${zeile}\nmh;2018\n`, "ZeileUngleichLang", 3, 1],
    ["B4 a row too long", `${kopf}\n${zeile};\n`, "ZeileUngleichLang", 2, 1],
    [
      "B5 a quote that is never closed, where it opens",
      `${kopf}\n${zeile}\nmh;2018;1;%;"q\n${zeile}\n${zeile}\n`,
      "CsvSyntax",
      3,
      13,
    ],
    ["B5 a quote closed too early", `${kopf}\nmh;2018;1;"%"x;q\n`, "CsvSyntax", 2, 11],
    ["B5 a quote inside of a field", `${kopf}\nmh;20"18;1;%;q\n`, "CsvSyntax", 2, 6],
    ["B5 a quote never closed in the header", `"${kopf}\n${zeile}\n`, "CsvSyntax", 1, 1],
    ["B6 bare CR", `${kopf}\r${zeile}\rmh;2018\r`, "ZeileUngleichLang", 3, 1],
    ["B6 mixed line ends", `${kopf}\r\n${zeile}\rmh;2018\n`, "ZeileUngleichLang", 3, 1],
    ["B7 a column given twice", `${kopf};zeit\n${zeile};2018\n`, "SpalteDoppelt", 1, 38],
    ["B8 a column with a hidden meaning", `${kopf};__proto__\n${zeile};x\n`, "SpalteUnbekannt", 1, 38],
    ["B8 a Merkmal with a hidden meaning", `${kopf};merkmal:constructor\n${zeile};x\n`, "SpalteUnbekannt", 1, 38],
    ["B9 a column renamed", "messgroesse;Zeit;wert;einheit;quelle\n", "SpalteUnbekannt", 1, 13],
    ["B9 a column missing", "messgroesse;zeit;wert;einheit\n", "SpalteFehlt", 1, 1],
    ["B9 a Stelle that has no such part", `${kopf};stelle:zeile\n${zeile};x\n`, "SpalteUnbekannt", 1, 38],
    ["B10 a grouping sign", `${kopf}\nmh;2018;1.234;%;q\n`, "ZahlUngueltig", 2, 9],
    ["B10 a decimal point where a comma is due", `${kopf}\nmh;2018;24.4;%;q\n`, "ZahlUngueltig", 2, 9],
    [
      "B10 a decimal comma where a point is due",
      `${kopf}\nmh;2018;"24,4";%;q\n`.replaceAll(";", ","),
      "ZahlUngueltig",
      2,
      9,
    ],
    [
      "B10 an unquoted grouping comma where it separates",
      `${kopf}\nmh;2018;1,234;%;q\n`.replaceAll(";", ","),
      "ZeileUngleichLang",
      2,
      1,
    ],
    ["B11 a sign of official statistics", `${kopf}\nmh;2018;-;%;q\n`, "ZahlUngueltig", 2, 9],
    ["B12 a percent sign in the field", `${kopf}\nmh;2018;31,7%;%;q\n`, "ZahlUngueltig", 2, 9],
    ["an empty value", `${kopf}\nmh;2018;;%;q\n`, "ZahlUngueltig", 2, 9],
    ["an empty file", "", "DateiLeer", 1, 1],
    ["blank lines only", "\n \r\n\r", "DateiLeer", 1, 1],
    ["a header only", `${kopf}\n`, "DateiLeer", 1, 1],
    ["a header and rows of empty cells", `${kopf}\n;;;;\n`, "DateiLeer", 1, 1],
    ["more columns than any file has", `${"a;".repeat(2_000)}\n`, "CsvUmfang", 1, 1],
  ])("%s", (_, text, code, zeilennummer, spalte) => {
    expect(befundeOf(text).map(({ code: c, wo }) => [c, wo.zeile, wo.spalte])).toContainEqual([
      code,
      zeilennummer,
      spalte,
    ])
  })
  it("in the header names what was meant", () => {
    const naechste = (spalte: string) =>
      befundeOf(`${kopf};${spalte}\n`).flatMap(({ code, angaben }) =>
        code === "SpalteUnbekannt" ? [angaben["naechste"]] : [],
      )
    expect(naechste("gebeit")).toEqual(["gebiet"])
    expect(naechste("merkmal:Geschlecht")).toEqual(["merkmal:geschlecht"])
    expect(naechste("stelle:absatzt")).toEqual(["stelle:absatz"])
    expect(naechste(" gebiet")).toEqual(["gebiet"])
    expect(naechste("merkmal:__proto__")).toEqual([""])
  })
  it("in the header names the separators and the columns that are there", () => {
    const [fehlt] = befundeOf("messgroesse;zeit;wert;Quelle;einheit\n")
    expect(fehlt).toMatchObject({
      code: "SpalteFehlt",
      angaben: {
        spalte: "quelle",
        naechste: "Quelle",
        vorhanden: ["messgroesse", "zeit", "wert", "Quelle", "einheit"],
      },
    })
  })
  it("does not hide the others: cells, rows and the shape are told together, in the order of the file", () => {
    const zeilen = ["mh;2018-02-30;1;%;q", "mh;2018;24.4;%;Quelle 1", "mh;2018", "mh;2018;1;;q", "Größe;heute;nein;%;q"]
    expect(codesOf([kopf, ...zeilen].join("\n"))).toEqual([
      ["DatumUngueltig", 2],
      ["ZahlUngueltig", 3],
      ["KennungUngueltig", 3],
      ["ZeileUngleichLang", 4],
      ["AngabeFehlt", 5],
      ["KennungUngueltig", 6],
      ["DatumUngueltig", 6],
      ["ZahlUngueltig", 6],
    ])
  })
  it("of a value says which rule it breaks and shows what was found", () => {
    expect(befundeOf(`${kopf}\nmh;2018;1.234;%;q\n`)[0]).toMatchObject({
      wo: { zeiger: "/0/wert" },
      angaben: { feld: "wert", gefunden: "„1.234“", regel: expect.stringContaining("Tausenderzeichen") },
    })
    expect(befundeOf(`${kopf}\nmh;2018;;%;q\n`)[0]?.angaben["gefunden"]).toBe("Ein leeres Feld")
  })
  it("in a number of the Stelle is found by the schema, the text kept", () => {
    const { wert, locate } = inhaltOf(`${kopf};stelle:kapitel;stelle:absatz\n${zeile};4;03\n`)
    const ergebnis = decodeBeobachtungen(wert)
    if (Result.isSuccess(ergebnis)) throw new Error("03 is no number of a paragraph")
    expect(ergebnis.failure.befunde.map(locate)[0]).toMatchObject({
      code: "TypFalsch",
      wo: { zeile: 2, spalte: 17 },
      angaben: { gefunden: "„03“" },
    })
  })
  it("beyond the hundredth is counted only", () => {
    const befunde = befundeOf(`${kopf}\n${"x\n".repeat(3_000)}`)
    expect(befunde).toHaveLength(101)
    expect(befunde.at(-1)).toMatchObject({ code: "BefundeGekuerzt", angaben: { genannt: 100, insgesamt: 3_000 } })
  })
  it.each([
    ["mh,2018,1,%,q", "„;“", "„,“"],
    ["mh\t2018\t1\t%\tq", "„;“", "Tabulatoren"],
    ["mh|2018|1|%|q", "„;“", "„|“"],
    ["mh|2018|1", "„;“", ""],
    ["mh,2018", "„;“", ""],
  ])("of a row %j that is separated otherwise says how", (text, trenner, stattdessen) => {
    expect(befundeOf(`${kopf}\n${text}\n`)).toMatchObject([
      { code: "ZeileUngleichLang", angaben: { felder: 1, spalten: 5, trenner, stattdessen } },
    ])
  })
})

describe("reading as far as possible", () => {
  it("keeps every row of the right width at its own place, whatever is wrong with the others", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(zeile, "mh;2018", "mh;2018;1.000;%;q", 'mh;2018;1;"%"x;q')), (zeilen) => {
        const { wert, locate, befunde } = readBeobachtungenSoweit("werte.csv", [kopf, ...zeilen].join("\n"))
        const breite = zeilen.flatMap((z, i) => (z === zeile || z.includes("1.000") ? [i + 2] : []))
        const orte = wert.map(
          (_, i) => locate(befund("AngabeFehlt", { zeiger: `/${i}/wert` }, { feld: "wert" })).wo.zeile,
        )
        expect(orte).toEqual(breite)
        expect(befunde.length === 0).toBe(zeilen.length > 0 && zeilen.every((z) => z === zeile))
      }),
    )
  })
  it("tells the same faults as reading the whole", () => {
    fc.assert(
      fc.property(mutationen(writeCsv(beispiel, einfach).text), (text) => {
        expect(readBeobachtungenSoweit("werte.csv", text).befunde).toEqual(befundeOf(text))
      }),
    )
  })
})

describe("a hostile file", () => {
  it.each<[string, string]>([
    ["quotes", '"'.repeat(5_000_000)],
    ["quotes and line ends", '"\n'.repeat(2_000_000)],
    ["separators", ";".repeat(5_000_000)],
    ["line ends", "\n".repeat(5_000_000)],
    ["blanks", " ".repeat(5_000_000)],
    ["rows without end", `messgroesse;zeit;wert;einheit;quelle\n${"a\n".repeat(2_000_000)}`],
    ["a cell of a megabyte", `messgroesse;zeit;wert;einheit;quelle\nmh;2018;${"9".repeat(1_000_000)};%;q\n`],
    ["a cell of dots", `messgroesse;zeit;wert;einheit;quelle\nmh;2018;${"1.".repeat(500_000)};%;q\n`],
    ["a cell of blanks", `messgroesse;zeit;wert;einheit;quelle\nmh;2018;${" ".repeat(1_000_000)}1;%;q\n`],
    ["a cell of quotes", `messgroesse;zeit;wert;einheit;quelle\nmh;2018;${'"'.repeat(1_000_000)};%;q\n`],
    ["a date of a megabyte", `messgroesse;zeit;wert;einheit;quelle\nmh;${"1".repeat(1_000_000)};1;%;q\n`],
    ["an id of a megabyte", `messgroesse;zeit;wert;einheit;quelle\n${"a".repeat(1_000_000)}!;2018;1;%;q\n`],
    ["a column of a megabyte", `messgroesse;zeit;wert;einheit;quelle;${"a".repeat(1_000_000)}\n`],
  ])("%s is read or refused within seconds", { timeout: 20_000 }, (_, text) => {
    const beginn = performance.now()
    Result.map(readBeobachtungen("werte.csv", text), ({ wert }) => decodeBeobachtungen(wert))
    expect(performance.now() - beginn).toBeLessThan(60_000)
  })
  it(
    "of any kind gives an answer, pollutes nothing and places every fault inside of the file",
    { timeout: 60_000 },
    () => {
      const muster = writeCsv(beispiel, einfach).text
      fc.assert(
        fc.property(mutationen(muster), (text) => {
          const zeilen = text.replace(/^\ufeff/u, "").split(/\r\n|\n|\r/u)
          for (const { wo } of befundeOf(text)) {
            expect(zeilen[Number(wo.zeile) - 1]?.length).toBeGreaterThanOrEqual(Number(wo.spalte) - 1)
          }
        }),
        { numRuns: 2_000 },
      )
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
  it("cut off anywhere never yields a value that was not there", () => {
    const { text } = writeCsv(beispiel, einfach)
    const zeilen = text.split("\n").length
    for (let i = 0; i < text.length; i++) {
      const ergebnis = readBeobachtungen("werte.csv", text.slice(0, i))
      expect(Result.isFailure(ergebnis) || (ergebnis.success.wert as ReadonlyArray<unknown>).length < zeilen).toBe(true)
    }
  })
})

// Helpers

interface Zeilenwert {
  readonly [feld: string]: unknown
}
interface Schreibweise {
  readonly trenner: ";" | ","
  readonly ende: "\n" | "\r\n" | "\r"
  readonly zitiert: boolean
  readonly rueckwaerts: boolean
  readonly amEnde: boolean
}

const kennung = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,7}$/u)
const texte = fc
  .oneof(
    fc.constantFrom("a;b", "a,b", 'sagt "ja"', "a\nb", "a\r\nb", "a\rb", "ä", " x ", "=1"),
    fc.string({ minLength: 1, maxLength: 10 }),
  )
  .filter((text) => text.trim() !== "" && !/\p{Cc}/u.test(text.replace(/[\t\n\r]/gu, "")))
const zahlen = fc
  .tuple(fc.integer({ min: -99_999, max: 99_999 }), fc.nat(3))
  .map(([n, stellen]) => ({ _tag: "Zahl", zahl: n / 10 ** stellen + 0, stellen }))
const luecken = fc.record(
  {
    _tag: fc.constant("KeinWert"),
    grund: fc.constantFrom(
      "nochNichtErhoben",
      "nichtErhebbar",
      "gesperrt",
      "nichtZutreffend",
      "nurInGrafik",
      "unbekannt",
    ),
    schranke: fc.record({ art: fc.constantFrom("unter", "ueber"), zahl: fc.nat(100) }),
    richtung: fc.constantFrom("steigend", "sinkend"),
  },
  { requiredKeys: ["_tag", "grund"] },
)
const stellen = fc.record(
  {
    kapitel: texte,
    abschnitt: texte,
    absatz: fc.integer({ min: 1, max: 99 }),
    punkt: fc.integer({ min: 1, max: 99 }),
    tabellenzeile: texte,
    fussnote: fc.integer({ min: 1, max: 99 }),
    seite: fc.integer({ min: 1, max: 999 }),
    zitat: texte,
  },
  { requiredKeys: ["kapitel"] },
)
const beobachtungen = fc.record(
  {
    messgroesse: kennung,
    zeit: fc.constantFrom("2018", "2018-Q3", "2018-12-31", "2018/2019", "ohneAngabe"),
    gebiet: kennung,
    merkmale: fc.dictionary(fc.constantFrom("alter", "geschlecht"), texte, { minKeys: 1 }),
    wert: fc.oneof(zahlen, luecken),
    einheit: fc.constantFrom("%", "personen", "index"),
    status: fc.constantFrom("endgueltig", "vorlaeufig"),
    quelle: kennung,
    erfasstAm: fc.constant("2019-02-01"),
    stelle: stellen,
  },
  { requiredKeys: ["messgroesse", "zeit", "wert", "einheit", "quelle"] },
)
const tabellen: fc.Arbitrary<ReadonlyArray<Zeilenwert>> = fc.array(beobachtungen, { minLength: 1, maxLength: 6 })
const schreibweisen: fc.Arbitrary<Schreibweise> = fc.record({
  trenner: fc.constantFrom(";", ","),
  ende: fc.constantFrom("\n", "\r\n", "\r"),
  zitiert: fc.boolean(),
  rueckwaerts: fc.boolean(),
  amEnde: fc.boolean(),
})
const einfach: Schreibweise = { trenner: ";", ende: "\n", zitiert: false, rueckwaerts: false, amEnde: true }

const pfade: { readonly [spalte: string]: ReadonlyArray<string> } = Object.fromEntries([
  ...["messgroesse", "zeit", "gebiet", "wert", "einheit", "status", "quelle", "erfasstAm"].map((name) => [
    name,
    [name],
  ]),
  ...["alter", "geschlecht"].map((name) => [`merkmal:${name}`, ["merkmale", name]]),
  ...["kapitel", "abschnitt", "absatz", "punkt", "tabellenzeile", "fussnote", "seite", "zitat"].map((name) => [
    `stelle:${name}`,
    ["stelle", name],
  ]),
])

/** Writes a table, with the raw text of each cell beside its pointer. */
const writeCsv = (
  tabelle: ReadonlyArray<Zeilenwert>,
  { trenner, ende, zitiert, rueckwaerts, amEnde }: Schreibweise,
) => {
  const spalten = rueckwaerts ? Object.keys(pfade).toReversed() : Object.keys(pfade)
  const quote = (text: string) => (zitiert || /[";,\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text)
  const rohe = tabelle.map((eintrag) =>
    spalten.map((spalte) => quote(formatZelle(eintrag, pfade[spalte] ?? [], trenner))),
  )
  return {
    text: [spalten.map(quote), ...rohe].map((felder) => felder.join(trenner)).join(ende) + (amEnde ? ende : ""),
    zellen: rohe.flatMap((felder, i) =>
      felder.map((roh, j) => ({ roh, zeiger: formatZeiger([i, ...(pfade[spalten[j] ?? ""] ?? [])]) })),
    ),
  }
}
const formatZelle = (eintrag: Zeilenwert, [feld = "", teil]: ReadonlyArray<string>, trenner: ";" | ","): string => {
  const wert = eintrag[feld]
  if (feld === "wert") return formatWert(wert as Zeilenwert, trenner)
  const zelle = teil === undefined ? wert : (wert as Zeilenwert | undefined)?.[teil]
  return zelle === undefined ? "" : String(zelle)
}
const formatWert = (
  { _tag, zahl, stellen: anzahl, grund, schranke, richtung }: Zeilenwert,
  trenner: ";" | ",",
): string => {
  if (_tag === "Zahl")
    return Number(zahl)
      .toFixed(Number(anzahl))
      .replace(".", trenner === ";" ? "," : ".")
  const { art, zahl: grenze } = (schranke ?? {}) as Zeilenwert
  return [grund, art === undefined ? undefined : `${art === "unter" ? "<" : ">"}${String(grenze)}`, richtung]
    .filter((wort) => wort !== undefined)
    .join(" ")
}

const beispiel: ReadonlyArray<Zeilenwert> = [
  {
    messgroesse: "mh",
    zeit: "2018",
    gebiet: "01",
    wert: { _tag: "Zahl", zahl: 24.4, stellen: 1 },
    einheit: "%",
    quelle: "q",
    merkmale: { alter: "60+" },
  },
  {
    messgroesse: "mh",
    zeit: "2019",
    wert: { _tag: "KeinWert", grund: "gesperrt" },
    einheit: "%",
    quelle: "q",
    stelle: { kapitel: "4", zitat: 'ein "Drittel"\nund mehr' },
  },
]

const inhaltOf = (text: string) => Result.getOrThrow(readBeobachtungen("werte.csv", text))
const wertOf = (text: string): unknown => inhaltOf(text).wert
const befundeOf = (text: string): ReadonlyArray<Befund> =>
  Result.match(readBeobachtungen("werte.csv", text), { onSuccess: () => [], onFailure: ({ befunde }) => befunde })
const codesOf = (text: string) => befundeOf(text).map(({ code, wo }) => [code, wo.zeile])
const restAt = (text: string, { zeile: nummer, spalte }: Befund["wo"]): string => {
  const anfaenge = [0, ...[...text.matchAll(/\r\n|\n|\r/gu)].map(({ index, 0: ende }) => index + ende.length)]
  return text.slice((anfaenge[Number(nummer) - 1] ?? 0) + Number(spalte) - 1)
}

/** A sound file in which something was cut, doubled, put in or swapped. */
const mutationen = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        von: fc.nat(text.length),
        weg: fc.nat(12),
        dazu: fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom("\n", "\r", "\r\n", ";", ",", '"', '""', "\t", "\ufeff", "__proto__", "merkmal:x", " "),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((schritte) =>
      schritte.reduce((bisher, { von, weg, dazu }) => bisher.slice(0, von) + dazu + bisher.slice(von + weg), text),
    )
