import type { Guete } from "@zielwerk/konzept"
import type { Zielwertbewertung } from "./Zielwertbewertung.ts"

/**
 * A verdict is as well founded as the weakest of the Quellen that went into it; if one of them has no Güte, nothing is
 * said.
 *
 * @source spec "bewertung" C-04
 */
export const withGuete = (
  bewertung: Zielwertbewertung,
  gueteOf: ReadonlyMap<string, Guete | undefined>,
): Zielwertbewertung => {
  const gueten = bewertung.herleitung.eingaben.flatMap(({ quellen }) => quellen.map((quelle) => gueteOf.get(quelle)))
  const schwaechste = (["C", "B", "A"] as const).find((guete) => gueten.includes(guete))
  return schwaechste === undefined || gueten.includes(undefined) ? bewertung : { ...bewertung, guete: schwaechste }
}
