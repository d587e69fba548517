import type * as SchemaAST from "effect/SchemaAST"
import { type Darstellung, paint } from "../Darstellung.ts"
import { zitiere } from "../format.ts"
import { wortOf } from "../worte.ts"
import { hang, wrap } from "../zeilen.ts"
import { formatFrei, formatGestalt, type Gesagt } from "./gestalten.ts"
import { labelOf } from "./labelOf.ts"
import type { Register } from "./Register.ts"
import { annotationOf, elementOf, type Feldschema, listenOf, propertiesOf, shapeOf } from "./schema.ts"

/** A property that a value has, with its schema. */
export interface Feld extends Feldschema {
  readonly wert: unknown
}

/** What a text of properties needs beside them: the titles of what they name, colour, and the width of a line. */
export interface Blatt {
  readonly register: Register
  readonly darstellung: Darstellung
  readonly breite: number
}

/** What of a value is not shown, and what is shown in place of what it holds. */
export interface Ausnahmen {
  readonly ohne?: ReadonlyArray<string>
  readonly statt?: { readonly [name: string]: unknown }
}

/**
 * Every property that a value has, as lines with German labels: read off the schema, so that a new property needs
 * nothing here. Ids are titles, dates and words of fixed sets are German, passages stand where they belong.
 */
export const renderAngaben = (
  ast: SchemaAST.AST,
  wert: object,
  blatt: Blatt,
  { ohne = [], statt = {} }: Ausnahmen = {},
): ReadonlyArray<string> =>
  felderOf(ast, wert)
    .filter(({ name }) => !ohne.includes(name))
    .flatMap((feld) => renderFeld({ ...feld, wert: statt[feld.name] ?? feld.wert }, blatt))

/** The properties that a value has, in the order of its schema; an empty list is none. */
export const felderOf = (ast: SchemaAST.AST, wert: object): ReadonlyArray<Feld> =>
  propertiesOf(shapeOf(ast, wert)).flatMap((feld) => {
    const { [feld.name]: feldwert } = wert as { readonly [name: string]: unknown }
    return feldwert === undefined || (Array.isArray(feldwert) && feldwert.length === 0)
      ? []
      : [{ ...feld, wert: feldwert }]
  })

/** Properties that hold the words of the text itself. */
const wortlaute = new Set(["wortlaut", "gedruckt", "zeitangabe", "fragetext"])

/** A value as one text, where nothing of it would be lost. */
export const formatKurz = ({ name, ast, wert }: Feld, register: Register): string | undefined => {
  const gesagt = formatGestalt(annotationOf(ast, "identifier"), wert, register)
  if (gesagt !== undefined) return isAlles(ast, wert, gesagt) ? gesagt.text : undefined
  const listen = name === "id" ? [] : listenOf(ast)
  if (listen.length > 0) return register.resolve(listen, String(wert))
  switch (typeof wert) {
    case "string":
      if (wortlaute.has(name)) return zitiere(wert)
      return isWort(ast) ? wortOf(wert) : wert
    case "number":
      return formatFrei(wert)
    case "boolean":
      return wert ? "ja" : "nein"
    default:
      return formatMerkmale(ast, wert)
  }
}

/** Something in words of its own that has a passage and nothing else. */
const formatBelegtes = ({ ast, wert }: Feld, register: Register): string | undefined => {
  const gesagt = formatGestalt(annotationOf(ast, "identifier"), wert, register)
  if (gesagt === undefined || typeof wert !== "object" || wert === null) return undefined
  const [rest, ...weitere] = felderOf(ast, wert).filter(({ name }) => !gesagt.felder.includes(name))
  return rest !== undefined && weitere.length === 0 && isStelle(rest)
    ? `${gesagt.text} (${formatKurz(rest, register)})`
    : undefined
}

const isStelle = ({ ast }: Feld): boolean => annotationOf(ast, "identifier") === "Stelle"

const isWort = (ast: SchemaAST.AST): boolean =>
  ast._tag === "Literal" || (ast._tag === "Union" && ast.types.every(({ _tag }) => _tag === "Literal"))

const isAlles = (ast: SchemaAST.AST, wert: unknown, { felder }: Gesagt): boolean =>
  typeof wert !== "object" || wert === null || felderOf(ast, wert).every(({ name }) => felder.includes(name))

/** Members of Merkmale by name. */
const formatMerkmale = (ast: SchemaAST.AST, wert: unknown): string | undefined =>
  ast._tag === "Objects" && ast.indexSignatures.length > 0 && typeof wert === "object" && wert !== null
    ? Object.entries(wert)
        .map(([name, teil]) => `${name}: ${String(teil)}`)
        .join(", ")
    : undefined

const renderFeld = (feld: Feld, blatt: Blatt): ReadonlyArray<string> => {
  const label = labelOf(feld, blatt.register.arten)
  const element = elementOf(feld.ast)
  if (element !== undefined && Array.isArray(feld.wert)) return renderListe(label, feld, element, blatt)
  const kurz = formatKurz(feld, blatt.register) ?? formatBelegtes(feld, blatt.register)
  if (kurz !== undefined) return renderText(`${label}: `, kurz, blatt)
  return [`${label}:`, ...indent("  ", "  ", renderKoerper(feld, enge(blatt, 2)))]
}

const enge = (blatt: Blatt, um: number): Blatt => ({ ...blatt, breite: blatt.breite - um })

const indent = (erster: string, weitere: string, lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.map((line, i) => `${i === 0 ? erster : weitere}${line}`)

/** A text behind its label; below it, where the label would leave too little room or the text has paragraphs. */
const renderText = (kopf: string, text: string, { breite }: Blatt): ReadonlyArray<string> => {
  const absaetze = text.trim().split(/\n+/u)
  const isLang = absaetze.length > 1 || (kopf.length > 24 && kopf.length + text.length > breite)
  return isLang
    ? [kopf.trimEnd(), ...absaetze.flatMap((absatz) => hang("  ", absatz, breite))]
    : hang(kopf, text, breite)
}

const renderListe = (label: string, feld: Feld, element: SchemaAST.AST, blatt: Blatt): ReadonlyArray<string> => {
  const teile = (feld.wert as ReadonlyArray<unknown>).map((wert) => ({ ...feld, ast: element, wert }))
  const kurze = teile.map((teil) => (typeof teil.wert === "object" ? undefined : formatKurz(teil, blatt.register)))
  const zeile = `${label}: ${kurze.join(", ")}`
  const isReihe = kurze.every((kurz) => kurz !== undefined && (kurze.length === 1 || !/[.,;!?]/u.test(kurz)))
  if (isReihe && (zeile.length <= blatt.breite || kurze.length === 1))
    return hang(`${label}: `, kurze.join(", "), blatt.breite)
  return [`${label}:`, ...teile.flatMap((teil) => indent("  • ", "    ", renderKoerper(teil, enge(blatt, 4))))]
}

/** A value of several properties: what it is, then the others, its passage last. */
const renderKoerper = (feld: Feld, blatt: Blatt): ReadonlyArray<string> => {
  const { ast, wert } = feld
  const kurz = formatKurz(feld, blatt.register)
  if (kurz !== undefined || typeof wert !== "object" || wert === null)
    return kurz === undefined
      ? []
      : kurz
          .trim()
          .split(/\n+/u)
          .flatMap((absatz) => wrap(absatz, blatt.breite))
  const { text, felder } =
    formatGestalt(annotationOf(ast, "identifier"), wert, blatt.register) ?? kopfOf(ast, wert, blatt)
  const rest = felderOf(ast, wert).filter(({ name }) => !felder.includes(name))
  return [
    ...text
      .trim()
      .split(/\n+/u)
      .flatMap((absatz) => (absatz === "" ? [] : wrap(absatz, blatt.breite))),
    ...rest.filter((teil) => !isStelle(teil)).flatMap((teil) => renderFeld(teil, blatt)),
    ...rest
      .filter(isStelle)
      .flatMap((teil) => wrap(formatKurz(teil, blatt.register) ?? "", blatt.breite))
      .map((line) => paint(blatt.darstellung, "grau", line)),
  ]
}

/** The property that says what a value is: its title or text, else the first word, name or reference. */
const kopfOf = (ast: SchemaAST.AST, wert: object, { register }: Blatt): Gesagt => {
  const felder = felderOf(ast, wert).flatMap((feld) => {
    const text = typeof feld.wert === "string" ? formatKurz(feld, register) : undefined
    return text === undefined ? [] : [{ name: feld.name, text }]
  })
  const kopf = ["titel", "text", "wortlaut"].flatMap((name) => felder.find((feld) => feld.name === name) ?? [])[0]
  const { name, text } = kopf ?? felder[0] ?? { name: "", text: "" }
  return { text, felder: [name] }
}
