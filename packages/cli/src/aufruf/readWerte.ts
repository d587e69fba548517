import { Datum, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Aufruf, Suche, Wunsch } from "./Aufruf.ts"
import type { Argument, Aufruffehler } from "./Aufruffehler.ts"
import type { BefehlName } from "./befehle.ts"
import { checkSpalten, readIndexUndDatei } from "./readStatistik.ts"
import { argumentOf, type GegebenerSchalter } from "./splitArgumente.ts"

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

type Find = (name: string) => GegebenerSchalter | undefined

/** What is asked for; whether it is there only the files can say. */
const readSuche = (find: Find): Suche => ({
  ...readWunsch(find, "art"),
  ...readWunsch(find, "id"),
  ...readWunsch(find, "handlungsfeld"),
})

/** What every occurrence of a flag asks for. */
const wuenscheOf = (gegeben: ReadonlyArray<GegebenerSchalter>, name: string): ReadonlyArray<Wunsch> =>
  gegeben.flatMap((schalter) =>
    schalter.name === name && schalter.wert !== undefined
      ? [{ wert: schalter.wert, argument: argumentOf(schalter) }]
      : [],
  )

const readWunsch = <const Name extends string>(find: Find, name: Name): { readonly [N in Name]?: Wunsch } => {
  const gegeben = find(name)
  return gegeben?.wert === undefined
    ? {}
    : ({ [name]: { wert: gegeben.wert, argument: argumentOf(gegeben) } } as { readonly [N in Name]: Wunsch })
}

const unmoeglich = (gegeben: GegebenerSchalter, warum: string, abhilfe: string): Aufruffehler => ({
  was: `Der Wert ${showWert(gegeben.wert)} ist bei „${gegeben.geschrieben}“ nicht möglich.`,
  argument: argumentOf(gegeben),
  warum,
  abhilfe,
})

/** One of some words; the first is the default. */
const readWahl = <const Wahl extends string>(
  gegeben: GegebenerSchalter | undefined,
  wahl: readonly [Wahl, ...ReadonlyArray<Wahl>],
): Result.Result<Wahl, Aufruffehler> => {
  if (gegeben === undefined) return Result.succeed(wahl[0])
  const gewaehlt = wahl.find((wort) => wort === gegeben.wert?.toLowerCase())
  return gewaehlt === undefined
    ? Result.fail(unmoeglich(gegeben, `Möglich sind: ${wahl.join(", ")}.`, "Eines davon einsetzen."))
    : Result.succeed(gewaehlt)
}

const readMegabyte = (gegeben: GegebenerSchalter | undefined): Result.Result<number, Aufruffehler> => {
  if (gegeben === undefined) return Result.succeed(20)
  const zahl = /^\d{1,3}$/u.test(gegeben.wert ?? "") ? Number(gegeben.wert) : 0
  return zahl >= 1 && zahl <= 500
    ? Result.succeed(zahl)
    : Result.fail(
        unmoeglich(
          gegeben,
          "Möglich ist eine ganze Zahl von 1 bis 500.",
          "Die Grenze in Megabyte angeben, ohne Einheit.",
        ),
      )
}

const isDatum = Schema.is(Datum)

const readStichtag = (gegeben: GegebenerSchalter | undefined): Result.Result<Datum, Aufruffehler> =>
  gegeben === undefined ? Result.fail(stichtagFehlt) : readDatum(gegeben)

const readDatum = (gegeben: GegebenerSchalter): Result.Result<Datum, Aufruffehler> =>
  isDatum(gegeben.wert)
    ? Result.succeed(gegeben.wert)
    : Result.fail(
        unmoeglich(gegeben, "Das ist kein Tag des Kalenders in der Form JJJJ-MM-TT.", remedyOf(gegeben.wert ?? "")),
      )

/** `31.12.2018` is shown as it should be written; a day that does not exist has to be looked up. */
const remedyOf = (wert: string): string => {
  const [, tag, monat, jahr] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(wert) ?? []
  const gemeint =
    tag === undefined || monat === undefined ? wert : `${jahr}-${monat.padStart(2, "0")}-${tag.padStart(2, "0")}`
  if (isDatum(gemeint)) return `So schreiben: ${gemeint}`
  return /^[-\d]+$/u.test(gemeint) ? "Den Tag im Kalender nachsehen." : "So schreiben: 2018-12-31"
}

const stichtagFehlt: Aufruffehler = {
  was: "Es fehlt der Stichtag.",
  warum: "Eine Auswertung gilt für einen Tag; der heutige wird nicht angenommen, damit sie sich wiederholen lässt.",
  abhilfe: "Den Tag nennen: --stichtag 2018-12-31",
}
