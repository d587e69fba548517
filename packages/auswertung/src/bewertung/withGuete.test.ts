import { type Guete, QuelleId } from "@zielwerk/konzept"
import fc from "fast-check"
import { expect, test } from "vitest"
import { bewerte } from "./frage.test.ts"
import { withGuete } from "./withGuete.ts"

test("a verdict has the weakest Güte of its sources, in whatever order they stand (C-04)", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom<Guete>("A", "B", "C"), { minLength: 1, maxLength: 5 }), (gueten) => {
      expect(gueteVon(gueten)).toBe(gueten.toSorted().at(-1))
      expect(gueteVon(gueten.toReversed())).toBe(gueteVon(gueten))
    }),
  )
})

test("of a source without a Güte nothing is said, however good the others are (C-04)", () => {
  expect(gueteVon(["A", undefined, "C"])).toBeUndefined()
  expect(gueteVon([])).toBeUndefined()
})

test("the Güte changes nothing else of a verdict (C-04)", () => {
  const { guete, ...rest } = withGuete(bewertung, new Map([["q", "C"]]))
  expect(guete).toBe("C")
  expect(rest).toEqual(bewertung)
})

// Helpers

const bewertung = bewerte(
  { art: "steigern", ausgang: { zeit: "2020", zahl: 0 }, zahl: 10, frist: "2030" },
  { "2025": 5 },
)

const gueteVon = (gueten: ReadonlyArray<Guete | undefined>): Guete | undefined => {
  const quellen = gueten.map((_, i) => QuelleId.make(`q-${i}`))
  const { herleitung } = bewertung
  const eingaben = herleitung.eingaben.map((eingabe) => ({ ...eingabe, quellen }))
  const alle = new Map(quellen.map((id, i) => [id as string, gueten[i]]))
  return withGuete({ ...bewertung, herleitung: { ...herleitung, eingaben } }, alle).guete
}
