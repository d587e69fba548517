import fc from "fast-check"
import { expect, test } from "vitest"
import { gebiete, gedruckteEinheiten, kurz, luecke, pruefe, wert } from "../musterstadt.test.ts"

// Differences

test("turning a difference round turns its sign", () => {
  fc.assert(
    fc.property(promille, promille, fc.integer({ min: -20, max: 20 }), (a, b, fehler) => {
      const beobachtungen = [anteil("2010", a), anteil("2020", b)]
      const hin = pruefe(
        { gedruckt: druck(b - a + fehler), formel: { ...differenz, groesse: "anteil" } },
        beobachtungen,
      )
      const her = pruefe(
        { gedruckt: druck(a - b - fehler), formel: { ...differenz, groesse: "anteil", von: "2020", bis: "2010" } },
        beobachtungen,
      )
      expect(her.urteil).toBe(hin.urteil)
      expect(her.spanne?.von).toBeCloseTo(-(hin.spanne?.bis ?? 0), 9)
      expect(her.spanne?.bis).toBeCloseTo(-(hin.spanne?.von ?? 0), 9)
    }),
  )
})

test("one difference said of several areas holds only if it holds in each, in any order", () => {
  fc.assert(
    fc.property(fc.shuffledSubarray([...gebiete], { minLength: 1 }), fc.subarray([...gebiete]), (genannt, anders) => {
      const beobachtungen = gebiete.flatMap((gebiet) => [
        anteil("2010", 100, gebiet),
        anteil("2020", anders.includes(gebiet) ? 180 : 150, gebiet),
      ])
      const urteil = pruefe(
        { gedruckt: "+5,0 %-Punkte", formel: { ...differenz, groesse: "anteil", gebiete: genannt } },
        beobachtungen,
      )
      const falsche = genannt.filter((gebiet) => anders.includes(gebiet))
      expect(urteil.urteil).toBe(falsche.length === 0 ? "stimmt" : "widerspricht")
      if (falsche.length > 0) expect(falsche).toContain(urteil.begruendung.angaben["gebiet"])
    }),
  )
})

test("an area without a value leaves a difference open, unless another area contradicts it", () => {
  const formel = { ...differenz, groesse: "anteil", gebiete: ["b-1", "b-2"] }
  const b1 = (bis: number) => [anteil("2010", 100, "b-1"), anteil("2020", bis, "b-1")]
  expect(kurz(pruefe({ gedruckt: "5,0", formel }, b1(150)))).toEqual(["nichtNachrechenbar", "eingabeFehlt"])
  expect(kurz(pruefe({ gedruckt: "5,0", formel }, b1(180)))).toEqual(["widerspricht", "differenz"])
})

test("a hole at either end leaves a difference, a multiple and a direction open, and is named", () => {
  for (const art of [
    differenz,
    { ...differenz, art: "vielfaches" },
    { ...differenz, art: "richtung", behauptet: "sinkend" },
  ]) {
    const formel = { ...art, groesse: "abbrecherquote" }
    const zahl = wert("abbrecherquote", "2010", 12, { stellen: 0 })
    const luecken = wert("abbrecherquote", "2020", luecke("nurInGrafik", { richtung: "sinkend" }))
    expect(pruefe({ gedruckt: "3", formel }, [zahl, luecken]).begruendung).toEqual({
      code: "eingabeFehlt",
      angaben: { groesse: "abbrecherquote", zeit: "2020", grund: "nurInGrafik" },
    })
    expect(pruefe({ gedruckt: "3", formel }, [luecken]).begruendung.angaben).toMatchObject({ zeit: "2010" })
  }
})

test("a text builds on its own figures: a difference is taken from printed shares, even where counts are known", () => {
  const beobachtungen = [
    anteil("2010", 200),
    anteil("2020", 300),
    wert("zugewanderte", "2020", 90),
    wert("bevoelkerung", "2020", 100),
  ]
  expect(pruefe({ gedruckt: "10,0 %-Punkte", formel: { ...differenz, groesse: "anteil" } }, beobachtungen).urteil).toBe(
    "stimmt",
  )
})

test("without printed shares a difference is taken from the counts", () => {
  const beobachtungen = ["2010", "2020"].flatMap((zeit, i) => [
    wert("zugewanderte", zeit, 20 + 10 * i),
    wert("bevoelkerung", zeit, 100),
  ])
  const urteil = pruefe({ gedruckt: "10 %-Punkte", formel: { ...differenz, groesse: "anteil" } }, beobachtungen)
  expect(urteil).toMatchObject({ urteil: "stimmt", spanne: { von: 10, bis: 10, einheit: "%-Punkte" } })
})

test("the growth of a count is held against percent where it is printed in percent", () => {
  const beobachtungen = [wert("zuzuege", "2010", 200), wert("zuzuege", "2020", 250)]
  const formel = { ...differenz, groesse: "zuzuege" }
  expect(pruefe({ gedruckt: "25 %", formel }, beobachtungen)).toMatchObject({
    urteil: "stimmt",
    spanne: { von: 25, bis: 25, einheit: "%" },
  })
  expect(pruefe({ gedruckt: "30 %", formel }, beobachtungen)).toMatchObject({
    urteil: "widerspricht",
    spanne: { von: 25, bis: 25, einheit: "%" },
    begruendung: { code: "differenz" },
  })
})

test("a number of persons with a percent sign has the wrong unit", () => {
  const urteil = pruefe({ gedruckt: "50 %", formel: { ...differenz, groesse: "zuzuege" } }, [
    wert("zuzuege", "2010", 200),
    wert("zuzuege", "2020", 250),
  ])
  expect(urteil).toMatchObject({
    urteil: "falscheEinheit",
    spanne: { von: 50, bis: 50, einheit: "personen" },
    begruendung: { code: "einheit", angaben: { gedruckt: "%", richtig: "personen" } },
  })
})

test("percentage points that fit neither as points nor as percent contradict: 20 % to 30 % is +10, or +50 %", () => {
  const urteil = pruefe({ gedruckt: "+20 %", formel: { ...differenz, groesse: "anteil" } }, [
    anteil("2010", 200),
    anteil("2020", 300),
  ])
  expect(kurz(urteil)).toEqual(["widerspricht", "einheit"])
  expect(
    kurz(
      pruefe({ gedruckt: "+50 %", formel: { ...differenz, groesse: "anteil" } }, [
        anteil("2010", 200),
        anteil("2020", 300),
      ]),
    ),
  ).toEqual(["stimmt", "differenz"])
})

test("percent of a share that may be zero is not asked: only the points remain", () => {
  const urteil = pruefe({ gedruckt: "5,0 %", formel: { ...differenz, groesse: "anteil" } }, [
    anteil("2010", 0),
    anteil("2020", 50),
  ])
  expect(kurz(urteil)).toEqual(["falscheEinheit", "einheit"])
})

test("a difference tells the figures that it was taken from, with their printed digits", () => {
  const formel = { ...differenz, groesse: "anteil" }
  const urteil = pruefe({ gedruckt: "10,0 %-Punkte", formel }, [anteil("2010", 200), wert("anteil", "2020", 30)])
  expect(urteil.begruendung).toEqual({
    code: "differenz",
    angaben: { von: 20, vonStellen: 1, bis: 30, bisStellen: 0, einheit: "%" },
  })
  expect(
    pruefe({ gedruckt: "10", formel }, [wert("anteil", "2010", 20), anteil("2020", 300)]).begruendung.angaben,
  ).toEqual({ von: 20, vonStellen: 0, bis: 30, bisStellen: 1, einheit: "%" })
})

test("points printed as percent are told with the percent that they are", () => {
  const exakte = [wert("anteil", "2010", 20), wert("anteil", "2020", 30)]
  const urteil = pruefe({ gedruckt: "+10 %", formel: { ...differenz, groesse: "anteil" } }, exakte)
  expect(urteil).toMatchObject({ urteil: "falscheEinheit", spanne: { von: 10, bis: 10, einheit: "%-Punkte" } })
  expect(urteil.begruendung).toEqual({
    code: "prozentStattPunkte",
    angaben: { von: 20, vonStellen: 0, bis: 30, bisStellen: 0, einheit: "%", prozentVon: 50, prozentBis: 50 },
  })
})

test("any other unit is wrong where the number is right, and contradicts where it is not", () => {
  const beobachtungen = [wert("zuzuege", "2010", 200), wert("zuzuege", "2020", 250)]
  const urteile = ["50", "25"].map((gedruckt) =>
    pruefe({ gedruckt, einheit: "kinder", formel: { ...differenz, groesse: "zuzuege" } }, beobachtungen),
  )
  expect(urteile.map(kurz)).toEqual([
    ["falscheEinheit", "einheit"],
    ["widerspricht", "einheit"],
  ])
})

test("a difference for a member of a Merkmal is taken from that member's figures", () => {
  const jeLand = (zeit: string, zahl: number, land: string) => wert("nach-land", zeit, zahl, { merkmale: { land } })
  const formel = { ...differenz, groesse: "nach-land", merkmale: { land: "Utopia" } }
  const urteil = pruefe({ gedruckt: "4", formel }, [
    jeLand("2010", 3, "Utopia"),
    jeLand("2020", 7, "Utopia"),
    jeLand("2010", 1, "Atlantis"),
    wert("nach-land", "2010", 4),
  ])
  expect(urteil).toMatchObject({ urteil: "stimmt", begruendung: { angaben: { von: 3, bis: 7 } } })
})

test("of several areas the worst is told, with all that are alike: contradicted, wrong unit, open, right", () => {
  const werte = { "b-1": [100, 150], "b-2": [100, 180], "b-4": [800, 840] }
  const beobachtungen = Object.entries(werte).flatMap(([gebiet, [von = 0, bis = 0]]) => [
    wert("anteil", "2010", von / 10, { gebiet }),
    wert("anteil", "2020", bis / 10, { gebiet }),
  ])
  const worst = (...genannte: ReadonlyArray<string>) => {
    const formel = { ...differenz, groesse: "anteil", gebiete: genannte }
    const { urteil, begruendung } = pruefe({ gedruckt: "+5 %", formel }, beobachtungen)
    return [urteil, begruendung.angaben["gebiet"], begruendung.angaben["ebenso"]]
  }
  expect(worst("b-4", "b-3", "b-1", "b-2")).toEqual(["widerspricht", "b-2", []])
  expect(worst("b-4", "b-3", "b-1")).toEqual(["falscheEinheit", "b-1", []])
  expect(worst("b-4", "b-3")).toEqual(["nichtNachrechenbar", "b-3", []])
  expect(worst("b-4")).toEqual(["stimmt", "b-4", []])
  // 8 and 9 points are neither 5 points nor 5 percent
  const andere = [wert("anteil", "2010", 10, { gebiet: "b-3" }), wert("anteil", "2020", 19, { gebiet: "b-3" })]
  const formel = { ...differenz, groesse: "anteil", gebiete: ["b-4", "b-3", "b-1", "b-2"] }
  expect(pruefe({ gedruckt: "+5 %", formel }, [...beobachtungen, ...andere]).begruendung.angaben).toMatchObject({
    gebiet: "b-3",
    ebenso: ["b-2"],
  })
})

test("a difference that no number can hold is not judged, nor is a sum", () => {
  const grosse = [wert("zuzuege", "2010", -1.7e308), wert("zuzuege", "2020", 1.7e308)]
  for (const art of [differenz, { ...differenz, art: "richtung", behauptet: "steigend" }])
    expect(kurz(pruefe({ gedruckt: "3", formel: { ...art, groesse: "zuzuege" } }, grosse))).toEqual([
      "nichtNachrechenbar",
      "lesartFehlt",
    ])
  const laender = ["Atlantis", "Utopia"].map((land) => wert("nach-land", "2020", 1.7e308, { merkmale: { land } }))
  expect(kurz(pruefe({ gedruckt: "3", formel: summe }, laender))).toEqual(["nichtNachrechenbar", "eingabeFehlt"])
})

// Multiples

test("a multiple tells what it was taken from, and how many times it is", () => {
  const urteil = pruefe({ gedruckt: "4", formel: { ...differenz, art: "vielfaches", groesse: "zuzuege" } }, [
    wert("zuzuege", "2010", 3),
    wert("zuzuege", "2020", 9),
  ])
  expect(urteil).toMatchObject({ urteil: "widerspricht", spanne: { von: 3, bis: 3, einheit: "fach" } })
  expect(urteil.begruendung).toEqual({ code: "vielfaches", angaben: { von: 3, bis: 9 } })
})

test("a multiple of nothing is not defined", () => {
  const urteil = pruefe({ gedruckt: "3", formel: { ...differenz, art: "vielfaches", groesse: "zuzuege" } }, [
    wert("zuzuege", "2010", 0),
    wert("zuzuege", "2020", 9),
  ])
  expect(urteil.begruendung).toEqual({
    code: "eingabeFehlt",
    angaben: { groesse: "zuzuege", zeit: "2010", grund: "nichtDefiniert" },
  })
})

test('"about threefold" is as wide as its Lesart says: 9 of 3 and 10 of 3 fit 2.5 to 3.5, 11 of 3 does not', () => {
  const druck = { lesart: { von: 2.5, bis: 3.5 }, formel: { ...differenz, art: "vielfaches", groesse: "zuzuege" } }
  const urteile = [9, 10, 11].map(
    (bis) => pruefe(druck, [wert("zuzuege", "2010", 3), wert("zuzuege", "2020", bis)]).urteil,
  )
  expect(urteile).toEqual(["stimmt", "stimmt", "widerspricht"])
})

// Directions

test("where a direction stands, the opposite one contradicts; where the rounding hides it, neither stands", () => {
  fc.assert(
    fc.property(promille, promille, (a, b) => {
      const beobachtungen = [anteil("2010", a), anteil("2020", b)]
      const urteile = ["steigend", "sinkend"].map(
        (behauptet) =>
          pruefe({ formel: { ...differenz, art: "richtung", groesse: "anteil", behauptet } }, beobachtungen).urteil,
      )
      if (b > a + 1) expect(urteile).toEqual(["stimmt", "widerspricht"])
      else if (b < a - 1) expect(urteile).toEqual(["widerspricht", "stimmt"])
      else expect(urteile).not.toContain("stimmt")
    }),
  )
})

test("counts that stay the same neither rose nor fell", () => {
  for (const behauptet of ["steigend", "sinkend"]) {
    const urteil = pruefe({ formel: { ...differenz, art: "richtung", groesse: "zuzuege", behauptet } }, [
      wert("zuzuege", "2010", 7),
      wert("zuzuege", "2020", 7),
    ])
    expect(kurz(urteil)).toEqual(["widerspricht", "richtung"])
  }
})

test("0.1 + 0.2 is no rise over 0.3, though a computer sees one", () => {
  const urteil = pruefe({ formel: { ...differenz, art: "richtung", groesse: "zugewanderte", behauptet: "steigend" } }, [
    wert("zugewanderte", "2010", 0.3),
    wert("aus-eu", "2020", 0.1),
    wert("nicht-aus-eu", "2020", 0.2),
  ])
  expect(urteil.urteil).toBe("widerspricht")
})

test("a rise in all areas holds only if each rose, and the area that did not is named", () => {
  fc.assert(
    fc.property(fc.array(promille, { minLength: 4, maxLength: 4 }), (spaeter) => {
      const urteil = pruefe(
        { formel: { ...differenz, art: "richtung", groesse: "anteil", behauptet: "steigend", inAllen: "bezirk" } },
        gebiete.flatMap((gebiet, i) => [anteil("2010", 500, gebiet), anteil("2020", spaeter[i] ?? 0, gebiet)]),
      )
      const gefallen = gebiete.filter((_, i) => (spaeter[i] ?? 0) < 500)
      const offen = gebiete.filter((_, i) => [500, 501].includes(spaeter[i] ?? 0))
      // 50,0 % and 50,1 % may both stand for 50,05 %
      if (gefallen.length > 0) {
        expect(urteil.urteil).toBe("widerspricht")
        expect(urteil.begruendung.angaben["gebiet"]).toBe(gefallen[0])
      } else
        expect(kurz(urteil)).toEqual(
          offen.length > 0 ? ["nichtNachrechenbar", "rundungLaesstOffen"] : ["stimmt", "richtungInAllen"],
        )
    }),
  )
})

test("a rise in all areas cannot be checked where one is not printed", () => {
  const urteil = pruefe(
    { formel: { ...differenz, art: "richtung", groesse: "anteil", behauptet: "steigend", inAllen: "bezirk" } },
    gebiete.slice(1).flatMap((gebiet) => [anteil("2010", 100, gebiet), anteil("2020", 200, gebiet)]),
  )
  expect(urteil).toMatchObject({
    urteil: "nichtNachrechenbar",
    begruendung: { code: "eingabeFehlt", angaben: { gebiet: "b-1" } },
  })
})

test("a direction tells the change, and the figures that it was taken from", () => {
  const richtung = (behauptet: string, von: number, bis: number) => {
    const { urteil, spanne, begruendung } = pruefe(
      { formel: { ...differenz, art: "richtung", groesse: "anteil", behauptet } },
      [anteil("2010", von), wert("anteil", "2020", bis / 10)],
    )
    return { urteil, spanne, begruendung }
  }
  const angaben = (behauptet: string, bis: number) => ({
    behauptet,
    von: 20,
    vonStellen: 1,
    bis,
    bisStellen: 0,
    einheit: "%",
  })
  expect(richtung("steigend", 200, 400)).toEqual({
    urteil: "stimmt",
    spanne: { von: 19.95, bis: 20.05, einheit: "%-Punkte" },
    begruendung: { code: "richtung", angaben: angaben("steigend", 40) },
  })
  expect(richtung("sinkend", 200, 400)).toEqual({
    urteil: "widerspricht",
    spanne: { von: 19.95, bis: 20.05, einheit: "%-Punkte" },
    begruendung: { code: "richtung", angaben: angaben("sinkend", 40) },
  })
  expect(richtung("sinkend", 200, 200)).toMatchObject({
    urteil: "nichtNachrechenbar",
    spanne: { einheit: "%-Punkte" },
    begruendung: { code: "rundungLaesstOffen", angaben: angaben("sinkend", 20) },
  })
})

test("a rise in all areas tells from the least to the most, and of how many", () => {
  const urteil = pruefe(
    { formel: { ...differenz, art: "richtung", groesse: "zuzuege", behauptet: "steigend", inAllen: "bezirk" } },
    gebiete.flatMap((gebiet, i) => [
      wert("zuzuege", "2010", 10, { gebiet }),
      wert("zuzuege", "2020", [15, 12, 19, 13][i] ?? 0, { gebiet }),
    ]),
  )
  expect(urteil.spanne).toEqual({ von: 2, bis: 9, einheit: "personen" })
  expect(urteil.begruendung).toEqual({ code: "richtungInAllen", angaben: { anzahl: 4, behauptet: "steigend" } })
})

// Sums

test("equal members of a sum are told in the order of their names", () => {
  const urteil = pruefe(
    { gedruckt: "11", formel: summe },
    ["Utopia", "Avalon", "Atlantis", "Zion"].map((land) =>
      wert("nach-land", "2020", land === "Zion" ? 5 : 2, { merkmale: { land } }),
    ),
  )
  expect(urteil.begruendung.angaben).toEqual({
    summanden: [5, 2, 2, 2],
    teile: ["Zion", "Atlantis", "Avalon", "Utopia"],
  })
})

test("a sum takes only what belongs to one member: no cells of a finer table, no areas, no other years", () => {
  const urteil = pruefe({ gedruckt: "7", formel: summe }, [
    wert("nach-land", "2020", 3, { merkmale: { land: "Atlantis" } }),
    wert("nach-land", "2020", 4, { merkmale: { land: "Utopia" } }),
    wert("nach-land", "2020", 1, { merkmale: { land: "Utopia", geschlecht: "weiblich" } }),
    wert("nach-land", "2020", 3, { merkmale: { land: "Utopia", geschlecht: "männlich" } }),
    wert("nach-land", "2020", 4, { merkmale: { geschlecht: "weiblich" } }),
    wert("nach-land", "2020", 2, { merkmale: { land: "Utopia" }, gebiet: "b-1" }),
    wert("nach-land", "2010", 9, { merkmale: { land: "Utopia" } }),
    wert("nach-land", "2020", 7),
  ])
  expect(urteil).toMatchObject({
    urteil: "stimmt",
    begruendung: { code: "summe", angaben: { summanden: [4, 3], teile: ["Utopia", "Atlantis"] } },
  })
})

test("a sum of which a member is withheld stays open", () => {
  const urteil = pruefe({ gedruckt: "7", formel: summe }, [
    wert("nach-land", "2020", 3, { merkmale: { land: "Atlantis" } }),
    wert("nach-land", "2020", luecke("gesperrt"), { merkmale: { land: "Utopia" } }),
  ])
  expect(urteil.begruendung).toEqual({
    code: "eingabeFehlt",
    angaben: { groesse: "nach-land", zeit: "2020", grund: "gesperrt" },
  })
})

test("a sum of nothing is no 0", () => {
  expect(pruefe({ gedruckt: "0", formel: summe })).toMatchObject({
    urteil: "nichtNachrechenbar",
    begruendung: { code: "eingabeFehlt", angaben: { groesse: "nach-land", zeit: "2020", grund: "eingabeFehlt" } },
  })
})

test("persons printed as percent have the wrong unit in a sum too", () => {
  const beobachtungen = [wert("nach-land", "2020", 3, { merkmale: { land: "Atlantis" } })]
  expect(kurz(pruefe({ gedruckt: "3 %", formel: summe }, beobachtungen))).toEqual(["falscheEinheit", "einheit"])
  expect(kurz(pruefe({ gedruckt: "3", einheit: "personen", formel: summe }, beobachtungen))).toEqual([
    "stimmt",
    "summe",
  ])
})

test("comparisons in words without a Lesart are not judged", () => {
  for (const formel of [
    { ...differenz, groesse: "zuzuege" },
    { ...differenz, art: "vielfaches", groesse: "zuzuege" },
    summe,
  ]) {
    expect(kurz(pruefe({ gedruckt: "beinahe verdoppelt", formel }))).toEqual(["nichtNachrechenbar", "lesartFehlt"])
  }
})

// Helpers

const promille = fc.nat(1000)
const differenz = { art: "differenz", von: "2010", bis: "2020" }
const summe = { art: "summe", groesse: "nach-land", zeit: "2020", ueber: "land" }
const druck = (zehntel: number): string => gedruckteEinheiten(zehntel, 1).text

/** A share printed with one digit, in tenths of a percent. */
const anteil = (zeit: string, zehntel: number, gebiet?: string) =>
  wert("anteil", zeit, zehntel / 10, { stellen: 1, ...(gebiet === undefined ? {} : { gebiet }) })
