import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readBeobachtungen, readKonzept } from "@zielwerk/adapter"
import { type Beobachtung, decodeBeobachtungen } from "@zielwerk/konzept"
import * as Result from "effect/Result"

/** An edition as plain values, not checked: a fresh copy each time, to be changed at will. */
export const readPlain = (datei = "konzept.yaml"): unknown =>
  Result.getOrThrow(readKonzept(datei, readFileSync(join(import.meta.dirname, datei), "utf8"))).wert

/** All Beobachtungen, read from the files beside this one as any folder of a Kommune is. */
export const readWerte = (): ReadonlyArray<Beobachtung> =>
  readdirSync(join(import.meta.dirname, "beobachtungen"))
    .toSorted()
    .map((name) => `beobachtungen/${name}`)
    .flatMap((datei) => {
      const csv = readBeobachtungen(datei, readFileSync(join(import.meta.dirname, datei), "utf8"))
      return Result.getOrThrow(decodeBeobachtungen(Result.getOrThrow(csv).wert))
    })
