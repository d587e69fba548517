import { type Bezeichnung, bezeichnungOf, Konzept, nearest, ueblicheBezeichnungen } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { toZeile } from "../zeilen.ts"
import { nameOf } from "./nameOf.ts"
import { annotationOf, elementOf, listenOf, propertiesOf } from "./schema.ts"

/** A kind of entry: its singular in ASCII (`massnahme`), the list it stands in and what people call it. */
export interface Art extends Bezeichnung {
  readonly name: string
  readonly liste: string
  readonly ast: SchemaAST.AST
}

/**
 * The kinds of entries that a Konzept can hold, read off its schema: each of its lists, and every list below whose
 * entries have an id. A new noun needs nothing here.
 */
export const listArten = (schema: Schema.Constraint = Konzept): ReadonlyArray<Art> => {
  const felder = propertiesOf(Schema.toType(schema).ast)
  const listen = felder.flatMap(({ name, ast }) => artOf(name, elementOf(ast)))
  return [...listen, ...felder.flatMap(({ ast }) => listNested(ast))]
}

/** Lists below the top, such as the areas of the Kommune. */
const listNested = (ast: SchemaAST.AST): ReadonlyArray<Art> =>
  propertiesOf(ast).flatMap(({ name, ast: feld }) => {
    const element = elementOf(feld)
    const hasKennung = propertiesOf(element ?? ast).some((p) => p.name === "id" && listenOf(p.ast).includes(name))
    return element === undefined || !hasKennung ? [] : [...artOf(name, element), ...listNested(element)]
  })

const artOf = (liste: string, element: SchemaAST.AST | undefined): ReadonlyArray<Art> => {
  const noun = element === undefined ? undefined : annotationOf(element, "identifier")
  if (element === undefined || noun === undefined) return []
  const name = `${noun.slice(0, 1).toLowerCase()}${noun.slice(1)}`
  return [{ name, liste, ast: element, einzahl: annotationOf(element, "title") ?? noun, mehrzahl: nameOf(liste) }]
}

/** The kinds with the words that this Kommune has for them, each in one line. */
export const listEigeneArten = (konzept: Konzept): ReadonlyArray<Art> =>
  listArten().map((art) => {
    if (!isUmbenennbar(art.name)) return art
    const { einzahl, mehrzahl } = bezeichnungOf(konzept, art.name)
    return { ...art, einzahl: toZeile(einzahl), mehrzahl: toZeile(mehrzahl) }
  })

const isUmbenennbar = (name: string): name is keyof typeof ueblicheBezeichnungen =>
  Object.hasOwn(ueblicheBezeichnungen, name)

/**
 * Which kind is meant by a word? Singular or plural, with umlauts or without, in any case, and the Kommune's own word.
 * The fixed names of all kinds come first: who calls Oberziele "Ziele" still has `ziel` for Ziele.
 *
 * @returns  the kind, or the name nearest to the word ("" where none is near)
 */
export const findArt = (arten: ReadonlyArray<Art>, wort: string): Art | string => {
  const gesucht = toAscii(wort)
  const worteOf = (namen: (art: Art) => ReadonlyArray<string>) =>
    arten.flatMap((art) => namen(art).map((w) => [toAscii(w), art] as const))
  const worte = [
    ...worteOf(({ name, liste }) => [name, liste]),
    ...worteOf(({ einzahl, mehrzahl }) => [einzahl, mehrzahl]),
  ]
  const gefunden = worte.find(([w]) => w === gesucht)?.[1]
  if (gefunden !== undefined) return gefunden
  const naechstes = nearest(
    gesucht,
    worte.map(([w]) => w),
  )
  return worte.find(([w]) => w === naechstes)?.[1].name ?? ""
}

const umlaute: { readonly [buchstabe: string]: string } = { ä: "ae", ö: "oe", ü: "ue", ß: "ss" }

const toAscii = (wort: string): string =>
  wort
    .normalize("NFC")
    .toLowerCase()
    .replaceAll(/[äöüß]/gu, (buchstabe) => umlaute[buchstabe] ?? buchstabe)
