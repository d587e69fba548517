import fc from "fast-check"
import { expect, test } from "vitest"
import { escapeZeichen, showWert } from "./showWert.ts"

test("shows any value in at most 80 characters, without line breaks or control characters", () => {
  fc.assert(
    fc.property(fc.oneof(fc.anything(), fc.string({ unit: "binary" })), (value) => {
      const gezeigt = showWert(value)
      expect(gezeigt.length).toBeGreaterThan(0)
      expect(gezeigt.length).toBeLessThanOrEqual(80)
      expect(escapeZeichen(gezeigt)).toBe(gezeigt)
    }),
  )
})

test("shows a short text as it is, in German quotation marks", () => {
  expect(showWert("Süd-Ost")).toBe("„Süd-Ost“")
})

test.each([
  [undefined, "nichts"],
  [[1], "eine Liste"],
  [{ a: 1 }, "ein Abschnitt"],
  [24.4, "die Zahl 24.4"],
  [true, "true"],
  [null, "null"],
  ["", "„“"],
  ['a"b\\c\n', String.raw`„a\"b\\c\n“`],
  ["a\u202eb", String.raw`„a\u202eb“`],
])("shows %j as %s", (value, gezeigt) => {
  expect(showWert(value)).toBe(gezeigt)
})

test("shows a million letters as quickly as one", () => {
  expect(showWert("ä".repeat(1_000_000))).toMatch(/^„ä+…$/u)
})
