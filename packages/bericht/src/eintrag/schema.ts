import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"

type Ast = SchemaAST.AST

/** An annotation of a schema; one that stands on its last check or brand comes first. */
export const annotationOf = (ast: Ast, name: string): string | undefined => {
  const found: unknown = Schema.resolveAnnotations(Schema.make(ast))?.[name] ?? ast.annotations?.[name]
  return typeof found === "string" ? found : undefined
}

/** The lists of a Konzept that hold the ids of this schema; none if it is no id. */
export const listenOf = (ast: Ast): ReadonlyArray<string> => {
  if (ast._tag === "Union") {
    const listen = ast.types.map(listenOf)
    return listen.every((l) => l.length > 0) ? listen.flat() : []
  }
  const liste = annotationOf(ast, "liste")
  return liste === undefined ? [] : [liste]
}

/** The schema of the elements of a list; `undefined` where it is no list. */
export const elementOf = (ast: Ast): Ast | undefined =>
  ast._tag === "Arrays" ? [...ast.rest, ...ast.elements][0] : undefined

/** Of several shapes the one that a value has. */
export const shapeOf = (ast: Ast, wert: unknown): Ast =>
  ast._tag === "Union" ? (ast.types.find((type) => Schema.is(Schema.make(type))(wert)) ?? ast) : ast

/** One property of a schema with the title that stands at the property itself. */
export interface Feldschema {
  readonly name: string
  readonly titel: string | undefined
  readonly ast: Ast
}

/** The properties of a schema in their order. */
export const propertiesOf = (ast: Ast): ReadonlyArray<Feldschema> =>
  ast._tag !== "Objects"
    ? []
    : ast.propertySignatures.map(({ name, type }) => {
        const titel: unknown = type.context?.annotations?.["title"]
        return { name: String(name), titel: typeof titel === "string" ? titel : undefined, ast: type }
      })
