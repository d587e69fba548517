import { readBeobachtungenSoweit } from "@zielwerk/adapter"
import { type Befund, type Beobachtung, decodeBeobachtungen, parseZeiger } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { readDatei } from "./readDatei.ts"

/** One value with the file it stands in and its position there. */
export interface Fundstelle {
  readonly beobachtung: Beobachtung
  readonly position: number
  readonly locate: (befund: Befund) => Befund
}

/** The values of one file that have the right shape, and the faults of the file. */
export interface Beobachtungsdatei {
  readonly fundstellen: ReadonlyArray<Fundstelle>
  readonly befunde: ReadonlyArray<Befund>
}

/** Reads one CSV file. Rows with a fault are left out, so that the others are still checked against the Konzept. */
export const readBeobachtungsdatei = (umgebung: Umgebung, datei: string, lesung: Dateilesung): Beobachtungsdatei =>
  Result.match(readDatei(umgebung, datei, lesung), {
    onFailure: (befunde) => ({ fundstellen: [], befunde }),
    onSuccess: (text) => {
      const { wert, locate, befunde } = readBeobachtungenSoweit(datei, text)
      const ganz = befunde.length > 0 ? undefined : Result.getOrUndefined(decodeBeobachtungen(wert))
      if (ganz !== undefined) {
        return { fundstellen: ganz.map((beobachtung, position) => ({ beobachtung, position, locate })), befunde }
      }
      // faults of the shape stand among the Befunde already where the file has others
      const gestalt = befunde.length > 0 ? [] : faultsOf(wert).map(locate)
      const alle = [...befunde, ...gestalt]
      return { fundstellen: decodeUebrige(wert, alle, locate), befunde: alle }
    },
  })

const faultsOf = (wert: unknown): ReadonlyArray<Befund> =>
  Result.match(decodeBeobachtungen(wert), { onFailure: ({ befunde }) => befunde, onSuccess: () => [] })

const decodeUebrige = (
  wert: ReadonlyArray<unknown>,
  befunde: ReadonlyArray<Befund>,
  locate: Fundstelle["locate"],
): ReadonlyArray<Fundstelle> => {
  const falsche = new Set(befunde.map(({ wo }) => parseZeiger(wo.zeiger ?? "")[0]))
  const positionen = wert.flatMap((_, position) => (falsche.has(position) ? [] : [position]))
  return Result.match(decodeBeobachtungen(positionen.map((position) => wert[position])), {
    onFailure: () => [],
    onSuccess: (alle) =>
      alle.flatMap((beobachtung, i) => {
        const position = positionen[i]
        return position === undefined ? [] : [{ beobachtung, position, locate }]
      }),
  })
}
