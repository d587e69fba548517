import fc from "fast-check"
import { expect, test } from "vitest"
import { toPlain } from "./Knoten.ts"
import { parseSchnell } from "./parseSchnell.ts"
import { parseYaml } from "./parseYaml.ts"

test("whatever it reads, parseYaml reads the same at the same places and finds no fault", () => {
  fc.assert(
    fc.property(fc.oneof(verletzteTexte, zeichenfolgen), (text) => {
      fc.pre(!kommentarVorWert.test(text))
      const knoten = parseSchnell(text)
      expect(knoten === undefined ? undefined : parseYaml(text)).toEqual(
        knoten === undefined ? undefined : { knoten, funde: [] },
      )
    }),
    { numRuns: 5_000 },
  )
})

test("reads what a Kommune writes: mappings, lists, folded text, quotes, numbers, nothing", () => {
  fc.assert(
    fc.property(
      fc.shuffledSubarray(abschnitte, { minLength: 1 }),
      fc.constantFrom("\n", "\r\n", "\r"),
      (teile, ende) => {
        const text = teile.map((teil, i) => teil.replace("NAME", `teil${i}`)).join("")
        expect(parseSchnell(text.replaceAll("\n", ende))).toEqual(parseYaml(text.replaceAll("\n", ende)).knoten)
        expect(parseSchnell(text)).toBeDefined()
      },
    ),
  )
})

test("reads the signs that German figures and words have", () => {
  const text = 'a: "31,7 %"\nb: so geht\'s!\nd: { e: \'x % y\', f: "ja" }\n# am Rand\ng: Einwohner*innen & mehr\n'
  const wert = { a: "31,7 %", b: "so geht's!", d: { e: "x % y", f: "ja" }, g: "Einwohner*innen & mehr" }
  expect(parseSchnell(text)).toSatisfy((knoten) => knoten !== undefined)
  expect(toPlain(parseSchnell(text) ?? leer)).toEqual(wert)
})

test("reads on where yaml 2.9.1 misreads: a comment at the margin between a key and its value", () => {
  expect(toPlain(parseSchnell("a:\n# Kommentar\n  x\nz: 1\n") ?? leer)).toEqual({ a: "x", z: 1 })
})

test.each<[string, (anzahl: number) => string]>([
  ["brackets", (anzahl) => `${"[".repeat(anzahl)}${"]".repeat(anzahl)}`],
  ["braces", (anzahl) => `${"{ a: ".repeat(anzahl)}${"}".repeat(anzahl)}`],
  ["dashes", (anzahl) => `${"- ".repeat(anzahl)}a`],
  ["indentation", (anzahl) => Array.from({ length: anzahl }, (_, i) => `${" ".repeat(i)}a:\n`).join("")],
])("reads a few levels of %s, and never more than parseYaml", (_, ebenen) => {
  expect(parseSchnell(ebenen(30))).toEqual(parseYaml(ebenen(30)).knoten)
  for (let anzahl = 60; anzahl < 70; anzahl++) {
    expect(parseSchnell(ebenen(anzahl)) === undefined || parseYaml(ebenen(anzahl)).funde.length === 0).toBe(true)
  }
  expect(parseSchnell(ebenen(65))).toBeUndefined()
})

test.each([
  ["anchors and aliases", "a: &anker 1\nb: *anker\n"],
  ["tags", "a: !!js/function x\n"],
  ["the tag of no name", "a: ! b\n"],
  ["lists as keys", "? [a]\n: b\n"],
  ["a second document", "a: 1\n---\nb: 2\n"],
  ["words behind a quote", 'a: "b"c:\n'],
  ["words behind a bracket", "a: [b]c: d\n"],
  ["tabs", "a:\n\t- b\n"],
  ["two values on a line", "a: b: c\n"],
  ["a hundred levels", `a: ${"[".repeat(100)}${"]".repeat(100)}\n`],
  ["120 000 keys", Array.from({ length: 120_000 }, (_, i) => `k${i}: ${i}`).join("\n")],
  ["a single word", "nur Text\n"],
  ["nothing", ""],
])("leaves %s to parseYaml", (_, text) => {
  expect(parseSchnell(text)).toBeUndefined()
})

test("answers at once for a hostile text", () => {
  const texte = ["[".repeat(1_000_000), '"'.repeat(1_000_000), " ".repeat(1_000_000), `a: ${"x ".repeat(500_000)}`]
  const beginn = performance.now()
  for (const text of texte) parseSchnell(text)
  expect(performance.now() - beginn).toBeLessThan(60_000)
})

// Helpers

const leer = { art: "skalar", von: 0, wert: null } as const

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
