import { Konzept } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { findArt, listArten, listEigeneArten } from "./arten.ts"
import { vollesKonzept } from "./vollstadt.test.ts"

describe("the kinds of entries", () => {
  it("are those that the schema has, areas below", () => {
    expect(listArten().map(({ name }) => name)).toEqual([
      "quelle",
      "aussage",
      "beteiligungsschritt",
      "rolle",
      "oberziel",
      "handlungsfeld",
      "ziel",
      "massnahme",
      "zielgruppe",
      "akteur",
      "gremium",
      "messgroesse",
      "indikator",
      "zielwert",
      "veroeffentlichung",
      "kontinuitaet",
      "raumeinheit",
      "gebiet",
    ])
  })
  it("take in a new noun without a word here", () => {
    const Projekt = Schema.Struct({ id: Schema.String }).annotate({ identifier: "Projekt", title: "Projekt" })
    const neues = Schema.Struct({ ...Konzept.fields, projekte: Schema.Array(Projekt) })
    expect(listArten(neues).find(({ liste }) => liste === "projekte")).toMatchObject({
      name: "projekt",
      einzahl: "Projekt",
      mehrzahl: "Projekte",
    })
  })
  it("have names that people can read", () => {
    for (const { einzahl, mehrzahl } of listArten()) {
      expect(`${einzahl} ${mehrzahl}`).toMatch(/^\p{Lu}\p{L}+(?: \p{L}+)* \p{Lu}\p{L}+(?: \p{L}+)*$/u)
      expect(`${einzahl} ${mehrzahl}`).not.toMatch(/ae|oe|(?<!q)ue/iu)
    }
  })
})

describe("a kind is found", () => {
  const arten = listEigeneArten(vollesKonzept())
  it.each([
    ["ziel", "ziel"],
    ["Ziele", "ziel"],
    ["massnahme", "massnahme"],
    ["Maßnahmen", "massnahme"],
    ["MASSNAHMEN", "massnahme"],
    ["Messgröße", "messgroesse"],
    ["gedruckte zahlen", "veroeffentlichung"],
    ["veroeffentlichung", "veroeffentlichung"],
    ["Veröffentlichungen", "veroeffentlichung"],
    ["kontinuität", "kontinuitaet"],
    ["Leitziele", "oberziel"],
    ["oberziel", "oberziel"],
    ["Gremien", "gremium"],
  ])("by %s", (wort, name) => {
    expect(findArt(arten, wort)).toMatchObject({ name })
  })
  it.each([
    ["ziel", "ziel"],
    ["Ziele", "ziel"],
    ["maßnahmen", "massnahme"],
    ["Handlungsfeld", "handlungsfeld"],
    ["oberziele", "oberziel"],
    ["Handlungslinie", "ziel"],
  ])("by %s also where the Kommune calls other kinds so", (wort, name) => {
    const bezeichnungen = {
      oberziel: { einzahl: "Ziel", mehrzahl: "Ziele" },
      rolle: { einzahl: "Handlungsfeld", mehrzahl: "Maßnahmen" },
      ziel: { einzahl: "Handlungslinie", mehrzahl: "Handlungslinien" },
    }
    expect(findArt(listEigeneArten(vollesKonzept({ bezeichnungen })), wort)).toMatchObject({ name })
  })
  it.each([
    ["grmium", "gremium"],
    ["Massnamen", "massnahme"],
    ["leitzil", "oberziel"],
    ["", ""],
    ["xyz", ""],
    ["constructor", ""],
  ])("not by %j, but %j may be meant", (wort, naechste) => {
    expect(findArt(arten, wort)).toBe(naechste)
  })
})
