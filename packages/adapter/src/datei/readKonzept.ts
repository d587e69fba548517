import { type Befund, befund, decodeSoweit } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { DateiInhalt } from "./DateiInhalt.ts"
import { DateiUngueltig } from "./DateiUngueltig.ts"
import type { Fund } from "./Fund.ts"
import { locateOffset, type Position } from "./locateOffset.ts"
import { placeFunde } from "./placeFunde.ts"
import { checkKnoten } from "./yaml/checkKnoten.ts"
import { findZuBreit } from "./yaml/findZuBreit.ts"
import { createOrte, type Knoten, type Orte, toPlain } from "./yaml/Knoten.ts"
import { parseSchnell } from "./yaml/parseSchnell.ts"
import { parseYaml } from "./yaml/parseYaml.ts"
import { showGeschrieben } from "./yaml/showGeschrieben.ts"

/**
 * Reads `konzept.yaml` (or the same as JSON) into plain values for `decodeKonzept`.
 *
 * @param datei  name for findings, as the reader knows the file
 * @param text   the whole file, as `decodeText` returns it
 * @returns      the values and `locate`, or `DateiUngueltig` with every fault of the file; as long as the syntax is
 *               sound, faults of the Konzept stand beside them
 *
 * Mind: YAML takes an unquoted 2018 for a number; a Konzept wants text and says so when it is decoded. Anchors, aliases,
 * tags, a second document and more than 64 levels are refused, and nothing is ever expanded or merged.
 *
 * @source YAML 1.2.2, core schema
 *
 * @example
 * ```ts beispiel
 * import { decodeKonzept } from "@zielwerk/konzept"
 * import * as Result from "effect/Result"
 * import { readKonzept } from "@zielwerk/adapter"
 *
 * const text = 'format: "1"\nid: musterstadt\ntitel: Integrationskonzept\nfassung: 2026\nzustand: entwurf\nkommune: { name: Musterstadt }\n'
 * const inhalt = Result.getOrThrow(readKonzept("konzept.yaml", text))
 * const ergebnis = decodeKonzept(inhalt.wert)
 * if (Result.isSuccess(ergebnis)) throw new Error("2026 is a number, and the AGS is missing")
 * ergebnis.failure.befunde.map(inhalt.locate).map(({ code, wo }) => [code, wo.zeile, wo.spalte]) // => [["TypFalsch", 4, 10], ["AngabeFehlt", 6, 12]]
 * ```
 */
export const readKonzept = (datei: string, text: string): Result.Result<DateiInhalt, DateiUngueltig> =>
  readYaml(datei, text, (wert) => decodeSoweit(wert).befunde)

/**
 * The same for another YAML file of a Kommune, such as its Zielwerte.
 *
 * @param check  faults of the content, to stand beside those that only the file shows
 */
export const readYaml = (
  datei: string,
  text: string,
  check: (wert: unknown) => ReadonlyArray<Befund>,
): Result.Result<DateiInhalt, DateiUngueltig> => {
  const position = locateOffset(text)
  const place = ([von, b]: Fund): Befund => ({ ...b, wo: { datei, ...position(von), ...b.wo } })
  const refuse = (funde: ReadonlyArray<Fund>) =>
    Result.fail(new DateiUngueltig({ befunde: placeFunde(datei, firstOfLine(funde, position), place) }))

  if (text.length > grenzeLaenge)
    return refuse([[0, befund("YamlUmfang", {}, { mass: "zu viele Buchstaben", grenze: grenzeLaenge })]])
  const schnell = parseSchnell(text)
  const { knoten, funde } = schnell === undefined ? parseYaml(text) : { knoten: schnell, funde: [] }
  if (funde.some(([, { code }]) => code === "YamlSyntax" || code === "YamlUmfang")) return refuse(funde)
  if (knoten === undefined || isLeer(knoten))
    return refuse(funde.length > 0 ? funde : [[0, befund("DateiLeer", {}, { datei })]])
  const zuBreit = findZuBreit(knoten)
  if (zuBreit !== undefined) return refuse([zuBreit])
  const orte = createOrte(knoten)
  const toFund = (b: Befund): Fund => [offsetOf(orte, b), showGeschrieben(b, orte.findKnoten(b.wo.zeiger ?? ""), text)]
  const alle = [...funde, ...checkKnoten(knoten, text, position)]
  if (alle.length > 0) return refuse(mergeInhalt(alle, check(toPlain(knoten)).map(toFund)))
  return Result.succeed({
    wert: toPlain(knoten),
    locate: (b) => (b.wo.zeiger === undefined || b.wo.datei !== undefined ? b : place(toFund(b))),
  })
}

/** A complaint about a key stands at the key, any other at the value. */
const offsetOf = (orte: Orte, { code, wo }: Befund): number =>
  orte.findOffset(wo.zeiger ?? "", code === "AngabeUnbekannt")

const grenzeLaenge = 5_000_000

const isLeer = (knoten: Knoten): boolean => knoten.art === "skalar" && knoten.wert === null

/**
 * Faults of the file and of its content, one a place: where a number is written oddly and no number is due at all, the
 * content knows better; everywhere else the file does.
 */
const mergeInhalt = (derDatei: ReadonlyArray<Fund>, desInhalts: ReadonlyArray<Fund>): ReadonlyArray<Fund> => {
  const isSchreibweise = ([, { code }]: Fund): boolean => code === "ZahlSchreibweise"
  const belegt = new Set(derDatei.filter((fund) => !isSchreibweise(fund)).map(([von]) => von))
  const desInhaltsAllein = desInhalts.filter(([von]) => !belegt.has(von))
  const besser = new Set(desInhaltsAllein.map(([von]) => von))
  return [...derDatei.filter((fund) => !isSchreibweise(fund) || !besser.has(fund[0])), ...desInhaltsAllein]
}

/** Of several faults of syntax on one line the others follow from the first. */
const firstOfLine = (funde: ReadonlyArray<Fund>, position: (offset: number) => Position): ReadonlyArray<Fund> => {
  const zeilen = new Set<number>()
  return funde.filter(([von, { code }]) => {
    if (code !== "YamlSyntax") return true
    const { zeile } = position(von)
    const isErster = !zeilen.has(zeile)
    zeilen.add(zeile)
    return isErster
  })
}
