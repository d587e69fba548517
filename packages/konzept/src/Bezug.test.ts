import fc from "fast-check"
import { expect, test } from "vitest"
import { bezugKey } from "./Bezug.ts"
import type { Bezug } from "./Bezug.ts"

test("the order of the Merkmale does not change the key", () => {
  fc.assert(
    fc.property(bezuege, (bezug) => {
      const merkmale = Object.fromEntries(Object.entries(bezug.merkmale ?? {}).toReversed())
      expect(bezugKey({ ...bezug, merkmale })).toBe(bezugKey(bezug))
    }),
  )
})

test("two Bezüge share a key only if they are the same", () => {
  fc.assert(
    fc.property(bezuege, bezuege, (a, b) => {
      expect(bezugKey(a) === bezugKey(b)).toBe(canonical(a) === canonical(b))
    }),
  )
})

test("source, unit and value are no part of the key", () => {
  fc.assert(
    fc.property(bezuege, (bezug) => {
      expect(bezugKey({ ...bezug, quelle: "q", einheit: "%", wert: 1 } as unknown as Bezug)).toBe(bezugKey(bezug))
    }),
  )
})

test("no Merkmale and an empty list of them are the same", () => {
  const bezug = { messgroesse: "mh", zeit: "2018" } as Bezug
  expect(bezugKey({ ...bezug, merkmale: {} })).toBe(bezugKey(bezug))
})

// Helpers

const wort = fc.constantFrom("a", "b", 'a","b', "[", "]", "")
const bezuege = fc
  .record(
    {
      messgroesse: wort,
      zeit: fc.constantFrom("2018", "2018-12"),
      gebiet: wort.filter((w) => w !== ""),
      merkmale: fc.dictionary(wort, wort, { maxKeys: 3 }),
    },
    { requiredKeys: ["messgroesse", "zeit"] },
  )
  .map((bezug) => bezug as unknown as Bezug)

const canonical = ({ messgroesse, zeit, gebiet, merkmale = {} }: Bezug): string =>
  JSON.stringify([
    messgroesse,
    zeit,
    gebiet,
    Object.keys(merkmale)
      .toSorted()
      .map((name) => [name, merkmale[name]]),
  ])
