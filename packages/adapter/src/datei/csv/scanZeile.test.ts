import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { expect, test } from "vitest"
import { grenzeFelder, scanZeile, type Zeile } from "./scanZeile.ts"

test("agrees with csv-parse on any text: on its fields, and on whether its quotes are right", () => {
  fc.assert(
    fc.property(texte, fc.constantFrom(";", ","), (text, trenner) => {
      const zeilen = scanAlle(text, trenner)
      const felder = zeilen.some(({ fehler }) => fehler !== undefined) ? undefined : zeilen.map((zeile) => zeile.felder)
      expect(felder).toEqual(parseOrFail(text, trenner))
    }),
    { numRuns: 5_000 },
  )
})

test("gives back every field that was written with quotes", () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: "grapheme" }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom(";", ","),
      (felder, trenner) => {
        const text = felder.map((feld) => `"${feld.replaceAll('"', '""')}"`).join(trenner)
        expect(scanZeile(text, 0, trenner)).toMatchObject({ felder, fehler: undefined })
      },
    ),
  )
})

test("knows where each field begins and the next row", () => {
  fc.assert(
    fc.property(texte, (text) => {
      for (const { felder, anfaenge, bis, fehler } of scanAlle(text, ";")) {
        expect(anfaenge).toHaveLength(felder.length)
        if (fehler !== undefined) continue
        for (const [i, feld] of felder.entries()) {
          const ende = (anfaenge[i + 1] ?? bis) - 1
          const roh = text.slice(anfaenge[i], ende).replace(/\r$/u, "")
          expect(roh.startsWith('"') ? roh.slice(1, -1).replaceAll('""', '"') : roh).toBe(feld)
        }
      }
    }),
  )
})

test("points at the quote that opens, not at the end of the file", () => {
  expect(scanZeile('a;"b\nc;d\n', 0, ";")).toMatchObject({ felder: ["a", "b\nc;d\n"], fehler: 2 })
  expect(scanZeile('a;"b"c;d\n', 0, ";")).toMatchObject({ fehler: 2 })
  expect(scanZeile('a;b"c";d\n', 0, ";")).toMatchObject({ fehler: 3 })
  expect(scanZeile('"', 0, ";")).toMatchObject({ felder: [""], fehler: 0 })
  expect(scanZeile('"a""', 0, ";")).toMatchObject({ fehler: 0 })
  expect(scanZeile('""', 0, ";")).toMatchObject({ felder: [""], fehler: undefined })
})

test("goes on behind a wrong quote with the next row", () => {
  expect(scanAlle('"a"b;c\nd;e', ";").map(({ felder }) => felder.length)).toEqual([2, 2])
})

test("tells apart as many fields as are allowed and no more", () => {
  const zeile = scanZeile(`${"a;".repeat(5_000)}a\nb`, 0, ";")
  expect(zeile.felder).toHaveLength(grenzeFelder + 1)
  expect(zeile.bis).toBe(10_002)
})

// Helpers

const texte = fc.string({
  unit: fc.constantFrom("a", "ü", '"', '""', ";", ",", "\n", "\r", "\r\n", " "),
  maxLength: 14,
})

const scanAlle = (text: string, trenner: ";" | ","): ReadonlyArray<Zeile> => {
  const zeilen: Array<Zeile> = []
  for (let von = 0; von < text.length; von = zeilen.at(-1)?.bis ?? text.length)
    zeilen.push(scanZeile(text, von, trenner))
  return zeilen
}

const parseOrFail = (text: string, trenner: string): ReadonlyArray<ReadonlyArray<string>> | undefined => {
  try {
    return parse(text, { delimiter: trenner, record_delimiter: ["\r\n", "\n", "\r"], relax_column_count: true })
  } catch {
    return undefined
  }
}
