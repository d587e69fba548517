import { checkVeroeffentlichungen } from "@zielwerk/auswertung"
import { type Darstellung, encodePruefung, renderPruefung } from "@zielwerk/bericht"
import type { Befund } from "@zielwerk/konzept"
import { ausgangOf } from "../Ausgang.ts"
import type { Aufruf } from "../aufruf/Aufruf.ts"
import type { Eingaben } from "../eingaben/readOrdner.ts"
import type { Ergebnis } from "../Ergebnis.ts"
import { renderJson } from "../renderJson.ts"

/**
 * Reports every fault of the files and, where there is none, whether the printed figures hold. Faults of former editions
 * come last and keep no figure from being checked.
 */
export const pruefen = (
  { konzept, beobachtungen, befunde: eigene }: Eingaben,
  frueherer: ReadonlyArray<Befund>,
  { format, streng, sprache }: Extract<Aufruf, { readonly art: "pruefen" }>,
  darstellung: Darstellung,
): Ergebnis => {
  const isPruefbar = konzept !== undefined && ausgangOf(eigene, false) === 0
  const befunde = [...eigene, ...frueherer]
  const pruefung = {
    ...(konzept === undefined ? {} : { konzept }),
    befunde,
    urteile: isPruefbar ? checkVeroeffentlichungen(konzept, beobachtungen) : [],
  }
  return {
    ausgang: ausgangOf(befunde, streng),
    stdout:
      format === "json" ? renderJson(encodePruefung(pruefung, { sprache })) : renderPruefung(pruefung, darstellung),
    befunde: [], // they are the result
  }
}
