import { type Befund, befund, decodeBeobachtungen, grenzeGenannt, grenzeGesucht, parseZeiger } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import { readKopf, type Spalte } from "./csv/Kopf.ts"
import { scanZeile } from "./csv/scanZeile.ts"
import { checkZeile, grenzeZeilen, openCsv, umfang } from "./csv/openCsv.ts"
import { toBeobachtung } from "./csv/toBeobachtung.ts"
import type { DateiInhalt } from "./DateiInhalt.ts"
import { DateiUngueltig } from "./DateiUngueltig.ts"
import type { Fund } from "./Fund.ts"
import { locateOffset } from "./locateOffset.ts"
import { placeFunde } from "./placeFunde.ts"

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
  const { wert, locate, befunde } = readBeobachtungenSoweit(datei, text)
  return befunde.length > 0 ? Result.fail(new DateiUngueltig({ befunde })) : Result.succeed({ wert, locate })
}

/** What of a file of Beobachtungen can be read, and every fault of the file. */
export interface BeobachtungenSoweit extends DateiInhalt {
  /** one plain value per row of the right width; a row that has a Befund holds no value to rely on */
  readonly wert: ReadonlyArray<unknown>
  readonly befunde: ReadonlyArray<Befund>
}

/**
 * The same for a file with faults: the rows that can be read, so that whoever mends the file sees at once what is
 * wrong with them beside the others. Each Befund of a row has the zeiger of its value in `wert`.
 */
export const readBeobachtungenSoweit = (datei: string, text: string): BeobachtungenSoweit => {
  const quelle = text.startsWith("\ufeff") ? text.slice(1) : text
  const position = locateOffset(quelle)
  const place = ([von, b]: Fund): Befund => ({ ...b, wo: { datei, ...position(von), ...b.wo } })
  const refuse = (funde: ReadonlyArray<Fund>, insgesamt = funde.length): BeobachtungenSoweit => ({
    wert: [],
    locate: (b) => b,
    befunde: placeFunde(datei, funde, place, insgesamt),
  })

  const offen = openCsv(datei, quelle)
  if (Result.isFailure(offen)) return refuse([offen.failure])
  const { trenner, kopf, zeilen } = offen.success
  const { spalten, funde: kopffunde } = readKopf(kopf)

  const funde = [...kopffunde]
  const werte: Array<unknown> = []
  const anfaenge: Array<number> = []
  let anzahl = 0
  let insgesamt = funde.length
  const report = (fund: Fund): void => {
    insgesamt += 1
    if (insgesamt <= grenzeGesucht) funde.push(fund)
  }
  for (const zeile of zeilen) {
    anzahl += 1
    if (anzahl > grenzeZeilen) return refuse([umfang(zeile.anfaenge[0] ?? 0, "Zeilen", grenzeZeilen)])
    const schief = checkZeile(zeile, spalten.length, trenner)
    if (schief !== undefined) {
      report(schief)
      continue
    }
    const [plain, fund] = toBeobachtung(zeile, spalten, trenner === ";" ? "," : ".", `/${werte.length}`)
    if (fund !== undefined) report(fund)
    // the values of a file that is refused are of no use
    if (insgesamt > grenzeGenannt) continue
    werte.push(plain)
    anfaenge.push(zeile.anfaenge[0] ?? 0)
  }
  if (anzahl === 0 && funde.length === 0) return refuse([[0, befund("DateiLeer", {}, { datei })]])
  const offsetOf = ({ wo }: Befund): number => {
    const [i, ...pfad] = parseZeiger(wo.zeiger ?? "")
    const von = anfaenge[Number(i)]
    return von === undefined ? 0 : (scanZeile(quelle, von, trenner).anfaenge[findSpalte(spalten, pfad)] ?? von)
  }
  if (kopffunde.length > 0 || insgesamt > grenzeGenannt) return refuse(funde, insgesamt)
  const alle = funde.length > 0 ? [...funde, ...checkGestalt(werte, offsetOf)] : []
  return {
    wert: werte,
    locate: (b) => (b.wo.zeiger === undefined || b.wo.datei !== undefined ? b : place([offsetOf(b), b])),
    befunde: alle.length > 0 ? placeFunde(datei, alle, place) : [],
  }
}

const findSpalte = (spalten: ReadonlyArray<Spalte>, [feld, teil]: ReadonlyArray<string | number>): number => {
  const [art, gesucht] =
    feld === "merkmale"
      ? ["merkmal", teil]
      : feld === "stelle"
        ? ["stelle", teil]
        : [feld === "wert" ? "wert" : "angabe", feld]
  return spalten.findIndex((spalte) => spalte.art === art && spalte.name === gesucht)
}

/** Faults of the shape, beside those of the file. */
const checkGestalt = (werte: ReadonlyArray<unknown>, offsetOf: (b: Befund) => number): ReadonlyArray<Fund> => {
  const gestalt = decodeBeobachtungen(werte)
  return Result.isSuccess(gestalt) ? [] : gestalt.failure.befunde.map((b): Fund => [offsetOf(b), b])
}
