import { type Beobachtung, bezugKey, Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { evaluateKonzept } from "../evaluateKonzept.ts"
import { gebiete, konzeptOf, plain, pruefe, wert } from "../musterstadt.test.ts"
import { withholdKleine } from "./withholdKleine.ts"

// Laws

test("no number that is withheld stands anywhere in an Auswertung, nor a share of it (V-10)", () => {
  fc.assert(
    fc.property(stadt, (gegebene) => {
      const { beobachtungen, gesperrt } = withholdKleine(konzept, gegebene)
      const verborgene = new Set(gesperrt.map(bezugKey))
      const zahlenOf = (liste: ReadonlyArray<Beobachtung>) =>
        liste.flatMap((b) => (b.wert._tag === "Zahl" ? [[b, b.wert.zahl] as const] : []))
      const gezeigte = new Set(zahlenOf(beobachtungen).map(([, zahl]) => zahl))
      const geheime = zahlenOf(gegebene).filter(([b, zahl]) => verborgene.has(bezugKey(b)) && !gezeigte.has(zahl))
      const bevoelkerungen = zahlenOf(gegebene).filter(([b]) => (b.messgroesse as string) === "bevoelkerung")
      const anteile = geheime.flatMap(([b, zahl]) =>
        bevoelkerungen.flatMap(([n, alle]) =>
          (b.messgroesse as string) === "zugewanderte" && n.zeit === b.zeit && n.gebiet === b.gebiet
            ? [(100 * zahl) / alle]
            : [],
        ),
      )
      const auswertung = JSON.stringify(evaluateKonzept({ konzept, beobachtungen: gegebene, stichtag }))
      const zahlen = auswertung.match(/\d+(?:[.,]\d+)?/gu)?.map((zahl) => Number(zahl.replace(",", "."))) ?? []
      const stehtDa = (zahl: number) => zahlen.some((andere) => Math.abs(andere - zahl) < 1e-9 * zahl)
      expect([...geheime.map(([, zahl]) => zahl), ...anteile].filter(stehtDa)).toEqual([])
    }),
  )
})

// Cases

test("what is withheld is shown as a hole with its reason, and so is what is made of it", () => {
  const beobachtungen = [
    wert("bevoelkerung", "2020", 80_000, { gebiet: "b-1" }),
    wert("bevoelkerung", "2020", 700_000, { gebiet: "b-2" }),
    wert("aus-eu", "2020", 20_000, { gebiet: "b-2" }),
    wert("nicht-aus-eu", "2020", 300_000, { gebiet: "b-2" }),
    wert("zugewanderte", "2020", 200_000, { gebiet: "b-1" }),
  ]
  const { indikatoren, befunde } = evaluateKonzept({ konzept, beobachtungen, stichtag })
  const hinweise = befunde.filter(({ code }) => code === "WerteZurueckgehalten")
  expect(hinweise.map(({ angaben }) => angaben["anzahl"])).toEqual([
    withholdKleine(konzept, beobachtungen).gesperrt.length,
  ])
  const luecken = indikatoren.flatMap(({ id, werte }) =>
    werte.map(({ gebiet, wert: w }) => [id as string, gebiet as string, w._tag === "Zahl" ? w.zahl : w.grund]),
  )
  expect(luecken).toEqual([
    ["anzahl", "b-1", 200_000],
    ["anzahl", "b-2", "gesperrt"],
    ["anteil", "b-1", "gesperrt"],
    ["anteil", "b-2", "gesperrt"],
    ["anteil-eu", "b-2", "gesperrt"],
    ["segregation", undefined, "gesperrt"],
  ])
})

test("a second source gives nothing away: where sources disagree, only the value that counts is shown", () => {
  const beobachtungen = [
    wert("zugewanderte", "2020", 650_000),
    wert("zugewanderte", "2020", 500_007, { quelle: "umfrage" }),
    wert("zugewanderte", "2020", 7, { gebiet: "b-1" }),
    wert("zugewanderte", "2020", 200_000, { gebiet: "b-2" }),
    wert("zugewanderte", "2020", 300_000, { gebiet: "b-3" }),
    wert("zugewanderte", "2020", 0, { gebiet: "b-4" }),
  ]
  const text = JSON.stringify(evaluateKonzept({ konzept, beobachtungen, stichtag }))
  expect(text).not.toContain("500007")
  expect(text).not.toContain("QuellenUneinig")
  expect(withholdKleine(konzept, beobachtungen).beobachtungen[1]?.wert).toEqual({ _tag: "KeinWert", grund: "gesperrt" })
})

test("a check of printed figures alone withholds as well", () => {
  const druck = { gedruckt: "20.000", formel: { art: "summe", groesse: "nach-land", zeit: "2020", ueber: "land" } }
  const beobachtungen = [
    wert("nach-land", "2020", 20_000, { merkmale: { land: "Atlantis" } }),
    wert("nach-land", "2020", 300_000, { merkmale: { land: "Utopia" } }),
  ]
  expect(pruefe(druck, beobachtungen, regeln)).toMatchObject({
    urteil: "nichtNachrechenbar",
    begruendung: { code: "eingabeFehlt", angaben: { grund: "gesperrt" } },
  })
  expect(pruefe(druck, beobachtungen).spanne).toEqual({ von: 320_000, bis: 320_000, einheit: "personen" })
})

// Helpers

// so large that a number that stands in an Auswertung by chance is hardly one of those withheld
const regeln = { bewertungsregeln: { mindestfallzahl: 100_000 } }
const stichtag = Datum.make("2020-12-31")

const konzept = konzeptOf({
  ...regeln,
  zielwerte: [
    {
      id: "zw-1",
      zielId: "z-1",
      indikatorId: "anzahl",
      vorgabe: { art: "steigern", ausgang: { zeit: "2010", zahl: 1 }, zahl: 999_999_999, frist: "2030" },
    },
  ],
  veroeffentlichungen: [
    { gedruckt: "1", formel: { art: "indikator", indikator: "anzahl", zeit: "2020", gebiet: "b-1" } },
    {
      gedruckt: "1",
      formel: { art: "differenz", groesse: "bevoelkerung", von: "2010", bis: "2020", gebiete: ["b-2"] },
    },
    { gedruckt: "1", formel: { art: "summe", groesse: "nach-land", zeit: "2020", ueber: "land" } },
    { gedruckt: "1 %", formel: { art: "indikator", indikator: "anteil", zeit: "2020", gebiet: "b-3" } },
    {
      gedruckt: "mehr",
      formel: { art: "richtung", groesse: "anteil", von: "2010", bis: "2020", behauptet: "steigend" },
    },
    {
      gedruckt: "1",
      formel: {
        art: "rang",
        groesse: "zugewanderte",
        zeit: "2020",
        unter: { raumeinheit: "bezirk" },
        elemente: ["b-1"],
        ordnung: "vomGroessten",
      },
    },
  ].map((druck, i) => ({ id: `v-${i + 1}`, stelle: { kapitel: "1" }, ...druck })),
})

const zahl = fc.oneof(fc.integer({ min: 10_001, max: 99_999 }), fc.integer({ min: 1_000_001, max: 9_999_999 }))
const lage = fc.oneof(
  fc.constant({}),
  fc.constantFrom(...gebiete).map((gebiet) => ({ gebiet })),
)

/** Counts of all kinds, some of them with a second source that says something else, and some printed shares. */
const stadt: fc.Arbitrary<ReadonlyArray<Beobachtung>> = fc.uniqueArray(
  fc
    .record({
      groesse: fc.constantFrom(...plain.messgroessen.map(({ id }) => id), "anteil", "anzahl"),
      zeit: fc.constantFrom("2010", "2020"),
      lage,
      land: fc.constantFrom("Atlantis", "Utopia"),
      zahl,
      quelle: fc.constantFrom("register", "umfrage"),
    })
    .map(({ groesse, zeit, lage: ort, land, zahl: n, quelle }) =>
      groesse === "anteil"
        ? wert(groesse, zeit, n / 100_000, { ...ort, quelle, stellen: 5 })
        : wert(groesse, zeit, n, { ...ort, quelle, ...(groesse === "nach-land" ? { merkmale: { land } } : {}) }),
    ),
  { selector: (b) => `${bezugKey(b)} ${b.quelle}`, minLength: 5, maxLength: 50, size: "max" },
)
