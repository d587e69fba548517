import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { Zeitbezug } from "../Zeitbezug.ts"
import { agsOf, isoOf, punktOf } from "./vorschlag.ts"

const isZeit = Schema.is(Zeitbezug)

test.each([
  ["31.12.2018", "2018-12-31"],
  ["1. 3. 2019", "2019-03-01"],
  ["2019-3-1", "2019-03-01"],
  ["2019/03/01", "2019-03-01"],
  ["20190301", "2019-03-01"],
  ["2019-03-01T00:00:00Z", "2019-03-01"],
  ["12/2018", "2018-12"],
  ["3.2018", "2018-03"],
  ["2018-3", "2018-03"],
  ["Q3 2018", "2018-Q3"],
  ["2018/q3", "2018-Q3"],
  ["2018/19", "2018/2019"],
  [" 2018 ", ""],
  ["30.02.2019", ""],
  ["2019-02-30", ""],
  ["13/2018", ""],
  ["2018/20", ""],
  ["Mai", ""],
  ["1".repeat(1_000_000), ""],
  [2018, ""],
  [undefined, ""],
])("%j was meant as %j", (gefunden, gemeint) => {
  expect(isoOf(gefunden, isZeit)).toBe(gemeint)
})

test.each([
  [1001000, '"01001000"'],
  [12345678, '"12345678"'],
  ["1001000", '"01001000"'],
  [100, undefined],
  [99001000, undefined],
  [1001000.5, undefined],
  ["1001000x", undefined],
  [null, undefined],
])("the Schlüssel %j was meant as %s", (gefunden, gemeint) => {
  expect(agsOf(gefunden)).toBe(gemeint)
})

test.each([
  ["24,4", "24.4"],
  ["-0,5", "-0.5"],
  ["−3,25", "-3.25"],
  ["1.234,5", undefined],
  ["24.4", undefined],
  ["24,", undefined],
  [24.4, undefined],
])("%j is written %s", (gefunden, gemeint) => {
  expect(punktOf(gefunden)).toBe(gemeint)
})
