import { Zeitbezug } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { createZeitachse, tage } from "./zeitachse.ts"

// Laws

test("years lie as far apart as their numbers: n of m years are exactly n/m (E-04)", () => {
  fc.assert(
    fc.property(jahr, spanne, fc.nat(60), (anfang, m, n) => {
      expect(teilDesWegs(jahresende(anfang), jahresende(anfang + n), jahresende(anfang + m))).toBe(n / m)
      expect(teilDesWegs(`${anfang}`, `${anfang + n}`, `${anfang + m}`)).toBe(n / m)
    }),
  )
})

test("ends of months lie as far apart as the months, however long those are (E-04)", () => {
  fc.assert(
    fc.property(
      jahr,
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 120 }),
      fc.nat(120),
      (j, m, weg, n) => {
        const monat = (plus: number) =>
          `${j + Math.floor((m - 1 + plus) / 12)}-${String(((m - 1 + plus) % 12) + 1).padStart(2, "0")}`
        expect(teilDesWegs(monat(0), monat(n), monat(weg))).toBe(n / weg)
      },
    ),
  )
})

test("days are counted as a calendar counts them, leap years and centuries included (E-04)", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date("1600-01-01"), max: new Date("2399-12-31"), noInvalidDate: true }), (datum) => {
      const tag = datum.toISOString().slice(0, 10)
      expect(tage(tag) - tage("1970-01-01")).toBe(Date.parse(tag) / 86_400_000)
    }),
  )
})

test("the later of two times lies further on, on whatever grid (E-04)", () => {
  fc.assert(
    fc.property(fc.array(zeit, { minLength: 2, maxLength: 6 }), (zeiten) => {
      const achse = createZeitachse(zeiten.map((z) => Zeitbezug.make(z)))
      const geordnet = zeiten.toSorted((a, b) => Date.parse(endeVon(a)) - Date.parse(endeVon(b)))
      const stellen = geordnet.map((z) => achse(Zeitbezug.make(z)) ?? Number.NaN)
      expect(stellen).toEqual(stellen.toSorted((a, b) => a - b))
    }),
  )
})

// Known values

test("10 of 15 years are two thirds, and not 0.66673 as by days (E-04)", () => {
  expect(teilDesWegs("2015", "2025", "2030")).toBe(2 / 3)
  expect((tage("2025-12-31") - tage("2015-12-31")) / (tage("2030-12-31") - tage("2015-12-31"))).toBeCloseTo(0.66673, 5)
})

test("school years, quarters and days of the same date count in years and months too (E-04)", () => {
  expect(teilDesWegs("2018/2019", "2019/2020", "2021/2022")).toBe(1 / 3)
  expect(teilDesWegs("2018-Q1", "2018-Q2", "2018-Q4")).toBe(1 / 3)
  expect(teilDesWegs("2018-02-14", "2019-02-14", "2021-02-14")).toBe(1 / 3)
  expect(teilDesWegs("2018", "2019/2020", "2021")).toBe(19 / 36)
})

test("a time that no source names has no place, and disturbs no other (E-04)", () => {
  const achse = createZeitachse(["2018", "ohneAngabe"].map((z) => Zeitbezug.make(z)))
  expect([achse(Zeitbezug.make("ohneAngabe")), achse(Zeitbezug.make("2018"))]).toEqual([undefined, 2018])
})

// Helpers

const jahr = fc.integer({ min: 1900, max: 2100 })
const spanne = fc.integer({ min: 1, max: 60 })
const zweistellig = (zahl: number) => String(zahl).padStart(2, "0")
const zeit = fc.oneof(
  jahr.map(String),
  fc.tuple(jahr, fc.integer({ min: 1, max: 12 })).map(([j, m]) => `${j}-${zweistellig(m)}`),
  fc
    .tuple(jahr, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([j, m, t]) => `${j}-${zweistellig(m)}-${zweistellig(t)}`),
)
const jahresende = (j: number): string => `${j}-12-31`
const endeVon = (z: string): string => {
  const [j = "", m, t] = z.split("-")
  if (m === undefined) return `${j}-12-31`
  return t === undefined ? new Date(Date.UTC(Number(j), Number(m), 0)).toISOString().slice(0, 10) : z
}

/** Which part of the time from `von` to `bis` has passed at `tau`. */
const teilDesWegs = (von: string, tau: string, bis: string): number => {
  const zeiten = [von, tau, bis].map((z) => Zeitbezug.make(z))
  const achse = createZeitachse(zeiten)
  const [a = 0, t = 0, b = 0] = zeiten.map((z) => achse(z))
  return (t - a) / (b - a)
}
