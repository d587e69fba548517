import * as Result from "effect/Result"
import { describe, expect, it } from "vitest"
import { decodeZielwerte } from "./decodeZielwerte.ts"

describe("decodeZielwerte", () => {
  it("returns the Zielwerte and the hint that goes with them", () => {
    const plain = { format: "1", hinweis: "Zur Veranschaulichung", zielwerte: [zielwert] }
    expect(decodeZielwerte(plain)).toEqual(Result.succeed(plain))
  })
  it.each([
    ["a file without a hint", { format: "1", zielwerte: [zielwert] }, [["AngabeFehlt", "/hinweis"]]],
    ["an empty list", { format: "1", hinweis: "x", zielwerte: [] }, [["AngabeFehlt", "/zielwerte/0"]]],
    [
      "several faults at once",
      { format: "1", hinweis: "", zielwert: [], zielwerte: [{ ...zielwert, zielId: "Ü", frist: "2027" }] },
      [
        ["AngabeUnbekannt", "/zielwert"],
        ["TextUngueltig", "/hinweis"],
        ["AngabeUnbekannt", "/zielwerte/0/frist"],
        ["KennungUngueltig", "/zielwerte/0/zielId"],
      ],
    ],
    ["what is no file at all", "jaNein", [["TypFalsch", ""]]],
  ])("says every fault of %s", (_, plain, erwartet) => {
    const ergebnis = decodeZielwerte(plain)
    const befunde = Result.isFailure(ergebnis) ? ergebnis.failure.befunde : []
    expect(befunde.map(({ code, wo }) => [code, wo.zeiger])).toEqual(erwartet)
    expect(Result.isFailure(ergebnis) ? ergebnis.failure.message.split("\n").length : 0).toBe(erwartet.length)
  })
})

// Helpers

const zielwert = { id: "zw-1", zielId: "kurse", vorgabe: { art: "jaNein", frist: "2027" } }
