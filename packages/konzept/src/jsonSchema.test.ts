import * as Result from "effect/Result"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { JsonSchema } from "effect/JsonSchema"
import fc from "fast-check"
import { format } from "oxfmt"
import { describe, expect, it } from "vitest"
import { type Befund, isUnlesbar } from "./befund/Befund.ts"
import { formatZeiger, parseZeiger } from "./decode/zeiger.ts"
import { decodeKonzept } from "./decodeKonzept.ts"
import { konzeptJsonSchema } from "./jsonSchema.ts"

describe("the JSON Schema of the Konzept", () => {
  it("is what schema/konzept.schema.json holds", async () => {
    const { code } = await format("konzept.schema.json", JSON.stringify(schema), { printWidth: 120 })
    await expect(code).toMatchFileSnapshot("../schema/konzept.schema.json")
  })
  it("is a schema of draft 2020-12 without a rule that a strict judge does not know", () => {
    const ajv = new Ajv2020({ strict: true })
    expect(ajv.validateSchema(schema)).toBe(true)
    expect(() => ajv.compile(schema)).not.toThrow()
  })
  it("refers to nothing outside of itself", () => {
    const verweise = teileOf(schema).flatMap(({ $ref }) => (typeof $ref === "string" ? [$ref] : []))
    const namen = Object.keys(schema["$defs"] as object).map((name) => `#/$defs/${name}`)
    expect([...new Set(verweise)].toSorted()).toEqual(namen.toSorted())
  })
  it("knows every key of every section", () => {
    const offen = teileOf(schema).filter((teil) => teil["type"] === "object" && teil["additionalProperties"] !== false)
    expect(offen).toEqual([])
  })
  it("asks for no list that a Konzept may leave out", () => {
    expect(isErlaubt(kopf)).toBe(true)
    expect(schema["required"]).toEqual(Object.keys(kopf))
  })
  it("has words for every Angabe, its own before those of what it refers to", () => {
    const ohneWorte = teileOf(schema).flatMap(({ properties }) =>
      Object.entries((properties ?? {}) as Schemas).filter(([, feld]) => {
        const { title, description } = resolve(feld)
        return !(typeof title === "string" && typeof description === "string" && title !== "" && description !== "")
      }),
    )
    expect(ohneWorte).toEqual([])
    const { fassung, titel, ziele } = schema["properties"] as Schemas
    expect(fassung).toMatchObject({ $ref: "#/$defs/Titel", title: "Fassung" })
    expect(titel).toEqual({ $ref: "#/$defs/Titel" })
    expect(ziele).toMatchObject({ title: "Ziele", description: expect.stringMatching(/^Liste: /u) })
  })
})

describe("the JSON Schema and decodeKonzept agree", () => {
  it("on every Konzept that the schema describes", () => {
    fc.assert(
      fc.property(konzepte, (plain) => {
        expect(isErlaubt(plain)).toBe(true)
        expect(unlesbareOf(plain)).toEqual([])
      }),
    )
  })
  it("on what is none: a key too many or too few, another type, a misspelt word, a text too long, a bad id", () => {
    let verweigert = 0
    fc.assert(
      fc.property(konzepte, fc.nat(), fc.constantFrom(...fehler), (plain, zufall, [name, change]) => {
        const pfade = pfadeOf(plain)
        const pfad = pfade[zufall % pfade.length] ?? []
        const falsch = changeAt(plain, pfad, change)
        const erlaubt = isErlaubt(falsch)
        if (!erlaubt) verweigert += 1
        expect(erlaubt, `${formatZeiger(pfad)}: ${name}`).toBe(unlesbareOf(falsch).length === 0)
      }),
      { numRuns: 500 },
    )
    expect(verweigert).toBeGreaterThan(200)
  })
})

describe("decodeKonzept alone", () => {
  it.each<[string, object]>([
    ["a reference that leads nowhere", { ziele: [{ id: "z-1", titel: "Kurse", handlungsfeldId: "sprache" }] }],
    [
      "an id given twice",
      {
        ziele: [
          { id: "z-1", titel: "Kurse" },
          { id: "z-1", titel: "Kurse" },
        ],
      },
    ],
    ["a day that no calendar has", { quellen: [{ id: "q", titel: "Q", veroeffentlichtAm: "2019-02-30" }] }],
    ["a school year of three years", { zeit: "2018/2020" }],
    ["a text of blanks", { titel: " \t" }],
    ["a hidden character", { titel: "Ziel\u202eleiZ" }],
    ["a text of 300 signs that count twice", { titel: "😀".repeat(300) }],
    [
      "a range that ends before it begins",
      {
        veroeffentlichungen: [
          {
            id: "v-1",
            gedruckt: "3",
            lesart: { von: 2, bis: 1 },
            formel: { art: "genannt" },
            stelle: { kapitel: "4" },
          },
        ],
      },
    ],
  ])("sees %s", (_, teil) => {
    const plain = { ...kopf, ...teil }
    expect(isErlaubt(plain)).toBe(true)
    expect(Result.isFailure(decodeKonzept(plain))).toBe(true)
  })
})

describe("the JSON Schema alone", () => {
  it("refuses an AGS that lost its leading zero, which decodeKonzept puts back", () => {
    const plain = { ...kopf, kommune: { ...kopf.kommune, ags: "1001000" } }
    expect(isErlaubt(plain)).toBe(false)
    expect(Result.isSuccess(decodeKonzept(plain))).toBe(true)
  })
})

// Helpers

type Schemas = { readonly [name: string]: JsonSchema }
type Pfad = ReadonlyArray<string | number>
type Plain = { readonly [key: string]: unknown }

const schema = konzeptJsonSchema()
const validate = new Ajv2020().compile(schema)
const isErlaubt = (plain: unknown): boolean => validate(plain)

/** What is wrong with the shape. References, and values of one section that do not fit, are seen by decodeKonzept alone. */
const unlesbareOf = (plain: unknown): ReadonlyArray<Befund> =>
  Result.match(decodeKonzept(plain), { onSuccess: () => [], onFailure: ({ befunde }) => befunde })
    .filter(isUnlesbar)
    .filter(({ code, wo }) => !(code === "WertUngueltig" && isAbschnitt(valueAt(plain, parseZeiger(wo.zeiger ?? "")))))

const kopf = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept",
  fassung: "2026",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Musterstadt" },
}

const resolve = (teil: JsonSchema): JsonSchema =>
  typeof teil["$ref"] === "string"
    ? { ...(schema["$defs"] as Schemas)[teil["$ref"].slice("#/$defs/".length)], ...teil }
    : teil

/** The schema and every schema within. */
const teileOf = (teil: unknown): ReadonlyArray<JsonSchema> =>
  typeof teil === "object" && teil !== null
    ? [...(Array.isArray(teil) ? [] : [teil as JsonSchema]), ...Object.values(teil).flatMap(teileOf)]
    : []

/** Draws values that a schema describes, so that every noun and field is drawn without being named here. */
const valuesOf = (teil: JsonSchema): fc.Arbitrary<unknown> => {
  const { anyOf, enum: werte, type, pattern, items, minItems, minimum, exclusiveMinimum, ...rest } = resolve(teil)
  if (Array.isArray(anyOf)) return fc.oneof(...anyOf.map(valuesOf))
  if (Array.isArray(werte)) return fc.constantFrom<unknown>(...werte)
  switch (type) {
    case "object": {
      const felder = { ...schluesselOf(rest["patternProperties"]), ...((rest["properties"] ?? {}) as Schemas) }
      return fc.record(Object.fromEntries(Object.entries(felder).map(([name, feld]) => [name, valuesOf(feld)])), {
        requiredKeys: (rest["required"] ?? []) as Array<string>,
      })
    }
    case "array":
      return fc.array(valuesOf(items as JsonSchema), { minLength: Number(minItems ?? 0), maxLength: 2 })
    case "integer":
      return fc.integer({ min: Number(minimum ?? Number(exclusiveMinimum ?? 0) + 1), max: 9 })
    // equal numbers, as a rule may want the second of two not to be smaller
    case "number":
      return fc.constant(1)
    case "boolean":
      return fc.boolean()
    default: {
      const passende = texte.filter((text) => pattern === undefined || new RegExp(String(pattern), "u").test(text))
      return fc.constantFrom(...passende)
    }
  }
}
const texte = ["geschlecht", "z-1", "2018-12-31", "2018", "01001000", "mehr als ein Wort"]
const schluesselOf = (patternProperties: unknown): Schemas =>
  Object.fromEntries(
    Object.entries((patternProperties ?? {}) as Schemas).map(([muster, wert]) => [
      texte.find((text) => new RegExp(muster, "u").test(text)) ?? muster,
      wert,
    ]),
  )
const konzepte = valuesOf(schema)

const pfadeOf = (wert: unknown, pfad: Pfad = []): ReadonlyArray<Pfad> => [
  pfad,
  ...(typeof wert === "object" && wert !== null
    ? Object.entries(wert).flatMap(([key, teil]) => pfadeOf(teil, [...pfad, Array.isArray(wert) ? Number(key) : key]))
    : []),
]

const changeAt = (wert: unknown, [key, ...rest]: Pfad, change: (teil: unknown) => unknown): unknown => {
  if (key === undefined) return change(wert)
  if (Array.isArray(wert)) return wert.map((teil: unknown, i) => (i === key ? changeAt(teil, rest, change) : teil))
  return { ...(wert as Plain), [key]: changeAt((wert as Plain)[key], rest, change) }
}

const valueAt = (wert: unknown, [key, ...rest]: Pfad): unknown =>
  key === undefined ? wert : valueAt((wert as Plain | undefined)?.[key], rest)

const isAbschnitt = (wert: unknown): wert is Plain => typeof wert === "object" && wert !== null && !Array.isArray(wert)

const onAbschnitt = (change: (abschnitt: Plain) => unknown) => (wert: unknown) =>
  isAbschnitt(wert) ? change(wert) : wert
const onText = (change: (text: string) => string) => (wert: unknown) => (typeof wert === "string" ? change(wert) : wert)
const withoutKey = (abschnitt: Plain, i: number): Plain =>
  Object.fromEntries(Object.entries(abschnitt).filter((_, j) => j !== i))

const fehler: ReadonlyArray<readonly [name: string, change: (wert: unknown) => unknown]> = [
  ...[0, 1, 2, 3].map((i) => [`without key ${i}`, onAbschnitt((a) => withoutKey(a, i))] as const),
  ...["unbekannt", "Un bekannt"].map((name) => [name, onAbschnitt((a) => ({ ...a, [name]: "ein Text" }))] as const),
  ...["x", " ü"].map((ende) => [`…${ende}`, onText((text) => `${text}${ende}`)] as const),
  ...[0, 41, 65, 501, 20_001].map((n) => [`${n} letters`, onText(() => "x".repeat(n))] as const),
  ...[null, true, "z-1", 1, -1, 0, 1.5, 1e20, Number.NaN, Number.POSITIVE_INFINITY, [], ["z-1"], {}].map(
    (anderer) => [`is ${JSON.stringify(anderer)}`, () => anderer] as const,
  ),
]
