import { parseAst } from "vitest/node"
import type { Datei } from "./datei.ts"

/** A node of the syntax tree; fields beside these are read by name. */
export type Knoten = {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [feld: string]: unknown
}

/** A node together with the place it has in its parent. */
export type Stelle = { readonly knoten: Knoten; readonly eltern: Knoten | undefined; readonly feld: string }

/**
 * All nodes of a file, each before its children. Checks look at the tree, because a search in the text would also find
 * what only a comment or a string says. The parser is vite's, which vitest brings along: TypeScript 7 has no JS API.
 */
export const listStellen = ({ pfad, text }: Datei): ReadonlyArray<Stelle> => {
  const stellen: Array<Stelle> = []
  const visit = (wert: unknown, eltern: Knoten | undefined, feld: string): void => {
    if (Array.isArray(wert)) for (const eintrag of wert) visit(eintrag, eltern, feld)
    if (!isKnoten(wert)) return
    stellen.push({ knoten: wert, eltern, feld })
    for (const [name, kind] of Object.entries(wert)) visit(kind, wert, name)
  }
  visit(parseAst(text, { lang: "ts" }, pfad), undefined, "")
  return stellen
}

export const isKnoten = (wert: unknown): wert is Knoten =>
  typeof wert === "object" && wert !== null && "type" in wert && typeof wert.type === "string"

/** The name of an identifier, `undefined` for every other node. */
export const nameOf = (wert: unknown): string | undefined =>
  isKnoten(wert) && wert.type === "Identifier" && typeof wert.name === "string" ? wert.name : undefined

export const formatOrt = ({ pfad, text }: Datei, knoten: Knoten): string =>
  `${pfad}:${text.slice(0, knoten.start).split("\n").length}`
