import { einwohnerCsv } from "./einwohnerCsv.ts"
import { konzeptYaml } from "./konzeptYaml.ts"

/** The day at which the made-up values can be evaluated. */
export const stichtag = "2026-01-31"

/** The files that `init` writes; the JSON Schema lets an editor complete and check the concept. */
export const vorlageOf = (schema: string): ReadonlyArray<{ readonly name: string; readonly text: string }> => [
  { name: "konzept.yaml", text: konzeptYaml },
  { name: "konzept.schema.json", text: schema },
  { name: "beobachtungen/einwohner.csv", text: einwohnerCsv },
]
