import { existsSync, readFileSync } from "node:fs"
import { resolve } from "node:path"
import { parse } from "csv-parse/sync"
import * as Result from "effect/Result"
import { expect, test } from "vitest"
import { gorard, isolation, type Kennzahl, segregationIndex } from "../packages/statistik/src/index.ts"

const root = resolve(import.meta.dirname, "..")
const handbuch = readFileSync(resolve(root, "docs/handbuch/segregation.md"), "utf8")
const datei = resolve(root, "../shared/data/municipal/hamburg-stadtteilprofile-2014.csv")
const isThere = existsSync(datei)
const why = isThere ? "" : " (skipped: no folder shared beside the repository)"

test.skipIf(!isThere)(`the handbook prints of Hamburg what its table gives${why}`, () => {
  const rows: Array<Record<string, string>> = parse(readFileSync(datei, "utf8"), {
    columns: true,
    delimiter: ";",
    bom: true,
    relax_column_count: true,
  })
  const zeilen = rows.flatMap((row) => {
    const [alle, gruppe] = [row["Bevölkerung"], row["Bevölkerung mit Migrations-hintergrund"]].map(toAnzahl)
    return alle === undefined || gruppe === undefined ? [] : [{ name: row["Stadtgebiet"]?.trim() ?? "", alle, gruppe }]
  })
  // 99 Stadtteile, then 7 Bezirke, then the city: four names stand for a Stadtteil and for a Bezirk
  const [stadtteile, bezirke, stadt] = [zeilen.slice(0, 99), zeilen.slice(99, 106), zeilen[106]]
  expect([stadtteile[98]?.name, bezirke[0]?.name, stadt?.name, zeilen.length]).toEqual([
    "Cranz",
    "Hamburg-Mitte",
    "Hamburg",
    107,
  ])
  for (const [ebene, einheiten] of [["Stadtteile", stadtteile] as const, ["Bezirke", bezirke] as const]) {
    const [x, total] = [einheiten.map(({ gruppe }) => gruppe), einheiten.map(({ alle }) => alle)]
    const werte = [segregationIndex, gorard, isolation].map((index) => drei(Result.getOrThrow(index(x, total))))
    expect(zeileOf(ebene)).toEqual([ebene, String(einheiten.length), ...werte])
  }
  const fehlend = (stadt?.alle ?? 0) - stadtteile.reduce((summe, { alle }) => summe + alle, 0)
  expect(handbuch).toContain(`${fehlend.toLocaleString("de-DE")} Einwohner weniger als die Stadt`)
})

// Helpers

/** Thousands are set apart by blanks in this file; a dot is a value that is kept secret. */
const toAnzahl = (zelle: string | undefined): number | undefined => {
  const ziffern = (zelle ?? "").replaceAll(/\s/gu, "")
  return /^\d+$/u.test(ziffern) ? Number(ziffern) : undefined
}

const drei = ({ wert }: Kennzahl<"index">): string => wert.toFixed(3).replace(".", ",")

const zeileOf = (ebene: string): ReadonlyArray<string> | undefined =>
  handbuch
    .split("\n")
    .find((zeile) => zeile.startsWith(`| ${ebene} |`))
    ?.split("|")
    .map((zelle) => zelle.trim())
    .filter((zelle) => zelle !== "")
