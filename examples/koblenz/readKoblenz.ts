import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { decodeText, readBeobachtungen, readKonzept } from "@zielwerk/adapter"
import { type Beobachtung, decodeBeobachtungen, decodeKonzept, type Konzept } from "@zielwerk/konzept"
import * as Result from "effect/Result"

/** The concept of Koblenz and its Beobachtungen, read from the files beside this one as any folder of a Kommune is. */
export const readKoblenz = (): { readonly konzept: Konzept; readonly beobachtungen: ReadonlyArray<Beobachtung> } => {
  const konzept = decodeKonzept(Result.getOrThrow(readKonzept("konzept.yaml", read("konzept.yaml"))).wert)
  const beobachtungen = readdirSync(join(import.meta.dirname, "beobachtungen"))
    .toSorted()
    .map((datei) => `beobachtungen/${datei}`)
    .flatMap((datei) =>
      Result.getOrThrow(decodeBeobachtungen(Result.getOrThrow(readBeobachtungen(datei, read(datei))).wert)),
    )
  return { konzept: Result.getOrThrow(konzept), beobachtungen }
}

const read = (datei: string): string =>
  Result.getOrThrow(decodeText(datei, readFileSync(join(import.meta.dirname, datei)), "utf-8", 20))
