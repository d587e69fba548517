import { type Befund, befund, grenzeGesucht, nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { checkZeile, grenzeZeilen, openCsv, umfang } from "./csv/openCsv.ts"
import { parseWert } from "./csv/parseWert.ts"
import type { Zeile } from "./csv/scanZeile.ts"
import { DateiUngueltig } from "./DateiUngueltig.ts"
import type { Fund } from "./Fund.ts"
import { locateOffset } from "./locateOffset.ts"
import { placeFunde } from "./placeFunde.ts"

/** Columns of numbers from a table, and the way back to their cells. */
export interface Zahlspalten {
  /** the numbers of each column that was asked for, in the order of the file */
  readonly spalten: Readonly<Record<string, Float64Array>>
  /** how many rows */
  readonly zeilen: number
  /** where the number of a column stands that was read from a row, counted from 0 */
  readonly locate: (spalte: string, reihe: number) => Pick<Befund["wo"], "datei" | "zeile" | "spalte">
}

/**
 * Reads some columns of any table in CSV as numbers: what the formulas of statistics take.
 *
 * Fields are separated by `;`, then numbers have a decimal comma, or by `,`, then they have a decimal point; the header
 * decides. Other columns may hold anything. Rows of empty cells are skipped; thousands separators and signs for missing
 * values are not interpreted, because an index over a table with a hole would silently be one over fewer places.
 *
 * @param datei  name for findings, as the reader knows the file
 * @param text   the whole file, as `decodeText` returns it
 * @param namen  the columns, as the header spells them
 * @returns      the numbers, or `DateiUngueltig` with every fault of the file
 *
 * @source RFC 4180 (October 2005)
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { readZahlspalten } from "@zielwerk/adapter"
 *
 * const tabelle = readZahlspalten("bezirke.csv", "bezirk;gruppe;alle\nNord;3;10\nSüd;1,5;10\n", ["gruppe", "alle"])
 * const ergebnis = Result.map(tabelle, ({ spalten, zeilen }) => [[...(spalten["gruppe"] ?? [])], zeilen])
 * ergebnis // => Result.succeed([[3, 1.5], 2])
 * ```
 */
export const readZahlspalten = (
  datei: string,
  text: string,
  namen: ReadonlyArray<string>,
): Result.Result<Zahlspalten, DateiUngueltig> => {
  const quelle = text.startsWith("\ufeff") ? text.slice(1) : text
  const position = locateOffset(quelle)
  const place = ([von, b]: Fund): Befund => ({ ...b, wo: { datei, ...position(von), ...b.wo } })
  const refuse = (funde: ReadonlyArray<Fund>, insgesamt = funde.length) =>
    Result.fail(new DateiUngueltig({ befunde: placeFunde(datei, funde, place, insgesamt) }))

  const offen = openCsv(datei, quelle)
  if (Result.isFailure(offen)) return refuse([offen.failure])
  const { trenner, kopf, zeilen } = offen.success
  const kopffunde = namen.flatMap((name) => checkKopf(kopf, name))
  if (kopffunde.length > 0) return refuse(kopffunde)

  const stellen = namen.map((name) => kopf.felder.indexOf(name))
  const zahlen = namen.map((): Array<number> => [])
  const anfaenge: Array<ReadonlyArray<number>> = []
  const funde: Array<Fund> = []
  let insgesamt = 0
  const report = (fund: Fund): void => {
    insgesamt += 1
    if (insgesamt <= grenzeGesucht) funde.push(fund)
  }
  for (const zeile of zeilen) {
    if (anfaenge.length >= grenzeZeilen) return refuse([umfang(zeile.anfaenge[0] ?? 0, "Zeilen", grenzeZeilen)])
    anfaenge.push(stellen.map((stelle) => zeile.anfaenge[stelle] ?? zeile.anfaenge[0] ?? 0))
    const schief = checkZeile(zeile, kopf.felder.length, trenner)
    if (schief !== undefined) report(schief)
    else
      for (const [k, stelle] of stellen.entries()) {
        const zelle = zeile.felder[stelle] ?? ""
        const wert = parseWert(zelle, "", trenner === ";" ? "," : ".")
        if (Result.isSuccess(wert) && wert.success._tag === "Zahl") zahlen[k]?.push(wert.success.zahl)
        else
          report([
            zeile.anfaenge[stelle] ?? 0,
            befund(
              "ZahlUngueltig",
              {},
              {
                feld: namen[k] ?? "",
                gefunden: showWert(zelle),
                regel: Result.isFailure(wert) ? wert.failure : "Gerechnet wird nur mit einer Tabelle ohne Lücken.",
              },
            ),
          ])
      }
  }
  if (insgesamt > 0) return refuse(funde, insgesamt)
  if (anfaenge.length === 0) return refuse([[0, befund("DateiLeer", {}, { datei })]])
  return Result.succeed({
    spalten: Object.fromEntries(namen.map((name, k) => [name, Float64Array.from(zahlen[k] ?? [])])),
    zeilen: anfaenge.length,
    locate: (spalte, reihe) => ({ datei, ...position(anfaenge[reihe]?.[namen.indexOf(spalte)] ?? 0) }),
  })
}

const checkKopf = ({ felder, anfaenge }: Zeile, name: string): ReadonlyArray<Fund> => {
  const von = anfaenge[0] ?? 0
  const erste = felder.indexOf(name)
  if (erste === -1) {
    const vorhanden = felder.length > 30 ? [...felder.slice(0, 30), "…"] : felder
    return [
      [von, befund("SpalteFehlt", {}, { spalte: name, naechste: nearest(name, felder.slice(0, 100)), vorhanden })],
    ]
  }
  const zweite = felder.indexOf(name, erste + 1)
  return zweite === -1 ? [] : [[anfaenge[zweite] ?? von, befund("SpalteDoppelt", {}, { spalte: name })]]
}
