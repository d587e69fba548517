import { type Beobachtung, bezugKey } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { konzeptOf, luecke, runde, wert } from "../musterstadt.test.ts"
import { withholdKleine } from "./withholdKleine.ts"

// Laws

test("no hidden count can be found by adding and subtracting, and no small one can be told to be small (V-10)", () => {
  fc.assert(
    fc.property(tabelle, (stadt) => {
      const { zellen, mindestfallzahl } = stadt
      const { beobachtungen } = withhold(stadt)
      const gezeigte = zellen.filter((_, i) => beobachtungen[i]?.wert._tag === "Zahl")
      const bedingungen = gezeigte.flatMap(({ bedingungen: eigene }) => eigene)
      for (const [i, zelle] of zellen.entries()) {
        if (beobachtungen[i]?.wert._tag === "Zahl" || zelle.faktoren === undefined) continue
        const wahr = produkt(zelle.faktoren, stadt.atome)
        const isMoeglich = (von: number, bis: number) =>
          hasLoesung([...bedingungen, { faktoren: zelle.faktoren ?? [], von, bis }], stadt.atome)
        const isKlein = wahr > 0 && wahr < mindestfallzahl
        expect([
          stadt.namen[i],
          isKlein ? isMoeglich(mindestfallzahl, Infinity) : isMoeglich(0, wahr - 1) || isMoeglich(wahr + 1, Infinity),
        ]).toEqual([stadt.namen[i], true])
      }
    }),
  )
})

test("every count of persons below the threshold is hidden, and so is every rest of a share (V-10)", () => {
  fc.assert(
    fc.property(tabelle, (stadt) => {
      const { beobachtungen } = withhold(stadt)
      const { mindestfallzahl } = stadt
      const zahlen = new Map(
        beobachtungen.flatMap((b) => (b.wert._tag === "Zahl" ? [[bezugKey(b), b.wert.zahl] as const] : [])),
      )
      for (const { messgroesse, wert: w, ...lage } of beobachtungen) {
        if (w._tag !== "Zahl" || (messgroesse as string) === "anteil") continue
        expect(w.zahl > 0 && w.zahl < mindestfallzahl).toBe(false)
        const { merkmale: _, ...ort } = lage
        const alle = zahlen.get(
          bezugKey(wert("alle", lage.zeit, 0, ort.gebiet === undefined ? {} : { gebiet: ort.gebiet })),
        )
        const rest = (messgroesse as string) === "gruppe" && alle !== undefined ? alle - w.zahl : 0
        expect(rest > 0 && rest < mindestfallzahl).toBe(false)
      }
    }),
  )
})

test("the order of the Beobachtungen does not change what is withheld", () => {
  fc.assert(
    fc.property(
      tabelle.chain((stadt) =>
        fc.tuple(
          fc.constant(stadt),
          fc.shuffledSubarray([...stadt.beobachtungen.keys()], { minLength: stadt.beobachtungen.length }),
        ),
      ),
      ([stadt, ordnung]) => {
        const gemischt = ordnung.flatMap((i) => stadt.beobachtungen[i] ?? [])
        const [a, b] = [withhold(stadt), withhold({ ...stadt, beobachtungen: gemischt })]
        expect(b.gesperrt).toEqual(a.gesperrt)
        expect(b.beobachtungen).toEqual(ordnung.map((i) => a.beobachtungen[i]))
      },
    ),
  )
})

test("a second time nothing more is withheld, even where parts do not add up", () => {
  fc.assert(
    fc.property(tabelle, fehler, (stadt, abweichungen) => {
      const falsche = stadt.beobachtungen.map((b, i) => deviate(b, abweichungen[i] ?? 0))
      const einmal = withhold({ ...stadt, beobachtungen: falsche })
      expect(withhold({ ...stadt, beobachtungen: einmal.beobachtungen })).toEqual({
        beobachtungen: einmal.beobachtungen,
        gesperrt: [],
      })
    }),
  )
})

test("what is shown is what was given; what is withheld is a hole with its reason and nothing else", () => {
  fc.assert(
    fc.property(tabelle, fehler, (stadt, abweichungen) => {
      const gegebene = stadt.beobachtungen.map((b, i) => deviate(b, abweichungen[i] ?? 0))
      const vorher = structuredClone(gegebene)
      const { beobachtungen, gesperrt } = withhold({ ...stadt, beobachtungen: gegebene })
      expect(gegebene).toEqual(vorher)
      const verborgene = new Set(gesperrt.map(bezugKey))
      for (const [i, b] of beobachtungen.entries()) {
        const vorherige = gegebene[i]
        if (verborgene.has(bezugKey(b))) expect(b).toEqual({ ...vorherige, wert: luecke("gesperrt") })
        else expect(b).toBe(vorherige)
      }
    }),
  )
})

test("without a threshold, or with one of 0 or 1, nothing is withheld (V-10)", () => {
  fc.assert(
    fc.property(tabelle, fc.constantFrom(undefined, 0, 1), ({ beobachtungen }, mindestfallzahl) => {
      expect(withholdKleine(konzeptMit(mindestfallzahl), beobachtungen)).toEqual({ beobachtungen, gesperrt: [] })
      expect(withholdKleine(konzeptMit(mindestfallzahl), beobachtungen).beobachtungen).toBe(beobachtungen)
    }),
  )
})

test("a threshold of 1 withholds nothing, not even a weighted count below it", () => {
  expect(gesperrteOf([alle(0.5, "a"), alle(40, "b")], 1)).toEqual([])
  expect(gesperrteOf([alle(0.5, "a"), alle(40, "b")], 2)).toEqual(["alle a"])
})

// Cases

test("beside one small area the smallest other one is hidden; what is left stays, a 0 as well (V-10)", () => {
  const jeGebiet = [2, 40, 0].map((zahl, i) => alle(zahl, gebiete[i]))
  expect(gesperrteOf([alle(42), ...jeGebiet])).toEqual(["alle a", "alle b"])
  expect(gesperrteOf([alle(82), ...jeGebiet.slice(0, 2), alle(40, "c")])).toEqual(["alle a", "alle b"])
})

test("two small areas hide each other only if they are not small together", () => {
  expect(gesperrteOf([alle(44), alle(2, "a"), alle(2, "b"), alle(40, "c")])).toEqual(["alle a", "alle b"])
  expect(gesperrteOf([alle(42), alle(1, "a"), alle(1, "b"), alle(40, "c")])).toEqual(["alle a", "alle b", "alle c"])
})

test("without a total one hidden area is enough", () => {
  expect(gesperrteOf([alle(2, "a"), alle(40, "b"), alle(50, "c")])).toEqual(["alle a"])
})

test("an area that nothing tells must not follow from the total", () => {
  expect(gesperrteOf([alle(92), alle(40, "b"), alle(50, "c")])).toEqual(["alle b"])
  expect(gesperrteOf([alle(95), alle(40, "b"), alle(50, "c")])).toEqual([])
  expect(gesperrteOf([alle(90), alle(40, "b"), alle(50, "c")])).toEqual([])
})

test("an area that the source itself withholds must not follow from the total, if it is small", () => {
  const verdeckt = { ...alle(0, "a"), wert: luecke("gesperrt") }
  expect(gesperrteOf([alle(92), verdeckt, alle(40, "b"), alle(50, "c")])).toEqual(["alle b"])
})

test("an area must not follow from the total beside a share either, not even one that fits no number of persons", () => {
  const jeGebiet = [alle(92), alle(40, "b"), alle(50, "c")]
  const anteilA = (prozent: number) => wert("anteil", "2020", prozent, { stellen: 1, gebiet: "a" })
  expect(gesperrteOf([...jeGebiet, anteilA(24.4)])).toEqual(["alle", "alle b", "alle c", "anteil a"])
  expect(gesperrteOf([...jeGebiet, anteilA(50)])).toEqual(["alle", "alle b", "alle c", "anteil a"])
})

test("members of a Merkmal are a sum as well; a list that is cut short is none", () => {
  const jeLand = [gruppe(2, undefined, "X"), gruppe(40, undefined, "Y")]
  expect(gesperrteOf([gruppe(42), ...jeLand])).toEqual(["gruppe X", "gruppe Y"])
  expect(gesperrteOf([gruppe(400), ...jeLand])).toEqual(["gruppe X"])
})

test("the members are a sum even if only the whole of a share tells their total", () => {
  const jeLand = [gruppe(2, undefined, "X"), gruppe(40, undefined, "Y")]
  expect(gesperrteOf([alle(42), ...jeLand])).toEqual(["gruppe X", "gruppe Y"])
  expect(gesperrteOf([alle(400), ...jeLand])).toEqual(["gruppe X"])
})

test("the parts of a Messgroesse are a sum as well", () => {
  expect(gesperrteOf([alle(42), gruppe(2), wert("uebrige", "2020", 40)])).toEqual(["gruppe", "uebrige"])
})

test("where areas and members cross, a rectangle is hidden", () => {
  const tabelle4 = [gruppe(2, "a", "X"), gruppe(30, "a", "Y"), gruppe(40, "b", "X"), gruppe(50, "b", "Y")]
  const raender = [
    gruppe(32, "a"),
    gruppe(90, "b"),
    gruppe(42, undefined, "X"),
    gruppe(80, undefined, "Y"),
    gruppe(122),
  ]
  const dritte = [gruppe(0, "c"), gruppe(0, "c", "X"), gruppe(0, "c", "Y")]
  expect(gesperrteOf([...tabelle4, ...raender, ...dritte])).toEqual([
    "gruppe a X",
    "gruppe a Y",
    "gruppe b X",
    "gruppe b Y",
  ])
})

test("few who do not belong to the group of a share are protected like few who do", () => {
  expect(gesperrteOf([alle(100), gruppe(98)])).toEqual(["gruppe"])
  expect(gesperrteOf([alle(100), gruppe(97)])).toEqual([])
  expect(gesperrteOf([alle(100), gruppe(100)])).toEqual([])
})

test("a printed share goes with its counts, and is withheld alone where it gives a small one away", () => {
  expect(gesperrteOf([alle(300), gruppe(2), anteil(0.7, 1)])).toEqual(["anteil", "gruppe"])
  expect(gesperrteOf([alle(300), anteil(0.7, 1)])).toEqual(["anteil"])
  expect(gesperrteOf([alle(300), anteil(99.3, 1)])).toEqual(["anteil"])
  expect(gesperrteOf([alle(300), anteil(0, 1)])).toEqual([])
  expect(gesperrteOf([alle(30_000), anteil(0.1, 1)])).toEqual([])
  expect(gesperrteOf([anteil(0.7, 1)])).toEqual([])
})

test("other points in time are other tables", () => {
  const frueher = [alle(42), alle(2, "a"), alle(40, "b")].map((b) => ({ ...b, zeit: wert("alle", "2010", 0).zeit }))
  expect(gesperrteOf([...frueher, alle(42), alle(20, "a"), alle(22, "b")])).toEqual(["alle a 2010", "alle b 2010"])
})

test("what one source tells of a hidden count, the other ones tell no more", () => {
  const andere = wert("alle", "2020", 5, { gebiet: "a", quelle: "umfrage" })
  const { beobachtungen } = withholdKleine(konzeptMit(3), [alle(2, "a"), andere, alle(40, "b")])
  expect(beobachtungen.map((b) => b.wert._tag)).toEqual(["KeinWert", "KeinWert", "Zahl"])
})

test("a bound of a hidden count is withheld with it, a hole without one stays as it is", () => {
  const unter = (grund: "gesperrt" | "nurInGrafik", schranke?: object) => ({
    ...wert("alle", "2020", luecke(grund, schranke), { gebiet: "a", quelle: "umfrage" }),
  })
  const gegebene = [alle(2, "a"), unter("gesperrt", { schranke: { art: "unter", zahl: 2.5 } }), unter("nurInGrafik")]
  const { beobachtungen } = withholdKleine(konzeptMit(3), gegebene)
  expect(beobachtungen[1]?.wert).toEqual(luecke("gesperrt"))
  expect(beobachtungen[2]).toBe(gegebene[2])
})

test("the words of the text that tell a hidden count are withheld with it, their place is not", () => {
  const stelle = { kapitel: "4", absatz: 2, zitat: "nur 2 Menschen" }
  const [b] = withholdKleine(konzeptMit(3), [{ ...alle(2, "a"), stelle }]).beobachtungen
  expect(b).toEqual({ ...alle(2, "a"), wert: luecke("gesperrt"), stelle: { kapitel: "4", absatz: 2 } })
})

test("words that tell a hidden count are withheld even where they stand without a number", () => {
  const stelle = { kapitel: "4", zitat: "nur ganz wenige" }
  const woertlich = { ...wert("alle", "2020", luecke("nurInGrafik"), { gebiet: "a", quelle: "umfrage" }), stelle }
  const [, b] = withholdKleine(konzeptMit(3), [alle(2, "a"), woertlich]).beobachtungen
  expect(b).toEqual({ ...woertlich, wert: luecke("gesperrt"), stelle: { kapitel: "4" } })
})

test("what was withheld is named by what identifies it, and nothing else", () => {
  const { gesperrt } = withholdKleine(konzeptMit(3), [alle(2), gruppe(2, "a", "X")])
  expect(gesperrt).toStrictEqual([
    { messgroesse: "alle", zeit: "2020" },
    { messgroesse: "gruppe", zeit: "2020", gebiet: "a", merkmale: { land: "X" } },
  ])
})

test("one share leads to the next: each alone tells too little", () => {
  // 10,0 % of 1.000 are 100; less 60 and 30 that leaves 10 in c; 83,3 % of those there are 12, so 2 are missing
  const anteilC = wert("anteil", "2020", 83.3, { stellen: 1, gebiet: "c" })
  const zahlen = [alle(1_000), anteil(10, 1), gruppe(60, "a"), gruppe(30, "b")]
  expect(gesperrteOf([...zahlen, anteilC], 5)).not.toEqual([])
  expect(gesperrteOf(zahlen, 5)).toEqual([])
})

test("what is not counted in persons is not small, nor is what follows of it", () => {
  const jeGebiet = [40, 50, 0].map((n, i) => wert("geburten", "2020", n, { gebiet: `b-${i + 1}` }))
  const musterstadt = konzeptOf({ bewertungsregeln: { mindestfallzahl: 3 } })
  expect(withholdKleine(musterstadt, [wert("geburten", "2020", 92), ...jeGebiet]).gesperrt).toEqual([])
  const haushalte = { messgroessen: [{ id: "haushalte", titel: "Haushalte", einheit: "haushalte" }], indikatoren: [] }
  const konzept = konzeptOf({ ...haushalte, bewertungsregeln: { mindestfallzahl: 3 }, ziele: [], massnahmen: [] })
  expect(withholdKleine(konzept, [{ ...wert("haushalte", "2020", 2), einheit: "haushalte" }]).gesperrt).toEqual([])
})

test("a printed difference and a printed index go with the counts they are made of", () => {
  const musterstadt = konzeptOf({ bewertungsregeln: { mindestfallzahl: 3 } })
  const gedruckte = [wert("saldo", "2020", 38), wert("segregation", "2020", 0.37, { stellen: 2 })]
  const gesperrteMit = (weitere: ReadonlyArray<Beobachtung>) =>
    withholdKleine(musterstadt, [...gedruckte, ...weitere]).gesperrt.map(({ messgroesse }) => messgroesse as string)
  expect(gesperrteMit([wert("zuzuege", "2020", 40), wert("fortzuege", "2020", 2)])).toEqual(["fortzuege", "saldo"])
  expect(gesperrteMit([wert("zuzuege", "2020", 40)])).toEqual(["saldo"])
  expect(gesperrteMit([wert("zugewanderte", "2020", 2, { gebiet: "b-1" })])).toEqual(["segregation", "zugewanderte"])
  expect(gesperrteMit([wert("zugewanderte", "2020", 20, { gebiet: "b-1" })])).toEqual([])
})

test("what is withheld of a hundred towns stays what it was, also where parts do not add up", async () => {
  const staedte = fc.tuple(tabelle, fehler, fc.boolean())
  const gezogene = [
    ...fc.sample(staedte, { seed: 5, numRuns: HUNDERT }),
    ...schwierige.flatMap((i) => fc.sample(staedte, { seed: 1, path: String(i), numRuns: 1 })),
  ]
  const zeilen = gezogene.map(([stadt, abweichungen, hasFehler], i) => {
    const beobachtungen = hasFehler
      ? stadt.beobachtungen.map((b, j) => deviate(b, abweichungen[j] ?? 0))
      : stadt.beobachtungen
    const gesperrt = gesperrteOf(beobachtungen, stadt.mindestfallzahl)
    return `${i + 1}: ${gesperrt.length} of ${beobachtungen.length} below ${stadt.mindestfallzahl}: ${gesperrt.join(", ")}`
  })
  await expect(`${zeilen.join("\n")}\n`).toMatchFileSnapshot("./gesperrte.txt")
})

// Helpers

const HUNDERT = 100

/** Of some thousand towns those in which it matters what a list of members leaves open. */
const schwierige = [16, 44, 114, 224, 251, 386, 414, 604, 753, 760]

const alle = (zahl: number, gebiet?: string) => wert("alle", "2020", zahl, lageOf(gebiet))
const gruppe = (zahl: number, gebiet?: string, land?: string) => wert("gruppe", "2020", zahl, lageOf(gebiet, land))
const anteil = (zahl: number, stellen: number) => wert("anteil", "2020", zahl, { stellen })

/** What a threshold withholds, in short. */
const gesperrteOf = (beobachtungen: ReadonlyArray<Beobachtung>, mindestfallzahl = 3): ReadonlyArray<string> =>
  withholdKleine(konzeptMit(mindestfallzahl), beobachtungen).gesperrt.map(({ messgroesse, zeit, gebiet, merkmale }) =>
    [messgroesse, gebiet, merkmale?.["land"], (zeit as string) === "2020" ? undefined : zeit]
      .filter((teil) => teil !== undefined)
      .join(" "),
  )

const gebiete = ["a", "b", "c"] as const
const laender = ["X", "Y"] as const

const konzeptMit = (mindestfallzahl: number | undefined) =>
  konzeptOf({
    ...(mindestfallzahl === undefined ? {} : { bewertungsregeln: { mindestfallzahl } }),
    kommune: {
      ags: "01001000",
      name: "Musterstadt",
      raumeinheiten: [{ id: "bezirk", titel: "Bezirke", gebiete: gebiete.map((id) => ({ id, titel: id })) }],
    },
    messgroessen: [
      { id: "alle", titel: "Alle", einheit: "personen", teile: ["gruppe", "uebrige"] },
      { id: "gruppe", titel: "Gruppe", einheit: "personen", merkmale: ["land"] },
      { id: "uebrige", titel: "Übrige", einheit: "personen" },
    ],
    indikatoren: [
      {
        id: "anteil",
        titel: "Anteil",
        formel: { art: "anteil", zaehler: "gruppe", nenner: "alle" },
        einheit: "%",
        bewertung: "kontext",
        quelleId: "register",
        merkmale: ["land"],
      },
    ],
    ziele: [],
    massnahmen: [],
  })

interface Bedingung {
  readonly faktoren: ReadonlyArray<number>
  readonly von: number
  readonly bis: number
}

/** What a reader sees of one Beobachtung: a count as a sum of atoms, or a share as two inequalities. */
interface Sicht {
  readonly faktoren: ReadonlyArray<number> | undefined
  readonly bedingungen: ReadonlyArray<Bedingung>
}

interface Stadt {
  readonly mindestfallzahl: number
  readonly atome: ReadonlyArray<number>
  readonly beobachtungen: ReadonlyArray<Beobachtung>
  readonly zellen: ReadonlyArray<Sicht>
  readonly namen: ReadonlyArray<string>
}

const withhold = ({ mindestfallzahl, beobachtungen }: Pick<Stadt, "mindestfallzahl" | "beobachtungen">) =>
  withholdKleine(konzeptMit(mindestfallzahl), beobachtungen)

const produkt = (faktoren: ReadonlyArray<number>, atome: ReadonlyArray<number>): number =>
  faktoren.reduce((summe, faktor, i) => summe + faktor * (atome[i] ?? 0), 0)

/** Atoms: the persons of each country in each area, then the others in each area. */
const JE_GEBIET = laender.length + 1
const anzahlAtome = gebiete.length * JE_GEBIET
const faktorenOf = (gebiet: string | undefined, arten: ReadonlyArray<number>): ReadonlyArray<number> =>
  Array.from({ length: anzahlAtome }, (_, i) => {
    const isHier = gebiet === undefined || gebiete[Math.floor(i / JE_GEBIET)] === gebiet
    return isHier && arten.includes(i % JE_GEBIET) ? 1 : 0
  })

const orte = [undefined, ...gebiete]
const gruppen = [undefined, ...laender]
const artenOf = (land: string | undefined): ReadonlyArray<number> =>
  land === undefined ? laender.map((_, i) => i) : [laender.indexOf(land as "X")]

const lageOf = (gebiet: string | undefined, land?: string) => ({
  ...(gebiet === undefined ? {} : { gebiet }),
  ...(land === undefined ? {} : { merkmale: { land } }),
})

/** Everything that could be published of a town: every count, every margin, and shares printed with some digits. */
const publish = (
  atome: ReadonlyArray<number>,
  stellen: number,
): ReadonlyArray<Sicht & { readonly beobachtung: Beobachtung }> => {
  const zaehlung = (groesse: string, gebiet: string | undefined, arten: ReadonlyArray<number>, land?: string) => {
    const faktoren = faktorenOf(gebiet, arten)
    const zahl = produkt(faktoren, atome)
    return {
      beobachtung: wert(groesse, "2020", zahl, lageOf(gebiet, land)),
      faktoren,
      bedingungen: [{ faktoren, von: zahl, bis: zahl }],
    }
  }
  const anteil = (gebiet: string | undefined, land: string | undefined) => {
    const [z, n] = [faktorenOf(gebiet, artenOf(land)), faktorenOf(gebiet, [0, 1, 2])]
    const alle = produkt(n, atome)
    if (alle === 0) return []
    const { zahl } = runde(100 * produkt(z, atome), alle, stellen)
    const halbe = 0.5 / 10 ** stellen + 1e-9
    const grenze = (prozent: number) => z.map((faktor, i) => 100 * faktor - prozent * (n[i] ?? 0))
    return [
      {
        beobachtung: wert("anteil", "2020", zahl, { ...lageOf(gebiet, land), stellen }),
        faktoren: undefined,
        bedingungen: [
          { faktoren: grenze(zahl - halbe), von: 0, bis: Infinity },
          { faktoren: grenze(zahl + halbe), von: -Infinity, bis: 0 },
        ],
      },
    ]
  }
  return orte.flatMap((gebiet) => [
    zaehlung("alle", gebiet, [0, 1, 2]),
    zaehlung("uebrige", gebiet, [2]),
    ...gruppen.flatMap((land) => [zaehlung("gruppe", gebiet, artenOf(land), land), ...anteil(gebiet, land)]),
  ])
}

const atom = fc.oneof({ weight: 3, arbitrary: fc.nat(4) }, { weight: 2, arbitrary: fc.nat(12) })

/** A small town of which some is published. */
const tabelle: fc.Arbitrary<Stadt> = fc
  .tuple(fc.tuple(...Array.from({ length: anzahlAtome }, () => atom)), fc.integer({ min: 2, max: 5 }), fc.nat(2))
  .chain(([atome, mindestfallzahl, stellen]) => {
    const moegliche = publish(atome, stellen)
    return fc
      .oneof(fc.subarray([...moegliche]), fc.constant(moegliche.filter(({ faktoren }) => faktoren !== undefined)))
      .map((zellen) => ({
        mindestfallzahl,
        atome,
        zellen,
        beobachtungen: zellen.map(({ beobachtung }) => beobachtung),
        namen: zellen.map(({ beobachtung }) => bezugKey(beobachtung)),
      }))
  })

const fehler = fc.array(
  fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.integer({ min: -9, max: 9 }) }),
  { minLength: 40, maxLength: 40 },
)

const deviate = (b: Beobachtung, um: number): Beobachtung =>
  b.wert._tag === "Zahl" && um !== 0 ? { ...b, wert: { ...b.wert, zahl: Math.max(0, b.wert.zahl + um) } } : b

/**
 * Is there a town with whole numbers of persons for which all conditions hold? An independent search that knows nothing
 * of Summen: it splits the range of one atom after the other and drops what bounds rule out.
 */
const hasLoesung = (bedingungen: ReadonlyArray<Bedingung>, wahre: ReadonlyArray<number>): boolean => {
  const hoechstens = 2 * Math.max(...wahre) + 8
  return search(
    bedingungen,
    wahre,
    wahre.map(() => [0, hoechstens]),
  )
}

type Bereich = readonly [von: number, bis: number]

const search = (
  bedingungen: ReadonlyArray<Bedingung>,
  wahre: ReadonlyArray<number>,
  gegebene: ReadonlyArray<Bereich>,
): boolean => {
  const bereiche = narrow(bedingungen, gegebene)
  if (bereiche === undefined) return false
  const offen = bereiche.findIndex(([von, bis]) => von < bis)
  const bereich = bereiche[offen]
  if (bereich === undefined) return true
  const [von, bis] = bereich
  // the true number first: a solution is mostly near it
  const wahr = Math.min(bis, Math.max(von, wahre[offen] ?? von))
  const teile: ReadonlyArray<Bereich> = [
    [wahr, wahr],
    [wahr + 1, bis],
    [von, wahr - 1],
  ]
  return teile.some(([a, b]) => a <= b && search(bedingungen, wahre, bereiche.with(offen, [a, b])))
}

/** The ranges that bounds leave, or nothing if a condition cannot hold. */
const narrow = (
  bedingungen: ReadonlyArray<Bedingung>,
  gegebene: ReadonlyArray<Bereich>,
): ReadonlyArray<Bereich> | undefined => {
  const bereiche = gegebene.map(([von, bis]): [number, number] => [von, bis])
  for (let isNeu = true; isNeu;) {
    isNeu = false
    for (const { faktoren, von, bis } of bedingungen) {
      let [mindestens, hoechstens] = [0, 0]
      for (const [i, [a, b]] of bereiche.entries()) {
        const faktor = faktoren[i] ?? 0
        mindestens += Math.min(faktor * a, faktor * b)
        hoechstens += Math.max(faktor * a, faktor * b)
      }
      if (mindestens > bis + NAHE || hoechstens < von - NAHE) return undefined
      for (const [i, bereich] of bereiche.entries()) {
        const faktor = faktoren[i] ?? 0
        const [a, b] = bereich
        if (faktor === 0 || a === b) continue
        // what the others leave for this one
        const oben = bis - (mindestens - Math.min(faktor * a, faktor * b)) + NAHE
        const unten = von - (hoechstens - Math.max(faktor * a, faktor * b)) - NAHE
        const [kleinste, groesste] = faktor > 0 ? [unten / faktor, oben / faktor] : [oben / faktor, unten / faktor]
        const neu: [number, number] = [Math.max(a, Math.ceil(kleinste)), Math.min(b, Math.floor(groesste))]
        if (neu[0] > neu[1]) return undefined
        if (neu[0] === a && neu[1] === b) continue
        bereiche[i] = neu
        isNeu = true
        break
      }
    }
  }
  return bereiche
}

const NAHE = 1e-7
