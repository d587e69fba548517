import { type Konzept, nearest, showWert } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Wunsch } from "../aufruf/Aufruf.ts"
import type { Aufruffehler } from "../aufruf/Aufruffehler.ts"
import { warumOf } from "./resolveSuche.ts"

/** Are the Oberziele, Handlungsfelder and Ziele there that a call asks for? Their ids, each once. */
export const resolveZiele = (
  wuensche: ReadonlyArray<Wunsch>,
  { oberziele, handlungsfelder, ziele }: Konzept,
): Result.Result<ReadonlyArray<string>, Aufruffehler> => {
  const bekannt: ReadonlyArray<string> = [...oberziele, ...handlungsfelder, ...ziele].map(({ id }) => id)
  const fremder = wuensche.find(({ wert }) => !bekannt.includes(wert))
  if (fremder === undefined) return Result.succeed([...new Set(wuensche.map(({ wert }) => wert))])
  const naechste = nearest(fremder.wert, bekannt)
  return Result.fail({
    was: `Ein Oberziel, Handlungsfeld oder Ziel mit der Kennung ${showWert(fremder.wert)} gibt es im Konzept nicht.`,
    argument: fremder.argument,
    warum: warumOf([...new Set(bekannt)]),
    abhilfe:
      naechste === ""
        ? "„zielwerk zeigen … --art ziel“ nennt die Einträge mit ihren Kennungen."
        : `Gemeint ist vielleicht „${naechste}“.`,
  })
}
