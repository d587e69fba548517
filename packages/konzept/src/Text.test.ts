import * as Schema from "effect/Schema"
import fc from "fast-check"
import { expect, test } from "vitest"
import { Text, Titel } from "./Text.ts"

const isTitel = Schema.is(Titel)

test("takes letters of every writing, in any number up to the limit", () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom("a", "ß", "é", "e\u0301", "ж", "字", "👩‍👧", " ", "„", "\t", "\u00ad", "\u200c"),
        minLength: 1,
        maxLength: 60,
      }),
      (text) => {
        expect(isTitel(`x${text}`)).toBe(true)
      },
    ),
  )
  expect([isTitel("x".repeat(500)), isTitel("x".repeat(501)), Schema.is(Text)("x".repeat(20_000))]).toEqual([
    true,
    false,
    true,
  ])
})

test("refuses a text that is empty or blank", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(" ", "\t", "\n", "\u00a0"), maxLength: 9 }), (text) => {
      expect(isTitel(text)).toBe(false)
    }),
  )
})

const verborgene = [
  "\u0000",
  "\u0007",
  "\u001b",
  "\u007f",
  "\u0085",
  "\u061c",
  "\u200b",
  "\u200e",
  "\u202e",
  "\u2060",
  "\u2066",
  "\ufeff",
  "\ufffd",
  "\ud800",
  "\udc00",
]
test.each(verborgene)("refuses the hidden character %j wherever it stands", (zeichen) => {
  fc.assert(
    fc.property(fc.string({ maxLength: 20 }), fc.string({ maxLength: 20 }), (a, b) => {
      expect(isTitel(`${a}${zeichen}${b}`)).toBe(false)
    }),
  )
})
