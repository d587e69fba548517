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
  // a list is sorted with what is undefined at its end
  const schwaechste = gueten.toSorted().at(-1)
  return schwaechste === undefined ? bewertung : { ...bewertung, guete: schwaechste }
}
