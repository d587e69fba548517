import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { bewerte } from "../bewertung/frage.test.ts"
import { computeKalibrierung } from "./computeKalibrierung.ts"
import { classifyKonfidenz } from "./Konfidenz.ts"

describe("the confidence of those who work on a Zielwert", () => {
  it("is high from 7, medium from 4, low below, and critical up to 3 (C-01)", () => {
    const lagen = Array.from({ length: 11 }, (_, k) => classifyKonfidenz(k))
    expect(lagen.map(({ band }) => band)).toEqual([
      ...Array.from({ length: 4 }, () => "niedrig"),
      ...Array.from({ length: 3 }, () => "mittel"),
      ...Array.from({ length: 4 }, () => "hoch"),
    ])
    expect(lagen.map(({ isKritisch }) => isKritisch).lastIndexOf(true)).toBe(3)
    expect(lagen.filter(({ isKritisch }) => isKritisch)).toHaveLength(4)
  })
  it("is no part of a verdict: nothing that a Zielwert says of it changes a byte (C-02)", () => {
    const vorgabe = { art: "steigern", ausgang: { zeit: "2020", zahl: 0 }, zahl: 10, frist: "2030" }
    expect(Object.keys(bewerte(vorgabe, { "2025": 5 })).filter((name) => /konfidenz/iu.test(name))).toEqual([])
    // the Zielwert has no place for it, so that none can come in
    expect(() => bewerte(vorgabe, { "2025": 5 }, { zielwert: { konfidenz: 3 } })).toThrow(/konfidenz/u)
  })
})

describe("the calibration of a body", () => {
  it("is 0 for who foresaw all, 1 for who foresaw the opposite of all (C-03)", () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { minLength: 1, maxLength: 30 }), (ausgaenge) => {
        const gesagt = (sicher: (isErreicht: boolean) => boolean) =>
          computeKalibrierung(ausgaenge.map((o) => ({ von: "a", konfidenz: sicher(o) ? 10 : 0, isErreicht: o })))
        expect(gesagt((o) => o)).toMatchObject([{ brier: 0, anzahl: ausgaenge.length }])
        expect(gesagt((o) => !o)).toMatchObject([{ brier: 1 }])
        const [richtig] = gesagt((o) => o)
        expect(richtig?.mittlereKonfidenz).toBeCloseTo(richtig?.anteilErreicht ?? -1, 12)
      }),
    )
  })
  it("lies between 0 and 1 for each body by itself, whatever the order of the check-ins (C-03)", () => {
    fc.assert(
      fc.property(rueckschauen, (liste) => {
        const alle = computeKalibrierung(liste)
        expect(alle).toEqual(computeKalibrierung(liste.toReversed()))
        expect(alle.map(({ von }) => von)).toEqual([...new Set(liste.map(({ von }) => von))].toSorted())
        expect(alle.reduce((summe, { anzahl }) => summe + anzahl, 0)).toBe(liste.length)
        for (const { brier, von } of alle) {
          expect(brier).toBeGreaterThanOrEqual(0)
          expect(brier).toBeLessThanOrEqual(1)
          expect(computeKalibrierung(liste.filter((r) => r.von === von))).toMatchObject([{ brier }])
        }
      }),
    )
  })
  it("is the textbook's for four forecasts: 10, 20, 80, 90 % of which the last two came true", () => {
    // (0.1² + 0.2² + 0.2² + 0.1²) / 4 = 0.025
    const am = (konfidenz: number, isErreicht: boolean) => ({ von: "a", konfidenz, isErreicht })
    const [einer] = computeKalibrierung([am(1, false), am(2, false), am(8, true), am(9, true)])
    expect(einer?.brier).toBeCloseTo(0.025, 12)
  })
  it("says nothing of who was never asked", () => {
    expect(computeKalibrierung([])).toEqual([])
  })
})

// Helpers

const rueckschauen = fc.array(
  fc.record({
    von: fc.constantFrom("a", "b", "c"),
    konfidenz: fc.integer({ min: 0, max: 10 }),
    isErreicht: fc.boolean(),
  }),
  { maxLength: 30 },
)
