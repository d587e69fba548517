import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { clopperPearson } from "./clopperPearson.ts"
import { wilson } from "./wilson.ts"

for (const [name, intervalOf] of [
  ["wilson", wilson],
  ["clopperPearson", clopperPearson],
] as const) {
  test(`${name}: contains the share found, and stays within 0 and 1`, () => {
    fc.assert(
      fc.property(sample, niveau, ([teil, gesamt], level) => {
        const { wert, spanne } = Result.getOrThrow(intervalOf(teil, gesamt, level))
        expect(wert).toBe(teil / gesamt)
        expect(spanne.von).toBeGreaterThanOrEqual(0)
        expect(spanne.von).toBeLessThanOrEqual(wert)
        expect(spanne.bis).toBeGreaterThanOrEqual(wert)
        expect(spanne.bis).toBeLessThanOrEqual(1)
        expect(spanne.von < spanne.bis).toBe(true)
        if (teil === 0) expect(spanne.von).toBe(0)
        if (teil === gesamt) expect(spanne.bis).toBe(1)
      }),
    )
  })

  test(`${name}: of those who did not answer so is the mirror image`, () => {
    fc.assert(
      fc.property(sample, niveau, ([teil, gesamt], level) => {
        const { spanne } = Result.getOrThrow(intervalOf(teil, gesamt, level))
        const rest = Result.getOrThrow(intervalOf(gesamt - teil, gesamt, level)).spanne
        expect(rest.von).toBeCloseTo(1 - spanne.bis, 13)
        expect(rest.bis).toBeCloseTo(1 - spanne.von, 13)
      }),
    )
  })

  test(`${name}: widens with the level, and narrows with the number asked`, () => {
    fc.assert(
      fc.property(sample, fc.double({ min: 0.05, max: 0.9, noNaN: true }), ([teil, gesamt], level) => {
        const { spanne } = Result.getOrThrow(intervalOf(teil, gesamt, level))
        const wider = Result.getOrThrow(intervalOf(teil, gesamt, level + 0.05)).spanne
        expect(wider.von).toBeLessThanOrEqual(spanne.von)
        expect(wider.bis).toBeGreaterThanOrEqual(spanne.bis)
        const narrower = Result.getOrThrow(intervalOf(4 * teil, 4 * gesamt, level)).spanne
        expect(narrower.bis - narrower.von).toBeLessThan(spanne.bis - spanne.von)
      }),
    )
  })

  test(`${name}: says what it is, and refuses what is no sample`, () => {
    const found = Result.getOrThrow(intervalOf(65, 139, 0.9))
    expect(found).toMatchObject({ einheit: "anteil", index: name, n: 1, verwendet: 1, leer: 0, niveau: 0.9 })
    for (const [teil, gesamt, level, fault] of [
      [-1, 5, 0.9, { grund: "ungueltigeAnzahl", feld: "teil", gefunden: "-1" }],
      [1, Number.NaN, 0.9, { grund: "ungueltigeAnzahl", feld: "gesamt", gefunden: "NaN" }],
      [0.47, 139, 0.9, { grund: "nichtGanzzahlig", feld: "teil", gefunden: "0.47" }],
      [5, 10.5, 0.9, { grund: "nichtGanzzahlig", feld: "gesamt" }],
      [7, 5, 0.9, { grund: "gruppeGroesserAlsGesamt", feld: "teil", gefunden: "7 > 5" }],
      [0, 0, 0.9, { grund: "nennerNull", feld: "gesamt", gefunden: "0" }],
      [1, 2, 0, { grund: "parameterAusserhalb", feld: "niveau", gefunden: "0" }],
      [1, 2, 1, { grund: "parameterAusserhalb", feld: "niveau" }],
      [1, 2, Number.NaN, { grund: "parameterAusserhalb", feld: "niveau" }],
      [1, 2, 95, { grund: "parameterAusserhalb", feld: "niveau" }],
    ] as const) {
      expect(Result.flip(intervalOf(teil, gesamt, level))).toMatchObject({ success: fault })
    }
  })
}

test("wilson: both ends are as far from the share as its chance allows", () => {
  fc.assert(
    fc.property(sample, ([teil, gesamt]) => {
      const { spanne } = Result.getOrThrow(wilson(teil, gesamt, 0.95))
      for (const p of [spanne.von, spanne.bis].filter((end) => end > 0 && end < 1)) {
        const distance = Math.abs(teil / gesamt - p) / Math.sqrt((p * (1 - p)) / gesamt)
        expect(distance).toBeCloseTo(1.959963984540054, 8)
      }
    }),
  )
})

test("clopperPearson: each end leaves half the doubt, counted out draw by draw", () => {
  const small = fc.tuple(fc.nat(40), fc.nat(40)).filter(([teil, rest]) => teil + rest > 0)
  fc.assert(
    fc.property(small, fc.double({ min: 0.1, max: 0.999, noNaN: true }), ([teil, rest], level) => {
      const gesamt = teil + rest
      const { von, bis } = Result.getOrThrow(clopperPearson(teil, gesamt, level)).spanne
      // at 0 and 1 there is no doubt to be halved
      const [below, above] = [probabilityOf(teil, gesamt, gesamt, von), probabilityOf(0, teil, gesamt, bis)]
      expect(below).toBeCloseTo(teil > 0 ? (1 - level) / 2 : 1, 12)
      expect(above).toBeCloseTo(rest > 0 ? (1 - level) / 2 : 1, 12)
    }),
  )
})

test("is never narrower where it must hold its level than where it does so on average, for the usual samples", () => {
  for (const [teil, gesamt] of [
    [65, 139],
    [110, 139],
    [15, 148],
    [1, 29],
  ] as const) {
    const [careful, usual] = [clopperPearson, wilson].map((of) => Result.getOrThrow(of(teil, gesamt, 0.95)).spanne)
    expect(careful!.bis - careful!.von).toBeGreaterThan(usual!.bis - usual!.von)
  }
})

test("agrees with Newcombe (1998), table I, to the four digits printed there", () => {
  for (const [teil, gesamt, byWilson, byClopperPearson] of [
    [81, 263, [0.2553, 0.3662], [0.2527, 0.3676]],
    [15, 148, [0.0624, 0.1605], [0.0578, 0.1617]],
    [0, 20, [0, 0.1611], [0, 0.1684]],
    [1, 29, [0.0061, 0.1718], [0.0009, 0.1776]],
  ] as const) {
    expect(ends(wilson(teil, gesamt, 0.95)).map((x) => Math.round(x * 1e4) / 1e4)).toEqual(byWilson)
    expect(ends(clopperPearson(teil, gesamt, 0.95)).map((x) => Math.round(x * 1e4) / 1e4)).toEqual(byClopperPearson)
  }
})

test("agrees with 30-digit arithmetic (sums of binomial terms, halved 75 times), and with R's binom.test", () => {
  for (const [teil, gesamt, byClopperPearson, byWilson] of [
    [65, 139, [0.38257730328584344, 0.5540833475508155], [0.3866682892008261, 0.5503247933796487]],
    [66, 139, [0.3895472667975476, 0.5611887485380329], [0.39360287366028496, 0.5573917461245287]],
    [110, 139, [0.7143073315686717, 0.8556007558236939], [0.7164371340827176, 0.8506251226930102]],
    [81, 263, [0.25273674558527115, 0.36762192260135135], [0.2552885198782742, 0.36620957698280004]],
    [15, 148, [0.05784401008344856, 0.161650490349479], [0.06238639953073628, 0.16048724172330803]],
    [682, 925, [0.707668264079039, 0.7654065582415253], [0.7079959876196206, 0.7646358009714889]],
  ] as const) {
    for (const [found, expected] of [
      [ends(clopperPearson(teil, gesamt, 0.95)), byClopperPearson],
      [ends(wilson(teil, gesamt, 0.95)), byWilson],
    ] as const) {
      for (const [i, end] of found.entries()) expect(Math.abs(end / expected[i]! - 1)).toBeLessThan(1e-14)
    }
  }
  // the documentation of R prints these seven digits
  expect(ends(clopperPearson(682, 682 + 243, 0.95)).map((x) => x.toFixed(7))).toEqual(["0.7076683", "0.7654066"])
})

test("holds for a million people asked", () => {
  // scipy.stats.beta.ppf (Boost)
  const [von, bis] = ends(clopperPearson(3, 1_000_000, 0.95))
  expect(Math.abs(von! / 6.186725501906401e-7 - 1)).toBeLessThan(1e-12)
  expect(Math.abs(bis! / 8.767247788067677e-6 - 1)).toBeLessThan(1e-10)
  expect(ends(clopperPearson(500_000, 1_000_000, 0.95))[0]).toBeCloseTo(0.49901951919531184, 13)
})

test("47 % of 139, as a concept prints them, may be 65 or 66 people, and 79 % are 110", () => {
  const counts = Array.from({ length: 140 }, (_, teil) => teil)
  const printedAs = (percent: number) => counts.filter((teil) => Math.round((teil / 139) * 100) === percent)
  expect([printedAs(47), printedAs(79)]).toEqual([[65, 66], [110]])
})

// Helpers

const sample = fc
  .tuple(fc.nat(2000), fc.nat(2000))
  .map(([teil, rest]) => [teil, teil + rest] as const)
  .filter(([, gesamt]) => gesamt > 0)

const niveau = fc.double({ min: 0.01, max: 0.9999, noNaN: true })

const ends = (found: ReturnType<typeof wilson>): ReadonlyArray<number> => {
  const { von, bis } = Result.getOrThrow(found).spanne
  return [von, bis]
}

/** P(least ≤ K ≤ most), K binomial of n draws. */
const probabilityOf = (least: number, most: number, n: number, p: number): number => {
  let sum = 0
  for (let k = 0, ways = 1; k <= n; ways = (ways * (n - k)) / (k + 1), k++) {
    if (k >= least && k <= most) sum += ways * p ** k * (1 - p) ** (n - k)
  }
  return sum
}
