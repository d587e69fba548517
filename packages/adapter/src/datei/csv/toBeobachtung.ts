import { befund, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Fund } from "../Fund.ts"
import type { Spalte } from "./Kopf.ts"
import { parseWert } from "./parseWert.ts"
import type { Zeile } from "./scanZeile.ts"

/**
 * A row as the plain value that `decodeBeobachtungen` takes; empty cells are left out. A `wert` that cannot be read
 * becomes a Fund and a hole, so that the rest of the row can be checked as well.
 */
export const toBeobachtung = (
  { felder, anfaenge }: Zeile,
  spalten: ReadonlyArray<Spalte>,
  dezimalzeichen: "," | ".",
  zeiger: string,
): readonly [plain: unknown, fund: Fund | undefined] => {
  const angaben: Teile = {}
  const merkmale: Teile = {}
  const stelle: Teile = {}
  let fund: Fund | undefined
  for (let i = 0; i < spalten.length; i++) {
    const { art, name } = spalten[i] ?? unbekannt
    const zelle = felder[i] ?? ""
    if (art === "wert") {
      const wert = parseWert(zelle, felder[spalten.findIndex(isEinheit)] ?? "", dezimalzeichen)
      if (Result.isFailure(wert)) fund = [anfaenge[i] ?? 0, fundOf(zelle, wert.failure, `${zeiger}/wert`)]
      angaben[name] = Result.isSuccess(wert) ? wert.success : { _tag: "KeinWert", grund: "unbekannt" }
    } else if (zelle !== "") {
      if (art === "angabe") angaben[name] = zelle
      else if (art === "merkmal") merkmale[name] = zelle
      else if (art === "stelle") stelle[name] = gezaehlt.includes(name) ? toNatural(zelle) : zelle
    }
  }
  if (!isEmpty(merkmale)) angaben["merkmale"] = merkmale
  if (!isEmpty(stelle)) angaben["stelle"] = stelle
  return [angaben, fund]
}

interface Teile {
  [name: string]: unknown
}

const unbekannt: Spalte = { art: "unbekannt", name: "" }
const isEinheit = ({ art, name }: Spalte): boolean => art === "angabe" && name === "einheit"
const isEmpty = (teile: Teile): boolean => {
  for (const _ in teile) return false
  return true
}

const fundOf = (zelle: string, regel: string, zeiger: string) =>
  befund(
    "ZahlUngueltig",
    { zeiger },
    { feld: "wert", gefunden: zelle === "" ? "Ein leeres Feld" : showWert(zelle), regel },
  )

/** Parts of a Stelle that are numbers; a cell that is none stays text, and the schema says what it should be. */
const gezaehlt = ["absatz", "punkt", "fussnote", "seite"]
const toNatural = (zelle: string): unknown => (/^(?:0|[1-9]\d{0,8})$/u.test(zelle) ? Number(zelle) : zelle)
