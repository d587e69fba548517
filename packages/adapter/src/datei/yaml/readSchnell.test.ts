import fc from "fast-check"
import { expect, test } from "vitest"
import { checkKnoten } from "./checkKnoten.ts"
import { toPlain } from "./Knoten.ts"
import { parseYaml } from "./parseYaml.ts"
import { readSchnell } from "./readSchnell.ts"

test("whatever it reads, parseYaml reads the same and finds no fault", () => {
  fc.assert(
    fc.property(fc.oneof(verletzteTexte, zeichenfolgen), (text) => {
      fc.pre(!kommentarVorWert.test(text))
      const schnell = readSchnell(text)
      const gruendlich = schnell === undefined ? undefined : readGruendlich(text)
      expect(gruendlich).toEqual(schnell === undefined ? undefined : { wert: schnell.wert, funde: [] })
    }),
    { numRuns: 5_000 },
  )
})

test("reads what a Kommune writes: mappings, lists, folded text, quotes, numbers, nothing", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(abschnitte, { minLength: 1 }), (teile) => {
      const text = teile.map((teil, i) => teil.replace("NAME", `teil${i}`)).join("")
      expect(readSchnell(text)?.wert).toEqual(readGruendlich(text).wert)
    }),
  )
})

test("reads a file of any system and with the signs that German figures have", () => {
  const zeilen = [
    'a: "31,7 %"',
    "b: so geht's!",
    "c: [1] Fußnote",
    "d: { e: 'x % y', f: \"ja\" }",
    "# am Rand",
    "g: Einwohner*innen & mehr",
  ]
  const wert = { a: "31,7 %", b: "so geht's!", d: { e: "x % y", f: "ja" }, g: "Einwohner*innen & mehr" }
  for (const ende of ["\n", "\r\n", "\r"]) {
    expect(readSchnell(zeilen.filter((zeile) => !zeile.startsWith("c")).join(ende))).toEqual({ wert })
  }
})

test.each<[string, (anzahl: number) => string]>([
  ["brackets", (anzahl) => `${"[".repeat(anzahl)}${"]".repeat(anzahl)}`],
  ["braces", (anzahl) => `${"{ a: ".repeat(anzahl)}${"}".repeat(anzahl)}`],
  ["dashes", (anzahl) => `${"- ".repeat(anzahl)}a`],
  ["indentation", (anzahl) => Array.from({ length: anzahl }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
])("reads a few levels of %s, and never more than parseYaml", (_, ebenen) => {
  expect(readSchnell(ebenen(30))).toEqual({ wert: readGruendlich(ebenen(30)).wert })
  for (let anzahl = 60; anzahl < 70; anzahl++) {
    expect(readSchnell(ebenen(anzahl)) === undefined || readGruendlich(ebenen(anzahl)).funde.length === 0).toBe(true)
  }
  expect(readSchnell(ebenen(65))).toBeUndefined()
})

test("leaves to parseYaml what that refuses or reads otherwise", () => {
  const texte = [
    "a: &anker 1\nb: *anker\n",
    "a: !!js/function x\n",
    "a: ! b\n",
    "a: 1e400\n",
    "a: 12345678901234567890\n",
    "a: 1\na: 2\n",
    "__proto__: { x: 1 }\n",
    "a: 1\n---\nb: 2\n",
    'a: "b"c:\n',
    "a: [b]c: d\n",
    "a:\n\t- b\n",
    `a: ${"[".repeat(100)}${"]".repeat(100)}\n`,
    "nur Text\n",
    "",
  ]
  for (const text of texte) expect([text, readSchnell(text)]).toEqual([text, undefined])
})

test("answers at once for a hostile text", () => {
  const texte = ["[".repeat(1_000_000), '"'.repeat(1_000_000), " ".repeat(1_000_000), `a: ${"x ".repeat(500_000)}`]
  for (const text of texte) expect(() => readSchnell(text)).not.toThrow()
})

// Helpers

/** `yaml` 2.9.1 refuses a sound text in which a comment at the margin stands between a key and its value. */
const kommentarVorWert = /:\s*[\r\n]#/u

/** Signs of YAML in any order: mostly faulty, some of it sound. */
const zeichenfolgen = fc.string({
  unit: fc.constantFrom(
    "a",
    "b",
    "1",
    ".",
    "-",
    "- ",
    ": ",
    ":",
    "\n",
    "\n  ",
    "  ",
    " ",
    " #",
    "'",
    '"',
    "[",
    "]",
    "{",
    "}",
    ",",
    "|",
    ">",
    "|-\n",
    ">-\n",
    "&a",
    "*a",
    "!",
    "%",
    "@",
    "? ",
    "---\n",
    "\t",
    "\r\n",
    "\r",
    "~",
    "null",
    "0x1",
    "1e3",
    "\\",
    "ä",
    "\u00a0",
    "\u0085",
    "\ufeff",
    "<<",
  ),
  maxLength: 20,
})

const abschnitte = [
  "NAME:\n  - { id: z-1, titel: \"Sprache, Bildung\" }\n  - id: 'z-2'\n    titel: Ehrenamt & mehr\n",
  "NAME: >-\n  Ein Text\n  in zwei Zeilen\n\n  und ein Absatz: mit Doppelpunkt\n",
  "NAME: |\n  wörtlich #1\n   eingerückt\n",
  "# ein Kommentar\nNAME: { von: 4.5, bis: -5, leer: , liste: [] } # noch einer\n",
  'NAME: [2007-05, "2018", 2018, true, null, ~, „Zitat“, 24,4%]\n',
  "NAME:\n  leer:\n\n  auch: ''\n",
]

/** Sound pieces with a few characters put in or taken out: what a slip of the hand makes of a file. */
const verletzteTexte = fc
  .tuple(
    fc.shuffledSubarray(abschnitte, { minLength: 1, maxLength: 3 }),
    fc.array(
      fc.tuple(
        fc.nat(1_000),
        fc.constantFrom(
          ..."{}[]:,-#&*!|>'\"%@`? \n0.~x\\_+<=",
          "\n  ",
          "\n- ",
          ": ",
          " #",
          "- ",
          "null",
          "1e3",
          "0x1f",
          "---\n",
          "|\n",
          ">-\n",
          "",
        ),
        fc.nat(2),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([teile, eingriffe]) =>
    eingriffe.reduce(
      (text, [ort, zeichen, weg]) =>
        `${text.slice(0, ort % (text.length + 1))}${zeichen}${text.slice((ort % (text.length + 1)) + weg)}`,
      teile.map((teil, i) => teil.replace("NAME", `teil${i}`)).join(""),
    ),
  )

const readGruendlich = (text: string): { readonly wert: unknown; readonly funde: ReadonlyArray<unknown> } => {
  const { knoten, funde } = parseYaml(text)
  if (knoten === undefined) return { wert: undefined, funde }
  return { wert: toPlain(knoten), funde: [...funde, ...checkKnoten(knoten, text, () => ({ zeile: 1, spalte: 1 }))] }
}
