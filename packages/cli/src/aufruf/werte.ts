import { Datum, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import * as Schema from "effect/Schema"
import type { Wunsch } from "./Aufruf.ts"
import type { Aufruffehler } from "./Aufruffehler.ts"
import { argumentOf, type GegebenerSchalter } from "./splitArgumente.ts"

/** Finds a flag by its name. */
export type Find = (name: string) => GegebenerSchalter | undefined

/** What every occurrence of a flag asks for. */
export const wuenscheOf = (gegeben: ReadonlyArray<GegebenerSchalter>, name: string): ReadonlyArray<Wunsch> =>
  gegeben.flatMap((schalter) =>
    schalter.name === name && schalter.wert !== undefined
      ? [{ wert: schalter.wert, argument: argumentOf(schalter) }]
      : [],
  )

/** The value of a flag as it stands, for those who can say whether it is right. */
export const readWunsch = <const Name extends string>(find: Find, name: Name): { readonly [N in Name]?: Wunsch } => {
  const gegeben = find(name)
  return gegeben?.wert === undefined
    ? {}
    : ({ [name]: { wert: gegeben.wert, argument: argumentOf(gegeben) } } as { readonly [N in Name]: Wunsch })
}

/** A value that a flag cannot have. */
export const unmoeglich = (gegeben: GegebenerSchalter, warum: string, abhilfe: string): Aufruffehler => ({
  was: `Der Wert ${showWert(gegeben.wert)} ist bei „${gegeben.geschrieben}“ nicht möglich.`,
  argument: argumentOf(gegeben),
  warum,
  abhilfe,
})

/** One of some words; the first is the default. */
export const readWahl = <const Wahl extends string>(
  gegeben: GegebenerSchalter | undefined,
  wahl: readonly [Wahl, ...ReadonlyArray<Wahl>],
): Result.Result<Wahl, Aufruffehler> => {
  if (gegeben === undefined) return Result.succeed(wahl[0])
  const gewaehlt = wahl.find((wort) => wort === gegeben.wert?.toLowerCase())
  return gewaehlt === undefined
    ? Result.fail(unmoeglich(gegeben, `Möglich sind: ${wahl.join(", ")}.`, "Eines davon einsetzen."))
    : Result.succeed(gewaehlt)
}

/** The largest file that is read. */
export const readMegabyte = (gegeben: GegebenerSchalter | undefined): Result.Result<number, Aufruffehler> => {
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

/** The day that has to be named. */
export const readStichtag = (gegeben: GegebenerSchalter | undefined): Result.Result<Datum, Aufruffehler> =>
  gegeben === undefined ? Result.fail(stichtagFehlt) : readDatum(gegeben)

/** A day of the calendar. */
export const readDatum = (gegeben: GegebenerSchalter): Result.Result<Datum, Aufruffehler> =>
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
