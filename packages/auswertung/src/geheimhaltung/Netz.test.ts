import { describe, expect, it } from "vitest"
import { findGeflechte, findPartner, type Netz, pickPartner } from "./Netz.ts"
import { indexSummen, type Summe, type Zelle } from "./Zelle.ts"
import { summe, zelle } from "./Zelle.test.ts"

const [w, a, b, c, d, x, y] = [
  zelle("w"),
  zelle("a"),
  zelle("b"),
  zelle("c"),
  zelle("d"),
  zelle("x"),
  zelle("y"),
] as const

describe("the Zelle to be hidden first", () => {
  it("is the smallest that is still shown", () => {
    expect(pickPartner([a, b, c], netz([], { a: 5, b: 3, c: 4 }))).toBe(b)
    expect(pickPartner([a, b, c], netz([], { a: 5, b: 3, c: 4 }, [b]))).toBe(c)
    expect(pickPartner([a, b], netz([], { a: 5, b: 3 }, [a, b]))).toBe(undefined)
    expect(pickPartner([], netz([], {}))).toBe(undefined)
  })

  it("is the first by key of equal ones, in whatever order they stand", () => {
    for (const ordnung of [
      [a, b, c],
      [c, b, a],
      [b, c, a],
    ])
      expect(pickPartner(ordnung, netz([], { a: 3, b: 3, c: 3 }))).toBe(a)
  })

  it("is one without a number only after all that have one, and a 0 last of all", () => {
    const zahlen = { a: 0, c: 1e15 }
    expect(pickPartner([a, b, c], netz([], zahlen))).toBe(c)
    expect(pickPartner([a, b], netz([], zahlen))).toBe(b)
    expect(pickPartner([a], netz([], zahlen))).toBe(a)
  })
})

describe("the Zelle to be hidden beside a hidden one", () => {
  const summen = [summe(w, a, b), summe(x, b, c), summe(y, c, d)]

  it("stands in a Summe with it", () => {
    expect(findPartner(a, netz(summen, { w: 9, b: 3, c: 1 }, [a]))).toBe(b)
    expect(findPartner(a, netz(summen, { w: 2, b: 3, c: 1 }, [a]))).toBe(w)
  })

  it("else in a Summe of its hidden neighbours, and so on", () => {
    expect(findPartner(a, netz(summen, { x: 8, c: 4 }, [a, b, w]))).toBe(c)
    expect(findPartner(a, netz(summen, { y: 8, d: 9 }, [a, b, w, x, c]))).toBe(y)
  })

  it("is not sought behind those that are shown", () => {
    expect(findPartner(a, netz(summen, { w: 0, b: 0, c: 5 }, [a]))).toBe(b)
  })

  it("is a 0 only where nothing else is left, and then the nearest", () => {
    expect(findPartner(a, netz(summen, { w: 0, c: 4, x: 5 }, [a, b]))).toBe(c)
    expect(findPartner(a, netz(summen, { w: 0, c: 0, x: 0 }, [a, b]))).toBe(w)
  })

  it("is none where all are hidden", () => {
    expect(findPartner(a, netz(summen, {}, [w, a, b, c, d, x, y]))).toBe(undefined)
    expect(findPartner(a, netz([], {}, [a]))).toBe(undefined)
  })
})

describe("hidden Zellen hang together", () => {
  it("where a Summe holds both, over several Summen as well, and each is named once", () => {
    const [eins, zwei, drei] = [summe(w, a, b), summe(x, b, c), summe(y, d)]
    const alle = netz([eins, zwei, drei], {}, [a, b, c, d])
    expect(findGeflechte([a, c, d], alle)).toEqual([
      { verborgene: new Set([a, b, c]), beteiligte: [eins, zwei] },
      { verborgene: new Set([d]), beteiligte: [drei] },
    ])
    expect(findGeflechte([], alle)).toEqual([])
  })

  it("not over one that is shown", () => {
    const [eins, zwei] = [summe(w, a, b), summe(x, b, c)]
    expect(findGeflechte([a, c], netz([eins, zwei], {}, [a, c]))).toEqual([
      { verborgene: new Set([a]), beteiligte: [eins] },
      { verborgene: new Set([c]), beteiligte: [zwei] },
    ])
  })
})

// Helpers

const netz = (
  summen: ReadonlyArray<Summe>,
  zahlen: Readonly<Record<string, number>>,
  verborgene: ReadonlyArray<Zelle> = [],
): Netz => {
  const index = indexSummen(summen)
  const alle = [w, a, b, c, d, x, y]
  return {
    summenOf: (eine) => index.get(eine) ?? [],
    isVerborgen: (eine) => verborgene.includes(eine),
    zahlen: new Map(alle.flatMap((eine) => (eine.key in zahlen ? [[eine, zahlen[eine.key] ?? 0] as const] : []))),
  }
}
