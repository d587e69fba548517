import fc from "fast-check"
import { expect, test } from "vitest"
import { luecke, werteAus, wert } from "./musterstadt.test.ts"

// Laws

test("a series read backwards, or with its signs turned, goes the other way", () => {
  fc.assert(
    fc.property(salden, (zahlen) => {
      const vorwaerts = tendenzOf("saldo", zahlen)
      const gespiegelt = { ...vorwaerts, bewegung: gegen[vorwaerts.bewegung], bewertung: gegen[vorwaerts.bewertung] }
      expect(tendenzOf("saldo", zahlen.toReversed())).toEqual(gespiegelt)
      expect(
        tendenzOf(
          "saldo",
          zahlen.map((zahl) => 0 - zahl),
        ),
      ).toEqual(gespiegelt)
    }),
  )
})

test("where more is better and where less is better, the same movement is valued the other way", () => {
  fc.assert(
    fc.property(salden, fc.nat(2), (zahlen, stellen) => {
      const [mehr, weniger] = ["zufriedenheit", "abbrecherquote"].map((id) => gedruckteTendenz(id, zahlen, stellen))
      expect(weniger).toEqual({ ...mehr, bewertung: gegen[mehr?.bewertung ?? "unbekannt"] })
    }),
  )
})

test("a printed series rises or falls only if no rounding can undo it", () => {
  fc.assert(
    fc.property(fc.nat(100), fc.nat(100), (von, bis) => {
      const { bewegung } = gedruckteTendenz("zufriedenheit", [von, bis], 0)
      if (bis > von + 1) expect(bewegung).toBe("steigend")
      else if (bis < von - 1) expect(bewegung).toBe("sinkend")
      else expect(bewegung).toBe(bis === von ? "unveraendert" : "unbekannt")
    }),
  )
})

// Cases

test("what is only context is never called better or worse", () => {
  for (const zahlen of [[1, 9], [9, 1], [5, 5], [5]])
    expect(gedruckteTendenz("anteil", zahlen, 0).bewertung).toBe("ohneWertung")
})

test("values that the text shows only in a graphic go where the text says", () => {
  const tendenz = werteAus("abbrecherquote", [
    wert("abbrecherquote", "2010", luecke("nurInGrafik")),
    wert("abbrecherquote", "ohneAngabe", luecke("nurInGrafik", { richtung: "sinkend" })),
  ]).tendenz
  expect(tendenz).toEqual([{ bewegung: "sinkend", grundlage: "text", bewertung: "verbessert" }])
})

test("two numbers count before what the text says, one number does not", () => {
  const behauptet = wert("zufriedenheit", "ohneAngabe", luecke("nurInGrafik", { richtung: "sinkend" }))
  const zahlen = [wert("zufriedenheit", "2010", 20, { stellen: 0 }), wert("zufriedenheit", "2020", 30, { stellen: 0 })]
  expect(werteAus("zufriedenheit", [...zahlen, behauptet]).tendenz).toMatchObject([
    { bewegung: "steigend", grundlage: "werte" },
  ])
  expect(werteAus("zufriedenheit", [...zahlen.slice(1), behauptet]).tendenz).toMatchObject([
    { bewegung: "sinkend", grundlage: "text" },
  ])
})

test("of several directions in the text the last one counts", () => {
  const tendenz = werteAus("zufriedenheit", [
    wert("zufriedenheit", "2020", luecke("nurInGrafik", { richtung: "sinkend" })),
    wert("zufriedenheit", "2010", luecke("nurInGrafik", { richtung: "steigend" })),
  ]).tendenz
  expect(tendenz).toEqual([{ bewegung: "sinkend", grundlage: "text", bewertung: "verschlechtert" }])
})

test("a single number, or a hole without a direction, goes nowhere that is known", () => {
  const unbekannt = { bewegung: "unbekannt", grundlage: "keine", bewertung: "unbekannt" }
  expect(werteAus("zufriedenheit", [wert("zufriedenheit", "2010", 20, { stellen: 0 })]).tendenz).toEqual([unbekannt])
  expect(werteAus("zufriedenheit", [wert("zufriedenheit", "2010", luecke("gesperrt"))]).tendenz).toEqual([unbekannt])
  expect(werteAus("zufriedenheit", []).tendenz).toEqual([])
})

test("each area and each Merkmal has a Tendenz of its own", () => {
  const tendenzen = werteAus("anteil-land", [
    wert("anteil-land", "2010", 10, { merkmale: { land: "Atlantis" }, stellen: 0 }),
    wert("anteil-land", "2020", 20, { merkmale: { land: "Atlantis" }, stellen: 0 }),
    wert("anteil-land", "2010", 20, { merkmale: { land: "Utopia" }, stellen: 0 }),
    wert("anteil-land", "2020", 10, { merkmale: { land: "Utopia" }, stellen: 0 }),
    wert("anteil-land", "2020", 10, { gebiet: "b-1", stellen: 0 }),
  ]).tendenz
  expect(tendenzen).toMatchObject([
    { merkmale: { land: "Atlantis" }, bewegung: "steigend" },
    { merkmale: { land: "Utopia" }, bewegung: "sinkend" },
    { gebiet: "b-1", bewegung: "unbekannt" },
  ])
})

// Helpers

const salden = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 2, maxLength: 6 })

const gegen = {
  steigend: "sinkend",
  sinkend: "steigend",
  unveraendert: "unveraendert",
  unbekannt: "unbekannt",
  verbessert: "verschlechtert",
  verschlechtert: "verbessert",
  ohneWertung: "ohneWertung",
} as const

/** The balance of a town that nobody leaves and, if negative, nobody moves to. */
const tendenzOf = (id: string, salden: ReadonlyArray<number>) =>
  first(
    werteAus(
      id,
      salden.flatMap((saldo, i) => [
        wert("zuzuege", String(2000 + i), Math.max(saldo, 0)),
        wert("fortzuege", String(2000 + i), Math.max(0 - saldo, 0)),
      ]),
    ).tendenz,
  )

const gedruckteTendenz = (id: string, zahlen: ReadonlyArray<number>, stellen: number) =>
  first(
    werteAus(
      id,
      zahlen.map((zahl, i) => wert(id, String(2000 + i), zahl / 10 ** stellen, { stellen })),
    ).tendenz,
  )

const first = <A>(items: ReadonlyArray<A>): A => {
  const [item] = items
  if (item === undefined) throw new Error("there is one series")
  return item
}
