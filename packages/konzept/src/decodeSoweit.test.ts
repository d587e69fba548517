import * as Result from "effect/Result"
import fc from "fast-check"
import { expect, test } from "vitest"
import { decodeKonzept } from "./decodeKonzept.ts"
import { decodeSoweit } from "./decodeSoweit.ts"

test("of a sound Konzept everything can be read", () => {
  const plain = konzeptWith(5, [])
  expect(decodeSoweit(plain)).toEqual({
    konzept: Result.getOrThrow(decodeKonzept(plain)),
    ausgelassen: new Set(),
    befunde: [],
  })
})

test("leaves out the faulty entries only, in the same order", () => {
  fc.assert(
    fc.property(fehlstellen, (falsche) => {
      const { konzept, ausgelassen } = decodeSoweit(konzeptWith(20, falsche))
      expect(konzept?.ziele.map(({ id }) => id)).toEqual(ids(20).filter((_, i) => !falsche.includes(i)))
      expect([...ausgelassen].toSorted()).toEqual(falsche.map((i) => `z-${i}`).toSorted())
    }),
  )
})

test("points at the places of the whole, not at those of what is left", () => {
  fc.assert(
    fc.property(fehlstellen, fc.nat(19), (falsche, i) => {
      const plain = konzeptWith(20, falsche)
      const ziele = plain.ziele.map((ziel, j) => (i === j ? { ...ziel, handlungsfeldId: "gibt-es-nicht" } : ziel))
      const erwartet = [
        ...falsche.map((j) => ["TypFalsch", `/ziele/${j}/titel`]),
        ...(falsche.includes(i) ? [] : [["VerweisUnbekannt", `/ziele/${i}/handlungsfeldId`]]),
      ]
      const gefunden = decodeSoweit({ ...plain, ziele }).befunde.map(({ code, wo }) => [code, wo.zeiger])
      expect(new Set(gefunden.map(String))).toEqual(new Set(erwartet.map(String)))
    }),
  )
})

test("does not call a reference to a faulty entry a fault of its own", () => {
  const massnahmen = [{ id: "m-1", titel: "Lotsen", lautKonzept: "geplant", zielIds: ["z-0", "z-7"] }]
  const { befunde } = decodeSoweit({ ...konzeptWith(3, [0]), massnahmen })
  expect(befunde.map(({ wo }) => wo.zeiger)).toEqual(["/ziele/0/titel", "/massnahmen/0/zielIds/1"])
})

test("reads past an Angabe that nobody knows", () => {
  const { konzept, befunde } = decodeSoweit({ ...konzeptWith(3, []), masnahmen: [] })
  expect(konzept?.ziele).toHaveLength(3)
  expect(befunde.map(({ code }) => code)).toEqual(["AngabeUnbekannt"])
})

test("has no Konzept where the head is wrong, and still follows the references of the rest", () => {
  const massnahmen = [{ id: "m-1", titel: "Lotsen", zielIds: ["z-7"] }]
  const { konzept, befunde } = decodeSoweit({ ...konzeptWith(3, []), titel: 7, zustand: "Entwurf", massnahmen })
  expect(konzept).toBeUndefined()
  expect(befunde.map(({ wo }) => wo.zeiger)).toEqual(["/titel", "/zustand", "/massnahmen/0/zielIds/0"])
  const ohneListe = decodeSoweit({ ...konzeptWith(3, []), handlungsfelder: null, massnahmen })
  expect(ohneListe.befunde.map(({ wo }) => wo.zeiger)).toEqual(["/handlungsfelder", "/massnahmen/0/zielIds/0"])
  expect(decodeSoweit(null).befunde.map(({ code }) => code)).toEqual(["TypFalsch"])
})

test("finds the same faults as decodeKonzept", () => {
  fc.assert(
    fc.property(fehlstellen, (falsche) => {
      const plain = konzeptWith(20, falsche)
      const befunde = Result.match(decodeKonzept(plain), {
        onSuccess: () => [],
        onFailure: (fehler) => [...fehler.befunde],
      })
      expect(decodeSoweit(plain).befunde).toEqual(befunde)
    }),
  )
})

test("needs time in proportion to the file, however much of it is wrong", () => {
  const beginn = performance.now()
  decodeSoweit(
    konzeptWith(
      20_000,
      Array.from({ length: 10_000 }, (_, i) => 2 * i),
    ),
  )
  expect(performance.now() - beginn).toBeLessThan(60_000)
})

// Helpers

const ids = (anzahl: number): ReadonlyArray<string> => Array.from({ length: anzahl }, (_, i) => `z-${i}`)
const fehlstellen = fc
  .uniqueArray(fc.nat(19), { maxLength: 20 })
  .map((positionen) => positionen.toSorted((a, b) => a - b))

const konzeptWith = (anzahl: number, falsche: ReadonlyArray<number>) => {
  const gezaehlt = new Set(falsche)
  return {
    format: "1",
    id: "musterstadt-2026",
    titel: "Integrationskonzept",
    fassung: "2026",
    zustand: "entwurf",
    kommune: { ags: "01001000", name: "Musterstadt" },
    handlungsfelder: [{ id: "sprache", titel: "Sprache" }],
    ziele: ids(anzahl).map((id, i) => ({
      id,
      titel: gezaehlt.has(i) ? 7 : "Sprachkurse ausbauen",
      handlungsfeldId: "sprache",
    })),
  }
}
