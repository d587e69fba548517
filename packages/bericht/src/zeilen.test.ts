import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { hang, joinBlocks, toZeile, wrap } from "./zeilen.ts"

describe("wrap", () => {
  it("keeps all words in their order", () => {
    fc.assert(
      fc.property(anyText, anyBreite, (text, breite) => {
        expect(wrap(text, breite).join(" ")).toBe(text)
      }),
    )
  })

  it("makes no line longer than asked, unless it is a single word", () => {
    fc.assert(
      fc.property(anyText, anyBreite, (text, breite) => {
        for (const line of wrap(text, breite)) expect(line.length <= breite || !/ (?!%)/u.test(line)).toBe(true)
      }),
    )
  })

  it("breaks no earlier than it must", () => {
    fc.assert(
      fc.property(anyText, anyBreite, (text, breite) => {
        const lines = wrap(text, breite)
        for (const [i, line] of lines.slice(1).entries()) {
          const [word = ""] = line.split(/ (?!%)/u)
          expect((lines[i] ?? "").length + 1 + word.length).toBeGreaterThan(breite)
        }
      }),
    )
  })

  it("leaves a sign of percent at its number", () => {
    expect(wrap("um 10,9 %-Punkte und 12 %", 8)).toEqual(["um", "10,9 %-Punkte", "und 12 %"])
  })

  it("returns one empty line for an empty text", () => {
    expect(wrap("", 10)).toEqual([""])
  })
})

describe("toZeile", () => {
  it("lets nothing through that could steer a terminal or turn the direction of writing", () => {
    fc.assert(
      fc.property(anyZeichen, (text) => {
        const codes = [...toZeile(text)].map((zeichen) => zeichen.codePointAt(0) ?? 0)
        const isSteuernd = (code: number) =>
          code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0x202a && code <= 0x202e)
        expect(codes.filter(isSteuernd)).toEqual([])
      }),
    )
  })

  it("turns breaks into blanks and shows control characters as what they are", () => {
    expect(toZeile("Gut\nzusammen\r\n\tleben\n")).toBe("Gut zusammen leben")
    expect(toZeile("\u001b[31mrot\u202e")).toBe(String.raw`\u001b[31mrot\u202e`)
  })
})

describe("hang", () => {
  it("indents all lines but the first by the length of its head, within the width", () => {
    fc.assert(
      fc.property(fc.constantFrom("  • ", "  └─ ", "  Oberziel: "), anyText, (kopf, text) => {
        const [first = "", ...rest] = hang(kopf, text, 60)
        expect(first.startsWith(kopf)).toBe(true)
        for (const line of rest) expect(line.startsWith(" ".repeat(kopf.length))).toBe(true)
        const words = [first, ...rest].map((line) => line.slice(kopf.length))
        expect(words.join(" ")).toBe(text)
        expect(words).toEqual(wrap(text, 60 - kopf.length))
      }),
    )
  })
})

describe("joinBlocks", () => {
  it("puts one empty line between blocks and none for an empty one", () => {
    expect(joinBlocks([[], ["a", "b"], [], ["c"], []])).toEqual(["a", "b", "", "c"])
    expect(joinBlocks([[], []])).toEqual([])
  })
})

// Helpers

const anyZeichen = fc.string({ unit: fc.nat(0x2fff).map((code) => String.fromCodePoint(code)) })
const anyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: fc.constantFrom("a", "ß", "–", "„", "."), minLength: 1, maxLength: 14 }),
      fc.constant("%"),
    ),
  )
  .map((words) => words.join(" "))
const anyBreite = fc.integer({ min: 1, max: 60 })
