import { Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { addMonate, addTage, jahrOf, monatsnummer, wochentagOf } from "./addMonate.ts"

// Laws

test("a day some months later lies exactly so many months later", () => {
  fc.assert(
    fc.property(tag, monate, (t, m) => {
      expect(monatsnummer(addMonate(t, m)) - monatsnummer(t)).toBe(m)
    }),
  )
})

test("it is the same number of day, or the last one of a month that is shorter", () => {
  fc.assert(
    fc.property(tag, monate, (t, m) => {
      const ziel = addMonate(t, m)
      const isMonatsende = monatsnummer(addTage(ziel, 1)) > monatsnummer(ziel)
      expect(ziel.slice(8) === t.slice(8) || (ziel.slice(8) < t.slice(8) && isMonatsende)).toBe(true)
    }),
  )
})

test("a later day never ends up earlier, and more months never end earlier", () => {
  fc.assert(
    fc.property(tag, tag, monate, monate, (a, b, m, n) => {
      const [frueher, spaeter] = inOrder(a, b)
      expect(addMonate(frueher, m) <= addMonate(spaeter, m)).toBe(true)
      expect(addMonate(a, Math.min(m, n)) <= addMonate(a, Math.max(m, n))).toBe(true)
    }),
  )
})

test("up to the 28th months add up and can be taken back", () => {
  fc.assert(
    fc.property(tag, monate, monate, (t, m, n) => {
      const bis28 = Datum.make(`${t.slice(0, 8)}${t.slice(8) > "28" ? "28" : t.slice(8)}`)
      expect(addMonate(addMonate(bis28, m), n)).toBe(addMonate(bis28, m + n))
      expect(addMonate(addMonate(bis28, m), -m)).toBe(bis28)
    }),
  )
})

test("days add up, can be taken back, and are days of the calendar", () => {
  fc.assert(
    fc.property(tag, fc.integer({ min: -4000, max: 4000 }), fc.integer({ min: -4000, max: 4000 }), (t, m, n) => {
      expect(addTage(addTage(t, m), n)).toBe(addTage(t, m + n))
      expect(addTage(addTage(t, m), -m)).toBe(t)
      expect(Datum.make(addTage(t, m)) > t).toBe(m > 0)
    }),
  )
})

test("the days of the week follow one another, also over the end of a month and in the first century", () => {
  fc.assert(
    fc.property(jederTag, (t) => {
      fc.pre(t !== "9999-12-31")
      expect(wochentagOf(addTage(t, 1))).toBe((wochentagOf(t) % 7) + 1)
    }),
  )
})

test("the calendar ends with the years 0000 and 9999", () => {
  fc.assert(
    fc.property(jederTag, fc.integer({ min: 120_000, max: 1e9 }), (t, viele) => {
      expect([addMonate(t, viele), addMonate(t, -viele)]).toEqual(["9999-12-31", "0000-01-01"])
      expect([addTage(t, viele * 31), addTage(t, -viele * 31)]).toEqual(["9999-12-31", "0000-01-01"])
    }),
  )
})

// Known values

test.each([
  ["1970-01-01", 4],
  ["2000-01-01", 6],
  ["2019-05-05", 7],
  ["0001-01-01", 1],
])("%s is day %i of the week", (t, wochentag) => {
  expect(wochentagOf(Datum.make(t))).toBe(wochentag)
})

test.each([
  ["2019-01-31", 1, "2019-02-28"],
  ["2020-01-31", 1, "2020-02-29"],
  ["1900-01-31", 1, "1900-02-28"],
  ["2000-02-29", 12, "2001-02-28"],
  ["2019-12-31", 2, "2020-02-29"],
  ["2020-03-31", -1, "2020-02-29"],
  ["2017-05-05", 24, "2019-05-05"],
  ["0099-12-15", 1, "0100-01-15"],
  ["9999-11-30", 1, "9999-12-30"],
])("%s and %i months is %s", (t, m, ziel) => {
  expect(addMonate(Datum.make(t), m)).toBe(ziel)
})

test("the year of a day is a number", () => {
  expect(jahrOf(Datum.make("0099-12-15"))).toBe(99)
})

// Helpers

const monate = fc.integer({ min: -600, max: 600 })
const inOrder = (a: Datum, b: Datum): readonly [Datum, Datum] => (a <= b ? [a, b] : [b, a])
const tageVon = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / 86_400_000, max: Date.parse(max) / 86_400_000 })
    .map((n) => Datum.make(new Date(n * 86_400_000).toISOString().slice(0, 10)))
const tag = tageVon("1950-01-01", "2100-12-31")
const jederTag = tageVon("0000-01-01", "9999-12-31")
