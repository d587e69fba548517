import { type Befund, befund, decodeKonzept, formatZeiger } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parse, stringify } from "yaml"
import { decodeText } from "./decodeText.ts"
import { readKonzept } from "./readKonzept.ts"

describe("reading", () => {
  it("agrees with the yaml library on any document", () => {
    fc.assert(
      fc.property(dokumente, (text) => {
        expect(wertOf(text)).toEqual(parse(text))
      }),
    )
  })
  it("gives back what was written", () => {
    fc.assert(
      fc.property(abschnitte, (wert) => {
        expect(wertOf(JSON.stringify(wert))).toEqual(wert)
        expect(wertOf(stringify(wert))).toEqual(wert)
      }),
    )
  })
  it("does not depend on line ends, nor do the places", () => {
    fc.assert(
      fc.property(dokumente, fc.constantFrom("\r\n", "\r"), (text, ende) => {
        const anders = text.replaceAll("\n", ende)
        expect(wertOf(anders)).toEqual(wertOf(text))
        for (const [zeiger] of walk(wertOf(text))) expect(placeOf(anders, zeiger)).toEqual(placeOf(text, zeiger))
      }),
    )
  })
  it("takes JSON as well", () => {
    expect(decodeKonzept(wertOf(JSON.stringify(parse(musterstadt), undefined, 2)))).toEqual(
      decodeKonzept(wertOf(musterstadt)),
    )
  })
  it("lets no key reach a prototype", () => {
    const text = '__proto__: { admin: true }\nconstructor: { prototype: { admin: true } }\n"\\x5f_proto__": 1\n'
    expect(codesOf(text)).toContainEqual(["AngabeUnbekannt", 1])
    expect(({} as { admin?: boolean }).admin).toBeUndefined()
  })
})

describe("locate", () => {
  it("finds every value where its text stands", () => {
    fc.assert(
      fc.property(abschnitte, (wert) => {
        const text = JSON.stringify(wert, undefined, 1)
        for (const [zeiger, teil] of walk(wert)) {
          expect(
            restAt(text, placeOf(text, zeiger)).startsWith(
              typeof teil === "object" && teil !== null ? (Array.isArray(teil) ? "[" : "{") : JSON.stringify(teil),
            ),
          ).toBe(true)
        }
      }),
    )
  })
  it("finds every key that is not expected", () => {
    fc.assert(
      fc.property(abschnitte, (wert) => {
        const text = JSON.stringify(wert, undefined, 1)
        for (const schluessel of Object.keys(wert)) {
          const { wo } = inhaltOf(text).locate(
            befund(
              "AngabeUnbekannt",
              { zeiger: formatZeiger([schluessel]) },
              { feld: schluessel, naechste: "", erlaubt: [] },
            ),
          )
          expect(restAt(text, wo).startsWith(JSON.stringify(schluessel))).toBe(true)
        }
      }),
    )
  })
  it("finds the nearest place that exists for what is missing, and never fails", () => {
    fc.assert(
      fc.property(abschnitte, fc.array(fc.oneof(fc.string(), fc.nat(3)), { maxLength: 4 }), (wert, pfad) => {
        const text = stringify(wert)
        const { zeile, spalte } = placeOf(text, formatZeiger(pfad))
        expect(text.split("\n")[Number(zeile) - 1]?.length).toBeGreaterThanOrEqual(Number(spalte) - 1)
      }),
    )
  })
  it.each([
    ["a missing Angabe stands at the first one beside it", "/ziele/0/titel", 4, 5],
    ["in a list at its list", "/ziele/7", 4, 3],
    ["in a mapping on one line as well", "/kommune/ags", 2, 12],
    ["in the whole file at its first Angabe", "/format", 1, 1],
    ["a value stands where it begins", "/kommune/name", 2, 18],
    ["folded text where its sign stands", "/ziele/0/text", 5, 11],
    ["an Angabe without a value at its key", "/leer", 8, 1],
    ["an entry without a value at its list", "/ziele/1", 4, 3],
    ["the whole file at its beginning", "", 1, 1],
  ])("%s", (_, zeiger, zeile, spalte) => {
    const text =
      "titel: Konzept\nkommune: { name: Musterstadt }\nziele:\n  - id: z-1\n    text: >-\n      gefaltet\n  -\nleer:\n"
    expect(placeOf(text, zeiger)).toEqual({ datei: "konzept.yaml", zeile, spalte, zeiger })
  })
  it("leaves a Befund of another file, or without a pointer, as it is", () => {
    const fremd = befund("AngabeFehlt", { datei: "werte.csv", zeile: 3, zeiger: "/titel" }, { feld: "titel" })
    expect(inhaltOf(musterstadt).locate(fremd)).toEqual(fremd)
    expect(inhaltOf(musterstadt).locate(befund("DateiLeer", {}, { datei: "x" })).wo).toEqual({})
  })
  it("moves by one line with each line that is put above", () => {
    fc.assert(
      fc.property(fc.nat(50), (n) => {
        const { zeile } = placeOf("# davor\n".repeat(n) + musterstadt, "/ziele/0/titel")
        expect(zeile).toBe(n + Number(placeOf(musterstadt, "/ziele/0/titel").zeile))
      }),
    )
  })
})

describe("a fault", () => {
  it.each<[nummer: string, text: string, code: string, zeile: number]>([
    ["A1 empty", "", "DateiLeer", 1],
    ["A1 blank", " \n\t\n", "DateiLeer", 1],
    ["A1 only comments", "# nichts\n# mehr\n", "DateiLeer", 1],
    ["A1 an empty document", "---\n", "DateiLeer", 1],
    ["A5 a tab for indentation", "kommune:\n\tname: Musterstadt\n", "YamlSyntax", 2],
    ["A6 a list cut off", "id: a\nziele: [a, b", "YamlSyntax", 2],
    ["A6 a list that is not closed", "id: a\nziele: [a, b\ntitel: x\n", "YamlSyntax", 3],
    ["A6 a text that is not closed, at its beginning", 'id: a\ntitel: "x\nfassung: y\nzustand: z\n', "YamlSyntax", 2],
    ["A7 a key given twice", "id: a\ntitel: x\nid: b\n", "SchluesselDoppelt", 3],
    ["A7 a key given twice in JSON", '{\n "id": "a",\n "id": "b"\n}', "SchluesselDoppelt", 3],
    [
      "A7 a key given twice deep inside",
      "ziele:\n  - id: a\n    stelle: { kapitel: x, kapitel: y }\n",
      "SchluesselDoppelt",
      3,
    ],
    ["A8 a second document", "id: a\n---\nid: b\n", "YamlSyntax", 2],
    ["A9 an anchor", "id: a\ntitel: &x y\n", "YamlVerweis", 2],
    ["A9 an alias", "id: a\ntitel: *x\n", "YamlVerweis", 2],
    ["A11 65 levels", `id: a\nziele: ${"[".repeat(64)}${"]".repeat(64)}\n`, "YamlUmfang", 2],
    [
      "A11 65 levels of indentation",
      Array.from({ length: 65 }, (_, i) => `${" ".repeat(i)}a:\n`).join(""),
      "YamlUmfang",
      65,
    ],
    ["A12 a key with a hidden meaning", "id: a\n__proto__: { admin: true }\n", "AngabeUnbekannt", 2],
    ["A12 constructor", "id: a\nkommune:\n  constructor: x\n", "AngabeUnbekannt", 3],
    ["A12 prototype", "id: a\nkommune: { prototype: x }\n", "AngabeUnbekannt", 2],
    ["A13 a tag of another language", "id: a\ntitel: !!js/function 'f'\n", "YamlSyntax", 2],
    ["A13 a tag of one's own", "id: a\nkommune: !stadt { name: x }\n", "YamlSyntax", 2],
    ["A15 an AGS without quotes", musterstadt.replace('"01001000"', "01001000"), "AgsUngueltig", 6],
    ["A17 a hexadecimal number where text is due", musterstadt.replace('"2026"', "0x1F"), "TypFalsch", 4],
    ["A17 an exponent", musterstadt.replace("absatz: 3", "absatz: 1e3"), "ZahlSchreibweise", 14],
    ["A17 a leading zero", musterstadt.replace("absatz: 3", "absatz: 03"), "ZahlSchreibweise", 14],
    ["A18 digits that would be lost", "id: a\ntitel: 12345678901234567890\n", "ZahlUngenau", 2],
    ["A18 decimals that would be lost", "id: a\ntitel: 0.12345678901234567\n", "ZahlUngenau", 2],
    ["A18 a number beyond all bounds", "id: a\ntitel: 1e400\n", "ZahlUngenau", 2],
    ["A18 infinity", "id: a\ntitel: -.inf\n", "ZahlUngenau", 2],
    ["A18 less than nothing and yet nothing", musterstadt.replace("absatz: 3", "absatz: -0"), "WertUngueltig", 14],
    ["two values on one line", "id: a\ntitel: Ziele: neu\n", "YamlSyntax", 2],
    ["a letter that YAML keeps for itself", "id: a\ntitel: @stadt\n", "YamlSyntax", 2],
    ["a list as a key", "id: a\n? [b]\n: c\n", "YamlSyntax", 2],
    ["an unknown directive", "%FOO\n---\nid: a\n", "YamlSyntax", 1],
    ["a wrong escape", 'id: a\ntitel: "C:\\quelle"\n', "YamlSyntax", 2],
    ["A10 a section of 5 001 keys", Array.from({ length: 5_001 }, (_, i) => `k${i}:`).join("\n"), "YamlUmfang", 5_001],
    [
      "A10 a section of 5 001 keys deep inside",
      `ziele:\n  - id: a\n    text: {${Array.from({ length: 5_001 }, (_, i) => `k${i}:`).join(", ")}}\n`,
      "YamlUmfang",
      3,
    ],
    ["a file too long", "#".repeat(5_000_001), "YamlUmfang", 1],
  ])("%s", (_, text, code, zeile) => {
    expect(codesOf(text)).toContainEqual([code, zeile])
  })
  it.each<[nummer: string, von: string, nach: string, code: string]>([
    ["A14 a merge key is an unknown key", "zustand: entwurf", "<<: { zustand: entwurf }", "AngabeUnbekannt"],
    ["A16 a text that YAML takes for a number", '"2026"', "1.10", "TypFalsch"],
    ["A19 a decimal comma", "absatz: 3", 'absatz: "3,5"', "ZahlSchreibweise"],
    ["A20 a day that does not exist", "2019-02-01", "2019-02-30", "DatumUngueltig"],
    ["A20 a day in German order", "2019-02-01", "01.02.2019", "DatumUngueltig"],
    ["A22 an Angabe misspelt", "massnahmen:", "masnahmen:", "AngabeUnbekannt"],
    ["A23 an Angabe missing", "titel: Sprachkurse ausbauen", "# Sprachkurse ausbauen", "AngabeFehlt"],
    ["A24 an id given twice", "id: z-2", "id: z-1", "KennungDoppelt"],
    ["A25 a reference to nothing", "zielIds: [z-1]", "zielIds: [z-9]", "VerweisUnbekannt"],
    ["A26 a character that hides", "name: Musterstadt", 'name: "Muster\\u202Estadt"', "ZeichenVerboten"],
    ["A28 a title of a megabyte", "titel: Sprachkurse ausbauen", `titel: ${"x".repeat(1_000_000)}`, "TextUngueltig"],
    ["A29 a format of the future", 'format: "1"', 'format: "99"', "FormatNeuer"],
  ])("%s is found when the Konzept is decoded, on its line", (_, von, nach, code) => {
    const text = musterstadt.replace(von, () => nach)
    const zeile = text.slice(0, text.lastIndexOf(nach)).split("\n").length
    const { wert, locate } = inhaltOf(text)
    const ergebnis = decodeKonzept(wert)
    const befunde = Result.isFailure(ergebnis) ? ergebnis.failure.befunde.map(locate) : []
    expect(befunde.map((b) => [b.code, b.wo.datei, b.wo.zeile])).toContainEqual([
      code,
      "konzept.yaml",
      code === "AngabeFehlt" ? zeile - 1 : zeile,
    ])
  })
  it("A2, A4: a byte order mark does no harm, and wrong bytes have their place", () => {
    const bytes = new TextEncoder().encode(`\ufeff${musterstadt}`)
    expect(wertOf(Result.getOrThrow(decodeText("konzept.yaml", bytes, "utf-8", 20)))).toEqual(wertOf(musterstadt))
  })
  it("A7: names the line on which the key stands first", () => {
    const doppelt = befundeOf("id: a\ntitel: x\nid: b\n").find(({ code }) => code === "SchluesselDoppelt")
    expect(doppelt).toMatchObject({
      wo: { zeile: 3, spalte: 1, zeiger: "/id" },
      angaben: { schluessel: "id", ersteZeile: 1 },
    })
  })
  it("does not hide the others: keys, anchors, numbers and the shape are told together, in the order of the file", () => {
    const text = musterstadt
      .replace("zustand: entwurf", "zustand: &z entwurf\nzustand: entwurf")
      .replace("absatz: 3", "absatz: 1e999")
      .replace("id: z-2", "id: [z-2]")
      .replace("zielIds: [z-1]", "zielIds: [z-9]")
    expect(codesOf(text)).toEqual([
      ["YamlVerweis", 5],
      ["SchluesselDoppelt", 6],
      ["ZahlUngenau", 15],
      ["TypFalsch", 16],
      ["VerweisUnbekannt", 22],
    ])
  })
  it("of syntax is told once a line, with the library's words for experts", () => {
    const befunde = befundeOf("a: b: c: d\n  e: f\n@\n")
    expect(new Set(befunde.map(({ wo }) => wo.zeile)).size).toBe(befunde.length)
    expect(befunde[0]?.ursache).toMatch(/mappings/u)
  })
  it("beyond the hundredth is counted only", () => {
    const befunde = befundeOf("a: 1\n".repeat(2_000))
    expect(befunde).toHaveLength(101)
    expect(befunde.at(-1)).toMatchObject({ code: "BefundeGekuerzt", angaben: { genannt: 100, insgesamt: 2_006 } })
  })
  it("of a word without quotes shows what is written, not what YAML makes of it", () => {
    const gefunden = (von: string, nach: string) => {
      const { wert, locate } = inhaltOf(musterstadt.replace(von, nach))
      const ergebnis = decodeKonzept(wert)
      return Result.isFailure(ergebnis) ? ergebnis.failure.befunde.map((b) => locate(b).angaben) : []
    }
    expect(gefunden('"2026"', "1.10")).toEqual([
      { feld: "fassung", erwartet: "Text", gefunden: "„1.10“ ohne Anführungszeichen", vorschlag: '"1.10"' },
    ])
    expect(gefunden("'Teilhabe'", "True")).toMatchObject([{ vorschlag: '"True"' }])
    expect(gefunden("'Teilhabe'", "[True]")).toMatchObject([{ gefunden: "eine Liste" }])
    expect(gefunden("'Teilhabe'", "")).toMatchObject([{ gefunden: "null" }])
  })
  it("of an AGS without quotes gives it back with its zero", () => {
    expect(befundeOf(musterstadt.replace('"01001000"', "01001000"))).toMatchObject([
      { code: "AgsUngueltig", wo: { zeile: 6, spalte: 17 }, angaben: { vorschlag: '"01001000"' } },
    ])
  })
})

describe("a hostile file", () => {
  it.each<[string, string]>([
    [
      "A9 a billion laughs",
      `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefghij"[i]}`).join(",")}]`).join("\n")}`,
    ],
    ["A10 60 000 keys", Array.from({ length: 60_000 }, (_, i) => `k${i}: ${i}`).join("\n")],
    ["A10 60 000 keys on one line", `{${Array.from({ length: 60_000 }, (_, i) => `k${i}: ${i}`).join(",")}}`],
    ["A10 the same key 60 000 times", "k: 1\n".repeat(60_000)],
    ["A11 20 000 brackets", "[".repeat(20_000)],
    ["A11 a million brackets", "{[".repeat(500_000)],
    ["20 000 dashes", "- ".repeat(20_000)],
    ["20 000 question marks", "? ".repeat(20_000)],
    ["colons", ": a".repeat(300_000)],
    ["anchors", "&a ".repeat(50_000)],
    ["aliases", "- *a\n".repeat(100_000)],
    ["tags", "!a ".repeat(50_000)],
    ["quotes", '"" '.repeat(300_000)],
    ["escapes", `a: "${"\\\n".repeat(500_000)}"`],
    ["line ends in brackets", `{${"\n".repeat(4_000_000)}a: b}`],
    ["comments", "# x\n".repeat(1_000_000)],
    ["documents", "---\na\n".repeat(300_000)],
    ["blanks", ` ${"a ".repeat(1_000_000)}`],
    ["a text without an end", `a: "${"x".repeat(1_000_000)}`],
    ["a key without an end", `${"x".repeat(1_000_000)}: 1`],
    ["tabs", "\t".repeat(1_000_000)],
  ])("%s is read or refused within seconds", { timeout: 20_000 }, (_, text) => {
    const beginn = performance.now()
    expect(Result.isResult(readKonzept("konzept.yaml", text))).toBe(true)
    expect(performance.now() - beginn).toBeLessThan(60_000)
  })
  it(
    "of any kind gives an answer, pollutes nothing and places every fault inside of the file",
    { timeout: 60_000 },
    () => {
      fc.assert(
        fc.property(mutationen(musterstadt), (text) => {
          const zeilen = text.split(/\r\n|\n|\r/u)
          for (const { wo } of befundeOf(text)) {
            expect(zeilen[Number(wo.zeile) - 1]?.length).toBeGreaterThanOrEqual(Number(wo.spalte) - 1)
          }
        }),
        { numRuns: 1_000 },
      )
      expect(Object.keys(Object.prototype)).toEqual([])
    },
  )
  it("cut off anywhere is read as a whole or refused with a place", () => {
    for (let i = 0; i < musterstadt.length; i++)
      expect(Result.isResult(readKonzept("konzept.yaml", musterstadt.slice(0, i)))).toBe(true)
  })
})

// Helpers

const musterstadt = `format: "1"
id: musterstadt-2026
titel: Integrationskonzept
fassung: "2026"
zustand: entwurf
kommune: { ags: "01001000", name: Musterstadt }
quellen:
  - { id: melderegister, titel: Melderegister, veroeffentlichtAm: 2019-02-01 }
ziele:
  - id: z-1
    titel: Sprachkurse ausbauen
    text: >-
      Wer neu ist, soll die Sprache lernen können.
    stelle: { kapitel: "9.1", absatz: 3 }
  - id: z-2
    titel: 'Teilhabe'
massnahmen:
  - id: m-1
    titel: "Lotsen"
    lautKonzept: geplant
    zielIds: [z-1]
`

const inhaltOf = (text: string) => Result.getOrThrow(readKonzept("konzept.yaml", text))
const wertOf = (text: string): unknown => inhaltOf(text).wert
const placeOf = (text: string, zeiger: string): Befund["wo"] =>
  inhaltOf(text).locate(befund("AngabeFehlt", { zeiger }, { feld: "x" })).wo
const befundeOf = (text: string): ReadonlyArray<Befund> =>
  Result.match(readKonzept("konzept.yaml", text), { onSuccess: () => [], onFailure: ({ befunde }) => befunde })
const codesOf = (text: string) => befundeOf(text).map(({ code, wo }) => [code, wo.zeile])
const restAt = (text: string, { zeile, spalte }: Befund["wo"]): string => {
  const davor = text.split("\n").slice(0, Number(zeile) - 1)
  return text.slice(davor.join("\n").length + (davor.length > 0 ? 1 : 0) + Number(spalte) - 1)
}

const walk = (
  wert: unknown,
  pfad: ReadonlyArray<string | number> = [],
): ReadonlyArray<readonly [zeiger: string, wert: unknown]> => [
  [formatZeiger(pfad), wert],
  ...(typeof wert === "object" && wert !== null
    ? Object.entries(wert).flatMap(([key, teil]) => walk(teil, [...pfad, Array.isArray(wert) ? Number(key) : key]))
    : []),
]

/** Keys of digits only cannot be told from positions in a pointer, and three names are refused. */
const schluessel = fc
  .oneof(fc.stringMatching(/^[a-z]{1,8}$/u), fc.string({ unit: "grapheme-ascii", maxLength: 12 }))
  .filter((key) => !/^\d+$/u.test(key) && !["__proto__", "constructor", "prototype"].includes(key))
const skalare = fc.oneof(
  fc
    .string({ unit: "grapheme", maxLength: 30 })
    .filter((text) => !/[\p{Cc}\ufeff\u2028\u2029]/u.test(text.replace(/[\t\n]/gu, ""))),
  fc.constantFrom(
    "",
    "null",
    "true",
    "1",
    "1.10",
    "- a",
    "a: b",
    "# x",
    "@",
    "&a",
    "*a",
    "!a",
    "{",
    "]",
    "a\nb\n",
    " a ",
    "\ta",
    "'",
    '"',
    "\\",
    "ja\n\n nein",
  ),
  fc.integer(),
  fc
    .double({ noNaN: true, noDefaultInfinity: true })
    .filter((zahl) => !Object.is(zahl, -0) && (!Number.isInteger(zahl) || Number.isSafeInteger(zahl)))
    // an exponent is refused
    .filter((zahl) => !String(zahl).includes("e")),
  fc.boolean(),
  fc.constant(null),
)
const { wert: werte } = fc.letrec<{ readonly wert: unknown }>((tie) => ({
  wert: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    skalare,
    fc.array(tie("wert"), { maxLength: 4 }),
    fc.dictionary(schluessel, tie("wert"), { maxKeys: 4 }),
  ),
}))
const abschnitte = fc.dictionary(schluessel, werte, { minKeys: 1, maxKeys: 5 })
const dokumente = fc
  .tuple(
    abschnitte,
    fc.record({
      indent: fc.constantFrom(1, 2, 4),
      collectionStyle: fc.constantFrom("any", "block", "flow"),
      defaultStringType: fc.constantFrom("PLAIN", "QUOTE_DOUBLE", "QUOTE_SINGLE", "BLOCK_FOLDED", "BLOCK_LITERAL"),
      lineWidth: fc.constantFrom(0, 20, 80),
    }),
  )
  .map(([wert, optionen]) => stringify(wert, optionen as object))

/** A sound file in which something was cut, doubled, put in or swapped. */
const mutationen = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        von: fc.nat(text.length),
        weg: fc.nat(20),
        dazu: fc.oneof(
          fc.string({ maxLength: 6 }),
          fc.constantFrom(
            "\n",
            "\t",
            ": ",
            "- ",
            "[",
            "{",
            "}",
            "]",
            '"',
            "'",
            "&a ",
            "*a",
            "!!x ",
            "---\n",
            "#",
            "|",
            ">",
            "? ",
            "\r",
            "<<: ",
            "__proto__: ",
          ),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((schritte) =>
      schritte.reduce((bisher, { von, weg, dazu }) => bisher.slice(0, von) + dazu + bisher.slice(von + weg), text),
    )
