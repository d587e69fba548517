import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { type Befund, befund } from "../befund/Befund.ts"
import { grenzeGesucht } from "../befund/grenzen.ts"
import { nearest } from "../befund/nearest.ts"
import { showWert } from "../befund/showWert.ts"
import { verboteneZeichen } from "../Text.ts"
import { Datum, Zeitbezug } from "../Zeitbezug.ts"
import { agsOf, isoOf, punktOf } from "./vorschlag.ts"
import { formatZeiger } from "./zeiger.ts"

type Path = ReadonlyArray<PropertyKey>
type Befunde = Generator<Befund, undefined, undefined>

/**
 * Turns what a Schema found into Befunde, each with the JSON pointer of its place, one per cause and place. The search
 * ends after a thousand: whoever made a file of a million faults made one.
 */
export const befundeOfIssue = (issue: SchemaIssue.Issue): ReadonlyArray<Befund> => {
  const befunde = new Map<string, Befund>()
  for (const b of walk(issue, [])) {
    const key = `${b.code} ${b.wo.zeiger}`
    if (!befunde.has(key)) befunde.set(key, b)
    if (befunde.size === grenzeGesucht) break
  }
  return [...befunde.values()]
}

function* walk(issue: SchemaIssue.Issue, path: Path): Befunde {
  switch (issue._tag) {
    case "Pointer":
      return yield* walk(issue.issue, [...path, ...issue.path])
    case "Composite":
      for (const part of issue.issues) yield* walkPart(issue, part, path)
      return
    case "Encoding":
      return yield* walk(issue.issue, path)
    case "AnyOf":
      for (const part of issue.issues) yield* walk(part, path)
      if (issue.issues.length === 0) yield befundOfUnion(issue, path)
      return
    case "Filter":
      yield befundOfFilter(issue, path)
      return
    case "MissingKey":
      yield befundOfMissing(issue, path)
      return
    case "InvalidType":
      yield befundOfType(issue.ast, issue.input, path)
      return
    default:
      yield befund("WertUngueltig", ort(path), {
        feld: name(path),
        gefunden: showWert(issue.input),
        regel: "Der Wert passt hier nicht.",
      })
  }
}

const ort = (path: Path) => ({ zeiger: formatZeiger(path) })
const name = (path: Path): string => {
  const last = path.at(-1)
  return typeof last === "number" ? `${String(path.at(-2) ?? "")}[${last}]` : String(last ?? "konzept")
}

/** What is missing; the annotation `befund` of a key names a code of its own. */
const befundOfMissing = ({ annotations }: SchemaIssue.MissingKey, path: Path): Befund =>
  annotations?.["befund"] === "IndikatorUnvollstaendig"
    ? befund("IndikatorUnvollstaendig", ort(path), { feld: name(path) })
    : befund("AngabeFehlt", ort(path), { feld: name(path) })

function* walkPart(composite: SchemaIssue.Composite, part: SchemaIssue.Issue, path: Path): Befunde {
  const [inner, key] = part._tag === "Pointer" ? [part.issue, part.path.at(-1)] : [part, undefined]
  if (inner._tag !== "UnexpectedKey" || key === undefined) return yield* walk(part, path)
  const erlaubt =
    "propertySignatures" in composite.ast ? composite.ast.propertySignatures.map(({ name: feld }) => String(feld)) : []
  const naechste = nearest(String(key), erlaubt)
  yield befund("AngabeUnbekannt", ort([...path, key]), { feld: String(key), erlaubt, naechste })
}

/** No member of a union fits: a literal is misspelt, the discriminating `art` is unknown, or the type is wrong. */
const befundOfUnion = (issue: SchemaIssue.AnyOf, path: Path): Befund => {
  const literals = issue.ast.types.flatMap((type) => (type._tag === "Literal" ? [String(type.literal)] : []))
  if (literals.length > 0 && typeof issue.input !== "object") return befundOfLiteral(literals, issue.input, path)
  for (const discriminator of ["art", "_tag"]) {
    const allowed = issue.ast.types.flatMap((type) => literalOf(type, discriminator))
    if (allowed.length === 0 || typeof issue.input !== "object" || issue.input === null) continue
    const found = (issue.input as { readonly [key: string]: unknown })[discriminator]
    return found === undefined
      ? befund("AngabeFehlt", ort([...path, discriminator]), { feld: discriminator })
      : befundOfLiteral(allowed, found, [...path, discriminator])
  }
  return befundOfType(issue.ast.types[0] ?? issue.ast, issue.input, path)
}

const literalOf = (type: SchemaAST.AST, key: string): ReadonlyArray<string> =>
  type._tag === "Objects"
    ? type.propertySignatures.flatMap((p) =>
        p.name === key && p.type._tag === "Literal" ? [String(p.type.literal)] : [],
      )
    : []

const befundOfLiteral = (erlaubt: ReadonlyArray<string>, found: unknown, path: Path): Befund => {
  const [bekannt = ""] = erlaubt
  const angaben = { feld: name(path), gefunden: showWert(found) }
  if (path.length === 1 && path[0] === "format" && Number(found) > Number(bekannt))
    return befund("FormatNeuer", ort(path), { gefunden: showWert(String(found)), bekannt })
  return typeof found === "string"
    ? befund("WertUnbekannt", ort(path), { ...angaben, erlaubt, naechste: nearest(found, erlaubt) })
    : befund("TypFalsch", ort(path), { ...angaben, erwartet: "Text" })
}

const typen: { readonly [tag: string]: string } = {
  String: "Text",
  Number: "eine Zahl",
  Boolean: "true oder false",
  Objects: "ein Abschnitt mit Angaben",
  Arrays: "eine Liste",
}

const befundOfType = (ast: SchemaAST.AST, found: unknown, path: Path): Befund => {
  if (ast._tag === "Literal") return befundOfLiteral([String(ast.literal)], found, path)
  const angaben = { feld: name(path), gefunden: showWert(found) }
  if (ast._tag === "String" && hasCheck(ast.checks, "AgsUngueltig")) return befundOfAgs(found, path)
  const punkt = ast._tag === "Number" ? punktOf(found) : undefined
  return punkt === undefined
    ? befund("TypFalsch", ort(path), { ...angaben, erwartet: typen[ast._tag] ?? "ein anderer Wert" })
    : befund("ZahlSchreibweise", ort(path), { ...angaben, regel: dezimalpunkt, vorschlag: punkt })
}

const dezimalpunkt = "In dieser Datei ist das Dezimalzeichen der Punkt, und Zahlen stehen ohne Anführungszeichen."

const hasCheck = (checks: SchemaAST.Checks | undefined, code: string): boolean =>
  checks?.some((check) =>
    check._tag === "FilterGroup" ? hasCheck(check.checks, code) : check.annotations?.["befund"] === code,
  ) === true

const befundOfAgs = (found: unknown, path: Path): Befund => {
  const vorschlag = agsOf(found)
  const angaben = { feld: name(path), gefunden: showWert(found) }
  return befund("AgsUngueltig", ort(path), vorschlag === undefined ? angaben : { ...angaben, vorschlag })
}

/** A check failed: its annotation `befund` names the code. */
const befundOfFilter = (issue: SchemaIssue.Filter, path: Path): Befund => {
  const annotations: { readonly [key: string]: unknown } = issue.filter.annotations ?? {}
  const feld = name(path)
  const gefunden = showWert(issue.input)
  switch (annotations["befund"]) {
    case "KennungUngueltig":
      return befund("KennungUngueltig", ort(path), { feld, gefunden })
    case "AgsUngueltig":
      return befundOfAgs(issue.input, path)
    case "DatumUngueltig": {
      const isTag = annotations["expected"] === "a day of the calendar"
      const vorschlag = isoOf(issue.input, isTag ? isDatum : isZeitbezug)
      return befund("DatumUngueltig", ort(path), { feld, gefunden, vorschlag, form: isTag ? "tag" : "zeit" })
    }
    case "TextUngueltig": {
      const laenge = typeof issue.input === "string" ? issue.input.trim().length : 0
      return befund("TextUngueltig", ort(path), { feld, laenge, grenze: Number(annotations["grenze"]) })
    }
    case "ZeichenVerboten": {
      const stelle = typeof issue.input === "string" ? issue.input.search(verboteneZeichen) : 0
      const zeichen = String(issue.input).charCodeAt(stelle).toString(16).toUpperCase().padStart(4, "0")
      return befund("ZeichenVerboten", ort(path), { feld, zeichen: `U+${zeichen}`, stelle: stelle + 1 })
    }
    default: {
      const regel =
        typeof annotations["regel"] === "string" ? annotations["regel"] : "Der Wert liegt außerhalb des Erlaubten."
      return befund("WertUngueltig", ort(path), { feld, gefunden: showAngaben(issue.input) ?? gefunden, regel })
    }
  }
}
const isDatum = Schema.is(Datum)
const isZeitbezug = Schema.is(Zeitbezug)

/** A small section such as `von: 5, bis: 3`, so that the rule between its Angaben can be followed. */
const showAngaben = (found: unknown): string | undefined => {
  if (typeof found !== "object" || found === null || Array.isArray(found)) return undefined
  const teile = Object.entries(found).map(([feld, wert]) => `${feld}: ${typeof wert === "object" ? "…" : wert}`)
  return teile.length > 0 && teile.length <= 4 ? showWert(teile.join(", ")) : undefined
}
