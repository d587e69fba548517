import { type Beobachtung, bezugKey, Datum, endeOf, KeinWertGrund } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { Auswertung } from "./Auswertung.ts"
import { evaluateKonzept } from "./evaluateKonzept.ts"
import { regelwerk } from "./regelwerk.ts"
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
        expect([typeof value, value]).toEqual([expect.stringMatching(/^(?:string|number|boolean)$/), value])
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

test("a Ziel shows its Massnahmen and Indikatoren apart; without either it gets a hint, not a fault (R-09)", () => {
  const { ziele, befunde } = evaluateKonzept({ konzept: konzeptOf(), beobachtungen: [], stichtag })
  expect(
    ziele.map(({ id, umsetzung, wirkung }) => [id, umsetzung.massnahmen.map((m) => m.id), wirkung.indikatorIds]),
  ).toEqual([
    ["z-1", ["m-1"], ["zufriedenheit"]],
    ["z-2", [], []],
    ["z-3", ["m-2"], []],
  ])
  const hinweis = (code: string, position: number, ziel: string) => ({
    code,
    schwere: "hinweis",
    wo: { zeiger: `/ziele/${position}` },
    angaben: { ziel },
  })
  expect(befunde).toEqual([
    hinweis("ZielOhneMassnahme", 1, "Lesen fördern"),
    hinweis("ZielOhneIndikator", 1, "Lesen fördern"),
    hinweis("ZielOhneIndikator", 2, "Wohnungen vermitteln"),
  ])
  expect(ziele.map((ziel) => ziel.befunde.length)).toEqual([0, 2, 1])
})

test("a Handlungsfeld gathers its Ziele, its Oberziele, the Massnahmen that name it and those for its Ziele", () => {
  const { handlungsfelder, oberziele, gesamt } = evaluateKonzept({ konzept: konzeptOf(), beobachtungen: [], stichtag })
  const massnahmenVon = ({ umsetzung }: Pick<(typeof handlungsfelder)[number], "umsetzung">) =>
    umsetzung.massnahmen.map(({ id, zustand, lautKonzept, lage }) => [id, zustand, lautKonzept, lage])
  expect(handlungsfelder.map(({ id, zielIds, oberzielIds }) => [id, zielIds, oberzielIds])).toEqual([
    ["sprache", ["z-1", "z-2"], ["o-2"]],
    ["wohnen", ["z-3"], ["o-3"]],
  ])
  const [abendkurs, wohnlotsen] = [
    ["m-1", "inUmsetzung", "bestehend", "unbekannt"],
    ["m-2", "inVorbereitung", "geplant", "unbekannt"],
  ]
  expect(handlungsfelder.map(massnahmenVon)).toEqual([[abendkurs], [wohnlotsen]])
  expect(oberziele.map(({ id, zielIds }) => [id, zielIds])).toEqual([
    ["o-1", []],
    ["o-2", ["z-1", "z-2"]],
    ["o-3", ["z-3"]],
  ])
  expect([...oberziele, gesamt].map(massnahmenVon)).toEqual([[], [abendkurs], [wohnlotsen], [abendkurs, wohnlotsen]])
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

test("a Ziel whose Teilziele are worked on is not without Massnahmen, and counts for every Oberziel it names (R-07)", () => {
  const ziele = [
    { id: "z-1", titel: "Kurse", oberziele: [{ oberzielId: "o-1" }] },
    { id: "z-2", titel: "Abendkurse", teilVonId: "z-1" },
  ]
  const massnahmen = [{ id: "m-1", titel: "Raum", zielIds: ["z-2"] }]
  const auswertung = evaluateKonzept({ konzept: konzeptOf({ ziele, massnahmen }), beobachtungen: [], stichtag })
  expect(auswertung.befunde.map(({ code, wo }) => [code, wo.zeiger])).toEqual([["ZielOhneIndikator", "/ziele/1"]])
  expect(auswertung.oberziele[0]).toMatchObject({
    id: "o-1",
    zielIds: ["z-1"],
    umsetzung: { massnahmen: [{ id: "m-1" }] },
  })
})

// Which values count

const anteilAm = (tag: string, beobachtungen: ReadonlyArray<Beobachtung>, mehr: object = {}) => {
  const zielwerte = [
    {
      id: "zw",
      zielId: "z-1",
      indikatorId: "anteil",
      vorgabe: { art: "steigern", ausgang: { zeit: "2010", zahl: 20 }, zahl: 60, frist: "2030" },
    },
  ]
  const konzept = konzeptOf({ zielwerte, ...mehr })
  const auswertung = evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make(tag) })
  const [bewertung] = auswertung.ziele[0]?.wirkung.zielwerte ?? []
  if (bewertung === undefined) throw new Error("there is one")
  return { ...auswertung, bewertung }
}

test("a value of an area or of a member of a Merkmal never stands for the whole (V-04)", () => {
  const teile = [
    wert("zugewanderte", "2020", 30, { gebiet: "b-1" }),
    wert("bevoelkerung", "2020", 60, { gebiet: "b-1" }),
  ]
  expect(anteilAm("2020-12-31", teile).bewertung.ampel).toBe("keineDaten")
  const gesamt = [wert("zugewanderte", "2020", 40), wert("bevoelkerung", "2020", 100)]
  const { bewertung } = anteilAm("2020-12-31", [...teile, ...gesamt])
  expect([bewertung.fortschritt, bewertung.herleitung.eingaben.length]).toEqual([0.5, 1])
})

test("a share of the whole comes from its counts, never from the mean of the shares of areas (V-05)", () => {
  const bezirke = [
    wert("zugewanderte", "2020", 10, { gebiet: "b-1" }),
    wert("bevoelkerung", "2020", 100, { gebiet: "b-1" }),
    wert("zugewanderte", "2020", 450, { gebiet: "b-2" }),
    wert("bevoelkerung", "2020", 900, { gebiet: "b-2" }),
  ]
  const gesamt = [wert("zugewanderte", "2020", 460), wert("bevoelkerung", "2020", 1000)]
  const { bewertung } = anteilAm("2020-12-31", [...bezirke, ...gesamt])
  expect(bewertung.herleitung.eingaben.map(({ zahl }) => zahl)).toEqual([46])
})

test("the latest value counts as it stands: those of earlier periods are not added to it (V-06)", () => {
  const jahre = ["2018", "2019", "2020"].flatMap((jahr, i) => [
    wert("zugewanderte", jahr, 20 + 10 * i),
    wert("bevoelkerung", jahr, 100),
  ])
  const { bewertung } = anteilAm("2020-12-31", jahre)
  expect(bewertung.herleitung.eingaben.map(({ zeit, zahl }) => [zeit, zahl])).toEqual([["2020", 40]])
  expect(bewertung.herleitung.ausgelassen.map(({ zeit, grund }) => [zeit, grund])).toEqual([
    ["2018", "aelter"],
    ["2019", "aelter"],
  ])
})

test("a whole that is not the sum of its parts is said and kept; the verdict goes by the printed whole (V-08)", () => {
  const werte = [
    wert("zugewanderte", "2020", 40),
    wert("aus-eu", "2020", 10),
    wert("nicht-aus-eu", "2020", 20),
    wert("bevoelkerung", "2020", 100),
  ]
  const { bewertung, befunde } = anteilAm("2020-12-31", werte)
  expect(bewertung.fortschritt).toBe(0.5)
  expect(befunde.find(({ code }) => code === "SummeWeichtAb")).toMatchObject({
    angaben: { groesse: "zugewanderte", anzahl: 40, summe: 30 },
  })
})

test("a withheld count leaves its share without a verdict, not without data (V-02)", () => {
  const { bewertung } = anteilAm("2020-12-31", [
    wert("zugewanderte", "2020", luecke("gesperrt")),
    wert("bevoelkerung", "2020", 100),
  ])
  expect([bewertung.ampel, bewertung.grund]).toEqual(["nichtBewertbar", "gesperrt"])
})

test("a start that a census has changed is said, with both values (P-09)", () => {
  const { befunde, ziele } = anteilAm("2020-12-31", [
    wert("anteil", "2010", 24, { stellen: 0 }),
    wert("anteil", "2020", 40, { stellen: 0 }),
  ])
  expect(befunde.find(({ code }) => code === "AusgangRevidiert")).toMatchObject({
    schwere: "warnung",
    wo: { zeiger: "/ziele/0" },
    angaben: { zielwert: "zw", vereinbart: 20, jetzt: 24 },
  })
  expect(ziele[0]?.wirkung.zielwerte[0]).toMatchObject({ fortschritt: 0.5, revidiert: { fortschritt: 16 / 36 } })
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
