import { readFileSync } from "node:fs"
import { dirname, posix, resolve } from "node:path"
import { describe, expect, it } from "vitest"
import { type Datei, isPaketquelle, isTest, listPfade, readDateien } from "./haus/datei.ts"
import { isKnoten, listStellen, nameOf } from "./haus/syntax.ts"

// Whoever meets a word in the code finds it in the glossary, and the glossary names nothing that is gone.
//
// A word that must be there is an export with a capital letter of a package that others build on: a noun, a schema, a
// type, an error. Functions need no row, as their nouns have one. What comes in families has one row for all: `…Id`
// covers every name that ends so. Inner names (`Bestand`, `federfuehrung`) may be there, as long as the code has them.

describe("the glossary", () => {
  it("has every noun, schema and type that the packages export", () => {
    expect(pakete.flatMap((paket) => exportsOf(`packages/${paket}/src/index.ts`)).filter(isFehlend)).toEqual([])
  })
  it("names only what the code has", () => {
    const namen = new Set(quellen.flatMap(listNamen))
    const isDa = (wort: string) =>
      wort.startsWith("…") ? [...namen].some((name) => isEnde(wort, name)) : namen.has(wort)
    expect(codeworte.filter((wort) => !isDa(wort))).toEqual([])
  })
  it("has one row for a word, and one word for a name of the code", () => {
    expect(findDoppelte(zeilen.map(([wort = ""]) => wort))).toEqual([])
    expect(findDoppelte(codeworte)).toEqual([])
  })
  it("says of every word what it means and what it is called in the code", () => {
    expect(zeilen.length).toBeGreaterThan(100)
    expect(zeilen.filter((zeile) => zeile.length !== 4 || zeile.slice(0, 3).includes(""))).toEqual([])
    expect(zeilen.filter(([, , code = ""]) => codeworteOf(code).length === 0)).toEqual([])
  })
  it("does not forbid a word that it gives to the same thing", () => {
    const isWiderspruch = ([wort = "", , code = "", nicht = ""]: ReadonlyArray<string>) =>
      nicht.split(", ").some((anderes) => anderes === wort || codeworteOf(code).includes(anderes))
    expect(zeilen.filter(isWiderspruch)).toEqual([])
  })
})

describe("the test of the glossary", () => {
  it("finds exports of every form, and follows those of other files", () => {
    expect(exportsOf("packages/konzept/src/index.ts")).toEqual(
      expect.arrayContaining(["Ziel", "ZielId", "Soweit", "KonzeptUngueltig"]),
    )
  })
  it("finds names of the code, and not those of its comments", () => {
    const text = 'const a = { zeiger: "%-Punkte" } // Kommentar\n/** Kommentar */\nexport type B = { readonly feld: C }'
    expect(listNamen({ pfad: "packages/x/src/a.ts", text }).toSorted()).toEqual([
      "%-Punkte",
      "B",
      "C",
      "a",
      "feld",
      "zeiger",
    ])
  })
})

// Helpers

const root = resolve(import.meta.dirname, "..")
/** What embedders see; `adapter` and `cli` have words of files and calls, which their handbook pages explain. */
const pakete = ["statistik", "konzept", "auswertung", "bericht"]

const quellen = readDateien(root, listPfade(root)).filter(({ pfad }) => isPaketquelle(pfad) && !isTest(pfad))

/** The cells of all rows, without heads and rules. */
const zeilen: ReadonlyArray<ReadonlyArray<string>> = readFileSync(resolve(root, "GLOSSAR.md"), "utf8")
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| Wort |"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((zelle) => zelle.trim()),
  )

const codeworteOf = (zelle: string): ReadonlyArray<string> =>
  [...zelle.matchAll(/`([^`]+)`/gu)].map(([, wort = ""]) => wort)

const codeworte = zeilen.flatMap(([, , code = ""]) => codeworteOf(code))

const isEnde = (muster: string, name: string): boolean =>
  name.length > muster.length - 1 && name.endsWith(muster.slice(1))

const isFehlend = (name: string): boolean =>
  /^\p{Lu}/u.test(name) && !codeworte.some((wort) => (wort.startsWith("…") ? isEnde(wort, name) : wort === name))

const findDoppelte = (worte: ReadonlyArray<string>): ReadonlyArray<string> =>
  worte.filter((wort, i) => worte.indexOf(wort) !== i)

/** The names that a file exports, its own and those it hands on. */
const exportsOf = (pfad: string): ReadonlyArray<string> => {
  const datei = quellen.find((quelle) => quelle.pfad === pfad)
  if (datei === undefined) throw new Error(`${pfad} is no source of a package`)
  return listStellen(datei).flatMap(({ knoten }) => {
    const { type, source, declaration } = knoten
    if (type === "ExportSpecifier") return nameOf(knoten["exported"]) ?? []
    if (type === "ExportAllDeclaration" && isKnoten(source) && typeof source["value"] === "string")
      return exportsOf(posix.join(dirname(pfad), source["value"]))
    if (type !== "ExportNamedDeclaration" || !isKnoten(declaration)) return []
    const { id, declarations } = declaration
    return [
      id,
      ...(Array.isArray(declarations) ? declarations.map((d: { readonly id: unknown }) => d.id) : []),
    ].flatMap((name) => nameOf(name) ?? [])
  })
}

/** Every name and every text that stands in the code of a file. */
const listNamen = (datei: Datei): ReadonlyArray<string> =>
  listStellen(datei).flatMap(({ knoten }) =>
    knoten.type === "Literal" && typeof knoten["value"] === "string" ? knoten["value"] : (nameOf(knoten) ?? []),
  )
