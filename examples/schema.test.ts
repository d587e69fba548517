import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { readKonzept } from "@zielwerk/adapter"
import { konzeptJsonSchema } from "@zielwerk/konzept"
import { Ajv2020 } from "ajv/dist/2020.js"
import * as Result from "effect/Result"
import { expect, it } from "vitest"

const validate = new Ajv2020({ allErrors: true }).compile(konzeptJsonSchema())
const beispiele = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" }).filter((pfad) =>
  /(?:^|[/\\])konzept\.yaml$/u.test(pfad),
)

it.each(beispiele)("the JSON Schema takes %s", (pfad) => {
  const { wert } = Result.getOrThrow(readKonzept(pfad, readFileSync(join(import.meta.dirname, pfad), "utf8")))
  validate(wert)
  expect(validate.errors).toBeNull()
})

it("the JSON Schema points at what is wrong in a file", () => {
  const yaml = readFileSync(join(import.meta.dirname, beispiele[0] ?? ""), "utf8").replace(
    /^zustand: .*$/mu,
    "zustand: fertig",
  )
  validate(Result.getOrThrow(readKonzept("konzept.yaml", yaml)).wert)
  expect(validate.errors).toMatchObject([{ instancePath: "/zustand", keyword: "enum" }])
})
