import { type Beobachtung, bezugKey, Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { evaluateKonzept } from "../evaluateKonzept.ts"
import { gebiete, konzeptOf, wert } from "../musterstadt.test.ts"
import { canonicalJson } from "./canonicalJson.ts"

// Laws

test("the order of keys does not change the text", () => {
  fc.assert(
    fc.property(daten, (objekt) => {
      expect(canonicalJson(turn(objekt))).toBe(canonicalJson(objekt))
    }),
  )
})

test("the text says what the data say", () => {
  fc.assert(
    fc.property(daten, (objekt) => {
      expect(JSON.parse(canonicalJson(objekt))).toEqual(JSON.parse(JSON.stringify(objekt)))
    }),
  )
})

test("the order of the Beobachtungen does not change the bytes of an Auswertung", () => {
  fc.assert(
    fc.property(mitMischung, ([beobachtungen, gemischt]) => {
      expect(canonicalJson(evaluate(gemischt))).toBe(canonicalJson(evaluate(beobachtungen)))
    }),
  )
})

// Cases

test("the sample of RFC 8785, section 3.2", () => {
  const sample = {
    // oxlint-disable-next-line no-loss-of-precision -- as the RFC prints it
    numbers: [333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
    string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
    literals: [null, true, false],
  }
  expect(canonicalJson(sample)).toBe(
    String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
  )
})

test("keys are ordered by their code units, not as a language orders letters", () => {
  expect(canonicalJson({ ä: 1, z: 2, Z: 3, "€": 4, "10": 5, "9": 6 })).toBe('{"10":5,"9":6,"Z":3,"z":2,"ä":1,"€":4}')
})

test("what JSON cannot say is not said otherwise", () => {
  for (const wort of [Number.NaN, Infinity, "\ud800"]) expect(() => canonicalJson({ wort })).toThrow(/not allowed/u)
  expect(() => canonicalJson({ toJSON: () => undefined })).toThrow("canonicalJson")
  expect(canonicalJson({ wert: -0 })).toBe('{"wert":0}')
})

// Helpers

const daten = fc.dictionary(fc.string({ unit: "grapheme" }), fc.jsonValue({ noUnicodeString: false, maxDepth: 3 }))

/** The same data with all keys in the opposite order. */
const turn = <A>(value: A): A => turned(value) as A

const turned = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(turned)
  if (typeof value !== "object" || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([key, inner]) => [key, turned(inner)]),
  )
}

const stichtag = Datum.make("2020-12-31")
const konzept = konzeptOf()
const evaluate = (beobachtungen: ReadonlyArray<Beobachtung>) => evaluateKonzept({ konzept, beobachtungen, stichtag })

const groessen = ["bevoelkerung", "zuzuege", "fortzuege", "nach-land", "anteil", "zufriedenheit"]

/** Values that fit each other, so that no Befund names a position. */
const beobachtungenListe = fc.uniqueArray(
  fc
    .record({
      groesse: fc.constantFrom(...groessen),
      zeit: fc.constantFrom("2010", "2020", "2020-12", "2019/2020"),
      gebiet: fc.option(fc.constantFrom(...gebiete), { nil: undefined }),
      land: fc.constantFrom("Österreich", "Island", "Irland", "ırak"),
      zahl: fc.integer({ min: 1, max: 100 }),
    })
    .map(({ groesse, zeit, gebiet, land, zahl }) =>
      wert(groesse, zeit, zahl, {
        ...(gebiet === undefined ? {} : { gebiet }),
        ...(groesse === "nach-land" ? { merkmale: { land } } : {}),
      }),
    ),
  { selector: bezugKey, minLength: 2, maxLength: 40, size: "max" },
)

const mitMischung = beobachtungenListe.chain((liste) =>
  fc.tuple(fc.constant(liste), fc.shuffledSubarray(liste, { minLength: liste.length })),
)
