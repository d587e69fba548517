import fc from "fast-check"
import { expect, test } from "vitest"
import { weightedMean } from "./weightedMean.ts"

// Laws

test("a mean lies between the smallest and the largest of its numbers, whatever the weights (R-02)", () => {
  fc.assert(
    fc.property(teile, (liste) => {
      const gezaehlt = liste.filter(({ gewicht }) => gewicht > 0).map(({ x }) => x)
      const mittel = mean(liste)
      if (gezaehlt.length === 0) expect(mittel).toBeUndefined()
      else {
        expect(mittel).toBeGreaterThanOrEqual(Math.min(...gezaehlt) - 1e-12)
        expect(mittel).toBeLessThanOrEqual(Math.max(...gezaehlt) + 1e-12)
      }
    }),
  )
})

test("weights all multiplied by the same factor give the same mean (R-06)", () => {
  fc.assert(
    fc.property(brauchbare, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (liste, faktor) => {
      const skaliert = mean(liste.map(({ gewicht, x }) => ({ gewicht: gewicht * faktor, x })))
      expect(skaliert).toBeCloseTo(mean(liste) ?? Number.NaN, 12)
    }),
  )
})

test("weights multiplied by a power of two give the same bytes (R-06)", () => {
  fc.assert(
    fc.property(brauchbare, fc.integer({ min: -20, max: 20 }), (liste, hoch) => {
      expect(mean(liste.map(({ gewicht, x }) => ({ gewicht: gewicht * 2 ** hoch, x })))).toBe(mean(liste))
    }),
  )
})

test("the order does not change a bit of it", () => {
  fc.assert(
    fc.property(
      teile.chain((liste) =>
        fc.tuple(fc.constant(liste), fc.shuffledSubarray([...liste], { minLength: liste.length })),
      ),
      ([liste, gemischt]) => {
        expect(mean(gemischt)).toBe(mean(liste))
      },
    ),
  )
})

test("a part of weight 0 changes nothing (R-01)", () => {
  fc.assert(
    fc.property(teile, zahl, (liste, x) => {
      expect(mean([...liste, { gewicht: 0, x }])).toBe(mean(liste))
    }),
  )
})

// Known values

test("weights 1 and 3 lead three quarters of the way to the second number", () => {
  expect(
    mean([
      { gewicht: 1, x: 0 },
      { gewicht: 3, x: 1 },
    ]),
  ).toBe(0.75)
})

test("weights so large or so small that their sum is no number still give one", () => {
  const beide = (gewicht: number) =>
    mean([
      { gewicht, x: 0.25 },
      { gewicht, x: 0.75 },
    ])
  expect([Number.MAX_VALUE, Number.MIN_VALUE, 1].map(beide)).toEqual([0.5, 0.5, 0.5])
})

test("numbers so large that their sum is no number still have a mean", () => {
  expect(
    mean([
      { gewicht: 1, x: Number.MAX_VALUE },
      { gewicht: 1, x: Number.MAX_VALUE },
    ]),
  ).toBe(Number.MAX_VALUE)
})

test("nothing has no mean, nor have parts that all weigh nothing (R-01)", () => {
  expect([mean([]), mean([{ gewicht: 0, x: 1 }])]).toEqual([undefined, undefined])
})

// Helpers

interface Teil {
  readonly gewicht: number
  readonly x: number
}

const mean = (liste: ReadonlyArray<Teil>): number | undefined => weightedMean(liste, ({ x }) => x)
const zahl = fc.double({ min: 0, max: 1, noNaN: true })
const teile = fc.array(fc.record({ gewicht: fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }), x: zahl }))
const brauchbare = fc.array(fc.record({ gewicht: fc.double({ min: 1e-3, max: 1e3, noNaN: true }), x: zahl }), {
  minLength: 1,
})
