import { type Befund, befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Arten } from "../kern/Arten.ts"
import { UmbenennungUngueltig } from "./UmbenennungUngueltig.ts"
import type { Wortlaut, Umbenennung } from "./Wortlaut.ts"

/**
 * Gives states and requests the titles that a Kommune uses; the machine, its guards and what is stored stay as they are.
 *
 * @returns  the words with the new titles, or one Befund for each name that the machine does not have and for each title
 *           that two states or two requests would share
 *
 * @example
 * ```ts beispiel
 * import * as Result from "effect/Result"
 * import { wortlaute, renameWortlaut } from "@zielwerk/ablauf"
 *
 * const eigene = renameWortlaut(wortlaute.massnahme.de, { zustaende: { inUmsetzung: "läuft" } })
 * Result.getOrThrow(eigene).zustaende.inUmsetzung.titel // => "läuft"
 * Result.getOrThrow(eigene).zustaende.pausiert.titel // => "pausiert"
 * Result.isFailure(renameWortlaut(wortlaute.massnahme.de, { zustaende: { laufend: "läuft" } })) // => true
 * ```
 */
export const renameWortlaut = <A extends Arten>(
  wortlaut: Wortlaut<A>,
  { zustaende = {}, antraege = {} }: Umbenennung,
): Result.Result<Wortlaut<A>, UmbenennungUngueltig> => {
  const bisher: Wortlaut = wortlaut
  const neueZustaende = Object.fromEntries(
    Object.entries(bisher.zustaende).map(([name, wort]) => [name, { ...wort, titel: zustaende[name] ?? wort.titel }]),
  )
  const neueAntraege = Object.fromEntries(
    Object.entries(bisher.antraege).map(([name, titel]) => [name, antraege[name] ?? titel]),
  )
  const befunde = [
    ...findFremde("zustaende", zustaende, bisher.zustaende),
    ...findFremde("antraege", antraege, bisher.antraege),
    ...findDoppelte(
      "zustaende",
      Object.entries(neueZustaende).map(([name, { titel }]) => [name, titel] as const),
    ),
    ...findDoppelte("antraege", Object.entries(neueAntraege)),
  ]
  return befunde.length > 0
    ? Result.fail(new UmbenennungUngueltig({ befunde }))
    : Result.succeed({ ...wortlaut, zustaende: neueZustaende, antraege: neueAntraege } as Wortlaut<A>)
}

const findFremde = (feld: string, neue: object, bekannte: object): ReadonlyArray<Befund> =>
  Object.keys(neue)
    .filter((name) => !Object.hasOwn(bekannte, name))
    .map((name) =>
      befund(
        "WertUnbekannt",
        { zeiger: `/${feld}/${name}` },
        { feld, gefunden: `„${name}“`, naechste: "", erlaubt: Object.keys(bekannte) },
      ),
    )

const findDoppelte = (feld: string, titel: ReadonlyArray<readonly [string, string]>): ReadonlyArray<Befund> =>
  titel.flatMap(([name, wort], i) => {
    const erste = titel.findIndex(([, anderes]) => anderes === wort)
    return erste === i
      ? []
      : [befund("TitelDoppelt", { zeiger: `/${feld}/${name}` }, { titel: wort, erste: titel[erste]?.[0] ?? "" })]
  })
