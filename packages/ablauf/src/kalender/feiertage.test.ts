import { Datum } from "@zielwerk/konzept"
import { getHolidays } from "feiertagejs"
import fc from "fast-check"
import { afterEach, expect, test } from "vitest"
import { addTage, wochentagOf } from "./addMonate.ts"
import { feiertageOf } from "./feiertage.ts"
import { Land } from "./Kalender.ts"

const eigeneZone = process.env["TZ"]
afterEach(() => {
  if (eigeneZone === undefined) delete process.env["TZ"]
  else process.env["TZ"] = eigeneZone
})

// Laws

test("holidays come in the order of the calendar and lie in their year", () => {
  fc.assert(
    fc.property(land, jahr, (l, j) => {
      const tage = tageOf(l, j)
      expect(tage).toEqual(tage.toSorted())
      expect(new Set(tage.map((tag) => Datum.make(tag).slice(0, 4)))).toEqual(new Set([`${j}`]))
    }),
  )
})

test("Good Friday, Easter Monday, Ascension and Whit Monday follow Easter as Meeus gives it, 1990 to 2099", () => {
  fc.assert(
    fc.property(land, fc.integer({ min: 1990, max: 2099 }), (l, j) => {
      const ostern = easter(j)
      expect(wochentagOf(ostern)).toBe(7)
      const nachOstern = [-2, 1, 39, 50].map((tage) => addTage(ostern, tage))
      expect(tageOf(l, j)).toEqual(expect.arrayContaining(nachOstern))
      expect(tageOf(l, j).includes(addTage(ostern, 60))).toBe(["BW", "BY", "HE", "NW", "RP", "SL"].includes(l))
    }),
  )
})

test("Easter Sunday and Whit Sunday are left out, in Brandenburg too", () => {
  for (const l of Land.literals) {
    expect(tageOf(l, 2019)).not.toContain("2019-04-21")
    expect(tageOf(l, 2019)).not.toContain("2019-06-09")
  }
})

test("the Buß- und Bettag is the Wednesday before 23 November, and only in Sachsen", () => {
  fc.assert(
    fc.property(land, jahr, (l, j) => {
      const mittwoche = [16, 17, 18, 19, 20, 21, 22].map((n) => Datum.make(`${j}-11-${n}`))
      const tag = mittwoche.find((t) => wochentagOf(t) === 3)
      const gefunden = feiertageOf(l, j).filter(({ titel }) => titel === "Buß- und Bettag")
      expect(gefunden).toEqual(l === "SN" ? [{ tag, titel: "Buß- und Bettag" }] : [])
    }),
  )
})

test.each(["Pacific/Kiritimati", "America/Los_Angeles", "Europe/Berlin", "UTC"])(
  "the holidays are the same for a machine in %s",
  (zone) => {
    process.env["TZ"] = zone
    expect(new Date(0).getTimezoneOffset()).toBe(versatzMinuten[zone])
    expect(tageOf("BE", 2025)).toEqual(berlin2025)
    expect(tageOf("TH", 2019)).toContain("2019-09-20")
  },
)

test("the text that the library gives for a day is a day late in Kiritimati, which is why it is not used", () => {
  process.env["TZ"] = "Pacific/Kiritimati"
  expect(getHolidays(2025, "BE")[0]?.dateString).toBe("2025-01-02")
  expect(tageOf("BE", 2025)[0]).toBe("2025-01-01")
})

// Known values

test("as many as the Python package holidays 0.105 gives, without its Sundays in Brandenburg, with 15 August in Bayern", () => {
  expect(Object.fromEntries(jahre.map((j) => [j, Land.literals.map((l) => feiertageOf(l, j).length)]))).toEqual({
    //      BW  BY  BE  BB  HB  HH  HE  MV  NI  NW  RP  SL  SN  ST  SH  TH
    2016: [12, 13, 9, 10, 9, 9, 10, 10, 9, 11, 11, 12, 11, 11, 9, 10],
    2017: [13, 14, 10, 10, 10, 10, 11, 10, 10, 12, 12, 13, 11, 11, 10, 10],
    2018: [12, 13, 9, 10, 10, 10, 10, 10, 10, 11, 11, 12, 11, 11, 10, 10],
    2020: [12, 13, 11, 10, 10, 10, 10, 10, 10, 11, 11, 12, 11, 11, 10, 11],
    2023: [12, 13, 10, 10, 10, 10, 10, 11, 10, 11, 11, 12, 11, 11, 10, 11],
    2025: [12, 13, 11, 10, 10, 10, 10, 11, 10, 11, 11, 12, 11, 11, 10, 11],
    2028: [12, 13, 11, 10, 10, 10, 10, 11, 10, 11, 11, 12, 11, 11, 10, 11],
  })
})

test("the Reformationstag was a holiday everywhere in 2017, and in the four Länder of the north from 2018 on", () => {
  expect(laenderMit("2017-10-31")).toEqual([...Land.literals])
  const osten = ["BB", "MV", "SN", "ST", "TH"]
  expect(laenderMit("2016-10-31")).toEqual(osten)
  expect(laenderMit("2018-10-31").toSorted()).toEqual([...osten, "HB", "HH", "NI", "SH"].toSorted())
})

test.each([
  ["2018-03-08", []],
  ["2019-03-08", ["BE"]],
  ["2022-03-08", ["BE"]],
  ["2023-03-08", ["BE", "MV"]],
  ["2018-09-20", []],
  ["2019-09-20", ["TH"]],
  ["2019-06-20", ["BW", "BY", "HE", "NW", "RP", "SL"]],
  ["2019-11-20", ["SN"]],
  ["2019-01-06", ["BW", "BY", "ST"]],
  ["2019-11-01", ["BW", "BY", "NW", "RP", "SL"]],
  ["2019-08-15", ["BY", "SL"]],
  ["2019-08-08", []],
  ["2019-12-24", []],
  ["2020-05-08", ["BE"]],
  ["2021-05-08", []],
  ["2025-05-08", ["BE"]],
  ["2028-06-17", ["BE"]],
])("%s is a holiday in %j", (tag, laender) => {
  expect(laenderMit(tag)).toEqual(laender)
})

test("two holidays on one day are both named", () => {
  expect(feiertageOf("RP", 2008).filter(({ tag }) => tag === "2008-05-01")).toEqual([
    { tag: "2008-05-01", titel: "Tag der Arbeit" },
    { tag: "2008-05-01", titel: "Christi Himmelfahrt" },
  ])
})

// Helpers

const land = fc.constantFrom(...Land.literals)
const jahr = fc.integer({ min: 1995, max: 2099 })
const jahre = [2016, 2017, 2018, 2020, 2023, 2025, 2028]
const tageOf = (l: Land, j: number): ReadonlyArray<string> => feiertageOf(l, j).map(({ tag }) => tag)
const laenderMit = (tag: string): ReadonlyArray<Land> =>
  Land.literals.filter((l) => tageOf(l, Number(tag.slice(0, 4))).includes(tag))
const versatzMinuten: { readonly [zone: string]: number } = {
  // in 1970 Kiritimati lay east of the date line, ten hours and forty minutes behind
  "Pacific/Kiritimati": 640,
  "America/Los_Angeles": 480,
  "Europe/Berlin": -60,
  UTC: 0,
}

/** As printed by the Senat of Berlin for 2025. */
const berlin2025 = [
  "2025-01-01",
  "2025-03-08",
  "2025-04-18",
  "2025-04-21",
  "2025-05-01",
  "2025-05-08",
  "2025-05-29",
  "2025-06-09",
  "2025-10-03",
  "2025-12-25",
  "2025-12-26",
]

/** Easter Sunday (Meeus, Astronomical Algorithms, 1991, chapter 8; first in Nature, 1876). */
const easter = (j: number): Datum => {
  const [a, b, c] = [j % 19, Math.floor(j / 100), j % 100]
  const [d, e] = [Math.floor(b / 4), b % 4]
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3)
  const h = (19 * a + b - d - g + 15) % 30
  const [i, k] = [Math.floor(c / 4), c % 4]
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const summe = h + l - 7 * m + 114
  const zwei = (zahl: number): string => String(zahl).padStart(2, "0")
  return Datum.make(`${j}-${zwei(Math.floor(summe / 31))}-${zwei((summe % 31) + 1)}`)
}
