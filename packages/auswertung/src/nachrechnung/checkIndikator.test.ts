import fc from "fast-check"
import { expect, test } from "vitest"
import { gebiete, kurz, luecke, plain, pruefe, pruefeAlle, wert } from "../musterstadt.test.ts"

// Laws

test("of two shares whose wholes cannot be one, the later contradicts and names the earlier", () => {
  fc.assert(
    fc.property(anteilVonTausend, anteilVonTausend, fc.nat(20), ([a, p], [b, q], dazwischen) => {
      const [wholeA, wholeB] = [wholeOf(a, p), wholeOf(b, q)]
      const isDisjoint = wholeA.bis < wholeB.von * (1 - 1e-6) || wholeB.bis < wholeA.von * (1 - 1e-6)
      const isGemeinsam = wholeA.von < wholeB.bis * (1 - 1e-6) && wholeB.von < wholeA.bis * (1 - 1e-6)
      fc.pre(isDisjoint || isGemeinsam)
      const andere = Array.from({ length: dazwischen }, () => ({ formel: { art: "genannt" } }))
      const urteile = pruefeAlle(
        [
          { id: "erste", gedruckt: druckPromille(p), formel: anteilEu },
          ...andere,
          { gedruckt: druckPromille(q), formel: anteil },
        ],
        [wert("aus-eu", "2020", a), wert("zugewanderte", "2020", b)],
      )
      expect(urteile[0] && kurz(urteile[0])).toEqual(["nichtNachrechenbar", "nennerFehlt"])
      expect(urteile.at(-1)).toMatchObject({
        urteil: isDisjoint ? "widerspricht" : "stimmt",
        begruendung: { code: "grundgesamtheit", angaben: { andere: "erste", nenner: "bevoelkerung" } },
      })
    }),
  )
})

test("a share recomputed from counts is the interval of one number, the share itself", () => {
  fc.assert(
    fc.property(fc.nat(1000), fc.integer({ min: 1, max: 1000 }), (teil, rest) => {
      const { spanne } = pruefe({ gedruckt: "50 %", formel: anteilEu }, [
        wert("aus-eu", "2020", teil),
        wert("bevoelkerung", "2020", teil + rest),
      ])
      expect(spanne).toEqual({ von: (teil / (teil + rest)) * 100, bis: (teil / (teil + rest)) * 100, einheit: "%" })
    }),
  )
})

// One whole that is not printed

test("the first share says which whole it implies: 200 persons are 10 % of 1.905 to 2.105", () => {
  const urteil = pruefe({ gedruckt: "10 %", formel: anteilEu }, [wert("aus-eu", "2020", 200)])
  // 200 / 0.105 = 1904.76…, 200 / 0.095 = 2105.26…
  expect(urteil).toMatchObject({ urteil: "nichtNachrechenbar", spanne: { einheit: "personen" } })
  expect(urteil.spanne?.von).toBeCloseTo(1904.76, 2)
  expect(urteil.spanne?.bis).toBeCloseTo(2105.26, 2)
})

test("each share that fits narrows the whole, so that a third may contradict what the first alone would allow", () => {
  // 100 are 10 %: 952.4 to 1052.6. 500 are 50,0 %: 999.0 to 1001.0. 96 are 10 %: 914.3 to 1010.5, 97 are 9 % only to 1141.
  const drei = [wert("aus-eu", "2020", 100), wert("zugewanderte", "2020", 500), wert("nach-land", "2020", 96, atlantis)]
  const drucke = [
    { gedruckt: "10 %", formel: anteilEu },
    { gedruckt: "50,0 %", formel: anteil },
  ]
  const dritter = { art: "indikator", indikator: "anteil-land", zeit: "2020", ...atlantis }
  const teile = konzeptMitLandAnBevoelkerung()
  expect(
    pruefeAlle([...drucke, { gedruckt: "10 %", formel: dritter }], drei, teile)
      .map(kurz)
      .at(-1),
  ).toEqual(["stimmt", "grundgesamtheit"])
  // 9,3 % would need 1026.7 to 1037.8: within the first, outside of what the second leaves
  // 9,9 % would need 964.8 to 974.6
  for (const gedruckt of ["9,3 %", "9,9 %"])
    expect(
      pruefeAlle([...drucke, { gedruckt, formel: dritter }], drei, teile)
        .map(kurz)
        .at(-1),
    ).toEqual(["widerspricht", "grundgesamtheit"])
})

test("a figure that contradicts does not change what the following ones are held against", () => {
  const urteile = pruefeAlle(
    [
      { gedruckt: "10 %", formel: anteilEu },
      { gedruckt: "90 %", formel: anteil },
      { gedruckt: "10,0 %", formel: anteilEu },
    ],
    [wert("aus-eu", "2020", 100), wert("zugewanderte", "2020", 200)],
  )
  expect(urteile.map(({ urteil }) => urteil)).toEqual(["nichtNachrechenbar", "widerspricht", "stimmt"])
})

test("wholes of different years or areas are different wholes", () => {
  const urteile = pruefeAlle(
    [
      { gedruckt: "10 %", formel: anteilEu },
      { gedruckt: "90 %", formel: { ...anteilEu, zeit: "2010" } },
      { gedruckt: "90 %", formel: { ...anteilEu, gebiet: "b-1" } },
    ],
    [wert("aus-eu", "2020", 100), wert("aus-eu", "2010", 100), wert("aus-eu", "2020", 100, { gebiet: "b-1" })],
  )
  expect(urteile.map(kurz)).toEqual(Array.from({ length: 3 }, () => ["nichtNachrechenbar", "nennerFehlt"]))
})

test("wholes of different members of a Merkmal are different wholes, if the whole is broken down by it", () => {
  const anteilArbeit = (land: string) => ({ art: "indikator", indikator: "arbeit", zeit: "2020", merkmale: { land } })
  const urteile = pruefeAlle(
    [
      { gedruckt: "10 %", formel: anteilArbeit("Atlantis") },
      { gedruckt: "90 %", formel: anteilArbeit("Utopia") },
      { gedruckt: "90 %", formel: anteilArbeit("Atlantis") },
    ],
    ["Atlantis", "Utopia"].map((land) => wert("in-arbeit", "2020", 100, { merkmale: { land } })),
    konzeptMitArbeit("%"),
  )
  expect(urteile.map(kurz)).toEqual([
    ["nichtNachrechenbar", "nennerFehlt"],
    ["nichtNachrechenbar", "nennerFehlt"],
    ["widerspricht", "grundgesamtheit"],
  ])
})

test("a share between 0 and 1 implies its whole without a hundred", () => {
  const formel = { art: "indikator", indikator: "arbeit", zeit: "2020", ...atlantis }
  const beobachtungen = [wert("in-arbeit", "2020", 100, atlantis)]
  const { spanne } = pruefe({ lesart: { von: 0.25, bis: 0.5 }, formel }, beobachtungen, konzeptMitArbeit("anteil"))
  expect(spanne).toEqual({ von: 200, bis: 400, einheit: "personen" })
})

test("a whole that is printed is used, however many shares imply another", () => {
  const urteile = pruefeAlle(
    [
      { gedruckt: "10 %", formel: { ...anteilEu, gebiet: "b-1" } },
      { gedruckt: "20 %", formel: anteilEu },
    ],
    [wert("aus-eu", "2020", 100), wert("bevoelkerung", "2020", 1000), wert("aus-eu", "2020", 100, { gebiet: "b-1" })],
  )
  expect(urteile.map(kurz)).toEqual([
    ["nichtNachrechenbar", "nennerFehlt"],
    ["widerspricht", "anteil"],
  ])
})

test("a share of a whole whose part is not printed says which part it implies: 10 % of 2.000 are 190 to 210", () => {
  const urteil = pruefe({ gedruckt: "10 %", formel: anteilEu }, [wert("bevoelkerung", "2020", 2000)])
  expect(urteil).toMatchObject({
    urteil: "nichtNachrechenbar",
    spanne: { von: 190, bis: 210, einheit: "personen" },
    begruendung: { code: "zaehlerFehlt", angaben: { groesse: "aus-eu", nenner: 2000 } },
  })
})

test("nobody of nobody implies nothing", () => {
  for (const gedruckt of ["0 %", "5 %"]) {
    const urteil = pruefe({ gedruckt, formel: anteilEu }, [wert("aus-eu", "2020", 0), wert("bevoelkerung", "2020", 0)])
    expect(urteil).toMatchObject({
      urteil: "nichtNachrechenbar",
      begruendung: { code: "eingabeFehlt", angaben: { grund: "nichtDefiniert" } },
    })
  }
})

test("0 % of a group that has people implies no whole at all", () => {
  const urteil = pruefe({ gedruckt: "0 %", formel: anteilEu }, [wert("aus-eu", "2020", 3)])
  expect(urteil).toMatchObject({
    begruendung: { code: "eingabeFehlt", angaben: { groesse: "bevoelkerung", zeit: "2020" } },
  })
})

// Other formulas

test("a printed value of the Indikator itself is never its own witness", () => {
  const urteil = pruefe({ gedruckt: "10 %", formel: anteilEu }, [wert("anteil-eu", "2020", 10, { stellen: 0 })])
  expect(kurz(urteil)).toEqual(["nichtNachrechenbar", "eingabeFehlt"])
})

test("a share by Merkmal takes the whole without it", () => {
  const urteil = pruefe(
    { gedruckt: "25 %", formel: { art: "indikator", indikator: "anteil-land", zeit: "2020", ...atlantis } },
    [wert("nach-land", "2020", 5, atlantis), wert("aus-eu", "2020", 12), wert("nicht-aus-eu", "2020", 8)],
  )
  expect(urteil).toMatchObject({
    urteil: "stimmt",
    begruendung: { code: "anteil", angaben: { zaehler: 5, nenner: 20 } },
  })
})

test("a printed index over areas cannot be recomputed, and says which area's count is missing", () => {
  const index = {
    gedruckt: "0,37",
    einheit: "index",
    formel: { art: "indikator", indikator: "segregation", zeit: "2020" },
  }
  const gruppe = gebiete.map((gebiet) => wert("zugewanderte", "2020", 10, { gebiet }))
  expect(pruefe(index).begruendung).toEqual({
    code: "eingabeFehlt",
    angaben: { groesse: "zugewanderte", zeit: "2020", gebiet: "b-1", grund: "eingabeFehlt" },
  })
  expect(pruefe(index, gruppe).begruendung.angaben).toMatchObject({ groesse: "bevoelkerung", gebiet: "b-1" })
  const gesperrt = [...gruppe.slice(1), wert("zugewanderte", "2020", luecke("gesperrt"), { gebiet: "b-1" })]
  expect(pruefe(index, gesperrt).begruendung.angaben).toMatchObject({
    groesse: "zugewanderte",
    gebiet: "b-1",
    grund: "gesperrt",
  })
})

test("a printed index over areas is recomputed where all counts are there", () => {
  const anzahlen = [40, 30, 20, 10]
  const beobachtungen = gebiete.flatMap((gebiet, i) => [
    wert("zugewanderte", "2020", anzahlen[i] ?? 0, { gebiet }),
    wert("bevoelkerung", "2020", 100, { gebiet }),
  ])
  // ½ (|.4 − .2| + |.3 − .2333| + |.2 − .2667| + |.1 − .3|) = 0.2667
  const formel = { art: "indikator", indikator: "segregation", zeit: "2020" }
  expect(pruefe({ gedruckt: "0,27", formel }, beobachtungen)).toMatchObject({
    urteil: "stimmt",
    begruendung: { code: "indikator" },
  })
  expect(pruefe({ gedruckt: "0,37", formel }, beobachtungen)).toMatchObject({ urteil: "widerspricht" })
})

test("surveys and reported quotas have no counts, so only the printed value is known", () => {
  for (const indikator of ["zufriedenheit", "abbrecherquote"]) {
    const urteil = pruefe({ gedruckt: "71 %", formel: { art: "indikator", indikator, zeit: "2020" } })
    expect(urteil).toMatchObject({
      urteil: "nichtNachrechenbar",
      begruendung: { code: "nurGedruckt", angaben: { indikator } },
    })
  }
})

test("an index and a rate tell by which formula they were recomputed", () => {
  const urteil = pruefe({ gedruckt: "9", formel: { art: "indikator", indikator: "geburtenrate", zeit: "2020" } }, [
    wert("geburten", "2020", 9),
    wert("bevoelkerung", "2020", 1000),
  ])
  expect(urteil.begruendung).toEqual({ code: "indikator", angaben: { indikator: "geburtenrate", art: "rate" } })
})

test("a rate of which a count is missing implies no whole", () => {
  const urteil = pruefe({ gedruckt: "9", formel: { art: "indikator", indikator: "geburtenrate", zeit: "2020" } }, [
    wert("geburten", "2020", 9),
  ])
  expect(kurz(urteil)).toEqual(["nichtNachrechenbar", "eingabeFehlt"])
})

test("a figure that cannot be read is not judged", () => {
  for (const gedruckt of ["rund ein Drittel", "24.4 %", "12 Promille"]) {
    expect(kurz(pruefe({ gedruckt, formel: anteilEu }))).toEqual(["nichtNachrechenbar", "lesartFehlt"])
  }
})

// Helpers

const anteilEu = { art: "indikator", indikator: "anteil-eu", zeit: "2020" }
const anteil = { art: "indikator", indikator: "anteil", zeit: "2020" }
const atlantis = { merkmale: { land: "Atlantis" } }

/** A count, and a share in tenths of a percent above zero. */
const anteilVonTausend = fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 1000 }))
const druckPromille = (promille: number): string => `${Math.floor(promille / 10)},${promille % 10} %`
const wholeOf = (zaehler: number, promille: number) => ({
  von: (zaehler * 1000) / (promille + 0.5),
  bis: (zaehler * 1000) / (promille - 0.5),
})

/** A share whose whole is broken down like its part. */
const konzeptMitArbeit = (einheit: string) => ({
  messgroessen: [
    ...plain.messgroessen,
    { id: "in-arbeit", titel: "In Arbeit", einheit: "personen", merkmale: ["land"] },
  ],
  indikatoren: [
    ...plain.indikatoren,
    {
      id: "arbeit",
      titel: "Anteil in Arbeit",
      formel: { art: "anteil", zaehler: "in-arbeit", nenner: "nach-land" },
      einheit,
      bewertung: "kontext",
      quelleId: "register",
      merkmale: ["land"],
    },
  ],
})

/** Countries as a share of the whole population. */
const konzeptMitLandAnBevoelkerung = () => ({
  indikatoren: [
    ...["anteil-eu", "anteil", "anteil-land"].map((id, i) => ({
      id,
      titel: id,
      formel: { art: "anteil", zaehler: ["aus-eu", "zugewanderte", "nach-land"][i], nenner: "bevoelkerung" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "register",
      merkmale: ["land", "geschlecht"],
    })),
    {
      id: "zufriedenheit",
      titel: "Zufriedenheit",
      formel: { art: "berichtet" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "umfrage",
    },
  ],
})
