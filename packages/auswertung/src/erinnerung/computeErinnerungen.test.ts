import { Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { tage } from "../bewertung/zeitachse.ts"
import { addTage } from "./addTage.ts"
import { computeErinnerungen, type Faelligkeit } from "./computeErinnerungen.ts"

describe("reminders of a value that is due", () => {
  it("go out 30 and 7 days and one day before, 7 and 30 days after, then every thirty days (S-03)", () => {
    expect(abstaende({}, "2027-01-31")).toEqual([-30, -7, -1, 7, 30, 60, 90, 120, 150, 180, 210])
  })
  it("are never two within five days: the day after the due is left out if the day before it was used (S-03)", () => {
    fc.assert(
      fc.property(tag, fc.array(tag, { maxLength: 6 }), (bis, erinnertAm) => {
        const alle = erinnerungen({ erinnertAm }, bis).map(({ tag: t }) => t)
        for (const [i, einer] of alle.entries())
          for (const anderer of [...alle.slice(0, i), ...erinnertAm])
            expect(Math.abs(tage(einer) - tage(anderer))).toBeGreaterThanOrEqual(5)
      }),
    )
    expect(abstaende({ erinnertAm: [Datum.make("2026-06-25")] }, "2026-07-31")).toEqual([-30, 1, 7, 30])
  })
  it("are known in advance: asking later adds to them and changes none (S-03)", () => {
    fc.assert(
      fc.property(tag, tag, (a, b) => {
        const [frueher = a, spaeter = b] = [a, b].toSorted()
        const bald = erinnerungen({}, frueher)
        expect(erinnerungen({}, spaeter).slice(0, bald.length)).toEqual(bald)
        expect(bald.every(({ tag: t }) => t <= frueher)).toBe(true)
      }),
    )
  })
  it("go to the nearest who is somebody, and to nobody where there is none (S-03)", () => {
    const an = (zustaendige: Faelligkeit["zustaendige"]) => erinnerungen({ zustaendige }, "2026-06-29").map((e) => e.an)
    expect(an([["a"], ["b"]])).toEqual([["a"], ["a"], ["a"]])
    expect(an([[], [], ["b", "c"]])).toEqual([
      ["b", "c"],
      ["b", "c"],
      ["b", "c"],
    ])
    expect(an([[], []])).toEqual([])
  })
})

describe("a day so many days later", () => {
  it("is so many days away, over summer time, leap days and turns of the year", () => {
    fc.assert(
      fc.property(tag, fc.integer({ min: -4000, max: 4000 }), (t, n) => {
        expect(tage(addTage(t, n)) - tage(t)).toBe(n)
        expect(addTage(addTage(t, n), -n)).toBe(t)
      }),
    )
    expect(addTage(Datum.make("2028-02-28"), 1)).toBe("2028-02-29")
  })
})

// Helpers

const tag = fc
  .date({ min: new Date("2026-01-01"), max: new Date("2028-12-31"), noInvalidDate: true })
  .map((d) => Datum.make(d.toISOString().slice(0, 10)))

const erinnerungen = (teile: Partial<Faelligkeit>, bis: string) =>
  computeErinnerungen(
    { faelligAm: Datum.make("2026-06-30"), zustaendige: [["Statistikstelle"]], erinnertAm: [], ...teile },
    Datum.make(bis),
  )

const abstaende = (teile: Partial<Faelligkeit>, bis: string) =>
  erinnerungen(teile, bis).map(({ abstandTage }) => abstandTage)
