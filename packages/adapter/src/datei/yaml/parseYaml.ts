import { befund } from "@zielwerk/konzept"
import * as Result from "effect/Result"
import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  Lexer,
  type Node,
  Parser,
  visit,
} from "yaml"
import type { Fund } from "../Fund.ts"
import type { Angabe, Knoten } from "./Knoten.ts"
import { resolveSkalar } from "./resolveSkalar.ts"
import { fundOfYamlError, syntaxFund } from "./syntaxFund.ts"

/** What a text holds as YAML, as far as it can be read, and every fault found. */
export interface YamlInhalt {
  /** `undefined` for an empty document. */
  readonly knoten: Knoten | undefined
  readonly funde: ReadonlyArray<Fund>
}

/** Reads one YAML document into a tree that knows its places. Anchors, aliases and tags are faults; nothing is expanded. */
export const parseYaml = (text: string): YamlInhalt => {
  // YAML takes a bare CR for a line end, the library does not
  const quelle = text.replace(/\r(?!\n)/gu, "\n")
  const tokens = readTokens(quelle)
  if (Result.isFailure(tokens)) return { knoten: undefined, funde: [tokens.failure] }
  const [dokument, zweites] = new Composer(optionen).compose(tokens.success, true, quelle.length)
  if (dokument === undefined) return { knoten: undefined, funde: [] }
  const funde = [...dokument.errors, ...dokument.warnings].flatMap((e) =>
    fundOfYamlError(e, (ende) => openingOf(dokument, ende)),
  )
  if (zweites !== undefined) funde.push(syntaxFund(zweites.range[0], "mehrereDokumente"))
  const knoten = dokument.contents === null ? undefined : toKnoten(dokument.contents, 0, 1, funde)
  return { knoten, funde }
}

const optionen = {
  schema: "failsafe",
  uniqueKeys: false,
  prettyErrors: false,
  keepSourceTokens: false,
  logLevel: "silent",
} as const
/** Words, signs, blanks and line ends, as the library counts them: a Konzept of 100 kB has 24 000. */
const grenzeWoerter = 200_000
/** Most lists and mappings inside of each other. */
export const grenzeEbenen = 64

/** Limits are kept word by word, before the library builds anything that could grow faster than the file. */
const readTokens = (quelle: string): Result.Result<ReadonlyArray<CST.Token>, Fund> => {
  const parser = new Parser()
  const tokens: Array<CST.Token> = []
  let woerter = 0
  for (const wort of new Lexer().lex(quelle)) {
    woerter += 1
    if (woerter > grenzeWoerter) return Result.fail(umfang(parser.offset, "Wörter und Zeichen", grenzeWoerter))
    // the stack holds the document, the open lists and mappings, and a value that is being read
    if (parser.stack.length > grenzeEbenen + 2)
      return Result.fail(umfang(parser.offset, "Ebenen ineinander", grenzeEbenen))
    tokens.push(...parser.next(wort))
  }
  tokens.push(...parser.end())
  return Result.succeed(tokens)
}

/** Where the quoted text begins that ends at an offset. */
const openingOf = (dokument: Document.Parsed, ende: number): number => {
  let von = ende
  visit(dokument, {
    Scalar: (_, { type, range }) => {
      if (type !== "PLAIN" && range?.[1] === ende) von = range[0]
    },
  })
  return von
}

const umfang = (von: number, mass: string, grenze: number): Fund => [
  von,
  befund("YamlUmfang", {}, { mass: `zu viele ${mass}`, grenze }),
]

/** `davor` is the place of what has none of its own, such as a value left out: its key's. */
const toKnoten = (node: Node | null, davor: number, ebene: number, funde: Array<Fund>): Knoten => {
  const von = node?.range?.[0] ?? davor
  if (node === null) return { art: "skalar", von, wert: null }
  if (isAlias(node) || node.anchor !== undefined) funde.push([von, befund("YamlVerweis", {}, {})])
  if (isAlias(node)) return { art: "skalar", von, wert: null }
  if (node.tag !== undefined) funde.push(syntaxFund(von, "typangabe", `tag ${node.tag}`))
  if (isScalar(node)) {
    const wort = String(node.value)
    if (node.type !== "PLAIN") return { art: "skalar", von, wert: wort }
    return { art: "skalar", von: wort === "" ? davor : von, wert: resolveSkalar(wort) }
  }
  if (ebene > grenzeEbenen) funde.push(umfang(von, "Ebenen ineinander", grenzeEbenen))
  if (isSeq(node))
    return {
      art: "liste",
      von,
      eintraege: node.items.map((eintrag) => toKnoten(eintrag as Node | null, von, ebene + 1, funde)),
    }
  return {
    art: "abschnitt",
    von,
    angaben: isMap(node) ? node.items.map(({ key, value }) => toAngabe(key, value, von, ebene, funde)) : [],
  }
}

const toAngabe = (key: unknown, value: unknown, davor: number, ebene: number, funde: Array<Fund>): Angabe => {
  const { art, von } = toKnoten(key as Node | null, davor, ebene + 1, funde)
  if (art !== "skalar") funde.push(syntaxFund(von, "schluessel"))
  return {
    schluessel: isScalar(key) ? String(key.value) : "",
    von,
    knoten: toKnoten(value as Node | null, von, ebene + 1, funde),
  }
}
