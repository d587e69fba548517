import { readKonzept } from "@zielwerk/adapter"
import { type Befund, decodeSoweit, limitBefunde, type Soweit } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Dateilesung } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { joinPfad } from "./joinPfad.ts"
import { locateMitErster } from "./locateMitErster.ts"
import { readDatei } from "./readDatei.ts"

/** A Konzept as far as it can be read, and the way from a pointer to its place in the file. */
export interface Konzeptdatei extends Soweit {
  readonly locate: (befund: Befund) => Befund
}

/** Reads `konzept.yaml` of a folder, or another edition: every fault of bytes, syntax, shape and references. */
export const readKonzeptdatei = (
  umgebung: Umgebung,
  ordner: string,
  lesung: Dateilesung,
  name = "konzept.yaml",
): Konzeptdatei => {
  const datei = joinPfad(ordner, name)
  return Result.match(
    Result.flatMap(readDatei(umgebung, datei, lesung), (text) =>
      Result.mapError(readKonzept(datei, text), ({ befunde }) => befunde),
    ),
    {
      onFailure: (befunde) => ({ konzept: undefined, ausgelassen: new Set<string>(), befunde, locate: (b) => b }),
      onSuccess: ({ wert, locate }) => {
        const soweit = decodeSoweit(wert)
        const befunde = soweit.befunde.map((befund) => locateMitErster(befund, locate))
        return { ...soweit, locate, befunde: limitBefunde(befunde.toSorted(compareOrt)) }
      },
    },
  )
}

const compareOrt = ({ wo: a }: Befund, { wo: b }: Befund): number =>
  (a.zeile ?? 0) - (b.zeile ?? 0) || (a.spalte ?? 0) - (b.spalte ?? 0)
