import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { ablaeufe, type Ablaufname } from "../ablaeufe.ts"
import type { Wortlaut } from "./Wortlaut.ts"
import { wortlaute } from "./wortlaute.ts"
import { renameWortlaut } from "./renameWortlaut.ts"

const alle = (Object.keys(ablaeufe) as ReadonlyArray<Ablaufname>).flatMap((name) =>
  (["de", "en"] as const).map((sprache) => [name, sprache, wortlaute[name][sprache] as Wortlaut] as const),
)

describe.each(alle)("%s (%s)", (name, _, wortlaut) => {
  const { zustaende, pfeile } = ablaeufe[name]
  it("has words for each state, request and guard of the machine, and for nothing else", () => {
    expect(new Set(Object.keys(wortlaut.zustaende))).toEqual(new Set(zustaende))
    expect(new Set(Object.keys(wortlaut.antraege))).toEqual(new Set(pfeile.map(({ antrag }) => antrag)))
    const genannt = new Set<string>(pfeile.flatMap(({ pruefungen }) => pruefungen))
    for (const pruefung of genannt) expect(wortlaut.pruefungen).toHaveProperty(pruefung)
  })
  it("calls no two states and no two requests alike, and helps with whole sentences", () => {
    const titel = Object.values(wortlaut.zustaende).map((zustand) => zustand.titel)
    expect(titel).toEqual([...new Set(titel)])
    const knoepfe = Object.values(wortlaut.antraege)
    expect(knoepfe).toEqual([...new Set(knoepfe)])
    for (const satz of [
      ...Object.values(wortlaut.zustaende).map(({ hilfe }) => hilfe),
      ...Object.values(wortlaut.pruefungen),
    ])
      expect(satz).toMatch(/^\p{Lu}.{8,}\.$/su)
  })
})

describe("a Kommune that renames", () => {
  const { de } = wortlaute.massnahme
  it("changes titles and nothing else", () => {
    const eigene = renameWortlaut(de, {
      zustaende: { inUmsetzung: "läuft" },
      antraege: { "massnahme.starten": "Loslegen" },
    })
    expect(eigene).toEqual(
      Result.succeed({
        ...de,
        zustaende: { ...de.zustaende, inUmsetzung: { titel: "läuft", hilfe: de.zustaende.inUmsetzung.hilfe } },
        antraege: { ...de.antraege, "massnahme.starten": "Loslegen" },
      }),
    )
    expect(renameWortlaut(de, {})).toEqual(Result.succeed(de))
  })
  it("is told every name that does not exist and every title that would be there twice", () => {
    const eigene = renameWortlaut(de, {
      zustaende: { laufend: "läuft", toString: "x", pausiert: "beschlossen" },
      antraege: { starten: "Los" },
    })
    if (Result.isSuccess(eigene)) throw new Error("should be refused")
    expect(eigene.failure.befunde.map(({ code, wo }) => [code, wo.zeiger])).toEqual([
      ["WertUnbekannt", "/zustaende/laufend"],
      ["WertUnbekannt", "/zustaende/toString"],
      ["WertUnbekannt", "/antraege/starten"],
      ["TitelDoppelt", "/zustaende/pausiert"],
    ])
  })
  it("may swap two titles", () => {
    const getauscht = { pausiert: "in Umsetzung", inUmsetzung: "pausiert" }
    expect(Result.isSuccess(renameWortlaut(de, { zustaende: getauscht }))).toBe(true)
  })
})
