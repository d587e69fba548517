import type { Beobachtung, Konzept } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { type Druck, konzeptOf, luecke, plain, plainDrucke, plainIndikator, wert } from "./musterstadt.test.ts"

// A random Kommune for the laws of this package; see musterstadt.test.ts for why it stands in a test file.
const isOwnRun = expect.getState().testPath === import.meta.filename

// letters that make up no English word a test looks for
const anyWort = fc.string({ unit: fc.constantFrom(..."abeimoprstzäöüßABM-„“"), minLength: 1, maxLength: 14 })

const titelBis = (laenge: number) =>
  fc
    .array(anyWort, { minLength: 1, maxLength: 8 })
    .map((words) => words.reduce((text, word) => (text.length + word.length < laenge ? `${text} ${word}` : text)))

const anyTitel = titelBis(80)

const ids = (n: number, davor: string): ReadonlyArray<string> => Array.from({ length: n }, (_, i) => `${davor}-${i}`)
const optional = <A>(name: string, wahl: ReadonlyArray<A>) =>
  wahl.length === 0
    ? fc.constant({})
    : fc.oneof(
        fc.constant({}),
        fc.constantFrom(...wahl).map((a) => ({ [name]: a })),
      )

const nouns = <A extends object>(ids: ReadonlyArray<string>, rest: fc.Arbitrary<A>) =>
  fc.tuple(...ids.map((id) => fc.tuple(anyTitel, rest).map(([titel, more]) => ({ id, titel, ...more }))))

const anyGebiete = fc.uniqueArray(fc.string({ unit: fc.constantFrom(..."0123456789"), minLength: 1, maxLength: 8 }), {
  minLength: 1,
  maxLength: 5,
})

const anyTeile = fc
  .record({ felder: fc.nat(3), ziele: fc.nat(4), gebiete: anyGebiete })
  .chain(({ felder, ziele, gebiete }) => {
    const [feldIds, zielIds] = [ids(felder, "f"), ids(ziele, "z")]
    return fc.record({
      titel: anyTitel,
      handlungsfelder: nouns(feldIds, fc.constant({})),
      oberziele: nouns(ids(3, "o"), optional("handlungsfeldId", feldIds)),
      ziele: nouns(zielIds, optional("handlungsfeldId", feldIds)),
      massnahmen: nouns(
        ids(3, "m"),
        fc
          .tuple(
            fc.constantFrom("bestehend", "geplant", "angedacht"),
            fc.subarray([...zielIds]),
            optional("handlungsfeldId", feldIds),
          )
          .map(([lautKonzept, zielIds, feld]) => ({ lautKonzept, zielIds, ...feld })),
      ),
      indikatoren: fc
        .subarray(plain.indikatoren.map(({ id }) => id))
        .chain((gewaehlt) => nouns(gewaehlt, fc.constant({})))
        .map((gewaehlt) => gewaehlt.map(({ id, titel }) => plainIndikator(id, { titel }))),
      gebiete: fc.tuple(...gebiete.map((id) => titelBis(40).map((titel) => ({ id, titel })))),
      raumeinheit: titelBis(20),
    })
  })

const anyZeit = fc.constantFrom("2010", "2015-Q3", "2018-12-31", "2018/2019", "2020-09", "ohneAngabe")
const anyZahl = fc.oneof(fc.integer({ min: -5, max: 5 }), fc.integer({ min: -1_000_000, max: 1_000_000 }))

/** Counts, groups within them, printed values and holes: as the data may be, not as they should. */
const anyBeobachtungen = (gebiete: ReadonlyArray<string>, indikatoren: ReadonlyArray<string>) => {
  const groessen = ["bevoelkerung", "zugewanderte", "zuzuege", "fortzuege", "geburten"] as const
  const anyGebiet = fc.option(fc.constantFrom(...gebiete), { nil: undefined })
  const gezaehlt = fc
    .tuple(fc.constantFrom(...groessen), anyZeit, anyGebiet, fc.nat(200_000))
    .map(([groesse, zeit, gebiet, zahl]) => wert(groesse, zeit, zahl, gebiet === undefined ? {} : { gebiet }))
  const grund = fc.constantFrom("gesperrt", "nurInGrafik", "unbekannt", "nichtErhebbar", "nochNichtErhoben")
  const anyLuecke = fc
    .tuple(grund, fc.constantFrom({}, { richtung: "sinkend" }, { schranke: { art: "ueber", zahl: 12.5 } }))
    .map(([g, text]) => luecke(g as "gesperrt", text as object))
  const gedruckt =
    indikatoren.length === 0
      ? gezaehlt
      : fc
          .tuple(fc.constantFrom(...indikatoren), anyZeit, anyGebiet, fc.oneof(anyZahl, anyLuecke), fc.nat(2))
          .map(([groesse, zeit, gebiet, zahl, stellen]) =>
            wert(groesse, zeit, zahl, { stellen, ...(gebiet === undefined ? {} : { gebiet }) }),
          )
  return fc.array(fc.oneof(gezaehlt, gedruckt), { maxLength: 30 })
}

const differenz = { art: "differenz", groesse: "zugewanderte", von: "2010", bis: "2018-12-31" }
const anyDruck: fc.Arbitrary<Druck> = fc.record({
  gedruckt: fc.oneof(anyTitel, fc.constantFrom("12", "−3,4 %", "1.200")),
  formel: fc.constantFrom<Druck["formel"]>(
    { art: "genannt" },
    { art: "zaehlung", nomen: "massnahmen" },
    { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" },
    { art: "aufzaehlung", eintraege: ["Aba", "Obo"] },
    differenz,
    { ...differenz, art: "richtung", behauptet: "sinkend", inAllen: "bezirk" },
    { ...differenz, art: "vielfaches" },
    { art: "jahre", von: "2010", bis: "2020-09" },
  ),
})

const ausgang = { zeit: "2010", zahl: 10 }
/** One agreement of every kind. */
const anyVorgabe = fc.constantFrom<Druck["formel"]>(
  { art: "steigern", ausgang, zahl: 20, frist: "2030" },
  { art: "senken", ausgang, zwischenziele: [{ zeit: "2019", zahl: 5 }], zahl: 0, frist: "2025", verlauf: "stufe" },
  { art: "halten", band: { von: 1, bis: 9 }, toleranz: { von: 0, bis: 10 }, frist: "2020" },
  { art: "korridor", ausgang, band: { von: 20, bis: 30 }, frist: "2030" },
  { art: "schwelle", vergleich: "hoechstens", zahl: 4, frist: "2018" },
  {
    art: "stufen",
    vergleich: "mindestens",
    stufen: [
      { titel: "Aba", punkte: 0.5, ab: 1 },
      { titel: "Obo", punkte: 1, ab: 2 },
    ],
    frist: "2030",
  },
  {
    art: "meilenstein",
    schritte: [
      { titel: "Aba", faellig: "2019-01-01", erledigtAm: "2019-02-01" },
      { titel: "Obo", faellig: "2021-01-01" },
    ],
    frist: "2022",
  },
  { art: "jaNein", frist: "2019", erfuelltAm: "2018-05-01" },
  { art: "tendenz", richtung: "steigend" },
  { art: "kontext" },
)

const anyZielwerte = (zielIds: ReadonlyArray<string>, indikatorIds: ReadonlyArray<string>) =>
  zielIds.length === 0 || indikatorIds.length === 0
    ? fc.constant([])
    : fc
        .array(fc.tuple(fc.constantFrom(...zielIds), fc.constantFrom(...indikatorIds), anyVorgabe), { maxLength: 4 })
        .map((alle) =>
          alle.map(([zielId, indikatorId, vorgabe], i) => ({ id: `zw-${i}`, zielId, indikatorId, vorgabe })),
        )

interface Kommune {
  readonly konzept: Konzept
  readonly beobachtungen: ReadonlyArray<Beobachtung>
}

/** A Konzept with titles of up to 80 letters and whatever may be known of it. */
export const anyKommune: fc.Arbitrary<Kommune> = anyTeile.chain(({ gebiete, raumeinheit, ...teile }) =>
  fc
    .tuple(
      anyBeobachtungen(
        gebiete.map(({ id }) => id),
        teile.indikatoren.map(({ id }) => String(id)),
      ),
      fc.array(anyDruck, { maxLength: 4 }),
      anyZielwerte(
        teile.ziele.map(({ id }) => id),
        teile.indikatoren.map(({ id }) => String(id)),
      ),
    )
    .map(([beobachtungen, drucke, zielwerte]) => ({
      konzept: konzeptOf({
        ...teile,
        zielwerte,
        kommune: {
          ...plain.kommune,
          raumeinheiten: [{ id: "bezirk", titel: raumeinheit, gebiete }],
        },
        veroeffentlichungen: plainDrucke(drucke),
      }),
      beobachtungen,
    })),
)

test.each(isOwnRun ? ["a random Kommune"] : [])("%s is a valid Konzept with all kinds of data", () => {
  const kommunen = fc.sample(anyKommune, { numRuns: 100, seed: 1 })
  expect(kommunen.every(({ konzept }) => konzept.kommune.name === "Musterstadt")).toBe(true)
  expect(kommunen.some(({ konzept }) => konzept.ziele.length === 0)).toBe(true)
  expect(kommunen.some(({ konzept }) => konzept.zielwerte.length > 1)).toBe(true)
  expect(kommunen.some(({ konzept }) => konzept.massnahmen.some(({ zielIds }) => zielIds?.length === 2))).toBe(true)
  const werte = kommunen.flatMap(({ beobachtungen }) => beobachtungen).map((b) => b.wert)
  expect(new Set(werte.map(({ _tag }) => _tag))).toEqual(new Set(["Zahl", "KeinWert"]))
})
