import { Zeitbezug } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { computeErwartung, type Weg } from "./computeErwartung.ts"

// Laws

test("before the start nothing is expected, from the due on all of it (E-03)", () => {
  fc.assert(
    fc.property(wege, jahr, (weg, j) => {
      const e = computeErwartung(weg, zeitVon(j))?.e
      const [isVorher, isNachher] = [j <= jahrVon(weg.ausgang), j >= jahrVon(weg.ziel)]
      expect(e).toBe(isVorher ? 0 : isNachher ? 1 : e)
    }),
  )
})

test("at every agreed time the agreed value is expected, on a straight way and by steps alike (E-01)", () => {
  fc.assert(
    fc.property(wege, (weg) => {
      for (const { zeit, zahl } of [weg.ausgang, ...weg.zwischenziele, weg.ziel]) {
        const erwartung = computeErwartung(weg, zeit)
        expect(erwartung?.x).toBe(zahl)
        expect(erwartung?.e).toBeCloseTo((zahl - weg.ausgang.zahl) / (weg.ziel.zahl - weg.ausgang.zahl), 12)
      }
    }),
  )
})

test("between two agreed times the value stays between the two; by steps it is the earlier (E-01)", () => {
  fc.assert(
    fc.property(wege, jahr, (weg, j) => {
      const punkte = [weg.ausgang, ...weg.zwischenziele, weg.ziel]
      const vor = punkte.findLast((p) => jahrVon(p) <= j) ?? weg.ausgang
      const nach = punkte.find((p) => jahrVon(p) >= j) ?? weg.ziel
      const x = computeErwartung(weg, zeitVon(j))?.x ?? Number.NaN
      if (weg.verlauf === "stufe") expect(x).toBe(vor.zahl)
      expect(x).toBeGreaterThanOrEqual(Math.min(vor.zahl, nach.zahl) - 1e-9)
      expect(x).toBeLessThanOrEqual(Math.max(vor.zahl, nach.zahl) + 1e-9)
    }),
  )
})

test("value and share say the same (E-02)", () => {
  fc.assert(
    fc.property(wege, jahr, (weg, j) => {
      const { x, e } = computeErwartung(weg, zeitVon(j)) ?? { x: Number.NaN, e: Number.NaN }
      expect((x - weg.ausgang.zahl) / (weg.ziel.zahl - weg.ausgang.zahl)).toBeCloseTo(e, 9)
    }),
  )
})

test("what is expected is the same in other units and from another zero (E-02)", () => {
  fc.assert(
    fc.property(wege, jahr, fc.integer({ min: 1, max: 99 }), fc.integer({ min: -99, max: 99 }), (weg, j, mal, plus) => {
      const anders = <P extends Weg["ausgang"]>(p: P): P => ({ ...p, zahl: p.zahl * mal + plus })
      const umgerechnet = {
        ...weg,
        ausgang: anders(weg.ausgang),
        ziel: anders(weg.ziel),
        zwischenziele: weg.zwischenziele.map(anders),
      }
      const e = computeErwartung(weg, zeitVon(j))?.e ?? Number.NaN
      expect(computeErwartung(umgerechnet, zeitVon(j))?.e).toBeCloseTo(e, 12)
    }),
  )
})

test("a time that is not known leaves no expectation (E-02)", () => {
  fc.assert(
    fc.property(wege, (weg) => {
      const ohne = Zeitbezug.make("ohneAngabe")
      expect(computeErwartung(weg, ohne)).toBeUndefined()
      expect(computeErwartung({ ...weg, ziel: { ...weg.ziel, zeit: ohne } }, weg.ausgang.zeit)).toBeUndefined()
    }),
  )
})

// Known values

test("dated goals 32 (2019), 36 (2023), 46 (2027) expect 41 in 2025 in a straight line, 36 by steps (E-01, vector 16)", () => {
  const weg = {
    ausgang: { zeit: zeitVon(2019), zahl: 32 },
    zwischenziele: [{ zeit: zeitVon(2023), zahl: 36 }],
    ziel: { zeit: zeitVon(2027), zahl: 46 },
  }
  expect(computeErwartung({ ...weg, verlauf: "linear" }, zeitVon(2025))?.x).toBe(41)
  expect(computeErwartung({ ...weg, verlauf: "stufe" }, zeitVon(2025))?.x).toBe(36)
})

test("a way from one end of the numbers to the other has a middle, and no negative zero", () => {
  const weg = {
    ausgang: { zeit: zeitVon(2020), zahl: Number.MAX_VALUE },
    zwischenziele: [],
    ziel: { zeit: zeitVon(2030), zahl: -Number.MAX_VALUE },
    verlauf: "linear",
  } as const
  expect(computeErwartung(weg, zeitVon(2025))).toEqual({ x: 0, e: 0.5 })
  expect(Object.is(computeErwartung(weg, zeitVon(2010))?.e, 0)).toBe(true)
})

// Helpers

const zeitVon = (j: number) => Zeitbezug.make(String(j))
const jahrVon = ({ zeit }: { readonly zeit: string }): number => Number(zeit)
const jahr = fc.integer({ min: 1990, max: 2060 })
const zahl = fc.integer({ min: -500, max: 500 }).map((n) => n / 10)

/** A start, up to three steps and a goal, in the order of time; start and goal differ. */
const wege: fc.Arbitrary<Weg> = fc
  .tuple(
    fc.uniqueArray(jahr, { minLength: 2, maxLength: 5 }),
    fc.array(zahl, { minLength: 5, maxLength: 5 }),
    fc.constantFrom("linear" as const, "stufe" as const),
  )
  .map(([jahre, zahlen, verlauf]) => {
    const punkte = jahre.toSorted((a, b) => a - b).map((j, i) => ({ zeit: zeitVon(j), zahl: zahlen[i] ?? 0 }))
    const [ausgang, ziel] = [punkte[0], punkte.at(-1)]
    if (ausgang === undefined || ziel === undefined) throw new Error("there are two")
    return { ausgang, ziel, zwischenziele: punkte.slice(1, -1), verlauf }
  })
  .filter(({ ausgang, ziel }) => ausgang.zahl !== ziel.zahl)
