import fc from "fast-check"
import { expect, test } from "vitest"
import { gebiete, luecke, werteAus, wert } from "./musterstadt.test.ts"

// Laws

test("lowest, median and highest are in order, and the areas named there have these values", () => {
  fc.assert(
    fc.property(vierAnteile, (anteile) => {
      const [verteilung] = verteilungOf(anteile)
      const bekannt = anteile.filter((zahl) => zahl !== undefined)
      expect(verteilung === undefined).toBe(bekannt.length === 0)
      if (verteilung === undefined) return
      expect(verteilung.niedrigsterWert).toBe(Math.min(...bekannt))
      expect(verteilung.hoechsterWert).toBe(Math.max(...bekannt))
      expect(verteilung.niedrigsterWert).toBeLessThanOrEqual(verteilung.median)
      expect(verteilung.median).toBeLessThanOrEqual(verteilung.hoechsterWert)
      expect(verteilung.spannweite).toEqual({ zahl: Math.max(...bekannt) - Math.min(...bekannt), einheit: "%-Punkte" })
      expect(verteilung.niedrigste).toEqual(gebiete.filter((_, i) => anteile[i] === Math.min(...bekannt)))
      expect(verteilung.hoechste).toEqual(gebiete.filter((_, i) => anteile[i] === Math.max(...bekannt)))
    }),
  )
})

test("half of the areas lie at or below the median, half at or above", () => {
  fc.assert(
    fc.property(vierAnteile, (anteile) => {
      const [verteilung] = verteilungOf(anteile)
      fc.pre(verteilung !== undefined)
      const bekannt = anteile.filter((zahl) => zahl !== undefined)
      expect(bekannt.filter((zahl) => zahl <= verteilung.median).length).toBeGreaterThanOrEqual(bekannt.length / 2)
      expect(bekannt.filter((zahl) => zahl >= verteilung.median).length).toBeGreaterThanOrEqual(bekannt.length / 2)
    }),
  )
})

test("every area is counted once, with or without a value", () => {
  fc.assert(
    fc.property(vierAnteile, (anteile) => {
      for (const { anzahl, ohneWert } of verteilungOf(anteile)) {
        expect(anzahl).toBe(anteile.filter((zahl) => zahl !== undefined).length)
        expect(anzahl + ohneWert).toBe(gebiete.length)
      }
    }),
  )
})

test("the order of the Beobachtungen does not matter", () => {
  fc.assert(
    fc.property(vierAnteile, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (anteile, ordnung) => {
      const beobachtungen = beobachtungenOf(anteile)
      expect(
        werteAus(
          "anteil",
          ordnung.flatMap((i) => beobachtungen[i] ?? []),
        ).verteilung,
      ).toEqual(werteAus("anteil", beobachtungen).verteilung)
    }),
  )
})

// Cases

test("the median of four areas is the middle between the two middle ones: 10, 20, 30, 50 give 25", () => {
  expect(verteilungOf([30, 10, 50, 20])[0]).toMatchObject({ median: 25, niedrigste: ["b-2"], hoechste: ["b-3"] })
  expect(verteilungOf([30, undefined, 50, 20])[0]).toMatchObject({ median: 30, anzahl: 3, ohneWert: 1 })
})

test("every time that has values for areas has a distribution, in its order", () => {
  const zeiten = werteAus("anteil", [
    wert("anteil", "2020", 10, { gebiet: "b-1" }),
    wert("anteil", "2010-12-31", 20, { gebiet: "b-2" }),
    wert("anteil", "2030", luecke("nochNichtErhoben"), { gebiet: "b-1" }),
    wert("anteil", "2015", 30),
  ]).verteilung.map(({ zeit }) => zeit)
  expect(zeiten).toEqual(["2010-12-31", "2020"])
})

test("computed shares of areas are distributed like printed ones", () => {
  const verteilung = werteAus(
    "anteil",
    gebiete.flatMap((gebiet, i) => [
      wert("zugewanderte", "2020", 10 * i, { gebiet }),
      wert("bevoelkerung", "2020", 100, { gebiet }),
    ]),
  ).verteilung
  expect(verteilung).toMatchObject([{ niedrigsterWert: 0, median: 15, hoechsterWert: 30 }])
})

test("an Indikator without a Raumeinheit, or a Merkmal of an area, has no distribution", () => {
  expect(werteAus("anteil-eu", [wert("anteil-eu", "2020", 10, { gebiet: "b-1" })]).verteilung).toEqual([])
  expect(
    werteAus("anteil", [wert("anteil", "2020", 10, { gebiet: "b-1", merkmale: { land: "Utopia" } })]).verteilung,
  ).toEqual([])
})

// Helpers

const vierAnteile = fc.array(
  fc.option(
    fc.nat(1000).map((promille) => promille / 10),
    { nil: undefined },
  ),
  {
    minLength: 4,
    maxLength: 4,
  },
)

const beobachtungenOf = (anteile: ReadonlyArray<number | undefined>) =>
  gebiete.map((gebiet, i) => wert("anteil", "2020", anteile[i] ?? luecke("gesperrt"), { gebiet }))

const verteilungOf = (anteile: ReadonlyArray<number | undefined>) =>
  werteAus("anteil", beobachtungenOf(anteile)).verteilung
