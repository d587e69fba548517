import { Datum, Massnahme, MassnahmeZustand, type Umsetzungslage } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Schema from "effect/Schema"
import { expect, test } from "vitest"
import { computeUmsetzungslage } from "./computeUmsetzungslage.ts"

// Laws

test("with time a Massnahme only gets later: never better without anything being done (R-08)", () => {
  const rang: ReadonlyArray<Umsetzungslage> = ["unbekannt", "nichtFaellig", "imZeitplan", "verzoegert", "ueberfaellig"]
  fc.assert(
    fc.property(massnahmen, zustand, tag, tag, (massnahme, z, a, b) => {
      const [frueher, spaeter] = [a, b].toSorted()
      const von = (stichtag: string) => rang.indexOf(lage(massnahme, z, stichtag))
      expect(von(spaeter ?? b)).toBeGreaterThanOrEqual(von(frueher ?? a))
    }),
  )
})

test("late is what is at most the grace late, overdue what is longer late (R-08)", () => {
  fc.assert(
    fc.property(fc.nat(400), fc.nat(90), (verzug, karenz) => {
      const stichtag = new Date(Date.UTC(2024, 5, 30 + verzug)).toISOString().slice(0, 10)
      const erwartet = verzug > karenz ? "ueberfaellig" : verzug > 0 ? "verzoegert" : "imZeitplan"
      expect(lage({ ende: "2024-06-30" }, "inUmsetzung", stichtag, karenz)).toBe(erwartet)
    }),
  )
})

test("a permanent offer is never late, and what is over is not due (R-08)", () => {
  fc.assert(
    fc.property(massnahmen, tag, (massnahme, stichtag) => {
      expect(lage(massnahme, "verstetigt", stichtag)).toBe("imZeitplan")
      expect(lage(massnahme, "abgeschlossen", stichtag)).toBe("imZeitplan")
      for (const z of ["abgelehnt", "entfallen", "ersetzt", "zusammengefuehrt", "gescheitert"] as const)
        expect(lage(massnahme, z, stichtag)).toBe("nichtFaellig")
    }),
  )
})

test("a Massnahme of which nobody knows the state is unknown (R-08)", () => {
  fc.assert(
    fc.property(massnahmen, tag, (massnahme, stichtag) => {
      expect(lage(massnahme, undefined, stichtag)).toBe("unbekannt")
    }),
  )
})

// Known values

test("a beginning that has passed is late only before work has begun (R-08)", () => {
  const beginn = { beginn: "2024-01", ende: "2026" }
  expect(lage(beginn, "inVorbereitung", "2024-02-15")).toBe("verzoegert")
  expect(lage(beginn, "beschlossen", "2024-01-31")).toBe("nichtFaellig")
  expect(lage(beginn, "inUmsetzung", "2024-02-15")).toBe("imZeitplan")
})

test("work has not begun in seven of the states (R-08)", () => {
  const verspaetet = MassnahmeZustand.literals.filter(
    (z) => lage({ beginn: "2024-01", ende: "2026" }, z, "2024-02-15") === "verzoegert",
  )
  expect(verspaetet.toSorted()).toEqual([
    "angedacht",
    "beschlossen",
    "inAbstimmung",
    "inVorbereitung",
    "vereinbart",
    "vorgeschlagen",
    "vorlageEingebracht",
  ])
})

test("what was put off or paused by decision is never late (R-08)", () => {
  for (const zustand of ["zurueckgestellt", "pausiert"] as const)
    expect(lage({ beginn: "2020-01", ende: "2021" }, zustand, "2035-12-31")).toBe("nichtFaellig")
})

test("the latest of what is open decides (R-08)", () => {
  const schritte = {
    ende: "2030",
    meilensteine: [
      { titel: "a", faellig: "2024-01-31", erledigtAm: "2024-06-01" },
      { titel: "b", faellig: "2024-06-30" },
      { titel: "c", faellig: "2024-12-31" },
    ],
  }
  expect(lage(schritte, "inUmsetzung", "2024-06-30")).toBe("imZeitplan")
  expect(lage(schritte, "inUmsetzung", "2024-07-01")).toBe("verzoegert")
  expect(lage(schritte, "inUmsetzung", "2024-07-30")).toBe("verzoegert")
  expect(lage(schritte, "inUmsetzung", "2024-07-31")).toBe("ueberfaellig")
})

test("a step that is done after the Stichtag was open on it (R-08)", () => {
  const schritt = { meilensteine: [{ titel: "a", faellig: "2024-01-31", erledigtAm: "2024-12-01" }] }
  expect(lage(schritt, "inUmsetzung", "2024-02-10")).toBe("verzoegert")
  expect(lage(schritt, "inUmsetzung", "2024-12-01")).toBe("imZeitplan")
})

test("without any date nothing is known, with all steps done all is in time (R-08)", () => {
  expect(lage({}, "inUmsetzung", "2024-02-10")).toBe("unbekannt")
  expect(lage({ beginn: "ohneAngabe", ende: "ohneAngabe" }, "inUmsetzung", "2024-02-10")).toBe("unbekannt")
  const fertig = { meilensteine: [{ titel: "a", faellig: "2024-01-31", erledigtAm: "2024-01-01" }] }
  expect(lage(fertig, "inUmsetzung", "2024-02-10")).toBe("imZeitplan")
})

// Helpers

const decodeMassnahme = Schema.decodeUnknownSync(Massnahme, { onExcessProperty: "error" })
const lage = (plain: object, z: MassnahmeZustand | undefined, stichtag: string, karenzTage = 30): Umsetzungslage =>
  computeUmsetzungslage(decodeMassnahme({ id: "m", titel: "M", ...plain }), z, Datum.make(stichtag), karenzTage)

const tag = fc.integer({ min: 0, max: 2000 }).map((n) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10))
const zustand = fc.option(fc.constantFrom(...MassnahmeZustand.literals), { nil: undefined })
/** With or without beginning, end and open steps. */
const massnahmen: fc.Arbitrary<object> = fc.record(
  {
    beginn: tag,
    ende: tag,
    meilensteine: fc.array(
      tag.map((faellig) => ({ titel: "s", faellig })),
      { maxLength: 3 },
    ),
  },
  { requiredKeys: [] },
)
