import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { Beobachtung } from "./Beobachtung.ts"
import { Konzept } from "./Konzept.ts"

describe.each([
  ["Konzept", Konzept],
  ["Beobachtung", Beobachtung],
] as const)("the JSON Schema of a %s", (name, schema) => {
  const { definitions } = Schema.toJsonSchemaDocument(schema)

  it("gives every noun a German title and description, so that an editor can show them", () => {
    for (const [noun, { title, description }] of Object.entries(definitions)) {
      expect(title, noun).toMatch(/\S/u)
      expect(description, noun).toMatch(/\S/u)
    }
  })
  it("keeps patterns and lengths, so that an editor can check ids, dates and texts", () => {
    for (const [noun, definition] of Object.entries(definitions)) {
      if (definition["type"] === "string")
        expect(definition, noun).toSatisfy((d: object) => "pattern" in d || "maxLength" in d || "enum" in d)
    }
    expect(definitions["Zeitbezug"]).toMatchObject({ type: "string", title: "Zeitbezug" })
  })
  it("names the noun itself", () => {
    expect(definitions).toHaveProperty(name)
  })
})

describe("the pattern of a Zeitbezug", () => {
  it.each(["2018", "2018-Q3", "2018-12", "2018-12-31", "2018/2019", "ohneAngabe"])("fits %s", (zeit) => {
    const muster = Schema.toJsonSchemaDocument(Beobachtung).definitions["Zeitbezug"]?.["pattern"]
    expect(zeit).toMatch(new RegExp(String(muster), "u"))
  })
})
