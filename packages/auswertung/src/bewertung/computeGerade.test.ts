import { Datum, Zeitbezug } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { computeGerade } from "./computeGerade.ts"

// Laws

test("values on a line are carried on along it, and explain all of their change (F-02)", () => {
  fc.assert(
    fc.property(ganz, ganz, fc.integer({ min: 5, max: 15 }), fc.integer({ min: 1, max: 30 }), (b, m, n, weiter) => {
      const zahlen = Array.from({ length: n }, (_, i) => b + m * i)
      const gerade = geradeDurch(zahlen, 2000 + n - 1 + weiter)
      expect(gerade.zahl).toBeCloseTo(b + m * (n - 1 + weiter), 6)
      expect(gerade.steigungJeJahr).toBeCloseTo(m, 9)
      expect(gerade.r2).toBeCloseTo(1, 9)
    }),
  )
})

test("no other line lies closer to the values (F-02)", () => {
  fc.assert(
    fc.property(fc.array(ganz, { minLength: 5, maxLength: 10 }), ganz, ganz, (zahlen, schieben, kippen) => {
      const { zahl, steigungJeJahr } = geradeDurch(zahlen, 2000)
      const fehler = (b: number, m: number) => zahlen.reduce((s, y, i) => s + (y - b - m * i) ** 2, 0)
      expect(fehler(zahl, steigungJeJahr)).toBeLessThanOrEqual(
        fehler(zahl + schieben / 10, steigungJeJahr + kippen / 10) + 1e-6,
      )
    }),
  )
})

test("only the last ten values count, and it says which (F-02)", () => {
  fc.assert(
    fc.property(fc.array(ganz, { minLength: 10, maxLength: 20 }), (zahlen) => {
      const gerade = geradeDurch(zahlen, 2040)
      expect(gerade).toEqual(geradeDurch(zahlen.slice(-10), 2040, 2000 + zahlen.length - 10))
      expect([gerade.n, gerade.bis]).toEqual([10, `${2000 + zahlen.length - 1}-12-31`])
    }),
  )
})

test("with fewer than five values there is no line (F-02, F-04)", () => {
  fc.assert(
    fc.property(fc.array(ganz, { maxLength: 4 }), (zahlen) => {
      expect(computeGerade(punkte(zahlen), Zeitbezug.make("2030"))).toEqual(ohne("zuWenigePunkte"))
    }),
  )
})

test("a line is never more certain than certain, and never infinite (F-02)", () => {
  const gross = fc.double({ noNaN: true, noDefaultInfinity: true })
  fc.assert(
    fc.property(fc.array(gross, { minLength: 5, maxLength: 10 }), (zahlen) => {
      const gerade = computeGerade(punkte(zahlen), Zeitbezug.make("2100"))
      if (gerade._tag === "KeinWert") expect(gerade.grund).toBe("zahlNichtDarstellbar")
      else {
        for (const z of [gerade.zahl, gerade.steigungJeJahr, gerade.r2]) expect(Number.isFinite(z)).toBe(true)
        expect(gerade.r2).toBeGreaterThanOrEqual(0)
        expect(gerade.r2).toBeLessThanOrEqual(1)
      }
    }),
  )
})

// Known values

test("1, 3, 2, 5, 4 rises by 0.8 a year and explains 64 % (F-02)", () => {
  const gerade = geradeDurch([1, 3, 2, 5, 4], 2009)
  expect(gerade.steigungJeJahr).toBeCloseTo(0.8, 12)
  expect(gerade.r2).toBeCloseTo(0.64, 12)
  expect(gerade.zahl).toBeCloseTo(3 + 0.8 * 7, 12)
})

test("a slope is one in a year also of values in months (F-02)", () => {
  const monate = ["2020-01", "2020-02", "2020-03", "2020-04", "2020-05"].map((zeit, i) =>
    punkt(zeit, `2020-0${i + 1}-28`, i),
  )
  const gerade = computeGerade(monate, Zeitbezug.make("2021-01"))
  expect(gerade).toMatchObject({ steigungJeJahr: 12, zahl: 12 })
})

test("without a due date there is nothing to carry on to, and values of one day make no line (F-04)", () => {
  expect(computeGerade(punkte([1, 2, 3, 4, 5]), Zeitbezug.make("ohneAngabe"))).toEqual(ohne("ohneFrist"))
  const amSelbenTag = ["2020", "2020-Q4", "2020-12", "2020-12-31", "2020-12-31"].map((zeit, i) =>
    punkt(zeit, "2020-12-31", i),
  )
  expect(computeGerade(amSelbenTag, Zeitbezug.make("2030"))).toEqual(ohne("zahlNichtDarstellbar"))
})

// Helpers

const ganz = fc.integer({ min: -100, max: 100 })
const ohne = (grund: string) => ({ _tag: "KeinWert", grund })
const punkt = (zeit: string, ende: string, zahl: number) => ({
  zeit: Zeitbezug.make(zeit),
  ende: Datum.make(ende),
  zahl,
})
const punkte = (zahlen: ReadonlyArray<number>, ab = 2000) =>
  zahlen.map((zahl, i) => punkt(`${ab + i}`, `${ab + i}-12-31`, zahl))

const geradeDurch = (zahlen: ReadonlyArray<number>, frist: number, ab = 2000) => {
  const gerade = computeGerade(punkte(zahlen, ab), Zeitbezug.make(String(frist)))
  if (gerade._tag === "KeinWert") throw new Error(gerade.grund)
  return gerade
}
