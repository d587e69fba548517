import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { contains } from "./contains.ts"
import { rounded, type Gedruckt } from "./rounded.ts"

test("any number, printed with some digits, lies in the interval of its print", () => {
  const number = fc.double({ min: -1e9, max: 1e9, noNaN: true })
  fc.assert(
    fc.property(number, stellen, (x, digits) => {
      expect(contains(read(print(x, digits)).spanne, x)).toBe(true)
    }),
  )
})

test("a number with as many digits as are printed is read back, with its digits and its unit", () => {
  fc.assert(
    fc.property(
      decimal,
      fc.constantFrom("", "%", " %", "\u00a0%", "\u202f%", "\u2009%-Punkte"),
      ({ x, digits }, unit) => {
        const figure = read(print(x, digits) + unit)
        expect(figure.wert).toBe(x)
        expect(figure.stellen).toBe(digits)
        expect(figure.einheit).toBe(unit.trim())
      },
    ),
  )
})

test("the interval is one unit of the last digit wide, with the value in its middle", () => {
  fc.assert(
    fc.property(decimal, ({ x, digits }) => {
      const { wert, spanne } = read(print(x, digits))
      const half = 10 ** -digits / 2
      expect(Math.abs(spanne.bis - wert - half)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(x)))
      expect(Math.abs(wert - spanne.von - half)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(x)))
    }),
  )
})

test("a minus sign mirrors the interval, a plus sign changes nothing", () => {
  fc.assert(
    fc.property(decimal, ({ x, digits }) => {
      const plain = print(Math.abs(x), digits)
      const { wert, spanne } = read(plain)
      expect(read(`+${plain}`)).toMatchObject({ wert, spanne })
      for (const minus of ["-", "\u2212"]) {
        expect(read(minus + plain)).toMatchObject({ wert: 0 - wert, spanne: { von: -spanne.bis, bis: -spanne.von } })
      }
    }),
  )
})

test("dots between groups of three digits do not change the figure", () => {
  fc.assert(
    fc.property(decimal, ({ x, digits }) => {
      const grouped = print(x, digits)
      expect({ ...read(grouped), text: "" }).toEqual({ ...read(grouped.replaceAll(".", "")), text: "" })
    }),
  )
})

test.each([
  ["24,4 %", 24.4, 1, "%", 24.35, 24.45],
  ["24,4%", 24.4, 1, "%", 24.35, 24.45],
  ["32%", 32, 0, "%", 31.5, 32.5],
  ["7,0%", 7, 1, "%", 6.95, 7.05],
  ["+6,6%", 6.6, 1, "%", 6.55, 6.65],
  ["7,6 %-Punkte", 7.6, 1, "%-Punkte", 7.55, 7.65],
  ["24,4\u00a0%", 24.4, 1, "%", 24.35, 24.45],
  ["24,4\u202f%", 24.4, 1, "%", 24.35, 24.45],
  ["24,4\u2009%", 24.4, 1, "%", 24.35, 24.45],
  ["26.064", 26_064, 0, "", 26_063.5, 26_064.5],
  ["1.234,5", 1234.5, 1, "", 1234.45, 1234.55],
  ["1.234.567", 1_234_567, 0, "", 1_234_566.5, 1_234_567.5],
  ["0,37", 0.37, 2, "", 0.365, 0.375],
  ["-1,5", -1.5, 1, "", -1.55, -1.45],
  ["\u22121,5", -1.5, 1, "", -1.55, -1.45],
  ["0", 0, 0, "", -0.5, 0.5],
  ["-0,0 %", 0, 1, "%", -0.05, 0.05],
  [" 24,4 % ", 24.4, 1, "%", 24.35, 24.45],
  ["999999999999999", 999_999_999_999_999, 0, "", 999_999_999_999_998.5, 999_999_999_999_999.5],
] as const)("reads %j", (text, wert, stellen, einheit, von, bis) => {
  expect(rounded(text)).toEqual(Result.succeed({ text, wert, stellen, einheit, spanne: { von, bis } }))
})

test.each([
  ["24.4", "punktMehrdeutig"],
  ["1,234.5", "punktMehrdeutig"],
  ["12,5.3", "punktMehrdeutig"],
  ["1234.567", "punktMehrdeutig"],
  ["0.123", "punktMehrdeutig"],
  ["1.23.456", "punktMehrdeutig"],
  ["26.064.", "punktMehrdeutig"],
  ["1,2,3", "keineZahl"],
  ["5,", "keineZahl"],
  [",5", "keineZahl"],
  ["", "keineZahl"],
  [" ", "keineZahl"],
  ["%", "keineZahl"],
  ["abc", "keineZahl"],
  ["NaN", "keineZahl"],
  ["Infinity", "keineZahl"],
  ["--5", "keineZahl"],
  ["- 5", "keineZahl"],
  ["007", "keineZahl"],
  ["٣", "keineZahl"],
  ["24,4\n%", "keineZahl"],
  ["1e3", "einheitUnbekannt"],
  ["0x10", "einheitUnbekannt"],
  ["12 345", "einheitUnbekannt"],
  ["24,4 % %", "einheitUnbekannt"],
  ["26.064 Personen", "einheitUnbekannt"],
  ["0,1234567890123456", "zuVieleStellen"],
  ["1000000000000000", "zuVieleStellen"],
])("refuses %j: %s", (text, grund) => {
  expect(Result.flip(rounded(text))).toMatchObject({ success: { grund, feld: "text", gefunden: text } })
})

test("any text gives a finite interval around the value, or a reason", () => {
  const alphabet = fc.constantFrom(..."0123456789.,+-−% e\u00a0", "%-Punkte")
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(alphabet).map((parts) => parts.join("")),
      ),
      (text) => {
        const figure = rounded(text)
        if (Result.isFailure(figure)) return
        const { wert, spanne } = figure.success
        expect(Number.isFinite(wert) && spanne.von < wert && wert < spanne.bis).toBe(true)
        expect(Object.is(wert, -0)).toBe(false)
      },
    ),
    { numRuns: 1000 },
  )
})

test("a megabyte of anything is refused at once, and not kept in the error", () => {
  for (const text of ["1".repeat(1e6), "1.234".repeat(2e5), " ".repeat(1e6), `1${" ".repeat(1e6)}x`, ",".repeat(1e6)]) {
    const start = performance.now()
    const fault = Result.getOrThrow(Result.flip(rounded(text)))
    expect(performance.now() - start).toBeLessThan(1000)
    expect(fault.gefunden!.length).toBeLessThan(100)
  }
})

test("a text of 64 characters is read, of a longer one the error keeps as many", () => {
  expect(read("5".padStart(64)).wert).toBe(5)
  expect(Result.flip(rounded("5".padStart(65)))).toMatchObject({
    success: { grund: "keineZahl", gefunden: `${" ".repeat(64)}…` },
  })
  const letters = "x".repeat(64)
  expect(Result.flip(rounded(letters))).toMatchObject({ success: { grund: "keineZahl", gefunden: letters } })
})

// Helpers

const stellen = fc.integer({ min: 0, max: 5 })

/** A decimal number with `digits` digits after the comma, as its nearest double. */
const decimal = fc
  .tuple(fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }), stellen)
  .map(([units, digits]) => ({ x: Number(`${units}e-${digits}`), digits }))

const print = (x: number, digits: number): string =>
  new Intl.NumberFormat("de-DE", { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(x)

const read = (text: string): Gedruckt => Result.getOrThrow(rounded(text))
