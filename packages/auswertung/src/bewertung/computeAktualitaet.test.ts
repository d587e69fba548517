import fc from "fast-check"
import { expect, test } from "vitest"
import { addMonate, computeAktualitaet } from "./computeAktualitaet.ts"
import { bewerte, frageOf } from "./frage.test.ts"
import { tage } from "./zeitachse.ts"

// Laws

test("a value is stale from the day after its successor was due, too old after twice the grace (S-01)", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 36 }),
      fc.nat(24),
      fc.nat(90),
      fc.nat(2000),
      (monate, verzug, karenz, spaeter) => {
        const stichtag = tagNach("2018-12-31", spaeter)
        const { ueberfaelligTage, isVeraltet, isZuAlt } = aktualitaet(
          "2018",
          { monate, verzugMonate: verzug },
          stichtag,
          karenz,
        )
        const faellig = tage(addMonate("2018-12-31", monate + verzug))
        expect(ueberfaelligTage).toBe(tage(stichtag) - faellig)
        expect(isVeraltet).toBe(tage(stichtag) > faellig)
        expect(isZuAlt).toBe(tage(stichtag) > faellig + 2 * karenz)
      },
    ),
  )
})

test("so many months later is in the right month, on the same day or the last one (S-01)", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1900, max: 2100 }),
      fc.integer({ min: 1, max: 12 }),
      fc.nat(31),
      fc.nat(60),
      (j, m, t, n) => {
        const letzter = (jahr: number, monat: number) => new Date(Date.UTC(jahr, monat, 0)).getUTCDate()
        const tag = Math.min(Math.max(1, t), letzter(j, m))
        const [jj, mm] = [j + Math.floor((m - 1 + n) / 12), ((m - 1 + n) % 12) + 1]
        const erwartet = tag === letzter(j, m) ? letzter(jj, mm) : Math.min(tag, letzter(jj, mm))
        expect(addMonate(datum(j, m, tag), n)).toBe(datum(jj, mm, erwartet))
      },
    ),
  )
})

test("what is measured at no fixed times is never stale, and its latest value is shown all the same (S-02)", () => {
  const bewertung = bewerte(schwelle, { "1999": 50 }, { stichtag: "2040-12-31" })
  expect(bewertung.kennzeichen).toEqual(["vorzeitig"])
  expect(bewertung.alterTage).toBeUndefined()
  expect(bewertung.herleitung.eingaben.map(({ zeit }) => zeit)).toEqual(["1999"])
})

// Known values

test("a yearly value published after six months is due on 30 June, a monthly one after a quarter at the end of a month (S-01)", () => {
  const nach = (zeit: string, monate: number, verzugMonate: number, stichtag: string) =>
    aktualitaet(zeit, { monate, verzugMonate }, stichtag, 30).ueberfaelligTage
  expect([nach("2018", 12, 6, "2020-06-30"), nach("2018", 12, 6, "2020-07-01")]).toEqual([0, 1])
  expect([nach("2019-11", 1, 2, "2020-02-29"), nach("2019-11", 1, 2, "2020-03-01")]).toEqual([0, 1])
})

test("something never measured is said to be, whether a value was due or not (S-02)", () => {
  for (const indikator of [{}, { turnus: { monate: 12, verzugMonate: 6 } }]) {
    const { ampel, kennzeichen, herleitung } = bewerte(schwelle, {}, { indikator })
    expect([ampel, kennzeichen]).toEqual(["keineDaten", ["nieErhoben"]])
    expect(herleitung.regeln).toContain("S-02")
  }
  const geplant = { _tag: "KeinWert", grund: "nochNichtErhoben" } as const
  expect(bewerte(schwelle, { "2018": geplant }).kennzeichen).toEqual(["nieErhoben"])
})

test("something measured of which only a picture is printed was measured (S-02)", () => {
  const { ampel, kennzeichen } = bewerte(schwelle, { "2018": { _tag: "KeinWert", grund: "nurInGrafik" } })
  expect([ampel, kennzeichen]).toEqual(["keineDaten", []])
})

test("a stale value keeps its light and is marked, with the days since the next was due (S-01)", () => {
  const { ampel, kennzeichen, alterTage, herleitung } = bewerte(
    schwelle,
    { "2018": 50 },
    { stichtag: "2020-07-10", indikator: { turnus: { monate: 12, verzugMonate: 6 } } },
  )
  expect([ampel, kennzeichen, alterTage]).toEqual(["erreicht", ["vorzeitig", "veraltet"], 10])
  expect(herleitung.regeln).toContain("S-01")
})

// Helpers

const schwelle = { art: "schwelle", vergleich: "mindestens", zahl: 40, frist: "2045" }
const datum = (j: number, m: number, t: number) => `${j}-${String(m).padStart(2, "0")}-${String(t).padStart(2, "0")}`
const tagNach = (tag: string, anzahl: number) =>
  new Date(Date.parse(tag) + anzahl * 86_400_000).toISOString().slice(0, 10)

const aktualitaet = (
  zeit: string,
  turnus: { readonly monate: number; readonly verzugMonate: number },
  stichtag: string,
  karenzTage: number,
) => {
  const frage = frageOf(schwelle, { [zeit]: 1 }, { stichtag, indikator: { turnus } })
  const [letzter] = frage.reihe.punkte
  if (letzter === undefined) throw new Error("there is one value")
  return computeAktualitaet(letzter, frage.indikator?.turnus, frage.stichtag, karenzTage)
}
