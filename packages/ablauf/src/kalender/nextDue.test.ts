import { Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { addMonate, addTage } from "./addMonate.ts"
import { isArbeitstag, isSitzungstag } from "./isSitzungstag.ts"
import type { Kalender } from "./Kalender.ts"
import { nextDue, type Sitzungspflicht } from "./nextDue.ts"

const tag = fc
  .date({ min: new Date("2000-01-01"), max: new Date("2039-12-31"), noInvalidDate: true })
  .map((date) => Datum.make(date.toISOString().slice(0, 10)))
const spanne = fc.tuple(tag, fc.integer({ min: 0, max: 60 })).map(([von, tage]) => ({ von, bis: addTage(von, tage) }))
const haushalt = fc.tuple(fc.integer({ min: 2000, max: 2040 }), spanne).map(([jahr, beratungen]) => ({
  jahre: [jahr],
  beratungen,
}))
const kalender: fc.Arbitrary<Kalender> = fc.record({
  land: fc.constantFrom("RP", "BY", "MV"),
  sitzungspausen: fc.array(spanne, { maxLength: 8 }),
  sitzungsfreieTage: fc.array(
    tag.map((frei) => ({ tag: frei })),
    { maxLength: 3 },
  ),
  haushalte: fc.array(haushalt, { maxLength: 4 }),
})
const abstand = fc
  .integer({ min: 1, max: 60 })
  .map((monate): Sitzungspflicht => ({ rhythmus: { art: "abstand", monate } }))
const mindestens = fc
  .record({ anzahl: fc.integer({ min: 1, max: 4 }), jeMonate: fc.constantFrom(3, 6, 12), vorher: fc.boolean() })
  .map(({ anzahl, jeMonate, vorher }): Sitzungspflicht => ({
    rhythmus: { art: "mindestens", anzahl, jeMonate, ...(vorher ? { vor: "haushaltsberatungen" as const } : {}) },
    beginn: "2010" as never,
  }))
const pflicht = fc.oneof(abstand, mindestens)
const gehalten = fc.array(tag, { minLength: 1, maxLength: 6 })

describe("until when a Gremium has to meet", () => {
  it("does not depend on the order of the days on which it has met", () => {
    fc.assert(
      fc.property(pflicht, gehalten, kalender, (worum, tage, wann) => {
        expect(nextDue(worum, tage.toReversed(), wann)).toEqual(nextDue(worum, tage, wann))
      }),
    )
  })
  it("with an interval is that many months after the last day, whatever the calendar", () => {
    fc.assert(
      fc.property(abstand, gehalten, kalender, (worum, tage, wann) => {
        const zuletzt = tage.toSorted().at(-1) ?? tage[0]
        const { rhythmus } = worum
        if (rhythmus.art !== "abstand" || zuletzt === undefined) throw new Error("an interval")
        const frist = nextDue(worum, tage, wann)
        expect(frist).toMatchObject({ ab: addTage(zuletzt, 1), spaetestens: addMonate(zuletzt, rhythmus.monate) })
        expect(nextDue(worum, [zuletzt], wann)).toEqual(frist)
      }),
    )
  })
  it("lies after the last session, and the day to meet on is the last one possible", () => {
    fc.assert(
      fc.property(pflicht, gehalten, kalender, (worum, tage, wann) => {
        const frist = nextDue(worum, tage, wann)
        if (frist._tag === "KeinWert") return
        const { ab, spaetestens, termin } = frist
        expect(ab <= spaetestens).toBe(true)
        const nach = typeof termin === "string" ? addTage(termin, 1) : ab
        for (let t = spaetestens; t >= nach; t = addTage(t, -1)) expect(isSitzungstag(t, wann)).toBe(false)
        if (typeof termin === "string") {
          expect([termin >= ab, termin <= spaetestens, isSitzungstag(termin, wann)]).toEqual([true, true, true])
        }
      }),
    )
  })
  it("moves to a later day, or stays, when it meets once more", () => {
    fc.assert(
      fc.property(abstand, gehalten, tag, kalender, (worum, tage, nochmal, wann) => {
        const [vorher, nachher] = [nextDue(worum, tage, wann), nextDue(worum, [...tage, nochmal], wann)]
        if (vorher._tag === "KeinWert" || nachher._tag === "KeinWert") throw new Error("an interval always has a day")
        expect(nachher.spaetestens >= vorher.spaetestens).toBe(true)
      }),
    )
  })
  it("is a hole without a day on which it was held and without a beginning", () => {
    fc.assert(
      fc.property(abstand, kalender, (worum, wann) => {
        expect(nextDue(worum, [], wann)).toMatchObject({ _tag: "KeinWert", grund: "beginnUnbekannt" })
      }),
    )
  })
})

const jaehrlich = { art: "mindestens", anzahl: 1, jeMonate: 12 } as const
const vorHaushalt = { ...jaehrlich, vor: "haushaltsberatungen" } as const
const land = "RP" as const
const beratungen = { von: Datum.make("2021-11-02"), bis: Datum.make("2021-11-26") }

/** Days that can be looked up in a calendar: 31.12.2021 was a Friday, 01.11.2021 is Allerheiligen in this Land. */
test.each<readonly [string, Sitzungspflicht, ReadonlyArray<string>, Kalender, object]>([
  [
    "once a year, met in 2020: until the end of 2021",
    { rhythmus: jaehrlich },
    ["2020-05-05"],
    { land },
    { spaetestens: "2021-12-31", termin: "2021-12-31" },
  ],
  [
    "before the budget: until the day before its debates, which is a holiday after a weekend",
    { rhythmus: vorHaushalt },
    ["2020-05-05"],
    { land, haushalte: [{ jahre: [2022], beratungen }] },
    { spaetestens: "2021-11-01", termin: "2021-10-29" },
  ],
  [
    "before a budget that the calendar does not know: a hole with the end of the period as bound",
    { rhythmus: vorHaushalt },
    ["2020-05-05"],
    { land },
    { _tag: "KeinWert", grund: "haushaltUnbekannt", jedenfalls: "2021-12-31" },
  ],
  [
    "twice a year, met once: until the end of the same year",
    { rhythmus: { ...jaehrlich, anzahl: 2 } },
    ["2020-05-05"],
    { land },
    { spaetestens: "2020-12-31" },
  ],
  [
    "never held: until the last day of the year in which it begins",
    { rhythmus: { art: "abstand", monate: 24 }, beginn: "2019" as never },
    [],
    { land },
    { ab: "2019-01-01", spaetestens: "2019-12-31" },
  ],
  [
    "months later where the month is shorter: its last day",
    { rhythmus: { art: "abstand", monate: 1 } },
    ["2020-01-31"],
    { land },
    { spaetestens: "2020-02-29" },
  ],
  [
    "a pause over all days that are left: no day to meet on, and the deadline stays",
    { rhythmus: jaehrlich },
    ["2020-05-05"],
    { land, sitzungspausen: [{ von: Datum.make("2021-01-01"), bis: Datum.make("2021-12-31") }] },
    { spaetestens: "2021-12-31", termin: { _tag: "KeinWert", grund: "keinSitzungstag" } },
  ],
])("%s", (_, worum, tage, wann, erwartet) => {
  expect(
    nextDue(
      worum,
      tage.map((t) => Datum.make(t)),
      wann,
    ),
  ).toMatchObject(erwartet)
})

it("says each step of its answer, a new Wahlperiode among them", () => {
  const wann: Kalender = {
    land,
    haushalte: [{ jahre: [2022], beratungen }],
    wahlperioden: [{ titel: "2021 bis 2026", von: Datum.make("2021-06-01") }],
  }
  const { herleitung } = nextDue({ rhythmus: vorHaushalt }, [Datum.make("2020-05-05")], wann)
  expect(herleitung.map(({ regel }) => regel)).toEqual(
    expect.arrayContaining(["zuletzt", "wahlperiode", "keineSitzung"]),
  )
  expect(herleitung[0]).toEqual({ regel: "zuletzt", tag: "2020-05-05" })
})

describe("a day of sessions", () => {
  it("is a working day outside every pause, and pauses only take days away", () => {
    fc.assert(
      fc.property(tag, kalender, spanne, (t, wann, pause) => {
        const { land: wo, sitzungspausen = [], sitzungsfreieTage = [] } = wann
        const frei =
          sitzungspausen.some(({ von, bis }) => von <= t && t <= bis) || sitzungsfreieTage.some((f) => f.tag === t)
        expect(isSitzungstag(t, wann)).toBe(isArbeitstag(t, wo) && !frei)
        const enger = { ...wann, sitzungspausen: [...sitzungspausen, pause] }
        if (isSitzungstag(t, enger)) expect(isSitzungstag(t, wann)).toBe(true)
      }),
    )
  })
  test.each([
    ["2021-11-01", "RP", false],
    ["2021-11-01", "MV", true],
    ["2023-03-08", "MV", false],
    ["2021-10-30", "RP", false],
    ["2021-10-29", "RP", true],
  ] as const)("%s in %s: %s", (t, wo, erwartet) => {
    expect(isSitzungstag(Datum.make(t), { land: wo })).toBe(erwartet)
  })
})
