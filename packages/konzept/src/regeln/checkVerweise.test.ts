import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeKonzept } from "../decodeKonzept.ts"

describe("references", () => {
  it("of a sound Konzept all lead somewhere", () => {
    expect(pairsOf({})).toEqual([])
  })
  it.each<[zeiger: string, liste: string, teil: object]>([
    ["/oberziele/0/handlungsfeldId", "handlungsfelder", { oberziele: [{ id: "o", titel: "O", handlungsfeldId: "x" }] }],
    ["/ziele/0/handlungsfeldId", "handlungsfelder", { ziele: [{ id: "z", titel: "Z", handlungsfeldId: "x" }] }],
    ["/ziele/0/indikatorIds/1", "indikatoren", { ziele: [{ id: "z-1", titel: "Z", indikatorIds: ["i-1", "x"] }] }],
    [
      "/massnahmen/0/zielIds/0",
      "ziele",
      { massnahmen: [{ id: "m", titel: "M", lautKonzept: "geplant", zielIds: ["x"] }] },
    ],
    [
      "/massnahmen/0/handlungsfeldId",
      "handlungsfelder",
      { massnahmen: [{ id: "m", titel: "M", lautKonzept: "geplant", handlungsfeldId: "x" }] },
    ],
    [
      "/messgroessen/2/teile/0",
      "messgroessen",
      { messgroessen: [...messgroessen(), { id: "c", titel: "C", einheit: "personen", teile: ["x"] }] },
    ],
    [
      "/messgroessen/2/teile/0",
      "messgroessen",
      { messgroessen: [...messgroessen(), { id: "c", titel: "C", einheit: "personen", teile: ["i-1"] }] },
    ],
    ["/indikatoren/0/quelleId", "quellen", indikator({ quelleId: "x" })],
    ["/indikatoren/0/raumeinheit", "raumeinheiten", indikator({ raumeinheit: "x" })],
    ["/indikatoren/0/formel/messgroesse", "messgroessen", indikator({ formel: { art: "anzahl", messgroesse: "x" } })],
    [
      "/indikatoren/0/formel/zaehler",
      "messgroessen",
      indikator({ formel: { art: "anteil", zaehler: "x", nenner: "b" } }),
    ],
    [
      "/indikatoren/0/formel/nenner",
      "messgroessen",
      indikator({ formel: { art: "rate", zaehler: "a", nenner: "x", je: 1000 } }),
    ],
    ["/indikatoren/0/formel/a", "messgroessen", indikator({ formel: { art: "differenz", a: "x", b: "b" } })],
    ["/indikatoren/0/formel/b", "messgroessen", indikator({ formel: { art: "differenz", a: "a", b: "x" } })],
    ["/indikatoren/0/formel/gruppe", "messgroessen", indikator({ formel: { ...segregation, gruppe: "x" } })],
    ["/indikatoren/0/formel/gesamt", "messgroessen", indikator({ formel: { ...segregation, gesamt: "x" } })],
    ["/indikatoren/0/formel/raumeinheit", "raumeinheiten", indikator({ formel: { ...segregation, raumeinheit: "x" } })],
    [
      "/veroeffentlichungen/0/formel/indikator",
      "indikatoren",
      druck({ art: "indikator", indikator: "x", zeit: "2018" }),
    ],
    [
      "/veroeffentlichungen/0/formel/gebiet",
      "gebiete",
      druck({ art: "indikator", indikator: "i-1", zeit: "2018", gebiet: "x" }),
    ],
    [
      "/veroeffentlichungen/0/formel/groesse",
      groessen,
      druck({ art: "summe", groesse: "x", zeit: "2018", ueber: "geschlecht" }),
    ],
    [
      "/veroeffentlichungen/0/formel/groesse",
      groessen,
      druck({ art: "differenz", groesse: "x", von: "2017", bis: "2018" }),
    ],
    [
      "/veroeffentlichungen/0/formel/gebiet",
      "gebiete",
      druck({ art: "vielfaches", groesse: "a", von: "2017", bis: "2018", gebiet: "x" }),
    ],
    [
      "/veroeffentlichungen/0/formel/inAllen",
      "raumeinheiten",
      druck({ art: "richtung", groesse: "a", von: "2017", bis: "2018", behauptet: "steigend", inAllen: "x" }),
    ],
    [
      "/veroeffentlichungen/0/formel/unter/raumeinheit",
      "raumeinheiten",
      druck({ ...rang, unter: { raumeinheit: "x" } }),
    ],
    ["/veroeffentlichungen/0/formel/elemente/1", "gebiete", druck({ ...rang, elemente: ["01", "x"] })],
    ["/veroeffentlichungen/0/formel/groesse", groessen, druck({ ...rang, groesse: "x" })],
    ["/veroeffentlichungen/0/formel/bei", "veroeffentlichungen", druck({ art: "genannt", bei: "x" })],
  ])("to nothing are found: %s in %s", (zeiger, liste, teil) => {
    expect(befundeOf(teil)).toContainEqual(
      expect.objectContaining({
        code: "VerweisUnbekannt",
        wo: { zeiger },
        angaben: expect.objectContaining({ liste }),
      }),
    )
  })
  it("may name members of a Merkmal, which are no Gebiete", () => {
    expect(pairsOf(druck({ ...rang, unter: { merkmal: "geschlecht" }, elemente: ["weiblich"] }))).toEqual([])
  })
  it("suggest the id that was meant", () => {
    const [befund] = befundeOf({ ziele: [{ id: "z-1", titel: "Z", handlungsfeldId: "sprahce" }] })
    expect(befund?.angaben["naechste"]).toBe("sprache")
  })
})

describe("ids", () => {
  it("given twice in one list are found with both places", () => {
    expect(befundeOf({ ziele: [1, 2, 3].map(() => ({ id: "z", titel: "Z" })) })).toEqual(
      [1, 2].map((i) =>
        expect.objectContaining({
          code: "KennungDoppelt",
          wo: { zeiger: `/ziele/${i}/id` },
          angaben: { kennung: "z", erste: "/ziele/0/id" },
        }),
      ),
    )
  })
  it("of a Messgroesse and an Indikator may not be the same, for a value names either", () => {
    expect(pairsOf(indikator({ id: "a" }))).toContainEqual(["KennungDoppelt", "/indikatoren/0/id"])
  })
  it("of Gebiete may not be the same even in two Raumeinheiten", () => {
    const raumeinheiten = ["alt", "neu"].map((id) => ({ id, titel: id, gebiete: [{ id: "01", titel: "Nord" }] }))
    const kommune = { ags: "01001000", name: "Musterstadt", raumeinheiten }
    expect(pairsOf({ kommune, indikatoren: [] })).toContainEqual([
      "KennungDoppelt",
      "/kommune/raumeinheiten/1/gebiete/0/id",
    ])
  })
  it("may be the same in different lists", () => {
    expect(pairsOf({ ziele: [{ id: "sprache", titel: "Z" }] })).toEqual([])
  })
  it("may be called like parts of JavaScript", () => {
    expect(pairsOf({ ziele: ["constructor", "toString", "hasOwnProperty"].map((id) => ({ id, titel: id })) })).toEqual(
      [],
    )
  })
})

describe("parts of a Messgroesse", () => {
  it("may be parts of others, as long as none is part of itself", () => {
    fc.assert(
      fc.property(kanten, (paare) => {
        const teilOf = (i: number) => paare.flatMap(([von, bis]) => (von === i ? [bis] : []))
        const reachable = (von: number): ReadonlySet<number> => {
          const seen = new Set<number>()
          const visit = (i: number): void => {
            for (const teil of teilOf(i)) if (!seen.has(teil)) visit((seen.add(teil), teil))
          }
          visit(von)
          return seen
        }
        const liste = Array.from({ length: 6 }, (_, i) => ({
          id: `t${i}`,
          titel: "T",
          einheit: "personen",
          teile: teilOf(i).map((t) => `t${t}`),
        }))
        const erwartet = liste.flatMap((_, i) =>
          reachable(i).has(i) ? [["TeilSeinerSelbst", `/messgroessen/${i}/teile`]] : [],
        )
        // whether they overlap is asked elsewhere
        const paarig = pairsOf({ messgroessen: liste, indikatoren: [] }).filter(([code]) => code !== "TeilDoppelt")
        expect(paarig).toEqual(erwartet)
      }),
    )
  })
})

// Helpers

const groessen = "messgroessen oder indikatoren"
const segregation = { art: "segregationsindex", gruppe: "a", gesamt: "b", raumeinheit: "stadtteile" }
const rang = {
  art: "rang",
  groesse: "a",
  zeit: "2018",
  unter: { raumeinheit: "stadtteile" },
  elemente: ["01"],
  ordnung: "vomGroessten",
}
const kanten = fc.array(fc.tuple(fc.nat(5), fc.nat(5)), { maxLength: 10 })

function messgroessen(): ReadonlyArray<object> {
  return ["a", "b"].map((id) => ({ id, titel: id, einheit: "personen", merkmale: ["geschlecht"] }))
}
function indikator(teil: object): object {
  const basis = {
    id: "i-1",
    titel: "I",
    formel: { art: "berichtet" },
    einheit: "%",
    bewertung: "kontext",
    quelleId: "q",
  }
  return { indikatoren: [{ ...basis, ...teil }] }
}
function druck(formel: object): object {
  return { veroeffentlichungen: [{ id: "v-1", gedruckt: "ein Drittel", formel, stelle: { kapitel: "4" } }] }
}

const befundeOf = (teil: object) => {
  const plain = {
    format: "1",
    id: "musterstadt-2026",
    titel: "Integrationskonzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: {
      ags: "01001000",
      name: "Musterstadt",
      raumeinheiten: [{ id: "stadtteile", titel: "Stadtteile", gebiete: [{ id: "01", titel: "Nord" }] }],
    },
    quellen: [{ id: "q", titel: "Melderegister" }],
    handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
    messgroessen: messgroessen(),
    ...indikator({}),
    ...teil,
  }
  return Result.match(decodeKonzept(plain), { onSuccess: () => [], onFailure: ({ befunde }) => befunde })
}
const pairsOf = (teil: object) => befundeOf(teil).map(({ code, wo }) => [code, wo.zeiger])
