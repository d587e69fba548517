import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Befund } from "../befund/Befund.ts"
import type { Beobachtung } from "../Beobachtung.ts"
import type { Bezug } from "../Bezug.ts"
import { bezugKey, projectBezug } from "../Bezug.ts"
import { decodeBeobachtungen } from "../decodeBeobachtungen.ts"
import { decodeKonzept } from "../decodeKonzept.ts"
import { checkBeobachtungen } from "./checkBeobachtungen.ts"

describe("checkBeobachtungen", () => {
  it("finds nothing in values that fit", () => {
    expect(
      codesOf([
        {},
        { messgroesse: "ew", wert: zahl(100) },
        { messgroesse: "anteil-mh", wert: zahl(12.5), einheit: "%" },
      ]),
    ).toEqual([])
  })
  it("takes the same value for one, however often and with however many decimals it is told", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999 }),
        fc.array(fc.nat(4), { minLength: 1, maxLength: 5 }),
        (n, stellen) => {
          expect(codesOf(stellen.map((s) => ({ wert: zahl(n / 4, s) })))).toEqual([])
        },
      ),
    )
    expect(codesOf([{ wert: luecke }, { wert: luecke }])).toEqual([])
  })
  it("finds the same kinds of faults in whatever order the rows stand", () => {
    fc.assert(
      fc.property(
        fc
          .array(zeilen, { maxLength: 6 })
          .chain((liste) => fc.tuple(fc.constant(liste), fc.shuffledSubarray(liste, { minLength: liste.length }))),
        ([a, b]) => {
          expect(new Set(codesOf(a))).toEqual(new Set(codesOf(b)))
        },
      ),
      { numRuns: 1_000 },
    )
  })
  it("says that a source contradicts itself exactly if it gives one Bezug two values", () => {
    fc.assert(
      fc.property(fc.array(zeilen, { maxLength: 6 }), (liste) => {
        const isWiderspruch = liste.some((a) => liste.some((b) => a.quelle === b.quelle && a.wert.zahl !== b.wert.zahl))
        const isUneinig = liste.some((a) => liste.some((b) => a.quelle !== b.quelle && a.wert.zahl !== b.wert.zahl))
        expect(codesOf(liste).includes("BeobachtungWiderspruch")).toBe(isWiderspruch)
        expect(codesOf(liste).includes("QuellenUneinig")).toBe(isUneinig)
      }),
      { numRuns: 1_000 },
    )
  })
  it("points at rows of the list it was given", () => {
    fc.assert(
      fc.property(fc.array(zeilen, { maxLength: 8 }), (liste) => {
        for (const { wo } of befundeOf(liste)) expect(Number(wo.zeiger?.split("/")[1])).toBeLessThan(liste.length)
      }),
    )
  })
  it("finds a part greater than its whole, and only then", () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), fc.boolean(), (teil, ganzes, teilZuerst) => {
        const rows = [{ wert: zahl(teil) }, { messgroesse: "ew", wert: zahl(ganzes) }]
        const gefunden = befundeOf(teilZuerst ? rows : rows.toReversed())
        expect(gefunden.map(({ code, wo }) => [code, wo.zeiger])).toEqual(
          teil > ganzes ? [["GruppeGroesserAlsGesamt", `/${teilZuerst ? 0 : 1}/wert`]] : [],
        )
      }),
    )
  })
  it("compares a part with its whole by the Merkmale of the whole", () => {
    const merkmale = { geschlecht: "weiblich", alter: "60+" }
    const ganzes = { messgroesse: "ew", wert: zahl(5), merkmale: { geschlecht: "weiblich" } }
    expect(codesOf([{ wert: zahl(6), merkmale }, ganzes])).toEqual(["GruppeGroesserAlsGesamt"])
    expect(
      codesOf([
        { wert: zahl(6), merkmale },
        { ...ganzes, merkmale: { geschlecht: "männlich" } },
      ]),
    ).toEqual([])
    expect(
      codesOf([
        { wert: zahl(6), merkmale },
        { ...ganzes, zeit: "2019" },
      ]),
    ).toEqual([])
  })
  it.each<[code: string, zeiger: string, teil: object]>([
    ["VerweisUnbekannt", "/1/messgroesse", { messgroesse: "mhh" }],
    ["VerweisUnbekannt", "/1/gebiet", { gebiet: "99" }],
    ["VerweisUnbekannt", "/1/quelle", { quelle: "x" }],
    ["MerkmalUnbekannt", "/1/merkmale/haarfarbe", { merkmale: { haarfarbe: "rot" } }],
    ["EinheitFalsch", "/1/einheit", { einheit: "%" }],
    ["EinheitFalsch", "/1/einheit", { einheit: "Personen" }],
    ["AnzahlNegativ", "/1/wert", { wert: { _tag: "Zahl", zahl: -1 } }],
    ["AnteilUnmoeglich", "/1/wert", { messgroesse: "anteil-mh", einheit: "%", wert: { _tag: "Zahl", zahl: 317 } }],
    ["AnteilUnmoeglich", "/1/wert", { messgroesse: "anteil-mh", einheit: "%", wert: { _tag: "Zahl", zahl: -2 } }],
    ["BeobachtungWiderspruch", "/1/wert", { wert: { _tag: "Zahl", zahl: 13 } }],
    ["BeobachtungWiderspruch", "/1/wert", { wert: { _tag: "KeinWert", grund: "unbekannt" } }],
    ["BeobachtungWiderspruch", "/1/wert", { wert: { _tag: "Zahl", zahl: 12.0000001 } }],
    ["QuellenUneinig", "/1/wert", { wert: { _tag: "Zahl", zahl: 13 }, quelle: "q-2" }],
  ])("says %s at %s for %j", (code, zeiger, teil) => {
    expect(befundeOf([{}, teil])).toContainEqual(expect.objectContaining({ code, wo: { zeiger } }))
  })
  it("weighs a quarrel of sources as a warning, all else as a fault", () => {
    expect(befundeOf([{}, { wert: zahl(13), quelle: "q-2" }]).map(({ schwere }) => schwere)).toEqual(["warnung"])
    expect(befundeOf([{}, { wert: zahl(13) }]).map(({ schwere }) => schwere)).toEqual(["fehler"])
  })
  it("shows both values as they are printed and names the first place", () => {
    const [befund] = befundeOf([{ wert: zahl(24.4, 2) }, { wert: zahl(24.5, 1) }])
    expect(befund?.angaben).toEqual({ groesse: "mh", andere: "24,40", zahl: "24,5", ort: "/0" })
  })
  it("says nothing of a negative index or a share above 100 that is no share", () => {
    expect(codesOf([{ messgroesse: "veraenderung", einheit: "%-Punkte", wert: zahl(-3) }])).toEqual([])
  })
  it("needs time in proportion to the rows, also where every row is wrong", () => {
    const beginn = performance.now()
    befundeOf(
      Array.from({ length: 20_000 }, (_, i) => ({ wert: zahl(i), quelle: i % 2 === 0 ? "q" : "x", gebiet: "99" })),
    )
    expect(performance.now() - beginn).toBeLessThan(60_000)
  })
})

describe("projectBezug", () => {
  it("leaves a Bezug as it is where all its Merkmale count, and twice is once", () => {
    fc.assert(
      fc.property(fc.dictionary(merkmal, merkmal), fc.array(merkmal), (merkmale, namen) => {
        const bezug = { messgroesse: "mh", zeit: "2018", gebiet: "01", merkmale } as unknown as Bezug
        expect(bezugKey(projectBezug(bezug, Object.keys(merkmale)))).toBe(bezugKey(bezug))
        expect(projectBezug(projectBezug(bezug, namen), namen)).toEqual(projectBezug(bezug, namen))
      }),
    )
  })
})

// Helpers

const merkmal = fc.constantFrom("geschlecht", "alter", "herkunft")
const luecke = { _tag: "KeinWert", grund: "nurInGrafik", schranke: { art: "unter", zahl: 50 } }
const zahl = (wert: number, stellen?: number) => ({
  _tag: "Zahl",
  zahl: wert,
  ...(stellen === undefined ? {} : { stellen }),
})
const zeilen = fc.record({
  quelle: fc.constantFrom("q", "q-2", "q-3"),
  wert: fc.constantFrom(1, 2, 3).map((n) => zahl(n)),
})

const konzept = Result.getOrThrow(
  decodeKonzept({
    format: "1",
    id: "musterstadt-2026",
    titel: "Integrationskonzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: {
      ags: "01001000",
      name: "Musterstadt",
      raumeinheiten: [{ id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] }],
    },
    quellen: ["q", "q-2", "q-3"].map((id) => ({ id, titel: "Melderegister" })),
    messgroessen: [
      { id: "ew", titel: "Einwohner", einheit: "personen", merkmale: ["geschlecht"] },
      { id: "mh", titel: "mit Migrationshintergrund", einheit: "personen", merkmale: ["geschlecht", "alter"] },
    ],
    indikatoren: [
      { id: "anteil-mh", einheit: "%", formel: { art: "anteil", zaehler: "mh", nenner: "ew" } },
      { id: "veraenderung", einheit: "%-Punkte", formel: { art: "berichtet" } },
    ].map((indikator) => ({ ...indikator, titel: "Anteil", bewertung: "kontext", quelleId: "q" })),
  }),
)

const befundeOf = (teile: ReadonlyArray<object>): ReadonlyArray<Befund> => {
  const zeile = { messgroesse: "mh", zeit: "2018", wert: zahl(12), einheit: "personen", quelle: "q" }
  const beobachtungen: ReadonlyArray<Beobachtung> = Result.getOrThrow(
    decodeBeobachtungen(teile.map((teil) => ({ ...zeile, ...teil }))),
  )
  return checkBeobachtungen(konzept, beobachtungen)
}
const codesOf = (teile: ReadonlyArray<object>): ReadonlyArray<string> => befundeOf(teile).map(({ code }) => code)
