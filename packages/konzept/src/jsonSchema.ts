import type { JsonSchema } from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import { Konzept } from "./Konzept.ts"

/**
 * The Konzept as JSON Schema 2020-12: which keys and values may stand where in a file, for editors that complete and
 * check YAML or JSON, and for other languages. One document without references to others, with a German title and
 * description at every Angabe; unknown keys are refused. The same stands in `@zielwerk/konzept/schema/konzept.schema.json`.
 *
 * Mind: it judges the shape of a plain file, so it says yes to more than `decodeKonzept` does. What it cannot see:
 * - rules between entries: references that lead nowhere, ids given twice, units, circles, order in time
 * - days that no calendar has (`2019-02-30`, `2018/2020`), and rules between the values of one entry (`von` after `bis`)
 * - texts of blanks only, and characters that are not to be seen
 * - the length of a text with signs beyond the basic plane: 😀 counts once here and twice there
 *
 * It says no once where `decodeKonzept` only warns: to an AGS that lost its leading zero.
 *
 * @example
 * ```ts beispiel
 * import { konzeptJsonSchema } from "@zielwerk/konzept"
 *
 * const { $schema, title, required } = konzeptJsonSchema()
 * $schema // => "https://json-schema.org/draft/2020-12/schema"
 * title // => "Konzept"
 * required // => ["format", "id", "titel", "fassung", "zustand", "kommune"]
 * ```
 */
export const konzeptJsonSchema = (): JsonSchema => jsonSchemaOf(Konzept, "urn:zielwerk:konzept:1")

/**
 * A schema as one document of JSON Schema 2020-12: unknown keys are refused, every Angabe has a German title and
 * description, its own or one made of its type.
 *
 * @param schema  with an `identifier`, as all schemas of ours that stand for something
 * @param $id     what the document is called
 */
export const jsonSchemaOf = (schema: Schema.Top, $id: string): JsonSchema => {
  const { definitions, schema: verweis } = Schema.toJsonSchemaDocument(schema, { onExcessProperty: "error" })
  const name = String(verweis["$ref"]).slice("#/$defs/".length)
  const { [name]: wurzel = {}, ...alle } = mapObject(definitions, simplify)
  const $defs = selectGenannte(wurzel, alle)
  const beschrifte = createBeschrifte($defs)
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id,
    ...beschrifte(wurzel),
    $defs: mapObject($defs, beschrifte),
  }
}

/** Those that the schema refers to, or one of them does: a key of a record leaves a definition that nothing names. */
const selectGenannte = (wurzel: JsonSchema, alle: Schemas): Schemas => {
  const verweiseOf = (schema: JsonSchema | undefined): ReadonlyArray<string> =>
    [...JSON.stringify(schema ?? {}).matchAll(/"#\/\$defs\/([^"]+)"/gu)].map(([, genannt = ""]) => genannt)
  const genannte = new Set(verweiseOf(wurzel))
  for (const genannt of genannte) for (const weiterer of verweiseOf(alle[genannt])) genannte.add(weiterer)
  return Object.fromEntries(Object.entries(alle).filter(([schluessel]) => genannte.has(schluessel)))
}

/** By name. */
type Schemas = { readonly [name: string]: JsonSchema }

const mapObject = <A, B>(
  objekt: { readonly [key: string]: A },
  f: (wert: A, key: string) => B,
): { readonly [key: string]: B } => Object.fromEntries(Object.entries(objekt).map(([key, wert]) => [key, f(wert, key)]))

const isSchema = (wert: unknown): wert is JsonSchema =>
  typeof wert === "object" && wert !== null && !Array.isArray(wert)

/** The same for every schema within; keys of `properties` are names of Angaben, not of rules. */
const mapTeile = (schema: JsonSchema, f: (teil: JsonSchema) => JsonSchema): JsonSchema =>
  Object.fromEntries(
    Object.entries(schema).map(([regel, wert]) => {
      if (regel === "properties" || regel === "patternProperties") return [regel, mapObject(wert as Schemas, f)]
      if (Array.isArray(wert)) return [regel, wert.map((teil: unknown) => (isSchema(teil) ? f(teil) : teil))]
      return [regel, isSchema(wert) ? f(wert) : wert]
    }),
  )

const simplify = (schema: JsonSchema): JsonSchema => liftWorte(joinAnfang(mapTeile(schema, simplify)))

/** effect writes a list that is not empty as a first entry and further ones; both are alike. */
const joinAnfang = (schema: JsonSchema): JsonSchema => {
  const { prefixItems, ...regeln } = schema
  return JSON.stringify(prefixItems) === JSON.stringify([regeln["items"]]) ? regeln : schema
}

/**
 * effect writes the words of an Angabe as one more rule: `allOf: [{ $ref }, { title, description }]`. Editors show the
 * words they meet first, those of the shared schema; beside the reference they are shown instead of them.
 */
const liftWorte = (schema: JsonSchema): JsonSchema => {
  const { allOf, ...eigene } = schema
  if (!Array.isArray(allOf)) return schema
  const teile: ReadonlyArray<JsonSchema> = allOf
  const worte = teile.filter((teil) => Object.keys(teil).every((regel) => regel === "title" || regel === "description"))
  const regeln = teile.filter((teil) => !worte.includes(teil))
  const [einzige] = regeln
  const verweis = regeln.length === 1 && eigene["$ref"] === undefined ? einzige?.["$ref"] : undefined
  if (typeof verweis === "string") return Object.assign({ $ref: verweis }, eigene, ...worte)
  return Object.assign({}, eigene, regeln.length === 0 ? {} : { allOf: regeln }, ...worte)
}

/** Gives every Angabe a title and a description that has none of its own nor of the schema it refers to. */
const createBeschrifte = ($defs: Schemas) => {
  const resolve = (schema: JsonSchema): JsonSchema =>
    typeof schema["$ref"] === "string" ? { ...$defs[schema["$ref"].slice("#/$defs/".length)], ...schema } : schema
  const wortOf = (schema: JsonSchema, wort: "title" | "description"): string | undefined => {
    const eigenes = resolve(schema)[wort]
    return typeof eigenes === "string" ? eigenes : undefined
  }
  const describe = (schema: JsonSchema): string => {
    const { items, anyOf, enum: werte, type } = schema
    if (isSchema(items)) return `Liste: ${wortOf(items, "description") ?? describe(items)}`
    if (Array.isArray(anyOf))
      return anyOf.map((teil: JsonSchema) => wortOf(teil, "title") ?? describe(teil)).join(" oder ")
    if (Array.isArray(werte)) return werte.length === 1 ? `immer „${werte[0]}“` : werte.join(", ")
    return typen[String(type)] ?? "Angabe"
  }
  const beschrifteFeld = (feld: JsonSchema, name: string): JsonSchema => ({
    ...feld,
    ...(wortOf(feld, "title") === undefined ? { title: `${name.slice(0, 1).toUpperCase()}${name.slice(1)}` } : {}),
    ...(wortOf(feld, "description") === undefined ? { description: describe(feld) } : {}),
  })
  const beschrifte = (schema: JsonSchema): JsonSchema => {
    const beschriftet = mapTeile(schema, beschrifte)
    const { properties } = beschriftet
    return isSchema(properties)
      ? { ...beschriftet, properties: mapObject(properties as Schemas, beschrifteFeld) }
      : beschriftet
  }
  return beschrifte
}

const typen: { readonly [type: string]: string } = {
  string: "Text",
  integer: "ganze Zahl",
  number: "Zahl",
  boolean: "true oder false",
  object: "Abschnitt mit Angaben",
}
