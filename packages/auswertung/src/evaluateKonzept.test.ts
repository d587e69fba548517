import { type Beobachtung, bezugKey, Datum, endeOf, KeinWertGrund } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { Auswertung } from "./Auswertung.ts"
import { evaluateKonzept, regelwerk } from "./evaluateKonzept.ts"
import { gebiete, konzeptOf, luecke, plain, wert } from "./musterstadt.test.ts"

// Laws

test("the order of the Beobachtungen does not change the Auswertung", () => {
  fc.assert(
    fc.property(mitMischung, ([beobachtungen, gemischt]) => {
      const [a, b] = [evaluate(beobachtungen), evaluate(gemischt)]
      // a Befund names the position of its Beobachtung, and nothing else of it depends on the order
      const ohneOrt = ({ befunde }: Auswertung) =>
        befunde.map(({ code, angaben }) => JSON.stringify([code, angaben])).toSorted()
      expect(ohneOrt(b)).toEqual(ohneOrt(a))
      expect({ ...b, befunde: [] }).toEqual({ ...a, befunde: [] })
    }),
  )
})

test("the order does not matter even where two sources disagree on every value", () => {
  fc.assert(
    fc.property(mitMischung, fc.infiniteStream(fc.nat(300)), ([beobachtungen, gemischt], zahlen) => {
      const andere = gemischt.map((b) => ({
        ...b,
        quelle: umfrage,
        wert: { _tag: "Zahl", zahl: zahlen.next().value ?? 0 } as const,
      }))
      const [a, b] = [evaluate([...beobachtungen, ...andere]), evaluate([...andere, ...gemischt])]
      expect({ ...b, befunde: [] }).toEqual({ ...a, befunde: [] })
      expect(a.indikatoren).toEqual(evaluate(beobachtungen).indikatoren)
    }),
  )
})

test("neither the Konzept nor the Beobachtungen are changed", () => {
  const gefroren = freeze(konzeptOf(mitAllen))
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      const vorher = structuredClone(beobachtungen)
      evaluateKonzept({ konzept: gefroren, beobachtungen: freeze(beobachtungen), stichtag })
      expect(beobachtungen).toEqual(vorher)
    }),
  )
})

test("the same input gives the same bytes", () => {
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      expect(JSON.stringify(evaluate(beobachtungen))).toBe(JSON.stringify(evaluate(structuredClone(beobachtungen))))
    }),
  )
})

test("a value that describes a time after the Stichtag changes no Indikator, and no value of the past is left out", () => {
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      const vergangen = beobachtungen.filter(({ zeit }) => (endeOf(zeit) ?? "") <= stichtag)
      const alle = evaluate(beobachtungen)
      expect(alle.indikatoren).toEqual(evaluate(vergangen).indikatoren)
      for (const seite of ["ziele", "handlungsfelder", "oberziele"] as const)
        expect(alle[seite]).toEqual(evaluate([])[seite])
    }),
  )
})

test("printed figures are checked on all values, whenever the Stichtag is", () => {
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      const frueh = evaluateKonzept({ konzept: konzeptOf(mitAllen), beobachtungen, stichtag: Datum.make("1999-12-31") })
      expect(frueh.veroeffentlichungen).toEqual(evaluate(beobachtungen).veroeffentlichungen)
    }),
  )
})

test("an Auswertung is what its Schema says", () => {
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      expect(decode(evaluate(beobachtungen))).toBeDefined()
    }),
  )
})

test("JSON and back loses nothing, and there is no null, no NaN and no undefined in it", () => {
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      const auswertung = evaluate(beobachtungen)
      expect(JSON.parse(JSON.stringify(auswertung))).toStrictEqual(auswertung)
      for (const value of leaves(auswertung)) {
        expect([typeof value, value]).toEqual([expect.stringMatching(/^(?:string|number)$/), value])
        if (typeof value === "number") expect(Number.isFinite(value)).toBe(true)
      }
    }),
  )
})

test("every hole carries a reason, and the missing input if one is missing", () => {
  const gruende = new Set<string>([...KeinWertGrund.literals, "eingabeFehlt", "nurGedruckt", "nichtDefiniert"])
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      for (const { werte } of evaluate(beobachtungen).indikatoren) {
        for (const { wert: w } of werte) {
          if (w._tag === "Zahl") continue
          expect(gruende.has(w.grund)).toBe(true)
          if (w.grund === "eingabeFehlt") expect(w.fehlt).toBeDefined()
        }
      }
    }),
  )
})

test("every Indikator, Ziel, Handlungsfeld, Oberziel and figure of the Konzept is answered once, in its order", () => {
  fc.assert(
    fc.property(beobachtungenListe, (beobachtungen) => {
      const konzept = konzeptOf(mitAllen)
      const auswertung = evaluate(beobachtungen)
      for (const liste of ["indikatoren", "ziele", "handlungsfelder", "oberziele", "veroeffentlichungen"] as const) {
        expect(auswertung[liste].map(({ id }) => id)).toEqual(konzept[liste].map(({ id }) => id))
      }
    }),
  )
})

// The Stichtag

test("a period counts once it has ended; a value without a time counts always", () => {
  const zeiten = ["2020", "2020-12", "2020-Q4", "2020-12-31", "2020/2021", "2021-01-01", "ohneAngabe"]
  const beobachtungen = zeiten.map((zeit) => wert("abbrecherquote", zeit, 5, { stellen: 0 }))
  const zeitenAm = (tag: string) =>
    evaluateKonzept({ konzept: konzeptOf(), beobachtungen, stichtag: Datum.make(tag) })
      .indikatoren.find(({ id }) => id === "abbrecherquote")
      ?.werte.map(({ zeit }) => zeit)
  expect(zeitenAm("2020-12-30")).toEqual(["ohneAngabe"])
  expect(zeitenAm("2020-12-31")).toEqual(["2020", "2020-Q4", "2020-12", "2020-12-31", "ohneAngabe"])
  expect(zeitenAm("2021-07-30")).toEqual(["2020", "2020-Q4", "2020-12", "2020-12-31", "2021-01-01", "ohneAngabe"])
  expect(zeitenAm("2021-07-31")).toEqual([
    "2020",
    "2020-Q4",
    "2020-12",
    "2020-12-31",
    "2021-01-01",
    "2020/2021",
    "ohneAngabe",
  ])
})

// What is done, and what it is for

test("a Ziel shows its Massnahmen and Indikatoren apart; without Massnahmen it gets a hint, not a fault", () => {
  const { ziele, befunde } = evaluateKonzept({ konzept: konzeptOf(), beobachtungen: [], stichtag })
  expect(
    ziele.map(({ id, umsetzung, wirkung }) => [id, umsetzung.massnahmen.map((m) => m.id), wirkung.indikatorIds]),
  ).toEqual([
    ["z-1", ["m-1"], ["zufriedenheit"]],
    ["z-2", [], []],
    ["z-3", ["m-2"], []],
  ])
  const hinweis = {
    code: "ZielOhneMassnahme",
    schwere: "hinweis",
    wo: { zeiger: "/ziele/1" },
    angaben: { ziel: "Lesen fördern" },
  }
  expect(befunde).toEqual([hinweis])
  expect(ziele.map((ziel) => ziel.befunde.length)).toEqual([0, 1, 0])
})

test("a Handlungsfeld gathers its Ziele, its Oberziele and the Massnahmen that name it", () => {
  const { handlungsfelder, oberziele } = evaluateKonzept({ konzept: konzeptOf(), beobachtungen: [], stichtag })
  expect(handlungsfelder).toEqual([
    { id: "sprache", zielIds: ["z-1", "z-2"], oberzielIds: ["o-2"], massnahmen: [] },
    {
      id: "wohnen",
      zielIds: ["z-3"],
      oberzielIds: ["o-3"],
      massnahmen: [{ id: "m-2", zustand: "inVorbereitung", lautKonzept: "geplant" }],
    },
  ])
  expect(oberziele).toEqual([
    { id: "o-1", zielIds: [] },
    { id: "o-2", zielIds: ["z-1", "z-2"] },
    { id: "o-3", zielIds: ["z-3"] },
  ])
})

test("a Massnahme is in the state it is given, else in the one its words mean, else its state is a hole", () => {
  const massnahmen = [
    { id: "m-1", titel: "A", zielIds: ["z-1"], lautKonzept: "bestehend", zustand: "verstetigt" },
    { id: "m-2", titel: "B", zielIds: ["z-1"], lautKonzept: "bestehend" },
    { id: "m-3", titel: "C", zielIds: ["z-1"] },
  ]
  const [ziel] = evaluateKonzept({ konzept: konzeptOf({ massnahmen }), beobachtungen: [], stichtag }).ziele
  expect(ziel?.umsetzung.massnahmen.map(({ zustand }) => zustand)).toEqual([
    "verstetigt",
    "inUmsetzung",
    { _tag: "KeinWert", grund: "unbekannt" },
  ])
})

test("a Ziel whose Teilziele are worked on is not without Massnahmen, and counts for every Oberziel it names", () => {
  const ziele = [
    { id: "z-1", titel: "Kurse", oberziele: [{ oberzielId: "o-1" }] },
    { id: "z-2", titel: "Abendkurse", teilVonId: "z-1" },
  ]
  const massnahmen = [{ id: "m-1", titel: "Raum", zielIds: ["z-2"] }]
  const auswertung = evaluateKonzept({ konzept: konzeptOf({ ziele, massnahmen }), beobachtungen: [], stichtag })
  expect(auswertung.befunde).toEqual([])
  expect(auswertung.oberziele[0]).toEqual({ id: "o-1", zielIds: ["z-1"] })
})

test("an Auswertung says which Konzept, which day and which rules it comes from", () => {
  expect(evaluate([])).toMatchObject({
    regelwerk,
    konzept: { id: "musterstadt-2026", fassung: "2026" },
    stichtag: "2020-12-31",
  })
})

// Helpers

const stichtag = Datum.make("2020-12-31")
const { quelle: umfrage } = wert("zufriedenheit", "2020", 0, { quelle: "umfrage" })
const decode = Schema.decodeUnknownSync(Auswertung, { errors: "all", onExcessProperty: "error" })

const zeiten = { von: "2010", bis: "2020" }
/** A figure of every kind. */
const mitAllen = {
  veroeffentlichungen: [
    ...plain.indikatoren.map(({ id }) => ({
      gedruckt: "12,5 %",
      formel: { art: "indikator", indikator: id, zeit: "2020" },
    })),
    {
      gedruckt: "20,0 %",
      formel: { art: "indikator", indikator: "anteil-land", zeit: "2020", merkmale: { land: "Atlantis" } },
    },
    { gedruckt: "120", formel: { art: "summe", groesse: "nach-land", zeit: "2020", ueber: "land" } },
    { gedruckt: "99,9 %", formel: { art: "summe", groesse: "anteil-land", zeit: "2020", ueber: "land" } },
    { gedruckt: "5,0 %", formel: { art: "differenz", groesse: "anteil", ...zeiten } },
    { gedruckt: "5,0 %", formel: { art: "differenz", groesse: "anteil", ...zeiten, gebiete: ["b-1", "b-3"] } },
    { gedruckt: "50", formel: { art: "differenz", groesse: "bevoelkerung", ...zeiten } },
    { gedruckt: "2", formel: { art: "vielfaches", groesse: "zugewanderte", ...zeiten } },
    { gedruckt: "mehr", formel: { art: "richtung", groesse: "anteil", ...zeiten, behauptet: "steigend" } },
    {
      gedruckt: "mehr",
      formel: { art: "richtung", groesse: "anteil", ...zeiten, behauptet: "steigend", inAllen: "bezirk" },
    },
    {
      gedruckt: "1",
      formel: {
        art: "rang",
        groesse: "anteil",
        zeit: "2020",
        unter: { raumeinheit: "bezirk" },
        elemente: ["b-1"],
        ordnung: "vomGroessten",
      },
    },
    {
      gedruckt: "1",
      formel: {
        art: "rang",
        groesse: "anteil",
        zeit: "2020",
        seit: "2010",
        unter: { raumeinheit: "bezirk" },
        elemente: ["b-1", "b-2"],
        ordnung: "vomKleinsten",
      },
    },
    {
      gedruckt: "1",
      formel: {
        art: "rang",
        groesse: "nach-land",
        zeit: "2020",
        unter: { merkmal: "land" },
        elemente: ["Utopia", "Atlantis"],
        ordnung: "vomGroessten",
      },
    },
    { gedruckt: "10", formel: { art: "jahre", ...zeiten } },
    { gedruckt: "2", formel: { art: "zaehlung", nomen: "rollen" } },
    { gedruckt: "2", formel: { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" } },
    { gedruckt: "2", formel: { art: "aufzaehlung", eintraege: ["a", "b"] } },
    { gedruckt: "vier", lesart: { von: 4, bis: 4 }, formel: { art: "genannt" } },
    { gedruckt: "fünf", lesart: { von: 5, bis: 5 }, formel: { art: "genannt", bei: "v-27" } },
  ].map((druck, i) => ({ id: `v-${i + 1}`, stelle: { kapitel: "1" }, ...druck })),
}

const evaluate = (beobachtungen: ReadonlyArray<Beobachtung>) =>
  evaluateKonzept({ konzept: konzeptOf(mitAllen), beobachtungen, stichtag })

/** Any Messgroesse or Indikator at any time, in any area, for any Merkmal: counts, printed values and holes. */
const beobachtung = fc
  .record({
    groesse: fc.constantFrom(...[...plain.messgroessen, ...plain.indikatoren].map(({ id }) => id)),
    zeit: fc.constantFrom("2010", "2020", "2020-12-31", "2020/2021", "2030", "ohneAngabe"),
    gebiet: fc.option(fc.constantFrom(...gebiete), { nil: undefined }),
    land: fc.option(fc.constantFrom("Atlantis", "Utopia"), { nil: undefined }),
    geschlecht: fc.option(fc.constantFrom("weiblich", "männlich"), { nil: undefined, freq: 1 }),
    zahl: fc.oneof(
      fc.nat(300),
      fc.nat(1000).map((promille) => promille / 10),
      fc.constantFrom(luecke("gesperrt"), luecke("nurInGrafik", { richtung: "steigend" })),
    ),
    stellen: fc.constantFrom(undefined, 1, 2),
  })
  .map(({ groesse, zeit, gebiet, land, geschlecht, zahl, stellen }) => {
    const merkmale = { ...(land === undefined ? {} : { land }), ...(geschlecht === undefined ? {} : { geschlecht }) }
    return wert(groesse, zeit, zahl, {
      ...(gebiet === undefined ? {} : { gebiet }),
      ...(Object.keys(merkmale).length === 0 ? {} : { merkmale }),
      ...(stellen === undefined ? {} : { stellen }),
    })
  })

const beobachtungenListe = fc.uniqueArray(beobachtung, { selector: bezugKey, maxLength: 60, size: "max" })

const mitMischung = beobachtungenListe.chain((liste) =>
  fc.tuple(fc.constant(liste), fc.shuffledSubarray(liste, { minLength: liste.length })),
)

const freeze = <A>(value: A): A => {
  if (typeof value === "object" && value !== null) {
    for (const inner of Object.values(value)) freeze(inner)
    Object.freeze(value)
  }
  return value
}

const leaves = (value: unknown): ReadonlyArray<unknown> =>
  typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value]
