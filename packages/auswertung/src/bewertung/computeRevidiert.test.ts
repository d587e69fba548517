import fc from "fast-check"
import { expect, test } from "vitest"
import { bewerte, masseOf } from "./frage.test.ts"

// Laws

test("a start that the series now tells otherwise leaves the verdict as agreed, and shows what it would be (P-09)", () => {
  fc.assert(
    fc.property(zahl, zahl, (neu, v) => {
      const ohne = bewerte(steigern, { "2025": v })
      const mit = bewerte(steigern, { "2020": neu, "2025": v })
      expect([mit.ampel, masseOf(mit)]).toEqual([ohne.ampel, masseOf(ohne)])
      expect(mit.kennzeichen.includes("ausgangRevidiert")).toBe(neu !== 10)
      expect(mit.herleitung.regeln.includes("P-09")).toBe(neu !== 10)
      expect(mit.revidiert?.ausgang).toBe(neu === 10 ? undefined : neu)
    }),
  )
})

test("the progress from the new start is that of a goal agreed from there, if there is a way left (P-09)", () => {
  fc.assert(
    fc.property(zahl, zahl, (neu, v) => {
      fc.pre(neu !== 10)
      const { revidiert } = bewerte(steigern, { "2020": neu, "2025": v })
      expect(revidiert?.fortschritt).toEqual(
        neu < 20 ? (v - neu) / (20 - neu) + 0 : { _tag: "KeinWert", grund: "ausgangGleichZiel" },
      )
    }),
  )
})

// Known values

test("a census that lowers the start from 10 to 8 turns half the way into seven twelfths (P-09)", () => {
  const bewertung = bewerte(steigern, { "2020": 8, "2025": 15 })
  expect([bewertung.fortschritt, bewertung.revidiert]).toEqual([0.5, { ausgang: 8, fortschritt: 7 / 12 }])
})

test("inside a corridor and on the start itself the new start is shown as well (P-09)", () => {
  const korridor = { art: "korridor", ausgang: { zeit: "2020", zahl: 30 }, band: { von: 18, bis: 22 }, frist: "2030" }
  expect(bewerte(korridor, { "2020": 32, "2025": 20 }).revidiert).toEqual({ ausgang: 32, fortschritt: 1.2 })
  expect(bewerte(korridor, { "2020": 20, "2025": 25 }).revidiert).toEqual({
    ausgang: 20,
    fortschritt: { _tag: "KeinWert", grund: "ausgangGleichZiel" },
  })
  expect(bewerte(steigern, { "2020": 12 })).toMatchObject({
    ampel: "nurBaseline",
    revidiert: { ausgang: 12, fortschritt: 0 },
  })
})

test("a start that differs by rounding only is the same (V-01)", () => {
  const vorgabe = { ...steigern, ausgang: { zeit: "2020", zahl: 0.3 } }
  expect(bewerte(vorgabe, { "2020": 0.1 + 0.2, "2025": 15 }).revidiert).toBeUndefined()
})

test("a start written with fewer digits than the series has, or with more, is the same (V-01)", () => {
  const mit = (vereinbart: number, neu: number) =>
    bewerte({ ...steigern, ausgang: { zeit: "2020", zahl: vereinbart }, zahl: 60 }, { "2020": neu, "2025": 50 })
      .revidiert
  expect([mit(24.4, 24.41), mit(24.4, 24.449)]).toEqual([undefined, undefined])
  expect([mit(24.4, 24.46)?.ausgang, mit(24.4, 24.3)?.ausgang]).toEqual([24.46, 24.3])
})

test("the start is found by what it describes, however its time is written (P-09)", () => {
  const vorgabe = { ...steigern, ausgang: { zeit: "2020-12-31", zahl: 10 } }
  expect(bewerte(vorgabe, { "2020": 8, "2025": 15 }).revidiert?.ausgang).toBe(8)
})

// Helpers

const zahl = fc.integer({ min: -30, max: 60 })
const steigern = { art: "steigern", ausgang: { zeit: "2020", zahl: 10 }, zahl: 20, frist: "2030" }
