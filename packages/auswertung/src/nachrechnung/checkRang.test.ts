import fc from "fast-check"
import { expect, test } from "vitest"
import { gebiete, kurz, luecke, pruefe, runde, wert } from "../musterstadt.test.ts"

// Laws

test("the interval of a rank contains the true rank, whatever the rounding hides", () => {
  fc.assert(
    fc.property(vierZahlen, fc.nat(2), ordnung, (tausendstel, stellen, vom) => {
      const beobachtungen = gebiete.map((gebiet, i) =>
        wert("anteil", "2020", runde(tausendstel[i] ?? 0, 1000, stellen).zahl, { gebiet, stellen }),
      )
      for (const [i, gebiet] of gebiete.entries()) {
        const eigene = tausendstel[i] ?? 0
        const rang = 1 + tausendstel.filter((zahl) => (vom === "vomGroessten" ? zahl > eigene : zahl < eigene)).length
        const { spanne } = pruefe(
          { gedruckt: "1", formel: { ...formel, elemente: [gebiet], ordnung: vom } },
          beobachtungen,
        )
        expect(spanne?.von).toBeLessThanOrEqual(rang)
        expect(spanne?.bis).toBeGreaterThanOrEqual(rang)
      }
    }),
  )
})

test("exact numbers have exact ranks, and a tie is one rank", () => {
  fc.assert(
    fc.property(vierZahlen, ordnung, (zahlen, vom) => {
      const beobachtungen = gebiete.map((gebiet, i) => wert("anteil", "2020", zahlen[i] ?? 0, { gebiet }))
      for (const [i, gebiet] of gebiete.entries()) {
        const eigene = zahlen[i] ?? 0
        const rang = 1 + zahlen.filter((zahl) => (vom === "vomGroessten" ? zahl > eigene : zahl < eigene)).length
        const { spanne } = pruefe(
          { gedruckt: "1", formel: { ...formel, elemente: [gebiet], ordnung: vom } },
          beobachtungen,
        )
        expect(spanne).toEqual({ von: rang, bis: rang, einheit: "rang" })
      }
    }),
  )
})

test("counting from the other end mirrors the rank, unless two numbers can be the same only at the edge", () => {
  fc.assert(
    fc.property(vierZahlen, (haelften) => {
      // even numbers, so that no two rounded ones share nothing but their edge
      const zahlen = haelften.map((zahl) => zahl * 2)
      const beobachtungen = gebiete.map((gebiet, i) => wert("anteil", "2020", zahlen[i] ?? 0, { gebiet, stellen: 0 }))
      const spannen = ["vomGroessten", "vomKleinsten"].map(
        (vom) =>
          pruefe({ gedruckt: "1", formel: { ...formel, elemente: ["b-2"], ordnung: vom } }, beobachtungen).spanne,
      )
      expect((spannen[0]?.von ?? 0) + (spannen[1]?.bis ?? 0)).toBe(gebiete.length + 1)
      expect((spannen[0]?.bis ?? 0) + (spannen[1]?.von ?? 0)).toBe(gebiete.length + 1)
    }),
  )
})

test("every area without a value may be ahead, so it widens the rank by one", () => {
  fc.assert(
    fc.property(fc.subarray(["b-2", "b-3", "b-4"]), (ohne) => {
      const beobachtungen = gebiete.flatMap((gebiet, i) =>
        ohne.includes(gebiet) ? [] : [wert("anteil", "2020", 90 - i, { gebiet })],
      )
      const { spanne, begruendung } = pruefe({ gedruckt: "1", formel: { ...formel, elemente: ["b-1"] } }, beobachtungen)
      expect(spanne).toEqual({ von: 1, bis: 1 + ohne.length, einheit: "rang" })
      expect(begruendung.angaben["unter"]).toBe(gebiete.length - ohne.length)
    }),
  )
})

// Cases

test("several elements that share a place must each be able to hold it", () => {
  const beobachtungen = [30, 30, 30.1, 10].map((zahl, i) =>
    wert("anteil", "2020", zahl, { gebiet: gebiete[i] ?? "b-1", stellen: 1 }),
  )
  const drei = (elemente: ReadonlyArray<string>) =>
    pruefe({ gedruckt: "1", formel: { ...formel, elemente } }, beobachtungen)
  // 30,0 and 30,1 may both stand for 30,05
  expect(drei(["b-1", "b-2", "b-3"])).toMatchObject({ urteil: "stimmt", spanne: { von: 1, bis: 3 } })
  expect(drei(["b-1", "b-4"])).toMatchObject({ urteil: "widerspricht", spanne: { von: 1, bis: 4 } })
})

test('"among the two largest" is a Lesart from 1 to 2', () => {
  const beobachtungen = [40, 30, 20, 10].map((zahl, i) => wert("anteil", "2020", zahl, { gebiet: gebiete[i] ?? "b-1" }))
  const zwei = (elemente: ReadonlyArray<string>) =>
    pruefe({ lesart: { von: 1, bis: 2 }, formel: { ...formel, elemente } }, beobachtungen).urteil
  expect([zwei(["b-1", "b-2"]), zwei(["b-2", "b-3"])]).toEqual(["stimmt", "widerspricht"])
})

test("a rank since an earlier time ranks the change", () => {
  const beobachtungen = gebiete.flatMap((gebiet, i) => [
    wert("anteil", "2010", 10 * i, { gebiet, stellen: 0 }),
    wert("anteil", "2020", [25, 20, 21, 31][i] ?? 0, { gebiet, stellen: 0 }),
  ])
  const urteil = pruefe({ gedruckt: "1", formel: { ...formel, seit: "2010", elemente: ["b-1"] } }, beobachtungen)
  expect(urteil).toMatchObject({
    urteil: "stimmt",
    spanne: { von: 1, bis: 1 },
    begruendung: { angaben: { seit: "2010", werte: [25] } },
  })
  const ohneFrueher = beobachtungen.filter(({ zeit, gebiet }) => zeit !== "2010" || gebiet !== "b-1")
  expect(
    pruefe({ gedruckt: "1", formel: { ...formel, seit: "2010", elemente: ["b-1"] } }, ohneFrueher).begruendung.angaben,
  ).toMatchObject({
    zeit: "2010",
    gebiet: "b-1",
  })
})

test("members of a Merkmal are ranked among those that are printed, without cells of a finer table", () => {
  const nachLand = { ...formel, groesse: "nach-land", unter: { merkmal: "land" } }
  const beobachtungen = [
    wert("nach-land", "2020", 5, { merkmale: { land: "Atlantis" } }),
    wert("nach-land", "2020", 9, { merkmale: { land: "Utopia" } }),
    wert("nach-land", "2020", 4, { merkmale: { land: "Utopia", geschlecht: "weiblich" } }),
    wert("nach-land", "2020", 99, { merkmale: { land: "Avalon" }, gebiet: "b-1" }),
    wert("nach-land", "2010", 99, { merkmale: { land: "Avalon" } }),
  ]
  expect(pruefe({ gedruckt: "1", formel: { ...nachLand, elemente: ["Utopia"] } }, beobachtungen)).toMatchObject({
    urteil: "stimmt",
    spanne: { von: 1, bis: 1 },
    begruendung: { angaben: { unter: 2, ueber: "land", einheit: "personen" } },
  })
  expect(pruefe({ gedruckt: "1", formel: { ...nachLand, elemente: ["Atlantis"] } }, beobachtungen).urteil).toBe(
    "widerspricht",
  )
})

test("two figures that share no more than the edge of their rounding keep their order", () => {
  const beobachtungen = [31, 30, 10, 10].map((zahl, i) =>
    wert("anteil", "2020", zahl, { gebiet: gebiete[i] ?? "b-1", stellen: 0 }),
  )
  const { spanne } = pruefe({ gedruckt: "1", formel: { ...formel, elemente: ["b-1"] } }, beobachtungen)
  expect(spanne).toEqual({ von: 1, bis: 1, einheit: "rang" })
})

test("a rank tells what was ranked", () => {
  const beobachtungen = [31, 30, 20, 10].map((zahl, i) => wert("anteil", "2020", zahl, { gebiet: gebiete[i] ?? "b-1" }))
  const { begruendung } = pruefe({ gedruckt: "1", formel: { ...formel, elemente: ["b-1", "b-2"] } }, beobachtungen)
  expect(begruendung).toStrictEqual({
    code: "rang",
    angaben: {
      elemente: ["b-1", "b-2"],
      unter: 4,
      ordnung: "vomGroessten",
      ueber: "bezirk",
      werte: [31, 30],
      einheit: "%",
    },
  })
})

test("a change that no number can hold is not ranked", () => {
  const beobachtungen = [
    wert("zuzuege", "2010", -1.7e308, { gebiet: "b-1" }),
    wert("zuzuege", "2020", 1.7e308, { gebiet: "b-1" }),
  ]
  const rang = { ...formel, groesse: "zuzuege", seit: "2010", elemente: ["b-1"] }
  expect(kurz(pruefe({ gedruckt: "1", formel: rang }, beobachtungen))).toEqual(["nichtNachrechenbar", "lesartFehlt"])
})

test("an element that is withheld or not printed leaves its rank open, among others as well", () => {
  const nachLand = { ...formel, groesse: "nach-land", unter: { merkmal: "land" }, elemente: ["Atlantis"] }
  for (const andere of [[], [wert("nach-land", "2020", 3, { merkmale: { land: "Utopia" } })]])
    expect(pruefe({ gedruckt: "1", formel: nachLand }, andere)).toMatchObject({
      urteil: "nichtNachrechenbar",
      begruendung: { code: "eingabeFehlt", angaben: { groesse: "nach-land", zeit: "2020", grund: "eingabeFehlt" } },
    })
  const gesperrt = pruefe({ gedruckt: "1", formel: nachLand }, [
    wert("nach-land", "2020", luecke("gesperrt"), { merkmale: { land: "Atlantis" } }),
  ])
  expect(gesperrt.begruendung.angaben).toMatchObject({ groesse: "nach-land", grund: "gesperrt" })
})

test("a rank in words without a Lesart is not judged", () => {
  expect(kurz(pruefe({ gedruckt: "weit vorn", formel: { ...formel, elemente: ["b-1"] } }))).toEqual([
    "nichtNachrechenbar",
    "lesartFehlt",
  ])
})

// Helpers

const vierZahlen = fc.tuple(fc.nat(99_999), fc.nat(99_999), fc.nat(99_999), fc.nat(99_999))
const ordnung = fc.constantFrom("vomGroessten", "vomKleinsten")
const formel = {
  art: "rang",
  groesse: "anteil",
  zeit: "2020",
  unter: { raumeinheit: "bezirk" },
  ordnung: "vomGroessten",
}
