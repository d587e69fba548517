import { segregationIndex } from "@zielwerk/statistik"
import fc from "fast-check"
import * as Result from "effect/Result"
import type { Beobachtung } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { computeIndikator } from "./computeIndikator.ts"
import { bestandOf, gebiete, indikatorOf, luecke, wert } from "./musterstadt.test.ts"

// Laws

test("a share lies between 0 and 100 %, and with the share of the rest it is everybody", () => {
  fc.assert(
    fc.property(fc.nat(100_000), fc.nat(100_000), (teil, rest) => {
      fc.pre(teil + rest > 0)
      const share = (zahl: number) =>
        zahlOf("anteil-eu", [wert("aus-eu", "2020", zahl), wert("bevoelkerung", "2020", teil + rest)])
      expect(share(teil)).toBeGreaterThanOrEqual(0)
      expect(share(teil)).toBeLessThanOrEqual(100)
      expect(share(teil) + share(rest)).toBeCloseTo(100, 9)
    }),
  )
})

test("a rate does not change when all counts grow alike, a balance grows with them", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 50 }), (a, b, k) => {
      const rate = (mal: number) =>
        zahlOf("geburtenrate", [wert("geburten", "2020", a * mal), wert("bevoelkerung", "2020", b * mal)])
      const saldo = (mal: number) =>
        zahlOf("saldo", [wert("zuzuege", "2020", a * mal), wert("fortzuege", "2020", b * mal)])
      expect(rate(k)).toBeCloseTo(rate(1), 9)
      expect(saldo(k)).toBe(saldo(1) * k)
    }),
  )
})

test("the segregation index is that of statistik over the counts of all areas", () => {
  fc.assert(
    fc.property(vierGebiete, (anzahlen) => {
      const erwartet = segregationIndex(
        anzahlen.map(([gruppe]) => gruppe),
        anzahlen.map(([, gesamt]) => gesamt),
      )
      const wertOf = computeIndikator(bestandOf(zaehlungOf(anzahlen)), indikatorOf("segregation"), stadt)
      if (Result.isFailure(erwartet)) expect(wertOf).toEqual({ _tag: "KeinWert", grund: "nichtDefiniert" })
      else {
        const { wert: index } = erwartet.success
        expect(wertOf).toMatchObject({
          _tag: "Zahl",
          zahl: index,
          spanne: { von: index, bis: index },
          einheit: "index",
          herkunft: "berechnet",
        })
      }
    }),
  )
})

test("without one of its counts the segregation index is a hole that names it", () => {
  fc.assert(
    fc.property(vierGebiete, fc.nat(7), fc.boolean(), (anzahlen, i, isGesperrt) => {
      const alle = zaehlungOf(anzahlen)
      const fehlt = alle[i]
      if (fehlt === undefined) throw new Error("there are eight counts")
      const ersatz = isGesperrt ? [{ ...fehlt, wert: luecke("gesperrt") }] : []
      const { messgroesse, zeit, gebiet } = fehlt
      expect(
        computeIndikator(bestandOf([...alle.filter((b) => b !== fehlt), ...ersatz]), indikatorOf("segregation"), stadt),
      ).toMatchObject({
        _tag: "KeinWert",
        grund: isGesperrt ? "gesperrt" : "eingabeFehlt",
        fehlt: { messgroesse, zeit, gebiet },
      })
    }),
  )
})

// Formulas

test("a count is the count, a share is in percent, a rate per its unit, a balance may be negative", () => {
  const anzahlen = [
    wert("aus-eu", "2020", 30),
    wert("nicht-aus-eu", "2020", 20),
    wert("bevoelkerung", "2020", 400),
    wert("geburten", "2020", 3),
    wert("zuzuege", "2020", 7),
    wert("fortzuege", "2020", 9),
  ]
  expect(["anzahl", "anteil", "geburtenrate", "saldo"].map((id) => zahlOf(id, anzahlen))).toEqual([50, 12.5, 7.5, -2])
})

test("a share in another unit than percent lies between 0 and 1", () => {
  const anzahlen = bestandOf([wert("aus-eu", "2020", 30), wert("bevoelkerung", "2020", 400)])
  const gerechnet = computeIndikator(anzahlen, { ...indikatorOf("anteil-eu"), einheit: "anteil" }, stadt)
  expect(gerechnet).toMatchObject({ zahl: 0.075, einheit: "anteil" })
})

test("the input that is missing is named, numerator first", () => {
  const fehlt = (id: string, beobachtungen: ReadonlyArray<Beobachtung>) => {
    const gerechnet = computeIndikator(bestandOf(beobachtungen), indikatorOf(id), stadt)
    return gerechnet._tag === "KeinWert" ? gerechnet.fehlt?.messgroesse : undefined
  }
  expect(fehlt("anteil-eu", [])).toBe("aus-eu")
  expect(fehlt("anteil-eu", [wert("aus-eu", "2020", 1)])).toBe("bevoelkerung")
  expect(fehlt("saldo", [wert("zuzuege", "2020", 1)])).toBe("fortzuege")
  expect(fehlt("anzahl", [])).toBe("zugewanderte")
})

test("a share of nobody is not defined, and is not 0", () => {
  for (const id of ["anteil-eu", "geburtenrate"]) {
    const leer = ["aus-eu", "geburten", "bevoelkerung"].map((groesse) => wert(groesse, "2020", 0))
    expect(computeIndikator(bestandOf(leer), indikatorOf(id), stadt)).toMatchObject({
      _tag: "KeinWert",
      grund: "nichtDefiniert",
    })
  }
})

test("surveys and reported quotas have nothing to compute from", () => {
  for (const id of ["zufriedenheit", "abbrecherquote"]) {
    expect(computeIndikator(bestandOf([]), indikatorOf(id), stadt)).toEqual({ _tag: "KeinWert", grund: "nurGedruckt" })
  }
})

test("a printed value of the Indikator is not asked", () => {
  const gedruckt = bestandOf([wert("anteil-eu", "2020", 10)])
  expect(computeIndikator(gedruckt, indikatorOf("anteil-eu"), stadt)).toMatchObject({ _tag: "KeinWert" })
})

// Helpers

const stadt = wert("segregation", "2020", 0)

const vierGebiete = fc.array(
  fc.tuple(fc.nat(5000), fc.nat(5000)).map(([gruppe, rest]) => [gruppe, gruppe + rest] as const),
  { minLength: 4, maxLength: 4 },
)

const zaehlungOf = (anzahlen: ReadonlyArray<readonly [number, number]>): ReadonlyArray<Beobachtung> =>
  gebiete.flatMap((gebiet, i) => [
    wert("zugewanderte", "2020", anzahlen[i]?.[0] ?? 0, { gebiet }),
    wert("bevoelkerung", "2020", anzahlen[i]?.[1] ?? 0, { gebiet }),
  ])

const zahlOf = (id: string, beobachtungen: ReadonlyArray<Beobachtung>): number => {
  const gerechnet = computeIndikator(bestandOf(beobachtungen), indikatorOf(id), stadt)
  if (gerechnet._tag === "KeinWert") throw new Error(`no value: ${gerechnet.grund}`)
  return gerechnet.zahl
}
