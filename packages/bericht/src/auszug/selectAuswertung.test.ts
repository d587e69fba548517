import fc from "fast-check"
import { describe, expect, it } from "vitest"
import {
  konzeptOf,
  leeresKonzept,
  ohneFarbe,
  plainDrucke,
  plainIndikator,
  werteAus,
  wert,
} from "../musterstadt.test.ts"
import { renderAuswertung } from "../renderAuswertung.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { selectAuswertung } from "./selectAuswertung.ts"

const anyWahl = anyKommune.chain(({ konzept, beobachtungen }) => {
  const ids = [...konzept.oberziele, ...konzept.handlungsfelder, ...konzept.ziele].map(({ id }): string => id)
  return fc.record({
    konzept: fc.constant(konzept),
    auswertung: fc.constant(werteAus(konzept, beobachtungen)),
    ids: fc.subarray(ids, { minLength: 1 }),
  })
})

describe("what is chosen", () => {
  it("differs in nothing from the whole: no verdict, value, Befund or printed figure", () => {
    fc.assert(
      fc.property(anyWahl, ({ konzept, auswertung, ids }) => {
        const { auswertung: auszug } = selectAuswertung(konzept, auswertung, ids)
        for (const liste of listen) {
          const ganze = new Set<unknown>(auswertung[liste])
          expect(auszug[liste].filter((eintrag) => !ganze.has(eintrag))).toEqual([])
          // in the order of the whole
          expect(auswertung[liste].filter((eintrag) => new Set<unknown>(auszug[liste]).has(eintrag))).toEqual(
            auszug[liste],
          )
        }
        const { regelwerk, stichtag, konzept: welches } = auswertung
        expect(auszug).toMatchObject({ regelwerk, stichtag, konzept: welches, auswahl: ids })
        expect(auszug).not.toHaveProperty("gesamt")
      }),
    )
  })

  it("is there, with all Ziele and Oberziele below it, and nothing else", () => {
    fc.assert(
      fc.property(anyWahl, ({ konzept, auswertung, ids }) => {
        const { auswertung: auszug } = selectAuswertung(konzept, auswertung, ids)
        const felder = konzept.handlungsfelder.filter(({ id }) => ids.includes(id)).map(({ id }): string => id)
        const oberziele = konzept.oberziele.filter(
          ({ id, handlungsfeldId = "" }) => ids.includes(id) || felder.includes(handlungsfeldId),
        )
        const unterOberzielen = auswertung.oberziele
          .filter(({ id }) => oberziele.some((oberziel) => oberziel.id === id))
          .flatMap(({ zielIds }): ReadonlyArray<string> => zielIds)
        const ziele = konzept.ziele.filter(
          ({ id, handlungsfeldId = "" }) =>
            ids.includes(id) || felder.includes(handlungsfeldId) || unterOberzielen.includes(id),
        )
        expect(idsOf(auszug.handlungsfelder)).toEqual(felder)
        expect(idsOf(auszug.oberziele)).toEqual(idsOf(oberziele))
        expect(idsOf(auszug.ziele)).toEqual(idsOf(ziele))
        const indikatorIds = auszug.ziele.flatMap(({ wirkung }): ReadonlyArray<string> => wirkung.indikatorIds)
        expect(new Set(idsOf(auszug.indikatoren))).toEqual(new Set(indikatorIds))
      }),
    )
  })

  it("chosen once more is the same, and everything chosen is the whole but for its sum", () => {
    fc.assert(
      fc.property(anyWahl, ({ konzept, auswertung, ids }) => {
        const einmal = selectAuswertung(konzept, auswertung, ids)
        expect(selectAuswertung(einmal.konzept, einmal.auswertung, ids)).toEqual(einmal)
        expect(selectAuswertung(konzept, auswertung, [])).toEqual({ konzept, auswertung })
        const alle = [...konzept.oberziele, ...konzept.handlungsfelder, ...konzept.ziele].map(({ id }): string => id)
        const { auswertung: auszug } = selectAuswertung(konzept, auswertung, alle)
        for (const liste of ["ziele", "handlungsfelder", "oberziele"] as const)
          expect(auszug[liste]).toEqual(auswertung[liste])
        expect(auszug.befunde).toEqual(auswertung.befunde)
      }),
    )
  })

  it("is what the tree shows, in its Handlungsfelder", () => {
    fc.assert(
      fc.property(anyWahl, ({ konzept, auswertung, ids }) => {
        const ausschnitt = selectAuswertung(konzept, auswertung, ids)
        const text = renderAuswertung(ausschnitt.konzept, ausschnitt.auswertung, ohneFarbe)
        const { ziele, handlungsfelder, massnahmen } = ausschnitt.konzept
        expect(idsOf(ziele)).toEqual(idsOf(ausschnitt.auswertung.ziele))
        for (const { handlungsfeldId } of ziele)
          if (handlungsfeldId !== undefined) expect(idsOf(handlungsfelder)).toContain(handlungsfeldId)
        const getan = new Set(
          [...ausschnitt.auswertung.ziele, ...ausschnitt.auswertung.handlungsfelder, ...ausschnitt.auswertung.oberziele]
            .flatMap(({ umsetzung }) => umsetzung.massnahmen)
            .map(({ id }): string => id),
        )
        expect(new Set(idsOf(massnahmen))).toEqual(getan)
        expect(text).toContain("\nAuswahl: „")
        expect(text).not.toContain("Das ganze Konzept")
      }),
    )
  })
})

describe("parts of parts", () => {
  const konzept = leeresKonzept({
    handlungsfelder: [
      { id: "f", titel: "Bildung" },
      { id: "f-1", titel: "Sprache", teilVonId: "f" },
      { id: "g", titel: "Wohnen" },
    ],
    oberziele: [{ id: "o", titel: "Lernen", handlungsfeldId: "f-1" }],
    ziele: [
      { id: "z", titel: "Lesen", handlungsfeldId: "f-1" },
      { id: "z-1", titel: "Im Viertel", handlungsfeldId: "g", teilVonId: "z" },
      { id: "z-11", titel: "Im Hof", teilVonId: "z-1" },
      { id: "y", titel: "Garten", handlungsfeldId: "g", oberziele: [{ oberzielId: "o" }] },
      { id: "x", titel: "Dach", handlungsfeldId: "g" },
    ],
  })
  it.each([
    ["f", { felder: ["f", "f-1"], oberziele: ["o"], ziele: ["z", "z-1", "z-11", "y"], gezeigt: ["f", "f-1", "g"] }],
    ["o", { felder: [], oberziele: ["o"], ziele: ["z", "z-1", "z-11", "y"], gezeigt: ["f", "f-1", "g"] }],
    ["z-1", { felder: [], oberziele: [], ziele: ["z-1", "z-11"], gezeigt: ["g"] }],
    ["g", { felder: ["g"], oberziele: [], ziele: ["z-1", "z-11", "y", "x"], gezeigt: ["g"] }],
    ["gibt-es-nicht", { felder: [], oberziele: [], ziele: [], gezeigt: [] }],
  ])("of %s are chosen with it", (id, erwartet) => {
    const ausschnitt = selectAuswertung(konzept, werteAus(konzept), [id])
    const { handlungsfelder, oberziele, ziele } = ausschnitt.auswertung
    expect({
      felder: idsOf(handlungsfelder),
      oberziele: idsOf(oberziele),
      ziele: idsOf(ziele),
      gezeigt: idsOf(ausschnitt.konzept.handlungsfelder),
    }).toEqual(erwartet)
  })
})

describe("printed figures", () => {
  it("stay where they are about an Indikator that stays, or what it is made of", () => {
    const konzept = konzeptOf({
      indikatoren: ["anteil", "saldo", "segregation"].map((id) => plainIndikator(id)),
      ziele: [
        { id: "z-1", titel: "Kurse", indikatorIds: ["anteil"] },
        { id: "z-2", titel: "Zuzug", indikatorIds: ["saldo"] },
      ],
      veroeffentlichungen: plainDrucke([
        { formel: { art: "indikator", indikator: "anteil", zeit: "2010" } },
        { formel: { art: "differenz", groesse: "zugewanderte", von: "2010", bis: "2020" } },
        { formel: { art: "differenz", groesse: "zuzuege", von: "2010", bis: "2020" } },
        { formel: { art: "genannt" } },
      ]),
    })
    const auswertung = werteAus(konzept, [wert("zugewanderte", "2010", 5), wert("zuzuege", "2010", 7)])
    const figuren = (id: string) => idsOf(selectAuswertung(konzept, auswertung, [id]).auswertung.veroeffentlichungen)
    expect([figuren("z-1"), figuren("z-2")]).toEqual([["v-1", "v-2"], ["v-3"]])
  })
})

// Helpers

const listen = ["indikatoren", "ziele", "handlungsfelder", "oberziele", "befunde", "veroeffentlichungen"] as const

function idsOf(eintraege: ReadonlyArray<{ readonly id: string }>): ReadonlyArray<string> {
  return eintraege.map(({ id }) => id)
}
