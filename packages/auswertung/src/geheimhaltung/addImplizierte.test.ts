import type { Beobachtung } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { konzept, konzeptOf, luecke, plain, wert } from "../musterstadt.test.ts"
import { addImplizierte } from "./addImplizierte.ts"
import { createZellen } from "./createZellen.ts"

test("a printed share makes both its counts known, and the number of the one that it leaves", () => {
  expect(kenntnisOf([anteil(24.4), wert("bevoelkerung", "2020", 1_000)])).toEqual({
    bekannte: ["bevoelkerung", "zugewanderte"],
    zahlen: { bevoelkerung: 1_000, zugewanderte: 244 },
    kleine: [],
  })
  expect(kenntnisOf([anteil(24.4)])).toEqual({ bekannte: ["bevoelkerung", "zugewanderte"], zahlen: {}, kleine: [] })
})

test("a share that leaves several numbers tells none of them, unless all are small", () => {
  expect(kenntnisOf([anteil(24.4), wert("bevoelkerung", "2020", 10_000)]).zahlen).toEqual({ bevoelkerung: 10_000 })
  // 0,1 % of 2.000 may be 1, 2 or 3 persons
  expect(kenntnisOf([anteil(0.1), wert("bevoelkerung", "2020", 2_000)])).toMatchObject({
    zahlen: { bevoelkerung: 2_000, zugewanderte: 3 },
    kleine: ["zugewanderte"],
  })
  // 0,1 % of 8.000 may be 4 or 12, of 3.500 it may be 2 to 5
  for (const alle of [8_000, 3_500])
    expect(kenntnisOf([anteil(0.1), wert("bevoelkerung", "2020", alle)])).toMatchObject({
      zahlen: { bevoelkerung: alle },
      kleine: [],
    })
})

test("a share that leaves only small rests tells the largest of them", () => {
  // 99,9 % of 2.000 are 1.997 to 1.999
  expect(kenntnisOf([anteil(99.9), wert("bevoelkerung", "2020", 2_000)]).zahlen).toEqual({
    bevoelkerung: 2_000,
    zugewanderte: 1_997,
  })
  // 99,9 % of 8.000 leave 4 to 12, of 3.500 they leave 2 to 5
  for (const alle of [8_000, 3_500])
    expect(kenntnisOf([anteil(99.9), wert("bevoelkerung", "2020", alle)]).zahlen).toEqual({ bevoelkerung: alle })
})

test("the whole of a share follows from its part, if the digits leave one only", () => {
  expect(kenntnisOf([anteil(50), wert("zugewanderte", "2020", 4)])).toMatchObject({
    zahlen: { zugewanderte: 4, bevoelkerung: 8 },
    kleine: ["zugewanderte"],
  })
  expect(kenntnisOf([anteil(24.4), wert("zugewanderte", "2020", 244)]).zahlen).toEqual({ zugewanderte: 244 })
})

test("a printed difference tells one count by the other, and a rate those it is made of", () => {
  expect(kenntnisOf([wert("saldo", "2020", 5), wert("fortzuege", "2020", 40)]).zahlen).toEqual({
    fortzuege: 40,
    zuzuege: 45,
  })
  expect(kenntnisOf([wert("saldo", "2020", 5), wert("zuzuege", "2020", 40)]).zahlen).toEqual({
    zuzuege: 40,
    fortzuege: 35,
  })
  const rate = kenntnisOf([wert("geburtenrate", "2020", 10), wert("bevoelkerung", "2020", 300)])
  // three children are no persons to be protected
  expect(rate).toEqual({
    bekannte: ["bevoelkerung", "geburten"],
    zahlen: { bevoelkerung: 300, geburten: 3 },
    kleine: [],
  })
})

test("a share between 0 and 1 tells its count without a hundred", () => {
  const konzeptMitQuote = konzeptOf({
    indikatoren: plain.indikatoren.map((i) => (i.id === "anteil" ? { ...i, einheit: "quote" } : i)),
  })
  const gesagt = createZellen(konzeptMitQuote, [wert("anteil", "2020", 0.5), wert("bevoelkerung", "2020", 40)], 5)
  expect([...addImplizierte(gesagt, gesagt.zahlen, 5).zahlen.values()]).toEqual([40, 20])
})

test("a printed count is one", () => {
  expect(kenntnisOf([wert("anzahl", "2020", 3)])).toEqual({
    bekannte: ["zugewanderte"],
    zahlen: { zugewanderte: 3 },
    kleine: ["zugewanderte"],
  })
})

test("a figure that is withheld tells nothing, and one that fits no number none", () => {
  expect(kenntnisOf([wert("anteil", "2020", luecke("gesperrt")), wert("bevoelkerung", "2020", 10)])).toEqual({
    bekannte: ["bevoelkerung"],
    zahlen: { bevoelkerung: 10 },
    kleine: [],
  })
  expect(kenntnisOf([anteil(24.4), wert("bevoelkerung", "2020", 3)]).zahlen).toEqual({ bevoelkerung: 3 })
})

test("what follows from sums is the true one of those that rounding leaves", () => {
  const gesagt = createZellen(konzept, [anteil(24.4)], 5)
  const zelle = [...gesagt.zellen.values()].find(({ bezug }) => (bezug.messgroesse as string) === "zugewanderte")
  if (zelle === undefined) throw new Error("the share has a count")
  const { zahlen, kleine } = addImplizierte(gesagt, new Map([[zelle, 3]]), 5)
  expect([...zahlen]).toEqual([[zelle, 3]])
  expect([...kleine]).toEqual([zelle])
})

test("a told number stays what it is beside a figure that says something else", () => {
  const { zahlen } = kenntnisOf([anteil(50), wert("bevoelkerung", "2020", 10), wert("zugewanderte", "2020", 4)])
  expect(zahlen).toEqual({ bevoelkerung: 10, zugewanderte: 4 })
})

// Helpers

const anteil = (zahl: number) => wert("anteil", "2020", zahl, { stellen: 1 })

/** What a threshold of 5 makes of Beobachtungen, by Messgroesse. */
const kenntnisOf = (beobachtungen: ReadonlyArray<Beobachtung>) => {
  const gesagt = createZellen(konzept, beobachtungen, 5)
  const { bekannte, zahlen, kleine } = addImplizierte(gesagt, gesagt.zahlen, 5)
  const name = ({ bezug }: { readonly bezug: { readonly messgroesse: string } }) => bezug.messgroesse
  return {
    bekannte: [...bekannte].map(name).toSorted(),
    zahlen: Object.fromEntries([...zahlen].map(([zelle, zahl]) => [name(zelle), zahl])),
    kleine: [...kleine].map(name).toSorted(),
  }
}
