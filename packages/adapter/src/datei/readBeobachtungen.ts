import { type Befund, befund, decodeBeobachtungen, parseZeiger, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { readKopf, type Spalte } from "./csv/Kopf.ts"
import { parseWert } from "./csv/parseWert.ts"
import { scanZeile, type Zeile } from "./csv/scanZeile.ts"
import type { DateiInhalt } from "./DateiInhalt.ts"
import { DateiUngueltig } from "./DateiUngueltig.ts"
import type { Fund } from "./Fund.ts"
import { limitBefunde } from "./limitBefunde.ts"
import { locateOffset } from "./locateOffset.ts"

/**
 * Reads `beobachtungen/*.csv` into plain values for `decodeBeobachtungen`, one per row.
 *
 * Fields are separated by `;`, then numbers have a decimal comma, or by `,`, then they have a decimal point; the header
 * decides. Columns: messgroesse, zeit, wert, einheit, quelle; gebiet, status, erfasstAm; `merkmal:<name>`; and
 * `stelle:kapitel` … `stelle:zitat`. An empty cell of an optional column says nothing, an empty `wert` is a fault:
 * a hole has a reason (`gesperrt`, `nurInGrafik <2/3 sinkend`). Rows of empty cells are skipped.
 *
 * @param datei  name for findings, as the reader knows the file
 * @param text   the whole file, as `decodeText` returns it
 * @returns      the values and `locate`, or `DateiUngueltig` with every fault of the file; as long as the header is
 *               sound, faults of the shape stand beside them
 *
 * @source RFC 4180 (October 2005)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { readBeobachtungen } from "@zielwerk/adapter"
 *
 * const text = "messgroesse;zeit;wert;einheit;quelle\nmh;2018;24,40;%;melderegister\nmh;2019;1.234;%;melderegister\n"
 * const ergebnis = readBeobachtungen("werte.csv", text)
 * if (Result.isSuccess(ergebnis)) throw new Error("1.234 may be two numbers")
 * ergebnis.failure.befunde.map(({ code, wo }) => [code, wo.zeile, wo.spalte]) // => [["ZahlUngueltig", 3, 9]]
 * ```
 */
export const readBeobachtungen = (datei: string, text: string): Result.Result<DateiInhalt, DateiUngueltig> => {
  const quelle = text.startsWith("\ufeff") ? text.slice(1) : text
  const position = locateOffset(quelle)
  const place = ([von, b]: Fund): Befund => ({ ...b, wo: { datei, ...position(von), ...b.wo } })
  const refuse = (funde: ReadonlyArray<Fund>) =>
    Result.fail(new DateiUngueltig({ befunde: limitBefunde(datei, funde.toSorted(([a], [b]) => a - b).map(place)) }))

  const trenner = /^\s*[^\r\n;]*;/u.test(quelle) ? ";" : ","
  const [kopf, ...zeilen] = readZeilen(quelle, trenner)
  if (zeilen.length > grenzeZeilen)
    return refuse([[0, befund("CsvUmfang", {}, { mass: `${zeilen.length} Zeilen`, grenze: grenzeZeilen })]])
  const { spalten, funde: kopffunde } = kopf === undefined ? { spalten: [], funde: [] } : readKopf(kopf)
  if (kopf?.fehler !== undefined) return refuse([[kopf.fehler, befund("CsvSyntax", {}, {})]])
  if (zeilen.length === 0) return refuse(kopffunde.length > 0 ? kopffunde : [[0, befund("DateiLeer", {}, { datei })]])

  const funde = [...kopffunde]
  const werte: Array<unknown> = []
  const anfaenge: Array<number> = []
  for (const zeile of zeilen) {
    const schief = checkZeile(zeile, spalten)
    if (schief === undefined) {
      werte.push(toPlain(zeile, spalten, trenner, `/${werte.length}`, funde))
      anfaenge.push(zeile.anfaenge[0] ?? 0)
    } else funde.push(schief)
  }
  const offsetOf = ({ wo }: Befund): number => {
    const [i, ...pfad] = parseZeiger(wo.zeiger ?? "")
    const von = anfaenge[Number(i)]
    return von === undefined ? 0 : (scanZeile(quelle, von, trenner).anfaenge[findSpalte(spalten, pfad)] ?? von)
  }
  if (funde.length > 0) return refuse([...funde, ...(kopffunde.length > 0 ? [] : checkGestalt(werte, offsetOf))])
  return Result.succeed({
    wert: werte,
    locate: (b) => (b.wo.zeiger === undefined || b.wo.datei !== undefined ? b : place([offsetOf(b), b])),
  })
}

const grenzeZeilen = 1_000_000

/** All rows but blank ones: a spreadsheet saves an empty row as a row of separators. */
const readZeilen = (quelle: string, trenner: ";" | ","): ReadonlyArray<Zeile> => {
  const zeilen: Array<Zeile> = []
  let von = 0
  while (von < quelle.length && zeilen.length <= grenzeZeilen + 1) {
    const zeile = scanZeile(quelle, von, trenner)
    if (zeile.fehler !== undefined || zeile.felder.some((feld) => feld !== "")) zeilen.push(zeile)
    von = zeile.bis
  }
  return zeilen
}

const checkZeile = ({ felder, anfaenge, fehler }: Zeile, spalten: ReadonlyArray<Spalte>): Fund | undefined => {
  if (fehler !== undefined) return [fehler, befund("CsvSyntax", {}, {})]
  if (felder.length === spalten.length) return undefined
  return [anfaenge[0] ?? 0, befund("ZeileUngleichLang", {}, { felder: felder.length, spalten: spalten.length })]
}

const toPlain = (
  zeile: Zeile,
  spalten: ReadonlyArray<Spalte>,
  trenner: ";" | ",",
  zeiger: string,
  funde: Array<Fund>,
): unknown => {
  const teile: { readonly [art in Spalte["art"]]: Array<readonly [string, unknown]> } = {
    angabe: [],
    merkmal: [],
    stelle: [],
  }
  for (const [i, { art, name }] of spalten.entries()) {
    const zelle = zeile.felder[i] ?? ""
    const von = zeile.anfaenge[i] ?? 0
    if (art === "angabe" && name === "wert") {
      const einheit =
        zeile.felder[spalten.findIndex((spalte) => spalte.art === "angabe" && spalte.name === "einheit")] ?? ""
      const wert = parseWert(zelle, einheit, trenner === ";" ? "," : ".")
      if (Result.isFailure(wert)) {
        const gefunden = zelle === "" ? "Ein leeres Feld" : showWert(zelle)
        funde.push([
          von,
          befund("ZahlUngueltig", { zeiger: `${zeiger}/wert` }, { feld: "wert", gefunden, regel: wert.failure }),
        ])
      }
      teile.angabe.push(["wert", Result.getOrElse(wert, () => platzhalter)])
    } else if (zelle !== "") {
      teile[art].push([
        name,
        art === "stelle" && ganzzahlig.includes(name) && /^\d{1,9}$/u.test(zelle) ? Number(zelle) : zelle,
      ])
    }
  }
  return {
    ...Object.fromEntries(teile.angabe),
    ...(teile.merkmal.length > 0 ? { merkmale: Object.fromEntries(teile.merkmal) } : {}),
    ...(teile.stelle.length > 0 ? { stelle: Object.fromEntries(teile.stelle) } : {}),
  }
}

/** Stands in for a cell that is reported already, so that the rest of its row can be checked. */
const platzhalter = { _tag: "KeinWert", grund: "unbekannt" } as const
const ganzzahlig = ["absatz", "punkt", "fussnote", "seite"]

const findSpalte = (spalten: ReadonlyArray<Spalte>, [feld, teil]: ReadonlyArray<string | number>): number => {
  const [art, name] = feld === "merkmale" ? ["merkmal", teil] : feld === "stelle" ? ["stelle", teil] : ["angabe", feld]
  return spalten.findIndex((spalte) => spalte.art === art && spalte.name === name)
}

const checkGestalt = (werte: ReadonlyArray<unknown>, offsetOf: (b: Befund) => number): ReadonlyArray<Fund> => {
  const gestalt = decodeBeobachtungen(werte)
  return Result.isSuccess(gestalt) ? [] : gestalt.failure.befunde.map((b): Fund => [offsetOf(b), b])
}
