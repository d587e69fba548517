import type { Begruendung, Urteil } from "@zielwerk/auswertung"
import type { Konzept, Sprache } from "@zielwerk/konzept"
import { createNamen, type Namen } from "../Namen.ts"
import { type Schreibung, schreibungIn } from "../sprache/schreibungIn.ts"

/** What a sentence can draw on: its language, the names of the Konzept and the other printed figures it may cite. */
export interface Zusammenhang {
  readonly schreibung: Schreibung
  readonly namen: Namen
  readonly zitat: (id: string) => string
}

/** Collects what sentences of a Konzept can draw on. */
export const createZusammenhang = (konzept: Konzept, sprache: Sprache = "de"): Zusammenhang => {
  const schreibung = schreibungIn(sprache)
  const zitate = new Map<string, string>(
    konzept.veroeffentlichungen.map(({ id, gedruckt, stelle }) => [
      id,
      `${schreibung.zitat(gedruckt)} (${schreibung.stelle(stelle)})`,
    ]),
  )
  return { schreibung, namen: createNamen(konzept, sprache), zitat: (id) => zitate.get(id) ?? id }
}

/** One Urteil with all that its sentence can draw on; `a` are the angaben of its Begruendung. */
export interface Lage extends Zusammenhang {
  readonly urteil: Urteil
  readonly a: Angaben
}

interface Angaben {
  readonly zahl: (name: string) => number
  readonly text: (name: string) => string
  readonly zahlen: (name: string) => ReadonlyArray<number>
  readonly texte: (name: string) => ReadonlyArray<string>
}

/** Reads the angaben of a Begruendung; `text` is "", `zahlen` and `texte` are empty where an angabe is optional and not there. */
export const readAngaben = ({ code, angaben }: Begruendung): Angaben => ({
  zahl: (name) => {
    const found = angaben[name]
    if (typeof found !== "number") throw new Error(`the Begruendung "${code}" has no number "${name}"`)
    return found
  },
  text: (name) => String(angaben[name] ?? ""),
  zahlen: (name) => listOf(angaben[name]).filter((found) => typeof found === "number"),
  texte: (name) => listOf(angaben[name]).filter((found) => typeof found === "string"),
})

const listOf = (found: Begruendung["angaben"][string] | undefined): ReadonlyArray<number | string> =>
  typeof found === "object" ? found : []
