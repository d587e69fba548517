// The baseline of `start.ts`: reads and decodes the folder of a Kommune and does nothing with it.
import { readdirSync, readFileSync } from "node:fs"
import { decodeText, readBeobachtungen, readKonzept } from "../packages/adapter/src/index.ts"
import { decodeBeobachtungen, decodeKonzept } from "../packages/konzept/src/index.ts"
import * as Result from "effect/Result"

const ordner = process.argv[2] ?? "."

const readText = (datei: string): string => Result.getOrThrow(decodeText(datei, readFileSync(datei), "utf-8", 20))

const konzept = `${ordner}/konzept.yaml`
Result.getOrThrow(decodeKonzept(Result.getOrThrow(readKonzept(konzept, readText(konzept))).wert))
for (const name of readdirSync(`${ordner}/beobachtungen`)) {
  const datei = `${ordner}/beobachtungen/${name}`
  Result.getOrThrow(decodeBeobachtungen(Result.getOrThrow(readBeobachtungen(datei, readText(datei))).wert))
}
