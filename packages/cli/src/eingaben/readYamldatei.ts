import { readYaml } from "@zielwerk/adapter"
import type { Befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { readDatei } from "./readDatei.ts"

/** A file where it could be read, its faults, and the way from a pointer to its place in the file. */
export interface Yamldatei<Inhalt> {
  readonly inhalt: Inhalt | undefined
  readonly befunde: ReadonlyArray<Befund>
  readonly locate: (befund: Befund) => Befund
}

/** Reads a file of one shape, all or nothing. */
export const readYamldatei = <Inhalt>(
  umgebung: Umgebung,
  datei: string,
  lesung: Dateilesung,
  decode: (plain: unknown) => Result.Result<Inhalt, { readonly befunde: ReadonlyArray<Befund> }>,
): Yamldatei<Inhalt> => {
  const faultsOf = (wert: unknown) =>
    Result.match(decode(wert), { onFailure: ({ befunde }) => befunde, onSuccess: () => [] })
  return Result.match(
    Result.flatMap(readDatei(umgebung, datei, lesung), (text) =>
      Result.mapError(readYaml(datei, text, faultsOf), ({ befunde }) => befunde),
    ),
    {
      onFailure: (befunde): Yamldatei<Inhalt> => ({ inhalt: undefined, befunde, locate: (b) => b }),
      onSuccess: ({ wert, locate }) => ({
        inhalt: Result.getOrUndefined(decode(wert)),
        befunde: faultsOf(wert).map(locate),
        locate,
      }),
    },
  )
}
