import { type Beobachtung, type Bezug, bezugOf, type Indikator } from "@zielwerk/konzept"
import type { Bestand } from "../Bestand.ts"
import { eingabenOf } from "../eingabenOf.ts"
import type { Beleg, Eingabe } from "./Zielwertbewertung.ts"

/**
 * Which Beobachtungen does a value of an Indikator for the whole Kommune come from? The printed value itself, or all
 * counts that its formula took, each by its key.
 *
 * @returns in the order of the formula; a count that was the sum of its parts is named by its parts
 */
export const belegeOf = (
  bestand: Bestand,
  indikator: Indikator,
  { zeit, herkunft }: Pick<Eingabe, "zeit" | "herkunft">,
): ReadonlyArray<Beleg> => {
  const bezug: Bezug = { messgroesse: indikator.id, zeit }
  const beobachtungen =
    herkunft === "gedruckt"
      ? [bestand.find(bezug) ?? []].flat()
      : eingabenOf(bestand.konzept, bestand.messgroessen, indikator, bezug).flatMap((eingabe) =>
          zaehlungen(bestand, eingabe),
        )
  return beobachtungen.map(belegOf)
}

const zaehlungen = (bestand: Bestand, bezug: Bezug): ReadonlyArray<Beobachtung> => {
  const beobachtung = bestand.find(bezug)
  if (beobachtung?.wert._tag === "Zahl") return [beobachtung]
  return (bestand.messgroessen.get(bezug.messgroesse)?.teile ?? []).flatMap((teil) => {
    const messgroesse = bestand.messgroessen.get(teil)
    return messgroesse === undefined ? [] : zaehlungen(bestand, bezugOf(messgroesse, bezug))
  })
}

const belegOf = ({ messgroesse, zeit, gebiet, merkmale = {}, quelle, erfasstAm }: Beobachtung): Beleg => ({
  messgroesse,
  zeit,
  ...(gebiet === undefined ? {} : { gebiet }),
  ...(Object.keys(merkmale).length === 0 ? {} : { merkmale }),
  quelle,
  ...(erfasstAm === undefined ? {} : { erfasstAm }),
})
