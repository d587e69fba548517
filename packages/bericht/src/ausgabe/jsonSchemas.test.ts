import { checkVeroeffentlichungen } from "@zielwerk/auswertung"
import { befund } from "@zielwerk/konzept"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { JsonSchema } from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { format } from "oxfmt"
import { describe, expect, it } from "vitest"
import { selectAuswertung } from "../auszug/selectAuswertung.ts"
import { encodeAuswertung, encodePruefung } from "../encode.ts"
import { werteAus } from "../musterstadt.test.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { Auswertungsausgabe } from "./Auswertungsausgabe.ts"
import { auswertungJsonSchema, pruefungJsonSchema } from "./jsonSchemas.ts"
import { Pruefungsausgabe } from "./Pruefungsausgabe.ts"

const schemas = [
  ["auswertung", auswertungJsonSchema()],
  ["pruefung", pruefungJsonSchema()],
] as const

describe.each(schemas)("the JSON Schema of %s", (name, schema) => {
  it("is what its file in schema/ holds", async () => {
    const { code } = await format(`${name}.schema.json`, JSON.stringify(schema), { printWidth: 120 })
    await expect(code).toMatchFileSnapshot(`../../schema/${name}.schema.json`)
  })
  it("is a schema of draft 2020-12 without a rule that a strict judge does not know, and refers to itself alone", () => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true })
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.compile(schema)).not.toThrow()
    const verweise = teileOf(schema).flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []))
    expect([...new Set(verweise)].toSorted()).toEqual(
      Object.keys(schema["$defs"] as object)
        .map((def) => `#/$defs/${def}`)
        .toSorted(),
    )
  })
  it("knows every key of every section, and has German words for it", () => {
    for (const teil of teileOf(schema)) {
      const { properties, patternProperties, type } = teil
      if (type === "object" && patternProperties === undefined && properties !== undefined)
        expect(teil["additionalProperties"]).toBe(false)
      for (const feld of Object.values((properties ?? {}) as { readonly [name: string]: JsonSchema })) {
        const words = { ...resolve(schema, feld), ...feld }
        expect(words).toMatchObject({ title: expect.stringMatching(/./u), description: expect.stringMatching(/./u) })
      }
    }
  })
})

describe("what is printed", () => {
  it("is as the schemas say, in both languages, the whole or a part of it", () => {
    fc.assert(
      fc.property(anyKommune, fc.constantFrom("de" as const, "en" as const), ({ konzept, beobachtungen }, sprache) => {
        const auswertung = werteAus(konzept, beobachtungen)
        const ids = [...konzept.ziele, ...konzept.handlungsfelder].slice(0, 2).map(({ id }): string => id)
        for (const gewaehlt of [[], ids]) {
          const ausschnitt = selectAuswertung(konzept, auswertung, gewaehlt)
          const ausgabe = encodeAuswertung(ausschnitt.konzept, ausschnitt.auswertung, {
            sprache,
            hinweise: new Map([["zw-0", "Nur ein Beispiel"]]),
          })
          expect([isAuswertung(plainOf(ausgabe)), isAuswertung.errors]).toEqual([true, null])
          expect(Schema.is(Auswertungsausgabe)(ausgabe)).toBe(true)
        }
        const befunde = [befund("DateiFehlt", { datei: "konzept.yaml" }, { pfad: "konzept.yaml" }, "ENOENT")]
        const urteile = checkVeroeffentlichungen(konzept, beobachtungen)
        const pruefung = encodePruefung({ konzept, befunde, urteile }, { sprache })
        expect([isPruefung(plainOf(pruefung)), isPruefung.errors]).toEqual([true, null])
        expect(Schema.is(Pruefungsausgabe)(pruefung)).toBe(true)
      }),
    )
  })

  it("is refused with a key too many or too few, null for a hole, or a word that is none of ours", () => {
    let veraendert = 0
    fc.assert(
      fc.property(anyKommune, fc.nat(), fc.constantFrom(...fehler), ({ konzept, beobachtungen }, zufall, change) => {
        const ausgabe = plainOf(encodeAuswertung(konzept, werteAus(konzept, beobachtungen)))
        const oben = Object.keys(ausgabe)
        const falsch = change(ausgabe, oben[zufall % oben.length] ?? "version")
        veraendert += 1
        expect(isAuswertung(falsch)).toBe(false)
      }),
    )
    expect(veraendert).toBeGreaterThan(50)
    const konzept = fc.sample(anyKommune, { numRuns: 200, seed: 3 }).find(({ konzept: k }) => k.zielwerte.length > 0)
    if (konzept === undefined) throw new Error("some random Kommune has a Zielwert")
    const text = JSON.stringify(encodeAuswertung(konzept.konzept, werteAus(konzept.konzept)))
    expect(isAuswertung(JSON.parse(text))).toBe(true)
    for (const [von, nach] of [
      [/"ampel":"\w+"/u, '"ampel":"gruen"'],
      [/"satz":/u, '"satzung":'],
      [/"fortschritt":\{[^}]*\}/u, '"fortschritt":null'],
      [/"umsetzung":/u, '"umsetzungen":'],
    ] as const) {
      expect(text).toMatch(von)
      expect([String(von), isAuswertung(JSON.parse(text.replace(von, nach)))]).toEqual([String(von), false])
    }
    expect(isPruefung({ version: "1", befunde: [] })).toBe(false)
    expect(isPruefung({ version: "2", befunde: [], veroeffentlichungen: [] })).toBe(false)
  })
})

// Helpers

type Plain = Readonly<Record<string, unknown>>

const isAuswertung = new Ajv2020().compile(auswertungJsonSchema())
const isPruefung = new Ajv2020().compile(pruefungJsonSchema())
const plainOf = (daten: object): Plain => JSON.parse(JSON.stringify(daten)) as Plain

const without = (ausgabe: Plain, key: string): Plain =>
  Object.fromEntries(Object.entries(ausgabe).filter(([name]) => name !== key))

const fehler: ReadonlyArray<(ausgabe: Plain, key: string) => Plain> = [
  (ausgabe) => ({ ...ausgabe, mehr: 1 }),
  (ausgabe, key) => ({ ...ausgabe, [key]: null }),
  (ausgabe, key) => ({ ...ausgabe, [key]: [[]] }),
  (ausgabe) => without(ausgabe, "regelwerk"),
  (ausgabe) => without(ausgabe, "befunde"),
  (ausgabe) => ({ ...ausgabe, stichtag: "31.12.2020" }),
]

const resolve = (schema: JsonSchema, { $ref }: JsonSchema): JsonSchema =>
  typeof $ref === "string" ? ((schema["$defs"] as { readonly [name: string]: JsonSchema })[$ref.slice(8)] ?? {}) : {}

/** The schema and every schema within. */
const teileOf = (teil: unknown): ReadonlyArray<JsonSchema> =>
  typeof teil === "object" && teil !== null
    ? [...(Array.isArray(teil) ? [] : [teil as JsonSchema]), ...Object.values(teil).flatMap(teileOf)]
    : []
