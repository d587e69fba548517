import * as Result from "effect/Result"
import type { StandardSchemaV1 } from "effect/StandardSchema"
import fc from "fast-check"
import { describe, expect, expectTypeOf, it } from "vitest"
import { renderBefund } from "./befund/Befund.ts"
import { formatZeiger } from "./decode/zeiger.ts"
import { decodeKonzept } from "./decodeKonzept.ts"
import type { KonzeptEingabe } from "./define/MitVerweisen.ts"
import type { Konzept } from "./Konzept.ts"
import { konzeptStandard } from "./konzeptStandard.ts"

describe("konzeptStandard", () => {
  it("is a Standard Schema of version 1 with the types of both sides", () => {
    expect(konzeptStandard["~standard"]).toMatchObject({ version: 1, vendor: "zielwerk" })
    expectTypeOf<StandardSchemaV1.InferInput<typeof konzeptStandard>>().toEqualTypeOf<KonzeptEingabe>()
    expectTypeOf<StandardSchemaV1.InferOutput<typeof konzeptStandard>>().toEqualTypeOf<Konzept>()
  })
  it("gives the Konzept that decodeKonzept gives", () => {
    expect(validate(musterstadt)).toEqual({ value: Result.getOrThrow(decodeKonzept(musterstadt)) })
  })
  it("gives one issue for every fault, with the path to its place and its sentences", () => {
    fc.assert(
      fc.property(fc.subarray([...fehler], { minLength: 1 }), (falsch) => {
        const plain = { ...musterstadt, ...Object.fromEntries(falsch) }
        const { issues = [] } = validate(plain)
        const befunde = Result.match(decodeKonzept(plain), {
          onSuccess: () => [],
          onFailure: (ungueltig) => ungueltig.befunde,
        })
        expect(befunde.length).toBeGreaterThan(0)
        expect(issues.map(({ path }) => formatZeiger((path ?? []).map(keyOf)))).toEqual(
          befunde.map(({ wo }) => wo.zeiger),
        )
        for (const [i, { was, warum, abhilfe }] of befunde.map((befund) => renderBefund(befund)).entries())
          expect(issues[i]?.message).toBe(`${was} ${warum} ${abhilfe}`)
      }),
    )
  })
  it("gives paths whose steps lead to the faulty value, list positions as numbers", () => {
    const plain = { ...musterstadt, ziele: [{ id: "z-1", titel: "Kurse", handlungsfeldId: "sprahce" }] }
    expect(validate(plain).issues?.map(({ path }) => path)).toEqual([["ziele", 0, "handlungsfeldId"]])
  })
  it("answers whatever it is given, and at once", () => {
    fc.assert(
      fc.property(fc.anything(), (plain) => {
        expect(validate(plain).issues?.length).toBeGreaterThan(0)
      }),
    )
  })
})

// Helpers

const musterstadt = {
  format: "1",
  id: "musterstadt-2026",
  titel: "Integrationskonzept",
  fassung: "2026",
  zustand: "entwurf",
  kommune: { ags: "01001000", name: "Musterstadt" },
  handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
}

const fehler: ReadonlyArray<readonly [feld: string, wert: unknown]> = [
  ["titel", ""],
  ["zustand", "entwuf"],
  ["unbekannt~/feld", 1],
  ["kommune", { ags: 1_001_000, name: "Musterstadt", fläche: 1 }],
  ["ziele", [{ id: "z-1" }, { id: "z-2", titel: "Kurse", handlungsfeldId: "sprahce" }]],
  ["massnahmen", [{ id: "m-1", titel: "Lotsen", lautKonzept: "geplant", zielIds: ["z-8", "z-9"] }]],
]

const validate = (plain: unknown): StandardSchemaV1.Result<Konzept> => {
  const ergebnis = konzeptStandard["~standard"].validate(plain)
  if (ergebnis instanceof Promise) throw new Error("it answers with a promise")
  return ergebnis
}

const keyOf = (schritt: PropertyKey | StandardSchemaV1.PathSegment): PropertyKey =>
  typeof schritt === "object" ? schritt.key : schritt
