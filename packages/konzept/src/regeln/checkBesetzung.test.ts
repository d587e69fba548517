import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { decodeKonzept } from "../decodeKonzept.ts"
import { checkBesetzung } from "./checkBesetzung.ts"

describe("a Gremium", () => {
  it("that keeps its rule of composition has no Befund, whatever the order of its seats", () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...vollstaendig], { minLength: vollstaendig.length }), (besetzung) => {
        expect(befundeOf(besetzung)).toEqual([])
      }),
    )
  })
  it("that does not say who sits there is not checked: what is left open is no fault", () => {
    expect(befundeOf(undefined)).toEqual([])
  })
  it("misses every seat that is taken out, at the rule that asks for it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...vollstaendig.keys()), (i) => {
        const { als, wer } = vollstaendig[i] ?? { als: "", wer: "" }
        const befunde = befundeOf(vollstaendig.filter((_, j) => j !== i))
        expect(befunde).toEqual([["SitzUnbesetzt", "/gremien/0/besetzung", als, wer]])
      }),
    )
  })
  it("has every Fraktion, not just some", () => {
    const besetzung = vollstaendig.filter(({ wer }) => wer !== "fraktion-b")
    expect(befundeOf(besetzung)).toEqual([["SitzUnbesetzt", "/gremien/0/besetzung", "mitglied", "fraktion-b"]])
  })
  it.each([1, 3])("has exactly as many of the Beirat as the rule says, not %i", (anzahl) => {
    const besetzung = vollstaendig.map((sitz) => (sitz.wer === "beirat" ? { ...sitz, anzahl } : sitz))
    expect(befundeOf(besetzung)).toEqual([["SitzzahlFalsch", "/gremien/0/besetzung", "mitglied", "beirat"]])
  })
  it("counts seats that are written one by one", () => {
    const besetzung = vollstaendig.flatMap((sitz) =>
      sitz.wer === "beirat" ? [1, 2].map(() => ({ als: sitz.als, wer: sitz.wer })) : [sitz],
    )
    expect(befundeOf(besetzung)).toEqual([])
  })
  it("does not mind what it has no rule for", () => {
    const [, ...ohneLeitung] = regeln
    expect(befundeOf([...vollstaendig, { als: "leitung", wer: "amt" }], ohneLeitung)).toEqual([])
    expect(befundeOf([{ als: "mitglied", wer: "amt" }], [])).toEqual([])
  })
  it("counts a part of a part for its whole, and a part that has a rule of its own for that", () => {
    const jugend = vollstaendig.map((sitz) =>
      sitz.wer === "fraktion-a" ? { ...sitz, wer: "fraktion-a-jugend" } : sitz,
    )
    expect(befundeOf(jugend)).toEqual([])
    const beide = [
      { als: "mitglied", wer: "fraktionen", anzahl: 1 },
      { als: "mitglied", wer: "fraktion-a", anzahl: 1 },
    ]
    const sitze = ["fraktion-a", "fraktion-b"].map((wer) => ({ als: "mitglied", wer }))
    expect(befundeOf(sitze, beide)).toEqual([])
  })
  it("counts the number of each part where each has seats", () => {
    const je = (anzahl: number) => [{ als: "mitglied", wer: "fraktionen", jeder: true, anzahl }]
    const sitze = ["fraktion-a", "fraktion-b"].map((wer) => ({ als: "mitglied", wer }))
    expect(befundeOf(sitze, je(1))).toEqual([])
    expect(befundeOf(sitze, je(2)).map(([code, , , wer]) => [code, wer])).toEqual([
      ["SitzzahlFalsch", "fraktion-a"],
      ["SitzzahlFalsch", "fraktion-b"],
    ])
  })
  it("says that it cannot tell whether every part is there where no parts are known", () => {
    expect(befundeOf([], [{ als: "mitglied", wer: "amt", jeder: true }]).map(([code]) => code)).toEqual([
      "TeileUnbekannt",
    ])
  })
  it("has nobody whom the rule does not know, also not an invited guest as a member", () => {
    expect(befundeOf([...vollstaendig, { als: "mitglied", wer: "amt" }])).toEqual([
      ["SitzNichtVorgesehen", "/gremien/0/besetzung/5", "mitglied", "amt"],
    ])
    expect(befundeOf([...vollstaendig, { als: "leitung", wer: "fraktion-a" }])).toEqual([
      ["SitzNichtVorgesehen", "/gremien/0/besetzung/5", "leitung", "fraktion-a"],
    ])
  })
})

// Helpers

const vollstaendig: ReadonlyArray<{ readonly als: string; readonly wer: string; readonly anzahl?: number }> = [
  { als: "leitung", wer: "buergermeisterin" },
  { als: "vertretung", wer: "beigeordneter" },
  { als: "mitglied", wer: "fraktion-a" },
  { als: "mitglied", wer: "fraktion-b" },
  { als: "mitglied", wer: "beirat", anzahl: 2 },
]

const akteur = (id: string, teilVonId?: string) => ({
  id,
  titel: id,
  art: "intern",
  ...(teilVonId === undefined ? {} : { teilVonId }),
})

const regeln: ReadonlyArray<object> = [
  { als: "leitung", wer: "buergermeisterin" },
  { als: "vertretung", wer: "beigeordneter" },
  { als: "mitglied", wer: "fraktionen", jeder: true },
  { als: "mitglied", wer: "beirat", anzahl: 2 },
  { als: "eingeladen", wer: "amt" },
]

const befundeOf = (besetzung: ReadonlyArray<object> | undefined, beteiligte = regeln) => {
  const konzept = decodeKonzept({
    format: "1",
    id: "musterstadt-2026",
    titel: "Integrationskonzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: { ags: "01001000", name: "Musterstadt" },
    akteure: [
      ...["buergermeisterin", "beigeordneter", "fraktionen", "amt"].map((id) => akteur(id)),
      akteur("fraktion-a", "fraktionen"),
      akteur("fraktion-b", "fraktionen"),
      akteur("fraktion-a-jugend", "fraktion-a"),
    ],
    gremien: [
      {
        id: "kommission",
        titel: "Kommission",
        beteiligte,
        ...(besetzung === undefined ? {} : { besetzung }),
      },
      { id: "beirat", titel: "beirat" },
    ],
  })
  return checkBesetzung(Result.getOrThrow(konzept)).map(({ code, wo, angaben }) => [
    code,
    wo.zeiger,
    angaben["als"],
    angaben["wer"],
  ])
}
