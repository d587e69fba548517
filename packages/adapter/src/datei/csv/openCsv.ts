import { befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Fund } from "../Fund.ts"
import { grenzeFelder, scanZeile, type Zeile } from "./scanZeile.ts"
import { findTrenner, fremderTrenner, nameOfTrenner, type Trenner } from "./Trenner.ts"

/** A file of which the header is read. */
export interface OffeneCsv {
  readonly trenner: Trenner
  readonly kopf: Zeile
  /** the rows behind the header, read as they are asked for */
  readonly zeilen: Iterable<Zeile>
}

/** Most rows that are read. */
export const grenzeZeilen = 1_000_000

/** Reads the header of a text without its byte order mark; the fault is one that keeps the file from being read. */
export const openCsv = (datei: string, quelle: string): Result.Result<OffeneCsv, Fund> => {
  const trenner = findTrenner(quelle)
  const zeilen = scanZeilen(quelle, trenner)
  const kopf = zeilen.next().value
  if (kopf === undefined) return Result.fail([0, befund("DateiLeer", {}, { datei })])
  if (kopf.fehler !== undefined) return Result.fail([kopf.fehler, befund("CsvSyntax", {}, {})])
  if (kopf.felder.length > grenzeFelder) return Result.fail(umfang(0, "Spalten", grenzeFelder))
  const fremder = kopf.felder.length === 1 ? fremderTrenner(kopf.felder[0] ?? "", trenner) : undefined
  if (fremder !== undefined)
    return Result.fail([
      kopf.anfaenge[0] ?? 0,
      befund("TrennzeichenUnbekannt", {}, { gefunden: nameOfTrenner[fremder] }),
    ])
  return Result.succeed({ trenner, kopf, zeilen })
}

/** Too much of something. */
export const umfang = (von: number, mass: string, grenze: number): Fund => [
  von,
  befund("CsvUmfang", {}, { mass: `zu viele ${mass}`, grenze }),
]

/** What is wrong with a row before its fields are looked at. */
export const checkZeile = (
  { felder, anfaenge, fehler }: Zeile,
  spalten: number,
  trenner: Trenner,
): Fund | undefined => {
  if (fehler !== undefined) return [fehler, befund("CsvSyntax", {}, {})]
  if (felder.length === spalten) return undefined
  const fremder = felder.length === 1 ? fremderTrenner(felder[0] ?? "", trenner, spalten) : undefined
  const angaben = {
    felder: felder.length,
    spalten,
    trenner: nameOfTrenner[trenner],
    stattdessen: fremder === undefined ? "" : nameOfTrenner[fremder],
  }
  return [anfaenge[0] ?? 0, befund("ZeileUngleichLang", {}, angaben)]
}

/** All rows but blank ones, one by one: a spreadsheet saves an empty row as a row of separators. */
function* scanZeilen(quelle: string, trenner: Trenner): Generator<Zeile, undefined> {
  let von = 0
  while (von < quelle.length) {
    if (quelle[von] === "\n" || quelle[von] === "\r") {
      von += 1
      continue
    }
    const zeile = scanZeile(quelle, von, trenner)
    if (zeile.fehler !== undefined || zeile.felder.some((feld) => feld.trim() !== "")) yield zeile
    von = zeile.bis
  }
  return undefined
}
