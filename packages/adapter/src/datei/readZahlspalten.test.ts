import * as Result from "effect/Result"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { readZahlspalten } from "./readZahlspalten.ts"

// Laws

it("reads what was written, with either separator, whatever stands in the other columns", () => {
  const zeilen = fc.array(
    fc.record({ zahl: fc.integer({ min: -99_999, max: 99_999 }), rest: fc.stringMatching(/^[a-zß "]{0,8}$/u) }),
    {
      minLength: 1,
    },
  )
  fc.assert(
    fc.property(zeilen, fc.constantFrom(";", ","), fc.boolean(), (rows, trenner, mitBom) => {
      const komma = trenner === ";" ? "," : "."
      const text = rows.map(
        ({ zahl, rest }) => `"${rest.replaceAll('"', '""')}"${trenner}${String(zahl / 10).replace(".", komma)}\n`,
      )
      const datei = `${mitBom ? "\ufeff" : ""}name${trenner}zahl\n${text.join("")}`
      const { spalten, zeilen: anzahl } = Result.getOrThrow(readZahlspalten("a.csv", datei, ["zahl"]))
      expect([...(spalten["zahl"] ?? [])]).toEqual(rows.map(({ zahl }) => zahl / 10))
      expect(anzahl).toBe(rows.length)
    }),
  )
})

it("finds the cell of a number again, blank rows and quoted line breaks or not", () => {
  const { locate } = Result.getOrThrow(
    readZahlspalten("a.csv", 'n;x;t\n"zwei\nZeilen";1;2\n;;\n\nb;33;44\n', ["t", "x"]),
  )
  expect([locate("x", 0), locate("t", 0), locate("x", 1), locate("t", 1)]).toEqual([
    { datei: "a.csv", zeile: 3, spalte: 9 },
    { datei: "a.csv", zeile: 3, spalte: 11 },
    { datei: "a.csv", zeile: 6, spalte: 3 },
    { datei: "a.csv", zeile: 6, spalte: 6 },
  ])
})

// Faults

describe("a table with faults is refused, each with its place", () => {
  const faultsOf = (text: string, namen: ReadonlyArray<string> = ["x"]) => {
    const tabelle = readZahlspalten("a.csv", text, namen)
    if (Result.isSuccess(tabelle)) throw new Error("nothing is wrong with it")
    return tabelle.failure.befunde.map(({ code, wo, angaben }) => [
      code,
      wo.zeile,
      wo.spalte,
      angaben["regel"] ?? angaben["naechste"] ?? "",
    ])
  }
  it("that is no table", () => {
    expect(faultsOf("")).toEqual([["DateiLeer", 1, 1, ""]])
    expect(faultsOf("n;x\n")).toEqual([["DateiLeer", 1, 1, ""]])
    expect(faultsOf("n\tx\nb\t1\n")).toEqual([["TrennzeichenUnbekannt", 1, 1, ""]])
    expect(faultsOf('n;"x\nb;1\n')).toEqual([["CsvSyntax", 1, 3, ""]])
  })
  it("that lacks a column, or has it twice", () => {
    expect(faultsOf("n;X;y\nb;1;2\n", ["x", "z"])).toEqual([
      ["SpalteFehlt", 1, 1, "X"],
      ["SpalteFehlt", 1, 1, ""],
    ])
    expect(faultsOf("x;n;x\n1;b;2\n")).toEqual([["SpalteDoppelt", 1, 5, ""]])
  })
  it("that has a cell without a number, all of them at once", () => {
    expect(faultsOf("n;x\na;1.234\nb;\nc;gesperrt\nd;5 %\ne;7\n")).toEqual([
      ["ZahlUngueltig", 2, 3, expect.stringContaining("Tausenderzeichen")],
      ["ZahlUngueltig", 3, 3, expect.stringContaining("leeres Feld")],
      ["ZahlUngueltig", 4, 3, "Gerechnet wird nur mit einer Tabelle ohne Lücken."],
      ["ZahlUngueltig", 5, 3, expect.stringContaining("Prozentzeichen")],
    ])
  })
  it("that has a row of another width", () => {
    expect(faultsOf("n;x\na;1;9\nb;2\nc\n")).toEqual([
      ["ZeileUngleichLang", 2, 1, ""],
      ["ZeileUngleichLang", 4, 1, ""],
    ])
  })
})
