import * as Result from "effect/Result"
import type { Aufruf, Suche } from "./Aufruf.ts"
import type { Argument, Aufruffehler } from "./Aufruffehler.ts"
import type { BefehlName } from "./befehle.ts"
import { checkSpalten, readIndexUndDatei } from "./readStatistik.ts"
import { readAblauf } from "./readAblauf.ts"
import type { GegebenerSchalter } from "./splitArgumente.ts"
import { type Find, readDatum, readMegabyte, readStichtag, readWahl, readWunsch, wuenscheOf } from "./werte.ts"

/** Reads the values of flags whose names are known to be right; the first value that cannot be is the fault. */
export const readWerte = (
  art: Exclude<BefehlName, "vervollstaendigung" | "schema" | "statistik">,
  ordner: string,
  gegeben: ReadonlyArray<GegebenerSchalter>,
): Result.Result<Aufruf, Aufruffehler> => {
  const find: Find = (name) => gegeben.find((schalter) => schalter.name === name)
  if (art === "init") {
    const [ueberschreiben, probe] = [find("ueberschreiben") !== undefined, find("probe") !== undefined]
    return Result.succeed({ art, ordner, ueberschreiben, probe })
  }
  return Result.gen(function* () {
    const lesend = {
      ordner,
      kodierung: yield* readWahl(find("kodierung"), ["utf-8", "windows-1252"]),
      grenzeMb: yield* readMegabyte(find("grenze-mb")),
      zielwerte: wuenscheOf(gegeben, "zielwerte").map(({ wert }) => wert),
    }
    const sprache = yield* readWahl(find("sprache"), ["de", "en"])
    if (art === "ablauf") {
      const { zielwerte: _, ...lesung } = lesend
      return { art, ...lesung, sprache, streng: find("streng") !== undefined, ...(yield* readAblauf(find)) }
    }
    if (art === "auswerten") {
      const format = yield* readWahl(find("format"), ["text", "md", "json", "csv"])
      const bekanntBis = find("bekannt-bis")
      return {
        art,
        ...lesend,
        format,
        sprache,
        stichtag: yield* readStichtag(find("stichtag")),
        ...(bekanntBis === undefined ? {} : { bekanntBis: yield* readDatum(bekanntBis) }),
        ziele: wuenscheOf(gegeben, "ziel"),
      }
    }
    const format = yield* readWahl(find("format"), ["text", "json"])
    return art === "pruefen"
      ? { art, ...lesend, format, sprache, streng: find("streng") !== undefined }
      : { art, ...lesend, format, ...readWunsch(find, "fassung"), suche: readSuche(find) }
  })
}

/** Reads a request for an index: its words and its flags. */
export const readStatistik = (
  worte: ReadonlyArray<Argument>,
  gegeben: ReadonlyArray<GegebenerSchalter>,
): Result.Result<Aufruf, Aufruffehler> =>
  Result.gen(function* () {
    const find: Find = (name) => gegeben.find((schalter) => schalter.name === name)
    const { index, datei } = yield* readIndexUndDatei(worte)
    const gruppen = wuenscheOf(gegeben, "gruppe").map(({ wert }) => wert)
    const [gesamt, ebene] = [find("gesamt")?.wert, find("ebene")?.wert]
    const spaltenfehler = checkSpalten(index, gruppen, gesamt)
    if (spaltenfehler !== undefined) yield* Result.fail(spaltenfehler)
    return {
      art: "statistik",
      index,
      datei,
      gruppen,
      ...(gesamt === undefined ? {} : { gesamt }),
      ...(ebene === undefined ? {} : { ebene }),
      format: yield* readWahl(find("format"), ["text", "json"]),
      kodierung: yield* readWahl(find("kodierung"), ["utf-8", "windows-1252"]),
      grenzeMb: yield* readMegabyte(find("grenze-mb")),
    } as const
  })

/** What is asked for; whether it is there only the files can say. */
const readSuche = (find: Find): Suche => ({
  ...readWunsch(find, "art"),
  ...readWunsch(find, "id"),
  ...readWunsch(find, "handlungsfeld"),
})
