import type { Beobachtung } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import {
  type Druck,
  gebiete,
  gedruckteEinheiten,
  konzeptOf,
  kurz,
  luecke,
  plain,
  pruefe,
  pruefeAlle,
  runde,
  wert,
} from "../musterstadt.test.ts"
import { BegruendungCode, type Urteil, type UrteilArt } from "../Urteil.ts"
import { checkVeroeffentlichungen } from "./checkVeroeffentlichungen.ts"

// Soundness: a correct document is never accused

test("a share that was rounded from its counts stands, however many digits are printed", () => {
  fc.assert(
    fc.property(teilUndGanzes, stellen, ([teil, ganzes], d) => {
      const urteil = pruefe({ gedruckt: `${runde(teil * 100, ganzes, d).text} %`, formel: anteilEu }, [
        wert("aus-eu", "2020", teil),
        wert("bevoelkerung", "2020", ganzes),
      ])
      expect(kurz(urteil)).toEqual(["stimmt", "anteil"])
    }),
  )
})

test("a share of parts that were counted one by one stands", () => {
  fc.assert(
    fc.property(anzahl, anzahl, anzahl, stellen, (eu, nichtEu, rest, d) => {
      fc.pre(eu + nichtEu + rest > 0)
      const ganzes = eu + nichtEu + rest
      const urteil = pruefe(
        { gedruckt: `${runde((eu + nichtEu) * 100, ganzes, d).text}%`, formel: { ...anteilEu, indikator: "anteil" } },
        [wert("aus-eu", "2020", eu), wert("nicht-aus-eu", "2020", nichtEu), wert("bevoelkerung", "2020", ganzes)],
      )
      expect(urteil.urteil).toBe("stimmt")
    }),
  )
})

test("a rate and a balance that were rounded from their counts stand", () => {
  fc.assert(
    fc.property(teilUndGanzes, anzahl, anzahl, stellen, ([geburten, ganzes], zuzuege, fortzuege, d) => {
      const urteile = pruefeAlle(
        [
          {
            gedruckt: runde(geburten * 1000, ganzes, d).text,
            formel: { art: "indikator", indikator: "geburtenrate", zeit: "2020" },
          },
          {
            gedruckt: gedruckteEinheiten(zuzuege - fortzuege, 0).text,
            formel: { art: "indikator", indikator: "saldo", zeit: "2020" },
          },
        ],
        [
          wert("geburten", "2020", geburten),
          wert("bevoelkerung", "2020", ganzes),
          wert("zuzuege", "2020", zuzuege),
          wert("fortzuege", "2020", fortzuege),
        ],
      )
      expect(urteile.map(kurz)).toEqual([
        ["stimmt", "indikator"],
        ["stimmt", "indikator"],
      ])
    }),
  )
})

test("a sum of counts stands, and so does a rounded share of all beside rounded shares of its members", () => {
  fc.assert(
    fc.property(fc.array(anzahl, { minLength: 1, maxLength: 8 }), anzahl, stellen, stellen, (teile, rest, d, e) => {
      const summe = teile.reduce((a, b) => a + b)
      fc.pre(summe + rest > 0)
      const urteile = pruefeAlle(
        [
          { gedruckt: gedruckteEinheiten(summe, 0).text, formel: { ...summeNachLand, groesse: "nach-land" } },
          { gedruckt: `${runde(summe * 100, summe + rest, e).text} %`, formel: summeNachLand },
        ],
        teile.flatMap((teil, i) => [
          wert("nach-land", "2020", teil, land(i)),
          wert("anteil-land", "2020", runde(teil * 100, summe + rest, d).zahl, { ...land(i), stellen: d }),
        ]),
      )
      expect(urteile.map(kurz)).toEqual([
        ["stimmt", "summe"],
        ["stimmt", "summe"],
      ])
    }),
  )
})

test("a difference of counts stands, as a number and as percent of the first", () => {
  fc.assert(
    fc.property(positiv, positiv, stellen, (von, bis, d) => {
      const urteile = pruefeAlle(
        [
          { gedruckt: gedruckteEinheiten(bis - von, 0).text, formel: differenz("zuzuege") },
          { gedruckt: gedruckteEinheiten(bis - von, 0).text, einheit: "personen", formel: differenz("zuzuege") },
          { gedruckt: `${runde((bis - von) * 100, von, d).text} %`, formel: differenz("zuzuege") },
        ],
        [wert("zuzuege", "2010", von), wert("zuzuege", "2020", bis)],
      )
      expect(urteile.map(({ urteil }) => urteil)).toEqual(["stimmt", "stimmt", "stimmt"])
    }),
  )
})

test("a difference of shares stands beside the shares it was taken from, each rounded by itself", () => {
  fc.assert(
    fc.property(teilUndGanzes, teilUndGanzes, stellen, stellen, stellen, ([a, n], [b, m], dVon, dBis, d) => {
      const punkte = runde((b * n - a * m) * 100, n * m, d).text
      const urteile = pruefeAlle(
        [
          { gedruckt: `${punkte} %-Punkte`, formel: differenz("anteil") },
          { gedruckt: punkte, formel: differenz("anteil") },
          { gedruckt: `${punkte} %`, einheit: "%-Punkte", formel: differenz("anteil") },
        ],
        [
          wert("anteil", "2010", runde(a * 100, n, dVon).zahl, { stellen: dVon }),
          wert("anteil", "2020", runde(b * 100, m, dBis).zahl, { stellen: dBis }),
        ],
      )
      expect(urteile.map(kurz)).toEqual([
        ["stimmt", "differenz"],
        ["stimmt", "differenz"],
        ["stimmt", "differenz"],
      ])
    }),
  )
})

test("a multiple stands, of counts and of rounded shares", () => {
  fc.assert(
    fc.property(teilUndGanzes, teilUndGanzes, stellen, stellen, ([a, n], [b, m], dWert, d) => {
      fc.pre(a > 0)
      const [von, bis] = [runde(a * 100, n, dWert), runde(b * 100, m, dWert)]
      const urteile = pruefeAlle(
        [
          { gedruckt: runde(b, a, d).text, formel: vielfaches("zuzuege") },
          { gedruckt: runde(b * n, a * m, d).text, formel: vielfaches("anteil") },
        ],
        [
          wert("zuzuege", "2010", a),
          wert("zuzuege", "2020", b),
          wert("anteil", "2010", von.zahl, { stellen: dWert }),
          wert("anteil", "2020", bis.zahl, { stellen: dWert }),
        ],
      )
      expect(urteile[0]?.urteil).toBe("stimmt")
      expect(urteile[1]?.urteil).not.toBe("widerspricht")
    }),
  )
})

test("a direction is never denied to values that moved that way, nor granted to those that moved the other way", () => {
  fc.assert(
    fc.property(teilUndGanzes, teilUndGanzes, stellen, ([a, n], [b, m], d) => {
      const bewegung = Math.sign(b * n - a * m)
      const beobachtungen = [
        wert("anteil", "2010", runde(a * 100, n, d).zahl, { stellen: d }),
        wert("anteil", "2020", runde(b * 100, m, d).zahl, { stellen: d }),
      ]
      const [steigend, sinkend] = ["steigend", "sinkend"].map((behauptet) =>
        pruefe({ formel: richtung("anteil", behauptet) }, beobachtungen),
      )
      expect([bewegung > 0, steigend?.urteil]).not.toEqual([true, "widerspricht"])
      expect([bewegung < 0, sinkend?.urteil]).not.toEqual([true, "widerspricht"])
      expect([bewegung > 0, steigend?.urteil]).not.toEqual([false, "stimmt"])
      expect([bewegung < 0, sinkend?.urteil]).not.toEqual([false, "stimmt"])
    }),
  )
})

test("the true rank of an area is never accused, though the areas are rounded and some are not printed", () => {
  fc.assert(
    fc.property(vierAnteile, stellen, fc.subarray([...gebiete]), ordnung, (anteile, d, gesperrt, vom) => {
      const bezirke = anteile.map(([zaehler, nenner], i) => ({ id: gebiete[i] ?? "", zaehler, nenner }))
      const beobachtungen = bezirke.map(({ id: gebiet, zaehler, nenner }) =>
        gesperrt.includes(gebiet as "b-1")
          ? wert("anteil", "2020", luecke("gesperrt"), { gebiet })
          : wert("anteil", "2020", runde(zaehler * 100, nenner, d).zahl, { gebiet, stellen: d }),
      )
      for (const bezirk of bezirke) {
        const isDavor = (anderer: typeof bezirk) => {
          const abstand = anderer.zaehler * bezirk.nenner - bezirk.zaehler * anderer.nenner
          return vom === "vomGroessten" ? abstand > 0 : abstand < 0
        }
        const urteil = pruefe(
          {
            gedruckt: String(1 + bezirke.filter(isDavor).length),
            formel: { ...rang, elemente: [bezirk.id], ordnung: vom },
          },
          beobachtungen,
        )
        const isGesperrt = gesperrt.includes(bezirk.id as "b-1")
        expect(urteil.urteil).toBe(isGesperrt ? "nichtNachrechenbar" : "stimmt")
      }
    }),
  )
})

test("two shares of one whole that is not printed never contradict each other", () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(), stellen), { minLength: 2, maxLength: 5 }),
      fc.integer({ min: 1, max: 500_000 }),
      (anteile, ganzes) => {
        const urteile = pruefeAlle(
          anteile.map(([zahl, d], i) => ({
            gedruckt: `${runde((zahl % (ganzes + 1)) * 100, ganzes, d).text} %`,
            formel: { art: "indikator", indikator: `anteil-${i}`, zeit: "2020" },
          })),
          anteile.map(([zahl], i) => wert(`gruppe-${i}`, "2020", zahl % (ganzes + 1))),
          gruppen(anteile.length),
        )
        expect(urteile.filter(({ urteil }) => urteil === "widerspricht")).toEqual([])
      },
    ),
  )
})

test("full years between two days are counted as birthdays are", () => {
  fc.assert(
    fc.property(tag, tag, (a, b) => {
      const [von, bis] = a < b ? [a, b] : [b, a]
      const jahre = Number(bis.slice(0, 4)) - Number(von.slice(0, 4)) - (bis.slice(5) < von.slice(5) ? 1 : 0)
      for (const [x, y] of [
        [von, bis],
        [von.slice(0, 7), bis.slice(0, 7)],
        [von.slice(0, 4), bis.slice(0, 4)],
        [von, bis.slice(0, 4)],
      ]) {
        expect(pruefe({ gedruckt: String(jahre), formel: { art: "jahre", von: x, bis: y } }).urteil).toBe("stimmt")
      }
    }),
  )
})

// Completeness: what cannot be explained by rounding is always accused

test("a sum of counts that is off by one or more is accused", () => {
  fc.assert(
    fc.property(fc.array(anzahl, { minLength: 1, maxLength: 8 }), daneben, (teile, fehler) => {
      const summe = teile.reduce((a, b) => a + b)
      const urteil = pruefe(
        { gedruckt: gedruckteEinheiten(summe + fehler, 0).text, formel: { ...summeNachLand, groesse: "nach-land" } },
        teile.map((teil, i) => wert("nach-land", "2020", teil, land(i))),
      )
      expect(urteil).toMatchObject({ urteil: "widerspricht", spanne: { von: summe, bis: summe, einheit: "personen" } })
    }),
  )
})

test("a count or a difference of counts that is off by one or more is accused", () => {
  fc.assert(
    fc.property(anzahl, anzahl, daneben, (von, bis, fehler) => {
      const urteile = pruefeAlle(
        [
          { gedruckt: gedruckteEinheiten(bis - von + fehler, 0).text, formel: differenz("zuzuege") },
          {
            gedruckt: gedruckteEinheiten(bis + fehler, 0).text,
            formel: { art: "indikator", indikator: "anzahl", zeit: "2020" },
          },
        ],
        [wert("zuzuege", "2010", von), wert("zuzuege", "2020", bis), wert("zugewanderte", "2020", bis)],
      )
      expect(urteile.map(({ urteil }) => urteil)).toEqual(["widerspricht", "widerspricht"])
    }),
  )
})

test("a share or a multiple of counts that is off by more than one printed digit is accused", () => {
  fc.assert(
    fc.property(teilUndGanzes, stellen, daneben, ([teil, ganzes], d, fehler) => {
      fc.pre(teil > 0)
      // a whole digit away from the true rounding, and one more because that is up to half a digit off itself
      const verfehlt = (zaehler: number, nenner: number) =>
        gedruckteEinheiten(Math.round(runde(zaehler, nenner, d).zahl * 10 ** d) + fehler + Math.sign(fehler), d).text
      const urteile = pruefeAlle(
        [
          { gedruckt: verfehlt(teil * 100, ganzes), formel: anteilEu },
          { gedruckt: verfehlt(ganzes, teil), formel: vielfaches("zuzuege") },
        ],
        [
          wert("aus-eu", "2020", teil),
          wert("bevoelkerung", "2020", ganzes),
          wert("zuzuege", "2010", teil),
          wert("zuzuege", "2020", ganzes),
        ],
      )
      expect(urteile.map(({ urteil }) => urteil)).toEqual(["widerspricht", "widerspricht"])
    }),
  )
})

test("a difference is accused beside values that are printed, once all their roundings together cannot explain it", () => {
  fc.assert(
    fc.property(
      promille,
      promille,
      fc.integer({ min: 2, max: 500 }),
      fc.constantFrom(1, -1),
      (von, bis, fehler, seite) => {
        const gedruckt = `${gedruckteEinheiten(bis - von + fehler * seite, 1).text} %-Punkte`
        const urteil = pruefe({ gedruckt, formel: differenz("anteil") }, [
          wert("anteil", "2010", von / 10, { stellen: 1 }),
          wert("anteil", "2020", bis / 10, { stellen: 1 }),
        ])
        expect(kurz(urteil)).toEqual(["widerspricht", "differenz"])
      },
    ),
  )
})

// Units

test("percentage points printed as percent have the wrong unit, unless the change is also that many percent", () => {
  fc.assert(
    fc.property(teilUndGanzes, teilUndGanzes, stellen, ([a, n], [b, m], d) => {
      const [von, bis] = [runde(a * 100, n, 1).zahl, runde(b * 100, m, 1).zahl]
      fc.pre(von > 0)
      const druck = { gedruckt: `${runde((b * n - a * m) * 100, n * m, d).text} %`, formel: differenz("anteil") }
      const urteil = pruefe(druck, [
        wert("anteil", "2010", von, { stellen: 1 }),
        wert("anteil", "2020", bis, { stellen: 1 }),
      ])
      const halb = 0.5 / 10 ** d
      const punkte = Number(druck.gedruckt.replace(" %", "").replaceAll(".", "").replace(",", ".").replace("−", "-"))
      const prozent = [von - 0.05, von + 0.05].flatMap((x) => [bis - 0.05, bis + 0.05].map((y) => (y / x - 1) * 100))
      // on the very edge the answer hangs on the last bit of a double
      fc.pre(
        [punkte - halb - Math.max(...prozent), punkte + halb - Math.min(...prozent)].every((x) => Math.abs(x) > 1e-6),
      )
      const isAuchProzent = punkte - halb < Math.max(...prozent) && punkte + halb > Math.min(...prozent)
      expect(kurz(urteil)).toEqual(isAuchProzent ? ["stimmt", "differenz"] : ["falscheEinheit", "prozentStattPunkte"])
    }),
  )
})

test("a share printed in another unit has the wrong unit if its number fits, and contradicts if it does not", () => {
  const beobachtungen = [wert("aus-eu", "2020", 30), wert("bevoelkerung", "2020", 100)]
  const urteile = pruefeAlle(
    [
      { gedruckt: "30", einheit: "personen", formel: anteilEu },
      { gedruckt: "31", einheit: "personen", formel: anteilEu },
    ],
    beobachtungen,
  )
  expect(urteile.map(kurz)).toEqual([
    ["falscheEinheit", "einheit"],
    ["widerspricht", "einheit"],
  ])
})

// The list

test("every printed figure gets one Urteil, in the order of the text, and stays as it is printed", () => {
  const drucke: ReadonlyArray<Druck> = [
    { id: "b", gedruckt: "12,0 %", formel: anteilEu },
    { id: "a", gedruckt: "kaum der Rede wert", formel: { art: "genannt" } },
  ]
  expect(pruefeAlle(drucke).map(({ id, gedruckt, stelle }) => [id, gedruckt, stelle])).toEqual([
    ["b", "12,0 %", { kapitel: "1" }],
    ["a", "kaum der Rede wert", { kapitel: "1" }],
  ])
  expect(checkVeroeffentlichungen(konzeptOf(), [])).toEqual([])
})

test("every reason that an Urteil can give is given by some figure", () => {
  const gegeben = faelle().map(([code, urteil, beobachtungen, drucke]) => {
    expect([code, ...kurz(lastOf(pruefeAlle(drucke, beobachtungen)))]).toEqual([code, urteil, code])
    return code
  })
  expect([...new Set(gegeben)].toSorted()).toEqual([...BegruendungCode.literals].toSorted())
})

// Helpers

const anzahl = fc.nat(100_000)
const positiv = fc.integer({ min: 1, max: 100_000 })
const stellen = fc.nat(3)
const promille = fc.nat(1000)
const daneben = fc.integer({ min: -5000, max: 5000 }).filter((fehler) => fehler !== 0)
const teilUndGanzes = fc
  .tuple(anzahl, anzahl)
  .map(([teil, rest]) => [teil, teil + rest] as const)
  .filter(([, ganzes]) => ganzes > 0)
const vierAnteile = fc.tuple(teilUndGanzes, teilUndGanzes, teilUndGanzes, teilUndGanzes)
const ordnung = fc.constantFrom("vomGroessten", "vomKleinsten")
const zweistellig = (zahl: number): string => String(zahl).padStart(2, "0")
const tag = fc
  .tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map(([jahr, monat, t]) => `${jahr}-${zweistellig(monat)}-${zweistellig(t)}`)

const zeiten = { von: "2010", bis: "2020" }
const anteilEu = { art: "indikator", indikator: "anteil-eu", zeit: "2020" }
const summeNachLand = { art: "summe", groesse: "anteil-land", zeit: "2020", ueber: "land" }
const differenz = (groesse: string) => ({ art: "differenz", groesse, ...zeiten })
const vielfaches = (groesse: string) => ({ art: "vielfaches", groesse, ...zeiten })
const richtung = (groesse: string, behauptet: string) => ({ art: "richtung", groesse, ...zeiten, behauptet })
const rang = { art: "rang", groesse: "anteil", zeit: "2020", unter: { raumeinheit: "bezirk" } }
const land = (i: number) => ({ merkmale: { land: `Land ${i}` } })

/** Adds groups of the population with an Indikator each. */
const gruppen = (n: number) => {
  const namen = Array.from({ length: n }, (_, i) => i)
  return {
    messgroessen: [
      ...plain.messgroessen,
      ...namen.map((i) => ({ id: `gruppe-${i}`, titel: "Gruppe", einheit: "personen" })),
    ],
    indikatoren: [
      ...plain.indikatoren,
      ...namen.map((i) => ({
        id: `anteil-${i}`,
        titel: "Anteil",
        formel: { art: "anteil", zaehler: `gruppe-${i}`, nenner: "bevoelkerung" },
        einheit: "%",
        bewertung: "kontext",
        quelleId: "register",
      })),
    ],
  }
}

const lastOf = (urteile: ReadonlyArray<Urteil>): Urteil => {
  const letztes = urteile.at(-1)
  if (letztes === undefined) throw new Error("there is at least one figure")
  return letztes
}

type Fall = readonly [BegruendungCode, UrteilArt, ReadonlyArray<Beobachtung>, ReadonlyArray<Druck>]

/** At least one case for every reason; the last figure of each has it. */
const faelle = (): ReadonlyArray<Fall> => {
  const je = (zahlen: ReadonlyArray<number>, groesse = "anteil", zeit = "2020") =>
    zahlen.map((zahl, i) => wert(groesse, zeit, zahl, { gebiet: gebiete[i] ?? "b-1", stellen: 0 }))
  const kinder = [wert("geburten", "2020", 12), wert("bevoelkerung", "2020", 1000)]
  const punkte = [wert("anteil", "2010", 20, { stellen: 0 }), wert("anteil", "2020", 30, { stellen: 0 })]
  const zwei = { von: 2, bis: 2 }
  const anteil = { ...anteilEu, indikator: "anteil" }
  return [
    [
      "anteil",
      "stimmt",
      [wert("aus-eu", "2020", 1), wert("bevoelkerung", "2020", 3)],
      [{ gedruckt: "33 %", formel: anteilEu }],
    ],
    ["indikator", "stimmt", kinder, [{ gedruckt: "12", formel: { ...anteilEu, indikator: "geburtenrate" } }]],
    [
      "summe",
      "widerspricht",
      [wert("nach-land", "2020", 4, land(0))],
      [{ gedruckt: "5", formel: { ...summeNachLand, groesse: "nach-land" } }],
    ],
    ["differenz", "stimmt", punkte, [{ gedruckt: "+10 %-Punkte", formel: differenz("anteil") }]],
    [
      "ohneBasis",
      "nichtNachrechenbar",
      [wert("zugewanderte", "2010", 0), wert("zugewanderte", "2020", 900)],
      [{ gedruckt: "10 %", formel: differenz("zugewanderte") }],
    ],
    ["vielfaches", "stimmt", punkte, [{ gedruckt: "1,5", formel: vielfaches("anteil") }]],
    [
      "rang",
      "stimmt",
      je([10, 20, 30, 40]),
      [{ gedruckt: "2", formel: { ...rang, elemente: ["b-3"], ordnung: "vomGroessten" } }],
    ],
    ["richtung", "widerspricht", punkte, [{ formel: richtung("anteil", "sinkend") }]],
    [
      "richtungInAllen",
      "stimmt",
      [...je([10, 20, 30, 40], "anteil", "2010"), ...je([20, 30, 40, 50])],
      [{ formel: { ...richtung("anteil", "steigend"), inAllen: "bezirk" } }],
    ],
    ["jahre", "stimmt", [], [{ lesart: { von: 10, bis: 10 }, formel: { art: "jahre", ...zeiten } }]],
    ["zaehlung", "stimmt", [], [{ lesart: zwei, formel: { art: "zaehlung", nomen: "rollen" } }]],
    [
      "zaehlungJe",
      "widerspricht",
      [],
      [{ lesart: zwei, formel: { art: "zaehlung", nomen: "ziele", je: "handlungsfeld" } }],
    ],
    [
      "aufzaehlung",
      "stimmt",
      [],
      [{ lesart: zwei, formel: { art: "aufzaehlung", eintraege: ["Lesen", "Schreiben"] } }],
    ],
    [
      "wiederholung",
      "stimmt",
      [],
      [
        { lesart: zwei, formel: { art: "genannt" } },
        { lesart: zwei, formel: { art: "genannt", bei: "v-1" } },
      ],
    ],
    [
      "grundgesamtheit",
      "widerspricht",
      [wert("aus-eu", "2020", 10), wert("zugewanderte", "2020", 20)],
      [
        { gedruckt: "10 %", formel: anteilEu },
        { gedruckt: "30 %", formel: anteil },
      ],
    ],
    ["prozentStattPunkte", "falscheEinheit", punkte, [{ gedruckt: "10 %", formel: differenz("anteil") }]],
    ["einheit", "falscheEinheit", kinder, [{ gedruckt: "12 %", formel: { ...anteilEu, indikator: "geburtenrate" } }]],
    ["nennerFehlt", "nichtNachrechenbar", [wert("aus-eu", "2020", 10)], [{ gedruckt: "10 %", formel: anteilEu }]],
    [
      "zaehlerFehlt",
      "nichtNachrechenbar",
      [wert("bevoelkerung", "2020", 50)],
      [{ gedruckt: "10 %", formel: anteilEu }],
    ],
    ["eingabeFehlt", "nichtNachrechenbar", [], [{ gedruckt: "10 %", formel: anteilEu }]],
    ["nurGenannt", "nichtNachrechenbar", [], [{ formel: { art: "genannt" } }]],
    [
      "nurGedruckt",
      "nichtNachrechenbar",
      [],
      [{ gedruckt: "80 %", formel: { ...anteilEu, indikator: "zufriedenheit" } }],
    ],
    [
      "rundungLaesstOffen",
      "nichtNachrechenbar",
      [wert("anteil", "2010", 20, { stellen: 0 }), wert("anteil", "2020", 20.4, { stellen: 1 })],
      [{ formel: richtung("anteil", "steigend") }],
    ],
    [
      "lesartFehlt",
      "nichtNachrechenbar",
      [],
      [{ gedruckt: "ein paar Rollen", formel: { art: "zaehlung", nomen: "rollen" } }],
    ],
  ]
}
