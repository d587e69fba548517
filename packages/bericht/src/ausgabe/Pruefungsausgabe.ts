import { BefundText } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import { Urteilsausgabe, version } from "./Auswertungsausgabe.ts"

/** What `pruefen --format json` prints: the Befunde of the files in words, and each printed figure with its Urteil. */
export const Pruefungsausgabe = Schema.Struct({
  version,
  befunde: Schema.Array(BefundText),
  veroeffentlichungen: Schema.Array(Urteilsausgabe),
}).annotate({
  identifier: "Pruefungsausgabe",
  title: "Prüfung",
  description: "Was „zielwerk pruefen --format json“ ausgibt",
})
/** What `pruefen --format json` prints. */
export type Pruefungsausgabe = typeof Pruefungsausgabe.Type
