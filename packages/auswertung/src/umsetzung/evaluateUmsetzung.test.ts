import { type Beobachtung, Datum, Massnahme, type Stand } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { richtlinien } from "../bewertung/richtlinien.ts"
import { evaluateKonzept } from "../evaluateKonzept.ts"
import { konzeptOf, wert } from "../musterstadt.test.ts"
import { evaluateUmsetzung } from "./evaluateUmsetzung.ts"
import { lastErsatz } from "./createMassnahmenlagen.ts"
import type { Massnahmenlage, Umsetzung, Umsetzungsfarbe } from "./Umsetzung.ts"

// Laws

test("the shares of the colours make a whole, and do not depend on the order (R-08)", () => {
  fc.assert(
    fc.property(
      listen.chain((liste) =>
        fc.tuple(fc.constant(liste), fc.shuffledSubarray([...liste], { minLength: liste.length })),
      ),
      ([liste, gemischt]) => {
        const { farbe, anteile } = umsetzung(liste)
        const summe = anteile.reduce((s, { anteil }) => s + anteil, 0)
        expect(summe).toBeCloseTo(liste.some(({ gewicht }) => gewicht > 0) ? 1 : 0, 12)
        expect([umsetzung(gemischt).farbe, umsetzung(gemischt).anteile]).toEqual([farbe, anteile])
      },
    ),
  )
})

test("red from a third of the weight on of which something is known, green only if all of it is, grey if nothing (R-08)", () => {
  fc.assert(
    fc.property(listen, (liste) => {
      const gewichtVon = (...farben: ReadonlyArray<Umsetzungsfarbe>) =>
        liste.reduce((s, { farbe, gewicht }) => s + (farben.includes(farbe) ? gewicht : 0), 0)
      const [rot, bekannt] = [gewichtVon("rot"), gewichtVon("gruen", "gelb", "rot")]
      const erwartet =
        bekannt === 0 ? "grau" : 3 * rot >= bekannt ? "rot" : gewichtVon("gruen") === bekannt ? "gruen" : "gelb"
      expect(umsetzung(liste).farbe).toBe(erwartet)
    }),
  )
})

test("no value of any Indikator changes what is done, and no state of a Massnahme what has come of it (P-11, R-07)", () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100), { maxLength: 4 }), zustaende, (zahlen, [a, b]) => {
      const beobachtungen = zahlen.map((zahl, i) => wert("zufriedenheit", `${2016 + i}`, zahl))
      const ohneWerte = evaluate([], a)
      const mitWerten = evaluate(beobachtungen, a)
      expect(mitWerten.gesamt.umsetzung).toEqual(ohneWerte.gesamt.umsetzung)
      expect(mitWerten.ziele.map((ziel) => ziel.umsetzung)).toEqual(ohneWerte.ziele.map((ziel) => ziel.umsetzung))
      expect(evaluate(beobachtungen, b).ziele.map((ziel) => ziel.wirkung)).toEqual(
        mitWerten.ziele.map((ziel) => ziel.wirkung),
      )
    }),
  )
})

test("an exact third of red is red, into whatever parts it is divided (R-08, V-01)", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 20 }), (zehntel) => {
      const rot = zehntel.map((n): Teil => ({ farbe: "rot", gewicht: n / 10 }))
      const gruen = zehntel.map((n): Teil => ({ farbe: "gruen", gewicht: n / 5 }))
      expect(umsetzung([...rot, ...gruen]).farbe).toBe("rot")
    }),
  )
})

// Known values

test("an exact third of red is red, whatever the weights are written in (R-08, V-01)", () => {
  const mit = (rot: number, gruen: number) =>
    umsetzung([
      { farbe: "rot", gewicht: rot },
      { farbe: "gruen", gewicht: gruen },
    ]).farbe
  expect([
    mit(1, 2),
    mit(0.1, 0.2),
    mit(1e-300, 2e-300),
    mit(Number.MAX_VALUE / 2, Number.MAX_VALUE),
    mit(1, 2.01),
  ]).toEqual(["rot", "rot", "rot", "rot", "gelb"])
})

test("a failed Massnahme is red although nothing of it is due any more (R-08)", () => {
  const { gesamt } = evaluate([], "gescheitert")
  expect(gesamt.umsetzung.massnahmen.map(({ id, lage, farbe }) => [id, lage, farbe])).toEqual([
    ["m-1", "nichtFaellig", "rot"],
    ["m-2", "ueberfaellig", "rot"],
  ])
})

test("a state that the Stand tells goes before that of the Konzept (R-07)", () => {
  const stand: Stand = { tag: Datum.make("2020-12-31"), massnahmen: [] }
  const lagen = [evaluate([], "verstetigt"), evaluateKonzept({ konzept, beobachtungen: [], stichtag, stand })].map(
    ({ gesamt }) => gesamt.umsetzung.massnahmen.map(({ zustand }) => zustand),
  )
  expect(lagen).toEqual([
    ["verstetigt", "inVorbereitung"],
    ["inUmsetzung", "inVorbereitung"],
  ])
})

test("what is done for a Teilziel is done for its Ziel and for the Oberziel of that (R-07)", () => {
  const { ziele, oberziele } = evaluateKonzept({
    konzept: konzeptOf({
      ziele: [
        { id: "z-1", titel: "Kurse", oberziele: [{ oberzielId: "o-1" }] },
        { id: "z-2", titel: "Abendkurse", teilVonId: "z-1" },
        { id: "z-3", titel: "Abendkurse im Winter", teilVonId: "z-2" },
      ],
      massnahmen: [{ id: "m-1", titel: "Raum", zielIds: ["z-3"], lautKonzept: "bestehend" }],
    }),
    beobachtungen: [],
    stichtag,
  })
  for (const { umsetzung: u } of [...ziele, ...oberziele.slice(0, 1)])
    expect(u.massnahmen.map(({ id }) => id)).toEqual(["m-1"])
})

test("a Massnahme under several Ziele is done for each, and once for the whole (R-06)", () => {
  const massnahmen = [{ id: "m-1", titel: "Raum", zielIds: ["z-1", "z-3"], lautKonzept: "bestehend", ende: "2021" }]
  const { ziele, gesamt } = evaluateKonzept({ konzept: konzeptOf({ massnahmen }), beobachtungen: [], stichtag })
  expect(ziele.map(({ umsetzung: u }) => [u.massnahmen.length, u.farbe])).toEqual([
    [1, "gruen"],
    [0, "grau"],
    [1, "gruen"],
  ])
  expect(gesamt.umsetzung).toMatchObject({ farbe: "gruen", anteile: [{ farbe: "gruen", anteil: 1 }] })
  expect(gesamt.umsetzung.massnahmen).toHaveLength(1)
})

test("a Massnahme that was dropped for another one counts as that one does, and once where both are counted (R-08)", () => {
  const alt = { id: "m-1", titel: "Kurs", zustand: "entfallen", ersatzId: "m-2", zielIds: ["z-1"], gewicht: 3 }
  const neu = { id: "m-2", titel: "Kurs im Betrieb", zustand: "gescheitert", zielIds: ["z-3"] }
  const weitere = { id: "m-3", titel: "Lotsen", zustand: "verstetigt", zielIds: ["z-1", "z-3"] }
  const { ziele, gesamt } = evaluateKonzept({
    konzept: konzeptOf({ massnahmen: [alt, neu, weitere] }),
    beobachtungen: [],
    stichtag,
  })
  const [z1] = ziele.map((ziel) => ziel.umsetzung)
  expect(z1).toMatchObject({ farbe: "rot", massnahmen: [{ id: "m-1", farbe: "rot", ersatzId: "m-2" }, { id: "m-3" }] })
  expect(anteileOf(z1)).toEqual({ gruen: 1 / 4, rot: 3 / 4 })
  // both of them: the new one with its own weight
  expect(anteileOf(gesamt.umsetzung)).toEqual({ gruen: 1 / 2, rot: 1 / 2 })
})

test("the Stand knows what has taken the place of a Massnahme better than the Konzept (R-08)", () => {
  const massnahmen = ["m-1", "m-2", "m-3"].map((id) => ({ id, titel: id, zustand: "verstetigt", zielIds: ["z-1"] }))
  const mitErsatz = konzeptOf({ massnahmen: massnahmen.map((m, i) => (i === 0 ? { ...m, ersatzId: "m-2" } : m)) })
  const [erste, , dritte] = mitErsatz.massnahmen.map(({ id }) => id)
  if (erste === undefined || dritte === undefined) throw new Error("there are three")
  const standMit = (ersatzId?: typeof erste): Stand => ({
    tag: stichtag,
    massnahmen: [
      { massnahmeId: erste, zustand: "ersetzt", ...(ersatzId === undefined ? {} : { ersatzId }) },
      { massnahmeId: dritte, zustand: "gescheitert" },
    ],
  })
  const lageMit = (stand: Stand) =>
    evaluateKonzept({ konzept: mitErsatz, beobachtungen: [], stand, stichtag }).gesamt.umsetzung.massnahmen[0]
  expect(lageMit(standMit())).toMatchObject({ ersatzId: "m-2", farbe: "gruen" })
  expect(lageMit(standMit(dritte))).toMatchObject({ ersatzId: "m-3", farbe: "rot" })
  // one that has not gone counts by itself, whatever the Konzept says of its place
  const [ohne] = evaluateKonzept({ konzept: mitErsatz, beobachtungen: [], stichtag }).gesamt.umsetzung.massnahmen
  expect(ohne).not.toHaveProperty("ersatzId")
})

test("Massnahmen that replace each other in a circle are known by themselves only", () => {
  const lage = (id: string, ersatzId: string): Massnahmenlage =>
    ({ id, zustand: "entfallen", lage: "nichtFaellig", farbe: "grau", ersatzId }) as Massnahmenlage
  const lagen = new Map(["a", "b", "c"].map((id, i, alle) => [id, lage(id, alle[(i + 1) % 3] ?? "")]))
  expect([...lagen.values()].map((l) => lastErsatz(l, lagen).id)).toEqual(["a", "b", "c"])
})

test("a Massnahme whose Lage is not given is not counted, and the rules are named (R-07, R-08)", () => {
  const massnahmen = [decodeMassnahme({ id: "m-1", titel: "M" })]
  expect(evaluateUmsetzung(massnahmen, new Map(), richtlinien.standard)).toEqual({
    farbe: "grau",
    massnahmen: [],
    anteile: [],
    regeln: ["R-07", "R-08"],
  })
})

// Helpers

const anteileOf = (u: Umsetzung | undefined) => Object.fromEntries((u?.anteile ?? []).map((a) => [a.farbe, a.anteil]))

interface Teil {
  readonly farbe: Umsetzungsfarbe
  readonly gewicht: number
}
const listen: fc.Arbitrary<ReadonlyArray<Teil>> = fc.array(
  fc.record({ farbe: fc.constantFrom<Umsetzungsfarbe>("gruen", "gelb", "rot", "grau"), gewicht: fc.nat(9) }),
  { maxLength: 8 },
)

const decodeMassnahme = Schema.decodeUnknownSync(Massnahme)
const umsetzung = (liste: ReadonlyArray<Teil>) => {
  const massnahmen = liste.map(({ gewicht }, i) => decodeMassnahme({ id: `m-${i}`, titel: "M", gewicht }))
  const lagen = new Map(
    massnahmen.map(({ id }, i): [string, Massnahmenlage] => [
      id,
      { id, zustand: "inUmsetzung", lage: "imZeitplan", farbe: liste[i]?.farbe ?? "grau" },
    ]),
  )
  return evaluateUmsetzung(massnahmen, lagen, richtlinien.standard)
}

const stichtag = Datum.make("2020-12-31")
const konzept = konzeptOf({
  massnahmen: [
    { id: "m-1", titel: "Abendkurs", lautKonzept: "bestehend", zielIds: ["z-1"] },
    { id: "m-2", titel: "Wohnlotsen", lautKonzept: "geplant", zielIds: ["z-3"], beginn: "2019" },
  ],
  zielwerte: [
    {
      id: "zw",
      zielId: "z-1",
      indikatorId: "zufriedenheit",
      vorgabe: { art: "steigern", ausgang: { zeit: "2015", zahl: 0 }, zahl: 80, frist: "2030" },
    },
  ],
})
const zustaende = fc.tuple(
  fc.constantFrom("inUmsetzung" as const, "gescheitert" as const, "verstetigt" as const),
  fc.constantFrom("abgeschlossen" as const, "pausiert" as const),
)
const evaluate = (beobachtungen: ReadonlyArray<Beobachtung>, zustand: Stand["massnahmen"][number]["zustand"]) => {
  const [massnahme] = konzept.massnahmen
  if (massnahme === undefined) throw new Error("there is one")
  const stand = { tag: stichtag, massnahmen: [{ massnahmeId: massnahme.id, zustand }] }
  return evaluateKonzept({ konzept, beobachtungen, stand, stichtag })
}
