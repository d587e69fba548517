import { Datum } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"

/** The Stichtag behind the command; without one that is a day, the script says so and ends with 2. */
export const readStichtag = (): Datum => {
  const [text = ""] = process.argv.slice(2)
  if (Schema.is(Datum)(text)) return text
  const skript = (process.argv[1] ?? "").replaceAll(/^.*[\\/]|\.ts$/gu, "")
  console.error(
    `Fehler: Es fehlt der Stichtag.\n  warum:   „${text}“ ist kein Tag der Form JJJJ-MM-TT.\n` +
      `  Abhilfe: Den Tag hinter zwei Strichen nennen, etwa so: npm run --silent koblenz:${skript} -- 2018-12-31`,
  )
  process.exit(2)
}
