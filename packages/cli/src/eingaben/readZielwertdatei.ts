import { readYaml } from "@zielwerk/adapter"
import { type Befund, decodeZielwerte, type Zielwertdatei } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { readDatei } from "./readDatei.ts"

/** A file of Zielwerte where it could be read, its faults, and the way from a pointer to its place in the file. */
export interface Zielwertquelle {
  readonly inhalt: Zielwertdatei | undefined
  readonly befunde: ReadonlyArray<Befund>
  readonly locate: (befund: Befund) => Befund
}

/** Reads a file of Zielwerte, all or nothing. */
export const readZielwertdatei = (umgebung: Umgebung, datei: string, lesung: Dateilesung): Zielwertquelle =>
  Result.match(
    Result.flatMap(readDatei(umgebung, datei, lesung), (text) =>
      Result.mapError(readYaml(datei, text, faultsOf), ({ befunde }) => befunde),
    ),
    {
      onFailure: (befunde): Zielwertquelle => ({ inhalt: undefined, befunde, locate: (b) => b }),
      onSuccess: ({ wert, locate }) => ({
        inhalt: Result.getOrUndefined(decodeZielwerte(wert)),
        befunde: faultsOf(wert).map(locate),
        locate,
      }),
    },
  )

const faultsOf = (wert: unknown): ReadonlyArray<Befund> =>
  Result.match(decodeZielwerte(wert), { onFailure: ({ befunde }) => befunde, onSuccess: () => [] })
