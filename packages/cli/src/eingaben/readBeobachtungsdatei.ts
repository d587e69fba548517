import { readBeobachtungen } from "@zielwerk/adapter"
import { type Befund, type Beobachtung, decodeBeobachtungen, parseZeiger } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Lesart } from "../aufruf/Aufruf.ts"
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

/** Reads one CSV file. Rows of a wrong shape are left out, so that the others are still checked against the Konzept. */
export const readBeobachtungsdatei = (umgebung: Umgebung, datei: string, lesart: Lesart): Beobachtungsdatei =>
  Result.match(
    Result.flatMap(readDatei(umgebung, datei, lesart), (text) =>
      Result.mapError(readBeobachtungen(datei, text), ({ befunde }) => befunde),
    ),
    {
      onFailure: (befunde) => ({ fundstellen: [], befunde }),
      onSuccess: ({ wert, locate }) =>
        Result.match(decodeBeobachtungen(wert), {
          onSuccess: (alle) => ({
            fundstellen: alle.map((beobachtung, position) => ({ beobachtung, position, locate })),
            befunde: [],
          }),
          onFailure: ({ befunde }) => ({
            fundstellen: decodeUebrige(wert, befunde, locate),
            befunde: befunde.map(locate),
          }),
        }),
    },
  )

const decodeUebrige = (
  wert: unknown,
  befunde: ReadonlyArray<Befund>,
  locate: Fundstelle["locate"],
): ReadonlyArray<Fundstelle> => {
  const falsche = new Set(befunde.map(({ wo }) => parseZeiger(wo.zeiger ?? "")[0]))
  const uebrige = (Array.isArray(wert) ? wert : []).flatMap((zeile: unknown, position) =>
    falsche.has(position) ? [] : [{ zeile, position }],
  )
  return Result.match(decodeBeobachtungen(uebrige.map(({ zeile }) => zeile)), {
    onFailure: () => [],
    onSuccess: (alle) =>
      uebrige.flatMap(({ position }, i) => {
        const beobachtung = alle[i]
        return beobachtung === undefined ? [] : [{ beobachtung, position, locate }]
      }),
  })
}
