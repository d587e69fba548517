import { type Bewertungsregeln, Gewicht } from "@zielwerk/konzept"
import fc from "fast-check"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import { describe, expect, it, test } from "vitest"
import type { Ampel } from "./Ampel.ts"
import { grundOf, istZahl, zahlOf } from "./frage.test.ts"
import { richtlinien } from "./richtlinien.ts"
import { type Kind, type Regeln, summarize } from "./summarize.ts"

describe("the progress of a whole", () => {
  it("lies between the least and the most of its assessable children (R-02)", () => {
    fc.assert(
      fc.property(kinder, (liste) => {
        const cs = assessable(liste).map(({ c }) => c ?? Number.NaN)
        const { fortschritt } = summe(liste)
        if (cs.length === 0) expect(grundOf(fortschritt)).toBe("keineBewertbarenKinder")
        else {
          expect(istZahl(fortschritt)).toBeGreaterThanOrEqual(Math.min(...cs) - 1e-12)
          expect(istZahl(fortschritt)).toBeLessThanOrEqual(Math.max(...cs) + 1e-12)
        }
      }),
    )
  })
  it("does not move with a child that cannot be assessed; only the coverage falls (R-02, R-03)", () => {
    fc.assert(
      fc.property(kinder, fc.integer({ min: 1, max: 9 }), (liste, gewicht) => {
        const vorher = summe(liste)
        const nachher = summe([
          ...liste,
          { ...kind, id: "weiteres", gewicht, ampel: "keineDaten", grund: "keineBeobachtung" },
        ])
        expect([nachher.fortschritt, nachher.erwartung]).toEqual([vorher.fortschritt, vorher.erwartung])
        expect(nachher.abdeckung).toBeLessThanOrEqual(vorher.abdeckung)
        if (vorher.abdeckung > 0) expect(nachher.abdeckung).toBeLessThan(vorher.abdeckung)
      }),
    )
  })
  it("is the same whatever factor all weights are multiplied by (R-06)", () => {
    fc.assert(
      fc.property(kinder, fc.integer({ min: 1, max: 1000 }), (liste, faktor) => {
        const a = summe(liste)
        const b = summe(liste.map((k) => ({ ...k, gewicht: k.gewicht * faktor })))
        expect({ ...b, fortschritt: 0, erwartung: 0, verhaeltnis: 0, abdeckung: 0 }).toEqual({
          ...a,
          fortschritt: 0,
          erwartung: 0,
          verhaeltnis: 0,
          abdeckung: 0,
        })
        for (const mass of ["fortschritt", "erwartung", "verhaeltnis"] as const)
          expect(zahlOf(b[mass]) ?? -1).toBeCloseTo(zahlOf(a[mass]) ?? -1, 12)
        expect(b.abdeckung).toBeCloseTo(a.abdeckung, 12)
      }),
    )
  })
  it("is the same to the last bit in whatever order the children come (B.9)", () => {
    fc.assert(
      fc.property(
        kinder.chain((liste) =>
          fc.tuple(fc.constant(liste), fc.shuffledSubarray([...liste], { minLength: liste.length })),
        ),
        regeln,
        ([liste, gemischt], nach) => {
          expect(JSON.stringify(summarize(gemischt, nach))).toBe(JSON.stringify(summarize(liste, nach)))
        },
      ),
    )
  })
  it("counts a child of weight 2 like two of weight 1 (R-02)", () => {
    fc.assert(
      fc.property(kinder, (liste) => {
        const doppelt = liste.flatMap((k) => [
          { ...k, id: `${k.id}a` },
          { ...k, id: `${k.id}b` },
        ])
        const einfach = summe(liste.map((k) => ({ ...k, gewicht: k.gewicht * 2 })))
        expect(zahlOf(summe(doppelt).fortschritt) ?? -1).toBeCloseTo(zahlOf(einfach.fortschritt) ?? -1, 12)
      }),
    )
  })
  it("does not change with a child that is not meant to be judged, but lists it with its reason (R-01, R-05)", () => {
    fc.assert(
      fc.property(kinder, fc.constantFrom(...ungezaehlt), (liste, grund) => {
        fc.pre(liste.some((k) => k.gewicht > 0 && (k.grund === undefined || k.grund === "keineBeobachtung")))
        const vorher = summe(liste)
        const nachher = summe([...liste, { ...kind, id: "weiteres", ampel: "kontext", grund }])
        expect([nachher.ampel, nachher.fortschritt, nachher.abdeckung]).toEqual([
          vorher.ampel,
          vorher.fortschritt,
          vorher.abdeckung,
        ])
        expect(nachher.ausgeschlossen).toContainEqual({ id: "weiteres", grund })
      }),
    )
  })
})

describe("what is always delivered", () => {
  it("is every child once: assessed, or excluded with a reason (R-05)", () => {
    fc.assert(
      fc.property(kinder, (liste) => {
        const { ausgeschlossen } = summe(liste)
        const bewertet = assessable(liste).map(({ id }) => id)
        expect([...bewertet, ...ausgeschlossen.map(({ id }) => id)].toSorted()).toEqual(
          liste.map(({ id }) => id).toSorted(),
        )
      }),
    )
  })
  it("is how many there are of each light, without those listed only (R-05)", () => {
    fc.assert(
      fc.property(kinder, (liste) => {
        const gezaehlt = liste.filter(({ gewicht }) => gewicht > 0)
        const { jeAmpel } = summe(liste)
        expect(jeAmpel.reduce((s, { anzahl }) => s + anzahl, 0)).toBe(gezaehlt.length)
        for (const { ampel, anzahl } of jeAmpel) expect(gezaehlt.filter((k) => k.ampel === ampel)).toHaveLength(anzahl)
      }),
    )
  })
  it("is the worst child: by its light, then by its progress; one without a light only if none has one (R-05)", () => {
    expect(summe([gut, { ...schlecht, c: 0.9 }]).schlechtestes).toBe("schlecht")
    expect(summe([gut, { ...gut, id: "weniger", c: 0.3 }]).schlechtestes).toBe("weniger")
    expect(summe([{ ...gut, id: "ohne", ampel: "nichtBewertbar", c: 0.1 }, gut]).schlechtestes).toBe("gut")
    expect(summe([{ ...gut, id: "ohne", ampel: "nichtBewertbar", c: 0.1 }]).schlechtestes).toBe("ohne")
    expect(summe([{ ...gut, c: undefined, grund: "gesperrt" }])).not.toHaveProperty("schlechtestes")
  })
  it("is by which policy and thresholds it was judged (B.5)", () => {
    const { richtlinie, schwellen } = summe([gut], {
      ...standard,
      richtlinie: "abstand",
      schwellen: richtlinien.abstand,
    })
    expect([richtlinie, schwellen]).toEqual(["abstand", richtlinien.abstand])
  })
})

describe("weights", () => {
  it("of 0 list a child without counting it (R-01)", () => {
    const { fortschritt, abdeckung, ausgeschlossen } = summe([gut, { ...schlecht, gewicht: 0 }])
    expect([fortschritt, abdeckung]).toEqual([1, 1])
    expect(ausgeschlossen).toEqual([{ id: "schlecht", grund: "gewichtNull" }])
  })
  it("that are all 0 leave no verdict, and say why (R-01)", () => {
    const nichts = summe([
      { ...gut, gewicht: 0 },
      { ...kind, id: "kontext", grund: "kontext", ampel: "kontext" },
    ])
    expect([nichts.ampel, nichts.grund, grundOf(nichts.fortschritt)]).toEqual([
      "nichtBewertbar",
      "gewichtNull",
      "keineBewertbarenKinder",
    ])
  })
  it("cannot be negative or infinite: no Konzept with such a weight is read (R-01)", () => {
    const isGewicht = (zahl: number) => Result.isSuccess(Schema.decodeUnknownResult(Gewicht)(zahl))
    expect([-1, -1e-300, Infinity, Number.NaN, 0, 0.5].map(isGewicht)).toEqual([false, false, false, false, true, true])
  })
})

describe("coverage", () => {
  it("is the weight of the assessable among all that are meant to be judged; below 60 % the whole is incomplete (R-03)", () => {
    const mit = (gewicht: number) =>
      summe([
        { ...gut, gewicht },
        { ...kind, id: "fehlt", gewicht: 10 - gewicht, ...ohneDaten },
      ])
    expect([5, 6].map((g) => [mit(g).abdeckung, mit(g).ampel, zahlOf(mit(g).fortschritt)])).toEqual([
      [0.5, "unvollstaendig", 1],
      [0.6, "erreicht", 1],
    ])
  })
  it("of exactly three fifths by rounding is enough (V-01, R-03)", () => {
    const teile = [0.1, 0.2, 0.3].map((gewicht, i) => ({ ...gut, id: `g-${i}`, gewicht }))
    expect(summe([...teile, { ...kind, id: "fehlt", gewicht: 0.4, ...ohneDaten }]).ampel).toBe("erreicht")
  })
  it("may be asked for more or less by the Konzept (R-03)", () => {
    const wenig = { ...standard, schwellen: { ...richtlinien.standard, mindestabdeckung: 0.1 } }
    expect(summe([gut, { ...kind, id: "fehlt", gewicht: 4, ...ohneDaten }], wenig).ampel).toBe("erreicht")
    const nichts = { ...standard, schwellen: { ...richtlinien.standard, mindestabdeckung: 0 } }
    expect(summe([{ ...kind, id: "fehlt", ...ohneDaten }], nichts)).toMatchObject({
      ampel: "nichtBewertbar",
      grund: "keineBewertbarenKinder",
    })
  })
})

describe("a whole that has nothing to judge", () => {
  test.each([
    [[], "keineBewertbarenKinder"],
    [["kontext", "kontext"], "nurKontext"],
    [["kontext", "nurTendenz", "aufgehoben"], "nurKontext"],
    [["nurTendenz"], "nurTendenz"],
    [["aufgehoben", "abgeloest"], "aufgehoben"],
  ] as const)("because of %o says %s (R-02, R-09)", (gruende, grund) => {
    const leer = summe(gruende.map((g, i) => ({ ...kind, id: `k-${i}`, ampel: "kontext", grund: g })))
    expect([leer.ampel, leer.grund, leer.abdeckung]).toEqual(["nichtBewertbar", grund, 0])
    expect(leer.fortschritt).toEqual({ _tag: "KeinWert", grund: "keineBewertbarenKinder" })
  })
})

describe("the light of a whole", () => {
  it("is that of S over E, both over the assessable children of which something is expected (R-04)", () => {
    const { fortschritt, erwartung, verhaeltnis, ampel } = summe([
      { ...gut, c: 0.4, e: 0.5 },
      { ...schlecht, c: 0.2, e: 0.25, gewicht: 2, ampel: "imPlan" },
      { ...gut, id: "halten", c: 1, e: undefined },
    ])
    expect(istZahl(fortschritt)).toBeCloseTo((0.4 + 0.4 + 1) / 4, 12)
    expect(istZahl(erwartung)).toBeCloseTo(1 / 3, 12)
    expect(istZahl(verhaeltnis)).toBeCloseTo(0.8, 12)
    expect(ampel).toBe("gefaehrdet")
  })
  it("is none where nothing is expected of any child; its progress stands all the same (R-04)", () => {
    const halten = summe([{ ...gut, c: 0.5, e: undefined }])
    expect([halten.ampel, halten.grund, halten.fortschritt]).toEqual(["nichtBewertbar", "ohneErwartung", 0.5])
  })
  it("cannot be lifted by a child that is far beyond its goal: it counts as 1 (P-02, R-04)", () => {
    expect(
      summe([
        { ...gut, c: 1, e: 1 },
        { ...schlecht, c: 0.2, e: 1 },
      ]).ampel,
    ).toBe("kritisch")
  })
  it("is missed where the time of all is over and not all is reached, and reached where all is (R-04, B.5)", () => {
    const fertig = { isEndgueltig: true, e: 1 }
    expect(
      summe([
        { ...gut, ...fertig },
        { ...schlecht, ...fertig, c: 0.5, ampel: "verfehlt" },
      ]).ampel,
    ).toBe("verfehlt")
    expect(summe([{ ...gut, ...fertig }]).ampel).toBe("erreicht")
  })
  it("is not reached while a child of which nothing is expected is short of its goal (R-04)", () => {
    expect(summe([gut, { ...gut, id: "toleranz", c: 0.5, e: undefined, ampel: "gefaehrdet" }]).ampel).toBe("imPlan")
  })
  it("is by the policy schlechtestes that of the worst child, also where nothing is expected (R-05)", () => {
    const schlechtestes = { ...standard, zusammenfassung: "schlechtestes" } as const
    expect(summe([gut, schlecht], schlechtestes)).toMatchObject({ ampel: "kritisch", schlechtestes: "schlecht" })
    expect(summe([{ ...gut, e: undefined }], schlechtestes).ampel).toBe("imPlan")
    expect(summe([{ ...gut, ampel: "nichtBewertbar" }], schlechtestes).ampel).toBe("erreicht")
  })
  it("is by the policy anteil red from a third of red weight on (R-05, V-01)", () => {
    const anteil = { ...standard, zusammenfassung: "anteil" } as const
    const mit = (gewicht: number, rot: number) =>
      summe(
        [
          { ...gut, gewicht, e: 0.5 },
          { ...schlecht, gewicht: rot, c: 0.4, e: 0.5 },
        ],
        anteil,
      ).ampel
    expect([mit(2, 1), mit(0.2, 0.1), mit(2.01, 1)]).toEqual(["kritisch", "kritisch", "imPlan"])
  })
  it("goes by the ratio of the policy standard where a Konzept is judged by symbols: only a series has one (R-04, F-03)", () => {
    const symbole = { ...standard, richtlinie: "wettersymbol", schwellen: richtlinien.wettersymbol } as const
    const ganzes = summe([{ ...schlecht, c: 0.1, e: 0.5 }], symbole)
    expect([ganzes.ampel, ganzes.richtlinie, ganzes.schwellen.gruen]).toEqual(["kritisch", "standard", 0.95])
  })
})

// Helpers

const standard: Regeln = { richtlinie: "standard", schwellen: richtlinien.standard, zusammenfassung: "mittel" }
const summe = (liste: ReadonlyArray<Kind>, nach: Regeln = standard) => summarize(liste, nach)

const kind: Kind = {
  id: "k",
  gewicht: 1,
  ampel: "imPlan",
  c: undefined,
  e: undefined,
  grund: undefined,
  isEndgueltig: false,
}
const ohneDaten = { ampel: "keineDaten", grund: "keineBeobachtung" } as const
const gut: Kind = { ...kind, id: "gut", c: 1, e: 0.5 }
const schlecht: Kind = { ...kind, id: "schlecht", c: 0.2, e: 0.5, ampel: "kritisch" }

const ungezaehlt = ["kontext", "nurTendenz", "aufgehoben", "nurKontext", "abgeloest", "gewichtNull"] as const
const assessable = (liste: ReadonlyArray<Kind>) => liste.filter(({ c, gewicht }) => c !== undefined && gewicht > 0)

const ampeln: ReadonlyArray<Ampel> = [
  "erreicht",
  "verfehlt",
  "gegenlaeufig",
  "nochNichtFaellig",
  "imPlan",
  "gefaehrdet",
  "kritisch",
]
const anteil = fc.double({ min: 0, max: 1, noNaN: true })

/** Children that can be assessed, some without expectation, and children without data; a few weigh nothing. */
const kinder: fc.Arbitrary<ReadonlyArray<Kind>> = fc
  .array(
    fc.record({
      gewicht: fc.oneof({ weight: 6, arbitrary: fc.integer({ min: 1, max: 9 }) }, fc.constant(0)),
      ampel: fc.constantFrom(...ampeln),
      c: fc.option(anteil, { nil: undefined }),
      e: fc.option(anteil, { nil: undefined }),
      isEndgueltig: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((liste) =>
    liste.map((k, i) => ({
      ...k,
      id: `k-${i}`,
      ...(k.c === undefined ? ohneDaten : {}),
      grund: k.c === undefined ? ohneDaten.grund : undefined,
    })),
  )

const regeln: fc.Arbitrary<Regeln> = fc
  .record({
    richtlinie: fc.constantFrom("standard" as const, "abstand" as const, "wettersymbol" as const),
    zusammenfassung: fc.constantFrom<NonNullable<Bewertungsregeln["zusammenfassung"]>>(
      "mittel",
      "schlechtestes",
      "anteil",
    ),
  })
  .map((nach) => ({ ...nach, schwellen: richtlinien[nach.richtlinie] }))
