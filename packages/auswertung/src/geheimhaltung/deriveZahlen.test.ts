import { describe, expect, it } from "vitest"
import { completeZahlen, deriveZahlen, restOf } from "./deriveZahlen.ts"
import type { Zelle } from "./Zelle.ts"
import { auswahl, summe, zelle } from "./Zelle.test.ts"

const [w, a, b, c, x, y, z] = [
  zelle("w"),
  zelle("a"),
  zelle("b"),
  zelle("c"),
  zelle("x"),
  zelle("y"),
  zelle("z"),
] as const

describe("what follows from sums", () => {
  it("is the whole from its parts and the last part from the whole", () => {
    expect(derive([summe(w, a, b)], { a: 2, b: 3 })).toEqual({ a: 2, b: 3, w: 5 })
    expect(derive([summe(w, a, b)], { w: 5, b: 3 })).toEqual({ w: 5, b: 3, a: 2 })
    expect(Object.is(derive([summe(w, a, b)], { a: 0, b: 0 })["w"], 0)).toBe(true)
  })

  it("is nothing where two are missing, nothing new where none is, and nothing below 0", () => {
    expect(derive([summe(w, a, b)], { w: 5 })).toEqual({ w: 5 })
    expect(derive([summe(w, a, b)], { w: 9, a: 2, b: 3 })).toEqual({ w: 9, a: 2, b: 3 })
    expect(derive([summe(w, a, b)], { w: 5, a: 7 })).toEqual({ w: 5, a: 7 })
    expect(derive([summe(w, a, b)], { w: 5, a: 5 })).toEqual({ w: 5, a: 5, b: 0 })
  })

  it("leads on to other sums, in whatever order they stand", () => {
    const summen = [summe(x, w, c), summe(w, a, b), summe(y, x, z)]
    const alle = { a: 1, b: 2, c: 3, z: 4, w: 3, x: 6, y: 10 }
    expect(derive(summen, { a: 1, b: 2, c: 3, z: 4 })).toEqual(alle)
    expect(derive(summen.toReversed(), { a: 1, b: 2, c: 3, z: 4 })).toEqual(alle)
  })

  it("comes from complete sums before lists that may be cut short", () => {
    expect(derive([auswahl(w, a, b), summe(w, c, x)], { a: 1, b: 2, c: 3, x: 4 })).toMatchObject({ w: 7 })
    expect(derive([auswahl(w, a, b)], { a: 1, b: 2 })).toMatchObject({ w: 3 })
  })

  it("leaves a rest of what is known", () => {
    expect(restOf(summe(w, a, b), zahlenOf({ w: 10, a: 3, b: 4 }))).toBe(3)
    expect(restOf(summe(w, a, b), zahlenOf({ b: 4 }))).toBe(-4)
  })
})

describe("what Zellen have at least", () => {
  it("is the sum of its known parts for a whole, however deep, and nothing for a whole without any", () => {
    expect(complete([summe(x, w, c), summe(w, a, b)], { a: 1, c: 5 })).toEqual({ a: 1, c: 5, w: 1, x: 6 })
    expect(complete([summe(w, a, b)], {})).toEqual({})
    expect(complete([summe(w, a, b)], { a: 0 })).toEqual({ a: 0 })
  })

  it("of two ways to break a whole down is the larger one", () => {
    const summen = [summe(w, a, b), summe(w, c, x)]
    expect(complete(summen, { a: 3, c: 8 })).toMatchObject({ w: 8 })
    expect(complete(summen, { a: 8, c: 3 })).toMatchObject({ w: 8 })
  })

  it("is all that is left for the first of several unknown parts that occur nowhere else", () => {
    expect(complete([summe(w, a, b, c)], { w: 9, a: 2 })).toEqual({ w: 9, a: 2, b: 7 })
    expect(complete([summe(w, a, b, c)], { w: 2, a: 2 })).toEqual({ w: 2, a: 2 })
  })

  it("is nothing for a part that occurs elsewhere, that a reader is told of, or beside which others may be", () => {
    expect(complete([summe(w, a, b, c), summe(x, c, y)], { w: 9, a: 2 })).toEqual({ w: 9, a: 2 })
    expect(complete([summe(w, a, b, c)], { w: 9, a: 2 }, [c])).toEqual({ w: 9, a: 2 })
    expect(complete([auswahl(w, a, b, c)], { w: 9, a: 2 })).toEqual({ w: 9, a: 2 })
  })

  it("never takes from what is known", () => {
    expect(complete([summe(w, a, b)], { w: 1, a: 5, b: 5 })).toEqual({ w: 1, a: 5, b: 5 })
  })

  it("ends even where a whole is a part of itself", () => {
    expect(Object.keys(complete([summe(x, w, c), summe(w, x, a)], { c: 1, a: 1 })).toSorted()).toEqual([
      "a",
      "c",
      "w",
      "x",
    ])
  })
})

// Helpers

const zellen: ReadonlyArray<Zelle> = [w, a, b, c, x, y, z]
const zahlenOf = (zahlen: Readonly<Record<string, number>>) =>
  new Map(
    Object.entries(zahlen).flatMap(([key, zahl]) =>
      zellen.flatMap((eine) => (eine.key === key ? [[eine, zahl] as const] : [])),
    ),
  )
const keysOf = (zahlen: ReadonlyMap<Zelle, number>) => Object.fromEntries([...zahlen].map(([{ key }, n]) => [key, n]))
const derive = (summen: Parameters<typeof deriveZahlen>[0], zahlen: Readonly<Record<string, number>>) =>
  keysOf(deriveZahlen(summen, zahlenOf(zahlen)))
const complete = (
  summen: Parameters<typeof completeZahlen>[0],
  zahlen: Readonly<Record<string, number>>,
  bekannte: ReadonlyArray<Zelle> = [],
) => keysOf(completeZahlen(summen, zahlenOf(zahlen), new Set(bekannte)))
