import { escapeZeichen, nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Wunsch } from "../aufruf/Aufruf.ts"
import type { Aufruffehler } from "../aufruf/Aufruffehler.ts"
import type { Umgebung } from "../Umgebung.ts"
import { joinPfad } from "./joinPfad.ts"
import { nameOfFassung } from "./readFassungen.ts"

/**
 * The file of the edition that is asked for, below the folder of the Kommune. Only files that the folder `fassungen`
 * lists can be meant, so that no id leads out of it.
 */
export const resolveFassung = (
  umgebung: Umgebung,
  ordner: string,
  { wert, argument }: Wunsch,
): Result.Result<string, Aufruffehler> => {
  const bekannt = listFassungen(umgebung, joinPfad(ordner, "fassungen"))
  if (bekannt.includes(wert)) return Result.succeed(nameOfFassung(wert))
  const naechste = nearest(wert, bekannt)
  return Result.fail({
    was: `Die frühere Fassung ${showWert(wert)} gibt es nicht.`,
    argument,
    warum:
      bekannt.length === 0
        ? `Im Ordner ${showWert(joinPfad(ordner, "fassungen"))} liegt keine Fassung.`
        : `Die früheren Fassungen sind: ${bekannt.map(escapeZeichen).join(", ")}.`,
    abhilfe:
      naechste === ""
        ? "Ohne „--fassung“ wird konzept.yaml gezeigt; eine frühere Fassung liegt als fassungen/ID.yaml daneben."
        : `Gemeint ist vielleicht ${showWert(naechste)}.`,
  })
}

/** Ids of the editions that there are, by code units; a folder that is not there has none. */
const listFassungen = (umgebung: Umgebung, ordner: string): ReadonlyArray<string> => {
  try {
    const namen = umgebung.readdir(ordner).flatMap((name) => /^([^.].*)\.yaml$/u.exec(name)?.[1] ?? [])
    return namen.toSorted((a, b) => (a < b ? -1 : 1))
  } catch {
    return []
  }
}
