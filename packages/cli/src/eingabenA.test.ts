import { describe, expect, it, test } from "vitest"
import { expectOrdentlich, konzept, placeOf, pruefe, rufe, swap } from "./eingaben.test.ts"

// Bad input, group A: konzept.yaml. Each row goes through the whole program, from bytes to sentences.

type Fund = readonly [code: string, zeile: number | undefined, spalte: number | undefined]

interface Fall {
  readonly datei: string | Uint8Array
  readonly ausgang: 1 | 3
  /** every Befund, in the order of the file */
  readonly funde: ReadonlyArray<Fund>
  /** words that the sentences hold */
  readonly sagt?: ReadonlyArray<string>
}

/** A part of the sound Konzept replaced; the fault stands where `an` does in the new text, or else where `nach` does. */
const statt = (
  von: string,
  nach: string,
  code: string,
  weiteres: Partial<Fall & { readonly an: string }> = {},
): Fall => {
  const datei = swap(konzept, von, nach)
  const { an = nach, ...rest } = weiteres
  return { datei, ausgang: 3, funde: [[code, ...placeOf(datei, an)]], ...rest }
}
/** Text added at the end of the sound Konzept. */
const dazu = (text: string, code: string, weiteres: Partial<Fall & { readonly an: string }> = {}): Fall => {
  const { an = text, ...rest } = weiteres
  return { datei: konzept + text, ausgang: 3, funde: [[code, ...placeOf(konzept + text, an)]], ...rest }
}
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (zeichen) => zeichen.charCodeAt(0))
const utf16 = (text: string, marke: readonly [number, number]): Uint8Array =>
  Uint8Array.from([
    ...marke,
    ...Array.from(text, (z) => [z.charCodeAt(0) & 0xff, z.charCodeAt(0) >> 8]).flatMap(([tief = 0, hoch = 0]) =>
      marke[0] === 0xff ? [tief, hoch] : [hoch, tief],
    ),
  ])

/** The same Konzept as JSON: what `zeigen` prints is one. */
const json = (JSON.parse(rufe(["zeigen", "stadt", "--format=json"], {}).stdout) as { readonly konzept: object }).konzept
const alsJson = JSON.stringify(json, undefined, 1)

const zielkreis = swap(
  konzept,
  "    indikatorIds: [anteil]\n",
  "    indikatorIds: [anteil]\n    teilVonId: abendkurse\n",
)

/** Each sum has the two of the next level as its parts. */
const doppelsummen = (ebenen: number): string => {
  const zeilen = Array.from({ length: ebenen }, (_, i) => i).flatMap((i) =>
    ["a", "b"].map((x) => {
      const teile = i + 1 < ebenen ? `, teile: [a${i + 1}, b${i + 1}]` : ""
      return `  - { id: ${x}${i}, titel: T, einheit: personen${teile} }\n`
    }),
  )
  return swap(konzept, "messgroessen:\n", `messgroessen:\n${zeilen.join("")}`)
}
const kettensummen = (laenge: number): string => {
  const zeilen = Array.from({ length: laenge }, (_, i) => {
    const teile = i + 1 < laenge ? `, teile: [m${i + 1}]` : ""
    return `  - { id: m${i}, titel: T, einheit: personen${teile} }\n`
  })
  return swap(konzept, "messgroessen:\n", `messgroessen:\n${zeilen.join("")}`)
}
/** Ziele that name Handlungsfelder that are not there, beside as many that are. */
const verirrte = (anzahl: number): string => {
  const felder = Array.from({ length: anzahl }, (_, i) => `  - { id: da${i}, titel: F }\n`).join("")
  const ziele = Array.from({ length: anzahl }, (_, i) => `  - { id: z${i}, titel: Z, handlungsfeldId: fort${i} }\n`)
  return swap(
    swap(konzept, "handlungsfelder:\n", `handlungsfelder:\n${felder}`),
    "\nziele:\n",
    `\nziele:\n${ziele.join("")}`,
  )
}

const faelle: { readonly [titel: string]: Fall } = {
  "A1 an empty file names the command that writes a Konzept": {
    datei: "",
    ausgang: 3,
    funde: [["DateiLeer", 1, 1]],
    sagt: ["„zielwerk init“"],
  },
  "A1 a file of comments only is empty": {
    datei: "# Konzept\n\n# folgt\n",
    ausgang: 3,
    funde: [["DateiLeer", 1, 1]],
    sagt: ["„zielwerk init“"],
  },
  "A3 UTF-16 is named with its byte": {
    datei: utf16(konzept, [0xff, 0xfe]),
    ausgang: 3,
    funde: [["KodierungUngueltig", 1, 1]],
    sagt: ["Byte 1 (0xFF)", "UTF-16", "als UTF-8 speichern"],
  },
  "A3 UTF-16 the other way round as well": {
    datei: utf16(konzept, [0xfe, 0xff]),
    ausgang: 3,
    funde: [["KodierungUngueltig", 1, 1]],
    sagt: ["Byte 1 (0xFE)", "UTF-16"],
  },
  "A3 Latin-1 is named with its byte, and how it can be read": {
    datei: latin1(konzept),
    ausgang: 3,
    funde: [["KodierungUngueltig", ...placeOf(konzept, "ßes Werft")]],
    sagt: ["(0xDF)", "--kodierung windows-1252"],
  },
  "A4 a byte that is no UTF-8 in the middle of the file has line and column": {
    datei: Uint8Array.of(
      ...bytes(konzept.slice(0, konzept.indexOf("Zensus"))),
      0xc3,
      ...bytes(konzept.slice(konzept.indexOf("Zensus"))),
    ),
    ausgang: 3,
    funde: [["KodierungUngueltig", ...placeOf(konzept, "Zensus")]],
    sagt: ["(0xC3)"],
  },
  "A5 a tab for indentation": statt("  name:", "\tname:", "YamlSyntax", { sagt: ["Tabulator", "Leerzeichen"] }),
  "A6 a list that is cut off": {
    datei: konzept.slice(0, konzept.indexOf("[anteil]") + 4),
    ausgang: 3,
    funde: [["YamlSyntax", placeOf(konzept, "[anteil]")[0], placeOf(konzept, "[anteil]")[1] + 4]],
  },
  "A7 a key given twice names both lines": statt(
    "zustand: entwurf",
    "zustand: entwurf\ntitel: Ein anderes Konzept",
    "SchluesselDoppelt",
    { an: "titel: Ein anderes", sagt: ["„titel“", "Zeile 3"] },
  ),
  "A7 a key given twice in JSON names both lines": {
    datei: swap(alsJson, '"fassung"', '"id": "zwei",\n "fassung"'),
    ausgang: 3,
    funde: [["SchluesselDoppelt", ...placeOf(swap(alsJson, '"fassung"', '"id": "zwei",\n "fassung"'), '"id": "zwei"')]],
    sagt: ["„id“", `Zeile ${placeOf(alsJson, '"id"')[0]}`],
  },
  "A8 a second document": dazu("---\nid: zwei\n", "YamlSyntax", { sagt: ["genau ein Dokument"] }),
  "A9 a billion laughs are refused where the first anchor stands, unexpanded": {
    datei: `a: &a [x,x,x,x,x,x,x,x,x]\n${[..."bcdefghij"].map((c, i) => `${c}: &${c} [${Array(9).fill(`*${"abcdefghij"[i]}`).join(",")}]`).join("\n")}\n`,
    ausgang: 3,
    funde: [],
    sagt: ["Anker und Verweise", "Die Datei hat"],
  },
  "A11 20 000 brackets are too deep": {
    datei: `${konzept}tief: ${"[".repeat(20_000)}`,
    ausgang: 3,
    funde: [["YamlUmfang", konzept.split("\n").length, 72]],
    sagt: ["64"],
  },
  "A11 a million brackets of JSON are too deep": {
    datei: '{"a":'.repeat(1_000_000),
    ausgang: 3,
    funde: [["YamlUmfang", 1, 327]],
    sagt: ["64"],
  },
  "A12 __proto__ is no key": dazu("__proto__: { admin: true }\n", "AngabeUnbekannt", { sagt: ["„__proto__“"] }),
  "A12 constructor is no key": statt("  name: M", "  constructor: { x: 1 }\n  name: M", "AngabeUnbekannt", {
    an: "constructor",
    sagt: ["„constructor“"],
  }),
  "A12 prototype is no key": dazu("prototype: 1\n", "AngabeUnbekannt", { sagt: ["„prototype“"] }),
  "A13 a tag of another language is not obeyed": statt(
    "titel: Integrationskonzept",
    "titel: !!js/function Integrationskonzept",
    "YamlSyntax",
    { an: "Integrationskonzept", sagt: ["Typangaben"] },
  ),
  "A13 a tag of one's own": statt("zustand: entwurf", "zustand: !eigen entwurf", "YamlSyntax", {
    an: "entwurf",
    sagt: ["Typangaben"],
  }),
  "A14 a merge key is an unknown key": dazu("<<: { titel: x }\n", "AngabeUnbekannt", { sagt: ["„<<“"] }),
  "A15 an AGS that YAML takes for a number keeps its zero in the advice": statt(
    '"01001000"',
    "01001000",
    "AgsUngueltig",
    {
      sagt: ["„01001000“ ohne Anführungszeichen", 'in Anführungszeichen setzen: "01001000".'],
    },
  ),
  "A15 an AGS that has lost its zero and its quotes gets both back in the advice": statt(
    '"01001000"',
    "1001000",
    "AgsUngueltig",
    { sagt: ['in Anführungszeichen setzen: "01001000".'] },
  ),
  "A15 an AGS with letters": statt('"01001000"', '"o1001000"', "AgsUngueltig", {
    sagt: ["„o1001000“", "acht Ziffern"],
  }),
  "A15 an AGS of a Land that is none": statt('"01001000"', '"17001000"', "AgsUngueltig", { sagt: ["01 bis 16"] }),
  "A16 a version that YAML takes for a number is shown as it is written": statt('"2026"', "1.10", "TypFalsch", {
    sagt: ["„1.10“", 'in Anführungszeichen setzen: "1.10".'],
  }),
  "A17 a hexadecimal number": statt("absatz: 2", "absatz: 0x1F", "ZahlSchreibweise", {
    an: "0x1F",
    sagt: ["„0x1F“", "so schreiben: 31;"],
  }),
  "A17 an exponent": statt("absatz: 2", "absatz: 1e3", "ZahlSchreibweise", { an: "1e3", sagt: ["„1e3“"] }),
  "A17 a leading zero": statt("absatz: 2", "absatz: 017", "ZahlSchreibweise", { an: "017", sagt: ["„017“"] }),
  "A17 a hexadecimal number where text is due": statt('"2026"', "0x1F", "TypFalsch", { sagt: ['"0x1F"'] }),
  "A18 digits that would be lost": statt("25.5", "12345678901234567890", "ZahlUngenau", {
    sagt: ["„12345678901234567890“", "15 Ziffern"],
  }),
  "A18 decimals that would be lost": statt("25.5", "25.12345678901234567", "ZahlUngenau"),
  "A18 a number beyond all bounds": statt("25.5", "1e400", "ZahlUngenau", { sagt: ["„1e400“"] }),
  "A18 a zero with a sign": statt("24.5", "-0", "ZahlSchreibweise", { an: "-0, bis", sagt: ["so schreiben: 0;"] }),
  "A19 a decimal comma is given back as a point": statt("24.5", '"24,5"', "ZahlSchreibweise", {
    sagt: ["„24,5“", "so schreiben: 24.5;"],
  }),
  "A20 a day that the calendar does not have": statt("2020-03-01", "2019-02-30", "DatumUngueltig", {
    sagt: ["„2019-02-30“", "im Kalender"],
  }),
  "A20 a day in German order is given back as it is to be written": statt(
    "2020-03-01",
    "21.03.2019",
    "DatumUngueltig",
    {
      sagt: ["So schreiben: 2019-03-21."],
    },
  ),
  "A20 a day without its zeros": statt("2020-03-01", "2019-3-1", "DatumUngueltig", {
    sagt: ["So schreiben: 2019-03-01."],
  }),
  "A21 a Massnahme that ends before it begins": statt('ende: "2022-06"', 'ende: "2019"', "ZeitraumVertauscht", {
    ausgang: 1,
    an: '"2019"',
    sagt: ["(2019)", "(2020)"],
  }),
  "A21 a reading that ends before it begins": statt("von: 24.5, bis: 25.5", "von: 24.5, bis: 23.5", "WertUngueltig", {
    an: "{ von: 24.5",
    sagt: ["„von: 24.5, bis: 23.5“", "nicht größer"],
  }),
  "A22 an unknown key names the nearest one": dazu("masnahmen: []\n", "AngabeUnbekannt", {
    sagt: ["Gemeint ist vielleicht „massnahmen“."],
  }),
  "A23 a key that is missing is named where it belongs": statt("titel: Gut zusammenleben", "text: Gut", "AngabeFehlt", {
    an: "id: miteinander",
    sagt: ["„titel“ ergänzen"],
  }),
  "A24 an id given twice names the other line": statt("id: zensus", "id: register", "KennungDoppelt", {
    ausgang: 1,
    an: "register, titel: Zensus",
    sagt: [`stadt/konzept.yaml:${placeOf(konzept, "id: register")[0]}`],
  }),
  "A25 a reference that leads nowhere": statt("[anteil]", "[antel]", "VerweisUnbekannt", {
    ausgang: 1,
    an: "antel]",
    sagt: ["Gemeint ist vielleicht „anteil“."],
  }),
  "A25 a sum that contains itself": statt("[frauen, maenner]", "[frauen, zugezogene-beide]", "TeilSeinerSelbst", {
    ausgang: 1,
    an: "[frauen, zugezogene-beide]",
  }),
  "A25 a Ziel that is its own Teilziel by way of another": {
    datei: zielkreis,
    ausgang: 1,
    funde: [
      ["TeilSeinerSelbst", ...placeOf(zielkreis, "abendkurse\n")],
      ["TeilSeinerSelbst", ...placeOf(zielkreis, "kurse }")],
    ],
    sagt: ["„kurse“ ist ein Teil", "„abendkurse“ ist ein Teil"],
  },
  "A26 a space without width in a title": statt("Gut zusammen", "Gut\u200b zusammen", "ZeichenVerboten", {
    sagt: ["U+200B", "4. Zeichen"],
  }),
  "A26 a joiner without width": statt("Gut zusammen", "Gut\u2060 zusammen", "ZeichenVerboten", { sagt: ["U+2060"] }),
  "A26 a byte order mark inside": statt("Gut zusammen", "Gut\ufeff zusammen", "ZeichenVerboten", { sagt: ["U+FEFF"] }),
  "A26 an override of the direction": statt("Gut zusammen", "Gut\u202e zusammen", "ZeichenVerboten", {
    sagt: ["U+202E"],
  }),
  "A26 a mark of the direction": statt("Gut zusammen", "Gut\u200f zusammen", "ZeichenVerboten", { sagt: ["U+200F"] }),
  "A26 NUL, escaped": statt("titel: Zensus", 'titel: "Zen\\0sus"', "ZeichenVerboten", {
    an: '"Zen',
    sagt: ["U+0000"],
  }),
  "A26 NUL itself": {
    datei: swap(konzept, "Zensus", "Zen\u0000sus"),
    ausgang: 3,
    funde: [["KodierungUngueltig", placeOf(konzept, "Zensus")[0], placeOf(konzept, "Zensus")[1] + 3]],
    sagt: ["(0x00)"],
  },
  "A26 an id with an umlaut": statt("id: zensus", "id: zählung", "KennungUngueltig", {
    an: "zählung",
    sagt: ["„zählung“", "ä→ae"],
  }),
  "A27 half of a character": statt("titel: Zensus", 'titel: "Zen\\ud800sus"', "ZeichenVerboten", {
    an: '"Zen',
    sagt: ["U+D800"],
  }),
  "A27 half of a character in a key": dazu('"ti\\udc00tel": x\n', "AngabeUnbekannt"),
  "A28 a title of a megabyte": statt("titel: Zensus", `titel: ${"x".repeat(1_000_000)}`, "TextUngueltig", {
    an: "xxx",
    sagt: ["1000000 Zeichen", "1 bis 500"],
  }),
  "A29 a format of the future says that a newer version wrote it": statt('format: "1"', 'format: "99"', "FormatNeuer", {
    an: '"99"',
    sagt: ["„99“", "von einer neueren Version", "zielwerk --version"],
  }),
  "A29 a format of the future without quotes": statt('format: "1"', "format: 99", "FormatNeuer", { an: "99" }),
}

describe("konzept.yaml", () => {
  it.each(Object.entries(faelle))("%s", (_, { datei, ausgang, funde, sagt = [] }) => {
    const ergebnis = pruefe({ "konzept.yaml": datei })
    expect(ergebnis.ausgang).toBe(ausgang)
    expect(ergebnis.befunde.length).toBeGreaterThan(0)
    for (const { wo } of ergebnis.befunde) expect(wo.datei).toBe("stadt/konzept.yaml")
    if (funde.length > 0)
      expect(ergebnis.befunde.map(({ code, wo }) => [code, wo.zeile, wo.spalte])).toEqual(
        funde.map((fund) => [...fund]),
      )
    const gesagt = ergebnis.befunde.map(({ was, warum, abhilfe }) => `${was} ${warum} ${abhilfe}`).join("\n")
    for (const wort of sagt) expect(gesagt).toContain(wort)
    expectOrdentlich({ "konzept.yaml": datei })
    // nothing is shown of what was not read
    const gezeigt = rufe(["zeigen", "stadt"], { "konzept.yaml": datei })
    expect([gezeigt.ausgang, gezeigt.stdout]).toEqual([ausgang, ""])
  })

  it.each([
    ["A2 begins with a byte order mark", `\ufeff${konzept}`],
    ["A2 is JSON", alsJson],
    ["A2 is JSON and begins with a byte order mark", `\ufeff${alsJson}`],
    ["A26 has its accents apart (NFD)", konzept.normalize("NFD")],
    ["has line ends of Windows", konzept.replaceAll("\n", "\r\n")],
  ])("%s and is read as ever", (_, datei) => {
    expect(rufe(["zeigen", "stadt", "--format=json"], { "konzept.yaml": datei })).toEqual(
      rufe(["zeigen", "stadt", "--format=json"], {}),
    )
    expectOrdentlich({ "konzept.yaml": datei })
  })

  it("A2, A26 keeps a soft hyphen and an emoji of several parts", () => {
    const titel = "Gut zusammen\u00adleben 👩‍👧"
    const { stdout } = rufe(["zeigen", "stadt", "--format=json"], {
      "konzept.yaml": swap(konzept, "Gut zusammenleben", titel),
    })
    expect(stdout).toContain(titel)
  })

  it("A15 repairs an AGS in quotes that has lost its zero, and says so", () => {
    const datei = swap(konzept, '"01001000"', '"1001000"')
    expect(pruefe({ "konzept.yaml": datei })).toMatchObject({
      ausgang: 0,
      befunde: [{ code: "AgsErgaenzt", schwere: "warnung", wo: { zeile: placeOf(datei, '"1001000"')[0] } }],
    })
    expectOrdentlich({ "konzept.yaml": datei })
  })

  it("A3 in Windows-1252 is read where it is asked for, and no letter becomes U+FFFD", () => {
    const gelesen = rufe(["zeigen", "stadt", "--format=json", "--kodierung=windows-1252"], {
      "konzept.yaml": latin1(konzept),
    })
    expect(gelesen).toEqual(rufe(["zeigen", "stadt", "--format=json"], {}))
    expect(rufe(["pruefen", "stadt"], { "konzept.yaml": latin1(konzept) }).stdout).not.toContain("\ufffd")
  })

  it.each([
    ["on lines of their own", `${konzept}${Array.from({ length: 60_000 }, (_, i) => `k${i}: ${i}\n`).join("")}`],
    ["on one line", `{${Array.from({ length: 60_000 }, (_, i) => `k${i}: ${i}`).join(",")}}`],
  ])("A10 a map of 60 000 keys %s is too wide", { timeout: 30_000 }, (_, datei) => {
    const { ausgang, befunde } = pruefe({ "konzept.yaml": datei })
    expect([ausgang, befunde.map(({ code, was }) => [code, was])]).toEqual([
      3,
      [["YamlUmfang", "Die YAML-Datei überschreitet eine Grenze: zu viele Angaben in einem Abschnitt."]],
    ])
    expectOrdentlich({ "konzept.yaml": datei })
  })

  it("A22 a thousand unknown keys: a hundred are named, then their number", () => {
    const datei = `${konzept}${Array.from({ length: 1_200 }, (_, i) => `k${i}: ${i}\n`).join("")}`
    const { ausgang, befunde } = pruefe({ "konzept.yaml": datei })
    expect([ausgang, befunde.length, befunde.at(-1)?.code]).toEqual([3, 101, "BefundeGekuerzt"])
    expect(befunde.at(-1)?.was).toMatch(/mindestens 1\d\d\d Befunde; genannt sind 100/u)
    expectOrdentlich({ "konzept.yaml": datei })
  })

  it.each([
    ["A9 sums whose ways double with each level", doppelsummen(30), "TeilDoppelt"],
    ["A11 sums of sums of sums", kettensummen(6_000), "TeileZuTief"],
    ["A25 thousands of references that lead nowhere", verirrte(5_000), "VerweisUnbekannt"],
  ])("%s are answered at once", { timeout: 30_000 }, (_, datei, code) => {
    const { ausgang, befunde } = pruefe({ "konzept.yaml": datei })
    expect([ausgang, befunde[0]?.code, befunde.length <= 101]).toEqual([1, code, true])
    expectOrdentlich({ "konzept.yaml": datei })
  })

  it("names the faults of all parts at once, in the order of the file", () => {
    const datei = [
      ["zustand: entwurf", "zustand: entworfen"],
      ['"01001000"', "01001000"],
      ["2020-03-01", "1.3.2020"],
      ["id: zensus", "id: register"],
      ["[anteil]", "[antel]"],
      ["24.5", '"24,5"'],
    ].reduce((text, [von = "", nach = ""]) => swap(text, von, nach), konzept)
    expect(pruefe({ "konzept.yaml": datei }).befunde.map(({ code }) => code)).toEqual([
      "WertUnbekannt",
      "AgsUngueltig",
      "DatumUngueltig",
      "VerweisUnbekannt",
      "ZahlSchreibweise",
    ])
    const ohneKopf = swap(swap(datei, "entworfen", "entwurf"), " 01001000", ' "01001000"')
    expect(pruefe({ "konzept.yaml": ohneKopf }).befunde.map(({ code }) => code)).toEqual([
      "DatumUngueltig",
      "VerweisUnbekannt",
      "ZahlSchreibweise",
    ])
    expectOrdentlich({ "konzept.yaml": datei })
  })

  // oxlint-disable-next-line vitest/warn-todo -- a row that belongs to later work stays visible
  test.todo("A30 a decided text that was changed: checkFortschreibung finds it, but no command knows the text before")
})
