import { parseArgs } from "../eingebaut.ts"
import { schalter } from "./befehle.ts"

/** A flag as it stands in a command line. */
export interface GegebenerSchalter {
  readonly position: number
  /** As written: `--format`, `-x`. */
  readonly geschrieben: string
  readonly name: string
  readonly wert: string | undefined
  /** Written as one argument: `--format=json`. */
  readonly angehaengt: boolean
}

/** A flag as the argument that it is; a value behind it is an argument of its own. */
export const argumentOf = ({ position, geschrieben, wert, angehaengt }: GegebenerSchalter) => ({
  position,
  text: angehaengt ? `${geschrieben}=${wert}` : geschrieben,
})

/** Words and flags of a command line, each with its position from 1; nothing is judged yet. */
export interface Argumente {
  readonly worte: ReadonlyArray<{ readonly position: number; readonly text: string }>
  readonly schalter: ReadonlyArray<GegebenerSchalter>
}

/** Tells words from flags and gives each flag its value. `--help` and `-h` are `--hilfe`. */
export const splitArgumente = (argv: ReadonlyArray<string>): Argumente => {
  const { tokens } = parseArgs({ args: [...argv], options, strict: false, allowPositionals: true, tokens: true })
  return {
    worte: tokens.flatMap((t) => (t.kind === "positional" ? [{ position: t.index + 1, text: t.value }] : [])),
    schalter: tokens.flatMap((t) =>
      t.kind === "option"
        ? [
            {
              position: t.index + 1,
              geschrieben: t.rawName,
              name: t.name === "help" ? "hilfe" : t.name,
              wert: t.value,
              angehaengt: t.inlineValue === true,
            },
          ]
        : [],
    ),
  }
}

const options = {
  ...Object.fromEntries(
    Object.entries(schalter).map(([name, s]) => [
      name,
      { type: "wert" in s ? ("string" as const) : ("boolean" as const) },
    ]),
  ),
  hilfe: { type: "boolean", short: "h" },
  version: { type: "boolean" },
} as const
