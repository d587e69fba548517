import fc from "fast-check"
import { expect, test } from "vitest"
import { locateOffset } from "./locateOffset.ts"

test("line and column lead back to the offset", () => {
  fc.assert(
    fc.property(texte, fc.nat(), (text, n) => {
      const offset = n % (text.length + 1)
      const { zeile, spalte } = locateOffset(text)(offset)
      const davor = [...text.matchAll(/\r\n|\n|\r/gu)].map(({ index, 0: ende }) => index + ende.length)
      expect([0, ...davor][zeile - 1]).toBe(offset - spalte + 1)
      expect(davor[zeile - 1] ?? Infinity).toBeGreaterThan(offset)
    }),
  )
})

test("gives the same answers in whatever order it is asked", () => {
  fc.assert(
    fc.property(texte, fc.array(fc.nat(40)), (text, offsets) => {
      const locate = locateOffset(text)
      for (const offset of offsets) expect(locate(offset)).toEqual(locateOffset(text)(offset))
    }),
  )
})

test("counts LF, CRLF and bare CR as one line end each", () => {
  expect(locateOffset("a\nb\r\nc\rd")(7)).toEqual({ zeile: 4, spalte: 1 })
  expect(locateOffset("")(0)).toEqual({ zeile: 1, spalte: 1 })
})

// Helpers

const texte = fc.string({ unit: fc.constantFrom("a", "ü", "\n", "\r", "\r\n"), maxLength: 40 })
