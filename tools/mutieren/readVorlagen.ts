import { existsSync, readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"

/** The folder of a Kommune: its files by path inside of it. */
export interface Vorlage {
  readonly name: string
  readonly isGanz: boolean
  readonly dateien: ReadonlyMap<string, Uint8Array>
}

/** Every example that is a Kommune, whole, and a cut of each that is quick to read. */
export const readVorlagen = (root: string): ReadonlyArray<Vorlage> => {
  const examples = join(root, "examples")
  const namen = readdirSync(examples).filter((name) => existsSync(join(examples, name, "konzept.yaml")))
  const ganze = namen.map((name): Vorlage => ({ name, isGanz: true, dateien: readDateien(join(examples, name)) }))
  return [...ganze, ...ganze.map(cut)]
}

const readDateien = (ordner: string): ReadonlyMap<string, Uint8Array> =>
  new Map(
    readdirSync(ordner, { recursive: true, encoding: "utf8" })
      .map((pfad) => pfad.replaceAll("\\", "/"))
      .filter((pfad) => /^(?:konzept\.yaml|beobachtungen\/[^/]+\.csv|fassungen\/[^/]+\.yaml)$/u.test(pfad))
      .toSorted()
      .map((pfad) => [pfad, readFileSync(join(ordner, pfad))]),
  )

/** The first two entries of each list and the first rows of each table; references into the rest lead nowhere. */
const cut = ({ name, dateien }: Vorlage): Vorlage => ({
  name: `${name} (cut)`,
  isGanz: false,
  dateien: new Map(
    [...dateien].map(([pfad, bytes]) => {
      const text = new TextDecoder().decode(bytes)
      const kurz = pfad.endsWith(".csv") ? text.split("\n").slice(0, 5).join("\n") : cutYaml(text)
      return [pfad, new TextEncoder().encode(`${kurz.trimEnd()}\n`)]
    }),
  ),
})

const cutYaml = (text: string): string =>
  text
    .split(/^(?=\S)/mu)
    .map((abschnitt) =>
      abschnitt
        .split(/^(?= {2}- )/mu)
        .slice(0, 3)
        .join(""),
    )
    .join("")
