import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeKonzept } from "../decodeKonzept.ts"
import { decodeSoweit } from "../decodeSoweit.ts"
import type { Konzept } from "../Konzept.ts"
import { checkFortschreibung } from "./checkFortschreibung.ts"
import { checkVorgaenger } from "./checkVorgaenger.ts"

describe("parts of parts", () => {
  it.each([
    ["handlungsfelder", {}],
    ["ziele", {}],
    ["akteure", { art: "intern" }],
  ])("of %s never come back to themselves", (liste, teil) => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(5)), { minLength: 6, maxLength: 6 }), (ueber) => {
        const eintraege = ueber.map((oben, i) => ({
          id: `e${i}`,
          titel: `E${i}`,
          ...teil,
          ...(oben === null ? {} : { teilVonId: `e${oben}` }),
        }))
        const isKreis = (start: number) => {
          let i: number | null | undefined = ueber[start]
          for (let n = 0; n < 6 && i !== null && i !== undefined; n++, i = ueber[i]) if (i === start) return true
          return false
        }
        const erwartet = eintraege.flatMap((_, i) => (isKreis(i) ? [`TeilSeinerSelbst /${liste}/${i}/teilVonId`] : []))
        expect(befundeOf({ [liste]: eintraege })).toEqual(erwartet)
      }),
    )
  })
})

describe("the edition's own number of Ziele per Handlungsfeld", () => {
  it("is a hint where a field has more or fewer, Teilziele not counted", () => {
    fc.assert(
      fc.property(fc.nat(6), fc.nat(3), (anzahl, teilziele) => {
        const ziele = Array.from({ length: anzahl }, (_, i) => ({ id: `z${i}`, titel: "Z", handlungsfeldId: "h" }))
        const teile = Array.from({ length: anzahl === 0 ? 0 : teilziele }, (_, i) => ({
          id: `t${i}`,
          titel: "T",
          handlungsfeldId: "h",
          teilVonId: "z0",
        }))
        const plain = {
          vorgaben: { zieleJeHandlungsfeld: { von: 2, bis: 4 } },
          handlungsfelder: [{ id: "h", titel: "H" }],
          ziele: [...ziele, ...teile],
        }
        expect(befundeOf(plain)).toEqual(anzahl >= 2 && anzahl <= 4 ? [] : ["ZieleJeHandlungsfeld /handlungsfelder/0"])
      }),
    )
  })
  it("counts the Ziele of Unterfelder for the field above, and asks nothing where no number is named", () => {
    const handlungsfelder = [
      { id: "h", titel: "H" },
      { id: "u", titel: "U", teilVonId: "h" },
      { id: "v", titel: "V", teilVonId: "u" },
    ]
    const mit = (anzahl: number) => ({
      vorgaben: { zieleJeHandlungsfeld: { von: 2, bis: 4 } },
      handlungsfelder,
      ziele: Array.from({ length: anzahl }, (_, i) => ({
        id: `z${i}`,
        titel: "Z",
        handlungsfeldId: i % 2 ? "u" : "v",
      })),
    })
    expect(befundeOf(mit(3))).toEqual([])
    expect([0, 7].flatMap((anzahl) => befundeOf(mit(anzahl)))).toEqual(
      [1, 2].map(() => "ZieleJeHandlungsfeld /handlungsfelder/0"),
    )
    expect(befundeOf({ vorgaben: { zieleJeHandlungsfeld: { von: 4, bis: 2 } } })).toEqual([
      "WertUngueltig /vorgaben/zieleJeHandlungsfeld",
    ])
    expect(befundeOf({ handlungsfelder: [{ id: "h", titel: "H" }] })).toEqual([])
  })
})

describe("a Massnahme", () => {
  it.each([
    ["2026", "2025", true],
    ["2026-02", "2026-01-31", true],
    ["2026-02", "2026", false],
    ["2026", "2026", false],
    ["ohneAngabe", "2026", false],
  ])("from %s to %s ends before it begins: %s", (beginn, ende, isVertauscht) => {
    const massnahmen = [{ id: "m", titel: "M", beginn, ende }]
    expect(befundeOf({ massnahmen })).toEqual(isVertauscht ? ["ZeitraumVertauscht /massnahmen/0/ende"] : [])
  })
})

describe("an edge between editions", () => {
  const viele = (anzahl: number, wort: string) => Array.from({ length: anzahl }, (_, i) => `${wort}${i}`)
  it("joins as many entries as its word says", () => {
    const muster: { readonly [wandel: string]: (von: number, nach: number) => boolean } = {
      uebernommen: (von, nach) => von === 1 && nach === 1,
      geaendert: (von, nach) => von === 1 && nach === 1,
      neu: (von, nach) => von === 0 && nach === 1,
      geteilt: (von, nach) => von === 1 && nach > 1,
      zusammengefuehrt: (von, nach) => von > 1 && nach === 1,
      entfallen: (von, nach) => von === 1 && nach === 0,
    }
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(muster)), fc.nat(3), fc.nat(3), (wandel, von, nach) => {
        const kante = { nomen: "ziel", wandel, von: viele(von, "alt"), nach: viele(nach, "z") }
        const plain = {
          vorgaengerId: "alt",
          ziele: viele(3, "z").map((id) => ({ id, titel: id })),
          kontinuitaet: [kante],
        }
        expect(befundeOf(plain)).toEqual(
          muster[wandel]?.(von, nach) === true ? [] : ["KantePasstNicht /kontinuitaet/0"],
        )
      }),
    )
  })
  it("counts an id that is written twice once, and no entry comes about twice", () => {
    const kante = { nomen: "ziel", wandel: "zusammengefuehrt", von: ["a", "a"], nach: ["z"] }
    const plain = { vorgaengerId: "alt", ziele: [{ id: "z", titel: "Z" }] }
    expect(befundeOf({ ...plain, kontinuitaet: [kante] })).toEqual(["KantePasstNicht /kontinuitaet/0"])
    const neu = { nomen: "ziel", wandel: "neu", nach: ["z"] }
    const uebernommen = { nomen: "ziel", wandel: "uebernommen", von: ["a"], nach: ["z"] }
    expect(befundeOf({ ...plain, kontinuitaet: [neu, uebernommen] })).toEqual(["KanteDoppelt /kontinuitaet/1"])
  })
  it("that leads back needs a former edition, which is another one", () => {
    const kontinuitaet = [{ nomen: "ziel", wandel: "entfallen", von: ["a"] }]
    expect(befundeOf({ kontinuitaet })).toEqual(["VorgaengerFehlt /kontinuitaet/0"])
    expect(befundeOf({ vorgaengerId: "musterstadt-2026", kontinuitaet })).toEqual(["VorgaengerFehlt /kontinuitaet/0"])
    expect(befundeOf({ vorgaengerId: "alt", kontinuitaet })).toEqual([])
  })
  it("leads to an entry of this edition, of the noun that it names", () => {
    const plain = { ziele: [{ id: "z", titel: "Z" }], kontinuitaet: [{ nomen: "gremium", wandel: "neu", nach: ["z"] }] }
    expect(befundeOf(plain)).toEqual(["VerweisUnbekannt /kontinuitaet/0/nach/0"])
  })
  it("leads back to an entry of the former edition", () => {
    const alt = konzeptOf({ id: "alt", ziele: [{ id: "z-alt", titel: "Z" }], gremien: [{ id: "kreis", titel: "K" }] })
    const kanteVon = (von: string) =>
      konzeptOf({
        vorgaengerId: "alt",
        ziele: [{ id: "z", titel: "Z" }],
        kontinuitaet: [{ nomen: "ziel", wandel: "geaendert", von: [von], nach: ["z"] }],
      })
    expect(checkVorgaenger(kanteVon("z-alt"), alt)).toEqual([])
    expect(checkVorgaenger(kanteVon("kreis"), alt).map(({ code, wo }) => `${code} ${wo.zeiger}`)).toEqual([
      "VerweisUnbekannt /kontinuitaet/0/von/0",
    ])
    expect(checkVorgaenger(konzeptOf({}), alt).map(({ code }) => code)).toEqual(["VorgaengerFalsch"])
  })
})

describe("decided wording", () => {
  const ziele = [{ id: "z", titel: "Kurse ausbauen", text: "Mehr Kurse am Abend." }]
  const fassung = (zustand: string, teil: object = {}) => konzeptOf({ zustand, ziele, ...teil })
  it.each(["beschlossen", "inKraft", "inFortschreibung", "abgeloest"])("of an edition that is %s stays", (zustand) => {
    expect(checkFortschreibung(fassung(zustand), fassung(zustand))).toEqual([])
    const anders = fassung(zustand, { ziele: [{ ...ziele[0], text: "Mehr Kurse." }] })
    expect(checkFortschreibung(fassung(zustand), anders)).toMatchObject([
      {
        code: "BeschlossenerTextGeaendert",
        wo: { zeiger: "/ziele/0/text" },
        angaben: { war: "„Mehr Kurse am Abend.“", ist: "„Mehr Kurse.“" },
      },
    ])
  })
  it("may not vanish either", () => {
    const befunde = checkFortschreibung(fassung("beschlossen"), fassung("beschlossen", { ziele: [] }))
    expect(befunde.map(({ wo, angaben }) => [wo.zeiger, angaben["feld"]])).toEqual([
      ["/ziele", "titel"],
      ["/ziele", "text"],
    ])
  })
  it("of a draft is free, and so is another edition, and so are Massnahmen", () => {
    const leer = { ziele: [] }
    expect(checkFortschreibung(fassung("entwurf"), fassung("entwurf", leer))).toEqual([])
    expect(
      checkFortschreibung(fassung("beschlossen", leer), fassung("beschlossen")).map(({ wo }) => wo.zeiger),
    ).toEqual(["/ziele/0/titel", "/ziele/0/text"])
    expect(checkFortschreibung(fassung("beschlossen"), fassung("entwurf", { ...leer, id: "neu" }))).toEqual([])
    const massnahmen = [{ id: "m", titel: "M" }]
    expect(checkFortschreibung(fassung("beschlossen", { massnahmen }), fassung("beschlossen"))).toEqual([])
  })
})

describe("an AGS", () => {
  const agsOf = (ags: unknown) => decodeSoweit(plainOf({ kommune: { ags, name: "Musterstadt" } }))
  it("that lost its leading zero is repaired, with a warning at its place", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000, max: 9_999_999 }), (zahl) => {
        const { konzept, befunde } = agsOf(String(zahl))
        expect(konzept?.kommune.ags).toBe(`0${zahl}`)
        expect(befunde.map(({ code, schwere, wo }) => [code, schwere, wo.zeiger])).toEqual([
          ["AgsErgaenzt", "warnung", "/kommune/ags"],
        ])
      }),
    )
  })
  it.each(["17001000", "00001000", "100100", "0100100", "010010000", "0100100x", "", 1001000])(
    "that is none stays one: %j",
    (ags) => {
      const { konzept, befunde } = agsOf(ags)
      expect(konzept).toBeUndefined()
      expect(befunde.map(({ wo }) => wo.zeiger)).toContain("/kommune/ags")
      expect(befunde.map(({ code }) => code)).not.toContain("AgsErgaenzt")
    },
  )
  it("is one from each of the sixteen Länder", () => {
    for (let land = 1; land <= 16; land++) expect(agsOf(`${String(land).padStart(2, "0")}111000`).befunde).toEqual([])
  })
})

describe("an Indikator", () => {
  it.each(["formel", "einheit", "quelleId"])("without %s has a Befund of its own", (feld) => {
    const { [feld]: _, ...indikator } = {
      id: "i",
      titel: "I",
      formel: { art: "berichtet" },
      einheit: "%",
      bewertung: "kontext",
      quelleId: "q",
    } as { readonly [feld: string]: unknown }
    expect(befundeOf({ quellen: [{ id: "q", titel: "Q" }], indikatoren: [indikator] })).toEqual([
      `IndikatorUnvollstaendig /indikatoren/0/${feld}`,
    ])
  })
})

// Helpers

const plainOf = (teil: object) => ({
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept",
  fassung: "2026",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Musterstadt" },
  ...teil,
})
const konzeptOf = (teil: object): Konzept => Result.getOrThrow(decodeKonzept(plainOf(teil)))
const befundeOf = (teil: object) => decodeSoweit(plainOf(teil)).befunde.map(({ code, wo }) => `${code} ${wo.zeiger}`)
