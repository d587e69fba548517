import fc from "fast-check"
import { expect, test } from "vitest"
import { computeFortschritt } from "./computeFortschritt.ts"
import { vorgabeOf } from "./frage.test.ts"

// Laws

test("progress of a goal to rise rises with the value, of one to fall it falls (P-01)", () => {
  fc.assert(
    fc.property(weg, ganz, ganz, ({ von, bis }, x, y) => {
      const [kleiner, groesser] = [Math.min(x, y), Math.max(x, y)]
      const steigern = rOf({ art: "steigern", ausgang: { zeit: "2020", zahl: von }, zahl: bis, frist: "2030" })
      const senken = rOf({ art: "senken", ausgang: { zeit: "2020", zahl: bis }, zahl: von, frist: "2030" })
      expect(steigern(groesser)).toBeGreaterThanOrEqual(steigern(kleiner))
      expect(senken(groesser)).toBeLessThanOrEqual(senken(kleiner))
      if (x !== y) expect([steigern(x), senken(x)]).not.toEqual([steigern(y), senken(y)])
    }),
  )
})

test("progress towards a band has one peak: it never rises again once it has fallen (P-07)", () => {
  fc.assert(
    fc.property(baender, fc.array(ganz, { minLength: 3, maxLength: 20 }), (vorgabe, vs) => {
      const rs = vs.toSorted((a, b) => a - b).map(rOf(vorgabe))
      const gipfel = rs.indexOf(Math.max(...rs))
      expect(rs.slice(0, gipfel + 1)).toEqual(rs.slice(0, gipfel + 1).toSorted((a, b) => a - b))
      expect(rs.slice(gipfel)).toEqual(rs.slice(gipfel).toSorted((a, b) => b - a))
    }),
  )
})

test("inside a band it is 1, nowhere more; to be kept it is never less than 0 (P-07)", () => {
  fc.assert(
    fc.property(baender, ganz, (vorgabe, v) => {
      const r = rOf(vorgabe)(v)
      if (v >= vorgabe.band.von && v <= vorgabe.band.bis) expect(r).toBe(1)
      else expect(r).toBeLessThan(1)
      if (vorgabe.art === "halten") expect(r).toBeGreaterThanOrEqual(0)
    }),
  )
})

test("a band mirrored has the mirrored progress", () => {
  fc.assert(
    fc.property(baender, ganz, (vorgabe, v) => {
      expect(rOf(mirror(vorgabe))(-v)).toBeCloseTo(rOf(vorgabe)(v), 12)
    }),
  )
})

test("a band in other units and from another zero has the same progress (P-01)", () => {
  fc.assert(
    fc.property(baender, ganz, fc.integer({ min: 1, max: 50 }), ganz, (vorgabe, v, mal, plus) => {
      const anders = (x: number) => x * mal + plus
      expect(rOf(mapZahlen(vorgabe, anders))(anders(v))).toBeCloseTo(rOf(vorgabe)(v), 9)
    }),
  )
})

test("a band in its tolerance falls in a straight line to 0 at the outer bound (B.2)", () => {
  fc.assert(
    fc.property(ganz, fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 100 }), (lo, breite, prozent) => {
      const vorgabe = {
        art: "halten",
        band: { von: lo, bis: lo + 1 },
        toleranz: { von: lo - breite, bis: lo + 1 },
        frist: "2030",
      }
      expect(rOf(vorgabe)(lo - (breite * prozent) / 100)).toBeCloseTo(1 - prozent / 100, 9)
    }),
  )
})

test("steps give the points of the best that is reached, in whatever order they stand (B.2)", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(ganz, { minLength: 1, maxLength: 5 }),
      fc.constantFrom("mindestens" as const, "hoechstens" as const),
      ganz,
      (schwellen, vergleich, v) => {
        const geordnet = schwellen.toSorted((a, b) => (vergleich === "mindestens" ? a - b : b - a))
        const stufen = geordnet.map((ab, i) => ({ titel: `Stufe ${i}`, punkte: (i + 1) / geordnet.length, ab }))
        const erreicht = stufen.filter(({ ab }) => (vergleich === "mindestens" ? v >= ab : v <= ab))
        for (const liste of [stufen, stufen.toReversed()])
          expect(rOf({ art: "stufen", vergleich, stufen: liste, frist: "2030" })(v)).toBe(erreicht.at(-1)?.punkte ?? 0)
      },
    ),
  )
})

// Known values

test("without tolerance a band is kept or not (B.2)", () => {
  const halten = { art: "halten", band: { von: 19, bis: 21 }, frist: "2030" }
  expect([18.9, 19, 21, 21.1].map(rOf(halten))).toEqual([0, 1, 1, 0])
})

test("a bound missed by rounding only is kept (V-01)", () => {
  const halten = { art: "halten", band: { von: 0.1, bis: 0.3 }, toleranz: { von: 0, bis: 0.3 }, frist: "2030" }
  expect(rOf(halten)(0.1 + 0.2)).toBe(1)
  const stufen = { art: "stufen", vergleich: "mindestens", stufen: [{ titel: "a", punkte: 1, ab: 0.3 }], frist: "2030" }
  expect(rOf(stufen)(0.3 - 1e-17)).toBe(1)
})

test("a tolerance that ends where the band ends gives nothing outside of it", () => {
  const halten = { art: "halten", band: { von: 1, bis: 2 }, toleranz: { von: 1, bis: 3 }, frist: "2030" }
  expect([0.9, 2.5].map(rOf(halten))).toEqual([0, 0.5])
})

// Helpers

const ganz = fc.integer({ min: -100, max: 100 })
const weg = fc
  .uniqueArray(ganz, { minLength: 2, maxLength: 2 })
  .map(([a = 0, b = 1]) => ({ von: Math.min(a, b), bis: Math.max(a, b) }))

interface Bandvorgabe {
  readonly art: "halten" | "korridor"
  readonly ausgang?: { readonly zeit: string; readonly zahl: number }
  readonly band: { readonly von: number; readonly bis: number }
  readonly toleranz?: { readonly von: number; readonly bis: number }
  readonly frist: string
}

/** A band to be kept, or to be reached from below or above, with or without a tolerance. */
const baender: fc.Arbitrary<Bandvorgabe> = fc
  .record({
    von: ganz,
    breite: fc.nat(30),
    unten: fc.nat(20),
    oben: fc.nat(20),
    hasToleranz: fc.boolean(),
    abstand: fc.integer({ min: 1, max: 40 }),
    seite: fc.constantFrom("keine", "unten", "oben"),
  })
  .map(({ von, breite, unten, oben, hasToleranz, abstand, seite }) => {
    const band = { von, bis: von + breite }
    return {
      art: seite === "keine" ? "halten" : "korridor",
      ...(seite === "keine"
        ? {}
        : { ausgang: { zeit: "2020", zahl: seite === "unten" ? von - abstand : band.bis + abstand } }),
      band,
      ...(hasToleranz ? { toleranz: { von: von - unten, bis: band.bis + oben } } : {}),
      frist: "2030",
    }
  })

const mapBand = ({ von, bis }: Bandvorgabe["band"], change: (x: number) => number): Bandvorgabe["band"] => ({
  von: Math.min(change(von), change(bis)),
  bis: Math.max(change(von), change(bis)),
})
const mapZahlen = (vorgabe: Bandvorgabe, change: (x: number) => number): Bandvorgabe => ({
  ...vorgabe,
  ...(vorgabe.ausgang === undefined ? {} : { ausgang: { ...vorgabe.ausgang, zahl: change(vorgabe.ausgang.zahl) } }),
  band: mapBand(vorgabe.band, change),
  ...(vorgabe.toleranz === undefined ? {} : { toleranz: mapBand(vorgabe.toleranz, change) }),
})
const mirror = (vorgabe: Bandvorgabe): Bandvorgabe => mapZahlen(vorgabe, (x) => -x)

/** Progress as a function of the value. */
const rOf = (plain: unknown) => {
  const vorgabe = vorgabeOf(plain)
  return (v: number): number => computeFortschritt(vorgabe as Parameters<typeof computeFortschritt>[0], v).r
}
