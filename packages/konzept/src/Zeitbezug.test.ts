import * as Schema from "effect/Schema"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { beginnOf, compareZeit, Datum, endeOf, Zeitbezug } from "./Zeitbezug.ts"

const isZeitbezug = Schema.is(Zeitbezug)
const isDatum = Schema.is(Datum)

describe("a period", () => {
  it("begins before it ends or on the same day, both days of the calendar", () => {
    fc.assert(
      fc.property(perioden, (zeit) => {
        const [beginn, ende] = [beginnOf(zeit), endeOf(zeit)]
        expect(isDatum(beginn) && isDatum(ende)).toBe(true)
        expect(String(beginn) <= String(ende)).toBe(true)
      }),
    )
  })
  it("lasts a day, a month, three months or twelve", () => {
    fc.assert(
      fc.property(perioden, (zeit) => {
        expect([1, 28, 29, 30, 31, 90, 91, 92, 365, 366]).toContain(daysOf(zeit))
      }),
    )
  })
  it("follows the one before without a gap: months, quarters and years fill the calendar", () => {
    for (let jahr = 1899; jahr <= 2101; jahr++) {
      expect([1, 2, 3, 4].reduce((tage, q) => tage + daysOf(Zeitbezug.make(`${jahr}-Q${q}`)), 0)).toBe(
        daysOf(Zeitbezug.make(String(jahr))),
      )
      const monate = Array.from({ length: 12 }, (_, i) =>
        daysOf(Zeitbezug.make(`${jahr}-${String(i + 1).padStart(2, "0")}`)),
      )
      expect(monate.reduce((a, b) => a + b)).toBe(daysOf(Zeitbezug.make(String(jahr))))
    }
  })
  it("knows leap years as Gregory XIII set them", () => {
    expect(["2000-02-29", "2016-02-29", "2400-02-29"].every(isDatum)).toBe(true)
    expect(["1900-02-29", "2019-02-29", "2100-02-29"].some(isDatum)).toBe(false)
  })
  it("of a school year runs from August to July", () => {
    expect([beginnOf(Zeitbezug.make("2018/2019")), endeOf(Zeitbezug.make("2018/2019"))]).toEqual([
      "2018-08-01",
      "2019-07-31",
    ])
  })
  it("has no days where the source names none", () => {
    expect([beginnOf(Zeitbezug.make("ohneAngabe")), endeOf(Zeitbezug.make("ohneAngabe"))]).toEqual([
      undefined,
      undefined,
    ])
  })
})

describe("the calendar", () => {
  it("agrees with the one of JavaScript on every day that can be written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (j, m, t) => {
          const text = [String(j).padStart(4, "0"), String(m).padStart(2, "0"), String(t).padStart(2, "0")].join("-")
          const tag = new Date(`${text}T00:00:00Z`)
          expect(isDatum(text)).toBe(!Number.isNaN(tag.getTime()) && tag.toISOString().startsWith(text))
        },
      ),
      { numRuns: 2_000 },
    )
  })
  it.each([
    "2019-02-30",
    "21.03.2019",
    "2019-3-1",
    "2019-00-10",
    "2019-13-01",
    "2018-12-31T00:00",
    " 2018",
    "2018-12-31\n",
    "",
    "18",
  ])("refuses %j", (text) => {
    expect(isDatum(text)).toBe(false)
    expect(isZeitbezug(text)).toBe(false)
  })
  it.each([
    "2018-Q5",
    "2018-Q0",
    "2018-13",
    "2018-00",
    "2018/2020",
    "2018/2018",
    "2018/19",
    "heute",
    "ohneangabe",
    "２０１８",
  ])("does not take %j for a period", (text) => {
    expect(isZeitbezug(text)).toBe(false)
  })
})

describe("the order of periods", () => {
  it("is total: of two periods one comes first or both have the same days", () => {
    fc.assert(
      fc.property(zeiten, zeiten, zeiten, (a, b, c) => {
        expect(Math.sign(compareZeit(a, b)) + Math.sign(compareZeit(b, a))).toBe(0)
        expect(compareZeit(a, b) === 0).toBe(endeOf(a) === endeOf(b) && beginnOf(a) === beginnOf(b))
        if (compareZeit(a, b) <= 0 && compareZeit(b, c) <= 0) expect(compareZeit(a, c)).toBeLessThanOrEqual(0)
      }),
    )
  })
  it("agrees with the days on which they end", () => {
    fc.assert(
      fc.property(perioden, perioden, (a, b) => {
        const [frueher, spaeter] = [a, b].toSorted((x, y) => (String(endeOf(x)) < String(endeOf(y)) ? -1 : 1))
        fc.pre(frueher !== undefined && spaeter !== undefined && endeOf(frueher) !== endeOf(spaeter))
        expect(compareZeit(frueher, spaeter)).toBe(-1)
      }),
    )
  })
  it("sets what has no time behind all others", () => {
    fc.assert(
      fc.property(perioden, (zeit) => {
        expect(compareZeit(Zeitbezug.make("ohneAngabe"), zeit)).toBe(1)
      }),
    )
  })
})

// Helpers

const jahr = fc.integer({ min: 1000, max: 9998 })
const zwei = (zahl: number): string => String(zahl).padStart(2, "0")
const perioden: fc.Arbitrary<Zeitbezug> = fc
  .oneof(
    jahr.map(String),
    fc.tuple(jahr, fc.integer({ min: 1, max: 4 })).map(([j, q]) => `${j}-Q${q}`),
    fc.tuple(jahr, fc.integer({ min: 1, max: 12 })).map(([j, m]) => `${j}-${zwei(m)}`),
    fc
      .tuple(jahr, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
      .map(([j, m, t]) => `${j}-${zwei(m)}-${zwei(t)}`),
    jahr.map((j) => `${j}/${j + 1}`),
  )
  .map((text) => Zeitbezug.make(text))
const zeiten = fc.oneof(perioden, fc.constant(Zeitbezug.make("ohneAngabe")))

const daysOf = (zeit: Zeitbezug): number =>
  (Date.parse(String(endeOf(zeit))) - Date.parse(String(beginnOf(zeit)))) / 86_400_000 + 1
