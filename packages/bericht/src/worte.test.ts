import { Konzept } from "@zielwerk/konzept"
import * as Schema from "effect/Schema"
import type * as SchemaAST from "effect/SchemaAST"
import { expect, it } from "vitest"
import { wortOf } from "./worte.ts"

it("has German for every word of a fixed set that a Konzept may hold", () => {
  const worte = [...literalsOf(Schema.toType(Konzept).ast)]
  expect(worte.length).toBeGreaterThan(90)
  expect(worte.map(wortOf).filter((wort) => /[a-zäöü][A-Z]|ae|oe|(?<![qe])ue/u.test(wort))).toEqual([])
})

it("takes a word apart that it does not know", () => {
  expect(["ganzNeu", "neu", "mehrIstBesser", "constructor"].map(wortOf)).toEqual([
    "ganz neu",
    "neu",
    "mehr ist besser",
    "constructor",
  ])
})

// Helpers

const literalsOf = (ast: SchemaAST.AST, found = new Set<string>()): ReadonlySet<string> => {
  if (ast._tag === "Literal") found.add(String(ast.literal))
  if (ast._tag === "Union") for (const type of ast.types) literalsOf(type, found)
  if (ast._tag === "Arrays") for (const type of [...ast.elements, ...ast.rest]) literalsOf(type, found)
  if (ast._tag === "Objects") for (const { type } of ast.propertySignatures) literalsOf(type, found)
  return found
}
