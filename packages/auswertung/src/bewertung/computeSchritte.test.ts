import { Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { computeSchritte } from "./computeSchritte.ts"
import { bewerte, grundOf, masseOf, vorgabeOf } from "./frage.test.ts"

// Laws

test("what is done and what is due lie between nothing and all, and never fall with time (E-01)", () => {
  fc.assert(
    fc.property(schritte, tag, tag, (liste, a, b) => {
      const [frueher, spaeter] = [a, b].toSorted()
      const [vorher, nachher] = [stand(liste, frueher ?? a), stand(liste, spaeter ?? b)]
      for (const mass of ["r", "e"] as const) {
        expect(vorher[mass]).toBeGreaterThanOrEqual(0)
        expect(nachher[mass]).toBeLessThanOrEqual(1)
        expect(nachher[mass]).toBeGreaterThanOrEqual(vorher[mass])
      }
    }),
  )
})

test("steps weigh as before in another order, and all weights multiplied alike (R-06)", () => {
  fc.assert(
    fc.property(schritte, tag, (liste, stichtag) => {
      const wie = stand(liste, stichtag)
      expect(stand(liste.toReversed(), stichtag)).toEqual(wie)
      const mal = stand(
        liste.map((s) => ({ ...s, gewicht: (s.gewicht ?? 1) * 4 })),
        stichtag,
      )
      expect(mal).toEqual(wie)
    }),
  )
})

// Known values

test("2 of 4 parts done where 3 are due is critical (B.2)", () => {
  const bewertung = bewerte(
    {
      art: "meilenstein",
      schritte: [
        { titel: "Plan", faellig: "2021-01-31", erledigtAm: "2021-02-15", gewicht: 2 },
        { titel: "Beschluss", faellig: "2022-01-31" },
        { titel: "Bau", faellig: "2024-01-31" },
      ],
      frist: "2025",
    },
    {},
    { stichtag: "2022-12-31" },
  )
  expect(masseOf(bewertung)).toMatchObject({ r: 0.5, e: 0.75, gamma: -0.25 })
  expect(bewertung.ampel).toBe("kritisch")
  expect(bewertung.herleitung.regeln).toEqual(["B.2-meilenstein", "P-02", "E-01", "E-05", "B.5-9"])
})

test("a step counts from the day it is done, not before (bekannt am Stichtag)", () => {
  const liste = [{ titel: "a", faellig: "2021-06-30", erledigtAm: "2021-06-15" }]
  expect(["2021-06-14", "2021-06-15"].map((t) => stand(liste, t).r)).toEqual([0, 1])
})

test.each([
  [undefined, "2029-12-31", "nochNichtFaellig", "B.5-8"],
  [undefined, "2030-12-31", "verfehlt", "B.5-6"],
  ["2028-05-01", "2029-12-31", "erreicht", "B.5-5"],
  ["2031-05-01", "2030-12-31", "verfehlt", "B.5-6"],
  ["2031-05-01", "2031-05-01", "erreicht", "B.5-5"],
])("done on %s, asked on %s, a yes-or-no goal due in 2030 is %s (%s)", (erfuelltAm, stichtag, ampel, regel) => {
  const vorgabe = { art: "jaNein", frist: "2030", ...(erfuelltAm === undefined ? {} : { erfuelltAm }) }
  const bewertung = bewerte(vorgabe, {}, { stichtag })
  expect(bewertung.ampel).toBe(ampel)
  expect(bewertung.herleitung.regeln).toContain(regel)
  expect(bewertung.kennzeichen.includes("vorzeitig")).toBe(ampel === "erreicht" && stichtag < "2030-12-31")
})

test("steps that all weigh nothing cannot be judged (R-01)", () => {
  const bewertung = bewerte({
    art: "meilenstein",
    schritte: [{ titel: "a", faellig: "2021-01-31", gewicht: 0 }],
    frist: "2025",
  })
  expect([bewertung.ampel, grundOf(bewertung.fortschritt)]).toEqual(["nichtBewertbar", "gewichtNull"])
})

test("what was done later than anybody knew is not done (V-03)", () => {
  const vorgabe = { art: "jaNein", frist: "2030", erfuelltAm: Datum.make("2024-06-01") } as never
  const am = (bekanntBis: string) => computeSchritte(vorgabe, Datum.make("2025-12-31"), Datum.make(bekanntBis))?.r
  expect([am("2024-05-31"), am("2024-06-01"), am("2035-01-01")]).toEqual([0, 1, 1])
})

// Helpers

interface Schritt {
  readonly titel: string
  readonly faellig: string
  readonly erledigtAm?: string
  readonly gewicht?: number
}

const tag = fc.integer({ min: 0, max: 1500 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
const schritte: fc.Arbitrary<ReadonlyArray<Schritt>> = fc
  .array(
    fc.record({
      faellig: tag,
      erledigtAm: fc.option(tag, { nil: undefined }),
      gewicht: fc.integer({ min: 1, max: 9 }),
    }),
    { minLength: 1, maxLength: 6 },
  )
  .map((liste) =>
    liste.map(({ erledigtAm, ...rest }) => ({
      titel: "Schritt",
      ...rest,
      ...(erledigtAm === undefined ? {} : { erledigtAm }),
    })),
  )

const stand = (liste: ReadonlyArray<Schritt>, stichtag: string) => {
  const vorgabe = vorgabeOf({ art: "meilenstein", schritte: liste, frist: "2030" })
  const ergebnis = vorgabe.art === "meilenstein" ? computeSchritte(vorgabe, Datum.make(stichtag)) : undefined
  if (ergebnis === undefined) throw new Error("there are weights")
  return ergebnis
}
