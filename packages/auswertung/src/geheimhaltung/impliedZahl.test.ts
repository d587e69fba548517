import type { Formel } from "@zielwerk/konzept"
import { rounded } from "@zielwerk/statistik"
import fc from "fast-check"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { indikatorOf, runde } from "../musterstadt.test.ts"
import { impliedZahl } from "./impliedZahl.ts"

// Laws

test("of a printed share exactly those counts are left that are printed alike", () => {
  fc.assert(
    fc.property(fc.nat(200), fc.nat(200), fc.nat(2), (teil, rest, stellen) => {
      const ganzes = teil + rest
      fc.pre(ganzes > 0)
      const { text, zahl } = runde(100 * teil, ganzes, stellen)
      const spanne = spanneOf(text)
      const nahe = (z: number, n: number) => Math.abs((100 * z) / n - zahl) <= 0.5 / 10 ** stellen + 1e-9
      const zaehler = Array.from({ length: 2 * ganzes + 2 }, (_, z) => z).filter((z) => nahe(z, ganzes))
      expect(impliedZahl(anteil, spanne, 100, "erste", ganzes)).toEqual({ von: zaehler[0], bis: zaehler.at(-1) })
      const nenner = Array.from({ length: 3 * ganzes }, (_, n) => n + 1).filter((n) => nahe(teil, n))
      const impliziert = impliedZahl(anteil, spanne, 100, "zweite", teil)
      if (teil === 0 || spanne.von <= 0) expect(impliziert === undefined || impliziert.von <= ganzes).toBe(true)
      else expect(impliziert?.von).toBe(nenner[0])
    }),
  )
})

test("of a printed difference the one count is left that makes it with the other", () => {
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (a, b) => {
      const d = exakt(a - b)
      expect(impliedZahl(differenz, d, 1, "erste", b)).toEqual({ von: a, bis: a })
      expect(impliedZahl(differenz, d, 1, "zweite", a)).toEqual({ von: b, bis: b })
    }),
  )
})

// Known values

test("24,4 % of 1.000 persons are 244 of them, of 10.000 between 2.435 and 2.445", () => {
  expect(impliedZahl(anteil, spanneOf("24,4"), 100, "erste", 1_000)).toEqual({ von: 244, bis: 244 })
  expect(impliedZahl(anteil, spanneOf("24,4"), 100, "erste", 10_000)).toEqual({ von: 2_435, bis: 2_445 })
  expect(impliedZahl(anteil, spanneOf("24,4"), 100, "zweite", 244)).toEqual({ von: 998, bis: 1_002 })
})

test("9 children per 1.000 persons are between 17 and 19 of 2.000", () => {
  expect(impliedZahl(rate, spanneOf("9"), 1_000, "erste", 2_000)).toEqual({ von: 17, bis: 19 })
  expect(impliedZahl(rate, exakt(9), 1_000, "zweite", 18)).toEqual({ von: 2_000, bis: 2_000 })
})

test("a printed count is itself, whether another one is known or not, and never below 0", () => {
  expect(impliedZahl(anzahl, exakt(7), 1, "erste", undefined)).toEqual({ von: 7, bis: 7 })
  expect(impliedZahl(anzahl, { von: -0.5, bis: 0.5 }, 1, "erste", undefined)).toEqual({ von: 0, bis: 0 })
})

test("nothing is left where the other count is unknown, does not fit, or the formula gives none away", () => {
  expect(impliedZahl(anteil, spanneOf("24,4"), 100, "erste", undefined)).toBe(undefined)
  expect(impliedZahl(differenz, exakt(5), 1, "zweite", undefined)).toBe(undefined)
  // no whole number of 3 persons is 24,4 %
  expect(impliedZahl(anteil, spanneOf("24,4"), 100, "erste", 3)).toBe(undefined)
  expect(impliedZahl(differenz, exakt(5), 1, "zweite", 3)).toBe(undefined)
  for (const id of ["segregation", "zufriedenheit", "abbrecherquote"])
    expect(impliedZahl(indikatorOf(id).formel, exakt(5), 1, "erste", 10)).toBe(undefined)
})

// Helpers

const formelOf = (id: string): Formel => indikatorOf(id).formel
const [anteil, rate, differenz, anzahl] = [
  formelOf("anteil"),
  formelOf("geburtenrate"),
  formelOf("saldo"),
  formelOf("anzahl"),
]

const spanneOf = (text: string) => Result.getOrThrow(rounded(text)).spanne
const exakt = (zahl: number) => ({ von: zahl, bis: zahl })
