import { readFileSync } from "node:fs"
import { resolve } from "node:path"
import { Ampel, Urteilsgrund, Herleitung, Kennzeichen } from "@zielwerk/auswertung"
import { Zielvorgabe } from "@zielwerk/konzept"
import { expect, test } from "vitest"
import { isTest, listPfade, readDateien } from "./haus/datei.ts"

test("the handbook explains every rule that an evaluation may name", () => {
  const genannt = quellen.filter(({ pfad }) => !isTest(pfad)).flatMap(({ text }) => [...text.matchAll(/"([^"\s]+)"/gu)])
  const regeln = new Set(genannt.flatMap(([, wort = ""]) => (kennung.test(wort) ? [wort] : [])))
  expect(regeln.size).toBeGreaterThan(40)
  expect([...regeln].filter((regel) => !erklaert.has(regel))).toEqual([])
})

test("the handbook explains every rule of every series, and no other", () => {
  const reihe = (art: string, anzahl: number) =>
    Array.from({ length: anzahl }, (_, i) => `${art}-${art.startsWith("B") ? i + 1 : String(i + 1).padStart(2, "0")}`)
  const reihen = [
    ["B.5", 9],
    ["V", 10],
    ["P", 11],
    ["E", 6],
    ["S", 3],
    ["F", 4],
    ["C", 4],
    ["R", 10],
  ] as const
  const regeln = [...erklaert.keys()].filter((regel) => !regel.startsWith("B.2-"))
  for (const [art, anzahl] of reihen)
    expect(regeln.filter((regel) => regel.startsWith(`${art}-`)).toSorted()).toEqual(reihe(art, anzahl))
  expect(regeln).toHaveLength(reihen.reduce((summe, [, anzahl]) => summe + anzahl, 0))
})

test("the handbook explains every kind of goal", () => {
  const arten = Zielvorgabe.members.map(({ fields }) => `B.2-${fields.art.literal}`)
  expect(arten.filter((regel) => !erklaert.has(regel))).toEqual([])
})

test("every rule of the handbook stands in the title of a test", () => {
  const titel = quellen
    .filter(({ pfad }) => isTest(pfad))
    .flatMap(({ text }) =>
      [...text.matchAll(/^\s*(?:(?:it|test|describe)\b|\](?: as const)?\)\().*$/gmu)].map(([zeile]) => zeile),
    )
  const isBelegt = (regel: string): boolean => titel.some((t) => t.includes(regel.startsWith("B.2-") ? "B.2" : regel))
  expect([...erklaert.keys()].filter((regel) => !isBelegt(regel))).toEqual([])
})

test("the handbook says of every light, mark and reason what it means, and names none that does not exist", () => {
  const ausgelassen = Herleitung.fields.ausgelassen.value.fields.grund.literals
  const worte = new Set<string>([...Ampel.literals, ...Kennzeichen.literals, ...Urteilsgrund.literals, ...ausgelassen])
  // of rules, only the table of the lights has four columns
  const erklaerte = new Set(
    zeilen.flatMap((zeile) => {
      const [erste = "", zweite = ""] = zeile
      if (!kennung.test(erste)) return worteOf(erste)
      return zeile.length === 4 ? worteOf(zweite) : []
    }),
  )
  expect([...worte].filter((wort) => !erklaerte.has(wort))).toEqual([])
  expect([...erklaerte].filter((wort) => !worte.has(wort))).toEqual([])
})

test("every rule of the handbook has a meaning and an example", () => {
  for (const [regel, zellen] of erklaert)
    expect([regel, zellen.every((zelle) => zelle.length > 3)]).toEqual([regel, true])
})

// Helpers

const root = resolve(import.meta.dirname, "..")
const kennung = /^(?:[VPEFRSC]-\d\d|B\.\d-\w+)$/u

const quellen = readDateien(root, listPfade(root)).filter(({ pfad }) =>
  /^packages\/auswertung\/src\/.*\.ts$/u.test(pfad),
)

const text = readFileSync(resolve(root, "docs/handbuch/bewertungsregeln.md"), "utf8")

/** The cells of all rows of all tables, without heads and rules. */
const zeilen: ReadonlyArray<ReadonlyArray<string>> = text
  .split("\n")
  .filter((line) => line.startsWith("| ") && !/^\| (?:Regel|Kennzeichen|Grund|Ausgelassen) \|/u.test(line))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((zelle) => zelle.trim()),
  )

const erklaert = new Map(
  zeilen.flatMap(([regel = "", ...zellen]) => (kennung.test(regel) ? [[regel, zellen] as const] : [])),
)

const worteOf = (zelle: string): ReadonlyArray<string> => [...zelle.matchAll(/`(\w+)`/gu)].map(([, wort = ""]) => wort)
