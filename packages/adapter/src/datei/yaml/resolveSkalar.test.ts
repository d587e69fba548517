import fc from "fast-check"
import { expect, test } from "vitest"
import { isScalar, parseDocument } from "yaml"
import { resolveSkalar } from "./resolveSkalar.ts"

test("agrees with the core schema of the yaml library on every unquoted word", () => {
  fc.assert(
    fc.property(woerter, (wort) => {
      const { contents, errors } = parseDocument(wort, { schema: "core", logLevel: "silent" })
      fc.pre(errors.length === 0 && isScalar(contents) && contents.type === "PLAIN" && contents.source === wort)
      expect(resolveSkalar(wort)).toEqual(isScalar(contents) ? contents.value : undefined)
    }),
    { numRuns: 3_000 },
  )
})

test.each([
  ["2018", 2018],
  ["01001000", 1001000],
  ["017", 17],
  ["0x1F", 31],
  ["0o17", 15],
  ["1.10", 1.1],
  [".5", 0.5],
  ["1e3", 1000],
  ["1e400", Infinity],
  ["-.inf", -Infinity],
  [".nan", Number.NaN],
  ["", null],
  ["~", null],
  ["yes", "yes"],
  ["no", "no"],
  ["12:30", "12:30"],
  ["1_000", "1_000"],
  ["24,4", "24,4"],
  ["2018-12-31", "2018-12-31"],
])("reads %s as %s", (wort, wert) => {
  expect(resolveSkalar(wort)).toEqual(wert)
})

// Helpers

const woerter = fc.oneof(
  fc.constantFrom(
    "null",
    "Null",
    "NULL",
    "nULL",
    "~",
    "true",
    "True",
    "TRUE",
    "false",
    "False",
    "FALSE",
    "yes",
    ".inf",
    "+.Inf",
    "-.INF",
    ".nan",
    ".NaN",
  ),
  fc.string({
    unit: fc.constantFrom("0", "1", "7", "9", ".", "-", "+", "e", "E", "x", "o", "a", "F"),
    minLength: 1,
    maxLength: 6,
  }),
  fc.double().map(String),
  fc.integer().map(String),
)
