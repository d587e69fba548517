import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { decodeZyklus, type Zyklusdatei } from "@zielwerk/ablauf"
import { decodeText, readBeobachtungen, readKonzept, readYaml } from "@zielwerk/adapter"
import {
  type Beobachtung,
  decodeBeobachtungen,
  decodeKonzept,
  decodeZielwerte,
  type Konzept,
  type Zielwertdatei,
} from "@zielwerk/konzept"
import * as Result from "effect/Result"

/** The concept of Koblenz and its Beobachtungen, read from the files beside this one as any folder of a Kommune is. */
export const readKoblenz = (): { readonly konzept: Konzept; readonly beobachtungen: ReadonlyArray<Beobachtung> } => {
  const beobachtungen = readdirSync(join(import.meta.dirname, "beobachtungen"))
    .toSorted()
    .map((datei) => `beobachtungen/${datei}`)
    .flatMap((datei) =>
      Result.getOrThrow(decodeBeobachtungen(Result.getOrThrow(readBeobachtungen(datei, read(datei))).wert)),
    )
  return { konzept: readFassung("konzept.yaml"), beobachtungen }
}

/** The edition of 2007, as far as the one of 2019 speaks of it. */
export const readKoblenz2007 = (): Konzept => readFassung("fassungen/koblenz-2007.yaml")

/** Zielwerte that nobody has agreed: an illustration. */
export const readZielwerteBeispiel = (): Zielwertdatei => {
  const datei = "zielwerte-beispiel.yaml"
  return Result.getOrThrow(decodeZielwerte(Result.getOrThrow(readYaml(datei, read(datei), () => [])).wert))
}

/** What happened in the Gremien from 2019 to 2026: an illustration. */
export const readZyklusBeispiel = (): Zyklusdatei => {
  const datei = "zyklus-beispiel.yaml"
  return Result.getOrThrow(decodeZyklus(Result.getOrThrow(readYaml(datei, read(datei), () => [])).wert))
}

const readFassung = (datei: string): Konzept =>
  Result.getOrThrow(decodeKonzept(Result.getOrThrow(readKonzept(datei, read(datei))).wert))

const read = (datei: string): string =>
  Result.getOrThrow(decodeText(datei, readFileSync(join(import.meta.dirname, datei)), "utf-8", 20))
