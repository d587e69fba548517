import { befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { readYaml } from "./readKonzept.ts"

describe("readYaml", () => {
  it("returns the values without judging them, and the way to their places", () => {
    const inhalt = Result.getOrThrow(readYaml("a.yaml", "zahl: 7\nliste:\n  - id: x\n", checkZahl))
    expect(inhalt.wert).toEqual({ zahl: 7, liste: [{ id: "x" }] })
    expect(checkZahl().map(inhalt.locate)).toMatchObject([{ wo: { datei: "a.yaml", zeile: 1, spalte: 7 } }])
  })
  it("puts faults of the content beside those that only the file shows, in the order of the file", () => {
    const ergebnis = readYaml("a.yaml", "zahl: 7\na: 1\na: 2\n", checkZahl)
    const befunde = Result.isFailure(ergebnis) ? ergebnis.failure.befunde : []
    expect(befunde.map(({ code, wo }) => [code, wo.zeile])).toEqual([
      ["TypFalsch", 1],
      ["SchluesselDoppelt", 3],
    ])
  })
  it("asks nothing of the content where the syntax is broken", () => {
    const check = () => {
      throw new Error("it should not be asked")
    }
    expect(Result.isFailure(readYaml("a.yaml", "a: [", check))).toBe(true)
  })
})

// Helpers

const checkZahl = () => [befund("TypFalsch", { zeiger: "/zahl" }, { feld: "zahl", erwartet: "Text", gefunden: "7" })]
