import { readFileSync } from "node:fs"
import { readKonzept } from "@zielwerk/adapter"
import { decodeSoweit } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { describe, expect, test } from "vitest"

const titel = [
  "Karlsruhe 2018",
  "Karlsruhe 2026",
  "Frankfurt 2010",
  "Münster, Leitbild 2008",
  "Paderborn 2007",
  "Checklisten",
]

test("the page shows six structures, each in one piece of YAML", () => {
  expect(
    abschnitte()
      .filter((abschnitt) => blocksOf(abschnitt).length > 0)
      .map(titelOf),
  ).toEqual(titel)
  expect(abschnitte().flatMap(blocksOf).length).toBe(titel.length)
})

describe.each(titel)("%s", (name) => {
  test("is a piece of a Konzept without a Befund", () => {
    expect(decodeSoweit(read(`${kopf}${yamlOf(name)}`)).befunde).toEqual([])
  })
  test("is written as its table says", () => {
    const schreibweisen = schreibweisenOf(name)
    expect(schreibweisen.length).toBeGreaterThan(2)
    expect(schreibweisen.filter((schreibweise) => !yamlOf(name).includes(schreibweise))).toEqual([])
  })
})

// Helpers

const kopf = `format: "1"
id: beispiel
titel: Beispiel
fassung: Beispiel
zustand: entwurf
kommune: { ags: "09999999", name: Musterstadt }
`

const read = (text: string): unknown => Result.getOrThrow(readKonzept("andere-konzepte.md", text)).wert

const abschnitte = (): ReadonlyArray<string> => readFileSync("docs/handbuch/andere-konzepte.md", "utf8").split(/^## /mu)

const titelOf = (abschnitt: string): string => abschnitt.split("\n")[0] ?? ""

const abschnittOf = (name: string): string => abschnitte().find((abschnitt) => titelOf(abschnitt) === name) ?? ""

const blocksOf = (text: string): ReadonlyArray<string> =>
  [...text.matchAll(/^```yaml\n([\s\S]*?)^```/gmu)].map(([, inhalt = ""]) => inhalt)

const yamlOf = (name: string): string => blocksOf(abschnittOf(name)).join("")

/** What stands in code in the third column of a table. */
const schreibweisenOf = (name: string): ReadonlyArray<string> =>
  [...abschnittOf(name).matchAll(/^\|[^|]*\|[^|]*\|([^|]*)\|$/gmu)].flatMap(([, spalte = ""]) =>
    [...spalte.matchAll(/`([^`]+)`/gu)].map(([, code = ""]) => code),
  )
