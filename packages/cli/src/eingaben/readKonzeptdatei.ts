import { readKonzept } from "@zielwerk/adapter"
import { type Befund, checkVerweise, decodeGestalt, type Konzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import type { Lesart } from "../aufruf/Aufruf.ts"
import type { Umgebung } from "../Umgebung.ts"
import { joinPfad } from "./joinPfad.ts"
import { readDatei } from "./readDatei.ts"

/** A Konzept as far as it could be read, and the faults of its file. */
export interface Konzeptdatei {
  /** `undefined` if its shape is wrong; with wrong references it is there, so that values can be checked against it. */
  readonly konzept: Konzept | undefined
  readonly befunde: ReadonlyArray<Befund>
}

/** Reads `konzept.yaml` of a folder: every fault of bytes, syntax, shape and references. */
export const readKonzeptdatei = (umgebung: Umgebung, ordner: string, lesart: Lesart): Konzeptdatei => {
  const datei = joinPfad(ordner, "konzept.yaml")
  return Result.match(
    Result.flatMap(readDatei(umgebung, datei, lesart), (text) => Result.mapError(readKonzept(datei, text), ({ befunde }) => befunde)),
    {
      onFailure: (befunde) => ({ konzept: undefined, befunde }),
      onSuccess: ({ wert, locate }) =>
        Result.match(decodeGestalt(wert), {
          onFailure: ({ befunde }) => ({ konzept: undefined, befunde: befunde.map((b) => locateMitErster(b, locate)) }),
          onSuccess: (konzept) => ({ konzept, befunde: checkVerweise(konzept).map((b) => locateMitErster(b, locate)) }),
        }),
    },
  )
}

/** Locates a Befund and also the place it refers to ("already given at"). */
const locateMitErster = (befund: Befund, locate: (befund: Befund) => Befund): Befund => {
  const { erste } = befund.angaben
  if (typeof erste !== "string") return locate(befund)
  const { datei, zeile } = locate({ ...befund, wo: { zeiger: erste } }).wo
  return locate({ ...befund, angaben: { ...befund.angaben, erste: `${datei}:${zeile}` } })
}
