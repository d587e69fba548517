import { type Beobachtung, Datum } from "@zielwerk/konzept"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { evaluateKonzept } from "../evaluateKonzept.ts"
import { konzeptOf, wert } from "../musterstadt.test.ts"
import { istZahl, zahlOf } from "./frage.test.ts"

describe("a Ziel", () => {
  it("puts its Zielwerte and its Teilziele together, each with its own weight (R-01, R-02)", () => {
    const { ziele } = evaluate({
      ziele: [
        { id: "z", titel: "Ziel" },
        { id: "t", titel: "Teilziel", teilVonId: "z", gewicht: 3 },
      ],
      zielwerte: [zielwert("a", "z", { gewicht: 1 }), zielwert("b", "t")],
      werte: { a: 12, b: 18 },
    })
    const [z, t] = ziele.map(({ wirkung }) => wirkung.zusammenfassung)
    expect(istZahl(t?.fortschritt ?? 0)).toBeCloseTo(0.8, 12)
    expect(istZahl(z?.fortschritt ?? 0)).toBeCloseTo((0.2 + 3 * 0.8) / 4, 12)
    expect([z?.schlechtestes, z?.abdeckung]).toEqual(["a", 1])
  })
  it("keeps the verdict against a goal that was lowered, marked, and counts only the one in force (P-08)", () => {
    const { ziele } = evaluate({
      ziele: [{ id: "z", titel: "Ziel" }],
      zielwerte: [
        zielwert("alt", "z", { indikatorId: "a" }),
        zielwert("neu", "z", { indikatorId: "a", gueltigAb: "2024-01-01", vorgabe: { ...vorgabe, zahl: 15 } }),
      ],
      werte: { a: 15 },
    })
    const { zielwerte, zusammenfassung } = ziele[0]?.wirkung ?? fehlt()
    expect(zielwerte.map(({ id, ampel, abgeloestDurch }) => [id, ampel, abgeloestDurch])).toEqual([
      ["alt", "imPlan", "neu"],
      ["neu", "erreicht", undefined],
    ])
    expect(zielwerte[0]?.herleitung.regeln).toContain("P-08")
    expect(zusammenfassung).toMatchObject({
      fortschritt: 1,
      abdeckung: 1,
      jeAmpel: [{ ampel: "erreicht", anzahl: 1 }],
      ausgeschlossen: [{ id: "alt", grund: "abgeloest" }],
    })
  })
  it("counts a direction nowhere, with data or without (B.2, R-03)", () => {
    const mit = (werte: Werte) => {
      const { ziele } = evaluate({
        ziele: [{ id: "z", titel: "Ziel" }],
        zielwerte: [zielwert("a", "z"), zielwert("b", "z", { vorgabe: { art: "tendenz", richtung: "steigend" } })],
        werte,
      })
      return ziele[0]?.wirkung.zusammenfassung
    }
    for (const werte of [{ a: 15 }, { a: 15, b: 3 }])
      expect(mit(werte)).toMatchObject({ abdeckung: 1, ausgeschlossen: [{ id: "b", grund: "nurTendenz" }] })
  })
  it("counts a threshold as met or not met, so that it is judged and covered (R-02, R-03)", () => {
    const schwelle = { vorgabe: { art: "schwelle", vergleich: "mindestens", zahl: 10, frist: "2025" } }
    const mit = (v: number) => {
      const zielwerte = [zielwert("a", "z", schwelle)]
      const { ziele } = evaluate({ ziele: [{ id: "z", titel: "Ziel" }], zielwerte, werte: { a: v } })
      const { ampel, fortschritt, abdeckung } = ziele[0]?.wirkung.zusammenfassung ?? fehlt()
      return [ampel, fortschritt, abdeckung]
    }
    expect([mit(11), mit(9)]).toEqual([
      ["erreicht", 1, 1],
      ["verfehlt", 0, 1],
    ])
  })
  it("without anything is empty, not 0 (R-09)", () => {
    const { ziele, befunde } = evaluate({ ziele: [{ id: "z", titel: "Ziel" }], zielwerte: [], werte: {} })
    expect(ziele[0]?.wirkung.zusammenfassung).toMatchObject({
      ampel: "nichtBewertbar",
      grund: "keineBewertbarenKinder",
      fortschritt: { _tag: "KeinWert", grund: "keineBewertbarenKinder" },
    })
    expect(befunde.map(({ code }) => code)).toEqual(["ZielOhneMassnahme", "ZielOhneIndikator"])
  })
})

describe("above the Ziele", () => {
  const zwei = {
    handlungsfelder: [
      { id: "h", titel: "Feld" },
      { id: "u", titel: "Unterfeld", teilVonId: "h" },
    ],
    oberziele: [
      { id: "s-1", titel: "Oberziel 1" },
      { id: "s-2", titel: "Oberziel 2" },
      { id: "f", titel: "des Felds", handlungsfeldId: "h" },
    ],
    ziele: [
      { id: "z-1", titel: "A", handlungsfeldId: "h", oberziele: [{ oberzielId: "s-1" }, { oberzielId: "s-2" }] },
      { id: "z-2", titel: "B", handlungsfeldId: "u", oberziele: [{ oberzielId: "s-2" }] },
    ],
    zielwerte: [zielwert("a", "z-1"), zielwert("b", "z-2")],
    werte: { a: 12, b: 18 },
  }
  it("a Ziel of several Oberziele counts fully for each, and once for the whole (R-06)", () => {
    const { oberziele, gesamt } = evaluate(zwei)
    expect(oberziele.map(({ wirkung }) => rund(wirkung.fortschritt))).toEqual([0.2, 0.5, 0.5])
    expect([rund(gesamt.wirkung.fortschritt), gesamt.wirkung.jeAmpel.reduce((s, { anzahl }) => s + anzahl, 0)]).toEqual(
      [0.5, 2],
    )
  })
  it("a Handlungsfeld counts its Ziele and, as one, each Unterfeld; its Oberziel the Ziele of both (R-02)", () => {
    const { handlungsfelder, oberziele } = evaluate(zwei)
    expect(handlungsfelder.map(({ id, wirkung }) => [id, rund(wirkung.fortschritt)])).toEqual([
      ["h", 0.5],
      ["u", 0.8],
    ])
    expect(oberziele.map(({ id, zielIds }) => [id, zielIds])).toEqual([
      ["s-1", ["z-1"]],
      ["s-2", ["z-1", "z-2"]],
      ["f", ["z-1", "z-2"]],
    ])
  })
  it("a Teilziel is counted through its Ziel, not a second time beside it (R-06)", () => {
    const { gesamt } = evaluate({
      ...zwei,
      ziele: [...zwei.ziele, { id: "t", titel: "Teil", teilVonId: "z-1", handlungsfeldId: "h" }],
      zielwerte: [...zwei.zielwerte, zielwert("c", "t")],
      werte: { ...zwei.werte, c: 14 },
    })
    expect(gesamt.wirkung.jeAmpel.reduce((s, { anzahl }) => s + anzahl, 0)).toBe(2)
    expect(rund(gesamt.wirkung.fortschritt)).toBe(0.55)
  })
  it("a Ziel of which too little is known does not speak for it one level higher (R-03)", () => {
    const { ziele, gesamt } = evaluate({
      ziele: [{ id: "z", titel: "Ziel" }],
      zielwerte: ["a", "b", "c"].map((id) => zielwert(id, "z")),
      werte: { a: 20 },
    })
    expect(ziele[0]?.wirkung.zusammenfassung).toMatchObject({ ampel: "unvollstaendig", fortschritt: 1 })
    expect(gesamt.wirkung).toMatchObject({
      ampel: "unvollstaendig",
      abdeckung: 0,
      ausgeschlossen: [{ id: "z", grund: "zuWenigAbdeckung" }],
    })
  })
  it("a chain of Teilziele of any length is put together from below (R-10)", () => {
    const tiefe = 300
    const kette = Array.from({ length: tiefe }, (_, i) => ({
      id: `z-${i}`,
      titel: `Ziel ${i}`,
      ...(i === 0 ? {} : { teilVonId: `z-${i - 1}` }),
    }))
    for (const ziele of [kette, kette.toReversed()]) {
      const { gesamt } = evaluate({ ziele, zielwerte: [zielwert("a", `z-${tiefe - 1}`)], werte: { a: 17 } })
      expect(rund(gesamt.wirkung.fortschritt)).toBe(0.7)
    }
  })
  it("progress stays between the least and the most of the Zielwerte at every height (R-02)", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.integer({ min: 10, max: 20 })), { minLength: 1, maxLength: 8 }),
        (liste) => {
          const namen = liste.map((_, i) => `zw-${i}`)
          const { gesamt } = evaluate({
            ziele: [0, 1, 2, 3].map((i) => ({
              id: `z-${i}`,
              titel: "Ziel",
              ...(i > 1 ? { teilVonId: `z-${i - 2}` } : {}),
            })),
            zielwerte: liste.map(([ziel], i) => zielwert(namen[i] ?? "", `z-${ziel}`)),
            werte: Object.fromEntries(liste.map(([, v], i) => [namen[i] ?? "", v])),
            bewertungsregeln: { mindestabdeckung: 0 },
          })
          const cs = liste.map(([, v]) => (v - 10) / 10)
          const S = istZahl(gesamt.wirkung.fortschritt)
          expect(S).toBeGreaterThanOrEqual(Math.min(...cs) - 1e-12)
          expect(S).toBeLessThanOrEqual(Math.max(...cs) + 1e-12)
        },
      ),
      { numRuns: 40 },
    )
  })
})

describe("the policy", () => {
  const mit = (bewertungsregeln: object, mehr: Readonly<Record<string, unknown>> = {}) => {
    const { ziele } = evaluate({
      ziele: [{ id: "z", titel: "Ziel" }],
      zielwerte: [zielwert("a", "z", mehr)],
      werte: { a: 13 },
      bewertungsregeln,
    })
    const { zielwerte, zusammenfassung } = ziele[0]?.wirkung ?? fehlt()
    return { zielwert: zielwerte[0] ?? fehlt(), zusammenfassung }
  }
  it("is one for the whole Konzept, a Zielwert may have its own, and both stand in the result (B.5)", () => {
    expect(mit({}).zielwert).toMatchObject({ ampel: "kritisch", richtlinie: "standard", schwellen: { gruen: 0.95 } })
    expect(mit({ richtlinie: "abstand" })).toMatchObject({
      zielwert: { ampel: "imPlan", richtlinie: "abstand", schwellen: { gruen: -0.2, gelb: -0.4 } },
      zusammenfassung: { ampel: "imPlan", richtlinie: "abstand", schwellen: { gruen: -0.2 } },
    })
    expect(mit({}, { richtlinie: "abstand" })).toMatchObject({
      zielwert: { ampel: "imPlan", richtlinie: "abstand", schwellen: { gruen: -0.2 } },
      zusammenfassung: { ampel: "kritisch", richtlinie: "standard" },
    })
  })
  it("of symbols is for goals on a way; steps, thresholds and sums go by the usual ratio, and say so (F-03, F-04)", () => {
    const symbole = mit({ richtlinie: "wettersymbol" })
    expect(symbole.zielwert).toMatchObject({
      ampel: "nichtBewertbar",
      grund: "zuWenigePunkte",
      richtlinie: "wettersymbol",
    })
    expect(symbole.zusammenfassung.richtlinie).toBe("standard")
    const schritte = ["2021", "2022", "2023", "2024"].map((jahr, i) => ({
      titel: jahr,
      faellig: `${jahr}-12-31`,
      ...(i === 0 ? { erledigtAm: "2021-12-31" } : {}),
    }))
    const meilenstein = mit(
      { richtlinie: "wettersymbol" },
      { vorgabe: { art: "meilenstein", schritte, frist: "2030" } },
    )
    // a quarter done where all is due: a miss of 5 % would make that green
    expect(meilenstein.zielwert).toMatchObject({
      ampel: "kritisch",
      richtlinie: "standard",
      schwellen: { gruen: 0.95 },
    })
    expect(meilenstein.zusammenfassung.ampel).toBe("kritisch")
  })
  it("may have another grace and another least coverage (R-03, S-01)", () => {
    expect(mit({ karenzTage: 5, mindestabdeckung: 0.9 }).zielwert.schwellen).toMatchObject({
      karenzTage: 5,
      mindestabdeckung: 0.9,
    })
  })
})

describe("a sum of what is expected and what is not", () => {
  const band = { art: "halten", band: { von: 90, bis: 95 }, frist: "2024" }
  const nah = { art: "schwelle", vergleich: "mindestens", zahl: 5, frist: "2030" }

  it("compares with its expectation only those of which something is expected, on every level alike (R-04)", () => {
    // kept: 0 of 90 with weight 9, nothing expected by a time; on the way: 3 of 10 at 3 of 10
    const { ziele, gesamt } = evaluate({
      ziele: [{ id: "z", titel: "Ziel" }],
      zielwerte: [zielwert("a", "z", { gewicht: 9, vorgabe: band }), zielwert("b", "z")],
      werte: { a: 20, b: 15 },
    })
    const z = ziele[0]?.wirkung.zusammenfassung
    expect([rund(z?.fortschritt ?? 0), rund(z?.fortschrittMitErwartung ?? 0), rund(z?.erwartung ?? 0)]).toEqual([
      0.05, 0.5, 0.5,
    ])
    expect(gesamt.wirkung).toMatchObject({ ampel: z?.ampel, verhaeltnis: z?.verhaeltnis, fortschritt: z?.fortschritt })
    expect(z?.schlechtestes).toBe("a")
  })
  it("is not made green by a threshold that was met early (R-04)", () => {
    const { ziele } = evaluate({
      ziele: [{ id: "z", titel: "Ziel" }],
      zielwerte: [zielwert("a", "z", { vorgabe: nah }), zielwert("b", "z")],
      werte: { a: 20, b: 11 },
    })
    // (1 + 0.1) / (1 + 0.5), and not (1 + 0.1) / (0 + 0.5)
    const z = ziele[0]?.wirkung.zusammenfassung
    expect([rund(z?.verhaeltnis ?? 0), z?.ampel]).toEqual([rund(1.1 / 1.5), "kritisch"])
  })
  it("is final only when all below it are, on every level alike (B.5-6)", () => {
    const spaet = { ...vorgabe, frist: "2040" }
    const bald = { ...vorgabe, frist: "2025" }
    const zusammen = evaluate({
      ziele: [{ id: "z", titel: "Ziel" }],
      zielwerte: [zielwert("a", "z", { vorgabe: spaet }), zielwert("b", "z", { vorgabe: bald })],
      werte: { a: 25, b: 18 },
    })
    const getrennt = evaluate({
      ziele: [
        { id: "y", titel: "Ziel" },
        { id: "z", titel: "Ziel" },
      ],
      zielwerte: [zielwert("a", "y", { vorgabe: spaet }), zielwert("b", "z", { vorgabe: bald })],
      werte: { a: 25, b: 18 },
    })
    expect(getrennt.gesamt.wirkung).toMatchObject({
      ampel: zusammen.gesamt.wirkung.ampel,
      isEndgueltig: false,
      fortschritt: zusammen.gesamt.wirkung.fortschritt,
    })
  })
  it("leaves out what has no Turnus once its due is long past without a value (R-02)", () => {
    const am = (frist: string) =>
      evaluate({
        ziele: [{ id: "z", titel: "Ziel" }],
        zielwerte: [zielwert("a", "z", { vorgabe: { ...vorgabe, frist } })],
        werte: { a: 15 },
        stichtag: "2031-04-30",
      }).ziele[0]?.wirkung.zusammenfassung
    expect(am("2031-03")?.abdeckung).toBe(1)
    expect(am("2030")).toMatchObject({ ampel: "unvollstaendig", ausgeschlossen: [{ id: "a", grund: "veraltet" }] })
  })
})

describe("the Oberziel of a Handlungsfeld", () => {
  it("says what its Handlungsfeld says, however that is divided (R-06)", () => {
    const { handlungsfelder, oberziele } = evaluate({
      handlungsfelder: [
        { id: "f", titel: "Feld" },
        { id: "u", titel: "Unterfeld", teilVonId: "f" },
      ],
      oberziele: [{ id: "o", titel: "Oberziel", handlungsfeldId: "f" }],
      ziele: [
        { id: "x", titel: "X", handlungsfeldId: "f" },
        { id: "y", titel: "Y", handlungsfeldId: "u" },
        { id: "z", titel: "Z", handlungsfeldId: "u" },
      ],
      zielwerte: [zielwert("a", "x"), zielwert("b", "y"), zielwert("c", "z")],
      werte: { a: 11, b: 15, c: 20 },
    })
    expect(oberziele[0]?.wirkung).toEqual(handlungsfelder[0]?.wirkung)
  })
})

// Helpers

const vorgabe = { art: "steigern", ausgang: { zeit: "2020", zahl: 10 }, zahl: 20, frist: "2030" }

/** A Zielwert of the Indikator of its own name. */
function zielwert(id: string, zielId: string, mehr: Readonly<Record<string, unknown>> = {}) {
  return { id, zielId, indikatorId: id, vorgabe, ...mehr }
}

type Werte = Readonly<Record<string, number>>
interface Teile {
  readonly ziele: ReadonlyArray<object>
  readonly zielwerte: ReadonlyArray<{ readonly indikatorId: string }>
  readonly handlungsfelder?: ReadonlyArray<object>
  readonly oberziele?: ReadonlyArray<object>
  readonly bewertungsregeln?: object
  /** by Indikator, all of 2025 */
  readonly werte: Werte
  readonly stichtag?: string
}

const evaluate = ({
  werte,
  zielwerte,
  handlungsfelder = [],
  oberziele = [],
  stichtag = "2025-12-31",
  ...teile
}: Teile) => {
  const indikatoren = [...new Set([...zielwerte.map(({ indikatorId }) => indikatorId), ...Object.keys(werte)])]
  const konzept = konzeptOf({
    massnahmen: [],
    handlungsfelder,
    oberziele,
    zielwerte: zielwerte.map((z) => ("vorgabe" in z ? withoutIndikator(z) : z)),
    indikatoren: indikatoren.map((id) => ({
      id,
      titel: id,
      formel: { art: "berichtet" },
      einheit: "personen",
      bewertung: "kontext",
      quelleId: "register",
    })),
    ...teile,
  })
  const beobachtungen = Object.entries(werte).map(([id, zahl]): Beobachtung => wert(id, "2025", zahl))
  return evaluateKonzept({ konzept, beobachtungen, stichtag: Datum.make(stichtag) })
}

/** Milestones measure nothing. */
const withoutIndikator = <Z extends object>(z: Z): object => {
  const { indikatorId: _, ...rest } = z as Z & { readonly indikatorId?: string }
  return JSON.stringify(z).includes('"meilenstein"') ? rest : z
}

const rund = (mass: Parameters<typeof zahlOf>[0]): number => Math.round((zahlOf(mass) ?? Number.NaN) * 1e9) / 1e9
const fehlt = (): never => {
  throw new Error("there is one")
}
