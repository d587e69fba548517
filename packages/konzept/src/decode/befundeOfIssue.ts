import type * as SchemaAST from "effect/SchemaAST"
import type * as SchemaIssue from "effect/SchemaIssue"
import { type Befund, befund } from "../befund/Befund.ts"
import { nearest } from "../befund/nearest.ts"
import { showWert } from "../befund/showWert.ts"
import { verboteneZeichen } from "../Text.ts"
import { formatZeiger } from "./zeiger.ts"

type Path = ReadonlyArray<PropertyKey>

/** Turns what a Schema found into Befunde, each with the JSON pointer of its place, one per cause and place. */
export const befundeOfIssue = (issue: SchemaIssue.Issue): ReadonlyArray<Befund> => [
  ...new Map(walk(issue, []).map((b) => [`${b.code} ${b.wo.zeiger}`, b])).values(),
]

const walk = (issue: SchemaIssue.Issue, path: Path): ReadonlyArray<Befund> => {
  switch (issue._tag) {
    case "Pointer":
      return walk(issue.issue, [...path, ...issue.path])
    case "Composite":
      return issue.issues.flatMap((part) => befundeOfPart(issue, part, path))
    case "Encoding":
      return walk(issue.issue, path)
    case "AnyOf":
      return issue.issues.length > 0 ? issue.issues.flatMap((part) => walk(part, path)) : [befundOfUnion(issue, path)]
    case "Filter":
      return [befundOfFilter(issue, path)]
    case "MissingKey":
      return [befundOfMissing(issue, path)]
    case "InvalidType":
      return [befundOfType(issue.ast, issue.input, path)]
    default:
      return [
        befund("WertUngueltig", ort(path), {
          feld: name(path),
          gefunden: showWert(issue.input),
          regel: "Der Wert passt hier nicht.",
        }),
      ]
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

const befundeOfPart = (
  composite: SchemaIssue.Composite,
  part: SchemaIssue.Issue,
  path: Path,
): ReadonlyArray<Befund> => {
  const [inner, key] = part._tag === "Pointer" ? [part.issue, part.path.at(-1)] : [part, undefined]
  if (inner._tag !== "UnexpectedKey" || key === undefined) return walk(part, path)
  const erlaubt =
    "propertySignatures" in composite.ast ? composite.ast.propertySignatures.map(({ name: feld }) => String(feld)) : []
  return [
    befund("AngabeUnbekannt", ort([...path, key]), {
      feld: String(key),
      erlaubt,
      naechste: nearest(String(key), erlaubt),
    }),
  ]
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

const befundOfLiteral = (erlaubt: ReadonlyArray<string>, found: unknown, path: Path): Befund =>
  typeof found !== "string"
    ? befund("TypFalsch", ort(path), { feld: name(path), erwartet: "Text", gefunden: showWert(found) })
    : befund("WertUnbekannt", ort(path), {
        feld: name(path),
        gefunden: showWert(found),
        erlaubt,
        naechste: nearest(found, erlaubt),
      })

const typen: { readonly [tag: string]: string } = {
  String: "Text",
  Number: "eine Zahl",
  Boolean: "true oder false",
  Objects: "ein Abschnitt mit Angaben",
  Arrays: "eine Liste",
}

const befundOfType = (ast: SchemaAST.AST, found: unknown, path: Path): Befund =>
  ast._tag === "Literal"
    ? befundOfLiteral([String(ast.literal)], found, path)
    : befund("TypFalsch", ort(path), {
        feld: name(path),
        erwartet: typen[ast._tag] ?? "ein anderer Wert",
        gefunden: showWert(found),
      })

/** A check failed: its annotation `befund` names the code. */
const befundOfFilter = (issue: SchemaIssue.Filter, path: Path): Befund => {
  const annotations: { readonly [key: string]: unknown } = issue.filter.annotations ?? {}
  const feld = name(path)
  const gefunden = showWert(issue.input)
  switch (annotations["befund"]) {
    case "KennungUngueltig":
      return befund("KennungUngueltig", ort(path), { feld, gefunden })
    case "AgsUngueltig":
      return befund("AgsUngueltig", ort(path), { feld, gefunden })
    case "DatumUngueltig":
      return befund("DatumUngueltig", ort(path), { feld, gefunden, vorschlag: isoOf(issue.input) })
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
      return befund("WertUngueltig", ort(path), { feld, gefunden, regel })
    }
  }
}

/** `31.12.2018` → `2018-12-31`, so that the remedy can show the form; "" where nothing is to be guessed. */
const isoOf = (found: unknown): string => {
  const [, tag, monat, jahr] = typeof found === "string" ? (/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/u.exec(found) ?? []) : []
  return tag === undefined || monat === undefined || jahr === undefined
    ? ""
    : `${jahr}-${monat.padStart(2, "0")}-${tag.padStart(2, "0")}`
}
