import fc from "fast-check"
import { expect, test } from "vitest"
import { nearest } from "./nearest.ts"

test("finds a known word in itself", () => {
  fc.assert(
    fc.property(woerter, fc.nat(), (known, i) => {
      expect(nearest(known[i % known.length] ?? "", known)).toBe(known[i % known.length])
    }),
  )
})

test("names a known word or none", () => {
  fc.assert(
    fc.property(fc.string(), woerter, (word, known) => {
      expect(["", ...known]).toContain(nearest(word, known))
    }),
  )
})

test("does not depend on the order of what is known", () => {
  fc.assert(
    fc.property(fc.string(), woerter, (word, known) => {
      expect(nearest(word, known.toReversed())).toBe(nearest(word, known))
    }),
  )
})

test("finds a word in which one letter is left out, doubled or replaced", () => {
  const known = ["massnahmen", "handlungsfelder", "ziele"]
  for (const word of known) {
    for (let i = 0; i < word.length; i++) {
      expect(nearest(word.slice(0, i) + word.slice(i + 1), known)).toBe(word)
      expect(nearest(word.slice(0, i) + word.slice(i), known)).toBe(word)
      expect(nearest(`${word.slice(0, i)}_${word.slice(i + 1)}`, known)).toBe(word)
    }
  }
})

test("takes capitals for the same letter", () => {
  expect(nearest("ZIELE", ["ziele"])).toBe("ziele")
})

test("prefers the nearer word, and of two equally near the first in the alphabet", () => {
  expect(nearest("zielen", ["zielend", "ziele"])).toBe("ziele")
  expect(nearest("z-3", ["z-2", "z-1"])).toBe("z-1")
})

test("does not take unlike words for misspelt ones", () => {
  expect(nearest("titel", ["quelle"])).toBe("")
  expect(nearest("2", ["1"])).toBe("")
  expect(nearest("", ["a"])).toBe("")
  expect(nearest("x".repeat(1_000_000), ["x".repeat(999_999)])).toBe("")
})

// Helpers

const woerter = fc.array(fc.stringMatching(/^[a-z]{3,12}$/u), { minLength: 1, maxLength: 8 })
