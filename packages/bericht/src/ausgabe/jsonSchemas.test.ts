import { checkVeroeffentlichungen } from "@zielwerk/auswertung"
import { befund, type Konzept } from "@zielwerk/konzept"
import { Ajv2020 } from "ajv/dist/2020.js"
import type { JsonSchema } from "effect/JsonSchema"
import * as Schema from "effect/Schema"
import fc from "fast-check"
import { format } from "oxfmt"
import { describe, expect, it } from "vitest"
import { selectAuswertung } from "../auszug/selectAuswertung.ts"
import { encodeEintraege } from "../eintrag/encodeEintraege.ts"
import { createRegister } from "../eintrag/Register.ts"
import { vollesKonzept } from "../eintrag/vollstadt.test.ts"
import { encodeAuswertung, encodeKonzept, encodePruefung } from "../encode.ts"
import { werteAus } from "../musterstadt.test.ts"
import { anyKommune } from "../zufallsstadt.test.ts"
import { Auswertungsausgabe } from "./Auswertungsausgabe.ts"
import { auswertungJsonSchema, pruefungJsonSchema, statistikJsonSchema, zeigenJsonSchema } from "./jsonSchemas.ts"
import { Pruefungsausgabe } from "./Pruefungsausgabe.ts"
import { Statistikausgabe } from "./Statistikausgabe.ts"
import { Zeigenausgabe } from "./Zeigenausgabe.ts"

const schemas = [
  ["auswertung", auswertungJsonSchema()],
  ["pruefung", pruefungJsonSchema()],
  ["statistik", statistikJsonSchema()],
  ["zeigen", zeigenJsonSchema()],
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

describe("what is printed of a Konzept", () => {
  it("is as the schema says, the whole or its entries of any kind, with and without hints", () => {
    const checkKonzept = (konzept: Konzept) => {
      const hinweise = new Map(konzept.zielwerte.map(({ id }) => [id, "Nur ein Beispiel"]))
      const register = createRegister(konzept, { hinweise })
      for (const ausgabe of [
        encodeKonzept(konzept),
        encodeKonzept(konzept, hinweise),
        encodeEintraege(register, register.eintraege),
        ...register.arten.map((art) =>
          encodeEintraege(
            register,
            register.eintraege.filter((eintrag) => eintrag.art === art),
            art,
          ),
        ),
      ]) {
        expect([isZeigen(plainOf(ausgabe)), isZeigen.errors]).toEqual([true, null])
        expect(Schema.is(Zeigenausgabe)(ausgabe)).toBe(true)
      }
    }
    checkKonzept(vollesKonzept())
    fc.assert(fc.property(anyKommune, ({ konzept }) => checkKonzept(konzept)))
  })

  it("has every list of a Konzept, so that a reader needs no ifs", () => {
    const { quellen: _, ...konzept } = vollesKonzept()
    expect(isZeigen(plainOf({ version: "1", konzept }))).toBe(false)
  })

  it("is refused with Angaben of another kind, a kind that is none, or a key too many or too few", () => {
    const register = createRegister(vollesKonzept())
    const ausgabe = plainOf(encodeEintraege(register, register.eintraege))
    const eintraege = ausgabe["eintraege"] as ReadonlyArray<Plain>
    const [erster = {}, ...weitere] = eintraege
    const mit = (eintrag: Plain): Plain => ({ ...ausgabe, eintraege: [eintrag, ...weitere] })
    const andere = weitere.find(({ art }) => art !== erster["art"])
    expect(isZeigen(mit(erster))).toBe(true)
    for (const falsch of [
      mit({ ...erster, angaben: andere?.["angaben"] }),
      mit({ ...erster, art: andere?.["art"] }),
      mit({ ...erster, art: "projekt" }),
      mit({ ...erster, titel: null }),
      mit({ ...erster, genanntBei: [{ art: "projekt", feld: "zielIds" }] }),
      mit({ ...erster, genanntBei: [{ art: "ziel" }] }),
      mit(without(erster, "genanntBei")),
      { ...ausgabe, art: "projekt" },
      { ...ausgabe, mehr: 1 },
      { ...ausgabe, konzept: plainOf(vollesKonzept()) },
      without(ausgabe, "eintraege"),
      without(ausgabe, "version"),
    ])
      expect([falsch, isZeigen(falsch)]).toEqual([falsch, false])
  })
})

describe("what is printed of an index", () => {
  // the outputs of the command itself are tried where the command is
  it("is refused with a unit or a number that no index has, or a key too many or too few", () => {
    const ausgabe = {
      version: "1",
      index: "multigroupH",
      titel: "Theil-Informationsindex mehrerer Gruppen (H)",
      wert: 0.25,
      einheit: "index",
      formel: "H",
      datei: "bezirke.csv",
      gruppen: ["a", "b", "c"],
      n: 5,
      verwendet: 4,
      leer: 1,
      leereGruppen: ["c"],
    }
    const beide = (wert: unknown) => [isStatistik(wert), Schema.is(Statistikausgabe)(wert)]
    expect(beide(ausgabe)).toEqual([true, true])
    expect(beide({ ...ausgabe, gesamt: "alle", ebene: "Bezirke" })).toEqual([true, true])
    for (const falsch of [
      { ...ausgabe, einheit: "prozent" },
      { ...ausgabe, wert: "0,25" },
      { ...ausgabe, wert: null },
      { ...ausgabe, n: -1 },
      { ...ausgabe, leer: 0.5 },
      { ...ausgabe, gesamt: null },
      { ...ausgabe, version: "2" },
      without(ausgabe, "formel"),
    ])
      expect([falsch, ...beide(falsch)]).toEqual([falsch, false, false])
    expect(isStatistik({ ...ausgabe, mehr: 1 })).toBe(false)
  })
})

// Helpers

type Plain = Readonly<Record<string, unknown>>

const isAuswertung = new Ajv2020().compile(auswertungJsonSchema())
const isPruefung = new Ajv2020().compile(pruefungJsonSchema())
const isStatistik = new Ajv2020().compile(statistikJsonSchema())
const isZeigen = new Ajv2020().compile(zeigenJsonSchema())
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
